/// A practice or a policy area: a weighted group of indicators.
public struct Domain: Sendable, Hashable {
  /// A domain's name.
  public typealias ID = Identifier<Domain>

  /// The two sorts of domain, whose indices are never merged.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What the study found the districts doing.
    case practice
    /// The district's own share in what the study recommends to governments.
    case policyArea = "policy-area"
  }

  /// What the study recommends to one level of government; context, never rated.
  public struct Recommendations: Sendable, Hashable {
    /// To the federal government.
    public let federal: [String]
    /// To the state.
    public let state: [String]
    /// To districts.
    public let district: [String]
  }

  /// The domain's name.
  public let id: ID
  /// Practice or policy area.
  public let kind: Kind
  /// Its place in the study's own order, counted from 1 within its kind.
  public let number: Int
  /// At most 60 characters.
  public let title: String
  /// What the domain is about, in a few sentences.
  public let summary: String
  /// Its weight in its index, above 0; only ratios count.
  public let weight: Double
  /// The state priorities (1 to 10) of the Local Control Funding Formula that it serves.
  public let statePriorities: [Int]
  /// Where the study discusses it.
  public let citations: [Citation]
  /// At least one, in order.
  public let indicators: [Indicator]
  /// For policy areas: what the study recommends.
  public let recommendations: Recommendations?
}
