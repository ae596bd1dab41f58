/// One district of an input: its assessment or what is wrong with it, and where it is.
package struct DistrictRecord: Sendable {
  /// The district's assessment with its warnings, or every problem of the record.
  package let outcome: Result<Checked<Assessment>, InvalidDocument>
  /// What the input is called.
  package let file: InputName
  /// The line on which it begins, counted from 1.
  package let line: Int
  /// Its own bytes: those of the form, or of its line or row without the line ending.
  package let bytes: ArraySlice<UInt8>
  /// Whether its input has one district per line or row, so that the file's name alone does not identify it.
  package let isOneOfMany: Bool

  /// Where it is, as messages put it: `north.yml` or `districts.csv:12`.
  package var place: String { isOneOfMany ? "\(file):\(line)" : "\(file)" }
}

extension AssessmentReader {
  /// Reads a form.
  func record(_ bytes: [UInt8], of file: InputName) -> DistrictRecord {
    let name = file.description
    let isJSON = bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
    let outcome =
      isJSON ? outcome(of: JSONText(bytes, name: name)) : outcome(of: SourceText(bytes, name: name))
    let line = (try? outcome.get().value.line ?? nil) ?? 1
    return DistrictRecord(
      outcome: outcome,
      file: file,
      line: line,
      bytes: bytes[...],
      isOneOfMany: false
    )
  }

  /// Reads one line of JSON.
  func record(line bytes: ArraySlice<UInt8>, number: Int, of file: InputName) -> DistrictRecord {
    DistrictRecord(
      outcome: outcome(of: JSONText(line: bytes, number: number, of: file.description)),
      file: file,
      line: number,
      bytes: bytes,
      isOneOfMany: true
    )
  }

  private func outcome(of text: SourceText) -> Result<Checked<Assessment>, InvalidDocument> {
    do throws(InvalidDocument) { return .success(try read(text)) } catch { return .failure(error) }
  }

  private func outcome(of json: JSONText) -> Result<Checked<Assessment>, InvalidDocument> {
    switch outcome(of: json.text) {
    case .success(let checked):
      .success(Checked(value: checked.value, warnings: json.placed(checked.warnings)))
    case .failure(let refusal):
      .failure(InvalidDocument(diagnostics: json.placed(refusal.diagnostics)))
    }
  }
}
