extension CohortReport {
  /// The cohort for a reader: who takes part, then domains, indicators and metrics.
  var document: Document {
    Document(
      blocks: Section.allCases.reduce(into: headBlocks) { blocks, section in
        let own = self.blocks(section)
        if !own.isEmpty { blocks += [.heading(section.title)] + own }
      }
    )
  }

  /// What is below the heading of a section; empty if there is nothing to say.
  private func blocks(_ section: Section) -> [Document.Block] {
    switch section {
    case .groups: groupBlocks
    case .domains: domainBlocks
    case .quadrants: quadrantBlocks
    case .kinds: kindBlocks
    case .indicators: indicatorBlocks
    case .metrics: metricBlocks
    case .definitions: definitionBlocks
    }
  }

  /// All districts together; the first section.
  var whole: CohortSection { sections[0] }

  private var headBlocks: [Document.Block] {
    let count = cohort.districtCount
    let cycles = cohort.cycles.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value.grouped))" }
    var blocks: [Document.Block] = [
      .title("\(count.grouped) \(count == 1 ? "district" : "districts") together"),
      .paragraph(
        """
        How ratings, scores and figures are spread over the districts of one run. It holds \
        distributions only: no district is named, and none is ranked. The state calls these ratings \
        reflections, not scores: a district gives them to itself, and a high one is no better work \
        by that alone. No score of a district depends on this page.
        """
      ),
      .paragraph("Cycles: \(cycles.isEmpty ? "none" : cycles.joined(separator: ", "))."),
    ]
    if cohort.inventedCount > 0 {
      blocks.append(
        .paragraph(
          "Invented districts among them: \(cohort.inventedCount). Their figures are made up."
        )
      )
    }
    if count < Cohort.smallest {
      blocks.append(
        .paragraph(
          """
          Fewer than \(Cohort.smallest) districts: there are counts only, no quartiles, shares or \
          percentiles.
          """
        )
      )
    }
    if let uniformity = whole.uniformity, uniformity.judged > 0 {
      let share =
        uniformity.judged < Cohort.smallest
        ? "" : " (\((Double(uniformity.identical) / Double(uniformity.judged)).percentText))"
      blocks.append(
        .paragraph(
          """
          Even ratings: \(uniformity.identical.grouped) of \(uniformity.judged.grouped) districts with at \
          least \(framework.rules.identicalFrom) rated items, in one published instrument or in all, gave \
          every one of them the same level\(share).
          """
        )
      )
    }
    return blocks
  }

  /// How many districts of each kind and size there are.
  private var groupBlocks: [Document.Block] {
    let bands = SizeBand.allCases.filter { band in sections.contains { $0.group.band == band } }
    let kinds = framework.districtKinds.indices.filter { kind in
      sections.contains { $0.group.kind == kind }
    }
    let count = { (kind: Int?, band: SizeBand?) in
      sections.first { $0.group == CohortGroup(kind: kind, band: band) }?.districtCount ?? 0
    }
    let rows = bands.map { band in
      [band.title] + kinds.map { count($0, band).grouped } + [count(nil, band).grouped]
    }
    let sums = ["all sizes"] + kinds.map { count($0, nil).grouped } + [count(nil, nil).grouped]
    let columns: [Document.Table.Column] =
      [.enrollment] + kinds.map { .init(title: framework.districtKinds[$0].title) } + [.allKinds]
    return [.table(.init(columns: columns, rows: rows + [sums]))]
  }

  /// Indices and domains over all districts.
  private var domainBlocks: [Document.Block] {
    let (scored, bare) = scoredSubjects
    let rows = scored.map { row($0.title, distribution(of: $0.subject), places: 2) }
    var blocks: [Document.Block] = [
      .paragraph(
        """
        "Scored" counts districts with a score, and their share of those to which the domain applies. A \
        quarter of the scores lies below the lower quartile, half below the median, three quarters \
        below the upper quartile. The last columns say which share of the scores has reached each \
        level and no further one.
        """
      )
    ]
    if !rows.isEmpty {
      blocks.append(.table(.init(columns: columns(.domain, .scored), rows: rows)))
    }
    return blocks + lacking("No district has a score of", bare)
  }

  /// The indices and domains of which any district has a score, and the titles of the others.
  private var scoredSubjects: (scored: [(subject: CohortSubject, title: String)], bare: [String]) {
    var all: [(subject: CohortSubject, title: String)] = []
    for kind in framework.domainKinds {
      all.append((.index(kind), "\(kind.title) together"))
      for (index, domain) in framework.domains.enumerated() where domain.kind == kind {
        all.append((.domain(index), domain.title))
      }
    }
    let isScored = all.map { distribution(of: $0.subject).count > 0 }
    return (
      zip(all, isScored).filter { $0.1 }.map { $0.0 },
      zip(all, isScored).filter { !$0.1 }.map { $0.0.title }
    )
  }

  /// How many districts lie in each quadrant.
  private var quadrantBlocks: [Document.Block] {
    guard let quadrants = whole.quadrants else { return [] }
    let unmeasured = Quadrant.allCases.map { $0 == .unmeasured }
    let isMeasured = quadrants.map { counts in
      zip(counts, unmeasured).contains { $0 > 0 && !$1 }
    }
    let domains = zip(zip(framework.domains, quadrants), isMeasured)
    let rows = domains.filter { $0.1 }.map { own, _ in [own.0.title] + own.1.map { $0.grouped } }
    let bare = domains.filter { !$0.1 }.map { own, _ in own.0.title }
    var blocks: [Document.Block] = [
      .paragraph(
        """
        How many districts lie where. Ratings are high from \(framework.rules.highFrom.plain); results \
        are high where the linked metrics stand no worse than is usual at the district's share of \
        low-income students. Unmeasured means that one of the two is missing.
        """
      )
    ]
    if !rows.isEmpty {
      let columns = [.domain] + Quadrant.allCases.map { Document.Table.Column.quadrant($0) }
      blocks.append(.table(.init(columns: columns, rows: rows)))
    }
    return blocks + lacking("Unmeasured everywhere", bare)
  }

  /// Medians of indices and domains, by kind and by size.
  private var kindBlocks: [Document.Block] {
    let scored = scoredSubjects.scored
    guard !scored.isEmpty else { return [] }
    let groups = sections.filter { $0.group.kind == nil || $0.group.band == nil }
    let columns: [Document.Table.Column] =
      [.medianOf] + groups.map { .init(title: title(of: $0.group)) }
    let rows = scored.map { subject, title in
      [title]
        + groups.map { section in
          let own = distribution(of: subject, in: section)
          return own.quartiles.map { $0.median.fixed(2) } ?? "(\(own.count))"
        }
    }
    return [
      .paragraph(
        """
        The median of each group. Where fewer than \(Cohort.smallest) of its districts have a score, \
        only their number stands there, in parentheses. The file cohort.json has quartiles and levels for \
        every group, and for kinds within sizes.
        """
      ),
      .table(.init(columns: columns, rows: rows)),
    ]
  }

  /// What a group is called at the head of a column.
  func title(of group: CohortGroup) -> String {
    let kind = group.kind.map { framework.districtKinds[$0].title }
    let names = [kind, group.band?.title].compactMap { $0 }
    return names.isEmpty ? "all" : names.joined(separator: ", ")
  }
}
