extension YAMLTree {
  /// Names the pairs between braces that have no space after their colon, as in `{ level:3 }`.
  ///
  /// To YAML such a pair is a key without a value.
  mutating func reportGluedPairs(of mapping: Int, into problems: inout Problems) {
    var key = mapping + 1
    while key < entries.count {
      let value = Int(entries[key].end)
      guard value > key, value < entries.count else { return }
      if entries[value].isEmptyWord, entries[key].kind == .scalar, entries[key].isPlain {
        report(gluedPair: key, of: mapping, into: &problems)
      }
      let next = Int(entries[value].end)
      guard next > value else { return }
      key = next
    }
  }

  private mutating func report(gluedPair key: Int, of mapping: Int, into problems: inout Problems) {
    let entry = entries[key]
    let bytes = values[Int(entry.value)..<Int(entry.value + entry.valueCount)]
    guard let colon = String(decoding: bytes, as: UTF8.self)[...].gluedColon else { return }
    problems.report(
      .missingSpace(
        at: source.place(
          offset: Int(entry.offset) + colon,
          line: Int(entry.line),
          column: Int(entry.column) + colon
        )
      )
    )
    entries[key].kind = .unread
    entries[key + 1].kind = .unread
    entries[mapping].isCutShort = true
  }
}

extension YAMLDocument.Entry {
  /// Whether it is the value of a key that was given none.
  fileprivate var isEmptyWord: Bool { kind == .scalar && isPlain && valueCount == 0 }
}
