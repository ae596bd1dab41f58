/// What `plan.yml` is read with: the names of its framework.
///
/// A class, because every mapping in it is read with one.
final class PlanContext: Sendable {
  /// The framework; `nil` if nothing is known.
  let framework: Framework?
  let metric: PlaceKind
  let group: PlaceKind
  let kind: PlaceKind
  let domain: PlaceKind
  let bibliography: Bibliography

  /// What is known if only the keys are needed.
  static let unread = PlanContext(nil)

  /// The names of a checked framework; without one, none.
  init(_ framework: Framework?) {
    self.framework = framework
    let place = { (names: [String]?, fault: Diagnostic.ID) in
      PlaceKind(names: NameIndex(names ?? []), fault: fault)
    }
    metric = place(framework?.metrics.map { $0.id.description }, .unknownMetric)
    group = place(framework?.groups.map { $0.id.description }, .unknownGroup)
    kind = place(framework?.districtKinds.map { $0.id.description }, .unknownChoice)
    domain = place(framework?.domains.map { $0.id.description }, .unknownDomain)
    bibliography = framework.map { Bibliography($0.sources) } ?? .unread
  }

  /// The student groups that a list names.
  func groups(_ places: Places?) -> [StudentGroup.ID] {
    (places?.positions ?? []).map { StudentGroup.ID(group.names.names[$0]) }
  }

  /// The kinds of district that a list names.
  func kinds(_ places: Places?) -> [DistrictKind.ID] {
    (places?.positions ?? []).map { DistrictKind.ID(kind.names.names[$0]) }
  }
}
