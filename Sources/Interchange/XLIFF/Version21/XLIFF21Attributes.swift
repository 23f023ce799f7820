extension CarriedAttributes {
  /// Of XLIFF 2.0 to 2.2.
  ///
  /// Passed over on purpose: `subState`, which refines a state in a tool's own words; `canResegment`, as nobody
  /// resegments here; `isolated`, which follows from where the codes stand.
  static let xliff21 = CarriedAttributes(
    of: XLIFF21Reader.coreNamespaces.union([XLIFF21.glossary, XLIFF21.matches, XLIFF21.terms, XLIFF21.skeleton]),
    [
      "xliff": "version srcLang trgLang",
      "file": "id original translate canResegment",
      "skeleton": "href filter",
      "group": "id translate canResegment",
      "unit": "id translate canResegment",
      "note": "id category",
      "segment": "id state subState canResegment",
      "ignorable": "id",
      "source": "", "target": "order",
      "data": "id",
      "cp": "hex",
      "ph": "id dataRef disp",
      "sc": "id dataRef disp isolated",
      "ec": "id startRef dataRef disp isolated",
      "pc": "id dataRefStart dataRefEnd dispStart dispEnd",
      "mrk": "id type ref value",
      "sm": "id type ref value", "em": "startRef",
      "match": "id ref type origin reference similarity matchSuitability matchQuality",
      "glossEntry": "id ref kind uncertain",
      "term": "ref form kind uncertain", "translation": "id number", "definition": "",
    ])
}
