import Rubric

extension GapReport {
  /// The reports of several files, in their order.
  ///
  /// - Parameters:
  ///   - paths: Assessments; `-` is standard input.
  ///   - basis: The instrument, prepared.
  ///   - digest: The digest of its files.
  /// - Returns: One report for each file.
  /// - Throws: `InvalidDocument` with the problems of all files, or `FileFailure`.
  static func reading(
    _ paths: [String],
    on basis: ComparisonBasis,
    digest: String
  ) throws -> [GapReport] {
    let reader = AssessmentReader(basis.framework)
    var reports: [GapReport] = []
    var problems: [Diagnostic] = []
    var failures: [FileFailure] = []
    var isRefused = false
    for path in paths {
      let input: InputFile
      do {
        input = try InputFile(path)
      } catch let failure as FileFailure {
        failures.append(failure)
        continue
      }
      do throws(InvalidDocument) {
        let checked = try reader.read(input.text)
        problems += checked.warnings
        reports.append(
          GapReport(
            of: checked.value,
            on: basis,
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
    for failure in failures { FileSystem.complain("rubric: \(failure.path): \(failure.reason)") }
    if !failures.isEmpty { throw ExitStatus.unreadable }
    if isRefused { throw ExitStatus.refused }
    return reports
  }
}
