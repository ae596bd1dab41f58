import Testing

@testable import Rubric

/// Inputs that make trouble: the notes stay right and readable.
@Suite struct PlanInputTests {
  private static let framework = Result { try Framework.reading(.embedded).value }

  private static func notes(
    name: String = "Elm Valley",
    kind: String = "unified",
    share: Int? = nil,
    _ rest: String = ""
  ) throws -> PlanReport {
    let framework = try framework.get()
    let lowIncome = share.map { ", low-income: \($0)" } ?? ""
    let text = """
      assessment: positive-outliers
      district: { name: "\(name)", kind: \(kind)\(lowIncome) }
      cycle: 2024-25
      \(rest)

      """
    let assessment = try AssessmentReader(framework)
      .read(SourceText(Array(text.utf8), name: "elm.yml")).value
    let report = GapReport(of: assessment)
    return try #require(
      PlanReport(of: report, by: try PlanMap.reading(framework))
    )
  }

  @Test(
    "a district's name appears in every form as it is, and not as markup",
    arguments: ["<script>alert(1)</script>", "日本統一学区", "منطقة الوادي", "Pipes | and # signs"]
  )
  func name(name: String) throws {
    let notes = try Self.notes(name: name)
    let markdown = notes.rendered(as: .markdown)
    #expect(!markdown.contains("<script>"))
    let escaped = name.replacing(/[<>|#]/) { "\\\($0.output)" }
    #expect(markdown.contains("| \(escaped) |"))
    #expect(notes.json.contains("\"name\":\"\(name)\""))
    #expect(notes.rendered(as: .csv).split(separator: "\n").count == 1)
  }

  @Test("no figure for fewer than 11 students appears in any form")
  func smallGroups() throws {
    let notes = try Self.notes(
      """
      metrics:
        graduation-rate:
          - { group: all, value: 81, n: 200, year: 2022-23 }
          - { group: all, value: 82, n: 200, year: 2024-25 }
          - { group: low-income, value: 43.21, n: 10, year: 2022-23 }
          - { group: low-income, value: 44.32, n: 10, year: 2024-25 }
          - { group: homeless, value: 45.43, n: 9, year: 2024-25 }
      """
    )
    for format in PlanFormat.allCases {
      let text = notes.rendered(as: format)
      for hidden in ["43.2", "44.3", "45.4"] { #expect(!text.contains(hidden)) }
    }
  }

  @Test("a note of 5,000 characters, evidence with markup and ratings between levels do no harm")
  func longNote() throws {
    let note = String(repeating: "word ", count: 1_000)
    let notes = try Self.notes(
      """
      ratings:
        family-engagement:
          partners-in-learning:
            level: 2.33
            note: "\(note)"
            evidence: [ "| a | b |", "<b>bold</b>", "[link](https://example.org)" ]
      """
    )
    let markdown = notes.rendered(as: .markdown)
    #expect(markdown.contains("is rated 2.33"))
    #expect(!markdown.contains("<b>"))
  }

  @Test("without metrics every table asks for one, and nothing is a 0")
  func noMetrics() throws {
    let notes = try Self.notes("ratings: { family-engagement: { partners-in-learning: 1 } }")
    let markdown = notes.rendered(as: .markdown)
    #expect(markdown.contains("| 1.1 | \\[to complete: a metric\\] |"))
    #expect(markdown.contains("the inputs hold no two years of one metric"))
    #expect(!markdown.contains("| 0.0"))
  }

  @Test("the first plan has no change to report, and asks for none")
  func firstPlan() throws {
    let markdown = try TestFramework.notes(
      ["graduation-rate: 2022-23 all 80 200", "graduation-rate: 2024-25 all 82 200"],
      plan: "2024-25"
    ).rendered(as: .markdown)
    #expect(markdown.contains("so there is no change to tell yet"))
    #expect(!markdown.contains("hold no two years"))
  }

  @Test("without ratings the goals are based on the figures, and say so")
  func noRatings() throws {
    let notes = try Self.notes(
      "metrics: { suspension-rate: [ { group: all, value: 6, n: 500, year: 2024-25 } ] }"
    )
    #expect(notes.notes.goals.flatMap(\.priorities).isEmpty)
    #expect(notes.rendered(as: .markdown).contains("so the goal rests on its figures"))
  }

  @Test("an elementary district has no graduation in its tables, and is not asked for it")
  func elementary() throws {
    let notes = try Self.notes(
      kind: "elementary",
      "metrics: { suspension-rate: [ { group: all, value: 2, n: 500, year: 2022-23 } ] }"
    )
    #expect(notes.notes.measures.allSatisfy { !["4B", "5D", "5E"].contains($0.measure.code) })
    // 2 - 3 × 0.3, on the elementary set.
    let target = notes.notes.goals.flatMap(\.rows).first?.target.value
    #expect(target?.fixed(1) == "1.1")
  }

  @Test("a high school district has its own step, and none for absences")
  func high() throws {
    let notes = try Self.notes(
      kind: "high",
      """
      metrics:
        suspension-rate: [ { group: all, value: 5, n: 500, year: 2022-23 } ]
        chronic-absenteeism: [ { group: all, value: 20, n: 500, year: 2022-23 } ]
      """
    )
    let rows = notes.notes.goals.flatMap(\.rows)
    let names = rows.map { notes.framework.metrics[$0.metric].id.description }
    #expect(names == ["chronic-absenteeism", "suspension-rate"])
    #expect(rows[0].target == .noStep)
    // 5 - 3 × 0.5
    #expect(rows[1].target.value == 3.5)
  }

  @Test("a group present in only one year has a row that says since when")
  func groupInOneYear() throws {
    let notes = try Self.notes(
      """
      metrics:
        chronic-absenteeism:
          - { group: all, value: 21, n: 900, year: 2022-23 }
          - { group: all, value: 20, n: 900, year: 2024-25 }
          - { group: long-term-english-learners, value: 30, n: 40, year: 2024-25 }
      """
    )
    let markdown = notes.rendered(as: .markdown)
    #expect(
      markdown.contains(
        "| Chronic absenteeism: Long-term English learners (new to the plan) | 30.0 % (2024-25) | n/a | n/a |"
      )
    )
  }

  @Test("published ratings answer the measures of their priority, and no others")
  func publishedRatings() throws {
    let published =
      "{ instrument: \"CDE local indicator, priority 3\", items: 12, lowest: 2, highest: 3 }"
    let notes = try Self.notes("published-ratings: [ \(published) ]")
    let bare = try Self.notes()
    #expect(notes.notes.measures.filter(\.isRated).map(\.measure.code) == ["3A"])
    let lacking = bare.notes.measures.count { $0.isLacking }
    #expect(lacking == bare.notes.measures.count)
    let all = bare.notes.measures.count
    let markdown = notes.rendered(as: .markdown)
    #expect(markdown.contains("The inputs lack \(all - 1) of \(all) measures."))
  }

  @Test("standings explain their unit once and name their years; 0.0 is as expected")
  func standings() throws {
    let notes = try PlanReport.example("long-beach-2023-24").rendered(as: .markdown)
    #expect(notes.ranges(of: "(SD: how far districts").count == 1)
    #expect(notes.contains(/[0-9.]+ SD (better|worse) \(20\d\d-\d\d\)/))
    #expect(!notes.contains("0.0 SD"))
    let invented = try PlanReport.example("invented-unified").rendered(as: .markdown)
    #expect(invented.contains(/results of 20\d\d-\d\d/))
  }

  @Test(
    "next to the line, a metric of the notes is as expected, or so many SD better or worse",
    arguments: [
      (0.04, "as expected"), (-0.04, "as expected"), (0.06, "0.1 SD better"),
      (-1.2, "1.2 SD worse"),
    ]
  )
  func nearlyNil(standing: Double, words: String) throws {
    let framework = try Self.framework.get()
    let line = try #require(
      framework.predictionLines.joined().first {
        $0.metric.description == "suspension-rate" && $0.kinds.contains(.init("unified"))
          && $0.year.description == "2023-24"
      }
    )
    // Lower is better.
    let value = line.value(atLowIncome: 50) - standing * line.residualDeviation
    let notes = try Self.notes(
      share: 50,
      "metrics: { suspension-rate: [ { group: all, value: \(value.plain), n: 500, year: 2023-24 } ] }"
    )
    #expect(
      notes.rendered(as: .markdown).contains("students: Suspension rate \(words) (2023-24).")
    )
  }

  @Test("the partners of schools with extra funding get their two questions one by one")
  func ownQuestions() throws {
    let markdown = try Self.notes().rendered(as: .markdown)
    #expect(markdown.contains("- What should the school's focus goal be about?\n"))
    #expect(!markdown.contains("for the students named"))
    #expect(!markdown.contains("What would your members say"))
  }

  @Test("the number of students is as the inputs count them, and charter schools are asked about")
  func enrollment() throws {
    let markdown = try PlanReport.example("long-beach-2023-24").rendered(as: .markdown)
    #expect(markdown.contains("students, as the inputs count them"))
    #expect(markdown.contains("enrollment without charter schools"))
    let bare = try Self.notes().rendered(as: .markdown)
    #expect(!bare.contains("without charter schools"))
  }

  @Test("the same input gives the same bytes in every form", arguments: PlanFormat.allCases)
  func repeats(format: PlanFormat) throws {
    let rest = "metrics: { suspension-rate: [ { group: all, value: 6, n: 50, year: 2024-25 } ] }"
    #expect(try Self.notes(rest).rendered(as: format) == Self.notes(rest).rendered(as: format))
  }

  @Test("the template's headings and columns come from the map alone")
  func wordsOfTheMap() throws {
    let markdown = try TestFramework.notes(["graduation-rate: 2022-23 all 80 200"])
      .rendered(as: .markdown)
    var rest = markdown[...]
    for heading in PlanMap.Heading.allCases {
      let place = try #require(rest.firstRange(of: "# The heading \(heading.rawValue)"))
      rest = rest[place.upperBound...]
    }
    let columns = (1...7).map { "measuring \($0)" }.joined(separator: " | ")
    #expect(markdown.contains("| \(columns) |"))
  }
}
