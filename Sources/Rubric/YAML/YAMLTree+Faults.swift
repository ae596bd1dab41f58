/// Which line is at fault where libyaml gives up, often a line or more below it.
extension YAMLTree {
  /// - Parameters:
  ///   - failure: What libyaml says.
  ///   - noticed: The line where it says so.
  ///   - lines: What is left of the text.
  /// - Returns: What is wrong, and the lines that it spoils.
  mutating func fault(
    _ failure: YAMLEvents.Failure,
    noticed: Int,
    _ lines: YAMLLines
  ) -> YAMLFault {
    let beside = takeBeside(failure)
    // What follows an alias, such as the rest of '*star and more', is an echo of it.
    if beside != nil, last.isAlias { return YAMLFault([], spoils: lines.block(from: noticed)) }
    let at = place(failure.mark)
    if failure.subject == .openQuote, let start = failure.context?.mark {
      return YAMLFault(.openQuote(at: place(start), end: at), spoils: start.line..<(start.line + 1))
    }
    if let bracket = open.first(where: { entries[$0].isFlow }) {
      return faultInBrackets(bracket, failure, noticed, lines)
    }
    let isFirst = lines.indent(of: noticed) == failure.mark.column
    switch failure.subject {
    case .missingColon:
      return missingColon(failure.context?.mark ?? failure.mark, before: noticed, lines)
    case .secondColon:
      return secondColon(at, noticed, after: beside, lines)
    case .misplacedLine where isFirst:
      return misplacedLine(at, noticed, lines)
    case .misplacedLine:
      if let beside, Int(beside.line) < noticed, isQuoted(beside) {
        return lateQuote(beside, closing: at)
      }
      return YAMLFault(words(failure), spoils: lines.block(from: noticed))
    case .openQuote, .bracket, .escape, .beginning, .marks:
      let first = min(failure.context.map { $0.mark.line } ?? noticed, noticed)
      let end = max(lines.block(from: first).upperBound, noticed + 1)
      return YAMLFault(words(failure), spoils: first..<end)
    }
  }

  /// The node next to the fault, which is most likely part of something else and is not judged by itself.
  private mutating func takeBeside(_ failure: YAMLEvents.Failure) -> YAMLDocument.Entry? {
    let end = last.end
    guard last.index < entries.count,
      end.line == failure.mark.line || end.index == failure.mark.index
    else { return nil }
    let entry = entries[last.index]
    entries[last.index].kind = .unread
    // A word without a colon between braces is given an empty value.
    let isEmpty = entry.kind == .scalar && entry.isPlain && entry.valueCount == 0
    if isEmpty, last.index > 0, entries[last.index - 1].kind == .scalar {
      entries[last.index - 1].kind = .unread
    }
    return entry
  }

  /// What is said where the place of the failure is that of the fault.
  private func words(_ failure: YAMLEvents.Failure) -> Diagnostic {
    let at = place(failure.mark)
    switch (failure.subject, at.character) {
    case (_, "\t"): return .tab(at: at)
    case (_, "-") where !at.isFirstOfLine: return .hyphen(at: at)
    case (.escape, _): return .escape(at: at)
    case (.bracket, _):
      return .textAfterEnd(at: at)
        ?? .expectedComma(at: at, open: failure.context.map { place($0.mark) })
    case (.misplacedLine, let character):
      if let problem = Diagnostic.textAfterEnd(at: at) { return problem }
      return ",]}".contains(character ?? "?") ? .badBeginning(at: at) : .misplaced(at: at)
    case (.beginning, .some):
      return at.isConflictMark ? .conflictMark(at: at) : .badBeginning(at: at)
    default:
      let start = failure.context.map { place($0.mark) } ?? at
      if start.isConflictMark { return .conflictMark(at: start) }
      return start.character == "-" ? .hyphen(at: start) : .specialMark(at: start)
    }
  }

  /// A fault between brackets, which is most often that they are never closed.
  private func faultInBrackets(
    _ bracket: Int,
    _ failure: YAMLEvents.Failure,
    _ noticed: Int,
    _ lines: YAMLLines
  ) -> YAMLFault {
    let first = Int(entries[bracket].line)
    let own = lines.indent(of: first) ?? 0
    let isOutside = lines.indent(of: noticed).map { $0 <= own } ?? (failure.mark.column == 0)
    if noticed > first, isOutside {
      let hasOneLine = lines.content(from: first + 1).map { $0 >= noticed } ?? true
      let problem = Diagnostic.openBracket(at: place(of: entries[bracket]), hasOneLine: hasOneLine)
      return YAMLFault(problem, spoils: first..<noticed)
    }
    let end = max(lines.block(from: first).upperBound, noticed + 1)
    return YAMLFault(words(failure), spoils: first..<end)
  }

  /// Lines that are not `key: value`, from one up to the line where that is noticed.
  func missingColon(
    _ start: YAMLEvents.Mark,
    before noticed: Int,
    _ lines: YAMLLines
  ) -> YAMLFault {
    if source.bytes.isQuote(at: offset(of: start)), noticed > start.line {
      let problem = Diagnostic.lateQuote(at: place(start), closing: place(lines.mark(of: noticed)))
      return YAMLFault(problem, spoils: start.line..<(start.line + 1))
    }
    let spoiled = start.line..<lines.endOfProse(from: start.line, to: max(noticed, start.line + 1))
    var problems: [Diagnostic] = []
    var isInProse = false
    for line in spoiled where problems.count < YAMLRecovery.faultLimit {
      guard let indent = lines.indent(of: line) else { continue }
      let text = lines.text(of: line)
      if indent == 0, text.isConflictMark {
        problems.append(.conflictMark(at: place(lines.mark(of: line))))
        isInProse = true
        continue
      }
      let (sign, colon) = (Lookalike.first(in: text), text.gluedColon)
      if sign != nil || colon != nil || !isInProse {
        let at = place(lines.mark(of: line, column: indent + (sign?.offset ?? colon ?? 0)))
        problems.append(
          sign.map { .lookalike($0, at: at) }
            ?? (colon == nil ? .missingColon(at: at, isProse: text.isProse) : .missingSpace(at: at))
        )
      }
      isInProse = sign == nil && colon == nil
    }
    return YAMLFault(problems, spoils: spoiled, resume: start.line)
  }

  /// A `: ` where none may be.
  private func secondColon(
    _ at: Diagnostic.Place,
    _ noticed: Int,
    after beside: YAMLDocument.Entry?,
    _ lines: YAMLLines
  ) -> YAMLFault {
    guard let text = beside, text.kind == .scalar, Int(text.line) < noticed else {
      return YAMLFault(.secondColon(at: at), spoils: lines.block(from: noticed))
    }
    if isQuoted(text) { return lateQuote(text, closing: at) }
    let first = Int(text.line)
    let start = place(of: text)
    let isAlone = start.isFirstOfLine
    // A sentence is text that belongs to the key above it; a word or two is a key that lost its colon.
    if isAlone, !lines.text(of: first).isProse {
      return missingColon(lines.mark(of: first, column: Int(text.column)), before: noticed, lines)
    }
    let spoiled = lines.block(from: noticed)
    let name = lines.text(of: noticed).prefix { $0 != ":" }
    guard !isAlone, !name.contains(" "), let block = open.last else {
      return YAMLFault(.colonInText(at: at, start: start), spoils: spoiled, resume: first)
    }
    let mark = lines.mark(of: noticed, column: lines.indent(of: noticed) ?? 0)
    let problem = Diagnostic.keyInText(
      at: place(mark),
      start: start,
      spaces: column(of: block)
    )
    return YAMLFault(problem, spoils: spoiled, resume: first)
  }

  private func lateQuote(_ entry: YAMLDocument.Entry, closing: Diagnostic.Place) -> YAMLFault {
    let line = Int(entry.line)
    return YAMLFault(
      .lateQuote(at: place(of: entry), closing: closing),
      spoils: line..<(line + 1)
    )
  }

  private func isQuoted(_ entry: YAMLDocument.Entry) -> Bool {
    entry.kind == .scalar && source.bytes.isQuote(at: Int(entry.offset))
  }

  private func place(of entry: YAMLDocument.Entry) -> Diagnostic.Place {
    source.place(offset: Int(entry.offset), line: Int(entry.line), column: Int(entry.column))
  }

  private func offset(of mark: YAMLEvents.Mark) -> Int {
    var cursor = cursor
    return cursor.offset(of: mark.index)
  }
}

extension [UInt8] {
  fileprivate func isQuote(at offset: Int) -> Bool {
    offset < count && (self[offset] == UInt8(ascii: "\"") || self[offset] == UInt8(ascii: "'"))
  }
}
