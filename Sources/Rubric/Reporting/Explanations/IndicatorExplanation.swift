extension GapReport {
  /// How an indicator's gap, shortfall, priority and gain come about, and what its levels say.
  func indicatorExplanation(_ position: Int, in index: Int) -> Document {
    let domain = framework.domains[index]
    let indicator = framework.indicators[position]
    let rating = assessment.ratings[position]
    var blocks = explanationTitle(indicator.title, path: "\(domain.id)/\(indicator.id)")
    blocks.append(
      .paragraph("\(indicator.statement) [basis: \(indicator.basis.rawValue); \(indicator.origin)]")
    )
    blocks.append(.paragraph("Sources: \(indicator.citations.text(in: framework))."))
    blocks += [.heading("Rating")] + ratingLines(rating).map { .paragraph(Prose($0)) }
    blocks += [
      .heading("Levels (\(Indicator.descriptorBasis.owner) words)"),
      .entries(levelEntries(indicator, rating, position)),
    ]
    blocks.append(.heading("Reference level (\(Reference.reading))"))
    blocks += referenceLines(position).map { .paragraph(Prose($0)) }
    blocks.append(.heading("Gap, shortfall, priority"))
    blocks += priorityLines(indicator, index).map { .paragraph(Prose($0)) }
    return Document(blocks: blocks)
  }

  private func ratingLines(_ rating: Rating) -> [String] {
    var lines: [String]
    switch rating.state {
    case .rated(let level): lines = ["Rated \(level.levelText) (\(inputLine(rating)))."]
    case .notApplicable(let reason):
      lines = ["Does not apply: \(reason) (\(inputLine(rating))). It carries no weight."]
    case .notRated: lines = ["Not rated (\(inputLine(rating))). It lowers coverage."]
    }
    if let date = rating.date { lines.append("Given on \(date).") }
    if let origin = origin(rating.imported) { lines.append("Imported from \(origin).") }
    if let confidence = rating.confidence { lines.append("Confidence: \(confidence.rawValue).") }
    if let note = rating.note { lines.append("Note: \(note)") }
    lines += rating.evidence.map { "Evidence: \($0)" }
    return lines
  }

  private func levelEntries(
    _ indicator: Indicator,
    _ rating: Rating,
    _ position: Int
  ) -> [Document.Entry] {
    let reference = comparison.indicators[position].reference
    return zip(framework.scale.levels, indicator.descriptors).map { level, descriptor in
      let number = Double(level.number)
      let marks = [
        rating.level == number ? "rated here" : nil, reference == number ? "reference" : nil,
      ].compactMap { $0 }
      let mark = marks.isEmpty ? "" : " [\(marks.joined(separator: ", "))]"
      return Document.Entry(
        label: "\(level.number)",
        lead: level.title + mark,
        details: [descriptor]
      )
    }
  }

  private func referenceLines(_ position: Int) -> [String] {
    guard let reference = framework.profile.references[position] else {
      return ["None: the sources do not say what the districts studied did here."]
    }
    let level = reference.level.map { "Level \($0.plain)" } ?? "No level"
    let names = framework.profile.districts.filter { reference.seenIn.contains($0.id) }.map {
      $0.name
    }
    let seen =
      names.isEmpty ? "no district is named for it" : "seen in \(names.joined(separator: ", "))"
    return [
      """
      \(level), because the sources claim it of "\(reference.strength.rawValue)" \
      (case: \(reference.reason.rawValue); \(reference.origin)); \(seen).
      """,
      reference.why,
      "Sources: \(reference.citations.text(in: framework)).",
    ]
  }

  private func priorityLines(_ indicator: Indicator, _ index: Int) -> [String] {
    let own = comparison.indicators[indicator.position]
    var lines: [String] = []
    let level = assessment.ratings[indicator.position].level
    switch (level, own.reference, own.gap, own.surplus) {
    case (let level?, let reference?, let gap?, let surplus?):
      lines.append(
        surplus > 0
          ? "Rated \(surplus.levelText) above the reference: a surplus, which makes up for no gap."
          : "Gap = reference \(reference.plain) - rating \(level.levelText) = \(gap.levelText)."
      )
    case (nil, _, _, _):
      let isApplicable = assessment.ratings[indicator.position].isApplicable
      lines.append("No gap, because it \(isApplicable ? "is not rated" : "does not apply").")
    default: lines.append("No gap, because there is no reference level.")
    }
    let linked = indicator.metrics.compactMap { id in comparison.metrics.first { $0.id == id } }
    lines += linked.map(levelLine)
    if let shortfall = own.shortfall {
      lines.append("Shortfall = mean over the metrics with a level = \(shortfall.fixed(3)).")
    } else {
      lines.append("Shortfall: none, since no linked metric has a level; the factor is then 1.")
    }
    guard let priority = priorities.first(where: { $0.indicator == indicator.position }) else {
      return lines + ["Without a gap it is not ranked."]
    }
    let factors = priority.factors
    lines.append(
      """
      Priority = weight \(factors.weight.plain) × gap \(factors.gap.levelText) × \
      (1 + \((factors.shortfall ?? 0).fixed(3))) = \(factors.product.fixed(3)); rank \
      \(priority.rank) of \(priorities.count { $0.kind == priority.kind })\(priority.isTied ? ", tied" : "").
      """
    )
    lines.append(
      priority.gain.map {
        "Gain: with this indicator alone at its reference, the index rises by \($0.fixed(3))."
      } ?? "Gain: none, because the domain or the index has no score."
    )
    return lines
  }
}

extension [Citation] {
  /// The places in a row: each source's title once, with all its headings.
  func text(in framework: Framework) -> String {
    var places: [(source: Source.ID, headings: [String])] = []
    for citation in self {
      let heading = "\"\(citation.heading)\""
      if let known = places.firstIndex(where: { $0.source == citation.source }) {
        places[known].headings.append(heading)
      } else {
        places.append((citation.source, [heading]))
      }
    }
    return places.map { place in
      let title = framework[source: place.source]?.title ?? place.source.description
      return "\(title), \(place.headings.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
