/// A worked district: an assessment and the numbers that the engine must make of it.
///
/// Authors of a framework keep them beside it, so that a change to a weight shows at once what it does.
public struct WorkedDistrict: Sendable {
  /// A number, or the statement that there is none.
  public enum Expected: Sendable, Hashable {
    /// The number, to be met within a thousand-millionth.
    case number(Double)
    /// `none`: the engine must give no number.
    case none
  }

  /// One expected number and the line that states it.
  public struct Claim: Sendable, Hashable {
    /// What the number is of.
    public let subject: Subject
    /// Which number.
    public let quantity: String
    /// What it must be.
    public let expected: Expected
  }

  /// What a claim is about.
  public enum Subject: Sendable, Hashable {
    /// The practice or the policy index.
    case index(Domain.Kind)
    /// A domain.
    case domain(Domain.ID)
    /// An indicator, by its position in the framework.
    case indicator(Int)
    /// A metric.
    case metric(Metric.ID)
  }

  /// The worked district's name.
  public let name: String
  /// The way in which levels combine, where it differs from the framework's.
  public let aggregation: Aggregation?
  /// The assessment.
  public let assessment: Assessment
  /// The expected numbers, in file order.
  public let claims: [Claim]
  /// The quadrants that domains must fall in.
  public let quadrants: [(domain: Domain.ID, quadrant: String, place: Diagnostic.Place)]
  /// Where each claim stands, in the order of ``claims``.
  public let places: [Diagnostic.Place]
}
