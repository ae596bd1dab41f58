import Rubric

extension GapReport {
  /// The reports of several files, in their order.
  ///
  /// - Parameters:
  ///   - paths: Assessments; `-` is standard input.
  ///   - framework: The instrument.
  ///   - digest: The digest of its files.
  /// - Returns: One report for each file.
  /// - Throws: `InvalidDocument` with the problems of all files, or `FileFailure`.
  static func reading(
    _ paths: [String],
    in framework: Framework,
    digest: String
  ) throws -> [GapReport] {
    let reader = AssessmentReader(framework)
    var reports: [GapReport] = []
    var problems: [Diagnostic] = []
    var isRefused = false
    for path in paths {
      let input = try InputFile(path)
      do throws(InvalidDocument) {
        let checked = try reader.read(input.text)
        problems += checked.warnings
        reports.append(
          GapReport(
            of: checked.value,
            in: framework,
            frameworkDigest: digest,
            inputs: [input.reportInput]
          )
        )
      } catch {
        problems += error.diagnostics
        isRefused = true
      }
    }
    ExitStatus.warn(problems)
    if isRefused { throw ExitStatus.refused }
    return reports
  }
}
