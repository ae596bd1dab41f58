extension PlanMap {
  /// Reads the map of a framework.
  ///
  /// - Parameter framework: One whose files hold a `plan.yml`.
  /// - Returns: The map.
  /// - Throws: ``InvalidDocument`` with every problem of the file, or that there is none.
  public static func reading(_ framework: Framework) throws(InvalidDocument) -> PlanMap {
    var problems = Problems()
    guard let text = framework.files.file("plan.yml") else {
      let place = Diagnostic.Place(file: "plan.yml", line: 1, column: 1, excerpt: nil)
      problems.report(
        Diagnostic(.missingFile, at: place, "there is no 'plan.yml' in this framework")
      )
      throw InvalidDocument(diagnostics: problems.sorted())
    }
    let map = read(text, of: framework, into: &problems)
    return try problems.finish(map).value
  }

  /// The problems of a framework's map; none if it has no `plan.yml`.
  ///
  /// - Parameter framework: Any framework.
  /// - Returns: By place.
  package static func problems(in framework: Framework) -> [Diagnostic] {
    guard let text = framework.files.file("plan.yml") else { return [] }
    var problems = Problems()
    _ = read(text, of: framework, into: &problems)
    return problems.sorted()
  }

  private static func read(
    _ text: SourceText,
    of framework: Framework,
    into problems: inout Problems
  ) -> PlanMap? {
    YAMLDocument(parsing: text, into: &problems).root.flatMap {
      read($0, PlanContext(framework), into: &problems)
    }
  }
}
