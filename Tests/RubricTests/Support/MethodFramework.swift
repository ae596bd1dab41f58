import Testing

@testable import Rubric

/// A small framework for tests of the arithmetic, written out as YAML and read as any other.
///
/// Kinds of district: `unified` and `high`. Groups: `all`; of one family `asian`, `black`, `white`; `foster`,
/// marked under 15 instead of 30. The profile names the unified districts `u1` to `u4` and one high school
/// district `h1`.
struct MethodFramework {
  var levelCount = 5
  var aggregation = "arithmetic"
  /// Thresholds of `framework.yml`; these are the project's own.
  var rules = ["high-from": "3.5", "shortfall-below": "4", "evidence-from": "4"]
  /// The grades of unified districts.
  var unifiedGrades = "[K-12]"
  var domains: [MethodDomain] = []
  var metrics: [MethodMetric] = []
  /// Rows of `expectations.yml` in braces.
  var lines: [String] = []
  /// Rows of the profile's `metrics` and `state`, by metric, in braces.
  var figures: [String: [String]] = [:]
  var stateFigures: [String: [String]] = [:]

  func framework() throws -> Framework {
    try Framework.reading(files, sha256: { _ in TestCohort.digest }).value
  }

  private var files: FrameworkFiles {
    var texts = [
      "framework.yml": core, "metrics.yml": measures, "profile.yml": profile,
      "expectations.yml": """
      framework: small
      basis: project
      lines: [\(lines.joined(separator: ", "))]
      """,
    ]
    for (number, domain) in zip(1..., domains) {
      texts["\(domain.folder)/\(number)-\(domain.id).yml"] = domain.text(number, levelCount)
    }
    return FrameworkFiles(
      texts.map { .init(path: $0.key, bytes: Array($0.value.utf8), name: $0.key) }
    )
  }

  private var core: String {
    """
    framework: small
    version: 1
    title: A small framework
    scale:
      title: a scale
      basis: project
      sources: [ { source: project, where: Judgement } ]
      levels: \(levelTexts(levelCount))
    aggregation: \(aggregation)
    \(rules.map { "\($0): \($1)" }.joined(separator: "\n"))
    district-kinds:
      - { id: unified, title: unified, grades: \(unifiedGrades) }
      - { id: high, title: high, grades: [9-12] }
    practices: [\(listed("practice"))]
    policy-areas: [\(listed("policy-area"))]
    sources: [ { id: project, title: Ours, author: us, headings: [Judgement] } ]
    """
  }

  private func listed(_ kind: String) -> String {
    zip(1..., domains).filter { $1.kind == kind }.map { "\($0)-\($1.id)" }.joined(separator: ", ")
  }

  private var measures: String {
    """
    framework: small
    small-groups: { hidden-under: 11, marked-under: 30 }
    groups:
      - { id: all, title: All }
      - { id: asian, title: Asian, family: race }
      - { id: black, title: Black, family: race }
      - { id: white, title: White, family: race }
      - { id: foster, title: Foster, marked-under: 15 }
    metrics:
    \((metrics.isEmpty ? [MethodMetric(id: "unused")] : metrics).map(\.text).joined(separator: "\n"))
    """
  }

  private var profile: String {
    let districts = ["u1", "u2", "u3", "u4", "h1"].map { id in
      "  - { id: \(id), name: \(id), cds: \"04755070000000\", kind: \(id == "h1" ? "high" : "unified") }"
    }
    return """
      profile: studied
      districts:
      \(districts.joined(separator: "\n"))
      reference:
      \(domains.map(\.references).joined(separator: "\n"))
      metrics: {\(rows(figures))}
      state: {\(rows(stateFigures))}
      """
  }

  private func rows(_ figures: [String: [String]]) -> String {
    figures.map { "\($0): [\($1.joined(separator: ", "))]" }.joined(separator: ", ")
  }
}

/// One domain of a ``MethodFramework``.
struct MethodDomain {
  var kind = "practice"
  var id: String
  var weight = 1.0
  var indicators: [MethodIndicator]

  var folder: String { kind == "practice" ? "practices" : "policy-areas" }

  func text(_ number: Int, _ levelCount: Int) -> String {
    """
    \(kind): \(id)
    number: \(number)
    title: Domain \(id)
    summary: A domain.
    weight: \(weight)
    sources: [ { source: project, where: Judgement } ]
    indicators:
    \(indicators.map { $0.text(levelCount) }.joined(separator: "\n"))
    \(kind == "practice" ? "" : "recommendations: { federal: [], state: [], district: [] }")
    """
  }

  var references: String {
    "  \(id): {\(indicators.compactMap(\.referenceText).joined(separator: ", "))}"
  }
}

/// One indicator of a ``MethodFramework``.
struct MethodIndicator {
  var id: String
  var weight = 1.0
  /// 3, 4, 5, or `nil` for none.
  var reference: Int?
  var metrics: [String] = []

  init(_ id: String, weight: Double = 1, reference: Int? = nil, metrics: [String] = []) {
    (self.id, self.weight, self.reference, self.metrics) = (id, weight, reference, metrics)
  }

  func text(_ levelCount: Int) -> String {
    """
      - id: \(id)
        title: Indicator \(id)
        statement: A statement.
        basis: project
        weight: \(weight)
        look-for: [ A document ]
        levels: \(levelTexts(levelCount))
        metrics: [\(metrics.joined(separator: ", "))]
        sources: [ { source: project, where: Judgement } ]
    """
  }

  var referenceText: String? {
    guard let reference else { return nil }
    let claim = [3: "developing", 4: "breadth", 5: "lasted"][reference] ?? "breadth"
    return """
      \(id): { level: \(reference), strength: every, why: "\(claim): said so", seen-in: [], \
      sources: [ { source: project, where: Judgement } ] }
      """
  }
}

/// One metric of a ``MethodFramework``, in percent.
struct MethodMetric {
  var id: String
  var better = "higher"
  var kinds = "[unified, high]"
  /// The grades whose students it counts; `nil` for none.
  var grades: String?
  /// Where the levels begin for unified districts; `nil` for none.
  var begins: String? = "[60, 70, 80, 90]"
  /// Where they begin for high school districts, if that differs.
  var beginsForHigh: String?

  var text: String {
    let own = begins.map {
      "{ kinds: \(beginsForHigh == nil ? "[unified, high]" : "[unified]"), begins: \($0) }"
    }
    let high = beginsForHigh.map { "{ kinds: [high], begins: \($0) }" }
    return """
        - id: \(id)
          title: Metric \(id)
          measure: A measure.
          unit: percent
          range: [0, 100]
          better: \(better)
          kinds: \(kinds)
          grades: \(grades ?? "~")
          newest-year: 2024-25
          cut-scores: [\([own, high].compactMap { $0 }.joined(separator: ", "))]
          basis: project
          sources: [ { source: project, where: Judgement } ]
      """
  }
}

private func levelTexts(_ count: Int) -> String {
  "{ \((1...count).map { "\($0): Level \($0) is this" }.joined(separator: ", ")) }"
}
