/// Turns libyaml's counts of Unicode scalars into byte offsets, scanning as little as possible.
struct OffsetCursor {
  private let bytes: [UInt8]
  private let isASCII: Bool
  /// How many scalars the text has; for a text without faults, which never asks, how many bytes.
  let count: Int
  private var index = 0
  private var offset = 0

  init(of source: SourceText) {
    bytes = source.bytes
    isASCII = source.isASCII
    // Counted once: a text with a fault is asked for it at every word.
    count = isASCII || source.fault == nil ? bytes.count : bytes.count { !$0.isContinuation }
  }

  /// The byte offset of a scalar, counted from 0.
  ///
  /// - Complexity: O(*n*) in the distance from the last answer; constant for ASCII text.
  mutating func offset(of target: Int) -> Int {
    guard !isASCII else { return min(target, bytes.count) }
    while index < target, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset].isContinuation { offset += 1 }
      index += 1
    }
    while index > target, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset].isContinuation { offset -= 1 }
      index -= 1
    }
    return offset
  }
}

extension SourceText {
  /// A place as libyaml counts it.
  func mark(offset: Int, line: UInt32, column: UInt32) -> YAMLEvents.Mark {
    let index = bytes[..<offset].count { !$0.isContinuation }
    return YAMLEvents.Mark(index: index, line: Int(line), column: Int(column))
  }
}
