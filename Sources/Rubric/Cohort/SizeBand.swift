/// A range of enrollment, for comparing districts of similar size; unknown enrollment is its own band.
///
/// - Source: National Center for Education Statistics, *Digest of Education Statistics 2022*, table 214.20. Its
///   eight bands are merged to five at its own borders, because most of eight would contain fewer than ten
///   districts of one kind in a state. The merging is this project's judgment.
package enum SizeBand: String, Sendable, Hashable, CaseIterable {
  /// Fewer than 300 students.
  case under300 = "under-300"
  /// 300 to 999 students.
  case from300 = "300-999"
  /// 1,000 to 2,499 students.
  case from1000 = "1000-2499"
  /// 2,500 to 9,999 students.
  case from2500 = "2500-9999"
  /// 10,000 students or more.
  case from10000 = "10000-or-more"
  /// The input does not say, or what it says counts other students too.
  case unknown

  /// The band of an enrollment.
  package init(enrollment: Int?) {
    self =
      switch enrollment {
      case nil: .unknown
      case .some(..<300): .under300
      case .some(..<1_000): .from300
      case .some(..<2_500): .from1000
      case .some(..<10_000): .from2500
      case .some: .from10000
      }
  }
}
