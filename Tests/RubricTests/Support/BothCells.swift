import Testing

@testable import Rubric

/// One text as the value of a key `k` and as a cell of a column `k`.
struct BothCells {
  let value: YAMLNode
  let cell: TableCell

  /// Writes a text without a line end into a file of each kind.
  init(_ text: String) throws {
    let quoted = text.split(separator: "'", omittingEmptySubsequences: false).joined(
      separator: "''"
    )
    let yaml = SourceText("k: '\(quoted)'\n", name: "north.yml")
    var problems = Problems()
    value = try #require(YAMLDocument(parsing: yaml, into: &problems).root?.pairs.first?.value)
    var splitter = TableSplitter(file: "table.csv")
    var blocks = splitter.push(Array((CSV.row(["k", "other"]) + CSV.row([text, ""])).utf8)[...])
    if let block = splitter.finish() { blocks.append(block) }
    var row = TableRow(try #require(blocks.first))
    let isThere = row.advance()
    try #require(isThere)
    cell = row.cell(0)
  }
}

/// Expects a check to make the same of a text under a key and in a column: a value or `nil`, and the fault in these
/// words or none; and the column to be named if the words do not name the cell.
func expectBoth<Value: Equatable>(
  _ text: String,
  _ value: Value?,
  _ fault: String? = nil,
  namesCell: Bool = false,
  sourceLocation: Testing.SourceLocation = #_sourceLocation,
  check: (any Cell, inout Problems) -> Value?
) throws {
  let both = try BothCells(text)
  var (ofValue, ofCell) = (Problems(), Problems())
  #expect(check(both.value, &ofValue) == value, sourceLocation: sourceLocation)
  #expect(check(both.cell, &ofCell) == value, sourceLocation: sourceLocation)
  let words = fault.map { [$0] } ?? []
  #expect(ofValue.found.map(\.message) == words, sourceLocation: sourceLocation)
  #expect(
    ofCell.found.map(\.message) == words.map { namesCell ? $0 : "\($0) (column 'k')" },
    sourceLocation: sourceLocation
  )
  #expect(ofValue.found.map(\.id) == ofCell.found.map(\.id), sourceLocation: sourceLocation)
  for problem in ofValue.found {
    #expect(problem.place.description == "north.yml:1:4", sourceLocation: sourceLocation)
    #expect(problem.place.cell == nil, sourceLocation: sourceLocation)
  }
  for problem in ofCell.found {
    #expect(problem.place.description == "table.csv:2:1", sourceLocation: sourceLocation)
    #expect(problem.place.cell == .row(2, column: "k"), sourceLocation: sourceLocation)
  }
}
