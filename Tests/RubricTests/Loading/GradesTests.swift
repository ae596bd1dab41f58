import Testing

@testable import Rubric

@Suite struct GradesTests {
  @Test(
    "a grade, or a span of grades, is read and written back",
    arguments: [
      ("[K-12]", "K-12", 13), ("[3-8, 11]", "3-8, 11", 7), ("[12]", "12", 1), ("[K]", "K", 1),
      ("[11, 3-8]", "3-8, 11", 7), ("[K, 1, 2]", "K-2", 3), ("[K, 2, 12]", "K, 2, 12", 3),
    ]
  )
  func sound(written: String, expected: String, count: Int) throws {
    let text = try #require(TestFramework.texts["metrics.yml"])
    let framework = try TestFramework.framework([
      "metrics.yml": text.replacing(
        "    better: higher",
        with: "    grades: \(written)\n    better: higher"
      )
    ])
    let grades = try #require(framework.metrics.first?.grades)
    #expect(grades.description == expected)
    #expect(grades.count == count)
  }

  @Test(
    "what is not a grade, or occurs twice, is reported at its place",
    arguments: [
      (
        "[⟦1⟧13]", Diagnostic.ID.unknownChoice,
        "'13' is not a grade; write K, a grade from 1 to 12, or"
      ),
      ("[⟦1⟧0]", .unknownChoice, "'0' is not a grade"),
      ("[⟦1⟧8-3]", .unknownChoice, "'8-3' is not a grade"),
      ("[⟦1⟧K-]", .unknownChoice, "'K-' is not a grade"),
      ("[⟦1⟧1-2-3]", .unknownChoice, "is not a grade"),
      ("[3-8, ⟦1⟧5]", .repeatedValue, "grade 5 is given twice"), ("⟦1⟧12", .wrongKind, ""),
      ("⟦1⟧[]", .missingKey, "'grades' needs at least one item"),
    ]
  )
  func faults(written: String, id: Diagnostic.ID, words: String) throws {
    try expectFrameworkProblems(
      [id],
      saying: [words],
      in: "framework.yml",
      replacing: "{ id: unified, title: unified district }",
      with: "{ id: unified, title: unified district, grades: \(written) }"
    )
  }

  @Test("grades that two sets have in common are in both")
  func intersection() throws {
    var (tested, taught) = (Grades(), Grades())
    for grade in [3, 4, 5, 6, 7, 8, 11] { tested.insert(grade) }
    for grade in 0...8 { taught.insert(grade) }
    #expect(tested.intersection(taught).description == "3-8")
    #expect(taught.count == 9)
  }
}
