// swift-tools-version: 6.2
import PackageDescription

/// Rules that the compiler keeps for us: see CONTRIBUTING.md, "Swift".
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "rubric",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Rubric", targets: ["Rubric"]),
    .library(name: "RubricWeb", targets: ["RubricWeb"]),
    .executable(name: "rubric", targets: ["rubric-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "CRubrics", exclude: ["reference.docx"]),
    .target(name: "CVersion"),
    .target(name: "CSystem"),
    .target(name: "Rubric", dependencies: ["CYAML", "CRubrics"], swiftSettings: strict),
    .target(name: "RubricWeb", dependencies: ["Rubric", "CRubrics"], swiftSettings: strict),
    .target(
      name: "RubricPage",
      dependencies: ["Rubric", "RubricWeb"],
      exclude: ["engine.mjs", "engine.mk", "wasm"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "rubric-cli",
      dependencies: [
        "CSystem",
        "CVersion",
        "Rubric",
        "RubricWeb",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RubricTests",
      dependencies: ["Rubric"],
      exclude: ["Fixtures", "Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RubricWebTests",
      dependencies: ["Rubric", "RubricWeb"],
      swiftSettings: strict
    ),
    // Sees what a stranger's program sees.
    .testTarget(
      name: "RubricClientTests",
      dependencies: ["Rubric", "RubricWeb"],
      packageAccess: false,
      swiftSettings: strict
    ),
    .testTarget(
      name: "RubricPageTests",
      dependencies: ["RubricPage"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RubricCLITests",
      dependencies: ["Rubric", "rubric-cli"],
      swiftSettings: strict
    ),
  ],
  cLanguageStandard: .gnu2x
)
