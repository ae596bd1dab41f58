import Rubric

/// A part of a batch that one worker does at a time.
enum BatchPortion: Sendable {
  /// Some forms, unread, and the place of the first among the inputs.
  case files(ArraySlice<BatchInput>)
  /// Some districts of one input, and how many bytes were read for them.
  case districts(DistrictPortion, input: Int, length: Int)

  /// Files of one portion: enough that handing it over costs nothing compared with reading them.
  static let fileCount = 64
}

/// The result of a portion: finished bytes for each file.
struct PortionResult: Sendable {
  /// A district's own report.
  struct Report: Sendable {
    let file: MadeFile
    let bytes: [UInt8]

    /// - Parameters:
    ///   - name: In the folder of reports.
    ///   - bytes: The whole report.
    init(_ name: String, _ bytes: [UInt8]) {
      file = MadeFile("\(BatchOutput.reportFolder)/\(name)", bytes)
      self.bytes = bytes
    }
  }

  /// One district in it.
  struct District: Sendable {
    /// `nil` if it was refused.
    let key: DistrictKey?
    /// Its name and code; `nil` if it was refused.
    let label: Namesakes.Label?
    /// Its name; empty if it was refused.
    let name: String
    /// Its position among the inputs, and its line there.
    let input: Int
    let line: Int
    /// Where its bytes end, in each file.
    let ends: [Int]
    /// Its own report; `nil` if none was asked for.
    var report: Report?
  }

  /// One for each ``BatchFile``.
  private(set) var bytes = [[UInt8]](repeating: [], count: BatchFile.allCases.count)
  private(set) var districts: [District] = []
  /// Warnings, which refuse nothing.
  var warningCount = 0
  /// Bytes of input that were read.
  var inputLength = 0

  subscript(file: BatchFile) -> [UInt8] {
    get { bytes[file.rawValue] }
    _modify { yield &bytes[file.rawValue] }
  }

  /// Ends a district, whose bytes have been written.
  mutating func end(
    _ district: Rubric.District?,
    input: Int,
    line: Int,
    report: Report? = nil
  ) {
    districts.append(
      District(
        key: district.map { DistrictKey($0) },
        label: district.map { Namesakes.Label($0) },
        name: district?.name ?? "",
        input: input,
        line: line,
        ends: bytes.map(\.count),
        report: report
      )
    )
  }
}
