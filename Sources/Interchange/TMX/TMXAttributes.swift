extension CarriedAttributes {
  /// Of TMX 1.1 to 1.4.
  ///
  /// Passed over on purpose: what a `<header>` says of the memory as a whole.
  static let tmx = CarriedAttributes(
    of: [""],
    [
      "tmx": "version",
      "header": """
      creationtool creationtoolversion segtype o-tmf o-encoding adminlang srclang datatype creationdate creationid
      changedate changeid
      """,
      "tu": "tuid datatype segtype", "tuv": "lang",
      "prop": "type lang", "note": "lang",
      "bpt": "i x", "ept": "i", "it": "x pos", "ph": "x", "ut": "x",
    ])
}
