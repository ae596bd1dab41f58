/// Whether a number of students counts those of charter schools.
public enum CharterSchools: String, Sendable, Hashable, CaseIterable {
  /// Charter schools are counted in.
  case counted
  /// Charter schools are left out.
  case leftOut = "left-out"
}
