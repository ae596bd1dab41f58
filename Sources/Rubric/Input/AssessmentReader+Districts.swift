extension AssessmentReader {
  /// Reads every district that an input holds: a form in YAML or JSON, an assessment a line, or a table with a row a
  /// district, which its first bytes tell.
  ///
  /// - Parameters:
  ///   - bytes: The whole input.
  ///   - name: What problems call it.
  /// - Returns: For each district, in order, its assessment with its warnings, or why it is refused; a refusal too where
  ///   the input ends before its time.
  public func districts(
    in bytes: [UInt8],
    name: InputName
  ) -> [Result<Checked<Assessment>, InvalidDocument>] {
    var source = DistrictSource(name, reader: self)
    var found: [Result<Checked<Assessment>, InvalidDocument>] = []
    for portion in source.push(bytes[...]) + source.finish() {
      portion.forEachDistrict { found.append($0.outcome) }
    }
    return found
  }
}
