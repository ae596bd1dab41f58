import Testing

@testable import Rubric

@Suite struct NumberTests {
  private func read(_ text: String) -> Double? { Number.value(of: Array(text.utf8)[...]) }

  @Test(
    "decimal numbers of up to 15 digits are read exactly",
    arguments: [
      ("0", 0), ("-0", 0), ("007", 7), ("3.6", 3.6), ("-12.25", -12.25), ("+5", 5), ("94.30", 94.3),
      ("123456789012345", 123_456_789_012_345), ("0.00000000000001", 1e-14), ("0.1", 0.1),
      ("000000000000001", 1), (".5", 0.5), ("-.25", -0.25), ("5.", 5),
    ]
  )
  func numbers(text: String, number: Double) { #expect(read(text) == number) }

  @Test(
    "of any number of digits, nine decimals are kept, halves away from zero",
    arguments: [
      ("77.02768334142787", 77.027683341), ("-77.02768334142787", -77.027683341),
      ("0.1234567890123456", 0.123456789), ("0.1234567895000000", 0.12345679),
      ("0.00000000000000000000000000001", 0), ("99.99999999999999", 100),
      ("33.333333333333336", 33.333333333), ("0.0000000005000000", 1e-9),
      ("-0.0000000004000000", 0),
      ("123456789.1234567", 123_456_789.123457), ("1234567890123456", 1_234_567_890_123_456),
      ("5e-05", 0.00005), ("6.84E-1", 0.684), ("1.5e-12", 0), ("12e-3", 0.012),
    ]
  )
  func manyDigits(text: String, number: Double) {
    #expect(read(text) == number)
    #expect(read(text)?.sign != .minus || number < 0)
  }

  private func refusal(_ text: String, in range: ClosedRange<Double>? = nil) -> String {
    Number.refusal(of: text, in: range, otherwise: "write digits")
  }

  @Test(
    "anything else is refused with the fix",
    arguments: [
      ("87%", "write percentages without the percent sign: 87"),
      ("87.5 %", "write percentages without the percent sign: 87.5"),
      ("1,234", "write thousands without commas: 1234"),
      ("1,234,567", "write thousands without commas: 1234567"),
      ("3,5", "use a decimal point: 3.5"), ("94,30", "use a decimal point: 94.30"),
      ("four", "write it in digits: 4"), ("Ten", "write it in digits: 10"),
      ("1e400", "write it out in digits, without an exponent"),
      ("2E3", "write it out in digits, without an exponent"), ("nan", "write digits"),
      ("inf", "write digits"), ("", "write digits"), ("-", "write digits"), (".", "write digits"),
      ("1.2.3", "write digits"), ("0x1F", "write digits"), ("1_000", "write digits"),
      ("--1", "write digits"), ("éé", "write digits"), ("éééééééééé", "write digits"),
      ("٣", "write digits"), ("*", "write digits"),
      ("3 ", "write the number alone: 3"), ("about 87", "write the number alone: 87"),
      ("“3”", "write the number alone: 3"), ("87 students", "write the number alone: 87"),
      ("3-4", "write one number, not two"), ("3 to 4", "write digits"),
      ("4-Mar", "a spreadsheet has turned it into a date; write the number again"),
      ("95%+", "leave it empty if only a limit is known"),
      (">95", "leave it empty if only a limit is known"),
    ]
  )
  func refusals(text: String, words: String) {
    #expect(read(text) == nil)
    #expect(refusal(text) == words)
  }

  @Test("a fix never names a number that would be wrong there")
  func rightThere() {
    #expect(refusal("60%", in: 1...5) == "write digits")
    #expect(refusal("3%", in: 1...5) == "write percentages without the percent sign: 3")
    #expect(refusal("1,234", in: 0...100) == "write digits")
    #expect(refusal("seven", in: 1...5) == "write digits")
    #expect(refusal("about 87", in: 1...5) == "write digits")
  }
}
