import Foundation
import Testing

@Suite struct StageTests {
  /// The folders of `Sources/Rubric`, each of which may use those before it.
  private static let order = [
    "Text", "YAML", "Tables", "Framework", "Assessment", "Loading", "Input", "Import", "Scoring",
    "Comparison", "Priorities", "Findings", "Planning", "Cohort", "Vectors", "Reporting",
  ]

  @Test("no stage names a type of a later stage")
  func flowsOneWay() throws {
    let stages = try SourceFile.stages(in: Self.order)
    try #require(!stages.isEmpty)
    #expect(Stage.looksAhead(stages) == [])
  }

  @Test("every folder of the library is a stage")
  func foldersAreStages() throws {
    let folders = try SourceFile.all().compactMap(\.stage)
    #expect(Set(folders).subtracting(Self.order).isEmpty)
  }

  @Test("a type of a later stage is caught in code, but not in a comment or a string")
  func catches() {
    let stages = [
      Stage(
        name: "Framework",
        files: [
          (
            "Indicator.swift",
            "/// See Scorecard.\nstruct Indicator {\n  var made: [Scorecard] // \n}"
          ),
          (
            "Scale.swift",
            "/// A Scorecard.\nlet scale = \"Scorecard\"  // Scorecard, Helper\nlet Helper = 1"
          ),
        ]
      ),
      Stage(
        name: "Scoring",
        files: [
          (
            "Scorecard.swift",
            "@frozen public struct Scorecard { let of: Indicator }\nprivate struct Helper {}"
          )
        ]
      ),
    ]
    #expect(
      Stage.looksAhead(stages) == ["Framework/Indicator.swift looks ahead to Scorecard of Scoring"]
    )
  }

  @Test("half of the source files have at most 120 lines, and none has over 300")
  func sizes() throws {
    let files = try SourceFile.all()
    let counts = files.map {
      $0.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    }
    let sorted = counts.sorted()
    #expect(sorted[sorted.count / 2] <= 120)
    for (file, count) in zip(files, counts) { #expect(count <= 300, "\(file.path)") }
  }

  @Test("every public declaration of the library has a doc comment")
  func documentation() throws {
    let bare = try SourceFile.all().filter { $0.path.hasPrefix("Rubric/") }.flatMap { file in
      SourceFile.undocumented(in: file.text).map { "\(file.path): \($0)" }
    }
    #expect(bare.isEmpty)
  }

  @Test("a public declaration without a doc comment is caught, attributes between them or not")
  func catchesUndocumented() {
    let code = """
      /// A.
      @frozen
      public struct A {
        public let bare: Int
        // Not a doc comment.
        public init() {}
        /// B.
        public var b: Int
      }
      """
    #expect(SourceFile.undocumented(in: code) == ["public let bare: Int", "public init() {}"])
  }
}

/// One folder of the library with the code of its files.
private struct Stage {
  let name: String
  var files: [(name: String, text: String)]

  /// The types that the files declare at their outermost level for others to use.
  var declaredTypes: Set<String> {
    let kinds: Set = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    let lines = files.flatMap { $0.text.split(separator: "\n") }.filter { $0.first != " " }
    return Set(
      lines.compactMap { line in
        let words = Stage.words(String(line.prefix { $0 != "/" }))
        // A private type cannot be named in another file.
        guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count,
          words.allSatisfy({ $0 != "private" && $0 != "fileprivate" })
        else { return nil }
        return words[kind + 1]
      }
    )
  }

  /// One line for each file that names types of a later stage.
  static func looksAhead(_ stages: [Stage]) -> [String] {
    stages.indices.flatMap { index in
      stages[index].files.flatMap { file in
        let words = Set(words(file.text))
        return stages[(index + 1)...].flatMap { later in
          later.declaredTypes.intersection(words).sorted().map {
            "\(stages[index].name)/\(file.name) looks ahead to \($0) of \(later.name)"
          }
        }
      }
    }
  }

  /// The words of code without its comments and plain strings.
  private static func words(_ code: String) -> [String] {
    code.split(separator: "\n").flatMap { line in
      let code = line.replacing(/"[^"\\]*"/, with: " ")
      let end = code.firstRange(of: "//")?.lowerBound ?? code.endIndex
      return code[..<end].split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    }
  }
}

/// One Swift file of the project.
private struct SourceFile {
  /// Path inside `Sources`.
  let path: String
  let text: String

  /// The folder of `Sources/Rubric` that it lies in.
  var stage: String? {
    let parts = path.split(separator: "/")
    return parts.first == "Rubric" && parts.count > 1 ? String(parts[1]) : nil
  }

  static func all() throws -> [SourceFile] {
    let folder = Repository.root.appending(path: "Sources")
    let paths = try #require(
      FileManager.default.subpaths(atPath: folder.path(percentEncoded: false))
    )
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map {
      SourceFile(
        path: $0,
        text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
      )
    }
  }

  /// The stages that exist, in order.
  static func stages(in order: [String]) throws -> [Stage] {
    let files = try all()
    return order.compactMap { name in
      let own = files.filter { $0.stage == name }
      return own.isEmpty
        ? nil
        : Stage(
          name: name,
          files: own.map { (String($0.path.split(separator: "/").last ?? ""), $0.text) }
        )
    }
  }

  /// The first lines of public declarations that no doc comment stands before.
  static func undocumented(in code: String) -> [String] {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.indices.filter { index in
      guard lines[index].split(separator: " ").prefix(3).contains("public") else { return false }
      guard !lines[index].hasPrefix("//") else { return false }
      let before = lines[..<index].last { !$0.hasPrefix("@") }
      return before?.hasPrefix("///") != true
    }
    .map { lines[$0] }
  }
}
