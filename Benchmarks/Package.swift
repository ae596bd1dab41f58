// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "rubric-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "rubric", path: "..")],
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
  ]
)
