/// SHA-256, by which reports identify the bytes that they are based on.
///
/// A host that has a faster one can supply it; the values are the same.
/// - Source: NIST, FIPS 180-4, *Secure Hash Standard* (2015): sections 4.1.2 and 4.2.2 for functions and constants,
///   5.1.1 for padding, 5.3.3 and 6.2.2 for the hash.
public enum SHA256 {
  /// Gives the SHA-256 of some bytes, one array after the other, in 64 lowercase hexadecimal digits.
  public typealias Function = @Sendable ([[UInt8]]) -> String

  /// The SHA-256 of some bytes.
  ///
  /// - Parameter pieces: The bytes, one array after the other, as if they were one.
  /// - Returns: 64 lowercase hexadecimal digits.
  public static func digest(of pieces: [[UInt8]]) -> String {
    var state = State()
    for piece in pieces { state.take(piece) }
    return state.finished()
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  private static let blockLength = 64

  /// A digest in the making.
  private struct State {
    /// The first 32 bits of the fractional parts of the square roots of the first eight primes.
    private var hash: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
      0x5be0_cd19,
    ]
    /// Bytes that do not fill a block yet.
    private var rest: [UInt8] = []
    private var schedule = [UInt32](repeating: 0, count: SHA256.constants.count)
    private var byteCount: UInt64 = 0

    mutating func take(_ piece: [UInt8]) {
      byteCount += UInt64(piece.count)
      var start = 0
      if !rest.isEmpty {
        start = min(piece.count, SHA256.blockLength - rest.count)
        rest += piece[..<start]
        guard rest.count == SHA256.blockLength else { return }
        let block = rest
        rest.removeAll(keepingCapacity: true)
        mix(block.span, at: 0)
      }
      while piece.count - start >= SHA256.blockLength {
        mix(piece.span, at: start)
        start += SHA256.blockLength
      }
      rest += piece[start...]
    }

    /// A one, zeros, and the number of bits in eight bytes fill the last block.
    mutating func finished() -> String {
      let bitCount = byteCount * 8
      let zeros = (2 * SHA256.blockLength - 9 - rest.count) % SHA256.blockLength
      take(
        [0x80] + [UInt8](repeating: 0, count: zeros)
          + (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> UInt64(56 - 8 * $0)) }
      )
      let digits = Array("0123456789abcdef".utf8)
      let text = hash.flatMap { word in
        (0..<8).map { digits[Int((word >> UInt32(28 - 4 * $0)) & 15)] }
      }
      return String(decoding: text, as: UTF8.self)
    }

    private mutating func mix(_ bytes: Span<UInt8>, at start: Int) {
      for index in 0..<16 {
        let place = start + 4 * index
        schedule[index] =
          UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
          | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
      }
      for index in 16..<schedule.count {
        let (early, late) = (schedule[index - 15], schedule[index - 2])
        schedule[index] =
          schedule[index - 16] &+ schedule[index - 7]
          &+ (early.turned(7) ^ early.turned(18) ^ early >> 3)
          &+ (late.turned(17) ^ late.turned(19) ^ late >> 10)
      }
      var (a, b, c, d) = (hash[0], hash[1], hash[2], hash[3])
      var (e, f, g, h) = (hash[4], hash[5], hash[6], hash[7])
      let constants = SHA256.constants
      for index in schedule.indices {
        let first =
          h &+ (e.turned(6) ^ e.turned(11) ^ e.turned(25)) &+ (e & f ^ ~e & g)
          &+ constants[index] &+ schedule[index]
        let second = (a.turned(2) ^ a.turned(13) ^ a.turned(22)) &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
      }
      for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { hash[index] &+= word }
    }
  }
}

extension UInt32 {
  /// Rotated to the right.
  fileprivate func turned(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
