extension GapReport {
  /// The report for readers: what matters first, then the detail.
  package var document: Document {
    overview + prioritySection(.practice) + prioritySection(.policyArea) + questions + domainSection
      + indicatorSection + metricSection + foundations
  }

  /// A mark that every heading of an invented district carries.
  package var inventedMark: String { assessment.district.isInvented ? " (invented district)" : "" }

  /// Who, when, compared with what, and the two indices.
  private var overview: Document {
    var blocks: [Document.Block] = [
      .title("\(assessment.district.name) · \(assessment.cycle)\(inventedMark)"),
      .paragraph(Prose(districtFacts.joined(separator: " · "))),
    ]
    blocks += comparisonNotes.map { .paragraph(Prose($0)) }
    blocks.append(.table(indexTable))
    blocks.append(.reading(scoreReading))
    return Document(blocks: blocks)
  }

  /// What kind of district it is, how many students it has, whether charter schools are counted, and its code.
  package var districtFacts: [String] {
    let district = assessment.district
    let kind = framework.districtKinds.first { $0.id == district.kind }?.title
    return [
      kind, district.enrollment.map { "\($0.grouped) students" },
      district.lowIncome.map { "\($0.fixed(1)) % low-income students" },
      district.countedSchools?.replacing(" ", with: "\u{A0}"),
      district.cds.map { "CDS\u{A0}\($0)" },
    ].compactMap { $0 }
  }

  /// What the district is compared with, and what a reader must know of it, a sentence each.
  package var comparisonNotes: [String] {
    let district = assessment.district
    var notes = [
      "Compared with \(framework.profile.title).",
      "Reference levels are \(Reference.reading) of that study, not \(Basis.lpi.owner) own.",
    ]
    if let cds = district.cds, framework.profile.districts.contains(where: { $0.cds == cds }) {
      notes.append("This district is itself one of those studied, so its figures are among theirs.")
    }
    if let note = aggregationNote { notes.append(note) }
    if district.isInvented {
      notes.append("This district is invented: every figure below is made up.")
    }
    return notes
  }

  /// The two indices, a row each.
  package var indexTable: Document.Table {
    .init(
      columns: [
        .init(title: "", isNumeric: false), .init(title: "score"),
        .init(title: "if all were rated"), .init(title: "rated"),
        .init(title: "", isNumeric: false),
      ],
      rows: Domain.Kind.allCases.filter { !framework.domains(of: $0).isEmpty }.map(indexRow)
    )
  }

  /// How to read a score and its bounds.
  package var scoreReading: String {
    let needed = (framework.rules.scoreFrom * 100).fixed(0)
    return """
      scores run from \(framework.scale.lowest.plain) to \
      \(framework.scale.highest.plain) on \(framework.scale.title). "If all were rated" is the \
      score with every missing rating at the lowest level, and at the highest. Below \(needed) % \
      rated there is no score.
      """
  }

  /// How levels combine, where it is not the weighted mean.
  var aggregationNote: String? {
    guard aggregation != .arithmetic else { return nil }
    return "Levels combine by the \(aggregation.title), not by the weighted mean."
  }

  private var aggregationOption: String {
    aggregation == .arithmetic ? "" : " --aggregation \(aggregation.rawValue)"
  }

  private func indexRow(_ kind: Domain.Kind) -> [String] {
    let score = scorecard.index(kind)
    return [
      kind.title, score.valueText, score.boundsText, score.coverageText,
      score.value == nil ? (score.coverage == nil ? "nothing applies" : "too little rated") : "",
    ]
  }

  /// What the numbers rest on.
  private var foundations: Document {
    var blocks: [Document.Block] = [
      .heading("What this rests on"), .paragraph(Prose(frameworkNote)),
    ]
    for input in inputs {
      blocks.append(.paragraph("Input \(input.name), SHA-256 \(input.sha256.prefix(16))…"))
    }
    blocks.append(.paragraph("Where a number comes from, line by line:"))
    blocks.append(.verbatim([explainCommand]))
    return Document(blocks: blocks)
  }

  /// Which framework it is, and whose judgement stands in it.
  package var frameworkNote: String {
    """
    Framework \(framework.id), version \(framework.version), SHA-256 \(frameworkDigest.prefix(16))… \
    Statements marked "lpi" are \(Basis.lpi.owner), "state" \(Basis.state.owner), "project" \
    \(Basis.project.owner); levels and their texts are \(Indicator.descriptorBasis.owner) own, \
    as are weights and reference levels. Every formula, with a worked number: Documentation/METHOD.md.
    """
  }

  /// The command that shows where the first priority's numbers come from.
  package var explainCommand: String {
    let name = inputs.first?.name ?? "FILE"
    let file = name == "standard input" ? "-" : name
    let rated = framework.domains.first { domain in
      domain.indicators.contains { assessment.ratings[$0.position].level != nil }
    }
    let example = priorities.first.map { framework.domains[$0.domain] } ?? rated
    let domain = (example ?? framework.domains.first)?.id.description ?? "DOMAIN"
    let row = inputs.first?.district.map { " --district \($0.quotedForShell)" } ?? ""
    return "rubric explain \(file.shellWord) \(domain)\(row)\(aggregationOption)"
  }
}

extension District {
  /// Whether enrollment and the share of low-income students count charter schools, in words; `nil` where it is not
  /// known, or neither is given.
  var countedSchools: String? {
    enrollment == nil && lowIncome == nil ? nil : charterSchools?.words
  }

  /// The name, with the mark that every line of an invented district carries.
  var markedName: String { isInvented ? "\(name) (invented district)" : name }
}

extension Domain.Kind {
  /// The kind in the plural, as a heading.
  public var title: String {
    switch self {
    case .practice: "Practices"
    case .policyArea: "Policy areas"
    }
  }
}

extension Score {
  /// One decimal; a dash where there is no score.
  package var valueText: String { value.map { $0.fixed(1) } ?? "-" }
  /// `2.7 to 3.9`; a single number where nothing is missing; a dash where nothing applies.
  package var boundsText: String {
    guard let bounds else { return "-" }
    let (low, high) = (bounds.low.fixed(1), bounds.high.fixed(1))
    return low == high ? low : "\(low) to \(high)"
  }
  /// `74 %`; a dash where nothing applies.
  package var coverageText: String { coverage.map { "\(($0 * 100).fixed(0)) %" } ?? "-" }
}

extension Int {
  /// The number with commas between thousands.
  package var grouped: String {
    let digits = String(magnitude)
    guard digits.utf8.count > 3 else { return (self < 0 ? "-" : "") + digits }
    let last = Int(magnitude % 1000)
    let zeros = last < 10 ? "00" : last < 100 ? "0" : ""
    return "\((self / 1000).grouped),\(zeros)\(last)"
  }
}

extension String {
  /// A file's name as one word of a shell command, and no option.
  fileprivate var shellWord: String {
    hasPrefix("-") && self != "-" ? "./" + quotedForShell : quotedForShell
  }

  /// The text as one word of a shell command.
  package var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(
          byte
        )
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
