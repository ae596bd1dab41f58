import Rubric

/// Answers districts of a stream; workers share no mutable state.
struct StreamWorker: Sendable {
  /// The answers to a portion.
  struct Answers: Sendable {
    var bytes: [UInt8] = []
    var count = 0
    var refusedCount = 0
  }

  let basis: ComparisonBasis

  /// One answer for each line or row.
  func process(_ portion: DistrictPortion) -> Answers {
    var answers = Answers()
    portion.forEachDistrict { record in
      answers.count += 1
      switch record.outcome {
      case .success(let checked):
        answers.bytes += GapReport(of: checked.value, record, on: basis).jsonBytes
        answers.bytes.append(UInt8(ascii: "\n"))
      case .failure(let refusal):
        answers.bytes += DiagnosticList.failure(refusal.diagnostics, line: record.line)
        answers.refusedCount += 1
      }
    }
    return answers
  }
}
