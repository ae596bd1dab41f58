import Foundation
import Testing

/// `Documentation/from-ratings-to-lcap.md`: five commands, run as a new user would.
@Suite struct FromRatingsTests {
  private static let page =
    (try? String(
      contentsOf: Program.repository.appending(path: "Documentation/from-ratings-to-lcap.md"),
      encoding: .utf8
    )) ?? ""

  /// The words of each command, without the program's name.
  private static let commands: [[String]] = page.matches(
    of: /(?m)^```sh step\nrubric ([^\n]+)\n```$/
  ).map { match in
    let parts = String(match.1).split(separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }

  /// The form with the page's lines filled in, each in the place of the empty one with its key.
  private static func filled(_ form: String) throws -> String {
    let block = try #require(page.firstMatch(of: /(?m)^```yaml fill\n((?:(?!```)[^\n]*\n)+)```$/))
    var lines = form.components(separatedBy: "\n")
    var place = lines.startIndex
    for line in String(block.1).split(separator: "\n").map(String.init) {
      if line.contains("- {") {
        place += 1
        lines.insert(line, at: place)
        continue
      }
      let key = try #require(line.split(separator: ":").first.map { $0 + ":" })
      place = try #require(lines.firstIndex { $0 == key }, "the form has no line '\(key)'")
      lines[place] = line
    }
    return lines.joined(separator: "\n")
  }

  @Test("the page's five commands lead from a blank form to a Word file")
  func fiveCommands() throws {
    #expect(Self.commands.count == 5)
    try withFolder { folder in
      let program = Program(folder: folder)
      for (index, command) in Self.commands.enumerated() {
        if command.contains("docx"), !LCAPCommandTests.hasPandoc {
          withKnownIssue("pandoc and rsvg-convert are not installed, so the Word file is left out")
          {
            Issue.record("no Word file was made")
          }
          continue
        }
        let outcome = try program.run(command)
        #expect(outcome.status == 0, "\(command): \(outcome.errors)")
        #expect(outcome.errors.isEmpty)
        if command[0] == "check" { #expect(outcome.output.hasSuffix("\nNo problems.\n")) }
        guard index == 0 else { continue }
        let form = folder.appending(path: "our-district.yml")
        let text = try String(contentsOf: form, encoding: .utf8)
        try Data(Self.filled(text).utf8).write(to: form)
      }
      let metrics = try String(contentsOf: folder.appending(path: "metrics.csv"), encoding: .utf8)
      // 21.6 - 3 × 0.5, and for the group 63.2 - (63.2 - 21.6) / 3.
      #expect(metrics.contains(",Chronic absenteeism,21.6,18,20.8,20.1,"))
      #expect(metrics.contains(",Chronic absenteeism: Homeless students,63.2,,50.6,49.333333333,"))
      let made = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      #expect(made.contains("report.html"))
      #expect(made.contains("notes.docx") == LCAPCommandTests.hasPandoc)
    }
  }
}
