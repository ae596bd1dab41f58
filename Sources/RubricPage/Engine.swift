package import Rubric
import RubricWeb

/// The engine as a page runs it: the embedded framework, read once, and files in memory.
///
/// Each answer holds the bytes that the program prints for the same file, so that page and program never differ.
package struct Engine: Sendable {
  /// The instrument.
  package let framework: Framework
  private let basis: ComparisonBasis
  private let map: PlanMap
  private let today: CalendarDate?

  /// Reads the embedded framework.
  ///
  /// - Parameter today: The day by the host's clock; `nil` if it does not say, so that no year is called one to come.
  /// - Throws: `InvalidDocument` if the framework has a fault, which tests keep out of every build.
  package init(today: CalendarDate? = nil) throws(InvalidDocument) {
    self.today = today
    framework = try Framework.reading(.embedded).value
    basis = ComparisonBasis(framework)
    map = try PlanMap.reading(framework)
  }

  /// What `rubric check --format json` prints: every problem of a file's districts, warnings too.
  ///
  /// - Returns: Refused if one of them is an error; the bytes are the list in either case.
  package func check(_ file: EngineFile) -> EngineAnswer {
    var problems = InputProblems()
    file.forEachDistrict(basis, today, note: { problems.add([$0]) }) { problems.add($0.outcome) }
    problems.endInput()
    return EngineAnswer(problems.listed)
  }

  /// What `rubric score --format json` prints: scores, coverage and bounds, a line for each district.
  ///
  /// - Returns: Refused with the list of problems if one district is refused.
  package func score(_ file: EngineFile) -> EngineAnswer {
    var bytes: [UInt8] = []
    var faults: [Diagnostic] = []
    file.forEachDistrict(basis, today) { record in
      switch record.outcome {
      case .success(let checked):
        let report = GapReport(of: checked.value, record, on: basis)
        bytes += Array((report.scoreJSON + "\n").utf8)
      case .failure(let refusal): faults += refusal.diagnostics
      }
    }
    return faults.isEmpty ? EngineAnswer(.done, bytes) : EngineAnswer(faults)
  }

  /// What `rubric report` prints: the gap report of one district.
  ///
  /// - Parameters:
  ///   - file: Holds the district.
  ///   - format: The form of the report.
  /// - Returns: Refused with the list of problems; unclear with the districts to choose from.
  package func report(_ file: EngineFile, as format: EngineFormat) -> EngineAnswer {
    withReport(of: file) { report in
      switch format {
      case .json: report.jsonBytes + [UInt8(ascii: "\n")]
      case .csv: Array(report.csv.utf8)
      case .html: ReportPage(report).htmlBytes
      }
    }
  }

  /// What `rubric lcap` prints: planning notes for one district.
  ///
  /// - Parameters:
  ///   - file: Holds the district.
  ///   - format: The form of the notes.
  ///   - plan: The first calendar year of the plan's school year, such as 2024; `nil` for the plan that the newest
  ///     data feed.
  /// - Returns: Refused with the list of problems; unclear with the districts to choose from; badly asked if
  ///   there is no such plan.
  package func notes(_ file: EngineFile, as format: EngineFormat, plan: Int?) -> EngineAnswer {
    let year = plan.flatMap { start in map.years.first { $0.plan.start == start }?.plan }
    if plan != nil, year == nil { return EngineAnswer(.misasked, []) }
    return withReport(of: file) { report in
      guard let notes = PlanReport(of: report, by: map, for: year) else { return [] }
      return switch format {
      case .json: Array((notes.json + "\n").utf8)
      case .csv: Array(notes.csv.utf8)
      case .html: Array(PlanPage(notes).html.utf8)
      }
    }
  }

  /// What `rubric schema` prints: the JSON Schema of a kind of file.
  ///
  /// - Parameter kind: Such as `assessment`.
  /// - Returns: Badly asked if there is no such kind.
  package func schema(_ kind: String) -> EngineAnswer {
    guard let kind = SchemaKind(rawValue: kind) else { return EngineAnswer(.misasked, []) }
    return EngineAnswer(.done, Array(kind.schema(for: framework).utf8))
  }

  private func withReport(
    of file: EngineFile,
    _ write: (GapReport) -> [UInt8]
  ) -> EngineAnswer {
    switch file.choice(basis, today) {
    case .found(let record):
      switch record.outcome {
      case .success(let checked):
        EngineAnswer(.done, write(GapReport(of: checked.value, record, on: basis)))
      case .failure(let refusal): EngineAnswer(refusal.diagnostics)
      }
    case .refused(let problems): EngineAnswer(problems)
    case .unclear(let districts):
      EngineAnswer(.unclear, Array(districts.map { $0 + "\n" }.joined().utf8))
    }
  }
}
