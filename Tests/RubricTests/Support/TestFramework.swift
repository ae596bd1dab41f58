@testable import Rubric

/// A small framework for tests, whose files can be replaced one by one.
///
/// Two practices and one policy area, three metrics, a family of groups, and a profile with every case of
/// the rule for reference levels.
enum TestFramework {
  /// The files' texts by path.
  static let texts = [
    "framework.yml": frameworkText,
    "metrics.yml": metricsText,
    "expectations.yml": expectationsText,
    "profile.yml": profileText,
    "practices/1-shared-vision.yml": visionText,
    "practices/2-learning.yml": learningText,
    "policy-areas/1-supply.yml": supplyText,
  ]

  /// The framework as it is written here.
  static let framework: Framework = {
    do {
      return try Framework.reading(files()).value
    } catch {
      fatalError("\(error)")
    }
  }()

  /// Reads assessments against ``framework``.
  static let reader = AssessmentReader(framework)

  /// The files, some with another text; one whose text is ``absent`` is left out.
  static func files(_ changes: [String: String] = [:]) -> FrameworkFiles {
    let all = texts.merging(changes) { $1 }.filter { $0.value != absent }
    return FrameworkFiles(
      all.map { .init(path: $0.key, bytes: Array($0.value.utf8), name: $0.key) }
    )
  }

  /// The text of a file that is not there.
  static let absent = "\u{0}absent"

  /// Every problem of the framework with some files changed.
  static func problems(_ changes: [String: String]) -> [Diagnostic] {
    var problems = Problems()
    _ = Framework(files(changes), into: &problems)
    return problems.sorted()
  }

  /// The framework with some files changed.
  static func framework(_ changes: [String: String]) throws -> Framework {
    try Framework.reading(files(changes)).value
  }
}

extension TestFramework {
  private static let frameworkText = """
    framework: test
    version: 2
    title: A framework for tests
    scale:
      title: five steps
      basis: state
      sources: [ { source: study, where: Findings } ]
      levels:
        1: Exploration
        2: Beginning
        3: Initial
        4: Full
        5: Lasting
    aggregation: arithmetic
    score-from: 0.5
    high-from: 3.5
    shortfall-below: 4
    disparity-from: 1
    evidence-from: 4
    even-from: 10
    district-kinds:
      - { id: elementary, title: elementary district }
      - { id: unified, title: unified district }
      - { id: high, title: high school district }
    practices:
      - 1-shared-vision
      - 2-learning
    policy-areas:
      - 1-supply
    sources:
      - id: study
        title: The study
        author: The authors
        year: "2019"
        headings: [Findings, Practices]
      - id: state-data
        title: The data
        author: The state
        headings: [Rates]

    """

  private static let metricsText = """
    framework: test
    small-groups: { hidden-under: 11, marked-under: 30 }
    groups:
      - { id: all, title: All students }
      - { id: african-american, title: African American, family: race }
      - { id: asian, title: Asian, family: race }
      - { id: hispanic, title: Hispanic, family: race }
      - { id: white, title: White, family: race }
      - { id: low-income, title: Low-income students }
      - { id: foster, title: Foster youth, marked-under: 15 }
    metrics:
      - id: graduation-rate
        title: Graduation rate
        measure: Share of the cohort that graduates in four years
        unit: percent
        range: [0, 100]
        better: higher
        kinds: [unified, high]
        same-as-dashboard: false
        newest-year: 2023-24
        state-priority: 5
        measure-code: 5E
        smallest-n: 11
        cut-scores:
          - { kinds: [unified, high], begins: [60, 70, 80, 90], confirmed: true }
        basis: state
        sources: [ { source: state-data, where: Rates } ]
      - id: absence-rate
        title: Chronic absence rate
        measure: Share of pupils absent a tenth of the days
        unit: percent
        range: [0, 100]
        better: lower
        kinds: [elementary, unified, high]
        cut-scores:
          - { kinds: [elementary, unified], begins: [20, 10, 5, 2.5], confirmed: true }
        basis: state
        sources: [ { source: state-data, where: Rates } ]
      - id: math-points
        title: Points in mathematics
        measure: Mean distance from the standard
        unit: points
        range: [-200, 200]
        better: higher
        kinds: [elementary, unified, high]
        basis: state
        sources: [ { source: state-data, where: Rates } ]

    """

  private static let expectationsText = """
    framework: test
    basis: project
    data: ten invented districts
    lines:
      - metric: graduation-rate
        kinds: [unified, high]
        year: 2023-24
        slope: -0.1
        intercept: 95
        residual-sd: 5
        r-squared: 0.2
        n: 10

    """
}
