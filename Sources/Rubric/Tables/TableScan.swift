/// Looks for single bytes eight at a time, because a table may have hundreds of millions of bytes.
///
/// - Source: Henry S. Warren, Hacker's Delight, section 6-1: the bytes of a word that are zero, exactly.
enum TableScan {
  static let quote = UInt8(ascii: "\"")
  /// Padding bytes after a block, so that a whole word can be read at its last byte.
  static let padding = [UInt8](repeating: 0, count: 8)

  private static let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// A word that holds a byte eight times.
  @inline(__always)
  static func word(of byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// 0x80 at each byte of a word that equals the pattern's, 0 at each other.
  @inline(__always)
  static func matches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return ~(((difference & lows) &+ lows) | difference | lows)
  }

  /// The sum of a word's bytes, each at most 127.
  @inline(__always)
  private static func sum(_ word: UInt64) -> Int {
    let evens = word & 0x00FF_00FF_00FF_00FF
    let odds = (word >> 8) & 0x00FF_00FF_00FF_00FF
    return Int(truncatingIfNeeded: ((evens &+ odds) &* 0x0001_0001_0001_0001) >> 48)
  }

  /// The first place of a byte in a range; `nil` when it is not there.
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let pattern = word(of: byte)
    let raw = unsafe bytes.bytes
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let found = matches(UInt64(littleEndian: word), pattern)
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < range.upperBound {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The end of the last line end in a range; `nil` when there is none.
  ///
  /// - Precondition: The range does not end between the two bytes of a CR LF.
  static func lastLineEnd(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      if bytes[index] == .lineFeed || bytes[index] == .carriageReturn { return index + 1 }
    }
    return nil
  }

  /// How many lines end in a range: with LF, CR LF or CR.
  ///
  /// - Precondition: The range does not begin between the two bytes of a CR LF, and where it ends between
  ///   them, the LF is not counted later.
  static func lineEndCount(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let (feed, carriage) = (word(of: .lineFeed), word(of: .carriageReturn))
    let raw = unsafe bytes.bytes
    var count = 0
    var index = range.lowerBound
    // The counts of up to 127 words fit into the bytes of one.
    while index &+ 8 <= range.upperBound {
      let wordCount = min(127, (range.upperBound &- index) >> 3)
      var (counts, carriages): (UInt64, UInt64) = (0, 0)
      for place in 0..<wordCount {
        let offset = index &+ place << 3
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
        counts &+= matches(word, feed) >> 7
        carriages |= matches(word, carriage)
      }
      // Where there is a CR, what follows each one must be looked at.
      if carriages != 0 { break }
      count &+= sum(counts)
      index &+= wordCount << 3
    }
    while index &+ 8 <= range.upperBound, index &+ 9 <= bytes.count {
      let own = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let next = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index &+ 1, as: UInt64.self)
      // A CR counts if no LF follows it.
      let bare = matches(own, carriage) & ~matches(next, feed)
      count &+= sum((matches(own, feed) | bare) >> 7)
      index &+= 8
    }
    while index < range.upperBound {
      let isBare =
        bytes[index] == .carriageReturn
        && !(index + 1 < bytes.count && bytes[index + 1] == .lineFeed)
      if bytes[index] == .lineFeed || isBare { count += 1 }
      index += 1
    }
    return count
  }
}
