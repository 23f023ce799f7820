/// Names of which it is known what English calls them. A name that is in none of these lists, and of which the document
/// says nothing, is left to the translator: nobody can tell Havanna from Lima by the letters.
enum NameLists {
  /// Given names: who has one before the surname is a person, whose name no language translates.
  static let givenNames = words(
    """
    Alexander Alf Ali Amalie Amina Anders Andreas Angela Anita Anja Ann Anna Anne Anniken Arild Arne Arvid Asbjørn Asle
    Asmund Astrid Audun August Barack Benedicte Benjamin Bente Berit Bernie Bill Birgit Birgitte Bjarne Bjørg Bjørn
    Bjørnar Bob Boris Camilla Carl Cathrine Cecilie Charles Christian Christina Christine Christopher Dag Daniel David
    Donald Edvard Egil Einar Eirik Eivind Elin Elisabeth Ella Ellen Else Emil Emilie Emma Emmanuel Erik Erling Erna
    Ester Eva Even Finn Frank Fredrik Frida Frode Gaute Geir George Gerd Giorgia Grete Gro Gunn Gunnar Guro Gustav
    Halvard Hanna Hanne Hans Harald Harry Heidi Helene Helge Henning Henrik Herman Hilde Hillary Håkon Håvard Ida Inga
    Ingar Inge Inger Ingrid Ingunn Ivar Iver Jack Jacob Jakob James Jan Jane Jens Jessica Jim Joachim Joe Johan Johanna
    Johannes John Jon Jonas Jorunn Jostein Julie Jørgen Kaja Kamala Kari Karin Karl Katrine Keir Kim Kine Kjell Kjersti
    Kjetil Knut Kristian Kristin Kristine Kristoffer Laila Lars Leif Lene Linda Line Linn Lisa Liv Lotte Mads Magne
    Magnus Mai Maja Malin Marco Margrethe Maria Marian Marianne Marie Marine Marit Marius Mark Marte Martin Mathias
    Mathilde Mats Mette Michael Michelle Mike Mikael Mina Mohamed Mohammad Mohammed Mona Monica Morten Nancy Narendra
    Nils Nina Nora Oda Odd Ola Olaf Olav Ole Olga Oliver Oskar Otto Paul Paula Per Peter Petter Pia Pål Ragnar Ragnhild
    Randi Reidar Richard Rita Robert Roger Rolf Ronald Rune Ruth Sandra Sara Sigbjørn Sigrid Sigurd Silje Simen Simon
    Siri Siv Sofie Solfrid Solveig Stein Steinar Stian Stig Stine Svein Sven Sverre Sylvi Sylvia Synnøve Terje Thea
    Theodor Theresa Thomas Thor Tim Tina Tom Tomas Tone Tonje Tony Tor Torbjørn Tord Tore Torgeir Torill Torstein Trine
    Trond Trude Truls Trygve Turid Unni Ursula Vegard Vibeke Victor Vidar Viktor Vladimir Wenche William Yngve Øystein
    Øyvind Åge Åse Åsmund Åsne Abid Arnhild Bård Borghild Erlend Espen Guri Hadia Ine Ingvild Iselin Jorid Ketil Kirsti
    Lan Lubna Masud Nikolai Oddvar Olaug Rigmor Sissel Une Vigdis Ylva Åslaug
    """)

  /// Surnames of persons in the news, and the most frequent Norwegian ones, that English writes as Norwegian does.
  static let surnames = words(
    """
    Aasrud Amundsen Andersen Andersson Antonsen Arafat Asheim Assad Baerbock Barroso Bastholm Bekkevold Bergstø
    Berlusconi Bezos Biden Bjørnland Blair Blinken Bollestad Bolsonaro Bondevik Borch Borrell Borten Brende Brenna
    Brundtland Cameron Christensen Clinton Corbyn Danielsen Draghi Eide Erdogan Eriksen Farage Fredriksen Frederiksen
    Gantz Gerhardsen Gjelsvik Gundersen Guterres Habeck Halvorsen Hansen Hareide Harris Hegseth Helleland Henriksen
    Hermstad Hollande Isaksen Iversen Jacobsen Jaffery Jagland Jensen Johansen Johnsen Juncker Jørgensen Kallas Karlsen
    Kennedy Kishida Kjerkol Knutsen Kristersson Kristiansen Lahnstein Larsen Lavrov Listhaug Lula Lysbakken Löfven
    Macron Maduro Mandela Martinsen Martinussen Mathisen McConnell Medvedev Mehl Melby Meloni Merkel Merz Metsola Milei
    Mitterrand Modi Moxnes Musk Navarsete Netanyahu Niinistö Nilsen Nixon Nordli Nybø Obama Olsen Orbán Orpo Pedersen
    Pelosi Pence Pettersen Pistorius Putin Raja Ramaphosa Rasmussen Reagan Ropstad Rubio Rutte Salvini Sanders Sanner
    Sarkozy Scholz Simonsen Solberg Solhjell Starmer Steinmeier Stoltenberg Stubb Støre Sunak Svendsen Sánchez Søreide
    Sørensen Tajik Tetzschner Thatcher Toppe Trettebergstuen Trump Truss Tusk Tybring-Gjedde Vance Vedum Vestre Wilders
    Willoch Xi Zuckerberg Zuma
    """)

  /// What such surnames end with that common nouns do not. Many are towns' names too, and those stay as they are as well; in
  /// the towns that English calls otherwise (`translatedTowns`) that is known.
  static let surnameEndings = ["berg", "stad", "vik", "rud", "heim", "lund", "haug", "seth", "gaard"]

  /// What a Norwegian word for an office or a profession ends with.
  static let titleEndings = [
    "minister", "president", "partileder", "partileiar", "nestleder", "nestleiar", "gruppeleder", "gruppeleiar",
    "komiteleder", "komiteleiar", "styreleder", "styreleiar", "statsleder", "statsleiar", "sjef", "statsråd",
    "representant", "ordfører", "ordførar", "talsmann",
    "talsperson", "talskvinne", "direktør", "sekretær", "kansler", "politiker", "politikar", "økonom", "redaktør",
    "professor", "forsker", "forskar", "general", "ambassadør", "advokat", "dommer", "dommar", "guvernør", "senator",
    "sersjant", "oberst", "admiral", "journalist", "kommentator",
  ]

  /// Towns that both languages write alike, and that are in, and not on, in English.
  static let towns = words(
    """
    Alta Arendal Asker Bergen Bodø Bærum Drammen Egersund Eidsvoll Elverum Flekkefjord Florø Fredrikstad Førde Gardermoen
    Gjøvik Grimstad Halden Hamar Hammerfest Harstad Haugesund Horten Hønefoss Jessheim Karasjok Kautokeino Kirkenes
    Kongsberg Kongsvinger Kristiansand Kristiansund Larvik Levanger Lillehammer Lillestrøm Longyearbyen Mandal Molde
    Namsos Narvik Notodden Odda Oppdal Oslo Porsgrunn Røros Sandefjord Sandnes Sandvika Sarpsborg Skien Stavanger
    Steinkjer Stjørdal Tromsø Trondheim Tønsberg Vadsø Vardø Volda Voss Ålesund Ørsta

    Aarhus Abuja Aleppo Amman Amsterdam Ankara Atlanta Bangkok Barcelona Beijing Beirut Belfast Berlin Bern Birmingham
    Bogotá Bonn Boston Bratislava Budapest Canberra Caracas Cardiff Chicago Dakar Dallas Denver Detroit Doha Dresden
    Dubai Dublin Edinburgh Frankfurt Glasgow Haifa Hamburg Hanoi Helsinki Houston Islamabad Istanbul Jakarta Jerusalem
    Johannesburg Kabul Kampala Kandahar Karachi Kharkiv Kyiv Lagos Lahore Leipzig Lima Liverpool Ljubljana London Lviv
    Madrid Malmö Manchester Manila Mariupol Melbourne Miami Minsk Mosul Mumbai Nairobi Odesa Ottawa Paris Philadelphia
    Podgorica Pretoria Pristina Rabat Ramallah Reykjavik Riga Riyadh Rotterdam Sarajevo Seattle Seoul Shanghai Skopje
    Sofia Stockholm Stuttgart Sydney Taipei Tallinn Tbilisi Tirana Tokyo Toronto Tripoli Tunis Uppsala Vancouver Vilnius
    Washington Wellington Zagreb
    """
  ).union(["Buenos Aires", "Los Angeles", "New York", "San Francisco", "Tel Aviv"])

  /// Towns that English calls otherwise.
  static let translatedTowns = [
    "Alger": "Algiers", "Antwerpen": "Antwerp", "Athen": "Athens", "Bagdad": "Baghdad", "Beograd": "Belgrade",
    "Betlehem": "Bethlehem", "Brussel": "Brussels", "Bucuresti": "Bucharest", "Bukarest": "Bucharest",
    "Damaskus": "Damascus", "Firenze": "Florence", "Genova": "Genoa", "Genève": "Geneva", "Göteborg": "Gothenburg",
    "Havanna": "Havana", "Helsingfors": "Helsinki", "Hongkong": "Hong Kong", "Jerevan": "Yerevan", "Kairo": "Cairo",
    "Khartum": "Khartoum", "Kiev": "Kyiv", "København": "Copenhagen", "Köln": "Cologne", "Lisboa": "Lisbon",
    "Milano": "Milan", "Moskva": "Moscow", "München": "Munich", "Napoli": "Naples", "Nürnberg": "Nuremberg",
    "Praha": "Prague", "Roma": "Rome", "Sevilla": "Seville", "Teheran": "Tehran", "Torino": "Turin",
    "Venezia": "Venice", "Warszawa": "Warsaw", "Wien": "Vienna", "Zürich": "Zurich",
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
