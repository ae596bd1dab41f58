import CPeerYAML
import Foundation
import Rubric
import RubricWeb

/// How fast assessments are read, checked and scored on one core.
///
///     rubric-bench pairs ROUNDS FILE…      against libyaml's bare event loop on the same bytes
///     rubric-bench score ROUNDS FILE…      alone: the median of the rounds, in microseconds a file
///     rubric-bench report ROUNDS FILE…     the same for comparing what was read, and writing JSON
///     rubric-bench json ROUNDS FILE…       the same for writing JSON of reports that are there
///     rubric-bench html ROUNDS FILE…       the same for writing their HTML
///
/// Each line that `pairs` prints is one comparison, its cells divided by tabs: name; ratio of the peer's time to
/// ours, as median, lower and upper quartile of the rounds; our time and the peer's, in microseconds a file.
@main
struct Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3, let rounds = Int(arguments[2]), rounds > 0 else {
      FileHandle.standardError.write(
        Data("usage: rubric-bench pairs|score|report|json|html ROUNDS FILE...\n".utf8)
      )
      exit(64)
    }
    let files = try arguments.dropFirst(3).map {
      Array(try Data(contentsOf: URL(filePath: $0)))
    }
    let framework = try Framework.reading(.embedded).value
    let basis = ComparisonBasis(framework)
    let reader = AssessmentReader(framework)
    let scoring = {
      for file in files {
        let assessment = try reader.read(SourceText(file, name: "district.yml")).value
        precondition(!Scorecard(of: assessment, on: basis.scoring).domains.isEmpty)
      }
    }
    let assessments = try files.map { try reader.read(SourceText($0, name: "district.yml")).value }
    let reports = {
      for assessment in assessments {
        let report = GapReport(GapAnalysis(of: assessment, on: basis))
        precondition(!report.rendered(as: .json).isEmpty)
      }
    }
    let made = assessments.map { GapReport(GapAnalysis(of: $0, on: basis)) }
    let json = { for report in made { precondition(!report.jsonBytes.isEmpty) } }
    let html = { for report in made { precondition(!ReportPage(report).htmlBytes.isEmpty) } }
    if arguments[1] != "pairs" {
      let work: () throws -> Void =
        switch arguments[1] {
        case "score": scoring
        case "json": json
        case "html": html
        default: reports
        }
      let times = try times(rounds, files.count, [work])[0]
      return print(String(format: "%.1f", quantile(0.5, of: times)))
    }
    let events = { for file in files { precondition(peer_event_count(file, file.count) > 0) } }
    try compare("score", files.count, rounds, scoring, events)
    try compare("report", files.count, rounds, reports, events)
    try compare("html", files.count, rounds, html, json)
    try comparePlans(made, rounds, json)
    // What a report does not read, the peer does not read either.
    let unread = ["vectors/", "crosswalks/", "imports/", "plan.yml"]
    let embedded = FrameworkFiles.embedded.files
      .filter { file in !unread.contains { file.path.hasPrefix($0) } }
      .map(\.bytes)
    let reading = { _ = try Framework.reading(.embedded) }
    try compare("framework", 1, rounds, reading) {
      for file in embedded { precondition(peer_event_count(file, file.count) > 0) }
    }
  }

  /// Planning notes as a page, made from reports that are there, against their JSON.
  private static func comparePlans(
    _ reports: [GapReport],
    _ rounds: Int,
    _ json: @escaping () throws -> Void
  ) throws {
    guard let framework = reports.first?.framework else { return }
    let map = try PlanMap.reading(framework)
    let notes = {
      for report in reports {
        guard let notes = PlanReport(of: report, by: map) else { continue }
        precondition(!PlanPage(notes).html.isEmpty)
      }
    }
    try compare("plan", reports.count, rounds, notes, json)
  }

  private static func compare(
    _ name: String,
    _ fileCount: Int,
    _ rounds: Int,
    _ ours: @escaping () throws -> Void,
    _ peer: @escaping () throws -> Void
  ) throws {
    let times = try times(rounds, fileCount, [peer, ours])
    let ratios = zip(times[0], times[1]).map { $0 / $1 }
    let quartiles = [0.5, 0.25, 0.75].map { String(format: "%.4f", quantile($0, of: ratios)) }
    let medians = [times[1], times[0]].map { String(format: "%.1f", quantile(0.5, of: $0)) }
    print(([name] + quartiles + medians).joined(separator: "\t"))
  }

  /// Times each work in turn, round by round, so that a change of the machine's speed meets all.
  ///
  /// - Returns: For each work, the microseconds a file of each round.
  private static func times(
    _ rounds: Int,
    _ fileCount: Int,
    _ works: [() throws -> Void]
  ) throws -> [[Double]] {
    let clock = ContinuousClock()
    // The first rounds warm caches and the allocator.
    let warming = max(2, rounds / 5)
    var times = [[Double]](repeating: [], count: works.count)
    for round in 0..<(warming + rounds) {
      for (place, work) in works.enumerated() {
        let time = try clock.measure(work) / .microseconds(fileCount)
        if round >= warming { times[place].append(time) }
      }
    }
    return times
  }

  private static func quantile(_ share: Double, of values: [Double]) -> Double {
    values.sorted()[Int(share * Double(values.count - 1) + 0.5)]
  }
}
