/// Reads the profile's published figures: those of the districts studied, and the state's.
struct FigureReader {
  let core: FrameworkCore
  let measures: Measures
  let districtNames: NameIndex?

  /// The keys of a row, in the order of ``stateKeys``; a district's row has one more.
  private enum Key: Int {
    case group, year, value, count, source, district
  }
  private static let stateKeys = NameIndex(["group", "year", "value", "n", "source"])
  private static let districtKeys = NameIndex(stateKeys.names + ["district"])

  /// One list for each metric of the framework, in order.
  func read(
    _ node: YAMLNode?,
    ofState isOfState: Bool,
    into problems: inout Problems
  ) -> [[OutlierProfile.Figure]] {
    var figures = [[OutlierProfile.Figure]](repeating: [], count: measures.metrics.count)
    guard let node, node.isMapping(into: &problems) else { return figures }
    for (key, value) in node.keyedPairs(into: &problems) {
      guard let id = measures.metric(key, into: &problems), value.isGiven else { continue }
      let position = measures.metrics.firstIndex { $0.id == id }
      let metric = position.map { measures.metrics[$0] }
      var first: [Subject: Int] = [:]
      let rows = value.listItems(of: key.text, into: &problems).compactMap {
        row($0, of: metric, isOfState: isOfState, first: &first, into: &problems)
      }
      if let position { figures[position] = rows }
    }
    return figures
  }

  private func row(
    _ node: YAMLNode,
    of metric: Metric?,
    isOfState: Bool,
    first: inout [Subject: Int],
    into problems: inout Problems
  ) -> OutlierProfile.Figure? {
    let keys = isOfState ? Self.stateKeys : Self.districtKeys
    guard let fields = Fields(node, keys, into: &problems) else { return nil }
    var group: StudentGroup.ID?
    var year: SchoolYear?
    var value: Double?
    var source: Source?
    if let node = fields.required(position: Key.group.rawValue, into: &problems) {
      group = measures.group(node, into: &problems)
    }
    if let node = fields.required(position: Key.year.rawValue, into: &problems) {
      year = node.schoolYear(into: &problems)
    }
    if let node = fields.required(position: Key.value.rawValue, into: &problems) {
      value = node.number(of: "'value'", in: metric?.range, into: &problems)
    }
    let count = fields[position: Key.count.rawValue]?
      .whole(of: "'n'", in: 0...100_000_000, into: &problems)
    if let node = fields.required(position: Key.source.rawValue, into: &problems) {
      source = core.sourceReader.source(node, into: &problems)
    }
    let district = isOfState ? nil : district(fields, into: &problems)
    let smallest = metric?.smallestCount ?? measures.hiddenUnder
    if let count, count < smallest, let node = fields["n"] {
      problems.report(
        Diagnostic(
          .smallGroup,
          at: node.place,
          "a figure of fewer than \(smallest) must not be published; remove the row"
        )
      )
      return nil
    }
    guard let group, let year, let value, let source, isOfState || district != nil else {
      return nil
    }
    let subject = Subject(district: district, group: group, year: year)
    if let earlier = first.updateValue(node.index, forKey: subject) {
      problems.report(
        Diagnostic(
          .repeatedValue,
          at: node.place,
          "the figure of \(subject) is given twice",
          notes: [.init(place: node.node(at: earlier).place, message: "first given here")]
        )
      )
      return nil
    }
    return .init(
      district: district,
      group: group,
      year: year,
      value: value,
      count: count,
      source: source.id
    )
  }

  /// What a figure is of, beside its metric.
  private struct Subject: Hashable, CustomStringConvertible {
    let district: OutlierProfile.StudiedDistrict.ID?
    let group: StudentGroup.ID
    let year: SchoolYear

    var description: String {
      [district?.description, group.description, year.description].compactMap(\.self)
        .joined(separator: " ")
    }
  }

  private func district(
    _ fields: Fields,
    into problems: inout Problems
  ) -> OutlierProfile.StudiedDistrict.ID? {
    guard let node = fields.required(position: Key.district.rawValue, into: &problems),
      let name = node.scalarText(of: "district", into: &problems)
    else { return nil }
    if let districtNames, districtNames.position(of: node) == nil {
      problems.report(.unknownDistrict(node, among: districtNames.names))
      return nil
    }
    return .init(name)
  }
}
