/// The growing tree of one document.
struct YAMLTree {
  let source: SourceText
  private(set) var entries: [YAMLDocument.Entry] = []
  private(set) var values: [UInt8]
  /// Whether reading ended before the text did.
  private(set) var isCutShort = false
  /// Indexes of the collections that are open, outermost first.
  private var open: [Int] = []
  /// How many collections are open that are passed over: those below the depth limit, and a second document
  /// of another shape.
  private var passedOver = 0
  /// The index of the first entry of a second document; `nil` if there is none.
  private var secondStart: Int?
  /// The node that was read last, and where it ends, in case it turns out not to be what it seemed.
  private var last = LastNode()
  /// Indexes of the block collections that ended just now, with nothing read after them.
  private var justEnded: [Int] = []
  private var cursor: OffsetCursor
  private let hasFault: Bool
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
        close(at: events.end)
      case .documentStart:
        if hasDocument, secondStart == nil {
          problems.report(.secondDocument(at: place(events.start)))
          secondStart = entries.count
        }
        hasDocument = true
      case .failed:
        report(events.failure(), into: &problems)
        return cut()
      case .streamEnd:
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
    if !justEnded.isEmpty { justEnded.removeAll(keepingCapacity: true) }
    // The last word before a byte that cannot be read may itself be cut in two.
    let touchesFault = hasFault && events.end.index >= cursor.count && kind == .scalar
    var entry = entry(touchesFault ? .unread : kind, at: events.start)
    if kind == .scalar, !touchesFault {
      entry.isPlain = events.isPlainScalar
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
    if !justEnded.isEmpty { justEnded.removeAll(keepingCapacity: true) }
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
      open = [0]
      return false
    }
    open = [0]
    justEnded = []
    return true
  }

  private mutating func close(at end: YAMLEvents.Mark) {
    if passedOver > 0 {
      passedOver -= 1
    } else if let index = open.popLast() {
      entries[index].end = UInt32(entries.count)
      if entries[index].isFlow {
        last = LastNode(index: index, isAlias: false, end: end)
      } else {
        justEnded.append(index)
      }
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

  /// Ends the tree where reading ended; a key that lost its value gets one that is skipped.
  private mutating func cut() {
    isCutShort = true
    defer { uniteDocuments() }
    if let innermost = open.last, entries[innermost].kind == .mapping {
      var childCount = 0
      var child = innermost + 1
      while child < entries.count {
        childCount += 1
        child = Int(entries[child].end)
      }
      if childCount % 2 == 1, let last = entries.last {
        var unread = YAMLDocument.Entry(
          kind: .unread,
          line: last.line,
          column: last.column,
          offset: last.offset
        )
        unread.end = UInt32(entries.count + 1)
        entries.append(unread)
      }
    }
    // A block that ended only because its next line is misplaced may well continue there.
    for index in justEnded { entries[index].isCutShort = true }
    while let index = open.popLast() {
      entries[index].end = UInt32(entries.count)
      entries[index].isCutShort = true
    }
  }

  private func reportProperties(
    _ events: borrowing YAMLEvents,
    into problems: inout Problems
  ) -> Bool {
    let (hasAnchor, hasTag) = events.properties
    if hasAnchor { problems.report(.anchor(at: cursorPlace(events.start))) }
    if hasTag { problems.report(.tag(at: cursorPlace(events.start))) }
    return hasAnchor || hasTag
  }

  private mutating func report(_ failure: YAMLEvents.Failure, into problems: inout Problems) {
    // What libyaml misses at the end of text that was cut at a fault is an echo of the fault.
    if hasFault, failure.mark.index >= cursor.count - 1 { return }
    let isBesideLast =
      last.index < entries.count
      && (last.end.line == failure.mark.line || last.end.index == failure.mark.index)
    // What follows an alias, such as the rest of '*star and more', is an echo of it.
    if isBesideLast, last.isAlias { return }
    var runOn: YAMLEvents.Mark?
    // The node next to the fault is most likely part of something else, and is not judged by itself.
    if isBesideLast {
      let entry = entries[last.index]
      if entry.kind == .scalar, Int(entry.line) < failure.mark.line {
        runOn = source.mark(offset: Int(entry.offset), line: entry.line, column: entry.column)
      }
      entries[last.index].kind = .unread
      // A word without a colon between braces is given an empty value.
      let isEmpty = entry.kind == .scalar && entry.isPlain && entry.valueCount == 0
      if isEmpty, last.index > 0, entries[last.index - 1].kind == .scalar {
        entries[last.index - 1].kind = .unread
      }
    }
    problems.report(.syntax(failure, runOn: runOn) { place($0) })
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

  private func cursorPlace(_ mark: YAMLEvents.Mark) -> Diagnostic.Place {
    var copy = self.cursor
    let offset = copy.offset(of: mark.index)
    // libyaml ends a last line that has no line ending, and counts one line too many.
    if offset >= source.bytes.count { return source.end }
    return source.place(offset: offset, line: mark.line, column: mark.column)
  }

  private func place(_ mark: YAMLEvents.Mark) -> Diagnostic.Place { cursorPlace(mark) }
}

/// The node that was read last, and where it ends.
private struct LastNode {
  var index = Int.max
  var isAlias = false
  var end = YAMLEvents.Mark(index: 0, line: 0, column: 0)
}
