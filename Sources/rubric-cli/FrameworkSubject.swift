import Rubric

extension Framework {
  /// The message for a name that the framework does not have.
  ///
  /// - Parameters:
  ///   - name: What the user asked for.
  ///   - withMetrics: Whether a metric could have been meant.
  /// - Returns: A sentence with the nearest name, if one is near.
  func noSuchSubject(_ name: String, withMetrics: Bool = false) -> String {
    // An indicator's name alone is not enough, since two domains may use it.
    let paths = domains.flatMap { domain in
      domain.indicators.filter { $0.id.description == name }.map { "\(domain.id)/\($0.id)" }
    }
    if let path = paths.first { return "Name the domain too: \(path)" }
    let names =
      domains.flatMap { domain in
        [domain.id.description] + domain.indicators.map { "\(domain.id)/\($0.id)" }
      } + (withMetrics ? metrics.map(\.id.description) : [])
    return "The framework has no '\(name)'\(Spelling.fix(for: name, among: names))"
  }
}
