/// What the program calls itself in the files it writes.
public enum Product {
  /// The name.
  public static let name = "Ordsmed"
  /// The version, by Semantic Versioning.
  public static let version = "0.1.0"
}
