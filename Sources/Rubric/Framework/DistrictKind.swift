/// A kind of district, such as a unified one.
public struct DistrictKind: Sendable, Hashable {
  /// A kind's name.
  public typealias ID = Identifier<DistrictKind>

  /// The kind's name.
  public let id: ID
  /// What the kind is called in a report.
  public let title: String
  /// The article before the title in a sentence: `a` or `an`.
  package let article: String
  /// The grades that such districts teach; `nil` if these are not fixed, or the framework does not say.
  package let grades: Grades?
}
