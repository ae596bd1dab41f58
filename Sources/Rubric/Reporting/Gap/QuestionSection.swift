extension GapReport {
  /// How to read the findings.
  package var questionReading: String { "each point is a reason to look, not a verdict." }

  /// The findings, as questions; and, where ratings could not be held against results, why.
  package var questions: [Document.Entry] {
    var entries = Finding.Kind.allCases.compactMap { kind -> Document.Entry? in
      let own = findings(kind)
      return own.isEmpty ? nil : entry(kind, own)
    }
    if let reason = unmeasuredReason {
      entries.append(.init(label: UnmeasuredReason.title, lead: reason.sentence, details: []))
    }
    if let entry = mismatchEntry { entries.append(entry) }
    return entries
  }

  /// The findings of one kind, in rubric order.
  package func findings(_ kind: Finding.Kind) -> [Finding] { findings.filter { $0.kind == kind } }

  /// Why no domain falls in a quadrant; `nil` if one does.
  package var unmeasuredReason: UnmeasuredReason? {
    UnmeasuredReason(analysis)
  }

  /// The metrics that have no standing because the share of low-income students may describe others.
  private var mismatchEntry: Document.Entry? {
    let notes = mismatchNotes
    guard let first = notes.first else { return nil }
    let titles = analysis.mismatchedDomains.map {
      framework.domains[$0].title
    }
    let domains =
      titles.isEmpty
      ? [] : ["Unmeasured for that reason, though scored: \(titles.joined(separator: "; "))."]
    return Document.Entry(
      label: "No standing",
      lead: first,
      details: notes.dropFirst() + domains
    )
  }
}
