import Testing

@testable import Rubric

@Suite struct FrameworkReadingTests {
  @Test("the framework of the tests has no faults and no warnings")
  func sound() throws {
    let framework = try Framework.reading(TestFramework.files())
    #expect(framework.warnings.isEmpty)
    #expect(
      framework.value.domains.map(\.id.description) == ["shared-vision", "learning", "supply"]
    )
    #expect(framework.value.indicators.map(\.position) == [0, 1, 2, 3, 4, 5, 6])
    #expect(framework.value.profile.references.map { $0?.level } == [4, 5, nil, 3, nil, nil, nil])
  }

  @Test(
    "a listed file that does not exist is reported at its line in the list, without follow-on errors"
  )
  func missingFile() throws {
    let text = MarkedText(
      try #require(TestFramework.texts["framework.yml"])
        .replacing("- 1-shared-vision", with: "- ⟦1⟧1-shared-vision")
    )
    let found = TestFramework.problems(["practices/1-shared-vision.yml": TestFramework.absent])
    expectProblems([.missingFile], at: text, found)
  }

  @Test(
    "a missing file that every framework must have is reported once",
    arguments: ["framework.yml", "metrics.yml", "profile.yml", "expectations.yml"]
  )
  func missingMain(path: String) {
    #expect(TestFramework.problems([path: TestFramework.absent]).map(\.id) == [.missingFile])
  }

  @Test("a file that is not listed is reported once, and links to it cause no further errors")
  func unlistedFile() throws {
    let text = try #require(TestFramework.texts["framework.yml"])
    let found = TestFramework.problems([
      "framework.yml": text.replacing("  - 2-learning\n", with: "")
    ])
    #expect(found.map(\.description.firstWords) == ["practices/2-learning.yml:1:1:"])
    #expect(found.map(\.id) == [.unlistedFile])
  }

  @Test(
    "the instrument alone needs neither a profile nor prediction lines, and parses none",
    arguments: ["profile.yml", "expectations.yml"]
  )
  func instrument(path: String) throws {
    let files = TestFramework.files([path: "{ broken"])
    #expect(throws: InvalidDocument.self) { try Framework.reading(files) }
    let whole = try TestFramework.framework([:])
    let instrument = try Framework.reading(files, parts: .instrument).value
    #expect(instrument.domains == whole.domains)
    #expect(instrument.metrics == whole.metrics)
    #expect(whole.holdsProfile)
    #expect(!instrument.holdsProfile)
    #expect(instrument.profile.references == Array(repeating: nil, count: whole.indicatorCount))
  }

  @Test(
    "a missing file is named with its folder",
    arguments: ["framework.yml", "metrics.yml", "profile.yml", "expectations.yml"]
  )
  func missingInFolder(path: String) throws {
    let all = TestFramework.files().files.filter { $0.path != path }
    for folder in ["my-rubrics", "my-rubrics/"] {
      var problems = Problems()
      _ = Framework(FrameworkFiles(all, folder: folder), into: &problems)
      let words = problems.sorted().filter { $0.id == .missingFile }.map(\.description.firstWords)
      #expect(words == ["my-rubrics/\(path):1:1:"])
    }
  }

  @Test("a file whose name and content differ is reported once")
  func otherContent() throws {
    try expectFrameworkProblems(
      [.unlistedFile],
      in: "practices/2-learning.yml",
      replacing: "practice: learning",
      with: "practice: ⟦1⟧learning-of-staff"
    )
    try expectFrameworkProblems(
      [.unlistedFile],
      in: "practices/2-learning.yml",
      replacing: "practice: learning\nnumber: 2",
      with: "practice: ⟦1⟧learning\nnumber: 3"
    )
  }

  @Test(
    "a file that is empty, cut short or not YAML is one error, and links to it cause no more",
    arguments: [
      "", "a: @b", "practice: learning\nnumber: 2\nindicators:\n  - id: coaching\n  - @x",
    ]
  )
  func brokenDomain(text: String) {
    #expect(
      TestFramework.problems(["practices/2-learning.yml": text]).count { $0.id != .missingKey } == 1
    )
    let paths = Set(TestFramework.problems(["practices/2-learning.yml": text]).map(\.place.file))
    #expect(paths == ["practices/2-learning.yml"])
  }

  @Test(
    "a broken metrics file is one error, and links to it cause no more",
    arguments: [
      "", "framework: test\n&", "framework: test\nmetrics:\n  - { id: graduation-rate, @",
    ]
  )
  func brokenMetrics(text: String) {
    #expect(TestFramework.problems(["metrics.yml": text]).count == 1)
  }

  @Test("a framework.yml that is cut short is one error, and nothing is called unlisted or unknown")
  func brokenCore() throws {
    let text = try #require(TestFramework.texts["framework.yml"])
    for key in [
      "scale:", "district-kinds:", "practices:", "policy-areas:", "sources:", "  - 2-learning",
    ] {
      let start = try #require(text.firstRange(of: key)).lowerBound
      let found = TestFramework.problems(["framework.yml": text[..<start] + "bad: @\n"])
      #expect(
        found.map(\.id) == [.syntax] || found.map(\.id) == [.unknownKey, .syntax],
        "\(key) \(found)"
      )
    }
  }

  @Test(
    "a fault in framework.yml hides no fault in another file, and causes no further errors",
    arguments: [
      ("title: A framework for tests\n", ""), ("version: 2\n", ""), ("framework: test\n", ""),
      ("    1: Exploration\n", ""), ("  title: five steps\n", ""),
      ("    author: The authors\n", ""), ("aggregation: arithmetic", "aggregation: mean"),
    ]
  )
  func coreFaultHidesNothing(old: String, new: String) throws {
    let text = try #require(TestFramework.texts["framework.yml"])
    let found = TestFramework.problems([
      "framework.yml": text.replacing(old, with: new),
      "practices/2-learning.yml": TestFramework.learningText
        .replacing("weight: 3", with: "weight: -3"),
    ])
    #expect(found.map(\.place.file) == ["framework.yml", "practices/2-learning.yml"], "\(found)")
  }

  @Test(
    "the same domain given twice is reported at the second",
    arguments: ["1-learning", "2-learning"]
  )
  func repeatedDomain(stem: String) throws {
    let learning = try #require(TestFramework.texts["practices/2-learning.yml"])
    let text = MarkedText(
      try #require(TestFramework.texts["framework.yml"])
        .replacing("- 1-supply", with: "- 1-supply\n  - ⟦1⟧\(stem)")
    )
    let policy = learning.replacing("practice:", with: "policy-area:")
      .replacing("number: 2", with: "number: \(stem.prefix(1))")
    let found = TestFramework.problems([
      "framework.yml": text.text,
      "policy-areas/\(stem).yml": policy + "recommendations: {}\n",
    ])
    expectProblems([.repeatedID], at: text, found)
  }

  @Test("another framework's file is reported at its name")
  func otherFramework() throws {
    for path in ["metrics.yml", "expectations.yml"] {
      try expectFrameworkProblems(
        [.otherFramework],
        in: path,
        replacing: "framework: test",
        with: "framework: ⟦1⟧other"
      )
    }
  }

  @Test("numbers that no report could print are refused where they are")
  func hugeNumbers() throws {
    for (path, old, new) in [
      ("metrics.yml", "range: [-200, 200]", "range: [-200, ⟦1⟧99999999999999]"),
      ("practices/2-learning.yml", "weight: 3", "weight: ⟦1⟧99999999999999"),
      ("expectations.yml", "slope: -0.1", "slope: ⟦1⟧99999999999999"),
      ("expectations.yml", "residual-sd: 5", "residual-sd: ⟦1⟧0.00000000000001"),
    ] {
      try expectFrameworkProblems([.outOfRange], in: path, replacing: old, with: new)
    }
  }

  @Test("thresholds outside their range are reported")
  func thresholds() throws {
    try expectFrameworkProblems(
      [.outOfRange, .outOfRange, .outOfRange, .outOfRange, .unknownChoice],
      in: "framework.yml",
      replacing: """
        aggregation: arithmetic
        score-from: 0.5
        high-from: 3.5
        shortfall-below: 4
        disparity-from: 1
        """,
      with: """
        score-from: ⟦1⟧1.5
        high-from: ⟦2⟧6
        shortfall-below: ⟦3⟧0
        disparity-from: ⟦4⟧-1
        aggregation: ⟦5⟧arithmetc
        """
    )
  }
}

extension String {
  fileprivate var firstWords: String { String(prefix { $0 != " " }) }
}
