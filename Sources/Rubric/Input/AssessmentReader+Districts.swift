extension AssessmentReader {
  /// Reads every district in an input: a form in YAML or JSON, one assessment per line, or a table with one row per
  /// district, which its first bytes tell.
  ///
  /// - Parameters:
  ///   - bytes: The whole input.
  ///   - name: What problems call it.
  /// - Returns: For each district, in order, its assessment with its warnings, or why it is refused; there is also
  ///   a refusal if the input ends prematurely.
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
