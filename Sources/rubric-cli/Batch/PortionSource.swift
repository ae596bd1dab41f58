import Rubric

/// Cuts the inputs of a batch into portions, always the same ones.
struct PortionSource {
  let inputs: [BatchInput]
  private let reader: AssessmentReader
  /// What each input holds; `nil` if it can be read once.
  private let contents: [InputContent?]
  private var index = 0
  /// The input that is being read.
  private var open: OpenInput?

  /// - Parameters:
  ///   - inputs: In the order of results.
  ///   - reader: Reads assessments against the framework of the batch.
  init(_ inputs: [BatchInput], reader: AssessmentReader) {
    self.inputs = inputs
    self.reader = reader
    contents = inputs.map { $0.file.content() }
  }

  /// Looks at the beginning of each table, so that an unreadable one ends a run before it begins.
  ///
  /// - Throws: `InvalidDocument` with what is wrong, or ``FileFailure``.
  func check() throws {
    for (input, content) in zip(inputs, contents) where content == .table {
      var table = try OpenInput(input.file, reader: reader)
      if let refusal = try table.next()?.refusal { throw refusal }
    }
  }

  /// The next portion; `nil` after the last.
  ///
  /// - Throws: `InvalidDocument` if nothing can be made of a table, ``FileFailure`` if it cannot be read.
  mutating func next() throws -> BatchPortion? {
    while index < inputs.count {
      if open == nil {
        if contents[index] == .form { return files() }
        open = try OpenInput(inputs[index].file, reader: reader)
      }
      if let portion = try open?.next() {
        if let refusal = portion.refusal { throw refusal }
        return .districts(portion, input: index, length: open?.length ?? 0)
      }
      open = nil
      index += 1
    }
    return nil
  }

  /// The forms that come next.
  private mutating func files() -> BatchPortion {
    let limit = min(inputs.count, index + BatchPortion.fileCount)
    let end = contents[index..<limit].firstIndex { $0 != .form } ?? limit
    defer { index = end }
    return .files(inputs[index..<end])
  }
}
