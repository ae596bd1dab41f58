extension Framework {
  /// One domain with every indicator, its levels and what to look for, for a terminal.
  ///
  /// - Parameters:
  ///   - id: The domain's name.
  ///   - isColored: Whether the terminal supports color.
  /// - Returns: Text for a terminal of 80 columns; `nil` for a domain that the framework does not have.
  public func page(ofDomain id: Domain.ID, isColored: Bool = false) -> String? {
    guard let domain = self[domain: id] else { return nil }
    var blocks: [Document.Block] = [
      .title("\(domain.number). \(domain.title) (\(domain.id))"), .paragraph(Prose(domain.summary)),
      .paragraph("Sources: \(domain.citations.text(in: self))."),
    ]
    if !domain.statePriorities.isEmpty {
      let numbers = domain.statePriorities.map { "\($0)" }.joined(separator: ", ")
      blocks.append(.paragraph("State priorities: \(numbers)."))
    }
    for indicator in domain.indicators { blocks += page(of: indicator) }
    if let recommendations = domain.recommendations {
      blocks.append(.heading("What the study recommends (context, not rated)"))
      let levels = [
        ("Federal", recommendations.federal), ("State", recommendations.state),
        ("District", recommendations.district),
      ]
      blocks.append(
        .entries(
          levels.filter { !$0.1.isEmpty }.map {
            Document.Entry(label: $0, lead: $1[0], details: Array($1.dropFirst()))
          }
        )
      )
    }
    return Document(blocks: blocks).text(isColored: isColored)
  }

  /// One indicator with its levels and what to look for, for a terminal.
  ///
  /// - Parameters:
  ///   - path: The indicator.
  ///   - isColored: Whether the terminal supports color.
  /// - Returns: Text for a terminal of 80 columns; `nil` for an indicator that the framework does not have.
  public func page(ofIndicator path: IndicatorPath, isColored: Bool = false) -> String? {
    self[indicator: path].map { Document(blocks: page(of: $0)).text(isColored: isColored) }
  }

  private func page(of indicator: Indicator) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .subheading("\(indicator.title) (\(indicator.id))"),
      .paragraph(
        "\(indicator.statement) [basis: \(indicator.basis.rawValue); levels: \(Indicator.descriptorBasis.rawValue)]"
      ),
      .entries(
        zip(scale.levels, indicator.descriptors).map {
          Document.Entry(label: "\($0.number)", lead: $0.title, details: [$1])
        }
      ),
      .paragraph(""),
    ]
    blocks += indicator.lookFor.map { .paragraph("Look for: \($0).") }
    if !indicator.metrics.isEmpty {
      blocks.append(
        .paragraph("Metrics: \(indicator.metrics.map { $0.description }.joined(separator: ", ")).")
      )
    }
    if let reference = profile.references[indicator.position] {
      let level = reference.level.map { "level \($0.plain)" } ?? "no level"
      blocks.append(
        .paragraph(
          "Reference (\(Reference.reading)): \(level) (\(reference.strength.rawValue)): \(reference.why)"
        )
      )
    }
    return blocks
  }
}
