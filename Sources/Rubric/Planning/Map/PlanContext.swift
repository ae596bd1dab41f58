/// What `plan.yml` is read with: the names of its framework.
///
/// A class, because every mapping in it is read with one.
final class PlanContext: Sendable {
  /// The framework's name; `nil` where nothing is known.
  let id: Framework.ID?
  let metric: PlaceKind
  let group: PlaceKind
  let kind: PlaceKind
  let domain: PlaceKind
  let bibliography: Bibliography

  /// What is known where only the keys are wanted.
  static let unread = PlanContext(nil)

  /// The names of a checked framework; without one, none.
  init(_ framework: Framework?) {
    id = framework?.id
    metric = PlaceKind(
      names: NameIndex(framework?.metrics.map { $0.id.description } ?? []),
      fault: .unknownMetric
    )
    group = PlaceKind(
      names: NameIndex(framework?.groups.map { $0.id.description } ?? []),
      fault: .unknownGroup
    )
    kind = PlaceKind(
      names: NameIndex(framework?.districtKinds.map { $0.id.description } ?? []),
      fault: .unknownChoice
    )
    domain = PlaceKind(
      names: NameIndex(framework?.domains.map { $0.id.description } ?? []),
      fault: .unknownDomain
    )
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
