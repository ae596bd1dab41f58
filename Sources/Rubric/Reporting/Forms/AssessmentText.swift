/// Writes an assessment as a file that a person can read and `rubric` reads back.
public struct AssessmentText: Sendable {
  let framework: Framework
  let assessment: Assessment
  let origins: ImportedAssessment.Origins?

  /// Widest line, but for rows of figures.
  private static let width = 100

  /// An assessment that was imported, with the files that say what the district is.
  public init(_ imported: ImportedAssessment, in framework: Framework) {
    self.init(imported.assessment, origins: imported.origins, in: framework)
  }

  /// An assessment.
  ///
  /// - Parameters:
  ///   - assessment: What is written.
  ///   - origins: Which imported files say what the district is; `nil` where it was not imported.
  ///   - framework: What the assessment answers.
  public init(
    _ assessment: Assessment,
    origins: ImportedAssessment.Origins? = nil,
    in framework: Framework
  ) {
    self.framework = framework
    self.assessment = assessment
    self.origins = origins
  }

  /// The file.
  public var text: String {
    let parts = [opening, head, ratings, published, metrics].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var opening: [String] {
    guard !assessment.imported.isEmpty else { return [] }
    let subject = "\(assessment.district.name), school year \(assessment.cycle)"
    let what = """
      what was published of the district, put into one file by `rubric import`. The \
      district did not fill in this file; it shows what can be carried over from public records \
      before a district rates itself.
      """
    let how = """
      Every rating and figure names under `from` the file of `imported` that holds it. A level is \
      worked out from published items, which stand in its note: by which items an indicator is \
      answered is this project's judgement. `suppressed: true` stands where the publisher withheld \
      a value or where it rests on too few students; neither value nor number is kept there. \
      `n: 30+` says that a number is withheld, because with it a hidden group could be worked out, \
      and that it is at least 30; `<30` that it is less.
      """
    return "\(subject): \(what)".commentLines + ["#"] + how.commentLines
  }

  private var head: [String] {
    let district = assessment.district
    var lines = [
      "assessment: \(framework.id)",
      "version: \(framework.version)",
    ]
    if !assessment.imported.isEmpty { lines.append("imported:") }
    for file in assessment.imported {
      lines += [
        "  - id: \(file.id)", "    map: \(file.map)", "    file: \(file.file.quotedForYAML)",
      ]
      if let sha256 = file.sha256 { lines.append("    sha256: \"\(sha256)\"") }
    }
    lines += [
      "district:",
      "  name: \(district.name.quotedForYAML)" + comment(origins?.name),
    ]
    if let cds = district.cds { lines.append("  cds: \"\(cds)\"") }
    lines.append("  kind: \(district.kind)" + comment(origins?.kind))
    if let enrollment = district.enrollment {
      lines.append("  enrollment: \(enrollment)" + comment(origins?.enrollment))
    }
    if let share = district.lowIncome {
      lines.append("  low-income: \(share.plain)" + comment(origins?.lowIncome))
    }
    if let charterSchools = district.charterSchools {
      let origin = origins?.enrollment ?? origins?.lowIncome
      lines.append("  charter-schools: \(charterSchools.rawValue)" + comment(origin))
    }
    if district.isInvented { lines.append("  invented: true") }
    return lines + ["cycle: \(assessment.cycle)"]
  }

  private func comment(_ origin: String?) -> String { origin.map { "  # from \($0)" } ?? "" }

  private func origin(_ position: UInt16?) -> String? {
    position.map { assessment.imported[Int($0)].id }
  }

  private var ratings: [String] {
    var lines: [String] = []
    for domain in framework.domains {
      let own = domain.indicators.filter { assessment.ratings[$0.position].isWorthWriting }
      guard !own.isEmpty else { continue }
      lines.append("  \(domain.id):")
      for indicator in own {
        lines += self.lines(of: assessment.ratings[indicator.position], indicator)
      }
    }
    return lines.isEmpty ? [] : ["ratings:"] + lines
  }

  private func lines(of rating: Rating, _ indicator: Indicator) -> [String] {
    var lines = ["    \(indicator.id):"]
    switch rating.state {
    case .rated(let level): lines.append("      level: \(level.plain)")
    case .notApplicable(let reason):
      lines.append("      not-applicable: \(reason.quotedForYAML)")
    case .notRated: break
    }
    if let confidence = rating.confidence {
      lines.append("      confidence: \(confidence.rawValue)")
    }
    if let date = rating.date { lines.append("      date: \(date)") }
    if let origin = origin(rating.imported) { lines.append("      from: \(origin)") }
    if !rating.evidence.isEmpty { lines.append("      evidence:") }
    lines += rating.evidence.map { "        - \($0.quotedForYAML)" }
    if let note = rating.note { lines += self.lines(ofNote: note) }
    return lines
  }

  private func lines(ofNote note: String) -> [String] {
    // Folding keeps single spaces only.
    let words = note.split(separator: " ", omittingEmptySubsequences: false)
    let canFold = !words.contains("") && !note.contains(where: \.isNewline) && !note.contains("\t")
    guard canFold else { return ["      note: \(note.quotedForYAML)"] }
    return ["      note: >-"] + note.wrapped(to: Self.width, indent: "        ")
  }

  private var published: [String] {
    guard !assessment.publishedRatings.isEmpty else { return [] }
    return [
      "# The items as published, before they were averaged: how many were rated, the lowest and the",
      "# highest level.",
      "published-ratings:",
    ]
      + assessment.publishedRatings.map { rating in
        let instrument = rating.instrument.quotedForYAML
        return
          "  - { instrument: \(instrument), items: \(rating.itemCount), lowest: \(rating.lowest.plain), highest: \(rating.highest.plain) }"
      }
  }

  private var metrics: [String] {
    var lines: [String] = []
    for (metric, values) in zip(framework.metrics, assessment.values) where !values.isEmpty {
      lines += ["", "  # \(metric.title), in \(metric.unit.rawValue)", "  \(metric.id):"]
      lines += values.map(row)
    }
    return lines.isEmpty ? [] : ["metrics:"] + lines
  }

  private func row(_ value: MetricValue) -> String {
    let from = origin(value.imported).map { ", from: \($0)" } ?? ""
    let rest = "year: \(value.year)\(from) }"
    let group = "    - { group: \(value.group)"
    switch value.state {
    case .suppressed: return "\(group), suppressed: true, \(rest)"
    case .valued(let number, let count):
      let count = self.count(count, value.group).map { ", n: \($0)" } ?? ""
      return "\(group), value: \(number.plain)\(count), \(rest)"
    }
  }

  private func count(_ count: MetricValue.Count, _ group: StudentGroup.ID) -> String? {
    switch count {
    case .known(let count): "\(count)"
    case .withheld(let isLargeEnough):
      isLargeEnough ? "\(limit(of: group))+" : "<\(limit(of: group))"
    case .notGiven: nil
    }
  }

  private func limit(of group: StudentGroup.ID) -> Int {
    framework.group(group)?.markedUnder ?? framework.rules.markedUnder
  }
}

extension Rating {
  /// Whether a file should name the indicator.
  fileprivate var isWorthWriting: Bool {
    state != .notRated || note != nil || !evidence.isEmpty || confidence != nil || date != nil
  }
}

extension String {
  fileprivate var commentLines: [String] { wrapped(to: 100, indent: "# ") }
}
