/// Reads published figures of the plain form, in any order of keys:
/// `{ district, group, year, value, n, source }`, the state's without `district`.
///
/// A row that is not plain, or not right, is left to the shape of a figure, which reads every row and finds its
/// faults; for plain rows the two agree. A class, so that handing it on costs one reference and not six.
final class PlainFigures {
  /// A figure, with its subject's names by their positions.
  struct Row {
    let figure: OutlierProfile.Figure
    /// `nil` for the state.
    let district: Int?
    let group: Int
  }

  private let mappings: PlainMappings
  private let districts: NameIndex?
  private let groups: NameIndex
  private let sources: NameIndex
  private let districtIDs: [OutlierProfile.StudiedDistrict.ID]
  private let groupIDs: [StudentGroup.ID]
  private let sourceIDs: [Source.ID]

  private static let keys = NameIndex(["group", "year", "value", "n", "source", "district"])

  /// - Parameters:
  ///   - document: What the rows are in.
  ///   - districts: `nil` for the state's rows.
  ///   - groups: The student groups.
  ///   - sources: Every source without a fault.
  init(
    of document: YAMLDocument,
    districts: NameIndex?,
    groups: NameIndex,
    sources: NameIndex
  ) {
    mappings = PlainMappings(in: document, keys: Self.keys)
    self.districts = districts
    self.groups = groups
    self.sources = sources
    districtIDs = districts?.names.map { .init($0) } ?? []
    groupIDs = groups.names.map { .init($0) }
    sourceIDs = sources.names.map { .init($0) }
  }

  /// The row that a mapping holds; `nil` if it is not plain or has a fault.
  ///
  /// - Parameters:
  ///   - index: The mapping's place in the document.
  ///   - metric: Whose range the value must lie in, and whose smallest count the row must reach.
  /// - Returns: The row as the shape of a figure would read it.
  func row(at index: Int, of metric: Metric) -> Row? {
    let keyCount = districts == nil ? 5 : 6
    // Every key once: so with the right number of them, none can be missing.
    guard let places = mappings.places(at: index, counts: keyCount...keyCount),
      (places[5] == 0) == (districts == nil),
      let group = mappings.position(places[0], among: groups),
      let year = mappings.schoolYear(places[1]),
      let value = mappings.number(places[2]), metric.range.contains(value),
      let count = mappings.count(places[3]), count >= metric.smallestCount,
      let source = mappings.position(places[4], among: sources)
    else { return nil }
    var district: Int?
    if let districts {
      district = mappings.position(places[5], among: districts)
      if district == nil { return nil }
    }
    let figure = OutlierProfile.Figure(
      district: district.map { districtIDs[$0] },
      group: groupIDs[group],
      year: year,
      value: value,
      count: count,
      source: sourceIDs[source]
    )
    return Row(figure: figure, district: district, group: group)
  }
}
