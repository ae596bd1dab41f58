extension Span<UInt8> {
  /// A part without the spaces at its ends, no-break spaces among them, which look the same.
  func trimmed(_ range: Range<Int>, _ encoding: TableEncoding?) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let length = blankLength(at: start, before: end, encoding) {
      start += length
    }
    while start < end {
      if self[end - 1].isBlank {
        end -= 1
      } else if encoding != nil, let length = noBreakLength(upTo: end, after: start, encoding) {
        end -= length
      } else {
        break
      }
    }
    return start..<end
  }

  /// How many bytes the space at a place has; `nil` if there is something else.
  private func blankLength(at index: Int, before end: Int, _ encoding: TableEncoding?) -> Int? {
    if self[index].isBlank { return 1 }
    guard let encoding, self[index] > 0x7F else { return nil }
    let length = encoding == .utf8 ? 2 : 1
    return index + length <= end
      && noBreakLength(upTo: index + length, after: index, encoding) != nil
      ? length : nil
  }

  /// How many bytes the no-break space has that ends at a place; `nil` if there is something else.
  private func noBreakLength(
    upTo end: Int,
    after start: Int,
    _ encoding: TableEncoding?
  ) -> Int? {
    guard self[end - 1] == 0xA0 else { return nil }
    guard encoding == .utf8 else { return 1 }
    return end - 2 >= start && self[end - 2] == 0xC2 ? 2 : nil
  }
}

extension Range<Int> {
  func shifted(by offset: Int) -> Self { lowerBound + offset..<upperBound + offset }
}

extension ArraySlice<UInt8> {
  /// Whether this is a number, a code, a date or a school year, which no name is: digits and what separates them.
  var holdsNumberOrDate: Bool {
    contains { (0x30...0x39).contains($0) }
      && allSatisfy {
        (0x30...0x39).contains($0) || "+-./: %,".utf8.contains($0)
      }
  }

  /// The text of `="04755070000000"`, by which a spreadsheet is kept from reading a number; `nil` for anything else.
  var quotedInFormula: ArraySlice<UInt8>? {
    guard count >= 3, dropFirst().first == TableScan.quote, last == TableScan.quote else {
      return nil
    }
    let text = dropFirst(2).dropLast()
    return text.contains(TableScan.quote) ? nil : text
  }
}
