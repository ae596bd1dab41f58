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
    let plainFigures = plainFigures(of: node.document, isOfState: isOfState)
    for (key, value) in node.keyedPairs(into: &problems) {
      guard let id = measures.metric(key, into: &problems), value.isGiven else { continue }
      let position = measures.metrics.firstIndex { $0.id == id }
      let metric = position.map { measures.metrics[$0] }
      guard value.kind == .sequence else {
        _ = value.listItems(of: key.text, into: &problems)
        continue
      }
      let rows = rows(value, of: metric, plainFigures, isOfState: isOfState, into: &problems)
      if let position { figures[position] = rows }
    }
    return figures
  }

  private func rows(
    _ node: YAMLNode,
    of metric: Metric?,
    _ plainFigures: PlainFigures?,
    isOfState: Bool,
    into problems: inout Problems
  ) -> [OutlierProfile.Figure] {
    var rows: [OutlierProfile.Figure] = []
    var first = Subjects(districts: districtNames, groups: measures.groupNames)
    rows.reserveCapacity(64)
    for index in node.childIndexes {
      if let metric, let row = plainFigures?.row(at: index, of: metric),
        first.isNew(row.district, row.group, row.figure.year, at: index)
      {
        rows.append(row.figure)
      } else if node.node(at: index).kind != .unread {
        let row = row(
          node.node(at: index),
          of: metric,
          isOfState: isOfState,
          first: &first,
          into: &problems
        )
        if let row { rows.append(row) }
      }
    }
    return rows
  }

  /// The reader of plain rows; `nil` where some of the names could not be read.
  private func plainFigures(of document: YAMLDocument, isOfState: Bool) -> PlainFigures? {
    guard let groups = measures.groupNames, isOfState || districtNames != nil else { return nil }
    return PlainFigures(
      of: document,
      districts: isOfState ? nil : districtNames,
      groups: groups,
      sources: core.bibliography.names
    )
  }

  private func row(
    _ node: YAMLNode,
    of metric: Metric?,
    isOfState: Bool,
    first: inout Subjects,
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
      source = core.bibliography.source(node, into: &problems)
    }
    let district = isOfState ? nil : district(fields, into: &problems)
    let smallest = metric?.smallestCount ?? measures.limits.hiddenUnder
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
    if let earlier = first.add(district, group, year, at: node.index) {
      let subject = [district?.description, group.description, year.description].compactMap(\.self)
        .joined(separator: " ")
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

/// What the figures of one metric are of, and the row that first said so.
private struct Subjects {
  private var first: [Int: Int] = [:]
  private var districts: [String]
  private var groups: [String]

  init(districts: NameIndex?, groups: NameIndex?) {
    self.districts = districts?.names ?? []
    self.groups = groups?.names ?? []
    first.reserveCapacity(64)
  }

  /// Notes a subject by its names' positions; answers whether it is new, and changes nothing if not.
  mutating func isNew(
    _ district: Int?,
    _ group: Int,
    _ year: SchoolYear,
    at index: Int
  ) -> Bool {
    let key = Self.key(district, group, year)
    guard first[key] == nil else { return false }
    first[key] = index
    return true
  }

  /// Notes a subject; answers which row gave it before.
  mutating func add(
    _ district: OutlierProfile.StudiedDistrict.ID?,
    _ group: StudentGroup.ID,
    _ year: SchoolYear,
    at index: Int
  ) -> Int? {
    let district = district.map { Self.position(of: $0.description, in: &districts) }
    let group = Self.position(of: group.description, in: &groups)
    return first.updateValue(index, forKey: Self.key(district, group, year))
  }

  /// One number for each subject: years lie under 2^16, and a file holds no 2^16 names.
  private static func key(_ district: Int?, _ group: Int, _ year: SchoolYear) -> Int {
    ((district.map { $0 + 1 } ?? 0) << 23 | group) << 16 | year.start
  }

  /// A name's position; one that the framework does not have gets the next.
  private static func position(of name: String, in names: inout [String]) -> Int {
    if let position = names.firstIndex(of: name) { return position }
    names.append(name)
    return names.count - 1
  }
}

extension Measures {
  /// The metric that a node names; an unknown one is reported, unless the metrics could not be read.
  func metric(_ node: YAMLNode, into problems: inout Problems) -> Metric.ID? {
    guard let name = node.scalarText(of: "metric", into: &problems) else { return nil }
    guard let metricNames, metricNames.position(of: node) == nil else { return Metric.ID(name) }
    problems.report(
      Diagnostic(
        .unknownMetric,
        at: node.place,
        "unknown metric '\(name.inOneLine)'\(Spelling.mend(for: name, among: metricNames.names))"
      )
    )
    return nil
  }

  /// The student group that a node names; an unknown one is reported, unless they could not be read.
  func group(_ node: YAMLNode, into problems: inout Problems) -> StudentGroup.ID? {
    if let position = groupNames?.position(of: node), groups.count == groupNames?.names.count {
      return groups[position].id
    }
    guard let name = node.scalarText(of: "group", into: &problems) else { return nil }
    guard let groupNames, groupNames.position(of: node) == nil else { return StudentGroup.ID(name) }
    problems.report(
      Diagnostic(
        .unknownGroup,
        at: node.place,
        "unknown student group '\(name.inOneLine)'\(Spelling.mend(for: name, among: groupNames.names))"
      )
    )
    return nil
  }
}
