/// Reads metric rows of the two plain forms, in any order of keys: `{ group, value, n, year }` and
/// `{ group, suppressed: true, year }`, each with or without `from`.
///
/// A row that is not plain, or not right, is left to the shape ``FigureRow``, which reads every row and
/// finds its faults; for plain rows the two agree.
struct PlainRows {
  private let mappings: PlainMappings
  private let groups: NameIndex
  /// The names of the imported files; `nil` if their list has a fault.
  private let imported: NameIndex?
  /// What a value may be; `nil` for a metric that the framework does not have, whose rows are all left.
  private let range: ClosedRange<Double>?
  /// The number of students below which a value is dropped.
  private let smallestCount: Int

  private static let keys = NameIndex(["group", "year", "value", "n", "suppressed", "from"])

  init(of metric: Metric?, in document: YAMLDocument, groups: NameIndex, imported: NameIndex?) {
    mappings = PlainMappings(in: document, keys: Self.keys)
    self.groups = groups
    self.imported = imported
    range = metric?.range
    smallestCount = metric?.smallestCount ?? 0
  }

  /// The row that a mapping holds; `nil` if it is not plain or has a fault.
  ///
  /// - Parameter index: The mapping's place in the document.
  /// - Returns: The row as ``MetricRows`` would read it without this.
  func row(at index: Int) -> SmallGroups.Row? {
    // Three or four keys, and possibly `from`.
    guard let range, let places = mappings.places(at: index, counts: 3...5),
      places[0] != 0, places[1] != 0,
      let group = mappings.position(places[0], among: groups),
      let year = mappings.schoolYear(places[1]),
      let state = places[4] == 0 ? valued(places, in: range) : suppressed(places)
    else { return nil }
    var row = SmallGroups.Row(
      group: group,
      year: year,
      state: state,
      line: mappings.line(at: index)
    )
    if places[5] != 0 {
      guard let imported, let origin = mappings.position(places[5], among: imported) else {
        return nil
      }
      row.imported = UInt16(origin)
    }
    return row
  }

  /// The state of a row with a value and a count, both of which must be valid.
  private func valued(
    _ places: PlainMappings.ValuePlaces,
    in range: ClosedRange<Double>
  ) -> MetricValue.State? {
    guard places[2] != 0, places[3] != 0, let value = mappings.number(places[2]),
      range.contains(value), let count = mappings.count(places[3])
    else { return nil }
    return count < smallestCount ? .suppressed : .valued(value, .known(count))
  }

  /// The state of a row that says `suppressed: true` and nothing else of its value.
  private func suppressed(_ places: PlainMappings.ValuePlaces) -> MetricValue.State? {
    let isAlone = places[2] == 0 && places[3] == 0
    return isAlone && mappings.spells("true", places[4]) ? .suppressed : nil
  }
}
