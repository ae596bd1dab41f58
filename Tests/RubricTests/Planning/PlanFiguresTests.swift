import Foundation
import Testing

@testable import Rubric

/// The notes and the report tell the same numbers.
@Suite struct PlanFiguresTests {
  static let examples = ["gridley-2023-24", "long-beach-2023-24", "invented-unified"]

  /// The figures of a JSON report by metric, group and year.
  private static func reported(_ name: String) throws -> [String: (value: Double, count: Int?)] {
    let framework = try Framework.reading(.embedded).value
    let file = Repository.root.appending(path: "examples/\(name).yml")
    let text = try String(contentsOf: file, encoding: .utf8)
    var found: [String: (value: Double, count: Int?)] = [:]
    // A report looks at one year, so it is asked of each of them.
    for year in 2021...2025 {
      let cycle = SchoolYear(start: year)
      let own = text.replacing(/(?m)^cycle: .*$/, with: "cycle: \(cycle)")
      let assessment = try AssessmentReader(framework)
        .read(SourceText(Array(own.utf8), name: name)).value
      let report = GapReport(of: assessment)
      let json = try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any]
      for metric in try #require(json?["metrics"] as? [[String: Any]]) {
        for group in try #require(metric["groups"] as? [[String: Any]]) {
          guard let value = group["value"] as? Double, let id = metric["id"] as? String,
            let name = group["group"] as? String, let year = group["year"] as? String
          else { continue }
          found["\(id) \(name) \(year)"] = (value, group["n"] as? Int)
        }
      }
    }
    return found
  }

  private static func rows(_ json: String) throws -> [[String: Any]] {
    let notes = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let goals = try #require(notes?["goals"] as? [[String: Any]])
    return goals.flatMap { $0["metrics"] as? [[String: Any]] ?? [] }
  }

  @Test("every figure in the notes' tables is the JSON report's", arguments: examples)
  func figures(name: String) throws {
    let reported = try Self.reported(name)
    let notes = try PlanReport.example(name)
    let markdown = notes.rendered(as: .markdown)
    var count = 0
    for row in try Self.rows(notes.json) {
      let (metric, group) = (row["metric"] as? String ?? "", row["group"] as? String ?? "")
      let unit = row["unit"] as? String
      let outcomes = row["outcomes"] as? [[String: Any]] ?? []
      let line = try #require(
        markdown.split(separator: "\n").first {
          $0.hasPrefix("| \(row["number"] as? String ?? "") |")
        }
      )
      for cell in [row["baseline"] as? [String: Any] ?? [:]] + outcomes {
        guard let value = cell["value"] as? Double, let year = cell["year"] as? String else {
          continue
        }
        count += 1
        let own = try #require(reported["\(metric) \(group) \(year)"])
        #expect(own.value == value)
        #expect(own.count == cell["n"] as? Int)
        let sign = unit == "points" && value > 0 ? "+" : ""
        let printed = sign + String(format: "%.1f", value)
        #expect(line.contains("| \(printed) ") && line.contains("(\(year))"), "\(line)")
      }
    }
    #expect(count > 20)
  }

  @Test(
    "differences and targets follow from the figures next to them",
    arguments: examples
  )
  func arithmetic(name: String) throws {
    for row in try Self.rows(try PlanReport.example(name).json) {
      let outcomes = row["outcomes"] as? [[String: Any]] ?? []
      let baseline = (row["baseline"] as? [String: Any])?["value"] as? Double
      let newest = outcomes.compactMap { $0["value"] as? Double }.last
      let difference = (row["difference"] as? [String: Any])?["value"] as? Double
      if let baseline, let newest {
        let printed = [baseline, newest].map { ($0 * 10).rounded(.toNearestOrAwayFromZero) / 10 }
        #expect(abs((difference ?? .infinity) - (printed[1] - printed[0])) < 1e-8)
      } else {
        #expect(difference == nil)
      }
      let target = row["target"] as? [String: Any]
      if let value = target?["value"] as? Double, target?["limit"] as? String == "none",
        let start = target?["start"] as? Double, let way = target?["way"] as? Double
      {
        #expect(start == baseline)
        #expect(abs(abs(value - start) - way) < 1e-8)
      }
    }
  }

  @Test("every priority in the notes is the JSON report's", arguments: examples)
  func priorities(name: String) throws {
    let notes = try PlanReport.example(name)
    let report = try JSONSerialization.jsonObject(with: Data(notes.report.json.utf8))
    let ranked = try #require((report as? [String: Any])?["priorities"] as? [[String: Any]])
    let json = try JSONSerialization.jsonObject(with: Data(notes.json.utf8)) as? [String: Any]
    let goals = try #require(json?["goals"] as? [[String: Any]])
    for own in goals.flatMap({ $0["priorities"] as? [[String: Any]] ?? [] }) {
      let same = try #require(
        ranked.first {
          $0["indicator"] as? String == own["indicator"] as? String
            && $0["domain"] as? String == own["domain"] as? String
        }
      )
      for key in ["rank", "gap", "shortfall", "priority"] {
        #expect(same[key] as? Double == own[key] as? Double, "\(key)")
      }
    }
  }

  @Test(
    "the CSV contains one line for each row of the tables, with the same numbers",
    arguments: examples
  )
  func csv(name: String) throws {
    let notes = try PlanReport.example(name)
    let lines = notes.rendered(as: .csv).split(separator: "\n").dropFirst()
    let rows = try Self.rows(notes.json)
    #expect(lines.count == rows.count)
    for (line, row) in zip(lines, rows) {
      #expect(line.contains(",\(row["number"] as? String ?? "-"),"))
      if let value = (row["baseline"] as? [String: Any])?["value"] as? Double {
        #expect(line.contains(",\(value.plain),"))
      }
    }
  }

  @Test("the notes do not name any Dashboard color", arguments: examples)
  func noColor(name: String) throws {
    let text = try PlanReport.example(name).rendered(as: .markdown).lowercased()
    for color in ["red", "orange", "yellow", "green", "blue"] {
      #expect(!text.contains(try Regex("\\b\(color)\\b")), "\(color)")
    }
  }
}

extension PlanReport {
  /// The notes of one of the project's examples.
  static func example(_ name: String) throws -> PlanReport {
    let framework = try Framework.reading(.embedded).value
    let file = Repository.root.appending(path: "examples/\(name).yml")
    let assessment = try AssessmentReader(framework)
      .read(SourceText(Array(Data(contentsOf: file)), name: "\(name).yml")).value
    let report = GapReport(of: assessment)
    let map = try PlanMap.reading(framework)
    return try #require(PlanReport(of: report, by: map))
  }
}
