/// How like two texts of so many tokens are at a distance: `1 − distance ÷ longer`, in 0...1.
///
/// Equal fractions are equal numbers, since a division is rounded correctly; so is 70 ÷ 100 equal to 7 tokens of 10.
enum Likeness {
  /// The similarity at a distance. `longer` is the larger of the two counts of tokens; texts without tokens are equal.
  @inline(__always)
  static func similarity(distance: Int, longer: Int) -> Double {
    longer == 0 ? 1 : Double(longer - distance) / Double(longer)
  }

  /// The largest distance at which the similarity is at least `minimum`; −1 when there is none.
  @inline(__always)
  static func distanceAllowed(longer: Int, minimum: Double) -> Int {
    if minimum > 1 { return -1 }
    if longer == 0 || minimum <= 0 { return longer }
    var distance = min(longer, Int((1 - minimum) * Double(longer)))
    while distance < longer, similarity(distance: distance + 1, longer: longer) >= minimum { distance += 1 }
    while distance >= 0, similarity(distance: distance, longer: longer) < minimum { distance -= 1 }
    return distance
  }
}
