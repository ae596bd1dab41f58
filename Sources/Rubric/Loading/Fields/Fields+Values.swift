extension Fields {
  /// A text; `nil` when it is not given.
  func text(_ key: String, into problems: inout Problems) -> String? {
    self[key]?.scalarText(of: key, into: &problems)
  }

  /// A text that must be given.
  func requiredText(_ key: String, into problems: inout Problems) -> String? {
    required(key, into: &problems)?.givenText(of: key, into: &problems)
  }

  /// A name that must be given: lower-case letters and digits, parted by single hyphens.
  func requiredName(_ key: String, into problems: inout Problems) -> String? {
    guard let node = required(key, into: &problems) else { return nil }
    guard let name = node.scalarText(of: key, into: &problems) else { return nil }
    guard name.isName else {
      problems.report(
        Diagnostic(
          .notAnIdentifier,
          at: node.place,
          "'\(name.inOneLine)' is no id; use lower-case letters, digits and single hyphens"
        )
      )
      return nil
    }
    return name
  }

  /// A number within a range; `nil` when it is not given.
  func number(
    _ key: String,
    in range: ClosedRange<Double>? = nil,
    into problems: inout Problems
  ) -> Double? {
    self[key]?.number(of: "'\(key)'", in: range, into: &problems)
  }

  /// A number within a range that must be given.
  func requiredNumber(
    _ key: String,
    in range: ClosedRange<Double>? = nil,
    into problems: inout Problems
  ) -> Double? {
    required(key, into: &problems)?.number(of: "'\(key)'", in: range, into: &problems)
  }

  /// A whole number within a range; `nil` when it is not given.
  func whole(
    _ key: String,
    in range: ClosedRange<Int>,
    into problems: inout Problems
  ) -> Int? {
    self[key]?.whole(of: "'\(key)'", in: range, into: &problems)
  }

  /// `true` or `false`, also `yes` or `no`; `nil` when it is not given.
  func flag(_ key: String, into problems: inout Problems) -> Bool? {
    self[key]?.flag(of: key, into: &problems)
  }

  /// One of a closed set of words; `nil` when it is not given.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    of _: Choice.Type = Choice.self,
    into problems: inout Problems
  ) -> Choice? {
    self[key]?.choice(of: key, into: &problems)
  }

  /// One of a closed set of words that must be given.
  func requiredChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    into problems: inout Problems
  ) -> Choice? {
    guard required(key, into: &problems) != nil else { return nil }
    return choice(key, into: &problems)
  }

  /// A school year; `nil` when it is not given.
  func schoolYear(_ key: String, into problems: inout Problems) -> SchoolYear? {
    self[key]?.schoolYear(into: &problems)
  }

  /// A list; empty when it is not given.
  func list(_ key: String, into problems: inout Problems) -> [YAMLNode] {
    guard let node = self[key] else { return [] }
    return node.listItems(of: key, into: &problems)
  }

  /// A list that must be given, with at least one item.
  func requiredList(_ key: String, into problems: inout Problems) -> [YAMLNode] {
    guard let node = required(key, into: &problems) else { return [] }
    let items = node.listItems(of: key, into: &problems)
    if node.kind == .sequence, node.childIndexes.first(where: { _ in true }) == nil,
      !node.isCutShort
    {
      problems.report(Diagnostic(.missingKey, at: node.place, "'\(key)' needs at least one item"))
    }
    return items
  }

  /// Whether a list is there to its end and every item of it can be read.
  func isWholeList(_ key: String) -> Bool {
    guard let node = self[key], node.kind == .sequence, !node.isCutShort else { return false }
    let entries = node.document.entries
    return node.childIndexes.contains { _ in true }
      && node.childIndexes.allSatisfy { entries[$0].kind != .unread }
  }

  /// A list of texts without the items that say nothing; empty when it is not given.
  func texts(_ key: String, into problems: inout Problems) -> [String] {
    guard let node = self[key] else { return [] }
    guard node.kind == .sequence else {
      _ = node.listItems(of: key, into: &problems)
      return []
    }
    var texts: [String] = []
    for index in node.childIndexes {
      if let text = node.node(at: index).itemText(of: key, into: &problems), !text.isEmpty {
        texts.append(text)
      }
    }
    return texts
  }

  /// A list of texts that must be given, with at least one item.
  func requiredTexts(_ key: String, into problems: inout Problems) -> [String] {
    requiredList(key, into: &problems).compactMap { $0.itemText(of: key, into: &problems) }
  }
}

extension YAMLNode {
  /// The text of a list's item; one that says nothing is passed over.
  fileprivate func itemText(of key: String, into problems: inout Problems) -> String? {
    isGiven ? scalarText(of: key, into: &problems) : nil
  }
}

extension String {
  /// Whether the text is lower-case letters and digits, parted by single hyphens.
  var isName: Bool {
    var isPart = false
    for byte in utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: isPart = true
      case UInt8(ascii: "-") where isPart: isPart = false
      default: return false
      }
    }
    return isPart
  }
}
