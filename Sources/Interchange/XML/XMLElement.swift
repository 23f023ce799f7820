package import TextKit

/// A start tag: an element's name and attributes, and where it stands.
package struct XMLElement: Sendable {
  /// The name without prefix.
  package var name: String
  /// The prefix it was written with, for messages; empty without one.
  package var prefix: String
  /// The namespace; empty without one.
  package var namespace: String
  /// The attributes, in the order they were written.
  package var attributes: [XMLAttribute]
  /// How many elements are open, this one included: the root's depth is 1.
  package var depth: Int
  /// The line on which the start tag ends, from 1.
  package var line: Int
  /// The column at which the start tag ends, from 1.
  package var column: Int

  /// Where it stands.
  package var place: Diagnostic.Place { Diagnostic.Place(line: line, column: column) }

  /// The name as it was written, for messages.
  package var qualifiedName: String { prefix.isEmpty ? name : "\(prefix):\(name)" }

  /// The value of an attribute; without a namespace it is one written without a prefix.
  package subscript(_ name: String, in namespace: String = "") -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// Whether this is the element `name` of `namespace`.
  package func `is`(_ name: String, in namespace: String) -> Bool {
    self.name == name && self.namespace == namespace
  }

  /// The value of an attribute that must be there.
  package func required(_ name: String) throws(Diagnostic) -> String {
    if let value = self[name] { return value }
    throw Diagnostic(.badData, "<\(qualifiedName)> lacks the attribute \(name)", at: place)
  }
}

/// An attribute, its value as it means, references resolved.
package struct XMLAttribute: Sendable {
  /// The name without prefix.
  package var name: String
  /// The namespace; empty without one.
  package var namespace: String
  /// The value.
  package var value: String
}

/// Namespaces that every XML format meets.
package enum XMLNamespace {
  /// The one of `xml:lang` and `xml:space`.
  package static let xml = "http://www.w3.org/XML/1998/namespace"
  /// The one of `xsi:schemaLocation`.
  package static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
}
