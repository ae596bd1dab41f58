extension ImportMap {
  /// Reads the import maps of a framework.
  ///
  /// - Parameters:
  ///   - framework: Any framework; its files in `imports` and `crosswalks` are read.
  ///   - ids: The maps that are wanted; `nil` for all. A file that is not wanted is not read.
  /// - Returns: The maps in the order of their files, with the warnings.
  /// - Throws: ``InvalidDocument`` with every problem of the maps and of the crosswalks that they need.
  package static func reading(
    _ framework: Framework,
    named ids: [String]? = nil
  ) throws(InvalidDocument) -> Checked<[ImportMap]> {
    var problems = Problems()
    let maps = read(framework, named: ids, into: &problems)
    return try problems.finish(maps)
  }

  /// The problems of a framework's import maps; those of its crosswalks are reported elsewhere.
  ///
  /// - Parameter framework: Any framework.
  /// - Returns: In file order.
  package static func problems(in framework: Framework) -> [Diagnostic] {
    var problems = Problems()
    _ = read(framework, named: nil, into: &problems)
    return problems.sorted().filter { $0.place.file.holds("imports/") }
  }

  /// Reads one map that does not belong to the framework.
  ///
  /// - Parameters:
  ///   - text: The map.
  ///   - framework: Its crosswalks may be used by the map.
  /// - Returns: The map with its warnings.
  /// - Throws: ``InvalidDocument`` with every problem of the map.
  package static func reading(
    _ text: SourceText,
    of framework: Framework
  ) throws(InvalidDocument) -> Checked<ImportMap> {
    var problems = Problems()
    let crosswalks = Crosswalk.read(framework, into: &problems)
    let map = read(text, framework, crosswalks, into: &problems)
    return try problems.finish(map)
  }

  private static func read(
    _ text: SourceText,
    _ framework: Framework,
    _ crosswalks: [Crosswalk],
    into problems: inout Problems
  ) -> ImportMap? {
    YAMLDocument(parsing: text, into: &problems).root.flatMap {
      read($0, ImportMapContext(framework, crosswalks), into: &problems)
    }
  }

  private static func read(
    _ framework: Framework,
    named ids: [String]?,
    into problems: inout Problems
  ) -> [ImportMap] {
    let crosswalks = Crosswalk.read(framework, into: &problems)
    let files = framework.files
    var maps: [ImportMap] = []
    for path in files.paths(in: "imports") {
      let stem = String(path.dropFirst("imports/".count).dropLast(".yml".count))
      guard ids?.contains(stem) ?? true, let text = files.file(path) else { continue }
      guard let map = read(text, framework, crosswalks, into: &problems) else { continue }
      if map.id.description != stem {
        problems.report(
          Diagnostic(
            .unknownChoice,
            at: text.start,
            "the map '\(map.id)' must be in 'imports/\(map.id).yml'"
          )
        )
      }
      maps.append(map)
    }
    return maps
  }

  /// The names that the maps of a framework have, in the order of their files.
  package static func names(in framework: Framework) -> [String] {
    framework.files.paths(in: "imports")
      .map { String($0.dropFirst("imports/".count).dropLast(".yml".count)) }
  }
}
