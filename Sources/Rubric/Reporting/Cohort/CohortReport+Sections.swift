extension CohortReport {
  /// One table for each domain of which any indicator is rated anywhere.
  var indicatorBlocks: [Document.Block] {
    var blocks: [Document.Block] = [
      .paragraph("Rated levels as the districts gave them, or as published items were averaged.")
    ]
    var unrated: [String] = []
    for domain in framework.domains {
      let own = domain.indicators.map { ($0, distribution(of: .indicator($0.position))) }
      guard own.contains(where: { $0.1.count > 0 }) else {
        unrated.append(domain.title)
        continue
      }
      blocks.append(.subheading(domain.title))
      let rated = own.filter { $0.1.count > 0 }.map { row($0.0.title, $0.1, places: 2) }
      blocks.append(.table(.init(columns: columns(.indicator, .rated), rows: rated)))
      blocks += lacking("No district rated", own.filter { $0.1.count == 0 }.map { $0.0.title })
    }
    if !unrated.isEmpty {
      blocks.append(.subheading("Not rated by any district"))
      blocks.append(.paragraph("\(unrated.joined(separator: " · "))."))
    }
    return blocks
  }

  /// Figures of all students: over all districts, then by kind.
  var metricBlocks: [Document.Block] {
    let own = framework.metrics.enumerated().map {
      ($0.element, $0.offset, distribution(of: .metric($0.offset)))
    }
    var blocks: [Document.Block] = [
      .paragraph(
        """
        All students, in the year that each report compares, on at least \
        \(framework.rules.markedUnder) students. The last columns place them on the state's cut scores, \
        where it has any for the kind of district.
        """
      )
    ]
    let rows = own.filter { $0.2.count > 0 }.map { row(title(of: $0.0, $0.1), $0.2, places: 1) }
    if !rows.isEmpty {
      blocks.append(.table(.init(columns: columns(.metric, .withFigure), rows: rows)))
      blocks += metricsByKind
    }
    let bare = own.filter { $0.2.count == 0 }.map { $0.0.title }
    return blocks + lacking("No district has a figure of", bare)
  }

  /// The lower quartile, median and upper quartile of each metric in each kind of district.
  private var metricsByKind: [Document.Block] {
    let kinds = sections.filter { $0.group.kind != nil && $0.group.band == nil }
    let rows = framework.metrics.enumerated().compactMap { position, metric -> [String]? in
      guard distribution(of: .metric(position)).count > 0 else { return nil }
      return [title(of: metric, position)]
        + kinds.map { section in
          let own = distribution(of: .metric(position), in: section)
          guard own.applicableCount > 0 else { return "-" }
          return own.quartiles.map {
            "\($0.lower.fixed(1)) · \($0.median.fixed(1)) · \($0.upper.fixed(1))"
          } ?? "(\(own.count))"
        }
    }
    return [
      .subheading("By kind of district"),
      .paragraph(
        """
        Lower quartile · median · upper quartile; a number in parentheses counts districts that are \
        too few for them; a dash means that the metric is not for the kind.
        """
      ),
      .table(
        .init(
          columns: [.metric] + kinds.map { .init(title: title(of: $0.group)) },
          rows: rows
        )
      ),
    ]
  }

  /// What the words of the page mean.
  var definitionBlocks: [Document.Block] {
    [
      .paragraph(
        """
        Quartiles interpolate between neighbouring values (definition 7 of Hyndman and Fan, 1996). A \
        rating or score between two levels counts at the level that it has reached. Groups and \
        subjects with fewer than \(Cohort.smallest) districts are shown as a count only. Enrollment \
        bands are those of the National Center for Education Statistics, merged to five. \
        The file percentiles.csv says where each district lies, for its own use.
        """
      ),
      .paragraph(
        """
        Framework \(framework.id) version \(framework.version), SHA-256 \(frameworkDigest). Levels are \
        combined by the \(cohort.aggregation.title).
        """
      ),
    ]
  }

  // MARK: Rows

  /// The title of a metric with its unit and the years of its values.
  private func title(of metric: Metric, _ position: Int) -> String {
    let years = cohort.metricYears[position].keys.sorted().map { $0.description }
    return "\(metric.title), \(metric.unit.symbol) (\(years.joined(separator: ", ")))"
  }

  /// The distribution of a subject in a section, which is all districts unless said.
  func distribution(of subject: CohortSubject, in section: CohortSection? = nil) -> Distribution {
    let kindCount = Domain.Kind.allCases.count
    let place =
      switch subject {
      case .index(let kind): Domain.Kind.allCases.firstIndex(of: kind) ?? 0
      case .domain(let index): kindCount + index
      case .indicator(let position): kindCount + framework.domains.count + position
      case .metric(let position):
        kindCount + framework.domains.count + framework.indicatorCount + position
      }
    return (section ?? whole).distributions[place]
  }

  /// Names what no district has; nothing if every subject has something.
  func lacking(_ words: String, _ titles: [String]) -> [Document.Block] {
    titles.isEmpty ? [] : [.paragraph("\(words): \(titles.joined(separator: " · ")).")]
  }

  /// The columns of a table of distributions.
  func columns(
    _ name: Document.Table.Column,
    _ counted: Document.Table.Column
  ) -> [Document.Table.Column] {
    [name, counted, .share, .lowerQuartile, .median, .upperQuartile]
      + framework.scale.levels.map { .level($0.number) }
  }

  /// One distribution as a row of such a table; dashes where there are too few districts.
  func row(_ title: String, _ own: Distribution, places: Int) -> [String] {
    let quartiles = own.quartiles.map {
      [$0.lower.fixed(places), $0.median.fixed(places), $0.upper.fixed(places)]
    }
    return [title, own.count.grouped, own.coverage?.percentText ?? "-"]
      + (quartiles ?? ["-", "-", "-"])
      + (own.levelShares.map { $0.map { $0.percentText } }
        ?? framework.scale.levels.map { _ in "-" })
  }
}
