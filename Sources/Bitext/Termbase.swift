public import TextKit

/// Terms by concept, as glossaries carry them between tools: in any number of languages, each term with what is thought
/// of it.
///
/// This is what the formats read and write. A matcher works on one pair of languages taken out of it.
public struct Termbase: Sendable, Hashable {
  /// A thing or an idea, and what it is called.
  public struct Concept: Sendable, Hashable {
    /// Its identifier in the file it comes from; nil where the format has none.
    public var id: String?
    /// The terms, those of one language together and in order of preference.
    public var terms: [Term]
    /// The field it belongs to.
    public var domain: String?
    /// What it is.
    public var definitions: [Remark]
    /// Remarks about it.
    public var notes: [Remark]
    /// What else its file says of it, by the names of TBX's data categories.
    public var details: [Detail]
    /// The comment lines in front of it, as they stand behind their mark.
    public var comments: [String]
    /// Where it stands in its file; nil for one that was never in a file.
    public var place: Diagnostic.Place?

    /// Makes a concept.
    public init(
      id: String? = nil, terms: [Term] = [], domain: String? = nil, definitions: [Remark] = [], notes: [Remark] = [],
      details: [Detail] = [], comments: [String] = [], place: Diagnostic.Place? = nil
    ) {
      self.id = id
      self.terms = terms
      self.domain = domain
      self.definitions = definitions
      self.notes = notes
      self.details = details
      self.comments = comments
      self.place = place
    }
  }

  /// What a concept is called in a language.
  public struct Term: Sendable, Hashable {
    /// The term in its dictionary form.
    public var text: String
    /// Its language.
    public var language: LanguageTag
    /// What is thought of it; nil when nobody has said.
    public var status: TermStatus?
    /// What sort of word it is, such as `noun` or `propn`; nil when nobody has said.
    public var partOfSpeech: String?
    /// Its genders: `m`, `f`, `n`, in the order of the file.
    public var genders: [String]
    /// Remarks about this very term.
    public var notes: [String]
    /// What else its file says of it, by the names of TBX's data categories.
    public var details: [Detail]
    /// Whether its file has white space around it, which is no part of it.
    public var isPadded: Bool
    /// Where it stands in its file; nil for one that was never in a file.
    public var place: Diagnostic.Place?

    /// Makes a term.
    public init(
      _ text: String, in language: LanguageTag, status: TermStatus? = nil, partOfSpeech: String? = nil,
      genders: [String] = [], notes: [String] = [], details: [Detail] = [], isPadded: Bool = false,
      place: Diagnostic.Place? = nil
    ) {
      self.text = text
      self.language = language
      self.status = status
      self.partOfSpeech = partOfSpeech
      self.genders = genders
      self.notes = notes
      self.details = details
      self.isPadded = isPadded
      self.place = place
    }
  }

  /// A definition or a note.
  public struct Remark: Sendable, Hashable {
    /// What it says.
    public var text: String
    /// The language whose terms it speaks of; nil for the whole concept.
    public var language: LanguageTag?

    /// Makes a remark.
    public init(_ text: String, of language: LanguageTag? = nil) {
      self.text = text
      self.language = language
    }
  }

  /// A fact that only some formats know of, such as where a term was found.
  public struct Detail: Sendable, Hashable {
    /// The sort of fact: the element of TBX that holds it.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// About the term as a word.
      case termNote
      /// About what it means, and where it is used.
      case descrip
      /// About the entry: whose it is, where it comes from.
      case admin
    }

    /// The sort of fact.
    public var kind: Kind
    /// The data category, such as `context` or `geographicalUsage`.
    public var category: String
    /// What it says.
    public var text: String

    /// Makes a detail.
    public init(_ kind: Kind, _ category: String, _ text: String) {
      self.kind = kind
      self.category = category
      self.text = text
    }
  }

  /// The concepts, in the order of their file.
  public var concepts: [Concept]
  /// The languages that have terms or a column for them, in the order of their file.
  public var languages: [LanguageTag]
  /// The language translated from; nil when the file does not say.
  public var sourceLanguage: LanguageTag?
  /// The headings of the table it comes from; empty when it comes from none.
  public var columns: [String]
  /// Where the table's headings stand; nil for what comes from no table with headings.
  public var headerPlace: Diagnostic.Place?
  /// Comment lines in front of everything.
  public var openingComments: [String]
  /// Comment lines behind the last concept.
  public var closingComments: [String]

  /// Makes a termbase.
  public init(
    concepts: [Concept] = [], languages: [LanguageTag] = [], sourceLanguage: LanguageTag? = nil,
    columns: [String] = [], headerPlace: Diagnostic.Place? = nil, openingComments: [String] = [],
    closingComments: [String] = []
  ) {
    self.concepts = concepts
    self.languages = languages
    self.sourceLanguage = sourceLanguage
    self.columns = columns
    self.headerPlace = headerPlace
    self.openingComments = openingComments
    self.closingComments = closingComments
  }
}

/// What is thought of a term: the administrative status of TBX-Basic.
public enum TermStatus: String, Sendable, Hashable, CaseIterable {
  /// The term to use.
  case preferred
  /// Allowed beside the preferred one.
  case admitted
  /// Out of use.
  case deprecated
  /// Not to be used.
  case forbidden
}

/// A termbase as it was read, with what the reader noticed on the way.
public struct DecodedTermbase: Sendable {
  /// The terms.
  public var termbase: Termbase
  /// What the user should know. An error stands for an entry that is broken and was left out. Places carry no file name;
  /// the caller adds it.
  public var diagnostics: [Diagnostic]

  /// Makes a decoded termbase.
  public init(_ termbase: Termbase, diagnostics: [Diagnostic] = []) {
    self.termbase = termbase
    self.diagnostics = diagnostics
  }

  /// The termbase, if nothing in it is broken or what is broken may be left out.
  ///
  /// - Throws: The first `Diagnostic` of severity error, unless `keepGoing`: then all of them are warnings.
  public func checked(keepGoing: Bool) throws(Diagnostic) -> DecodedTermbase {
    let broken = diagnostics.filter { $0.severity == .error }
    guard var first = broken.first else { return self }
    if !keepGoing {
      let others = broken.count > 1 ? "; \(broken.count - 1) more like it" : ""
      first.help = (first.help.map { $0 + "; " } ?? "") + "nothing was loaded, --keep-going loads the rest" + others
      throw first
    }
    var copy = self
    for index in copy.diagnostics.indices where copy.diagnostics[index].severity == .error {
      copy.diagnostics[index].severity = .warning
    }
    return copy
  }
}

extension LanguageTag {
  /// Whether texts in both are translated from alike: the same language, or Bokmål and Nynorsk.
  package func isSister(of other: LanguageTag) -> Bool {
    matches(other) || [language, other.language].allSatisfy { ["nb", "nn"].contains($0) }
  }

  /// The other written standard of Norwegian; nil for what is neither Bokmål nor Nynorsk.
  package var sister: LanguageTag? {
    switch language {
    case "nb": .nynorsk
    case "nn": .bokmål
    default: nil
    }
  }

  /// Whether nouns of the language have a gender, as far as is known: most have.
  package var hasGender: Bool {
    !["en", "fi", "et", "hu", "tr", "fa", "zh", "ja", "ko", "vi", "th", "id", "ms", "ka", "hy", "se"].contains(language)
  }
}
