extension GapReport {
  /// The findings, as questions; and, where ratings could not be held against results, why.
  package var questions: Document {
    var blocks: [Document.Block] = [
      .heading("Questions to ask\(inventedMark)"),
      .paragraph("How to read it: each point is a reason to look, not a verdict."),
    ]
    let findings = comparison.findings
    var entries = Finding.Kind.allCases.compactMap { entry($0, of: findings) }
    if let reason = unmeasuredReason {
      entries.append(Document.Entry(label: "Unmeasured", lead: reason, details: []))
    }
    if let entry = mismatchEntry { entries.append(entry) }
    blocks.append(.entries(entries))
    return Document(blocks: blocks)
  }

  private func entry(_ kind: Finding.Kind, of findings: [Finding]) -> Document.Entry? {
    let own = findings.indices.filter { findings[$0].kind == kind }
    guard let first = own.first else { return nil }
    if kind == .lowCoverage { return lowCoverageEntry(own.map { findings[$0] }) }
    return Document.Entry(
      label: kind.title,
      lead: findings[first].text,
      details: own.dropFirst().map { findings[$0].text }
    )
  }

  /// All domains without a score in one sentence, since a district that begins has many.
  private func lowCoverageEntry(_ findings: [Finding]) -> Document.Entry {
    let ids = Set(findings.map(\.about))
    let counts = framework.domains.filter { ids.contains($0.id.description) }.map { domain in
      let ratings = domain.indicators.map { assessment.ratings[$0.position] }.filter(\.isApplicable)
      return "\(domain.title) (\(ratings.count { $0.level != nil }) of \(ratings.count))"
    }
    let needed = (framework.rules.scoreFrom * 100).fixed(0)
    return Document.Entry(
      label: Finding.Kind.lowCoverage.title,
      lead:
        "No score, because less than \(needed) % of the weight is rated: \(counts.joined(separator: "; ")).",
      details: []
    )
  }

  /// The metrics that have no standing because the share of low-income students may describe others.
  private var mismatchEntry: Document.Entry? {
    let notes = mismatchNotes
    guard let first = notes.first else { return nil }
    let titles = mismatchedDomains.map(\.title)
    let domains =
      titles.isEmpty
      ? [] : ["Unmeasured for that reason, though scored: \(titles.joined(separator: "; "))."]
    return Document.Entry(
      label: "No standing",
      lead: first,
      details: notes.dropFirst() + domains
    )
  }

  /// Why no domain falls in a quadrant; `nil` where one does.
  package var unmeasuredReason: String? {
    guard comparison.domains.allSatisfy({ $0.quadrant == .unmeasured }) else { return nil }
    let start = "No domain's ratings could be held against its results: "
    if framework.expectations.allSatisfy(\.isEmpty) {
      return start
        + "the framework holds no line yet that says what a metric usually is at a district's share of low-income students."
    }
    if assessment.district.lowIncome == nil {
      return start + "the input does not give the district's share of low-income students."
    }
    if scorecard.domains.allSatisfy({ $0.value == nil }) {
      return start + "no domain is rated enough for a score."
    }
    if !mismatchedDomains.isEmpty {
      return start
        + "the linked metrics that have a line count far fewer students than enrollment leads one to expect."
    }
    return start
      + "no linked metric has a line for this kind of district and a figure of enough students in these years."
  }
}
