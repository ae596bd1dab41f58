/// Reads published figures of the plain form, in any order of keys:
/// `{ district, group, year, value, n, source }`, the state's without `district`.
///
/// A profile holds them by the thousand, and nearly all are plain: this reader looks at them without taking a
/// reference to anything. A row that is not plain, or not right, is left to ``FigureReader``, which reads
/// every row and finds its faults; for plain rows the two agree. A class, so that handing it on costs one
/// reference and not six.
final class PlainFigures {
  /// A figure, with its subject's names by their positions.
  struct Row {
    let figure: OutlierProfile.Figure
    /// `nil` for the state.
    let district: Int?
    let group: Int
  }

  private let entries: [YAMLDocument.Entry]
  private let values: [UInt8]
  private let districts: NameIndex?
  private let groups: NameIndex
  private let sources: NameIndex
  private let districtIDs: [OutlierProfile.StudiedDistrict.ID]
  private let groupIDs: [StudentGroup.ID]
  private let sourceIDs: [Source.ID]

  private static let keys = NameIndex(["group", "year", "value", "n", "source", "district"])

  /// - Parameters:
  ///   - document: What the rows stand in.
  ///   - districts: `nil` for the state's rows.
  ///   - groups: The student groups.
  ///   - sources: Every source without a fault.
  init(
    of document: YAMLDocument,
    districts: NameIndex?,
    groups: NameIndex,
    sources: NameIndex
  ) {
    entries = document.entries
    values = document.values
    self.districts = districts
    self.groups = groups
    self.sources = sources
    districtIDs = districts?.names.map { .init($0) } ?? []
    groupIDs = groups.names.map { .init($0) }
    sourceIDs = sources.names.map { .init($0) }
  }

  /// The row that a mapping holds; `nil` where it is not plain or has a fault.
  ///
  /// - Parameters:
  ///   - index: The mapping's place in the document.
  ///   - metric: Whose range the value must lie in, and whose smallest count the row must reach.
  /// - Returns: The row as ``FigureReader`` would read it.
  func row(at index: Int, of metric: Metric) -> Row? {
    guard entries[index].kind == .mapping, !entries[index].isCutShort else { return nil }
    let end = Int(entries[index].end)
    // Keys with scalars, each key once: so with the right number of them, no key can be missing.
    guard end - index == (districts == nil ? 11 : 13) else { return nil }
    var found = SIMD8<Int32>()
    var key = index + 1
    while key < end {
      guard entries[key].kind == .scalar, entries[key + 1].kind == .scalar,
        let position = Self.keys.position(of: entries[key], in: values), found[position] == 0
      else { return nil }
      found[position] = Int32(key + 1)
      key += 2
    }
    guard (found[5] == 0) == (districts == nil),
      let group = groups.position(of: entries[Int(found[0])], in: values),
      let year = SchoolYear(bytes(at: found[1])),
      let value = Number.value(of: bytes(at: found[2])), metric.range.contains(value),
      let count = Number.value(of: bytes(at: found[3])), count == count.rounded(),
      count >= Double(metric.smallestCount), count <= ValueReader.mostPupils,
      let source = sources.position(of: entries[Int(found[4])], in: values)
    else { return nil }
    var district: Int?
    if let districts {
      district = districts.position(of: entries[Int(found[5])], in: values)
      if district == nil { return nil }
    }
    let figure = OutlierProfile.Figure(
      district: district.map { districtIDs[$0] },
      group: groupIDs[group],
      year: year,
      value: value,
      count: Int(count),
      source: sourceIDs[source]
    )
    return Row(figure: figure, district: district, group: group)
  }

  private func bytes(at index: Int32) -> ArraySlice<UInt8> {
    let entry = entries[Int(index)]
    return values[Int(entry.value)..<Int(entry.value + entry.valueCount)]
  }
}
