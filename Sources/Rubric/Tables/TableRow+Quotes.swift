extension TableRow {
  /// The fault of a quote that text follows, where it opens if it has made one row of several.
  func strayQuote(before text: Int) -> Diagnostic {
    let opening = block.bytes[range.lowerBound..<text - 1].lastIndex {
      $0 == .lineFeed || $0 == .carriageReturn
    }
    // All lines before the last one are inside quotes.
    guard opening != nil, let quote = firstOpenQuote(before: text - 1) else {
      return Diagnostic(
        .strayQuote,
        at: block.place(at: text, in: record),
        "there is text after the quote that closes a cell; double any quote that belongs to the text"
      )
    }
    let first = block.place(at: quote, in: record)
    let last = block.place(at: text, in: record)
    return Diagnostic(
      .strayQuote,
      at: first,
      "the quote that opens here is closed in line \(last.line), so lines \(first.line) to \(last.line) are one row, which cannot be read; close it in line \(first.line), or remove it",
      notes: [.init(place: last, message: "text follows the quote that closes it")]
    )
  }

  /// Where the quote is that opens the cell which a quote closes.
  private func firstOpenQuote(before close: Int) -> Int? {
    for column in cells where self[column].range.upperBound == close {
      return Int(self[column].start) - 1
    }
    return nil
  }

  /// The warning that a quoted cell holds whole rows, as it does if a quote is missing; `nil` if none does.
  var swallowedRows: Diagnostic? {
    guard innerLineCount > 0, let columns = block.layout.columns, columns.count > 1 else {
      return nil
    }
    for column in cells {
      let lines = block.bytes[self[column].range]
        .split { $0 == .lineFeed || $0 == .carriageReturn }
      let rowCount = lines.dropFirst().count { line in
        line.count { $0 == block.layout.delimiter } >= columns.count - 1
      }
      guard rowCount > 0 else { continue }
      let rows = rowCount == 1 ? "a whole row" : "\(rowCount) whole rows"
      let place = place(column)
      return Diagnostic(
        .strayQuote,
        .warning,
        at: place,
        "this cell holds \(rows), up to line \(place.line + lines.count - 1), because a quote opens here; if that is not meant, close it in its own line, or remove it"
      )
    }
    return nil
  }
}
