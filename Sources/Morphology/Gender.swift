/// The grammatical gender of a noun.
///
/// A noun may have several (`m/f`); a set of them that is empty means that nobody has said.
public enum Gender: String, Sendable, Hashable, CaseIterable {
  /// Masculine: `mannen`.
  case masculine = "m"
  /// Feminine: `boka`.
  case feminine = "f"
  /// Neuter: `landet`.
  case neuter = "n"
}
