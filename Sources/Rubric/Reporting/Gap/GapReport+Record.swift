extension GapReport {
  /// The report of a district that was read.
  ///
  /// It is based on its form, or on its own line or row in a file of many, so that no other district changes it.
  /// Digests are computed by what the framework was read with.
  ///
  /// - Parameters:
  ///   - assessment: What the record holds.
  ///   - record: Where it is.
  ///   - basis: Of the framework that it was read against.
  package init(of assessment: Assessment, _ record: DistrictRecord, on basis: ComparisonBasis) {
    let own = basis.framework.sha256([Array(record.bytes)])
    let input: Input =
      record.isOneOfMany
      ? .init(table: record.file, sha256: own, district: assessment.district)
      : .init(name: record.file, sha256: own)
    self.init(GapAnalysis(of: assessment, on: basis), inputs: [input])
  }
}
