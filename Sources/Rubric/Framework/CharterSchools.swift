/// Whether a number of students includes charter school students.
public enum CharterSchools: String, Sendable, Hashable, CaseIterable {
  /// Charter schools are included.
  case counted
  /// Charter schools are left out.
  case leftOut = "left-out"
}
