/// A 64-bit checksum over bytes that come in pieces: it detects damaged bytes, not forged ones.
///
/// Eight bytes at a time, because a batch may pass gigabytes through it. How the bytes are cut into pieces does
/// not matter. Each step can be undone, so that bytes that differ within one word of eight never agree.
/// - Source: Yann Collet, xxHash: its first prime of 64 bits, and its way of multiplying and turning.
struct RunningSum: Equatable {
  /// How many bytes there were.
  private(set) var count = 0
  private var state: UInt64 = 0
  /// The bytes after the last whole word, the first one lowest.
  private var tail: UInt64 = 0

  private static let prime: UInt64 = 0x9E37_79B1_85EB_CA87

  /// Takes in the next bytes.
  ///
  /// - Parameter bytes: Any number of them.
  mutating func update(_ bytes: ArraySlice<UInt8>) {
    var state = state
    let bytes = bytes.span
    var index = 0
    while index < bytes.count, !count.isMultiple(of: 8) {
      take(bytes[index], &state)
      index += 1
    }
    let raw = unsafe bytes.bytes
    let start = index
    while index &+ 8 <= bytes.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      state = Self.mixed(state, UInt64(littleEndian: word))
      index &+= 8
    }
    count += index - start
    while index < bytes.count {
      take(bytes[index], &state)
      index += 1
    }
    self.state = state
  }

  /// The sum so far, in hexadecimal digits.
  var digits: String {
    String(Self.mixed(Self.mixed(state, tail), UInt64(count)), radix: 16)
  }

  private mutating func take(_ byte: UInt8, _ state: inout UInt64) {
    tail |= UInt64(byte) << UInt64(count % 8 * 8)
    count += 1
    guard count.isMultiple(of: 8) else { return }
    state = Self.mixed(state, tail)
    tail = 0
  }

  @inline(__always)
  private static func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* prime
    return product << 31 | product >> 33
  }
}
