/// A part of an input whose districts can be read independently of all others.
package struct DistrictPortion: Sendable {
  enum Part: Sendable {
    case form([UInt8])
    case lines(LineSplitter.Lines, isEachAnswered: Bool)
    case rows(TableBlock, AssessmentTable)
    /// What should be known about the districts that follow.
    case notes([Diagnostic])
    /// Why nothing more is read, or nothing at all.
    case end(InvalidDocument, isWhole: Bool)
  }

  let part: Part
  /// What the input is called.
  package let file: InputName
  let reader: AssessmentReader
}

extension DistrictPortion {
  /// A form that is available as a whole.
  ///
  /// - Parameters:
  ///   - bytes: The form.
  ///   - file: What it is called.
  ///   - reader: Reads assessments against the framework that they answer.
  package init(form bytes: [UInt8], of file: InputName, reader: AssessmentReader) {
    self.init(part: .form(bytes), file: file, reader: reader)
  }

  /// Why nothing at all of the input is read; `nil` if something is.
  package var refusal: InvalidDocument? {
    if case .end(let refusal, isWhole: true) = part { refusal } else { nil }
  }

  /// What it is a part of; `nil` if it only says something about others, or why nothing more is read.
  package var content: InputContent? {
    switch part {
    case .form: .form
    case .lines: .lines
    case .rows: .table
    case .end, .notes: nil
    }
  }

  /// Reads each district, in the order of the input.
  ///
  /// Whatever ends the reading of an input counts as a refused district.
  ///
  /// - Parameters:
  ///   - note: Takes in a warning that is about no one district.
  ///   - body: Records a district.
  package func forEachDistrict(
    note: (Diagnostic) -> Void = { _ in },
    _ body: (DistrictRecord) -> Void
  ) {
    switch part {
    case .form(let bytes): body(reader.record(bytes, of: file))
    case .lines(let lines, let isEachAnswered):
      forEachLine(lines) { line, number in
        guard isEachAnswered || line.contains(where: { $0 > 0x20 }) else { return }
        body(reader.record(line: line, number: number, of: file))
      }
    case .rows(let block, let table):
      var rows = table.rows(of: block)
      while let row = rows.next() {
        for warning in rows.takeNotes() { note(warning) }
        body(DistrictRecord(row, of: file))
      }
      for warning in rows.takeNotes() { note(warning) }
    case .notes(let notes): for warning in notes { note(warning) }
    case .end(let refusal, _):
      body(
        DistrictRecord(
          outcome: .failure(refusal),
          file: file,
          line: refusal.diagnostics[0].place.line,
          bytes: [],
          isOneOfMany: true
        )
      )
    }
  }

  private func forEachLine(
    _ lines: LineSplitter.Lines,
    _ body: (ArraySlice<UInt8>, _ number: Int) -> Void
  ) {
    let bytes = lines.bytes
    var start = 0
    var number = lines.first
    while start < bytes.count {
      let next = bytes[start...].firstIndex(of: .lineFeed)
      var end = next ?? bytes.count
      if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
      body(bytes[start..<end], number)
      number += 1
      start = (next ?? end) + 1
    }
  }
}

extension DistrictRecord {
  /// A row of a table, read.
  init(_ row: AssessmentTable.Row, of file: InputName) {
    outcome = row.outcome
    line = row.line
    bytes = row.record
    self.file = file
    isOneOfMany = true
  }
}
