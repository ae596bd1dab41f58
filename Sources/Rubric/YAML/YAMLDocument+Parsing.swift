extension YAMLDocument {
  /// The deepest nesting that is read; real files need six levels.
  ///
  /// libyaml's time grows with the square of the depth, so that a small file could hold it for minutes.
  static let depthLimit = 64

  /// Reads a text as one YAML document, and reports what cannot be read.
  ///
  /// After a syntax, encoding or control-character error the tree holds what stood before it; the
  /// collections that were open are then marked as cut short.
  convenience init(parsing source: SourceText, into problems: inout Problems) {
    problems.begin(source.name)
    var tree = YAMLTree(source: source)
    if source.fault?.id != .tooLarge { tree.grow(into: &problems) }
    if let fault = source.fault {
      problems.report(fault)
    } else if tree.entries.isEmpty, !tree.isCutShort {
      problems.report(.emptyFile(source))
    }
    self.init(source: source, entries: tree.entries, values: tree.values)
  }
}

/// The growing tree of one document.
private struct YAMLTree {
  let source: SourceText
  private(set) var entries: [YAMLDocument.Entry] = []
  private(set) var values: [UInt8]
  /// Whether reading ended before the text did.
  private(set) var isCutShort = false
  /// Indexes of the collections that are open, outermost first.
  private var open: [Int] = []
  /// How many collections below the depth limit are open; they are passed over.
  private var passedOver = 0
  private var cursor: OffsetCursor
  private let hasFault: Bool
  private let holdsForeignBreaks: Bool
  private let isASCII: Bool

  /// Below the depth limit, nesting is passed over this far; then reading ends.
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
        close()
      case .documentStart:
        if hasDocument { return problems.report(.secondDocument(at: place(events.start))) }
        hasDocument = true
      case .failed:
        report(events.failure(), into: &problems)
        return cut()
      case .streamEnd:
        return
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
    guard passedOver == 0 else { return }
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
    }
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

  private mutating func close() {
    if passedOver > 0 {
      passedOver -= 1
    } else if let index = open.popLast() {
      entries[index].end = UInt32(entries.count)
    }
  }

  /// Ends the tree where reading ended; a key that lost its value gets one that is passed over.
  private mutating func cut() {
    isCutShort = true
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
    // What libyaml misses at the end of a text that was cut at a fault is an echo of the fault.
    if source.fault != nil, failure.mark.index >= cursor.count - 1 { return }
    problems.report(.syntax(failure, in: source) { place($0) })
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
    return source.place(
      offset: copy.offset(of: mark.index),
      line: mark.line,
      column: mark.column
    )
  }

  private func place(_ mark: YAMLEvents.Mark) -> Diagnostic.Place { cursorPlace(mark) }
}

extension Diagnostic {
  fileprivate static func emptyFile(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .emptyFile,
      at: source.start,
      source.bytes.isEmpty ? "the file is empty" : "the file holds nothing but comments"
    )
  }

  fileprivate static func tooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      .tooDeep,
      at: place,
      "this is nested more than \(YAMLDocument.depthLimit) levels deep"
    )
  }

  fileprivate static func anchor(at place: Place) -> Diagnostic {
    Diagnostic(
      .anchor,
      at: place,
      "YAML anchors ('&name') are not used here; put text that begins with '&' in quotes"
    )
  }

  fileprivate static func alias(at place: Place) -> Diagnostic {
    Diagnostic(
      .alias,
      at: place,
      "YAML aliases ('*name') are not used here; put text that begins with '*' in quotes"
    )
  }

  fileprivate static func tag(at place: Place) -> Diagnostic {
    Diagnostic(
      .tag,
      at: place,
      "YAML tags ('!name') are not used here; put text that begins with '!' in quotes"
    )
  }

  fileprivate static func secondDocument(at place: Place) -> Diagnostic {
    Diagnostic(
      .secondDocument,
      at: place,
      "a second document begins here; keep one file to one document and remove the '---'"
    )
  }
}
