/// A worked district: an assessment and the numbers that the engine must derive from it.
///
/// Authors of a framework keep them with it, so that the effect of changing a weight shows at once.
package struct WorkedDistrict: Sendable {
  /// What a claim is about.
  enum Subject: Sendable, Hashable {
    case index(Domain.Kind)
    /// A domain's position in the framework.
    case domain(Int)
    /// An indicator's position in the framework.
    case indicator(Int)
    /// A metric's position in the framework; all students.
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

  /// One number that the engine must produce, and where the file states it.
  struct Claim: Sendable {
    let subject: Subject
    let quantity: Quantity
    /// `nil` if the file says `none`: the engine must produce no number.
    let expected: Double?
    let place: Diagnostic.Place
  }

  /// The quadrant that a domain must fall in.
  struct QuadrantClaim: Sendable {
    let domain: Int
    let quadrant: String
    let place: Diagnostic.Place
  }

  /// The kinds of finding that must occur, in any order, and no others.
  struct FindingsClaim: Sendable {
    let kinds: [String]
    let place: Diagnostic.Place
  }

  /// The worked district's name.
  package let name: String
  /// The way that levels combine, if it differs from the framework's.
  let aggregation: Aggregation?
  /// The given answers and figures.
  let assessment: Assessment
  let claims: [Claim]
  let quadrants: [QuadrantClaim]
  let findings: FindingsClaim?
}
