// swift-tools-version:6.2
import PackageDescription

// A package of its own, so that neither the main build nor the tests compile it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "ordsmed", path: "..")],
  targets: [
    // The peer: ICU's own loop in C, as a program in C would write it.
    .target(name: "CICULoop", linkerSettings: [.linkedLibrary("icuuc")]),
    // The measure of start-up: a program that imports Foundation and does nothing.
    .executableTarget(name: "EmptyFoundation"),
    .executableTarget(
      name: "OrdsmedBench",
      dependencies: [
        "CICULoop",
        .product(name: "Interchange", package: "ordsmed"),
        .product(name: "Segmentation", package: "ordsmed"),
        .product(name: "Terminology", package: "ordsmed"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
