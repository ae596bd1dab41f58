/// A blank assessment for a person to fill in.
public struct BlankForm: Sendable {
  let framework: Framework
  let name: String
  let cds: CDSCode?
  let kind: DistrictKind.ID
  let cycle: SchoolYear

  /// Widest line of a comment, so that a form of 101 indicators stays under 1,500 lines.
  private static let width = 140

  /// - Parameters:
  ///   - framework: What the form asks.
  ///   - name: The district's name.
  ///   - cds: The district's code.
  ///   - kind: The district's kind.
  ///   - cycle: The school year that the answers will describe; otherwise the newest one with published figures.
  public init(
    _ framework: Framework,
    name: String,
    cds: CDSCode? = nil,
    kind: DistrictKind.ID,
    cycle: SchoolYear? = nil
  ) {
    self.framework = framework
    self.name = name
    self.cds = cds
    self.kind = kind
    self.cycle = cycle ?? framework.commonNewestYear
  }

  /// The form: valid as is, with nothing rated.
  public var text: String {
    (head + ratings + metrics).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let example = framework.indicators.first?.id.description ?? "indicator"
    let levels = framework.scale.levels.map { "#   \($0.number)  \($0.title)" }
    return [
      "# A self-assessment. Fill in what you know and leave the rest empty: empty means \"not rated\", never 0.",
      "# Lines that begin with # are help and are not read. Then run:",
      "#   rubric check THIS-FILE     every mistake with its line and how to fix it",
      "#   rubric report THIS-FILE    the gap report",
      "#",
      "# Levels (\(framework.scale.title)):",
    ] + levels + [
      "# Give the highest level whose whole text your evidence supports. An answer is either the level alone,",
      "#     \(example): 3",
      "# or the level with what it rests on,",
      "#     \(example):",
      "#       level: 3",
      "#       confidence: medium            # low, medium or high",
      "#       evidence: [ \"Board minutes, 12 September 2024\" ]",
      "#       note: Two of nine schools still to start.",
      "# or the reason why it does not apply:",
      "#     \(example): { not-applicable: \"The reason, in words\" }",
      "# Put text in quotes if it contains a colon or begins with a symbol.",
      "",
      "assessment: \(framework.id)",
      "version: \(framework.version)",
      "district:",
      "  name: \(name.quotedForYAML)",
      "  cds: \(cds.map { "\"\($0)\"" } ?? "")\(cds == nil ? "                # 14 digits in quotes, or empty" : "")",
      "  kind: \(kind)            # \(framework.districtKinds.map { $0.id.description }.joined(separator: ", "))",
      "  enrollment:           # students, without commas",
      "  low-income:           # percent of students, such as 61.5",
      "  charter-schools:      # counted or left-out: whether these two numbers count students of charter schools",
      "cycle: \(cycle)          # the school year that the ratings describe",
      "",
      "ratings:",
    ]
  }

  private var ratings: [String] {
    framework.domains.flatMap { domain in
      ["", "  # ---- \(domain.title) ----", "  \(domain.id):"] + domain.indicators.flatMap(lines)
    }
  }

  private func lines(_ indicator: Indicator) -> [String] {
    let descriptors = zip(framework.scale.levels, indicator.descriptors).flatMap { level, text in
      let wrapped = text.wrapped(to: Self.width, indent: "    #    ")
      let first = "    # \(level.number)  " + wrapped[0].dropFirst("    #    ".count)
      return [first] + wrapped.dropFirst()
    }
    return [""] + indicator.statement.wrapped(to: Self.width, indent: "    # ") + descriptors
      + ["    \(indicator.id):"]
  }

  private var metrics: [String] {
    let applicable = framework.metrics.filter { $0.kinds.contains(kind) }
    return [
      "",
      "# Figures, as far as you have them. A row names the student group, the value, the number of students (n) and",
      "# the school year; give several years if you can. Figures of fewer than \(framework.rules.hiddenUnder) students must not be given:",
      "#   - { group: all, value: 93.1, n: 173, year: \(cycle) }",
      "#   - { group: foster, suppressed: true, year: \(cycle) }",
      "# Groups: "
        + framework.groups.map { $0.id.description }.joined(separator: ", ")
        .wrapped(to: Self.width - 10).joined(separator: "\n#   "),
      "metrics:",
    ]
      + applicable.flatMap { metric in
        metric.helpLines(width: Self.width) + ["  \(metric.id):"]
      }
  }
}

extension Metric {
  fileprivate func helpLines(width: Int) -> [String] {
    let way = better == .higher ? "higher is better" : "lower is better"
    return [""]
      + "\(title), in \(unit.rawValue); \(way). \(measure)".wrapped(to: width, indent: "  # ")
  }
}

extension String {
  /// The text in double quotes, as YAML reads them.
  var quotedForYAML: String {
    let escaped = replaced("\\", by: "\\\\").replaced("\"", by: "\\\"")
    return "\"" + escaped.replaced("\r", by: "\\r").replaced("\n", by: "\\n") + "\""
  }
}

extension Framework {
  /// The school year for which most metrics have their newest published figure, the later of two.
  var commonNewestYear: SchoolYear {
    let years = metrics.compactMap { $0.newestYear }
    let counts = years.reduce(into: [SchoolYear: Int]()) { $0[$1, default: 0] += 1 }
    let common = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return common?.key ?? SchoolYear(start: 2024)
  }
}
