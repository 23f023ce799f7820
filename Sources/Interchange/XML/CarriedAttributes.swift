/// The attributes that a format's reader makes use of, or passes over on purpose, by the elements they stand on.
///
/// What is not listed is told to the user. Elements that are not listed are none of the reader's: they are told whole.
struct CarriedAttributes {
  private let namespaces: Set<String>
  private let byElement: [String: Set<String>]

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - namespaces: The format's own, of elements and attributes.
  ///   - table: By an element's name, the names of attributes with spaces between; `name=value` where but one value of
  ///     the attribute means something to the reader.
  init(of namespaces: Set<String>, _ table: KeyValuePairs<String, String>) {
    self.namespaces = namespaces
    byElement = Dictionary(
      table.map { ($0.key, Set($0.value.split(whereSeparator: \.isWhitespace).map(String.init))) },
      uniquingKeysWith: { $0.union($1) })
  }

  /// The names of an element's attributes that are not carried.
  func others(of element: XMLElement) -> [String] {
    guard !element.attributes.isEmpty, let known = byElement[element.name], isOwn(element.namespace) else { return [] }
    return element.attributes.lazy.filter { !isCarried($0, known) }.map(\.name)
  }

  private func isCarried(_ attribute: XMLAttribute, _ known: Set<String>) -> Bool {
    switch attribute.namespace {
    // How white space is to be kept, and where schemas are, is the file's affair and not the text's.
    case XMLNamespace.xml, XMLNamespace.schemaInstance: true
    case _ where attribute.namespace.isEmpty || isOwn(attribute.namespace):
      known.contains(attribute.name) || known.contains("\(attribute.name)=\(attribute.value)")
    default: false
    }
  }

  private func isOwn(_ namespace: String) -> Bool { namespaces.contains(namespace) }
}
