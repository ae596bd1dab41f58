private import CYAML

/// The events of one YAML text, in order.
///
/// No C type leaves this file. libyaml stores the parser's own address inside the parser and reads its input
/// lazily, so both live at one heap address for their whole life, and this type cannot be copied.
@safe
struct YAMLEvents: ~Copyable {
  enum Kind {
    case scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd, alias
    case documentStart, streamEnd
    /// An event that says nothing about the tree.
    case other
    /// The text is not YAML from here on; see ``failure()``.
    case failed
  }

  /// A place as libyaml counts it: Unicode scalars from 0.
  struct Mark {
    var index: Int
    var line: Int
    var column: Int
  }

  /// What libyaml says about text that it cannot read.
  struct Failure {
    let problem: String
    let mark: Mark
    /// What was being read, and where it began.
    let context: (words: String, mark: Mark)?
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let count: Int
  private var holdsEvent = false
  /// Where the text begins that is read: the start of the whole, or the line at which reading began again.
  private var base = Mark(index: 0, line: 0, column: 0)

  /// - Parameter text: Valid UTF-8 without a byte-order mark.
  init(_ text: [UInt8]) {
    count = text.count
    unsafe input = .allocate(capacity: max(1, text.count))
    _ = unsafe input.initialize(from: text)
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    begin(at: 0)
  }

  private func begin(at offset: Int) {
    guard unsafe yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(
      parser,
      input.baseAddress?.advanced(by: offset),
      count - offset
    )
  }

  /// Begins again at a later or an earlier line, as if the text began there; marks stay those of the whole.
  ///
  /// - Parameters:
  ///   - offset: The byte at which the line begins.
  ///   - mark: The same place as libyaml counts.
  mutating func restart(at offset: Int, _ mark: Mark) {
    if holdsEvent { unsafe yaml_event_delete(event) }
    holdsEvent = false
    unsafe yaml_parser_delete(parser)
    base = mark
    begin(at: min(offset, count))
  }

  /// Puts spaces in place of bytes that are not to be read again.
  mutating func blank(_ bytes: Range<Int>) {
    for offset in bytes where offset < count { unsafe input[offset] = UInt8(ascii: " ") }
  }

  deinit {
    if holdsEvent { unsafe yaml_event_delete(event) }
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe event.deallocate()
    unsafe input.deallocate()
  }

  /// Reads the next event; the properties below then describe it.
  mutating func next() -> Kind {
    if holdsEvent { unsafe yaml_event_delete(event) }
    holdsEvent = unsafe yaml_parser_parse(parser, event) == 1
    guard holdsEvent else { return .failed }
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: return .scalar
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_ALIAS_EVENT: return .alias
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .other
    }
  }

  var start: Mark { unsafe Mark(event.pointee.start_mark, from: base) }
  var end: Mark { unsafe Mark(event.pointee.end_mark, from: base) }

  /// Whether a scalar has no quotes and is not a block scalar.
  var isPlainScalar: Bool { unsafe event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

  /// Whether a scalar is in double quotes, the only style that knows escapes.
  var isDoubleQuoted: Bool {
    unsafe event.pointee.type == YAML_SCALAR_EVENT
      && event.pointee.data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
  }

  /// Whether a collection is between brackets or braces.
  var isFlow: Bool {
    switch unsafe event.pointee.type {
    case YAML_SEQUENCE_START_EVENT:
      unsafe event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    case YAML_MAPPING_START_EVENT:
      unsafe event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    default: false
    }
  }

  /// Whether the node has an anchor, and whether it has a tag.
  var properties: (anchor: Bool, tag: Bool) {
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT:
      unsafe (event.pointee.data.scalar.anchor != nil, event.pointee.data.scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      unsafe (
        event.pointee.data.sequence_start.anchor != nil,
        event.pointee.data.sequence_start.tag != nil
      )
    case YAML_MAPPING_START_EVENT:
      unsafe (
        event.pointee.data.mapping_start.anchor != nil, event.pointee.data.mapping_start.tag != nil
      )
    default: (false, false)
    }
  }

  /// Whether a scalar has neither an anchor nor a tag, as nearly all scalars do.
  var isBareScalar: Bool {
    unsafe event.pointee.data.scalar.anchor == nil && event.pointee.data.scalar.tag == nil
  }

  /// How many bytes a scalar's value has.
  var valueCount: Int { unsafe event.pointee.data.scalar.length }

  /// Whether a plain scalar of an ASCII text is in it as it is, on one line.
  var standsInSource: Bool {
    let (start, end) = unsafe (event.pointee.start_mark, event.pointee.end_mark)
    return start.line == end.line && end.index - start.index == valueCount
  }

  /// Appends a scalar's value, unescaped.
  func appendValue(to values: inout [UInt8]) {
    let scalar = unsafe event.pointee.data.scalar
    unsafe values.append(contentsOf: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
  }

  /// What was wrong when ``next()`` answered `failed`.
  func failure() -> Failure {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
    return unsafe Failure(
      problem: problem ?? "this is not YAML",
      mark: Mark(parser.pointee.problem_mark, from: base),
      context: context.map { unsafe ($0, Mark(parser.pointee.context_mark, from: base)) }
    )
  }
}

extension YAMLEvents.Mark {
  fileprivate init(_ mark: yaml_mark_t, from base: Self) {
    self.init(
      index: base.index + mark.index,
      line: base.line + mark.line,
      column: mark.column
    )
  }
}
