import Rubric
import RubricWeb

/// Turns portions of a batch into finished bytes; workers share no mutable state.
struct BatchWorker: Sendable {
  let basis: ComparisonBasis
  let output: BatchOutput
  let reader: AssessmentReader
  private let summary: SummaryTable

  init(_ basis: ComparisonBasis, output: BatchOutput) {
    self.basis = basis
    self.output = output
    reader = AssessmentReader.ofToday(basis.framework)
    summary = SummaryTable(basis.framework)
  }

  /// What a result file begins with.
  func header(of file: BatchFile) -> [UInt8] {
    switch file {
    case .summary: summary.header
    case .failures, .warnings: FailureTable.header
    case .scorecards, .districts, .cohort, .rows, .reports: []
    }
  }

  /// Reads and scores a portion.
  func process(_ portion: BatchPortion) -> PortionResult {
    var result = PortionResult()
    switch portion {
    case .files(let inputs):
      for (index, input) in zip(inputs.indices, inputs) { read(input, at: index, into: &result) }
    case .districts(let portion, let index, let length):
      result.inputLength = length
      read(portion, at: index, into: &result)
    }
    return result
  }

  private func read(_ input: BatchInput, at index: Int, into result: inout PortionResult) {
    do throws(FileFailure) {
      let bytes = try FileSystem.read(input.path, limit: SourceText.byteLimit)
      result.inputLength += bytes.count
      let form = DistrictPortion(form: bytes, of: input.file.name, reader: reader)
      read(form, at: index, into: &result)
    } catch {
      refuse([.unreadable(input.name, error.reason)], at: index, line: 1, into: &result)
    }
  }

  private func read(
    _ portion: DistrictPortion,
    at index: Int,
    into result: inout PortionResult
  ) {
    portion.forEachDistrict(note: { warning in
      result.warningCount += 1
      list([warning], in: &result)
    }) { record in
      switch record.outcome {
      case .success(let checked):
        add(checked, from: record, at: index, to: &result)
      case .failure(let refusal):
        refuse(refusal.diagnostics, at: index, line: record.line, into: &result)
      }
    }
  }

  private func refuse(
    _ problems: [Diagnostic],
    at index: Int,
    line: Int,
    into result: inout PortionResult
  ) {
    list(problems, in: &result)
    result.end(nil, input: index, line: line)
  }

  /// Writes problems into the lists of failures and of warnings, if these were asked for.
  private func list(_ problems: [Diagnostic], in result: inout PortionResult) {
    guard output.results.contains(.failures), !problems.isEmpty else { return }
    FailureTable.write(problems, to: &result[.failures])
    FailureTable.write(problems, of: .warning, to: &result[.warnings])
  }

  /// Writes a district's lines.
  ///
  /// - Parameters:
  ///   - checked: Its assessment.
  ///   - record: What it was read from.
  ///   - index: The place of its input.
  ///   - result: Where the lines go.
  private func add(
    _ checked: Checked<Assessment>,
    from record: DistrictRecord,
    at index: Int,
    to result: inout PortionResult
  ) {
    let line = record.line
    let assessment = checked.value
    let district = assessment.district
    let label = Namesakes.Label(district)
    result.warningCount += checked.warnings.count
    list(checked.warnings, in: &result)
    result[.districts].append(
      contentsOf: "\(index)\t\(line)\t\(label.name)\t\(DistrictKey(district))\n".utf8
    )
    let results = output.results
    guard output.needsReports else {
      if results.contains(.summary) || output.needsCohort {
        write(ScoredDistrict(of: assessment, on: basis), to: &result)
      }
      return result.end(district, input: index, line: line)
    }
    let report = GapReport(of: assessment, record, on: basis)
    let scored = report.analysis.district
    write(scored, to: &result)
    if results.contains(.scorecards) {
      result[.scorecards] += report.jsonBytes
      result[.scorecards].append(UInt8(ascii: "\n"))
    }
    let own = output.reports.map { format in
      let name = assessment.district.fileName(digest: Digest.sha256)
      return PortionResult.Report("\(name).\(format.fileExtension)", format.bytes(of: report))
    }
    if let own { result[.reports] += "\(own.file.line)\n".utf8 }
    if output.hasPage { result[.rows] += BatchRow(scored, report: own?.file.name).bytes }
    result.end(district, input: index, line: line, report: own)
  }

  /// Writes what needs no report: the line of the summary, and what is kept for all districts together.
  private func write(_ scored: ScoredDistrict, to result: inout PortionResult) {
    if output.results.contains(.summary) { summary.write(scored, to: &result[.summary]) }
    if output.needsCohort { result[.cohort] += CohortFiles.record(CohortEntry(of: scored)) }
  }
}
