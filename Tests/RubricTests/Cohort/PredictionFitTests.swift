import Foundation
import Testing

@testable import Rubric

/// Lines of a small invented table against those that statsmodels fits to it; `.ci/expectations` made them.
@Suite struct PredictionFitTests {
  private static let folder = Repository.root.appending(path: "Tests/RubricTests/Golden/fit")

  /// The rows of a table without quotes, by column.
  private static func rows(_ name: String) throws -> [[String: String]] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  private static let figures = [
    "ela-distance-from-standard@2022-23", "ela-distance-from-standard@2023-24",
    "chronic-absenteeism@2023-24",
  ]

  private static func text(_ row: [String: String], invented: Bool = false) -> String {
    let values = figures.map { column in
      let (value, count) = (row[column] ?? "", row[column + ":n"] ?? "")
      let figure = value == "*" ? "suppressed: true" : "value: \(value), n: \(count)"
      return "{ group: all, \(figure), year: \(column.suffix(7)) }"
    }
    return """
      assessment: positive-outliers
      district:
        name: \(row["district"] ?? "")
        kind: \(row["kind"] ?? "")
        enrollment: \(row["enrollment"] ?? "")
        low-income: \(row["low-income"] ?? "")
        invented: \(invented)
      cycle: 2023-24
      metrics:
        ela-distance-from-standard: [\(values[0]), \(values[1])]
        chronic-absenteeism: [\(values[2])]
      """
  }

  private static func fit(
    _ rows: some Sequence<[String: String]>,
    invented: Bool = false
  ) throws -> PredictionFit {
    let framework = try Framework.reading(.embedded).value
    let reader = AssessmentReader(framework)
    var fit = PredictionFit(in: framework)
    for row in rows {
      fit.add(try reader.read(SourceText(text(row, invented: invented), name: "a.yml")).value)
    }
    return fit
  }

  /// The lines as a framework reads them from the file.
  private static func read(_ text: String) throws -> [Rubric.PredictionLine] {
    let others = FrameworkFiles.embedded.files.filter {
      $0.path != "expectations.yml" && !$0.path.hasPrefix("vectors/")
    }
    let file = FrameworkFiles.File(
      path: "expectations.yml",
      bytes: Array(text.utf8),
      name: "expectations.yml"
    )
    return try Framework.reading(FrameworkFiles(others + [file])).value.predictionLines.flatMap {
      $0
    }
  }

  @Test("the lines of the file are those of statsmodels to nine decimals")
  func statsmodels() throws {
    let lines = try Self.read(Self.fit(Self.rows("districts.csv")).file(data: "A \"small\" table"))
    let expected = try Self.rows("statsmodels.csv")
    #expect(lines.count == expected.count)
    for row in expected {
      let line = try #require(
        lines.first {
          $0.metric.description == row["metric"] && $0.kinds.map(\.description) == [row["kind"]]
            && $0.year.description == row["year"]
        }
      )
      #expect("\(line.count)" == row["n"])
      let numbers = [
        ("slope", line.slope), ("intercept", line.intercept),
        ("residual-sd", line.residualDeviation), ("r-squared", line.rSquared),
      ]
      for (name, number) in numbers {
        let theirs = try #require(row[name].flatMap(Double.init))
        #expect(abs(number - theirs) <= 1e-9, "\(name) of \(row)")
      }
    }
  }

  @Test("29 districts of a kind have no line, and the file says so")
  func tooFew() throws {
    let file = try Self.fit(Self.rows("districts.csv")).file(data: "x")
    #expect(!file.contains("kinds: [high]"))
    let words = file.split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: " ")
    #expect(
      words.contains(
        """
        No line, for fewer than 30 districts with a figure: chronic-absenteeism of high 2023-24 (29), \
        ela-distance-from-standard of high 2022-23 (29), ela-distance-from-standard of high 2023-24 (29).
        """
      )
    )
  }

  @Test("a district without a share of low-income students is left out and counted")
  func withoutShare() throws {
    let fit = try Self.fit(Self.rows("districts.csv"))
    #expect(fit.districtCount == 95)
    #expect(fit.withoutShareCount == 1)
    #expect(
      fit.fitted
        == """
        6 lines fitted to 95 districts (cycle 2023-24). Left out, because the share of low-income \
        students is not given: 1. Left out of some lines, because far fewer students are counted \
        than enrollment leads one to expect: 2.
        """
    )
  }

  @Test(
    "figures for far fewer students than enrollment implies are left out and counted"
  )
  func mismatched() throws {
    // 94 has 32 and 40 tested of 20,000; 95 has 700 and 699 tested of 2,600, of which 1,400 are in tested grades;
    // 96 does not give its enrollment.
    let file = try Self.fit(Self.rows("districts.csv")).file(data: "x")
    let words = file.split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: " ")
    #expect(
      words.contains(
        """
        Left out of a line, because fewer than 50 % of the students that enrollment leads one to expect \
        are counted, so that the share may describe others: ela-distance-from-standard of unified \
        2022-23 (1), ela-distance-from-standard of unified 2023-24 (2).
        """
      )
    )
  }

  @Test("invented districts do not affect what is usual")
  func invented() throws {
    let fit = try Self.fit(Self.rows("districts.csv"), invented: true)
    #expect(fit.lineCount == 0)
    #expect(fit.inventedCount == 96)
    #expect(try Self.read(fit.file(data: "x")).isEmpty)
  }

  @Test("districts that all have the same share have no line, and the file says so")
  func sameShare() throws {
    let rows = try Self.rows("districts.csv").map { $0.merging(["low-income": "50"]) { $1 } }
    let fit = try Self.fit(rows)
    #expect(fit.lineCount == 0)
    #expect(fit.file(data: "x").contains("# No line, for shares of low-income students less than"))
  }
}
