/// Reads metric rows of the two plain forms, in any order of keys: `{ group, value, n, year }` and
/// `{ group, suppressed: true, year }`, each with or without `from`.
///
/// Rows come by the hundred, and nearly all are plain: this reader looks at them without taking a reference
/// to anything. A row that is not plain, or not right, is left to ``ValueReader``, which reads every row and
/// finds its faults; for plain rows the two agree.
struct PlainRows {
  private let entries: [YAMLDocument.Entry]
  private let values: [UInt8]
  private let groups: NameIndex
  /// The names of the imported files; `nil` where their list has a fault.
  private let imported: NameIndex?

  private static let keys = NameIndex(["group", "year", "value", "n", "suppressed", "from"])

  init(of document: YAMLDocument, groups: NameIndex, imported: NameIndex? = nil) {
    self.imported = imported
    entries = document.entries
    values = document.values
    self.groups = groups
  }

  /// The row that a mapping holds; `nil` where it is not plain or has a fault.
  ///
  /// - Parameters:
  ///   - index: The mapping's place in the document.
  ///   - metric: Whose range the value must lie in, and under whose smallest count it is dropped.
  /// - Returns: The row as ``ValueReader`` would read it.
  func row(at index: Int, of metric: Metric) -> SmallGroups.Row? {
    guard entries[index].kind == .mapping, !entries[index].isCutShort else { return nil }
    let end = Int(entries[index].end)
    // Three or four keys, and `from` besides.
    guard end - index >= 7, end - index <= 11, (end - index) % 2 == 1 else { return nil }
    // Keys with scalars, each key once: so with the right number of them, no key can be missing.
    var found = SIMD8<Int32>()
    var key = index + 1
    while key < end {
      guard entries[key].kind == .scalar, entries[key + 1].kind == .scalar,
        let position = Self.keys.position(of: entries[key], in: values), found[position] == 0
      else { return nil }
      found[position] = Int32(key + 1)
      key += 2
    }
    guard found[0] != 0, found[1] != 0,
      let group = groups.position(of: entries[Int(found[0])], in: values),
      let year = SchoolYear(bytes(at: found[1])),
      let state = found[4] == 0 ? value(found[2], found[3], of: metric) : suppressed(found)
    else { return nil }
    var row = SmallGroups.Row(
      group: group,
      year: year,
      state: state,
      line: Int(entries[index].line) + 1
    )
    if found[5] != 0 {
      guard let origin = imported?.position(of: entries[Int(found[5])], in: values) else {
        return nil
      }
      row.imported = UInt16(origin)
    }
    return row
  }

  /// The state of a row with a value and a count, both of which must be sound.
  private func value(
    _ value: Int32,
    _ count: Int32,
    of metric: Metric
  ) -> MetricValue.State? {
    guard value != 0, count != 0, let value = Number.value(of: bytes(at: value)),
      metric.range.contains(value), let count = Number.value(of: bytes(at: count)),
      count == count.rounded(), count >= 0, count <= ValueReader.mostPupils
    else { return nil }
    return Int(count) < metric.smallestCount ? .suppressed : .valued(value, .known(Int(count)))
  }

  /// The state of a row that says `suppressed: true` and nothing else of its value.
  private func suppressed(_ found: SIMD8<Int32>) -> MetricValue.State? {
    let isAlone = found[2] == 0 && found[3] == 0
    return isAlone && bytes(at: found[4]).elementsEqual("true".utf8) ? .suppressed : nil
  }

  private func bytes(at index: Int32) -> ArraySlice<UInt8> {
    let entry = entries[Int(index)]
    return values[Int(entry.value)..<Int(entry.value + entry.valueCount)]
  }
}
