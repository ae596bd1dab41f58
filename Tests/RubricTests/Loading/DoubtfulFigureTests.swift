import Testing

@testable import Rubric

/// Figures that can be right, but are more often a slip: asked about at their own place, in forms and in tables.
@Suite struct DoubtfulFigureTests {
  private static let reader = AssessmentReader(ImportRun.framework)

  /// The warnings about a form's figures, each as `line:column id message`.
  private static func form(_ metric: String, _ rows: String..., district: String = "") -> [String] {
    let text = """
      assessment: positive-outliers
      district: { name: Elm Valley, kind: unified\(district) }
      cycle: 2023-24
      metrics:
        \(metric):
      \(rows.map { "    - { \($0), year: 2023-24 }" }.joined(separator: "\n"))
      """
    return reader.problems(in: SourceText(text, name: "elm.yml")).map {
      "\($0.place.line):\($0.place.column) \($0.id.rawValue) \($0.message)"
    }
  }

  /// The problems of a table with one district, each as `column id`.
  private static func row(_ columns: String, _ cells: String) -> [String] {
    let table = "district,cycle,kind,\(columns)\nElm Valley,2023-24,unified,\(cells)\n"
    return ReadAssessments(table, reader: reader).problems.map {
      guard case .row(_, let column)? = $0.place.cell else { return $0.id.rawValue }
      return "\(column) \($0.id.rawValue)"
    }
  }

  @Test("a percentage between 0 and 1 is asked about with both readings, and the fix is one")
  func fraction() {
    #expect(
      Self.form("graduation-rate", "group: all, value: 0.62, n: 400") == [
        "6:28 fraction 0.62 percent is less than one in a hundred; if 62 percent is meant, write 62"
      ]
    )
    #expect(Self.form("graduation-rate", "group: all, value: 62, n: 400") == [])
    // 100 × 0.871 is not exact in binary; the message is.
    #expect(
      Self.form("a-g-completion", "value: 0.871, n: 99, group: male")[0].hasSuffix("write 87.1")
    )
    #expect(Self.row("a-g-completion@2023-24", "0.62") == ["a-g-completion@2023-24 fraction"])
  }

  @Test("neither 0, nor 1, nor a metric in points, nor one that is often so small is asked about")
  func noFraction() {
    for value in ["0", "1", "1.0"] {
      #expect(Self.form("chronic-absenteeism", "group: all, value: \(value), n: 400") == [])
    }
    #expect(Self.form("ela-distance-from-standard", "group: all, value: 0.62, n: 400") == [])
    #expect(Self.form("suspension-rate", "group: all, value: 0.8, n: 400") == [])
    #expect(Self.form("dropout-rate", "group: all, value: 0.5, n: 400") == [])
    #expect(Self.row("suspension-rate@2023-24,dropout-rate@2023-24", "0.8,0.5") == [])
  }

  @Test("nothing is said about a value that is dropped, because it rests on too few students")
  func dropped() {
    #expect(Self.form("graduation-rate", "group: all, value: 0.62, n: 10") == [])
    #expect(Self.row("graduation-rate@2023-24,graduation-rate@2023-24:n", "0.62,10") == [])
  }

  @Test(
    "a value of all students far beyond the prediction lines is asked about, and one within is not"
  )
  func unusual() {
    // The highest line of unified districts, for 2022-23 to 2024-25: 0 % of low-income students count least.
    let lines = Self.reader.framework.predictionLines[6].filter {
      $0.kinds.contains("unified")
    }
    #expect(lines.allSatisfy { $0.metric == "suspension-rate" } && lines.count == 3)
    let highest = lines.map { line in
      line.intercept + max(0, line.slope) * 100 + 6 * line.residualDeviation
    }
    #expect(highest.max().map { $0.trimmed(to: 1) } == "20.3")
    #expect(Self.form("suspension-rate", "group: all, value: 20.2, n: 400") == [])
    #expect(
      Self.form("suspension-rate", "group: all, value: 38, n: 400") == [
        "6:28 unusual-value 38 is far from what 'suspension-rate' usually is: nearly every unified district lies from 0 to 20.3; is a digit, the sign or the point wrong?"
      ]
    )
    #expect(Self.row("suspension-rate@2023-24", "38") == ["suspension-rate@2023-24 unusual-value"])
    // Of groups and of few students, figures vary more.
    #expect(Self.form("suspension-rate", "group: foster, value: 38, n: 400") == [])
    #expect(Self.form("suspension-rate", "group: all, value: 38, n: 29") == [])
    #expect(Self.form("suspension-rate", "group: all, value: 38, n: 30").count == 1)
    // Nothing is known about what districts measure themselves.
    #expect(Self.form("teacher-turnover", "group: all, value: 99, n: 400") == [])
  }

  @Test(
    "more students than are enrolled are asked about; where all of a year count, more than twice as many"
  )
  func tooMany() {
    let enrolled = ", enrollment: 400"
    func graduates(_ count: Int, _ district: String) -> [String] {
      Self.form("graduation-rate", "group: all, value: 90, n: \(count)", district: district)
    }
    #expect(graduates(400, enrolled) == [])
    #expect(
      graduates(401, enrolled) == [
        "6:35 too-many-students 401 students are more than the 400 that the district enrolls; correct the one that is wrong"
      ]
    )
    #expect(graduates(401, "") == [])
    // Graduates of charter schools count, but not in the enrollment.
    #expect(graduates(800, enrolled + ", charter-schools: left-out") == [])
    #expect(
      graduates(82_900, enrolled + ", charter-schools: left-out")[0].hasSuffix(
        "82,900 students are more than twice the 400 that the district enrolls; correct the one that is wrong"
      )
    )
    func absent(_ count: Int) -> [String] {
      Self.form("chronic-absenteeism", "group: all, value: 20, n: \(count)", district: enrolled)
    }
    #expect(absent(800) == [])
    #expect(absent(801).count == 1)
    #expect(
      Self.row("enrollment,graduation-rate@2023-24,graduation-rate@2023-24:n", "400,90,401") == [
        "graduation-rate@2023-24:n too-many-students"
      ]
    )
  }

  @Test(
    "a group with more students than all students of its year is asked about, in any order of rows"
  )
  func aboveAll() {
    let all = "group: all, value: 90, n: 173"
    let group = "group: english-learners, value: 80, n: 174"
    let words = "174 students of one group are more than the 173 of all groups together"
    for rows in [[all, group], [group, all]] {
      let found = Self.form("graduation-rate", rows[0], rows[1])
      #expect(found.count == 1 && found[0].contains(words), "\(found)")
      #expect(found[0].hasPrefix(rows[0] == all ? "7:48 " : "6:48 "))
    }
    #expect(Self.form("graduation-rate", all, "group: english-learners, value: 80, n: 173") == [])
    let columns = ["", ":female"].flatMap { group in
      ["graduation-rate\(group)@2023-24", "graduation-rate\(group)@2023-24:n"]
    }
    #expect(
      Self.row(columns.joined(separator: ","), "90,173,80,174") == [
        "graduation-rate:female@2023-24:n too-many-students"
      ]
    )
    // Of another year, the number says nothing.
    let other = columns.joined(separator: ",").replacing("female@2023-24", with: "female@2022-23")
    #expect(Self.row(other, "90,173,80,174") == [])
  }
}
