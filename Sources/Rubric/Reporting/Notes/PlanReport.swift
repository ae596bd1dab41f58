/// A district's planning notes with the report that they are drawn from: what every form is written from.
public struct PlanReport: Sendable, Hashable {
  /// The gap report.
  public let report: GapReport
  /// What it says for the plan.
  package let notes: PlanningNotes

  /// Gathers planning notes from a report.
  ///
  /// Fails if the cycle has no plan of the year that is asked for.
  ///
  /// - Parameters:
  ///   - report: The report of one assessment.
  ///   - map: How the report's framework reads as a plan.
  ///   - year: The school year of the plan; `nil` for the plan that the newest data belong to.
  /// - Precondition: The map is of the framework that the district answered.
  public init?(of report: GapReport, by map: PlanMap, for year: SchoolYear? = nil) {
    precondition(
      map.framework == report.framework,
      "the plan is of another framework than the one that the district answered"
    )
    guard let choice = PlanYearChoice(year, for: report.assessment, by: map) else { return nil }
    self.report = report
    notes = PlanningNotes(of: report.analysis, by: map, choice)
  }

  /// Writes the notes.
  ///
  /// - Parameter format: The form.
  /// - Returns: The whole notes, ended by a line feed.
  public func rendered(as format: PlanFormat) -> String {
    switch format {
    case .markdown: document.markdown
    case .json: json + "\n"
    case .csv: csv
    }
  }

  var framework: Framework { report.framework }
  var assessment: Assessment { report.assessment }
  var map: PlanMap { notes.map }
}

/// A format that planning notes can be written in.
public enum PlanFormat: String, Sendable, CaseIterable {
  /// For wikis, notes and conversion.
  case markdown
  /// For programs; `rubric schema plan-notes` describes it.
  case json
  /// The plan's table of metrics, for spreadsheets.
  case csv
}
