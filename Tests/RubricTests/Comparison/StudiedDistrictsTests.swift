import Foundation
import Testing

@testable import Rubric

/// The seven districts of the study on the state's figures of 2023-24, which the shipped lines were fitted to.
@Suite struct StudiedDistrictsTests {
  /// Their rows of the table, by name, each read alone.
  private static func reports() throws -> [String: GapReport] {
    let framework = try Framework.reading(.embedded).value
    let reader = AssessmentReader(framework)
    let file = Repository.root.appending(path: "examples/california-2023-24.csv")
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let codes = framework.profile.districts.map(\.cds.description)
    let own = lines.dropFirst().filter { line in codes.contains { line.hasPrefix($0) } }
    var splitter = TableSplitter(file: "seven.csv")
    let header = try #require(lines.first)
    var blocks = splitter.push(Array(([header] + own).joined(separator: "\n").utf8)[...])
    if let block = splitter.finish() { blocks.append(block) }
    let table = try AssessmentTable(try #require(splitter.header), reader: reader)
    var reports: [String: GapReport] = [:]
    for row in blocks.flatMap({ Array(table.rows(of: $0)) }) {
      let assessment = try row.outcome.get().value
      reports[assessment.district.name] =
        GapReport(of: assessment)
    }
    return reports
  }

  /// Worked out from the lines and the table with decimals of another program, to two places.
  private static let standings: [(String, english: String, mathematics: String)] = [
    ("Chula Vista Elementary", "0.54", "0.37"), ("Clovis Unified", "1.60", "1.09"),
    ("Gridley Unified", "1.21", "1.12"), ("Hawthorne", "0.39", "0.58"),
    ("Long Beach Unified", "0.59", "0.37"), ("San Diego Unified", "0.89", "0.86"),
    ("Sanger Unified", "0.68", "0.71"),
  ]

  @Test(
    "all seven are above what is usual at their share of low-income students, in both subjects"
  )
  func beatPrediction() throws {
    let reports = try Self.reports()
    #expect(reports.count == 7)
    for own in Self.standings {
      let metrics = try #require(reports[own.0], "\(own.0)").comparison.metrics
      let standing = { (id: String) in
        metrics.first { $0.id.description == id }?.allStudents?.standing?.fixed(2)
      }
      #expect(standing("ela-distance-from-standard") == own.english, "\(own.0)")
      #expect(standing("math-distance-from-standard") == own.mathematics, "\(own.0)")
    }
  }

  @Test("in all three years they are above it, and enough students are tested for a standing")
  func everyYear() throws {
    let framework = try Framework.reading(.embedded).value
    let subjects = framework.metrics.indices.filter {
      framework.metrics[$0].id.description.hasSuffix("-distance-from-standard")
    }
    #expect(subjects.count == 2)
    for (name, report) in try Self.reports() {
      let district = report.assessment.district
      let kind = try #require(framework.districtKinds.first { $0.id == district.kind })
      for subject in subjects {
        let metric = framework.metrics[subject]
        let students = try #require(
          ExpectedStudents(of: metric, for: kind, rules: framework.rules)
        )
        let rows = report.assessment.values[subject].filter { $0.group == .all }
        #expect(rows.map(\.year.description) == ["2022-23", "2023-24", "2024-25"])
        for row in rows {
          let line = try #require(
            framework.predictionLines[subject].first {
              $0.kinds == [district.kind] && $0.year == row.year
            }
          )
          let usual = line.value(atLowIncome: try #require(district.lowIncome))
          #expect(try #require(row.value) > usual, "\(name), \(metric.id), \(row.year)")
          #expect(students.mismatch(count: row.count, enrollment: district.enrollment) == nil)
        }
      }
    }
  }

  @Test("what they published about family engagement falls in three quadrants")
  func quadrants() throws {
    let framework = try Framework.reading(.embedded).value
    let place = try #require(
      framework.domains.firstIndex { $0.id.description == "family-engagement" }
    )
    let quadrants = try Self.reports().mapValues { $0.comparison.domains[place].quadrant }
    #expect(
      quadrants == [
        "Chula Vista Elementary": .strength, "Clovis Unified": .strength,
        "Gridley Unified": .resultsAboveRatings, "Hawthorne": .ratingsAboveResults,
        "Long Beach Unified": .strength, "San Diego Unified": .resultsAboveRatings,
        "Sanger Unified": .strength,
      ]
    )
  }
}
