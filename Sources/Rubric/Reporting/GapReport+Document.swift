extension GapReport {
  /// The report for readers: what matters first, then the detail.
  var document: Document {
    overview + prioritySection(.practice) + prioritySection(.policyArea) + questions + domainSection
      + indicatorSection + metricSection + foundations
  }

  /// A mark that every heading of an invented district carries.
  var inventedMark: String { assessment.district.isInvented ? " (invented district)" : "" }

  /// Who, when, compared with what, and the two indices.
  private var overview: Document {
    let district = assessment.district
    let kind = framework.districtKinds.first { $0.id == district.kind }?.title
    let facts = [
      kind, district.enrollment.map { "\($0.grouped) students" },
      district.lowIncome.map { "\($0.fixed(1)) % low-income students" },
      district.cds.map { "CDS\u{A0}\($0)" },
    ].compactMap { $0 }
    var blocks: [Document.Block] = [
      .title("\(district.name) · \(assessment.cycle)\(inventedMark)"),
      .paragraph(facts.joined(separator: " · ")),
      .paragraph("Compared with \(framework.profile.title)."),
      .paragraph("Reference levels are this project's reading of that study, not the study's own."),
    ]
    if let cds = district.cds, framework.profile.districts.contains(where: { $0.cds == cds }) {
      blocks.append(
        .paragraph("This district is itself one of those studied, so its figures are among theirs.")
      )
    }
    if let note = aggregationNote { blocks.append(.paragraph(note)) }
    if district.isInvented {
      blocks.append(.paragraph("This district is invented: every figure below is made up."))
    }
    blocks.append(
      .table(
        .init(
          columns: [
            .init(title: "", isNumeric: false), .init(title: "score"),
            .init(title: "if all were rated"), .init(title: "rated"),
            .init(title: "", isNumeric: false),
          ],
          rows: Domain.Kind.allCases.filter { !framework.domains(of: $0).isEmpty }.map(indexRow)
        )
      )
    )
    let needed = (framework.rules.scoreFrom * 100).fixed(0)
    blocks.append(
      .paragraph(
        """
        How to read it: scores run from \(framework.scale.lowest.plain) to \
        \(framework.scale.highest.plain) on \(framework.scale.title). "If all were rated" is the \
        score with every missing rating at the lowest level, and at the highest. Below \(needed) % \
        rated there is no score.
        """
      )
    )
    return Document(blocks: blocks)
  }

  /// How levels combine, where it is not the weighted mean.
  var aggregationNote: String? {
    guard framework.rules.aggregation != .arithmetic else { return nil }
    return "Levels combine by the \(framework.rules.aggregation.title), not by the weighted mean."
  }

  private var aggregationOption: String {
    let aggregation = framework.rules.aggregation
    return aggregation == .arithmetic ? "" : " --aggregation \(aggregation.rawValue)"
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
    var blocks: [Document.Block] = [.heading("What this rests on")]
    blocks.append(
      .paragraph(
        """
        Framework \(framework.id), version \(framework.version), SHA-256 \(frameworkDigest.prefix(16))… \
        Statements marked "lpi" are the study's, "state" the state's, "project" this project's; \
        levels, weights and reference levels are \
        this project's own. Every formula, with a worked number: Documentation/METHOD.md.
        """
      )
    )
    for input in inputs {
      blocks.append(.paragraph("Input \(input.name), SHA-256 \(input.sha256.prefix(16))…"))
    }
    blocks.append(.paragraph("Where a number comes from, line by line:"))
    let name = inputs.first?.name ?? "FILE"
    let file = name == "standard input" ? "-" : name
    let rated = framework.domains.first { domain in
      domain.indicators.contains { assessment.ratings[$0.position].level != nil }
    }
    let example = priorities.first.map { framework.domains[$0.domain] } ?? rated
    let domain = (example ?? framework.domains.first)?.id.description ?? "DOMAIN"
    blocks.append(.verbatim(["rubric explain \(file.shellWord) \(domain)\(aggregationOption)"]))
    return Document(blocks: blocks)
  }
}

extension District {
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
  var valueText: String { value.map { $0.fixed(1) } ?? "-" }
  /// `2.7 to 3.9`; a single number where nothing is missing; a dash where nothing applies.
  var boundsText: String {
    guard let bounds else { return "-" }
    let (low, high) = (bounds.low.fixed(1), bounds.high.fixed(1))
    return low == high ? low : "\(low) to \(high)"
  }
  /// `74 %`; a dash where nothing applies.
  var coverageText: String { coverage.map { "\(($0 * 100).fixed(0)) %" } ?? "-" }
}

extension Int {
  /// The number with commas between thousands.
  var grouped: String {
    var digits = String(magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (self < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }
}

extension String {
  /// The text as one word of a shell command.
  fileprivate var shellWord: String {
    let isPlain = utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(
          byte
        )
    }
    let word = isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
    return hasPrefix("-") && self != "-" ? "./" + word : word
  }
}
