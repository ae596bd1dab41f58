import Testing

@testable import Rubric

@Suite struct BytesWritingTests {
  private static func text(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "a number has at most nine decimals and no zeros at its end",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (3.0, "3"), (2.5, "2.5"), (-2.05, "-2.05"), (0.1 + 0.2, "0.3"),
      (1.0 / 3, "0.333333333"), (2.0 / 3, "0.666666667"), (1e-9, "0.000000001"), (-4e-10, "0"),
      (100, "100"), (1234567.891, "1234567.891"), (9e9, "9000000000"), (-12e9, "-12000000000"),
      (1e19, "1e+19"), (2.000_000_000_5, "2.000000001"), (-2.000_000_000_5, "-2.000000001"),
      (2.000_000_000_4, "2"), (999_999.123_456_789, "999999.123456789"),
    ]
  )
  func numbers(number: Double, text: String) {
    #expect(Self.text { $0.write(number) } == text)
    #expect(number.plain == text)
  }

  @Test(
    "a whole number has all its digits",
    arguments: [
      (0, "0"), (7, "7"), (-10, "-10"), (Int.max, "9223372036854775807"),
      (Int.min, "-9223372036854775808"),
    ]
  )
  func wholeNumbers(number: Int, text: String) {
    #expect(Self.text { $0.write(number) } == text)
  }

  @Test("digits are padded with zeros in front")
  func filled() {
    #expect(Self.text { $0.write(digitsOf: 42, atLeast: 5) } == "00042")
    #expect(Self.text { $0.write(digitsOf: 123_456, atLeast: 5) } == "123456")
  }
}
