/// A group of students that figures are given for.
public struct StudentGroup: Sendable, Hashable {
  /// A group's name.
  public typealias ID = Identifier<StudentGroup>

  /// The group's name.
  public let id: ID
  /// What the group is called in a report.
  public let title: String
  /// Whether the title begins with a proper name, which stays capitalized within a sentence.
  package let hasProperName: Bool
  /// What people also call the group, in data and tables.
  package let otherNames: [String]
  /// The name of the groups that together make up all students, such as `race`; `nil` if there is none.
  public let family: String?
  /// Values for fewer students are marked and not used.
  public let markedUnder: Int
}

extension Identifier<StudentGroup> {
  /// All students: the group that every framework has.
  public static let all = Self("all")
}
