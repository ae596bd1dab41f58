/// Writes an assessment as a file that a person can read and `rubric` reads back.
public struct AssessmentText: Sendable {
  let assessment: Assessment
  let origins: ImportedAssessment.Origins?

  /// Widest line, except for rows of figures.
  private static let width = 100

  /// An assessment that was imported, with the files that say what the district is.
  package init(_ imported: ImportedAssessment) {
    self.init(imported.assessment, origins: imported.origins)
  }

  /// An assessment.
  ///
  /// - Parameters:
  ///   - assessment: What is written.
  ///   - origins: Which imported files say what the district is; `nil` if it was not imported.
  init(_ assessment: Assessment, origins: ImportedAssessment.Origins?) {
    self.assessment = assessment
    self.origins = origins
  }

  /// - Parameter assessment: What is written.
  public init(_ assessment: Assessment) { self.init(assessment, origins: nil) }

  private var framework: Framework { assessment.framework }

  /// The file.
  public var text: String {
    let parts = [opening, head, ratings, published, metrics].filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var opening: [String] {
    guard !assessment.imported.isEmpty else { return [] }
    let subject = "\(assessment.district.name), school year \(assessment.cycle)"
    let what = """
      what was published about the district, collected in one file by `rubric import`. The \
      district did not fill in this file; it shows what can be carried over from public records \
      before a district rates itself.
      """
    let how = """
      Under `from`, every rating and figure names the file of `imported` that it comes from. A \
      level is worked out from published items, which its note lists; which items answer an \
      indicator is this project's judgment. `suppressed: true` means that the publisher withheld \
      the value or that it is based on too few students; neither the value nor the number of \
      students is kept. `n: 30+` means that the number is withheld, because it would reveal a \
      hidden group, and that it is at least 30; `<30` means that it is less than 30.
      """
    return "\(subject): \(what)".commentLines + ["#"] + how.commentLines
  }

  private var head: [String] {
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
    lines.append("district:")
    // The name stands first.
    let parts = [.district] + TableColumns.Fixed.allCases.filter { $0 != .district }
    for part in parts {
      guard let key = part.districtKey, let text = assessment.text(of: part) else { continue }
      lines.append("  \(key): \(part.isText ? text.quotedForYAML : text)" + comment(origin(part)))
    }
    return lines + ["cycle: \(assessment.cycle)"]
  }

  /// The imported file that says a part; `nil` if none does or it is not told.
  private func origin(_ part: TableColumns.Fixed) -> String? {
    switch part {
    case .district: origins?.name
    case .kind: origins?.kind
    case .enrollment: origins?.enrollment
    case .lowIncome: origins?.lowIncome
    case .charterSchools: origins?.enrollment ?? origins?.lowIncome
    case .cds, .cycle, .invented, .date: nil
    }
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
    for part in TableColumns.RatingPart.allCases where !part.isText {
      lines += rating.texts(of: part).map { "      \(part.rawValue): \($0)" }
    }
    if let origin = origin(rating.imported) { lines.append("      from: \(origin)") }
    for part in TableColumns.RatingPart.allCases where part.isText {
      lines += self.lines(of: part, rating.texts(of: part))
    }
    return lines
  }

  /// The lines of a part of a rating that is in words.
  private func lines(of part: TableColumns.RatingPart, _ texts: [String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    if part == .evidence {
      return ["      evidence:"] + texts.map { "        - \($0.quotedForYAML)" }
    }
    return texts.flatMap { lines(ofText: $0, part) }
  }

  private func lines(ofText text: String, _ part: TableColumns.RatingPart) -> [String] {
    // Folding keeps only single spaces.
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let canFold = !words.contains("") && !text.contains { $0.isNewline } && !text.contains("\t")
    let key = "      \(part.rawValue):"
    guard canFold else { return ["\(key) \(text.quotedForYAML)"] }
    return ["\(key) >-"] + text.wrapped(to: Self.width, indent: "        ")
  }

  private var published: [String] {
    guard !assessment.publishedRatings.isEmpty else { return [] }
    return [
      "# The items as published, before they were averaged: how many were rated, the lowest and the",
      "# highest level.",
      "published-ratings:",
    ]
      + assessment.publishedRatings.map { rating in
        let parts = TableColumns.PublishedPart.allCases
          .map { "\($0.rawValue): \(rating.text(of: $0))" }.joined(separator: ", ")
        return "  - { instrument: \(rating.instrument.quotedForYAML), \(parts) }"
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
      let limit = framework[group: value.group]?.markedUnder ?? framework.rules.markedUnder
      let count = count.text(markedUnder: limit).map { ", n: \($0)" } ?? ""
      return "\(group), value: \(number.plain)\(count), \(rest)"
    }
  }
}

extension TableColumns.Fixed {
  /// Whether it is written in quotes, as words are, and digits that are not a number.
  fileprivate var isText: Bool {
    switch self {
    case .district, .cds: true
    case .cycle, .kind, .enrollment, .lowIncome, .charterSchools, .invented, .date: false
    }
  }
}

extension TableColumns.RatingPart {
  /// Whether it is in a person's own words, which are below the rest.
  fileprivate var isText: Bool {
    switch self {
    case .evidence, .note: true
    case .date, .confidence: false
    }
  }
}

extension Rating {
  /// Whether a file should name the indicator.
  fileprivate var isWorthWriting: Bool {
    state != .notRated || TableColumns.RatingPart.allCases.contains { !texts(of: $0).isEmpty }
  }
}

extension String {
  fileprivate var commentLines: [String] { wrapped(to: 100, indent: "# ") }
}
