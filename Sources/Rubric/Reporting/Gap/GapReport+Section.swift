extension GapReport {
  /// The sections of a gap report, in the order of text, Markdown, page and navigation.
  package enum Section: String, Sendable, Hashable, CaseIterable {
    /// What to work on, practices and policy areas apart.
    case priorities
    /// The findings.
    case questions
    /// The scores of the domains.
    case domains
    /// The ratings, domain by domain.
    case indicators
    /// The figures.
    case metrics
    /// Files, digests and sources.
    case foundations

    /// What links of the page lead to.
    package var id: String { rawValue }

    /// What it is called, at its head and in the navigation.
    package var title: String {
      switch self {
      case .priorities: "What to work on first"
      case .questions: "Questions to ask"
      case .domains: "Domains"
      case .indicators: "Indicators"
      case .metrics: "Metrics"
      case .foundations: "What this rests on"
      }
    }

    /// The keys of the JSON report that hold its values, in their order there.
    var keys: [String] {
      switch self {
      case .priorities: ["priorities"]
      case .questions: ["findings"]
      case .domains: ["indices", "domains"]
      // They are within their domains.
      case .indicators: []
      case .metrics: ["metrics"]
      case .foundations: ["inputs", "imported"]
      }
    }

    /// The sections in the order of the JSON report: first scores and figures, then what is made of them.
    static let inData: [Section] = [
      .domains, .indicators, .metrics, .priorities, .questions, .foundations,
    ]
  }

  /// The heading of a section, with the mark of an invented district where it is about the district.
  package func heading(_ section: Section) -> String {
    section.title + (section == .foundations ? "" : inventedMark)
  }

  /// A section as text and Markdown have it.
  package func blocks(_ section: Section) -> [Document.Block] {
    switch section {
    case .priorities: framework.domainKinds.flatMap { priorityBlocks($0) }
    case .questions: [.heading(heading(section)), .reading(questionReading), .entries(questions)]
    case .domains: [.heading(heading(section)), .reading(domainReading), .table(domainTable)]
    case .indicators:
      [.heading(heading(section)), .reading(indicatorReading)]
        + framework.domains.flatMap { [.subheading($0.title)] + indicatorBlocks(of: $0) }
    case .metrics: [.heading(heading(section)), .reading(metricReading)] + metricBlocks
    case .foundations: [.heading(heading(section))] + foundations
    }
  }
}
