/// What an import map is read with: the names of its framework, and the columns that it has named so far.
///
/// One for each map.
final class ImportMapContext {
  /// The framework's name; `nil` if nothing is known.
  let id: Framework.ID?
  /// The sources that the map may cite: those of the framework and its own.
  private(set) var bibliography: Bibliography
  let metric: PlaceKind
  let group: PlaceKind
  let kind: PlaceKind
  /// What ratings may be imported with.
  let crosswalks: [Crosswalk]
  let columns = ColumnNumbers()

  /// What is known if only the keys are needed.
  static var unread: ImportMapContext { ImportMapContext(nil) }

  /// The names of a checked framework; without one, none.
  init(_ framework: Framework?, _ crosswalks: [Crosswalk] = []) {
    id = framework?.id
    bibliography = framework.map { Bibliography($0.sources) } ?? .unread
    metric = PlaceKind(
      names: NameIndex(framework?.metrics ?? []),
      called: "metric",
      fault: .unknownMetric
    )
    group = PlaceKind(
      names: NameIndex(framework?.groups ?? []),
      called: "student group",
      fault: .unknownGroup
    )
    kind = PlaceKind(
      names: NameIndex(framework?.districtKinds ?? []),
      called: "kind of district"
    )
    self.crosswalks = crosswalks
  }

  /// Adds the sources that the map declares.
  func add(_ own: NamedList<Source>) { bibliography = Bibliography(bibliography, and: own) }
}
