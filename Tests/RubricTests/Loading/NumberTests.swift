import Testing

@testable import Rubric

@Suite struct NumberTests {
  private func read(_ text: String) -> Double? { Number.value(of: Array(text.utf8)[...]) }

  @Test(
    "decimal numbers are read exactly",
    arguments: [
      ("0", 0), ("-0", 0), ("007", 7), ("3.6", 3.6), ("-12.25", -12.25), ("+5", 5), ("94.30", 94.3),
      ("123456789012345", 123_456_789_012_345), ("0.00000000000001", 1e-14), ("0.1", 0.1),
      ("000000000000001", 1),
    ]
  )
  func numbers(text: String, number: Double) { #expect(read(text) == number) }

  @Test(
    "anything else is refused with the fix",
    arguments: [
      ("87%", "without the percent sign: 87"), ("87.5 %", "without the percent sign: 87.5"),
      ("1,234", "without commas: 1234"), ("1,234,567", "without commas: 1234567"),
      ("3,5", "a decimal point: 3.5"), ("94,30", "a decimal point: 94.30"),
      ("four", "in digits: 4"), ("Four", "in digits: 4"), ("1e400", "without an exponent"),
      ("2E3", "without an exponent"), ("nan", "write digits"), ("inf", "write digits"),
      ("", "write digits"), ("-", "write digits"), (".5", "write digits"), ("5.", "write digits"),
      ("1.2.3", "write digits"), ("0x1F", "write digits"), ("1_000", "write digits"),
      ("--1", "write digits"), ("éé", "write digits"), ("éééééééééé", "write digits"),
      ("٣", "write digits"), ("3 ", "write digits"), ("*", "write digits"),
      ("1234567890123456", "at most 15 digits"), ("0.1234567890123456", "at most 15 digits"),
      ("0.00000000000000000000000000001", "at most 15 digits"),
    ]
  )
  func refusals(text: String, words: String) {
    #expect(read(text) == nil)
    #expect(Number.refusal(of: text).contains(words), "\(Number.refusal(of: text))")
  }
}
