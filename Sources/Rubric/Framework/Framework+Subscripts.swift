extension Framework {
  /// A practice or policy area by its name; `nil` if there is none with that name.
  public subscript(domain id: Domain.ID) -> Domain? { place(ofDomain: id).map { domains[$0] } }

  /// An indicator by its own name and that of its domain; `nil` if there is none with that name.
  public subscript(indicator path: IndicatorPath) -> Indicator? {
    place(ofIndicator: path).map { indicators[$0] }
  }

  /// A metric by its name; `nil` if there is none with that name.
  public subscript(metric id: Metric.ID) -> Metric? { metrics.first { $0.id == id } }

  /// A student group by its name; `nil` if there is none with that name.
  public subscript(group id: StudentGroup.ID) -> StudentGroup? { groups.first { $0.id == id } }

  /// A kind of district by its name; `nil` if there is none with that name.
  public subscript(kind id: DistrictKind.ID) -> DistrictKind? {
    districtKinds.first { $0.id == id }
  }

  /// A source by its name; `nil` if there is none with that name.
  public subscript(source id: Source.ID) -> Source? { sources.first { $0.id == id } }

  /// The position of a domain.
  package func place(ofDomain id: Domain.ID) -> Int? {
    domains.indices.first { domains[$0].id == id }
  }

  /// The position of an indicator among all of them.
  package func place(ofIndicator path: IndicatorPath) -> Int? {
    place(ofDomain: path.domain).flatMap { domain in
      domains[domain].indicators.first { $0.id == path.indicator }?.position
    }
  }

  /// The position of a metric.
  package func place(ofMetric id: Metric.ID) -> Int? {
    metrics.indices.first { metrics[$0].id == id }
  }
}
