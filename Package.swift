// swift-tools-version:6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

// Imports run downwards only: see docs/ARCHITECTURE.md for what lives in which room, and why.
let package = Package(
  name: "ordsmed",
  products: [
    .executable(name: "ordsmed", targets: ["ordsmed"]),
    // Each library brings the modules whose types its API speaks.
    .library(name: "Segmentation", targets: ["Segmentation", "Bitext", "TextKit"]),
    .library(name: "Terminology", targets: ["Terminology", "Bitext", "Morphology", "TextKit"]),
    .library(name: "TranslationMemory", targets: ["TranslationMemory", "Bitext", "TextKit"]),
    .library(name: "Interchange", targets: ["Interchange", "Bitext", "TextKit"]),
    .library(
      name: "Workbench",
      targets: ["Workbench", "Bitext", "Interchange", "Morphology", "Segmentation", "Terminology", "TextKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The C faces. ICU's and libxml2's headers stay inside their .c files, so that they never meet Foundation's ICU.
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .systemLibrary(name: "SystemLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CLibXML2", dependencies: ["SystemLibXML2"]),

    .target(name: "TextKit", dependencies: ["CICU"], swiftSettings: settings),
    .target(name: "Bitext", dependencies: ["TextKit"], swiftSettings: settings),
    .target(
      name: "Segmentation", dependencies: ["Bitext", "TextKit"],
      resources: [
        "danish", "english", "french", "german", "norwegian", "russian", "spanish", "swedish", "ukrainian",
      ].map { .embedInCode("Rules/\($0).txt") },
      swiftSettings: settings),
    .target(name: "Morphology", dependencies: ["TextKit"], swiftSettings: settings),
    .target(
      name: "Terminology", dependencies: ["Bitext", "Morphology", "TextKit"],
      resources: [
        .embedInCode("Names/Rules/exceptions.txt"), .embedInCode("Names/Rules/givenNames.txt"),
        .embedInCode("Names/Rules/russian.txt"), .embedInCode("Names/Rules/ukrainian.txt"),
      ],
      swiftSettings: settings),
    .target(
      name: "TranslationMemory",
      dependencies: [
        "Bitext", "Morphology", "TextKit", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "Interchange", dependencies: ["Bitext", "CLibXML2", "TextKit"],
      resources: [.embedInCode("Review/review.css"), .embedInCode("Review/review.js")],
      swiftSettings: settings),
    .target(name: "DocumentFilters", dependencies: ["Bitext", "Interchange", "TextKit"], swiftSettings: settings),
    .target(
      name: "Workbench",
      dependencies: [
        "Bitext", "DocumentFilters", "Interchange", "Morphology", "Segmentation", "Terminology", "TextKit",
        "TranslationMemory",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "ordsmed",
      dependencies: [
        "Bitext", "Interchange", "Segmentation", "Terminology", "TextKit", "TranslationMemory", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(name: "OrdsmedTestSupport", dependencies: ["Bitext", "CICU", "TextKit"], swiftSettings: settings),
    .testTarget(name: "TextKitTests", dependencies: ["OrdsmedTestSupport", "TextKit"], swiftSettings: settings),
    .testTarget(name: "BitextTests", dependencies: ["Bitext", "TextKit"], swiftSettings: settings),
    .testTarget(
      name: "SegmentationTests", dependencies: ["OrdsmedTestSupport", "Segmentation", "TextKit"], exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(name: "MorphologyTests", dependencies: ["Morphology", "TextKit"], swiftSettings: settings),
    .testTarget(
      name: "TerminologyTests",
      dependencies: ["Bitext", "Morphology", "OrdsmedTestSupport", "Terminology", "TextKit"],
      swiftSettings: settings),
    .testTarget(
      name: "TranslationMemoryTests",
      dependencies: ["Bitext", "OrdsmedTestSupport", "TextKit", "TranslationMemory"], swiftSettings: settings),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Bitext", "Interchange", "OrdsmedTestSupport", "TextKit"],
      swiftSettings: settings),
    .testTarget(
      name: "DocumentFiltersTests", dependencies: ["Bitext", "DocumentFilters", "OrdsmedTestSupport", "TextKit"],
      swiftSettings: settings),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Bitext", "Interchange", "OrdsmedTestSupport", "Terminology", "TextKit", "TranslationMemory", "Workbench",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["OrdsmedTestSupport", "TextKit", "TranslationMemory", "ordsmed"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
