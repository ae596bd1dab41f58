import Foundation
import Testing

/// One Swift file of the project.
struct SourceFile {
  /// Path inside `Sources`.
  let path: String
  let text: String

  /// The folder inside `Sources/Rubric` that it is in, such as `Text` or `Loading/Table`; `nil` elsewhere.
  var room: String? {
    let parts = path.split(separator: "/")
    return parts.first == "Rubric" && parts.count > 2
      ? parts.dropFirst().dropLast().joined(separator: "/") : nil
  }

  /// Every Swift file below `Sources`.
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

  /// The rooms of an order, with their files.
  static func rooms(in order: [String]) throws -> [Room] {
    let files = try all()
    return order.map { name in
      let own = files.filter { $0.room == name }
      return Room(
        name: name,
        files: own.map {
          Room.File(path: String($0.path.dropFirst("Rubric/".count)), text: $0.text)
        }
      )
    }
  }

  /// The first lines of public declarations without a doc comment before them.
  ///
  /// Cases that share a `case` share its comment.
  static func undocumented(in code: String) -> [String] {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    let declared = SwiftDeclaration.all(in: SwiftToken.all(in: code)).filter(\.isPublic)
    return Set(declared.map(\.line)).sorted().filter { line in
      let before = lines[..<(line - 1)].last { !$0.hasPrefix("@") }
      return before?.hasPrefix("///") != true
    }
    .map { lines[$0 - 1] }
  }
}
