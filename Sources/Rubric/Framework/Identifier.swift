/// The name that a file gives to one thing of kind `Thing`, such as an indicator.
///
/// An indicator's name cannot be passed where a metric's is meant: the two are different types. A name may be
/// written as a literal, as in `framework[metric: "graduation-rate"]`. Whether a framework has the thing shows only
/// when it is asked for: a name that it does not have finds nothing.
public struct Identifier<Thing>: Sendable, Hashable {
  /// The name as the file spells it: lowercase letters and digits, separated by single hyphens.
  public let description: String

  /// - Parameter text: Any text; one that names nothing finds nothing.
  public init(_ text: String) { description = text }
}

extension Identifier: CustomStringConvertible, ExpressibleByStringLiteral {
  /// A name that a program contains as a literal.
  public init(stringLiteral text: String) { self.init(text) }
}
