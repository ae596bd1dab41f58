import CPeerYAML
import Foundation
import Rubric
import RubricWeb

/// How fast files are read, checked and scored, against libyaml's own event rate in the same run.
///
/// An argument picks the lines that hold it.
@main
struct Benchmark {
  static func main() throws {
    let framework = try Framework.reading(.embedded).value
    let reader = AssessmentReader(framework)
    print(
      "rate against libyaml's events of the same bytes; 1 means as fast; median (least to most)"
    )
    let examples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples")
    for name in ["gridley-2023-24.yml", "long-beach-2023-24.yml", "invented-unified.yml"] {
      let bytes = Array(try Data(contentsOf: examples.appending(path: name)))
      compare("\(name): read, check and score", [bytes]) {
        let text = SourceText(bytes, name: name)
        let assessment = try reader.read(text).value
        return Scorecard(of: assessment, in: framework).domains.count
      }
      let assessment = try reader.read(SourceText(bytes, name: name)).value
      compare("\(name): compare and write JSON", [bytes]) {
        GapReport(of: assessment, in: framework, frameworkDigest: "", inputs: [])
          .rendered(as: .json).utf8.count
      }
      let report = GapReport(of: assessment, in: framework, frameworkDigest: "", inputs: [])
      compareForms("\(name): write HTML against JSON", report)
    }
    // Worked districts and crosswalks are not read by a report, so the peer does not read them either.
    let files = FrameworkFiles.embedded.files
      .filter { !$0.path.hasPrefix("vectors/") && !$0.path.hasPrefix("crosswalks/") }
      .map(\.bytes)
    compare("the embedded framework: read and check", files) {
      try Framework.reading(.embedded).value.indicatorCount
    }
  }

  /// Times the two forms of one report in turn: how many times as long HTML takes, 3 at most.
  private static func compareForms(_ title: String, _ report: GapReport) {
    if CommandLine.arguments.count > 1, !title.contains(CommandLine.arguments[1]) { return }
    let clock = ContinuousClock()
    var ratios: [Double] = []
    var times: (html: Duration, json: Duration) = (.zero, .zero)
    for round in 0..<60 {
      let json = clock.measure {
        for _ in 0..<10 { precondition(!report.rendered(as: .json).isEmpty) }
      }
      let html = clock.measure {
        for _ in 0..<10 { precondition(!ReportPage(report).html.isEmpty) }
      }
      guard round >= 10 else { continue }
      ratios.append(html / json)
      times = (times.html + html, times.json + json)
    }
    ratios.sort()
    let figures = [ratios[ratios.count / 2], ratios[0], ratios[ratios.count - 1]].map {
      String(format: "%.2f", $0)
    }
    let micros = { (time: Duration) in String(format: "%.0f µs", time / .microseconds(500)) }
    print(
      "\(figures[0]) (\(figures[1]) to \(figures[2]))  \(title), lower is better  \(micros(times.html)), JSON \(micros(times.json))"
    )
  }

  /// Times both in turn, pair by pair, so that a change of the machine's speed meets both.
  private static func compare(
    _ title: String,
    _ files: [[UInt8]],
    _ work: () throws -> Int
  ) {
    if CommandLine.arguments.count > 1, !title.contains(CommandLine.arguments[1]) { return }
    let clock = ContinuousClock()
    var ratios: [Double] = []
    var times: (ours: Duration, peer: Duration) = (.zero, .zero)
    for round in 0..<60 {
      let peer = clock.measure {
        for _ in 0..<10 {
          for file in files { precondition(peer_event_count(file, file.count) > 0) }
        }
      }
      let ours = clock.measure {
        for _ in 0..<10 { precondition((try? work()) ?? 0 > 0) }
      }
      // The first rounds warm caches and the allocator.
      guard round >= 10 else { continue }
      ratios.append(peer / ours)
      times = (times.ours + ours, times.peer + peer)
    }
    ratios.sort()
    let figures = [ratios[ratios.count / 2], ratios[0], ratios[ratios.count - 1]].map {
      String(format: "%.2f", $0)
    }
    let micros = { (time: Duration) in String(format: "%.0f µs", time / .microseconds(500)) }
    print(
      "\(figures[0]) (\(figures[1]) to \(figures[2]))  \(title)  \(micros(times.ours)), libyaml \(micros(times.peer))"
    )
  }
}
