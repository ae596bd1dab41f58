import ArgumentParser
import Rubric
import RubricWeb

/// `rubric lcap`: planning notes for the state's plan.
struct LCAPCommand: ParsableCommand {
  /// The forms of planning notes.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, docx, json, csv

    /// The notes in this form.
    fileprivate func written(_ notes: PlanReport) throws -> [UInt8] {
      switch self {
      case .markdown: Array(notes.rendered(as: .markdown).utf8)
      case .html: Array(PlanPage(notes).html.utf8)
      case .docx: try WordFile.bytes(of: PlanPage(notes).wordSource)
      case .json: Array(notes.rendered(as: .json).utf8)
      case .csv: Array(notes.rendered(as: .csv).utf8)
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "lcap",
    abstract: "Write planning notes for the LCAP, in the order of the state's template.",
    discussion: """
      What the inputs do not contain appears as "[to complete: …]". Targets are for discussion.

      Examples:
        rubric lcap our-district.yml
        rubric lcap our-district.yml --format docx -o notes.docx
        rubric lcap our-district.yml --format csv -o metrics.csv
        rubric lcap our-district.yml --plan-year 2025-26
        rubric lcap districts.csv --district "Gridley Unified"
      """
  )

  @OptionGroup var input: DistrictArguments

  @Option(help: "The format: markdown, html, docx (through pandoc), json or csv.")
  var format: Format = .markdown

  @Option(
    help: ArgumentHelp(
      "Write notes for this school year's plan; by default, the plan that the newest data belong to.",
      valueName: "year"
    )
  )
  var planYear: String?

  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting {
      if format == .docx { try output.refuseTerminal() }
      let framework = try framework.framework()
      let map = try PlanMap.reading(framework)
      let year = try planYear.map { try plan($0, of: map) }
      let report = try input.report(on: ComparisonBasis(framework))
      guard let notes = PlanReport(of: report, by: map, for: year) else { return }
      try output.write(try format.written(notes))
    }
  }

  private func plan(_ text: String, of map: PlanMap) throws -> SchoolYear {
    let plans = map.years.map(\.plan)
    guard let year = plans.first(where: { $0.description == text }) else {
      let names = plans.map(\.description).joined(separator: ", ")
      let cycle = map.template.cycle
      throw ValidationError("The \(cycle) cycle has plans for \(names), but not for '\(text)'.")
    }
    return year
  }
}
