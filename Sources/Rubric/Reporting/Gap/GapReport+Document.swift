extension GapReport {
  /// The report for readers: what matters first, then the detail.
  package var document: Document {
    Document(blocks: overview + Section.allCases.flatMap { blocks($0) })
  }

  /// A mark that every heading of an invented district carries.
  package var inventedMark: String { assessment.district.isInvented ? District.inventedMark : "" }

  /// The district and the cycle, with the mark.
  package var title: String { "\(assessment.district.name) · \(assessment.cycle)\(inventedMark)" }

  /// Who, when, compared with what, and the two indices.
  private var overview: [Document.Block] {
    [.title(title), .paragraph(Prose(districtFacts.joined(separator: " · ")))]
      + comparisonNotes.map { .paragraph(Prose($0)) } + [
        .table(indexTable), .reading(scoreReading),
      ]
  }

  /// What kind of district it is, how many students it has, whether charter schools are counted, and its code.
  package var districtFacts: [String] {
    let district = assessment.district
    let kind = framework[kind: district.kind]?.title
    return [
      kind, district.enrollment.map { "\($0.grouped) students" },
      district.lowIncome.map { "\($0.fixed(1)) % low-income students" },
      district.countedSchools?.replaced(" ", by: "\u{A0}"),
      district.cds.map { "CDS\u{A0}\($0)" },
    ].compactMap { $0 }
  }

  /// What the district is compared with, and what a reader must know of it, a sentence each.
  package var comparisonNotes: [String] {
    let district = assessment.district
    var notes =
      framework.holdsProfile
      ? [
        "Compared with \(framework.profile.title).",
        "Reference levels are \(Reference.reading) of that study, not \(Basis.lpi.owner) own.",
      ] : ["Compared with nothing: the framework was read without its profile."]
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
  private var indexTable: Document.Table {
    .init(
      columns: [.unnamed, .score, .ifAllWereRated, .rated, .unnamed],
      rows: framework.domainKinds.map { kind in
        let score = scorecard.index(kind)
        return [
          kind.title, score.valueText, score.boundsText, score.coverageText,
          score.absenceText ?? "",
        ]
      }
    )
  }

  /// How to read a score and its bounds.
  package var scoreReading: String {
    """
    scores run from \(framework.scale.lowest.plain) to \
    \(framework.scale.highest.plain) on \(framework.scale.title). "If all were rated" is the \
    score with every missing rating at the lowest level, and at the highest. Below \(framework.rules.scoreFrom.percentText) \
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

  /// What the numbers rest on.
  var foundations: [Document.Block] {
    [.paragraph(Prose(frameworkNote))]
      + inputs.map { .paragraph("Input \($0.name), SHA-256 \($0.sha256.prefix(16))…") }
      + [.paragraph(Prose(Self.explainNote)), .verbatim([explainCommand])]
  }

  /// What is above ``explainCommand``.
  package static let explainNote = "Where a number comes from, line by line:"

  /// Which framework it is, and whose judgment is in it.
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
    let file = inputs.first?.name.shellWord ?? "FILE"
    let rated = framework.domains.first { domain in
      domain.indicators.contains { assessment.ratings[$0.position].level != nil }
    }
    let example = priorities.first.map { framework.domains[$0.domain] } ?? rated
    let domain = (example ?? framework.domains.first)?.id.description ?? "DOMAIN"
    let row = inputs.first?.district.map { " --district \($0.quotedForShell)" } ?? ""
    return "rubric explain \(file) \(domain)\(row)\(aggregationOption)"
  }
}
