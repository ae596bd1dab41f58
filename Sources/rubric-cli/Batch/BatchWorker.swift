import Rubric

/// Turns portions of a batch into finished bytes; workers share nothing that changes.
struct BatchWorker: Sendable {
  let digest: String
  let results: Set<BatchResult>
  let reports: BatchReportFormat?
  private let reader: AssessmentReader
  private let basis: ComparisonBasis
  private let summary: SummaryTable

  init(
    _ framework: Framework,
    digest: String,
    results: Set<BatchResult>,
    reports: BatchReportFormat?
  ) {
    basis = ComparisonBasis(framework)
    self.digest = digest
    self.results = results
    self.reports = reports
    reader = AssessmentReader(framework)
    summary = SummaryTable(framework)
  }

  /// What a result file begins with.
  func header(of file: BatchFile) -> [UInt8] {
    switch file {
    case .summary: summary.header
    case .failures: FailureTable.header
    case .scorecards, .districts, .cohort: []
    }
  }

  /// Reads and scores a portion.
  func process(_ portion: BatchPortion) -> PortionResult {
    var result = PortionResult()
    switch portion {
    case .files(let inputs):
      for (index, input) in zip(inputs.indices, inputs) { read(input, at: index, into: &result) }
    }
    return result
  }

  private func read(_ input: BatchInput, at index: Int, into result: inout PortionResult) {
    do {
      let bytes = try FileSystem.read(input.path, limit: SourceText.byteLimit)
      result.inputLength += bytes.count
      let checked = try reader.read(SourceText(bytes, name: input.name))
      result.warningCount += checked.warnings.count
      let source = GapReport.Input(name: input.name, sha256: Digest.sha256(bytes))
      add(checked.value, of: index, source, to: &result)
    } catch let refusal as InvalidDocument {
      FailureTable.write(refusal.diagnostics, to: &result[.failures])
      result.end(nil, input: index, line: 1)
    } catch let failure as FileFailure {
      FailureTable.write([.unreadable(input.name, failure.reason)], to: &result[.failures])
      result.end(nil, input: index, line: 1)
    } catch {
      preconditionFailure("reading a file fails in two ways only")
    }
  }

  /// Writes a district's lines.
  private func add(
    _ assessment: Assessment,
    of input: Int,
    _ source: GapReport.Input,
    to result: inout PortionResult
  ) {
    let key = DistrictKey(assessment.district)
    let report = GapReport(
      of: assessment,
      on: basis,
      frameworkDigest: digest,
      inputs: [source]
    )
    if results.contains(.summary) {
      summary.write(
        assessment,
        report.scorecard,
        report.comparison.domains.map(\.quadrant),
        to: &result[.summary]
      )
    }
    if results.contains(.scorecards) {
      result[.scorecards] += report.jsonBytes
      result[.scorecards].append(UInt8(ascii: "\n"))
    }
    if results.contains(.percentiles) || results.contains(.cohort) {
      result[.cohort] += CohortFiles.record(report.cohortEntry)
    }
    result[.districts] += "\(input)\t\(assessment.line)\t\(key)\n".utf8
    result.end(
      key,
      input: input,
      line: assessment.line,
      report: reports.map { format in
        let name = assessment.district.fileName(digest: Digest.sha256)
        return ("\(name).\(format.fileExtension)", format.bytes(of: report))
      }
    )
  }
}
