// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "rubric-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "rubric", path: ".."),
    // A peer, and therefore here only: the product never sees it.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CPeerYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .executableTarget(
      name: "rubric-bench",
      dependencies: [
        "CPeerYAML", .product(name: "Rubric", package: "rubric"),
        .product(name: "RubricWeb", package: "rubric"),
      ]
    ),
    // Yams carries a libyaml of its own, so it must not be linked together with ours.
    .executableTarget(
      name: "yams-peer",
      dependencies: [.product(name: "Yams", package: "Yams")]
    ),
    .executableTarget(name: "measure"),
    .executableTarget(name: "empty"),
  ]
)
