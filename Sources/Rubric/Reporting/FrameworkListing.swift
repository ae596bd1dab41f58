extension Framework {
  /// What the framework holds, for a terminal: domains with their indicators, metrics, the profile.
  ///
  /// - Parameter isColored: Whether the terminal takes colour.
  /// - Returns: Text for a terminal of 80 columns.
  public func listing(isColored: Bool = false) -> String {
    var blocks: [Document.Block] = [
      .title("\(title) (\(id), version \(version))"),
      .paragraph(
        "\(domains.count) domains, \(indicatorCount) indicators, \(metrics.count) metrics, rated on \(scale.title)."
      ),
    ]
    for kind in Domain.Kind.allCases where !domains(of: kind).isEmpty {
      blocks.append(.heading(kind.title))
      for domain in domains(of: kind) {
        blocks.append(.subheading("\(domain.number). \(domain.title)"))
        blocks.append(
          .table(
            .init(
              columns: [
                .init(title: domain.id.description, isNumeric: false),
                .init(title: "", isNumeric: false), .init(title: "basis", isNumeric: false),
                .init(title: "reference"),
              ],
              rows: domain.indicators.map { indicator in
                let reference = profile.references[indicator.position]?.level?.plain ?? "-"
                return [
                  indicator.title, indicator.id.description, indicator.basis.rawValue, reference,
                ]
              }
            )
          )
        )
      }
    }
    blocks += [
      .heading("Metrics"),
      .table(
        .init(
          columns: [
            .init(title: "", isNumeric: false), .init(title: "", isNumeric: false),
            .init(title: "unit", isNumeric: false), .init(title: "newest"),
          ],
          rows: metrics.map {
            [$0.title, $0.id.description, $0.unit.rawValue, $0.newestYear?.description ?? "local"]
          }
        )
      ),
    ]
    return Document(blocks: blocks).text(isColored: isColored)
  }

  /// One domain with every indicator, its levels and what to look for, for a terminal.
  ///
  /// - Parameters:
  ///   - index: The domain's place in the framework.
  ///   - isColored: Whether the terminal takes colour.
  /// - Returns: Text for a terminal of 80 columns.
  public func page(ofDomain index: Int, isColored: Bool = false) -> String {
    let domain = domains[index]
    var blocks: [Document.Block] = [
      .title("\(domain.number). \(domain.title) (\(domain.id))"), .paragraph(domain.summary),
      .paragraph("Sources: \(domain.citations.text(in: self))."),
    ]
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
  ///   - position: The indicator's place in the framework.
  ///   - isColored: Whether the terminal takes colour.
  /// - Returns: Text for a terminal of 80 columns.
  public func page(ofIndicator position: Int, isColored: Bool = false) -> String {
    Document(blocks: page(of: indicators[position])).text(isColored: isColored)
  }

  /// One metric with its definition, cut scores and the studied districts' figures, for a terminal.
  ///
  /// - Parameters:
  ///   - index: The metric's place in the framework.
  ///   - isColored: Whether the terminal takes colour.
  /// - Returns: Text for a terminal of 80 columns.
  public func page(ofMetric index: Int, isColored: Bool = false) -> String {
    let metric = metrics[index]
    var blocks: [Document.Block] = [
      .title("\(metric.title) (\(metric.id))"), .paragraph(metric.measure),
      .paragraph(
        """
        In \(metric.unit.rawValue), \(metric.better.rawValue) is better; for \
        \(metric.kinds.map(\.description).joined(separator: ", ")) districts; newest year \
        \(metric.newestYear?.description ?? "none: districts measure it themselves").
        """
      ),
    ]
    if let note = metric.note { blocks.append(.paragraph(note)) }
    for cutScores in metric.cutScores {
      let begins = cutScores.begins.enumerated().map { "level \($0 + 2) from \($1.plain)" }
      let doubt = cutScores.isConfirmed ? "" : " (not confirmed on a page of the state's own)"
      blocks.append(
        .paragraph(
          "Cut scores, \(cutScores.kinds.map(\.description).joined(separator: ", ")): \(begins.joined(separator: ", "))\(doubt)."
        )
      )
    }
    if let reference = MetricReference(of: index, in: self) {
      blocks.append(
        .paragraph(
          """
          \(reference.districtCount) districts studied, \(reference.year): lowest \
          \(reference.low.fixed(1)), middle \(reference.median.fixed(1)), highest \
          \(reference.high.fixed(1)). Context, not a target.
          """
        )
      )
    }
    blocks += profile.outcomes.filter { $0.metric == metric.id }.map {
      .paragraph(text($0, metric))
    }
    blocks.append(.paragraph("Sources: \(metric.citations.text(in: self)); \(metric.origin)."))
    return Document(blocks: blocks).text(isColored: isColored)
  }

  /// What the study itself published, in a sentence.
  private func text(_ outcome: StudyOutcome, _ metric: Metric) -> String {
    let name = { (end: StudyOutcome.End) in
      let district = profile.districts.first { $0.id == end.district }?.name ?? "\(end.district)"
      return "\(end.value.plain) (\(district))"
    }
    let count = outcome.districtCount.map { ", of \($0) districts with enough students" } ?? ""
    return """
      In the study itself, \(outcome.year), \(group(outcome.group)?.title ?? "\(outcome.group)"): lowest \
      \(name(outcome.lowest)), highest \(name(outcome.highest)), state \(outcome.state.plain)\(count). \
      Source: \([outcome.citation].text(in: self)).
      """
  }

  private func page(of indicator: Indicator) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .subheading("\(indicator.title) (\(indicator.id))"),
      .paragraph("\(indicator.statement) [basis: \(indicator.basis.rawValue)]"),
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
        .paragraph("Metrics: \(indicator.metrics.map(\.description).joined(separator: ", ")).")
      )
    }
    if let reference = profile.references[indicator.position] {
      let level = reference.level.map { "level \($0.plain)" } ?? "no level"
      blocks.append(
        .paragraph(
          "Reference (this project's reading): \(level) (\(reference.strength.rawValue)): \(reference.why)"
        )
      )
    }
    return blocks
  }
}
