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

  /// What is wrong with a code that no county has.
  static func countyFault(of text: String) -> ValueFault {
    let words =
      "'\(text.inOneLine)' is not a CDS code; its first two digits are the county, from 01 to \(lastCounty); is a digit wrong?"
    return ValueFault(id: .notACDSCode, words: words)
  }

  /// Why the code cannot be that of a district; `nil` if it can.
  func faultAsDistrict(written text: String) -> ValueFault? {
    let parts = parts
    if parts.county == 0 || parts.isOfNoCounty { return Self.countyFault(of: text) }
    let words: String
    if parts.school != 0 {
      let own = "\(description.prefix(7))0000000"
      words = "'\(text.inOneLine)' is the CDS code of a school; the district's is '\(own)'"
    } else if parts.district == 0 {
      words = "'\(text.inOneLine)' is the CDS code of a county; write the district's code"
    } else {
      return nil
    }
    return ValueFault(id: .notACDSCode, words: words)
  }
}

extension Cell {
  /// A district's county-district-school code that a person wrote; anything else is reported with the reason.
  func cdsCode(into problems: inout Problems) -> CDSCode? {
    guard let text = scalarText(of: "cds", into: &problems) else { return nil }
    guard let code = CDSCode(text) else {
      report(CDSCode.fault(of: text, from: .person), into: &problems)
      return nil
    }
    guard let fault = code.faultAsDistrict(written: text) else { return code }
    report(fault, into: &problems)
    return nil
  }
}
