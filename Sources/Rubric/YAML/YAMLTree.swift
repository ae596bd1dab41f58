/// The growing tree of one document.
struct YAMLTree {
  let source: SourceText
  var entries: [YAMLDocument.Entry] = []
  private(set) var values: [UInt8]
  /// See ``YAMLDocument/comments``.
  private(set) var comments: [Diagnostic.Place] = []
  /// Whether reading ended before the text did, or passed over a part of it.
  private(set) var isCutShort = false
  /// Indexes of the collections that are open, outermost first.
  var open: [Int] = []
  /// How many collections are open that are passed over: those below the depth limit, and a second document
  /// of another shape.
  private(set) var passedOver = 0
  /// The index of the first entry of a second document; `nil` if there is none.
  private var secondStart: Int?
  /// The node that was read last, and where it ends, in case it turns out not to be what it seemed.
  var last = LastNode()
  /// How reading goes on after faults; `nil` while there was none.
  var recovery: YAMLRecovery?
  var cursor: OffsetCursor
  let hasFault: Bool
  private let holdsForeignBreaks: Bool
  private let isASCII: Bool

  /// Below the depth limit, nesting is skipped this far; then reading ends.
  private static let hopelessDepth = 1_024

  init(source: SourceText) {
    self.source = source
    cursor = OffsetCursor(of: source)
    hasFault = source.fault != nil
    holdsForeignBreaks = source.holdsForeignBreaks
    isASCII = source.isASCII
    values = source.bytes
    entries.reserveCapacity(source.bytes.count / 8)
    open.reserveCapacity(YAMLDocument.depthLimit)
  }

  /// Whether there is nothing but the marker that begins a document.
  var isEmpty: Bool {
    guard let first = entries.first else { return true }
    return entries.count == 1 && first.kind == .scalar && first.isPlain && first.valueCount == 0
  }

  mutating func grow(into problems: inout Problems) {
    var events = YAMLEvents(source.bytesForParser)
    var hasDocument = false
    while true {
      let kind = events.next()
      if recovery != nil, let goesOn = goOn(afterMisfit: kind, &events, into: &problems) {
        guard goesOn else { return cut() }
        continue
      }
      switch kind {
      case .scalar:
        add(.scalar, events, into: &problems)
      case .alias:
        problems.report(.alias(at: place(events.start)))
        add(.unread, events, into: &problems)
      case .sequenceStart, .mappingStart:
        let isMapping = kind == .mappingStart
        guard begin(isMapping ? .mapping : .sequence, events, into: &problems) else { return cut() }
      case .sequenceEnd, .mappingEnd:
        close(at: events.end, into: &problems)
      case .documentStart:
        if recovery?.continuesDocument() ?? false { continue }
        if hasDocument, secondStart == nil {
          problems.report(.secondDocument(at: place(events.start)))
          secondStart = entries.count
        }
        hasDocument = true
      case .failed:
        guard goOn(after: events.failure(), &events, into: &problems) else { return cut() }
      case .streamEnd:
        closeAll()
        return uniteDocuments()
      case .other:
        continue
      }
    }
  }

  private mutating func add(
    _ kind: YAMLDocument.Kind,
    _ events: borrowing YAMLEvents,
    into problems: inout Problems
  ) {
    guard passedOver == 0, secondStart == nil || !open.isEmpty else { return }
    // The last word before a byte that cannot be read may itself be cut in two.
    let touchesFault = hasFault && events.end.index >= cursor.count && kind == .scalar
    var entry = entry(touchesFault ? .unread : kind, at: events.start)
    if kind == .scalar, !touchesFault {
      entry.isPlain = events.isPlainScalar
      if entry.isPlain, events.valueCount > 0 { noteComment(after: events.end) }
      if entry.isPlain, isASCII, events.standsInSource {
        entry.value = entry.offset
        entry.valueCount = UInt32(truncatingIfNeeded: events.valueCount)
      } else {
        entry.value = UInt32(values.count)
        events.appendValue(to: &values)
        if holdsForeignBreaks { values.restoreForeignBreaks(from: Int(entry.value)) }
        entry.valueCount = UInt32(values.count) - entry.value
      }
      if !events.isBareScalar {
        _ = reportProperties(events, into: &problems)
        if entry.valueCount == 0 { entry.kind = .unread }
      }
      if events.isDoubleQuoted, values[Int(entry.value)...].holdsControls {
        problems.report(.escapedControl(at: place(events.start)))
        entry.kind = .unread
      }
    }
    last.index = entries.count
    last.isAlias = kind == .unread
    last.end = events.end
    entry.end = UInt32(entries.count + 1)
    entries.append(entry)
  }

  /// Keeps the place of a comment that stands one space after a text.
  private mutating func noteComment(after end: YAMLEvents.Mark) {
    let offset = isASCII ? end.index : cursor.offset(of: end.index)
    let bytes = source.bytes
    guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "#"), offset > 0,
      bytes[offset] == UInt8(ascii: " "), bytes[offset - 1] != UInt8(ascii: " ")
    else { return }
    let place = source.place(offset: offset + 1, line: end.line, column: end.column + 1)
    // Lines may be read a second time after a fault.
    if comments.last.map({ $0 < place }) ?? true { comments.append(place) }
  }

  /// Opens a collection; answers whether reading can go on.
  private mutating func begin(
    _ kind: YAMLDocument.Kind,
    _ events: borrowing YAMLEvents,
    into problems: inout Problems
  ) -> Bool {
    if passedOver > 0 {
      passedOver += 1
      return passedOver < Self.hopelessDepth
    }
    if secondStart != nil, open.isEmpty { return beginSecond(kind, at: events.start) }
    if recovery?.continues() ?? false { return true }
    guard open.count < YAMLDocument.depthLimit else {
      problems.report(.tooDeep(at: place(events.start)))
      add(.unread, events, into: &problems)
      passedOver = 1
      return true
    }
    _ = reportProperties(events, into: &problems)
    open.append(entries.count)
    var entry = entry(kind, at: events.start)
    entry.isFlow = events.isFlow
    entries.append(entry)
    return true
  }

  /// Continues with a second document: one that a stray '---' has split off the first is read together with it.
  private mutating func beginSecond(_ kind: YAMLDocument.Kind, at mark: YAMLEvents.Mark) -> Bool {
    guard let root = entries.first, root.kind == .mapping else {
      passedOver = 1
      return true
    }
    guard kind == .mapping, root.column == mark.column else {
      // It was split in the middle of a block; there is no telling what belongs where.
      open = openChain()
      return false
    }
    open = [0]
    return true
  }

  private mutating func close(at end: YAMLEvents.Mark, into problems: inout Problems) {
    if passedOver > 0 {
      passedOver -= 1
    } else if recovery?.endsContinued(depth: open.count) ?? false {
      return
    } else if let index = open.popLast() {
      entries[index].end = UInt32(entries.count)
      guard entries[index].isFlow else { return }
      last = LastNode(index: index, isAlias: false, end: end)
      if entries[index].kind == .mapping { reportGluedPairs(of: index, into: &problems) }
    }
  }

  /// Closes the collections that are still open because what closes them was passed over.
  mutating func closeAll() {
    while let index = open.popLast() {
      completePairs(of: index)
      entries[index].end = UInt32(entries.count)
    }
  }

  /// Leaves out what a second document repeats: then it is a second file, not a split one.
  private mutating func uniteDocuments() {
    guard let secondStart, entries.first?.kind == .mapping else { return }
    var names: Set<ArraySlice<UInt8>> = []
    var key = 1
    while key < entries.count {
      let entry = entries[key]
      let name = values[Int(entry.value)..<Int(entry.value + entry.valueCount)]
      if key < secondStart {
        names.insert(name)
      } else if names.contains(name) {
        entries[key].kind = .unread
      }
      let value = Int(entry.end)
      key = value < entries.count ? Int(entries[value].end) : value
    }
  }

  /// Ends the tree where reading ended.
  private mutating func cut() {
    isCutShort = true
    for index in open { entries[index].isCutShort = true }
    closeAll()
    uniteDocuments()
  }

  /// Gives a key that lost its value one that is skipped.
  mutating func completePairs(of index: Int) {
    guard entries[index].kind == .mapping, hasDanglingKey(index), let last = entries.last else {
      return
    }
    var unread = YAMLDocument.Entry(
      kind: .unread,
      line: last.line,
      column: last.column,
      offset: last.offset
    )
    unread.end = UInt32(entries.count + 1)
    entries.append(unread)
  }

  /// Whether the last child of an open mapping is a key without a value.
  func hasDanglingKey(_ index: Int) -> Bool {
    var childCount = 0
    var child = index + 1
    while child < entries.count {
      childCount += 1
      let end = Int(entries[child].end)
      guard end > child else { break }
      child = end
    }
    return childCount % 2 == 1
  }

  private func reportProperties(
    _ events: borrowing YAMLEvents,
    into problems: inout Problems
  ) -> Bool {
    let (hasAnchor, hasTag) = events.properties
    if hasAnchor { problems.report(.anchor(at: place(events.start))) }
    if hasTag { problems.report(.tag(at: place(events.start))) }
    return hasAnchor || hasTag
  }

  private mutating func entry(
    _ kind: YAMLDocument.Kind,
    at mark: YAMLEvents.Mark
  ) -> YAMLDocument.Entry {
    // A file has at most 8 MiB, so that no place in it needs more than 32 bits.
    YAMLDocument.Entry(
      kind: kind,
      line: UInt32(truncatingIfNeeded: mark.line),
      column: UInt32(truncatingIfNeeded: mark.column),
      offset: UInt32(truncatingIfNeeded: isASCII ? mark.index : cursor.offset(of: mark.index))
    )
  }

  func place(_ mark: YAMLEvents.Mark) -> Diagnostic.Place {
    var copy = self.cursor
    let offset = copy.offset(of: mark.index)
    // libyaml ends a last line that has no line ending, and counts one line too many.
    if offset >= source.bytes.count { return source.end }
    return source.place(offset: offset, line: mark.line, column: mark.column)
  }
}

/// The node that was read last, and where it ends.
struct LastNode {
  var index = Int.max
  var isAlias = false
  var end = YAMLEvents.Mark(index: 0, line: 0, column: 0)
}
