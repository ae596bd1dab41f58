extension CohortReport {
  /// How many districts there are of each kind of the framework, in order.
  package var kindCounts: [Int] {
    framework.districtKinds.indices.map { kind in
      sections.first { $0.group == CohortGroup(kind: kind, band: nil) }?.districtCount ?? 0
    }
  }

  /// For each domain how many districts lie in each of `Quadrant.allCases`; `nil` for few districts.
  package var quadrantCounts: [[Int]]? { whole.quadrants }

  /// How many districts have a score of practices together, and of policy areas together.
  package var indexCounts: [Int] {
    Domain.Kind.allCases.map { distribution(of: .index($0)).count }
  }

  /// How the scores of each domain are spread over all districts, in order.
  package var domainDistributions: [Distribution] {
    framework.domains.indices.map { distribution(of: .domain($0)) }
  }
}
