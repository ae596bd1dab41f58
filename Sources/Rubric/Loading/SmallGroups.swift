extension [MetricValue] {
  /// The values with counts withheld where one hidden group could be worked out from the others.
  ///
  /// The groups of one family, such as race, together make all pupils. Where exactly one of them is hidden
  /// in a year, its number of pupils is all pupils less the rest; so the smallest shown group's number goes too.
  /// - Source: Complementary suppression, as statistical offices use it; `Documentation/METHOD.md`, "Small
  ///   groups".
  func withholdingCounts(in framework: Framework) -> [MetricValue] {
    guard contains(where: { $0.state == .suppressed }) else { return self }
    var result = self
    let families = framework.groups.reduce(into: [StudentGroup.ID: String]()) {
      if let family = $1.family { $0[$1.id] = family }
    }
    var members: [FamilyYear: [Int]] = [:]
    for index in indices {
      guard let family = families[self[index].group] else { continue }
      members[FamilyYear(family: family, year: self[index].year), default: []].append(index)
    }
    for indexes in members.values {
      guard indexes.count(where: { self[$0].state == .suppressed }) == 1 else { continue }
      let shown = indexes.filter { self[$0].count != nil }
      guard let smallest = shown.min(by: { (self[$0].count ?? 0) < (self[$1].count ?? 0) }),
        case .valued(let value, .known(let count)) = self[smallest].state
      else { continue }
      let limit = framework.group(self[smallest].group)?.markedUnder ?? framework.rules.markedUnder
      result[smallest] = MetricValue(
        group: self[smallest].group,
        year: self[smallest].year,
        state: .valued(value, .withheld(isLargeEnough: count >= limit)),
        line: self[smallest].line
      )
    }
    return result
  }
}

/// One family of groups in one year.
private struct FamilyYear: Hashable {
  let family: String
  let year: SchoolYear
}
