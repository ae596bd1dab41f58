import Rubric
import RubricWeb

/// Turns portions of a batch into finished bytes; workers share nothing that changes.
struct BatchWorker: Sendable {
  let basis: ComparisonBasis
  let digest: String
  let output: BatchOutput
  let reader: AssessmentReader
  private let summary: SummaryTable

  init(_ basis: ComparisonBasis, digest: String, output: BatchOutput) {
    self.basis = basis
    self.digest = digest
    self.output = output
    reader = AssessmentReader(basis.framework)
    summary = SummaryTable(basis.framework)
  }

  /// What a result file begins with.
  func header(of file: BatchFile) -> [UInt8] {
    switch file {
    case .summary: summary.header
    case .failures: FailureTable.header
    case .scorecards, .districts, .cohort, .rows: []
    }
  }

  /// Reads and scores a portion.
  func process(_ portion: BatchPortion) -> PortionResult {
    var result = PortionResult()
    switch portion {
    case .files(let inputs):
      for (index, input) in zip(inputs.indices, inputs) { read(input, at: index, into: &result) }
    case .bytes(let bytes, let name, let index):
      read(bytes, named: name, at: index, into: &result)
    case .rows(let block, let table, let index, let length):
      result.inputLength = length
      for row in table.rows(of: block) { read(row, of: block, at: index, into: &result) }
    case .fault(let fault, let index):
      refuse([fault], at: index, line: fault.place.line, into: &result)
    }
    return result
  }

  private func read(_ input: BatchInput, at index: Int, into result: inout PortionResult) {
    do throws(FileFailure) {
      let bytes = try FileSystem.read(input.path, limit: SourceText.byteLimit)
      read(bytes, named: input.name, at: index, into: &result)
    } catch {
      refuse([.unreadable(input.name, error.reason)], at: index, line: 1, into: &result)
    }
  }

  private func read(
    _ bytes: [UInt8],
    named name: String,
    at index: Int,
    into result: inout PortionResult
  ) {
    result.inputLength += bytes.count
    do throws(InvalidDocument) {
      let checked = try reader.read(SourceText(bytes, name: name))
      let line = checked.value.line
      add(checked, at: index, line: line, to: &result) {
        GapReport.Input(name: name, sha256: Digest.sha256(bytes))
      }
    } catch {
      refuse(error.diagnostics, at: index, line: 1, into: &result)
    }
  }

  private func read(
    _ row: AssessmentTable.Row,
    of block: TableBlock,
    at index: Int,
    into result: inout PortionResult
  ) {
    switch row.outcome {
    case .success(let checked):
      // Of a table its row alone, so that no other row changes its report.
      add(checked, at: index, line: row.line, to: &result) {
        GapReport.Input(
          table: block.file,
          sha256: Digest.sha256(Array(row.record)),
          district: checked.value.district
        )
      }
    case .failure(let refusal):
      refuse(refusal.diagnostics, at: index, line: row.line, into: &result)
    }
  }

  private func refuse(
    _ problems: [Diagnostic],
    at index: Int,
    line: Int,
    into result: inout PortionResult
  ) {
    if output.results.contains(.failures) { FailureTable.write(problems, to: &result[.failures]) }
    result.end(nil, input: index, line: line)
  }

  /// Writes a district's lines.
  ///
  /// - Parameters:
  ///   - checked: Its assessment.
  ///   - index: Its place among the inputs.
  ///   - line: Its line there.
  ///   - result: Where the lines go.
  ///   - source: What it was read from, for its report.
  private func add(
    _ checked: Checked<Assessment>,
    at index: Int,
    line: Int,
    to result: inout PortionResult,
    from source: () -> GapReport.Input
  ) {
    let assessment = checked.value
    let key = DistrictKey(assessment.district)
    result.warningCount += checked.warnings.count
    result[.districts].append(contentsOf: "\(index)\t\(line)\t\(key)\n".utf8)
    let results = output.results
    guard output.needsReports else {
      write(assessment, Scorecard(of: assessment, on: basis.scoring), to: &result)
      return result.end(key, input: index, line: line)
    }
    let report = GapReport(of: assessment, on: basis, frameworkDigest: digest, inputs: [source()])
    write(assessment, report.scorecard, to: &result)
    if results.contains(.scorecards) {
      result[.scorecards] += report.jsonBytes
      result[.scorecards].append(UInt8(ascii: "\n"))
    }
    let own = output.reports.map { format in
      let name = assessment.district.fileName(digest: Digest.sha256)
      return (name: "\(name).\(format.fileExtension)", bytes: format.bytes(of: report))
    }
    if output.hasPage {
      let link = own.map { "\(BatchOutput.reportFolder)/\($0.name)" }
      let quadrants = report.comparison.domains.map(\.quadrant)
      result[.rows] +=
        BatchRow(assessment, report.scorecard, quadrants, in: basis.framework, report: link).bytes
    }
    result.end(key, input: index, line: line, report: own)
  }

  /// Writes what needs no report: the line of the summary, and what is kept for all districts together.
  private func write(
    _ assessment: Assessment,
    _ scorecard: Scorecard,
    to result: inout PortionResult
  ) {
    guard output.results.contains(.summary) || output.needsCohort else { return }
    let standings = Standings(of: assessment, on: basis)
    let quadrants = standings.quadrants(of: scorecard, on: basis.scoring)
    if output.results.contains(.summary) {
      summary.write(assessment, scorecard, quadrants, to: &result[.summary])
    }
    guard output.needsCohort else { return }
    let entry = CohortEntry(
      of: assessment,
      scorecard,
      quadrants: quadrants,
      standings,
      in: basis.framework
    )
    result[.cohort] += CohortFiles.record(entry)
  }
}
