/// An indicator's name with that of its domain, such as `family-engagement/partners-in-learning`.
///
/// An indicator's own name is not enough, since two domains may use it. A path may be written as a literal; one that
/// is not that of an indicator finds nothing.
public struct IndicatorPath: Sendable, Hashable {
  /// The name of the indicator's domain.
  public let domain: Domain.ID
  /// The indicator's own name.
  public let indicator: Indicator.ID

  /// - Parameters:
  ///   - domain: The name of the indicator's domain.
  ///   - indicator: The indicator's own name.
  public init(_ domain: Domain.ID, _ indicator: Indicator.ID) {
    (self.domain, self.indicator) = (domain, indicator)
  }

  /// - Parameter text: Both names with a `/` between them; without one, it is not an indicator's path.
  public init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    domain = Domain.ID(String(parts[0]))
    indicator = Indicator.ID(parts.count > 1 ? String(parts[1]) : "")
  }
}

extension IndicatorPath: CustomStringConvertible, ExpressibleByStringLiteral {
  /// A path that a program contains as a literal.
  public init(stringLiteral text: String) { self.init(text) }

  /// Both names with a `/` between them.
  public var description: String { "\(domain)/\(indicator)" }
}
