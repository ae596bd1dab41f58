/// The name that a file gives to one thing of kind `Thing`, such as an indicator.
///
/// An indicator's name cannot be handed over where a metric's is meant: the two are different types.
public struct Identifier<Thing>: Sendable, Hashable, CustomStringConvertible {
  /// The name as the file spells it: lower-case letters and digits, parted by single hyphens.
  public let description: String

  init(_ text: String) { description = text }
}
