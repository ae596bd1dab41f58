extension Framework {
  /// What the framework holds, for a terminal: domains with their indicators, metrics, the profile.
  ///
  /// - Parameters:
  ///   - importMaps: The names of the maps by which public files are imported.
  ///   - isColored: Whether the terminal supports color.
  /// - Returns: Text for a terminal of 80 columns.
  public func listing(importMaps: [String] = [], isColored: Bool = false) -> String {
    var blocks: [Document.Block] = [
      .title("\(title) (\(id), version \(version))"),
      .paragraph(
        "\(domains.count) domains, \(indicatorCount) indicators, \(metrics.count) metrics, rated on \(scale.title)."
      ),
    ]
    for kind in domainKinds {
      blocks.append(.heading(kind.title))
      for domain in domains(of: kind) {
        blocks.append(.subheading("\(domain.number). \(domain.title)"))
        blocks.append(
          .table(
            .init(
              columns: [
                .init(title: domain.id.description, isNumeric: false),
                .unnamed, .basis, .reference,
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
          columns: [.unnamed, .unnamed, .unit, .newest],
          rows: metrics.map {
            [$0.title, $0.id.description, $0.unit.rawValue, $0.newestYear?.description ?? "local"]
          }
        )
      ),
    ]
    if !importMaps.isEmpty {
      blocks += [.heading("Import maps"), .paragraph(Prose(importMaps.joined(separator: ", ")))]
    }
    return Document(blocks: blocks).text(isColored: isColored)
  }
}
