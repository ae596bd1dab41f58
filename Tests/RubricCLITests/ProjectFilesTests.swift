import Foundation
import Testing

/// What the project says of itself to others: its version, how to cite it, what it carries.
@Suite struct ProjectFilesTests {
  private static func file(_ path: String) throws -> String {
    try String(contentsOf: Program.repository.appending(path: path), encoding: .utf8)
  }

  @Test("the version is three numbers, plus the commit if the build knew it")
  func version() throws {
    let outcome = try Program(folder: Program.repository).run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let form = /\d+\.\d+\.\d+( \([0-9a-f]{7,40}(\+changes)?\))?\n/
    #expect(outcome.output.wholeMatch(of: form) != nil, "\(outcome.output)")
  }

  @Test("CITATION.cff gives the program's version, without a commit")
  func citation() throws {
    let shown = try Program(folder: Program.repository).run("--version").output
    let number = try #require(shown.split(whereSeparator: \.isWhitespace).first)
    let lines = try Self.file("CITATION.cff").split(separator: "\n")
    #expect(lines.contains("version: \(number)"))
  }

  @Test("NOTICE has an entry for each package and library that Package.swift depends on")
  func notice() throws {
    let manifest = try Self.file("Package.swift")
    let packages = manifest.matches(of: /\.package\(url: "[^"]*\/([^"\/]+)", from: "([^"]+)"\)/)
      .map { "\($0.output.1), \($0.output.2) or a later " }
    let libraries = manifest.matches(of: /\.brew\(\["([^"]+)"\]\)/).map { "\($0.output.1), " }
    #expect(packages.count == manifest.matches(of: /\.package\(/).count)
    #expect(libraries.count == manifest.matches(of: /\.systemLibrary\(/).count)

    let notice = try Self.file("NOTICE")
    let heading = try #require(notice.firstRange(of: "WHAT THE STATIC PROGRAM CARRIES"))
    let entries = notice[heading.upperBound...].split(separator: "\n").filter { $0.hasPrefix("* ") }
    for name in packages + libraries {
      #expect(entries.contains { $0.hasPrefix("* \(name)") }, "\(name)")
    }
  }

  @Test("editors break and indent lines of Swift as its formatter does")
  func editors() throws {
    struct Format: Decodable {
      struct Indentation: Decodable { let spaces: Int }
      let lineLength: Int
      let indentation: Indentation
    }
    let format = try JSONDecoder().decode(Format.self, from: Data(Self.file(".swift-format").utf8))
    let parts = try Self.file(".editorconfig").components(separatedBy: "\n[")
    let swift = try #require(parts.first { $0.hasPrefix("*.swift]") }).split(separator: "\n")
    #expect(swift.contains("indent_size = \(format.indentation.spaces)"))
    #expect(swift.contains("max_line_length = \(format.lineLength)"))
  }
}
