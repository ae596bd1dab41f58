extension YAMLDocument {
  /// The warning about garbled letters in the file, at the first of them.
  var garbled: Diagnostic? { source.isASCII ? escapedGarble : source.garbled }

  /// The same if the letters are written as escapes, as many programs write JSON.
  private var escapedGarble: Diagnostic? {
    guard source.bytes.contains(UInt8(ascii: "\\")),
      let first = GarbledText(in: values, 0..<values.count)
    else { return nil }
    let start = first.range.lowerBound
    let index = entries.firstIndex { entry in
      Int(entry.value) <= start && start < Int(entry.value) + Int(entry.valueCount)
    }
    return index.map { .garbled(first, at: YAMLNode(document: self, index: $0).place) }
  }
}

extension SourceText {
  /// The warning about garbled letters in the text, at the first of them.
  fileprivate var garbled: Diagnostic? {
    guard let first = GarbledText(in: bytes, 0..<bytes.count) else { return nil }
    var more = 0
    var next = first.range.upperBound
    while let other = GarbledText(in: bytes, next..<bytes.count) {
      (more, next) = (more + 1, other.range.upperBound)
    }
    let before = bytes[..<first.range.lowerBound]
    let start = before.lastIndex { $0 == .lineFeed || $0 == .carriageReturn }.map { $0 + 1 } ?? 0
    let place = place(
      offset: first.range.lowerBound,
      line: before.count { $0 == .lineFeed },
      column: before[start...].count { !$0.isContinuation }
    )
    return .garbled(first, at: place, more: more)
  }
}

extension TableRow {
  /// The warning about garbled letters in the record, at the first cell with some.
  var garbled: Diagnostic? {
    guard block.encoding == .utf8, let first = GarbledText(in: block.bytes, range) else {
      return nil
    }
    let column = cells.first { self[$0].range.contains(first.range.lowerBound) }
    return .garbled(first, at: column.map { place($0) } ?? start)
  }
}
