import Testing

@testable import rubric_cli

@Suite struct RunningSumTests {
  private static func digits(_ pieces: [[UInt8]]) -> String {
    var sum = RunningSum()
    for piece in pieces { sum.update(piece[...]) }
    return sum.digits
  }

  private static let bytes = (0..<40).map { UInt8($0 * 7 % 256) }

  /// By a few lines of Python: (state ^ word) * 0x9E3779B185EBCA87, turned left by 31 bits, for each word of
  /// eight bytes, the rest filled up with zeros, and the count.
  @Test(
    "the sum is the one that another program works out",
    arguments: [
      ([], "0"), (Array("rubric".utf8), "f91683aa202f46a7"),
      (Array("self-assessment".utf8), "db86925ed88e6510"),
    ] as [([UInt8], String)]
  )
  func known(bytes: [UInt8], digits: String) { #expect(Self.digits([bytes]) == digits) }

  @Test("how the bytes are cut into pieces does not matter")
  func pieces() {
    let whole = Self.digits([Self.bytes])
    for first in 0...Self.bytes.count {
      for second in first...Self.bytes.count {
        let pieces = [Self.bytes[..<first], Self.bytes[first..<second], Self.bytes[second...]]
        #expect(Self.digits(pieces.map(Array.init)) == whole)
      }
    }
  }

  @Test("every flipped bit changes the sum")
  func bits() {
    let whole = Self.digits([Self.bytes])
    for place in Self.bytes.indices {
      for bit in 0..<8 {
        var bytes = Self.bytes
        bytes[place] ^= 1 << UInt8(bit)
        #expect(Self.digits([bytes]) != whole)
      }
    }
  }

  @Test("zeros at the end matter, and so do words that trade places")
  func order() {
    let sums = (0...17).map { Self.digits([[UInt8](repeating: 0, count: $0)]) }
    #expect(Set(sums).count == sums.count)
    let (one, other) = (Array("abcdefgh".utf8), Array("ijklmnop".utf8))
    #expect(Self.digits([one, other]) != Self.digits([other, one]))
  }
}
