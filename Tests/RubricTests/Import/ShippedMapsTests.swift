import Testing

@testable import Rubric

/// Every map of the project reads a file of its shape; the expected lines were written by hand from the files.
@Suite struct ShippedMapsTests {
  private static let files: [(String, [String])] = [
    (
      "tidy-district-metrics.csv",
      [
        "graduation-rate all 2023-24 93.1 n 173", "graduation-rate foster 2023-24 suppressed",
        "graduation-rate homeless 2023-24 suppressed",
        "graduation-rate migrant 2023-24 suppressed",
        "dropout-rate low-income 2022-23 0 n 120", "chronic-absenteeism all 2022-23 22 n 1900",
        "chronic-absenteeism all 2023-24 20.5 n 2000",
        "chronic-absenteeism low-income 2023-24 25 n 1500",
        "math-distance-from-standard white 2024-25 -12.5 n 88",
      ]
    ),
    (
      "tidy-teacher-assignments.csv",
      [
        // 100.5 posts are 101 whole ones.
        "fully-credentialed-teachers all 2023-24 89.55 n 101",
        "intern-teachers all 2023-24 4.48 n 101",
        "teachers-without-credential-or-misassigned all 2023-24 4.98 n 101",
        "out-of-field-teachers all 2023-24 1 n 101",
      ]
    ),
    (
      "tidy-teacher-experience.csv",
      [
        "first-and-second-year-teachers all 2025-26 8.16 n 98",
        "mean-years-teaching all 2025-26 13.25 n 98",
        "mean-years-in-district all 2025-26 11.4 n 98",
      ]
    ),
    ("cde-dashboard-ela.txt", dashboard("ela-distance-from-standard", "-4.5", "12.3")),
    ("cde-dashboard-math.txt", dashboard("math-distance-from-standard", "-30.1", "-15")),
    ("cde-dashboard-chronic.txt", dashboard("chronic-absenteeism", "20.5", "25")),
    ("cde-dashboard-suspension.txt", dashboard("suspension-rate", "3.2", "6.1")),
    ("cde-dashboard-graduation.txt", dashboard("graduation-rate", "93.4", "88")),
    (
      "cde-dashboard-college-career.txt",
      dashboard("college-career-prepared", "41.5", "30.2")
    ),
    (
      "cde-dashboard-english-learner-progress.txt",
      [
        "english-learner-progress all 2023-24 48.3 n 120",
        "english-learner-progress long-term-english-learners 2023-24 35.7 n 14",
      ]
    ),
    (
      "cde-dashboard-english-learner-progress-before-2024.txt",
      ["english-learner-progress all 2022-23 51.8 n 110"]
    ),
    (
      "cde-acgr.txt",
      [
        "graduation-rate all 2023-24 93.1 n 173",
        "graduation-rate african-american 2023-24 suppressed",
        "graduation-rate english-learners 2023-24 75 n 16",
        "graduation-rate foster 2023-24 75 n 12", "dropout-rate all 2023-24 3.5 n 173",
        "dropout-rate african-american 2023-24 suppressed",
        "dropout-rate english-learners 2023-24 12.5 n 16",
        "dropout-rate foster 2023-24 8.3 n 12",
        "a-g-completion all 2023-24 55.9 n 161",
        "a-g-completion african-american 2023-24 suppressed",
        // 12 of 16 English learners graduated, and 9 of 12 foster youth, who are too few.
        "a-g-completion english-learners 2023-24 50 n 12",
        "a-g-completion foster 2023-24 suppressed",
      ]
    ),
    (
      "cde-chronic-absenteeism.txt",
      [
        "chronic-absenteeism all 2022-23 22 n 1900", "chronic-absenteeism all 2023-24 20.5 n 2000",
        "chronic-absenteeism american-indian 2023-24 suppressed",
        "chronic-absenteeism low-income 2023-24 25 n 1500",
      ]
    ),
    (
      "cde-suspension.txt",
      [
        "suspension-rate all 2023-24 3.2 n 2050",
        "suspension-rate students-with-disabilities 2023-24 9 n 210",
        "suspension-rate homeless 2023-24 suppressed",
      ]
    ),
    (
      "cde-teacher-assignments.txt",
      [
        "fully-credentialed-teachers all 2023-24 89.6 n 101",
        "intern-teachers all 2023-24 4.5 n 101",
        "teachers-without-credential-or-misassigned all 2023-24 5 n 101",
        "out-of-field-teachers all 2023-24 1 n 101",
      ]
    ),
  ]

  private static func dashboard(_ metric: String, _ all: String, _ lowIncome: String) -> [String] {
    [
      "\(metric) all 2023-24 \(all) n 500", "\(metric) low-income 2023-24 \(lowIncome) n 300",
      "\(metric) foster 2023-24 suppressed",
    ]
  }

  @Test("a map of figures keeps every value of its file, and no others", arguments: files)
  func figures(file: String, expected: [String]) throws {
    let run = try ImportRun.imported(fixtures: [file])
    let elm = try #require(run.assessments.first).assessment
    #expect(elm.district.cds?.description == "58990010000000")
    #expect(elm.district.name == "Elm Valley Unified")
    #expect(ImportRun.figures(elm) == expected)
    #expect(run.refusals == [])
    #expect(run.warnings == [])
    let names = Set(elm.values.joined().map { $0.imported.map { elm.imported[Int($0)].id } })
    #expect(names == [String(file.dropLast(4))])
  }

  @Test("priority 2: levels are means of what is rated; 0, empty and NA are not ratings")
  func priority2() throws {
    let run = try ImportRun.imported(fixtures: ["cde-priority-2.csv"])
    #expect(run.assessments.count == 1, "a district that rated nothing has no assessment")
    let elm = try #require(run.assessments.first).assessment
    #expect(
      ImportRun.ratings(elm) == [
        // (4 + 4 + 5 + 3 + 3) / 5, (3 + 4 + 3) / 3, (5 + 5 + 4 + 4) / 4, (4 + 4) / 2, (4 + 4 + 5) / 3
        "learning-on-the-standards 3.800", "needs-of-teachers 3.333", "aligned-materials 4.500",
        "finding-where-to-improve 4.000", "broad-standards 4.333",
      ]
    )
    let published = try #require(elm.publishedRatings.first)
    #expect(published.itemCount == 17)
    #expect((published.lowest, published.highest) == (3, 5))
    let rating = try #require(elm.ratings.first { $0.level == 4.5 })
    #expect(rating.date?.description == "2024-06-11")
    #expect(
      rating.note
        == "Mean of 4 of the 5 items of the CDE local indicator, priority 2, adopted 2024-06-11: Aligned materials: English language arts 5; Aligned materials: mathematics 5; Aligned materials: science 4; Aligned materials: history-social science 4. Not rated: Aligned materials: English language development."
    )
  }

  @Test("priority 3: a district is found by its code whatever its name; an empty date is no date")
  func priority3() throws {
    let run = try ImportRun.imported(fixtures: ["cde-priority-3.csv"])
    let (elm, oak) = (run.assessments[0].assessment, run.assessments[1].assessment)
    #expect(
      ImportRun.ratings(elm) == [
        "trusting-relationships 2.500", "knowing-families 2.500", "partners-in-learning 2.333",
        "staff-ready-to-partner 2.000", "input-on-decisions 3.000",
      ]
    )
    #expect(run.warnings == [], "a comma does not make it a different name")
    #expect(ImportRun.ratings(oak).allSatisfy { $0.hasSuffix(" 4.000") })
    #expect(oak.ratings.allSatisfy { $0.date == nil })
    #expect(oak.publishedRatings.first?.lowest == 4)
    #expect(oak.publishedRatings.first?.itemCount == 12)
  }

  @Test("the directory gives kinds; a kind that the framework does not have is not a district")
  func directory() throws {
    let text = "cds\tn\ty\n58990010000000\t20\t2024\n58765410000000\t20\t2024\n"
    let map = try ImportRun.map(text: ImportMapTexts.small)
    let run = try ImportRun.imported([(map, text)])
    #expect(run.assessments.map(\.assessment.district.kind.description) == ["unified"])
    #expect(run.refusals == [])
    #expect(run.warnings == [])
    #expect(run.otherDistricts.map(\.name) == ["regional occupation center or program"])
    #expect(run.otherDistricts.map(\.count) == [1])
    #expect(
      ImportSummary.text(of: run, places: [])
        .contains(
          "\nleft out, because the map does not take them for districts: 1 (regional occupation center or program)\n"
        )
    )
    #expect(run.silentCount == 3)
  }

  @Test(
    "enrollment and low-income share are from the cycle",
    arguments: [
      ("tidy-district-metrics.csv", "2023-24", 2000, 75.0),
      ("cde-chronic-absenteeism.txt", "2023-24", 2000, 75),
      ("cde-chronic-absenteeism.txt", "2022-23", 1900, nil),
    ]
  )
  func context(file: String, cycle: String, enrollment: Int, share: Double?) throws {
    let run = try ImportRun.imported(fixtures: [file], cycle: cycle)
    let elm = try #require(run.assessments.first).assessment
    #expect(elm.district.enrollment == enrollment)
    #expect(elm.district.lowIncome == share)
    #expect(elm.district.charterSchools == .counted)
  }

  @Test("a metric that is not for the district's kind is left out and counted")
  func otherKind() throws {
    let run = try ImportRun.imported(fixtures: ["tidy-district-metrics.csv"])
    let oak = try #require(run.assessments.last).assessment
    #expect(ImportRun.figures(oak) == ["suspension-rate all 2023-24 1.5 n 200"])
    #expect(run.otherKindCount == 1)
    #expect(oak.district.name == "Oak Hill Elementary", "a code is not a name")
  }

  @Test("every map of the project has a fixture and a test here")
  func complete() throws {
    let tested = Set(Self.files.map { String($0.0.dropLast(4)) })
    let others: Set = ["cde-priority-2", "cde-priority-3", "cde-public-districts"]
    #expect(Set(ImportMap.names(in: ImportRun.framework)) == tested.union(others))
  }
}
