extension ImportMap {
  /// What the map reads, in a line such as "ratings of 'cde-priority-3' and figures of 2 metrics, from 9 columns".
  package var contents: String {
    var parts: [String] = []
    if let ratings {
      parts.append("ratings of '\(ratings.crosswalk.instruments[ratings.instrument].id)'")
    }
    var metrics: Set<Int> = []
    for entry in values {
      switch entry.metric {
      case .fixed(let metric): metrics.insert(metric)
      case .coded(let coded): metrics.formUnion(coded.places.compactMap { $0 })
      }
    }
    if !metrics.isEmpty {
      parts.append("figures of \(metrics.count) \(metrics.count == 1 ? "metric" : "metrics")")
    }
    if !district.saysNothing { parts.append("facts about districts") }
    let words =
      parts.count < 2
      ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "")
    let count = columns.needed.count
    return "\(words), from \(count) \(count == 1 ? "column" : "columns")"
  }
}
