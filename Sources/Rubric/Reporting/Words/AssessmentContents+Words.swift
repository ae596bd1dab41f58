extension AssessmentContents {
  /// What was read, in one line, and which of it is not used.
  ///
  /// - Parameter name: What the districts were read from.
  /// - Returns: One line or more, each beginning with the name.
  package func lines(of name: String) -> [String] {
    let districts = districtCount == 1 ? [] : [districtCount.counting("district")]
    let ratings = [ratingCount.counting("rating")]
    let others = notApplicableCount == 0 ? [] : ["\(notApplicableCount.grouped) not applicable"]
    let figures =
      figureCount == 0
      ? "no figures"
      : "\(figureCount.counting("figure")) for \(metrics.count.counting("metric"))"
    var lines = ["\(name): \((districts + ratings + others + [figures]).joined(separator: ", "))"]
    if !unused.isEmpty {
      let years = unused.sorted { $0.key < $1.key }
        .map { "\($0.value.grouped) for \($0.key)" }
        .joined(separator: ", ")
      let count = unused.values.reduce(0, +).counting("figure")
      lines.append("\(name): not compared: \(count) (\(years))")
    }
    lines += stranded.map { groups in
      "\(name): \(groups.metric): \(groups.count.counting("figure")) of student groups for \(groups.year) \(groups.count == 1 ? "is" : "are") not compared, because the newest figure for all students is for \(groups.compared); is its year right?"
    }
    return lines
  }
}

extension Int {
  fileprivate func counting(_ noun: String) -> String {
    "\(grouped) \(noun)\(self == 1 ? "" : "s")"
  }
}
