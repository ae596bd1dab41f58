/// What the name of a wide table's column means.
///
/// `cds`, `district` …; `domain/indicator` and `domain/indicator:note`; `metric@2023-24`,
/// `metric:group@2023-24` and the same with `:n`; `published:INSTRUMENT:items`.
enum ColumnName: Hashable {
  case fixed(TableColumns.Fixed)
  /// An indicator's position in the framework, and the part of its rating; `nil` for the level.
  case rating(Int, TableColumns.RatingPart?)
  /// A metric's and a group's position in the framework.
  case figure(metric: Int, group: Int, SchoolYear, isCount: Bool)
  case published(String, TableColumns.PublishedPart)

  /// Why a name means nothing, with the fix, to follow `unknown column 'NAME'`.
  struct Refusal: Error {
    let words: String
    /// The fixed column that was most likely meant.
    var meant: TableColumns.Fixed?
  }
}

extension AssessmentReader {
  /// The fixed column that a name in another case or with other spaces means.
  private static func fixed(meantBy name: String) -> TableColumns.Fixed? {
    TableColumns.Fixed.allCases.first { $0.rawValue.isAlike(name) }
  }

  private static let fixedNames = TableColumns.Fixed.allCases.map { $0.rawValue }

  /// The meaning of a column's name, or why it has none.
  func meaning(ofColumn name: String) -> Result<ColumnName, ColumnName.Refusal> {
    if let fixed = TableColumns.Fixed(rawValue: name) ?? Self.fixed(meantBy: name) {
      return .success(.fixed(fixed))
    }
    if name.hasPrefix("published:") { return published(name.dropFirst("published:".count)) }
    if let at = name.firstIndex(of: "@") {
      return figure(name[..<at], name[name.index(after: at)...])
    }
    if let slash = name.firstIndex(of: "/") {
      return rating(name[..<slash], name[name.index(after: slash)...])
    }
    let start = String(name.prefix { $0 != ":" })
    if metrics.names.contains(start) {
      let example = "\(name.hasSuffix(":n") ? String(name.dropLast(2)) : name)@2023-24"
      return .failure(.init(words: "; add its school year: '\(example)'"))
    }
    let meant = Spelling.nearest(to: name, among: Self.fixedNames)
    return .failure(
      .init(
        words: (meant ?? Spelling.nearest(to: name, among: framework.indicatorPaths)).map {
          "; did you mean '\($0)'?"
        } ?? "",
        meant: meant.flatMap { TableColumns.Fixed(rawValue: $0) }
      )
    )
  }

  private func rating(
    _ domain: Substring,
    _ rest: Substring
  ) -> Result<ColumnName, ColumnName.Refusal> {
    let colon = rest.firstIndex(of: ":")
    let indicator = String(rest[..<(colon ?? rest.endIndex)])
    let place = domains.names.firstIndex(of: String(domain))
    guard let place, let offset = indicators[place].names.firstIndex(of: indicator) else {
      let home = indicators.firstIndex { $0.names.contains(indicator) }
      let near = Spelling.nearest(to: "\(domain)/\(indicator)", among: framework.indicatorPaths)
      let meant = near ?? home.map { "\(domains.names[$0])/\(indicator)" }
      return .failure(.init(words: meant.map { "; did you mean '\($0)'?" } ?? ""))
    }
    let position = framework.domains[place].indicators[offset].position
    guard let colon else { return .success(.rating(position, nil)) }
    let part = String(rest[rest.index(after: colon)...])
    guard let known = TableColumns.RatingPart(rawValue: part) else {
      let names = TableColumns.RatingPart.allCases.map { $0.rawValue }
      return .failure(.init(words: Self.fix(forPart: part, among: names)))
    }
    return .success(.rating(position, known))
  }

  private func figure(
    _ subject: Substring,
    _ rest: Substring
  ) -> Result<ColumnName, ColumnName.Refusal> {
    let names = subject.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let metric = String(names[0])
    guard let place = metrics.names.firstIndex(of: metric) else {
      let fix = Spelling.fix(for: metric, among: metrics.names)
      return .failure(.init(words: ": no metric is called '\(metric.inOneLine)'\(fix)"))
    }
    let group = names.count > 1 ? String(names[1]) : StudentGroup.ID.all.description
    let groupPlace = groups.names.firstIndex(of: group) ?? groups.meant(by: group)
    guard let groupPlace else {
      let fix = Spelling.fix(for: group, among: groups.names, listing: 24)
      return .failure(.init(words: ": no student group is called '\(group.inOneLine)'\(fix)"))
    }
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var year = SchoolYear(String(parts[0]))
    if case .year(let meant)? = WrittenSchoolYear(String(parts[0])) { year = meant }
    guard let year else {
      return .failure(.init(words: ": \(SchoolYear.fault(of: String(parts[0])).words)"))
    }
    if parts.count > 1, parts[1] != "n" {
      return .failure(.init(words: Self.fix(forPart: String(parts[1]), among: ["n"])))
    }
    return .success(.figure(metric: place, group: groupPlace, year, isCount: parts.count > 1))
  }

  private func published(_ rest: Substring) -> Result<ColumnName, ColumnName.Refusal> {
    let names = TableColumns.PublishedPart.allCases.map { $0.rawValue }
    let colon = rest.lastIndex(of: ":")
    let part = colon.map { String(rest[rest.index(after: $0)...]) } ?? ""
    let instrument = String(rest[..<(colon ?? rest.endIndex)]).trimmed
    guard let known = TableColumns.PublishedPart(rawValue: part), !instrument.isEmpty else {
      return .failure(.init(words: Self.fix(forPart: part, among: names)))
    }
    return .success(.published(instrument, known))
  }

  private static func fix(forPart part: String, among names: [String]) -> String {
    ": '\(part.inOneLine)' cannot follow the colon"
      + Spelling.fix(for: part, among: names)
  }
}

extension Framework {
  /// The name of a column.
  func name(of column: ColumnName) -> String {
    switch column {
    case .fixed(let fixed): return fixed.rawValue
    case .rating(let position, let part):
      let suffix = part.map { ":\($0.rawValue)" } ?? ""
      for domain in domains {
        for indicator in domain.indicators where indicator.position == position {
          return "\(domain.id)/\(indicator.id)\(suffix)"
        }
      }
      preconditionFailure("a rating has the place of an indicator")
    case .figure(let metric, let group, let year, let isCount):
      let id = groups[group].id
      let ofGroup = id == .all ? "" : ":\(id)"
      return "\(metrics[metric].id)\(ofGroup)@\(year)\(isCount ? ":n" : "")"
    case .published(let instrument, let part): return "published:\(instrument):\(part.rawValue)"
    }
  }
}
