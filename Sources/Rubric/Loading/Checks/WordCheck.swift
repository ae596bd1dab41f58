extension Cell {
  /// `true` or `false`, also `yes` or `no`, and with a warning `y`, `n`, 1 and 0; anything else is reported as what
  /// `key` names.
  func flag(of key: String, into problems: inout Problems) -> Bool? {
    switch text {
    case "true", "True", "TRUE", "yes", "Yes", "YES": return true
    case "false", "False", "FALSE", "no", "No", "NO": return false
    case "y", "Y", "1":
      report(readAs: "true", into: &problems)
      return true
    case "n", "N", "0":
      report(readAs: "false", into: &problems)
      return false
    default:
      let words = "'\(key)' must be true or false"
      report(ValueFault(id: .unknownChoice, words: words, namesCell: true), into: &problems)
      return nil
    }
  }

  /// One of a closed set of words, in another case or with other hyphens with a warning; anything else is reported.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of key: String,
    as _: Choice.Type = Choice.self,
    into problems: inout Problems
  ) -> Choice? {
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map { $0.rawValue }
    let index = NameIndex(names, otherNames: [])
    if let position = index.meant(by: text) {
      report(readAs: names[position], into: &problems)
      return Choice(rawValue: names[position])
    }
    let fix = Spelling.nearest(to: text, among: names).map { "; did you mean '\($0)'?" } ?? ""
    let choices = names.map { "'\($0)'" }.joined(separator: ", ")
    let words = "'\(key)' must be one of \(choices)\(fix)"
    report(ValueFault(id: .unknownChoice, words: words, namesCell: true), into: &problems)
    return nil
  }

  /// The place of a name among those that exist, or of the only one that is meant, with a warning; another one is
  /// reported.
  ///
  /// - Parameters:
  ///   - names: Names of the framework.
  ///   - what: What they are names of, for the message.
  ///   - key: What the name is given as, for the message if it is not text.
  ///   - id: What an unknown one is.
  ///   - isForeign: Whether the file answers another framework, so that an unknown name is not a fault.
  ///   - problems: Where a fault is noted.
  /// - Returns: `nil` for an unknown name, whether reported or not.
  func position(
    among names: NameIndex,
    of what: String,
    key: String,
    _ id: Diagnostic.ID = .unknownChoice,
    isForeign: Bool = false,
    into problems: inout Problems
  ) -> Int? {
    if let position = names.position(of: bytes) { return position }
    if isText, !isForeign, let position = names.meant(by: text) {
      report(readAs: names.names[position], into: &problems)
      return position
    }
    guard let name = scalarText(of: key, into: &problems), !isForeign else { return nil }
    report(.unknown(what, name, among: names.names, id), into: &problems)
    return nil
  }
}
