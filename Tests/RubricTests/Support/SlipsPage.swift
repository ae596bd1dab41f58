import Foundation
import Testing

/// `Documentation/slips.md`, taken apart: what people write, and what is answered.
struct SlipsPage {
  /// One row of a table.
  struct Slip: Sendable, CustomTestStringConvertible {
    /// What is written, with `⏎` for the end of a line.
    let written: String
    let answer: Answer
    /// What should be written.
    let instead: String
    /// The file around it, with `‹here›` in the place of both.
    let frame: String
    /// Whether the file is a table.
    let isTable: Bool

    var testDescription: String { written }

    /// The bytes of the file with a text in its place.
    func file(_ text: String) -> [UInt8] {
      let lines = text.replacing("⏎", with: "\n")
      return DiagnosticsPage.Example.bytes(of: frame.replacing("‹here›", with: lines))
    }
  }

  /// What the page says of a slip, with the ids of its problems.
  ///
  /// The problems of a value that is left out alone, and of one with which another goes, are the same.
  enum Answer: Sendable, Hashable {
    case read([String])
    case leftOut([String])
    case leftOutWithValue([String])
    case warned([String])
    case refused([String])
  }

  private(set) var slips: [Slip] = []
  /// Rows that are not in the form that is expected.
  private(set) var unclear: [String] = []

  init() {
    let file = Repository.root.appending(path: "Documentation/slips.md")
    let page = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let table = /(?m)^```(yaml|csv) slips\n((?:(?!```)[^\n]*\n)*)```\n\n((?:\|[^\n]*\n)+)/
    for match in page.matches(of: table) {
      for row in match.3.split(separator: "\n").dropFirst(2) {
        if let slip = Self.slip(row, in: String(match.2), isTable: match.1 == "csv") {
          slips.append(slip)
        } else {
          unclear.append(String(row))
        }
      }
    }
  }

  private static func slip(_ row: Substring, in frame: String, isTable: Bool) -> Slip? {
    let form = /\| (`[^`]+`|nothing) \| ([^|`]+?)(?:, (`[^|]*`))? \| (`[^`]+`|nothing) \|/
    guard let cells = row.wholeMatch(of: form),
      let answer = answer(String(cells.2), ids: cells.3.map(String.init) ?? "")
    else { return nil }
    return Slip(
      written: text(of: cells.1),
      answer: answer,
      instead: text(of: cells.4),
      frame: frame,
      isTable: isTable
    )
  }

  private static func answer(_ word: String, ids: String) -> Answer? {
    let ids = ids.split(separator: ", ").map { String($0.filter { $0 != "`" }) }
    switch word {
    case "read": return .read(ids)
    case "left out" where !ids.isEmpty: return .leftOut(ids)
    case "left out with its value" where !ids.isEmpty: return .leftOutWithValue(ids)
    case "warned" where !ids.isEmpty: return .warned(ids)
    case "refused" where !ids.isEmpty: return .refused(ids)
    default: return nil
    }
  }

  private static func text(of cell: Substring) -> String {
    cell == "nothing" ? "" : String(cell.dropFirst().dropLast())
  }
}
