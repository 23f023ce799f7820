// swift-tools-version:6.2
import PackageDescription

// Coverage-guided fuzzing with libFuzzer; Fuzz/run builds and runs it. A package of its own, like the benchmarks.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "ordsmed", path: "..")],
  targets: [
    // ICU's iterator in C, the judge.
    .target(name: "CICUJudge", linkerSettings: [.linkedLibrary("icuuc")]),
    .executableTarget(
      name: "FuzzSegments",
      dependencies: ["CICUJudge", .product(name: "Segmentation", package: "ordsmed")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
  ],
  swiftLanguageModes: [.v6]
)
