extension CarriedAttributes {
  /// Of XLIFF 1.0 to 1.2.
  ///
  /// Passed over on purpose: what a `<file>` says of the program and the day that made it.
  static let xliff12 = CarriedAttributes(
    of: XLIFF12.olderNamespaces.union([XLIFF12.namespace]),
    [
      "xliff": "version",
      "file": """
      original source-language target-language datatype date tool tool-id product-name product-version build-num
      """,
      "internal-file": "form",
      "group": "id translate datatype restype=\(XLIFF12.unitType)",
      "trans-unit": "id translate approved datatype restype=\(XLIFF12.ignorableType)",
      "note": "from annotates=general annotates=source",
      "context-group": "purpose", "context": "context-type",
      "source": "", "seg-source": "", "target": "state",
      "alt-trans": "mid match-quality origin alttranstype extradata",
      "g": "id equiv-text", "x": "id equiv-text", "ph": "id equiv-text",
      "bx": "id rid equiv-text", "ex": "id rid equiv-text",
      "bpt": "id rid equiv-text", "ept": "id rid equiv-text", "it": "id rid pos equiv-text",
      "mrk": "mid mtype comment",
    ])
}
