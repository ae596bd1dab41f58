extension CDSCode {
  /// Whose file a code is in, which decides how a wrong one is to be fixed.
  enum Source {
    /// A form or table that a person filled in.
    case person
    /// A file that the state or somebody else publishes.
    case publisher
  }

  /// What is wrong with text that is not a code, with the fix.
  static func fault(of text: String, from source: Source) -> ValueFault {
    let looksScientific = text.lowercased().contains("e") && Double(text) != nil
    let reason =
      switch (source, looksScientific) {
      case (.person, true):
        "a spreadsheet has turned it into a number; format its column as text and copy the code again"
      case (.person, false): "write 14 digits, or the 7 for county and district, in quotes"
      case (.publisher, true):
        "a spreadsheet has turned it into a number; use the file as the state publishes it"
      case (.publisher, false): "it needs 14 digits, or the 7 for county and district"
      }
    return ValueFault(id: .notACDSCode, words: "'\(text.inOneLine)' is not a CDS code; \(reason)")
  }
}

extension Cell {
  /// A county-district-school code that a person wrote; anything else is reported with the reason.
  func cdsCode(into problems: inout Problems) -> CDSCode? {
    guard let text = scalarText(of: "cds", into: &problems) else { return nil }
    if let code = CDSCode(text) { return code }
    report(CDSCode.fault(of: text, from: .person), into: &problems)
    return nil
  }
}
