/// How reading goes on after a fault: which lines are left, and where the parser that was started last stands in the tree.
struct YAMLRecovery {
  let lines: YAMLLines
  /// How many faults there were.
  private(set) var faultCount = 0
  /// The columns of collections that were found to be indented wrongly, by what is right.
  private var columns: [Int: Int] = [:]
  /// The line from which reading went on last.
  private(set) var start = -1
  /// How many collections were open then.
  private var depth = 0
  /// What the parser's root continues; `nil` if it is a node of its own, or has been met.
  private var continued: YAMLDocument.Kind?
  private var isInContinued = false
  private var isInDocument = false

  /// How many faults are reported for one file; reading ends after them.
  static let faultLimit = Problems.defaultLimit

  init(_ lines: YAMLLines) { self.lines = lines }

  /// Counts faults; answers whether reading goes on after them.
  mutating func count(_ faults: Int) -> Bool {
    faultCount += faults
    return faultCount < Self.faultLimit
  }

  mutating func restart(at line: Int, depth: Int, continuing kind: YAMLDocument.Kind?) {
    (start, self.depth, continued) = (line, depth, kind)
    isInContinued = false
    isInDocument = !lines.isDocumentMarker(line)
  }

  func column(of index: Int, _ entry: YAMLDocument.Entry) -> Int {
    columns[index] ?? Int(entry.column)
  }

  mutating func adopt(_ index: Int, column: Int) { columns[index] = column }

  /// Whether a document starts only for the parser, which began in the middle of one.
  mutating func continuesDocument() -> Bool {
    defer { isInDocument = false }
    return isInDocument
  }

  /// Whether a node that begins is not what the text at this place continues.
  func isMisfit(_ kind: YAMLDocument.Kind, isFlow: Bool) -> Bool {
    continued.map { $0 != kind || isFlow } ?? false
  }

  /// Whether a collection that begins is the rest of one that is in the tree already.
  mutating func continues() -> Bool {
    guard continued != nil else { return false }
    continued = nil
    isInContinued = true
    return true
  }

  /// Whether a collection that ends, with so many open ones around it, is such a rest.
  mutating func endsContinued(depth: Int) -> Bool {
    guard isInContinued, depth == self.depth else { return false }
    isInContinued = false
    return true
  }
}

extension YAMLTree {
  /// Reads on after text that libyaml refuses; answers whether it can.
  mutating func goOn(
    after failure: YAMLEvents.Failure,
    _ events: inout YAMLEvents,
    into problems: inout Problems
  ) -> Bool {
    // What libyaml misses at the end of text that was cut at a fault is an echo of the fault.
    if hasFault, failure.mark.index >= cursor.count - 1 { return false }
    guard passedOver == 0 else { return false }
    let lines = recovery?.lines ?? YAMLLines(source.bytesForParser)
    if recovery == nil { recovery = YAMLRecovery(lines) }
    let noticed = min(failure.mark.line, lines.count - 1)
    let isFirst = lines.indent(of: noticed) == failure.mark.column
    if failure.subject == .misplacedLine, isFirst, continuesBlock(at: noticed, lines) {
      return resume(at: noticed, lines, &events)
    }
    return resume(after: fault(failure, noticed: noticed, lines), lines, &events, into: &problems)
  }

  /// Reads on after a node that the place where it stands does not allow; `nil` if it is allowed.
  mutating func goOn(
    afterMisfit kind: YAMLEvents.Kind,
    _ events: inout YAMLEvents,
    into problems: inout Problems
  ) -> Bool? {
    guard let recovery else { return nil }
    let node: YAMLDocument.Kind
    switch kind {
    case .scalar, .alias: node = .scalar
    case .sequenceStart: node = .sequence
    case .mappingStart: node = .mapping
    default: return nil
    }
    guard recovery.isMisfit(node, isFlow: events.isFlow) else { return nil }
    var end = max(events.start.line, events.end.line) + (events.end.column > 0 ? 1 : 0)
    // The last words of the text may be the key of the next entry.
    if end - 1 > events.start.line, recovery.lines.isEntry(end - 1) { end -= 1 }
    let fault = missingColon(events.start, before: end, recovery.lines)
    return resume(after: fault, recovery.lines, &events, into: &problems)
  }

  /// Reports a fault, passes over what it spoils, and reads on; answers whether it can.
  private mutating func resume(
    after fault: YAMLFault,
    _ lines: YAMLLines,
    _ events: inout YAMLEvents,
    into problems: inout Problems
  ) -> Bool {
    for problem in fault.problems { problems.report(problem) }
    guard recovery?.count(fault.problems.count) ?? false else {
      let last = fault.problems.last?.place.line ?? fault.lines.upperBound
      let count = lines.range(of: lines.count - 1).isEmpty ? lines.count - 1 : lines.count
      if last < count {
        problems.end(with: .unread(count - last, at: place(lines.mark(of: last))))
      }
      return false
    }
    truncate(to: fault.resume, lines)
    if !fault.lines.isEmpty {
      guard let first = lines.content(from: fault.lines.lowerBound), fault.lines.contains(first),
        let indent = lines.indent(of: first)
      else { return false }
      open = openChain()
      cutShort(around: indent, fault)
      // Where nothing follows, there is no telling what is missing.
      if lines.content(from: fault.lines.upperBound) == nil {
        for index in open { entries[index].isCutShort = true }
      }
      for bytes in lines.blank(fault.lines) { events.blank(bytes) }
    }
    return resume(at: fault.resume, lines, &events)
  }

  /// Reads on at the first line, from one on, that fits in with what is open.
  private mutating func resume(
    at start: Int,
    _ lines: YAMLLines,
    _ events: inout YAMLEvents
  ) -> Bool {
    var from = start
    while let line = lines.content(from: from), !lines.isDocumentMarker(line) {
      truncate(to: line, lines)
      open = openChain()
      let indent = lines.indent(of: line) ?? 0
      if let fit = settle(indent, isItem: lines.isItem(line)) {
        restart(at: line, lines, &events, continuing: fit.continued)
        return true
      }
      // It belongs to what was passed over.
      let block = lines.block(from: line)
      for bytes in lines.blank(block) { events.blank(bytes) }
      from = block.upperBound
    }
    let line = lines.content(from: from) ?? lines.count
    truncate(to: line, lines)
    open = openChain()
    closeAll()
    restart(at: line, lines, &events, continuing: nil)
    return true
  }

  private mutating func restart(
    at line: Int,
    _ lines: YAMLLines,
    _ events: inout YAMLEvents,
    continuing kind: YAMLDocument.Kind?
  ) {
    recovery?.restart(at: line, depth: open.count, continuing: kind)
    events.restart(at: lines.range(of: line).lowerBound, lines.mark(of: line))
  }

  /// What a line is to the innermost collection that is left open.
  private struct Fit {
    /// The collection's kind if the line is its next member; `nil` if it is the value of the last key.
    let continued: YAMLDocument.Kind?
  }

  /// Closes what ends before a line with a given indent; `nil` if the line fits nowhere.
  private mutating func settle(_ indent: Int, isItem: Bool) -> Fit? {
    while let top = open.last {
      let entry = entries[top]
      let column = column(of: top)
      if !entry.isFlow, column <= indent {
        let kind: YAMLDocument.Kind = isItem ? .sequence : .mapping
        if column == indent, entry.kind == kind {
          completePairs(of: top)
          return Fit(continued: kind)
        }
        let isValue = column < indent || isItem
        if isValue, entry.kind == .mapping, hasDanglingKey(top) { return Fit(continued: nil) }
        if column < indent { return nil }
      }
      completePairs(of: top)
      entries[top].end = UInt32(entries.count)
      open.removeLast()
    }
    return entries.isEmpty ? Fit(continued: nil) : nil
  }

  /// Whether a line can be the next member of a block that is open or ended just now.
  private func continuesBlock(at line: Int, _ lines: YAMLLines) -> Bool {
    guard recovery?.start != line else { return false }
    let indent = lines.indent(of: line)
    let kind: YAMLDocument.Kind = lines.isItem(line) ? .sequence : .mapping
    return openChain().contains { index in
      !entries[index].isFlow && entries[index].kind == kind && column(of: index) == indent
    }
  }

  func column(of index: Int) -> Int {
    recovery?.column(of: index, entries[index]) ?? Int(entries[index].column)
  }

  /// The collections that hold the last entry, outermost first, also those that ended with it.
  func openChain() -> [Int] {
    var chain = open.filter { $0 < entries.count }
    var next = chain.last.map { lastChild(of: $0) } ?? (entries.isEmpty ? nil : 0)
    while let index = next, entries[index].kind == .mapping || entries[index].kind == .sequence {
      chain.append(index)
      next = lastChild(of: index)
    }
    return chain
  }

  private func lastChild(of index: Int) -> Int? {
    var child = index + 1
    guard child < entries.count else { return nil }
    while true {
      let end = Int(entries[child].end)
      if end <= child || end >= entries.count { return child }
      child = end
    }
  }

  /// Takes back what was read from a line on.
  private mutating func truncate(to line: Int, _ lines: YAMLLines) {
    let offset = cursor.offset(of: lines.mark(of: line).index)
    while let last = entries.last, Int(last.offset) >= offset { entries.removeLast() }
    if last.index >= entries.count { last = LastNode() }
  }

  /// Marks the collections in which something may be missing because lines were passed over.
  private mutating func cutShort(around indent: Int, _ fault: YAMLFault) {
    for index in open.reversed() {
      let entry = entries[index]
      if column(of: index) <= indent, !entry.isFlow {
        let isWhole =
          column(of: index) < indent && entry.kind == .mapping && hasDanglingKey(index)
        if !isWhole { entries[index].isCutShort = true }
        return
      }
      if fault.endsBlocks || Int(entry.line) >= fault.lines.lowerBound {
        entries[index].isCutShort = true
      }
    }
  }
}
