import Morphology
import Testing
import TextKit

/// One line of a paradigm as a grammar would print it.
struct Paradigm: CustomTestStringConvertible, Sendable {
  let lemma: String
  let forms: [String]
  let absent: [String]
  let genders: Set<Gender>
  let partOfSpeech: PartOfSpeech?

  init(_ lemma: String, pos: PartOfSpeech? = nil, _ forms: String, not absent: String = "") {
    self.init(lemma, "", pos: pos, forms, not: absent)
  }

  /// The forms that must be made and those that must not, set apart by spaces; `_` is a space inside one.
  ///
  /// Genders are letters such as `mf`.
  init(_ lemma: String, _ genders: String, pos: PartOfSpeech? = nil, _ forms: String, not absent: String = "") {
    self.lemma = lemma
    self.genders = Set(genders.compactMap { Gender(rawValue: String($0)) })
    partOfSpeech = pos
    self.forms = Self.list(forms)
    self.absent = Self.list(absent)
  }

  private static func list(_ forms: String) -> [String] {
    forms.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
  }

  var testDescription: String { lemma }

  func check(_ language: LanguageTag) throws {
    let inflector = try #require(Inflector(language: language))
    let made = inflector.forms(of: lemma, partOfSpeech: partOfSpeech, genders: genders)
    let texts = made.map(\.text)
    #expect(texts.first == lemma)
    #expect(Set(texts).count == texts.count)
    for form in forms { #expect(texts.contains(form), "\(form) is missing among \(texts.joined(separator: " "))") }
    for form in absent { #expect(!texts.contains(form), "\(form) is no form of \(lemma)") }
  }
}

@Suite struct BokmålForms {
  @Test(arguments: [
    Paradigm("sanksjon", "m", "sanksjonen sanksjoner sanksjonene sanksjons sanksjonenes", not: "sanksjonet sanksjona"),
    Paradigm("forhandling", "mf", "forhandlingen forhandlinga forhandlinger forhandlingene forhandlingenes"),
    Paradigm("forpliktelse", "m", "forpliktelsen forpliktelser forpliktelsene", not: "forpliktelset"),
    Paradigm("forplikting", "f", "forpliktinga forpliktingen forpliktinger", not: "forpliktinget"),
    Paradigm("vedtak", "n", "vedtaket vedtaka vedtakene vedtakenes", not: "vedtaken"),
    Paradigm("møte", "n", "møtet møter møtene møta", not: "møten"),
    Paradigm("fred", "m", "freden freds fredens", not: "fredet freda"),
    Paradigm("parti", "n", "partiet partier partiene partia partiets"),
    Paradigm("statsminister", "m", "statsministeren statsministere statsministre statsministrene statsministerens"),
    Paradigm("dommer", "m", "dommeren dommere dommerne dommernes"),
    Paradigm("trussel", "m", "trusselen trusler truslene", not: "trussler trusselet"),
    Paradigm("kapittel", "n", "kapittelet kapitlet kapitler kapitlene kapitla", not: "kapittlet"),
    Paradigm("medlem", "n", "medlemmet medlemmer medlemmene medlemmenes"),
    Paradigm("dom", "m", "dommen dommer dommene"),
    Paradigm("problem", "n", "problemet problemer problemene problema"),
    Paradigm("komité", "m", "komiteen komiteer komiteene komitéen komitéer komiteens"),
    Paradigm("utenrikskomité", "utenrikskomiteen utenrikskomiteer utenrikskomiteene"),
    Paradigm("museum", "n", "museet museer museene"),
    Paradigm("sentrum", "n", "sentrumet sentre sentrene"),
    Paradigm("fylkesmann", "m", "fylkesmannen fylkesmenn fylkesmennene"),
    Paradigm("hovedstad", "m", "hovedstaden hovedsteder hovedstedene"),
    Paradigm("stormakt", "f", "stormakten stormakta stormakter stormaktene"),
    Paradigm("atomvåpen", "n", "atomvåpenet atomvåpnene atomvåpnenes"),
    Paradigm("mor", "moren mødre"),
    Paradigm("humor", "humoren", not: "humødre"),
    Paradigm("penger", "pengene pengenes pengers"),
    Paradigm("sanksjoner", "sanksjonene"),
    Paradigm("rådgivere", "rådgiverne"),
    Paradigm("alliert", "m", "allierte alliertes"),
    Paradigm("Nato-sjef", "m", "Nato-sjefen Nato-sjefer Nato-sjefens"),
    Paradigm("IA-avtale", "m", "IA-avtalen IA-avtaler"),
    Paradigm("mann", "mannen menn mennene menns", not: "manner mannet"),
    Paradigm("land", "landet landene landa landenes", not: "lander landen"),
    Paradigm("fot", "m", "foten føtter føttene", not: "foter"),
    Paradigm("øye", "n", "øyet øyne øynene"),
    Paradigm("tre", "n", "treet trær trærne"),
    Paradigm("forelder", "m", "forelderen foreldre foreldrene"),
    Paradigm("medium", "n", "mediet medier mediene media"),
    Paradigm("problem", "problemet problemer problemene", not: "problemmet"),
    Paradigm("lem", "lemmet lemmer lemmene"),
    Paradigm("ski", "skien ski skiene", not: "-"),
    Paradigm("sko", "m", "skoen skoene skoa"),
    Paradigm("ku", "kua kuer kyr kuene"),
    Paradigm("tann", "tannen tanna tenner tennene"),
    Paradigm("bror", "m", "broren brødre brødrene brødrenes"),
    Paradigm("datter", "datteren døtre døtrene"),
    Paradigm("kvinne", "mf", "kvinnen kvinna kvinner kvinnene"),
    Paradigm("vei", "m", "veien veier veiene"),
    Paradigm("svar", "n", "svaret svara svarene", not: "svarer"),
    Paradigm("forsvar", "n", "forsvaret", not: "forsvarer"),
    Paradigm("strand", "stranden stranda strender strendene"),
    Paradigm("konto", "m", "kontoen kontoer kontoene"),
    Paradigm("pårørende", "m", "pårørendes", not: "pårørenden"),
  ])
  func nouns(_ paradigm: Paradigm) throws { try paradigm.check(.bokmål) }

  @Test(arguments: [
    Paradigm("NATO", pos: .properNoun, "NATOs NATO's NATO-en", not: "NATOen"),
    Paradigm("EU", "EU-et EU-ets EUs EU's EU:s"),
    Paradigm("EØS-avtale", "m", "EØS-avtalen EØS-avtalens EØS-avtaler"),
    Paradigm("AS", "n", "AS-et AS-ets AS'"),
    Paradigm("Marx", pos: .properNoun, "Marx'", not: "Marxs"),
    Paradigm("Senterpartiet", "n", pos: .properNoun, "Senterpartiets", not: "Senterpartieter Senterpartiene"),
    Paradigm("Hellas", pos: .properNoun, "Hellas'", not: "Hellass"),
    Paradigm(
      "Det nordatlantiske råd", "n", pos: .properNoun, "Det_nordatlantiske_råds", not: "Det_nordatlantiske_råder"),
  ])
  func names(_ paradigm: Paradigm) throws { try paradigm.check(.bokmål) }

  @Test(arguments: [
    Paradigm("væpnet", pos: .adjective, "væpnede væpnete væpna"),
    Paradigm("norsk", pos: .adjective, "norske", not: "norskt"),
    Paradigm("offentlig", pos: .adjective, "offentlige offentligere", not: "offentligt"),
    Paradigm("sikker", pos: .adjective, "sikkert sikre sikrere sikreste"),
    Paradigm("tett", pos: .adjective, "tette tettere"),
    Paradigm("grønn", pos: .adjective, "grønt grønne"),
    Paradigm("fri", pos: .adjective, "fritt frie friere"),
    Paradigm("stor", pos: .adjective, "stort store større størst største"),
    Paradigm("sanksjonere", pos: .verb, "sanksjonerer sanksjonerte sanksjonert sanksjoneres"),
    Paradigm("å forhandle", pos: .verb, "forhandle forhandler forhandlet forhandla"),
    Paradigm("bygge", pos: .verb, "bygger bygget bygde bygd bygges"),
    Paradigm("vedta", pos: .verb, "vedtar vedtok vedtatt vedtas"),
    Paradigm("inngå avtale", pos: .verb, "inngår_avtale inngikk_avtale"),
  ])
  func adjectivesAndVerbs(_ paradigm: Paradigm) throws { try paradigm.check(.bokmål) }

  @Test(arguments: [
    Paradigm("væpnet konflikt", "m", "væpna_konflikter væpnede_konflikter væpnet_konflikts", not: "væpnet_konfliktene"),
    Paradigm("ny grunnlov", "m", "nye_grunnloven nye_grunnlover ny_grunnlovs", not: "nytt_grunnlov"),
    Paradigm("ny epoke", "nye_epoken nytt_epoke"),
    Paradigm("høy utdanning", "mf", "høye_utdanningen", not: "høyt_utdannings"),
    Paradigm("medlem av EU", "n", "medlemmer_av_EU medlemmene_av_EU medlemmer_av_EUs", not: "medlem_av_EUer"),
    Paradigm("part i arbeidsliv", "m", "parten_i_arbeidslivet partene_i_arbeidslivet partene_i_arbeidslivets"),
    Paradigm("utenriks- og sikkerhetspolitikk", "m", "utenriks-_og_sikkerhetspolitikken"),
    Paradigm("artikkel 5", "m", "artikkel_5s", not: "artikkel_5en artikler_5"),
    Paradigm("Bergen tingrett", "m", "Bergen_tingretts Bergen_tingretten", not: "Bergene_tingrett"),
  ])
  func phrases(_ paradigm: Paradigm) throws { try paradigm.check(.bokmål) }

  @Test(arguments: [
    Paradigm("kollektivt forsvar", "n", "kollektive_forsvaret kollektive_forsvarets", not: "kollektiv_forsvar"),
    Paradigm("militært nærvær", "n", "militære_nærværet"),
    Paradigm("åpent brev", "n", "åpne_brev åpne_brevet åpent_brevs", not: "åpent_brevet"),
    Paradigm("grønt skifte", "n", "grønne_skiftet grønne_skifter"),
    Paradigm("nytt valg", "nye_valg nye_valget nye_valgene"),
    Paradigm("lite land", "n", "små_land små_landene lille_landet"),
    Paradigm("hvitt flagg", "n", "hvite_flagg hvite_flagget"),
    Paradigm("falskt pass", "n", "falske_pass falske_passene"),
    Paradigm("uskrevet regelverk", "n", "uskrevne_regelverket"),
    Paradigm("eget initiativ", "n", "egne_initiativer"),
    Paradigm("revidert nasjonalbudsjett", "n", "reviderte_nasjonalbudsjettet"),
    Paradigm("absolutt flertall", "n", "absolutte_flertallet absolutte_flertallets"),
    Paradigm("kort frist", "m", "korte_frister", not: "kore_frister"),
    Paradigm("offentlig nytt felles organ", "n", "offentlige_nye_felles_organet"),
  ])
  func adjectivesInTheNeuter(_ paradigm: Paradigm) throws { try paradigm.check(.bokmål) }
}

@Suite struct NynorskForms {
  @Test(arguments: [
    Paradigm("sanksjon", "m", "sanksjonen sanksjonar sanksjonane sanksjonanes"),
    Paradigm("forplikting", "f", "forpliktinga forpliktingar forpliktingane", not: "forpliktinget"),
    Paradigm("ordning", "f", "ordninga ordningar ordningane ordningas"),
    Paradigm("teneste", "f", "tenesta tenester tenestene", not: "tenesten"),
    Paradigm("kommune", "m", "kommunen kommunar kommunane"),
    Paradigm("søknad", "m", "søknaden søknader søknadene"),
    Paradigm("møte", "n", "møtet møta", not: "møten"),
    Paradigm("vedtak", "n", "vedtaket vedtaka", not: "vedtaker"),
    Paradigm("leiar", "m", "leiaren leiarar leiarane leiarane leiarens"),
    Paradigm("statsminister", "m", "statsministeren statsministrar statsministrane"),
    Paradigm("komité", "m", "komiteen komitear komiteane komitéen"),
    Paradigm("styresmakt", "f", "styresmakta styresmakter styresmaktene"),
    Paradigm("fylkesmann", "m", "fylkesmannen fylkesmenn fylkesmennene"),
    Paradigm("medium", "n", "mediet media"),
    Paradigm("barn", "n", "barnet born borna barna bornas"),
    Paradigm("skulebarn", "n", "skuleborn skuleborna"),
    Paradigm("born", "", "borna", not: "bornen"),
    Paradigm("hjarte", "n", "hjartet hjarta hjarto"),
    Paradigm("sak", "f", "saka saker sakene"),
    Paradigm("offentleg sektor", "m", "offentlege_sektoren offentleg_sektors"),
    Paradigm("væpna konflikt", "m", "væpna_konfliktar væpna_konfliktane"),
    Paradigm("rettsakt frå EU", "f", "rettsakter_frå_EU rettsaktene_frå_EUs"),
    Paradigm("ope brev", "n", "opne_brev opne_brevet"),
    Paradigm("lite land", "n", "små_land litle_landet"),
    Paradigm("kollektivt forsvar", "n", "kollektive_forsvaret"),
    Paradigm("anna alternativ", "n", "andre_alternativ andre_alternativa"),
    Paradigm("gammalt krav", "n", "gamle_krav"),
    Paradigm("uskrive regelverk", "n", "uskrivne_regelverket"),
    Paradigm("statleg eigarskap", "n", "statlege_eigarskapet"),
    Paradigm("FN", pos: .properNoun, "FNs"),
    Paradigm("vedta", pos: .verb, "vedtek vedtok vedteke"),
  ])
  func forms(_ paradigm: Paradigm) throws { try paradigm.check(.nynorsk) }
}

@Suite struct EnglishForms {
  @Test(arguments: [
    Paradigm("sanction", "sanctions sanction's sanctions'"),
    Paradigm("policy", "policies policy's", not: "policys"),
    Paradigm("survey", "surveys", not: "surveies"),
    Paradigm("tax", "taxes"),
    Paradigm("spokesman", "spokesmen"),
    Paradigm("woman", "women women's"),
    Paradigm("crisis", "crises"),
    Paradigm("veto", "vetoes"),
    Paradigm("policy", "policies'", not: "policies's"),
    Paradigm("withdraw", pos: .verb, "withdraws withdrew withdrawn withdrawing"),
    Paradigm("describe", pos: .verb, "describes", not: "descriis descriwas"),
    Paradigm("Member of Parliament", "Members_of_Parliament"),
    Paradigm("NGO", "NGOs NGO's"),
    Paradigm("to ratify", "ratify ratifies ratified ratifying"),
  ])
  func forms(_ paradigm: Paradigm) throws { try paradigm.check(.english) }
}

@Suite struct InflectorTests {
  @Test func regionsShareTheirLanguage() throws {
    #expect(Inflector(language: try LanguageTag("en-GB")) != nil)
    #expect(Inflector(language: try LanguageTag("uk")) == nil)
  }

  @Test func everyFormSaysWhatItIs() throws {
    let inflector = try #require(Inflector(language: .bokmål))
    func name(_ form: String, of lemma: String, _ partOfSpeech: PartOfSpeech) -> String? {
      inflector.forms(of: lemma, partOfSpeech: partOfSpeech, genders: []).first { $0.text == form }?.name
    }
    #expect(name("sak", of: "sak", .noun) == "dictionary form")
    #expect(name("bøkenes", of: "bok", .noun) == "definite plural, genitive")
    #expect(name("brødre", of: "bror", .noun) == "indefinite plural")
    #expect(name("vedtok", of: "vedta", .verb) == "past")
    #expect(name("større", of: "stor", .adjective) == "comparative")
    #expect(name("væpnede konflikter", of: "væpnet konflikt", .phrase) == "indefinite plural")
    #expect(name("medlemmene av EU", of: "medlem av EU", .phrase) == "definite plural")
    #expect(name("EU-et", of: "EU", .properNoun) == "definite singular")
  }

  @Test func distanceTellsDictionaryFormsAndGenitivesFromTheRest() throws {
    let inflector = try #require(Inflector(language: .bokmål))
    let forms = inflector.forms(of: "språkråd", partOfSpeech: .noun, genders: [.neuter])
    #expect(forms.first { $0.text == "språkråd" }?.distance == InflectedForm.Distance.none)
    #expect(forms.first { $0.text == "språkråds" }?.distance == .genitive)
    #expect(forms.first { $0.text == "språkrådets" }?.distance == .inflection)
  }

  @Test func longChainsOfAdjectivesStayBounded() throws {
    let inflector = try #require(Inflector(language: .bokmål))
    let phrase = Array(repeating: "stor", count: 30).joined(separator: " ") + " sak"
    #expect(inflector.forms(of: phrase, partOfSpeech: .phrase, genders: []).count < 10_000)
  }

  @Test(arguments: ["", " ", "-", "é", "å", "m", "«»", "Ж", "e\u{301}"])
  func oddTermsAreNoTrouble(_ term: String) throws {
    for language in [LanguageTag.bokmål, .nynorsk, .english] {
      let inflector = try #require(Inflector(language: language))
      for partOfSpeech in [nil] + PartOfSpeech.allCases.map(Optional.some) {
        #expect(inflector.forms(of: term, partOfSpeech: partOfSpeech, genders: []).first?.text == term)
      }
    }
  }
}
