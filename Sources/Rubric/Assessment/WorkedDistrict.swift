/// A worked district: an assessment and the numbers that the engine must make of it.
///
/// Authors of a framework keep them beside it, so that a change to a weight shows at once what it does.
package struct WorkedDistrict: Sendable {
  /// What a claim is about.
  enum Subject: Sendable, Hashable {
    case index(Domain.Kind)
    /// A domain's place in the framework.
    case domain(Int)
    /// An indicator's place in the framework.
    case indicator(Int)
    /// A metric's place in the framework; all students.
    case metric(Int)
  }

  /// Which number of its subject a claim states.
  enum Quantity: String, Sendable, Hashable {
    case score, coverage, low, high
    case gap, standing
    case surplus, shortfall, priority, rank, gain
    case level
    case referenceLow = "reference-low"
    case referenceMedian = "reference-median"
    case referenceHigh = "reference-high"
  }

  /// One number that the engine must give, and where the file states it.
  struct Claim: Sendable {
    let subject: Subject
    let quantity: Quantity
    /// `nil` where the file says `none`: the engine must give no number.
    let expected: Double?
    let place: Diagnostic.Place
  }

  /// The quadrant that a domain must fall in.
  struct QuadrantClaim: Sendable {
    let domain: Int
    let quadrant: String
    let place: Diagnostic.Place
  }

  /// The kinds of finding that there must be, in any order, and no others.
  struct FindingsClaim: Sendable {
    let kinds: [String]
    let place: Diagnostic.Place
  }

  /// The worked district's name.
  package let name: String
  /// The way in which levels combine, where it differs from the framework's.
  let aggregation: Aggregation?
  /// The answers and figures that are given.
  let assessment: Assessment
  let claims: [Claim]
  let quadrants: [QuadrantClaim]
  let findings: FindingsClaim?
}
