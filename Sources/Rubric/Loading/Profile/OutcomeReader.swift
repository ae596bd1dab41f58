/// Reads the profile's `outcomes`: what the study itself published of its districts.
struct OutcomeReader {
  let core: FrameworkCore
  let measures: Measures
  /// `nil` where the districts could not be read whole.
  let districtNames: NameIndex?

  private static let keys = NameIndex([
    "metric", "group", "year", "lowest", "highest", "state", "districts", "source", "where",
  ])
  private static let endKeys = NameIndex(["district", "value"])

  func read(_ nodes: [YAMLNode], into problems: inout Problems) -> [StudyOutcome] {
    nodes.compactMap { outcome($0, into: &problems) }
  }

  private func outcome(_ node: YAMLNode, into problems: inout Problems) -> StudyOutcome? {
    guard let fields = Fields(node, Self.keys, into: &problems) else { return nil }
    let metric = fields.required("metric", into: &problems).flatMap {
      measures.metric($0, into: &problems)
    }
    let group = fields.required("group", into: &problems).flatMap {
      measures.group($0, into: &problems)
    }
    _ = fields.required("year", into: &problems)
    let year = fields.schoolYear("year", into: &problems)
    let range = measures.metrics.first { $0.id == metric }?.range
    let lowest = fields.required("lowest", into: &problems).flatMap {
      end($0, in: range, into: &problems)
    }
    let highest = fields.required("highest", into: &problems).flatMap {
      end($0, in: range, into: &problems)
    }
    let state = fields.requiredNumber("state", in: range, into: &problems)
    let count = fields.whole("districts", in: 2...1_000, into: &problems)
    let citation = core.bibliography.citation(in: fields, into: &problems)
    guard let metric, let group, let year, let lowest, let highest, let state, let citation else {
      return nil
    }
    if lowest.value > highest.value, let node = fields["lowest"] {
      problems.report(
        Diagnostic(.contradiction, at: node.place, "'lowest' must not be above 'highest'")
      )
      return nil
    }
    return StudyOutcome(
      metric: metric,
      group: group,
      year: year,
      lowest: lowest,
      highest: highest,
      state: state,
      districtCount: count,
      citation: citation
    )
  }

  private func end(
    _ node: YAMLNode,
    in range: ClosedRange<Double>?,
    into problems: inout Problems
  ) -> StudyOutcome.End? {
    guard let fields = Fields(node, Self.endKeys, into: &problems) else { return nil }
    let value = fields.requiredNumber("value", in: range, into: &problems)
    guard let node = fields.required("district", into: &problems),
      let name = node.scalarText(of: "district", into: &problems)
    else { return nil }
    if let districtNames, districtNames.position(of: node) == nil {
      problems.report(.unknownDistrict(node, among: districtNames.names))
      return nil
    }
    return value.map { StudyOutcome.End(district: .init(name), value: $0) }
  }
}
