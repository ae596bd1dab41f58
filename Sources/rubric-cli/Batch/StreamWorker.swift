import Rubric

/// Answers lines of a stream; workers share nothing that changes.
struct StreamWorker: Sendable {
  /// The answers to some lines.
  struct Answers: Sendable {
    var bytes: [UInt8] = []
    var lineCount = 0
    var refusedCount = 0
  }

  private let digest: String
  private let reader: AssessmentReader
  private let basis: ComparisonBasis

  init(_ basis: ComparisonBasis, digest: String) {
    self.basis = basis
    self.digest = digest
    reader = AssessmentReader(basis.framework)
  }

  /// One answer for each line.
  func process(_ portion: LinePortion) -> Answers {
    var answers = Answers()
    var start = 0
    while start < portion.bytes.count {
      let next = portion.bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      var end = next ?? portion.bytes.count
      if end > start, portion.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      answer(portion.bytes[start..<end], portion.firstLine + answers.lineCount, into: &answers)
      answers.lineCount += 1
      start = (next ?? end) + 1
    }
    return answers
  }

  private func answer(_ bytes: ArraySlice<UInt8>, _ number: Int, into answers: inout Answers) {
    let line = JSONLine(bytes, number: number, of: "standard input")
    do throws(InvalidDocument) {
      let assessment = try reader.read(line.text).value
      let input = GapReport.Input(name: line.text.name, sha256: Digest.sha256(Array(bytes)))
      let report = GapReport(of: assessment, on: basis, frameworkDigest: digest, inputs: [input])
      answers.bytes += report.jsonBytes
      answers.bytes.append(UInt8(ascii: "\n"))
    } catch {
      answers.bytes += DiagnosticList.failure(line.placed(error.diagnostics), line: number)
      answers.refusedCount += 1
    }
  }
}
