/// A cohort in the forms that a batch writes: distributions without names, and percentiles district by district.
public struct CohortReport: Sendable {
  /// The districts.
  public let cohort: Cohort
  let frameworkDigest: String
  /// The whole first, then kinds, size bands, and kinds in size bands.
  let sections: [CohortSection]
  private let percentiles: Percentiles

  /// - Parameter cohort: All districts that take part.
  public init(of cohort: Cohort) {
    self.cohort = cohort
    frameworkDigest = cohort.digest
    sections = cohort.groups.map { CohortSection($0, of: cohort) }
    percentiles = Percentiles(of: cohort)
  }

  var framework: Framework { cohort.framework }

  /// `cohort.md`: the distributions for a reader.
  public var markdown: String { document.markdown }

  /// The first line of `percentiles.csv`.
  public var percentileHeader: String {
    CSV.row(["cds", "district", "cycle"] + percentiles.titles)
  }

  /// One district's line of `percentiles.csv`; empty cells where it has no value or the cohort too few.
  ///
  /// - Parameter entry: One of the cohort's own.
  /// - Returns: One line, ended by a line feed.
  public func percentileRow(of entry: CohortEntry) -> String {
    CSV.row(
      [
        entry.cds?.description ?? "", entry.name + (entry.isInvented ? District.inventedMark : ""),
        entry.cycle.description,
      ] + percentiles.of(entry).map { $0?.fixed(1) ?? "" }
    )
  }
}
