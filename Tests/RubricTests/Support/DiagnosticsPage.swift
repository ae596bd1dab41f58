import Foundation
import Testing

@testable import Rubric

/// `Documentation/DIAGNOSTICS.md`, taken apart: what it lists, and the blocks that it marks with an id.
struct DiagnosticsPage {
  /// A wrong and a fixed example of one id.
  struct Example: Sendable, CustomTestStringConvertible {
    let id: String
    let bad: String
    let fixed: String
    let message: String
    /// The framework's file that holds the fixed lines; `nil` for an assessment.
    let file: String?
    /// Whether the block shows all of a file.
    let isWhole: Bool
    /// Whether the block is a table.
    let isTable: Bool
    /// The map by which the table is imported; `nil` where it is read without one.
    let map: String?

    var testDescription: String { id }

    /// An assessment of the example's lines, and of those that the page leaves out of it.
    ///
    /// They go below, so that the lines of the example keep their numbers.
    func text(_ lines: String) -> SourceText {
      let head = [
        "assessment": "assessment: positive-outliers",
        "district": "district: { name: Our District, kind: unified }",
        "cycle": "cycle: 2024-25",
      ]
      var whole = lines
      for key in isWhole ? [] : ["assessment", "district", "cycle"]
      where !lines.split(separator: "\n").contains(where: { $0.hasPrefix("\(key):") }) {
        whole += "\(head[key] ?? "")\n"
      }
      return SourceText(Self.bytes(of: whole), name: "our-district.yml")
    }

    /// The bytes of a text in which `<E9>` stands for one byte.
    static func bytes(of text: String) -> [UInt8] {
      var bytes: [UInt8] = []
      var rest = text[...]
      while let place = rest.firstMatch(of: /<([0-9A-F]{2})>/) {
        bytes += Array(rest[..<place.range.lowerBound].utf8)
        if let byte = UInt8(place.1, radix: 16) { bytes.append(byte) }
        rest = rest[place.range.upperBound...]
      }
      return bytes + Array(rest.utf8)
    }
  }

  private(set) var headings: [String] = []
  private(set) var examples: [Example] = []
  /// The message of each id, as the page prints it.
  private(set) var messages: [String: String] = [:]

  init() {
    let file = Repository.root.appending(path: "Documentation/DIAGNOSTICS.md")
    let page = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    headings = page.split(separator: "\n").filter { $0.hasPrefix("### ") }.map {
      String($0.dropFirst(4))
    }
    var bad: [String: (text: String, words: [Substring])] = [:]
    for match in page.matches(of: /(?m)^```([^\n]+)\n((?:(?!```)[^\n]*\n)*)```$/) {
      let words = match.1.split(separator: " ")
      let text = String(match.2)
      guard let mark = words.dropFirst().first, let sign = mark.firstIndex(of: "=") else {
        continue
      }
      let id = String(mark[mark.index(after: sign)...])
      switch mark[..<sign] {
      case "bad": bad[id] = (text, words)
      case "message": messages[id] = text
      default:
        let words = bad[id]?.words ?? []
        let path = words.first { $0.hasPrefix("file=") }?.dropFirst("file=".count)
        examples.append(
          Example(
            id: id,
            bad: bad[id]?.text ?? "",
            fixed: text,
            message: messages[id] ?? "",
            file: path.map(String.init),
            isWhole: words.contains("whole"),
            isTable: words.first == "csv",
            map: words.first { $0.hasPrefix("map=") }.map { String($0.dropFirst("map=".count)) }
          )
        )
      }
    }
  }
}
