/// The page's own style and script, and the hashes by which its security policy knows them.
///
/// The hashes are fixed, so that a page with anything else in it runs nothing. A test computes them anew and says what to
/// write here when a file has changed.
enum ReviewAssets {
  static let style = PackageResources.review_css
  static let styleHash = "sha256-lj5G+BKD+LBEDQRlk5/f9IjrDAC+Z/gZ6JfWFO8bwwE="

  static let script = PackageResources.review_js
  static let scriptHash = "sha256-OGRrqYywt2pTz69/sdmGXZDo01LxO8ogdwlnoH01Irc="

  /// The policy: nothing is fetched, and no other style or script runs.
  static let securityPolicy =
    "default-src 'none'; style-src '\(styleHash)'; script-src '\(scriptHash)'; base-uri 'none'; form-action 'none'"
}
