import Foundation
import Testing

@testable import Rubric

/// Compares the reading of tables with that of Python's csv module.
@Suite struct PythonCSVTests {
  private struct Sample: Codable {
    let delimiter: String
    let text: String
  }

  private struct Reading: Codable, Equatable {
    /// The rows before the first error.
    let rows: [[String]]
    let hasError: Bool
  }

  private static let isPythonThere = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/python3") }

  @Test(
    "a thousand random tables read as Python's csv module reads them",
    .enabled(if: isPythonThere, "python3 is not installed")
  )
  func sameAsPython() throws {
    var generator = SeededGenerator(state: 2_024)
    let samples = (0..<1_000).map { _ in Self.sample(using: &generator) }
    let expected = try Self.readings(of: samples)
    try #require(expected.count == samples.count)
    #expect(expected.count(where: \.hasError) > 50)
    #expect(expected.count { !$0.hasError && $0.rows.count > 2 } > 100)
    for (sample, expected) in zip(samples, expected) {
      #expect(Self.reading(sample, width: expected.rows.first?.count) == expected, "\(sample.text)")
    }
  }

  /// A table of random cells and line ends; in every other one, stray quotes.
  private static func sample(using generator: inout SeededGenerator) -> Sample {
    // A file with tabs has no CSV quotes.
    let delimiters = [",", "\t", "^", "|"]
    let delimiter = [",", "^", "|"][Int.random(in: 0..<3, using: &generator)]
    let isWild = Bool.random(using: &generator)
    let ends = ["\n", "\r\n", "\r"]
    let end = ends[Int.random(in: 0..<3, using: &generator)]
    let width = Int.random(in: 2...6, using: &generator)
    var text = (0..<width).map { "h\($0)" }.joined(separator: delimiter) + end
    let parts = [
      "", "a", "bc", "0.5", "é", "ʤ😀", " ", "\"", "\n", "\r\n", "\r", "\"\"", "long word",
    ]
    for row in 0..<Int.random(in: 1...8, using: &generator) {
      let cells = (0..<width).map { _ -> String in
        let content = (0..<Int.random(in: 0...4, using: &generator))
          .map { _ in (parts + delimiters)[Int.random(in: 0..<17, using: &generator)] }.joined()
        let isBare = !content.contains(delimiter) && !content.contains(where: \.isNewline)
        if isWild && Int.random(in: 0..<6, using: &generator) == 0 { return content }
        if isBare && !content.contains("\"") && Bool.random(using: &generator) { return content }
        return "\"" + content.replacing("\"", with: "\"\"") + "\""
      }
      text += cells.joined(separator: delimiter)
      let isMixed = isWild && Int.random(in: 0..<4, using: &generator) == 0
      text += isMixed ? ends[Int.random(in: 0..<3, using: &generator)] : end
      if row == 2, isWild { text += end }
    }
    return Sample(delimiter: delimiter, text: text)
  }

  private static func readings(of samples: [Sample]) throws -> [Reading] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "in.json"), folder.appending(path: "out.json"))
    try JSONEncoder().encode(samples).write(to: input)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", Repository.root.appending(path: ".ci/csv-peer").path(), input.path(),
      output.path(),
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try JSONDecoder().decode([Reading].self, from: Data(contentsOf: output))
  }

  /// The rows of a table, its header among them, up to the first quote that is wrong.
  private static func reading(_ sample: Sample, width: Int?) -> Reading {
    var splitter = TableSplitter(file: "table.csv")
    var blocks = splitter.push(Array(sample.text.utf8)[...])
    if let last = splitter.finish() { blocks.append(last) }
    var rows = [splitter.header?.names ?? []]
    for block in blocks {
      // Without a header's width, every cell of a longer row is kept.
      let layout = TableLayout(
        file: block.file,
        delimiter: block.layout.delimiter,
        columns: nil
      )
      let free = TableBlock(
        layout: layout,
        bytes: block.bytes,
        encoding: block.encoding,
        faults: block.faults,
        firstRow: block.firstRow,
        firstLine: block.firstLine,
        rowCount: block.rowCount
      )
      var row = TableRow(free)
      while row.advance() {
        if row.strayText != nil { return Reading(rows: rows, hasError: true) }
        rows.append(row.cells.map { row.text($0) })
      }
    }
    return Reading(rows: rows, hasError: splitter.fault != nil)
  }
}
