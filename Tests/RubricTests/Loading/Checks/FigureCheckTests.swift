import Testing

@testable import Rubric

@Suite struct FigureCheckTests {
  /// A figure with a value of 50 where one is given.
  private func state(
    _ count: WrittenFigure.Count,
    isValued: Bool = true,
    isSuppressed: Bool = false
  ) -> MetricValue.State? {
    WrittenFigure(
      value: isValued ? 50 : nil,
      isValued: isValued,
      count: count,
      isSuppressed: isSuppressed
    )
    .state(under: 11, marked: 30)
  }

  private func bound(_ text: String) throws -> WrittenFigure.Count {
    .bound(try #require(CountBound(Array(text.utf8)[...])))
  }

  @Test(
    "under 11 nothing is kept, not even a count that is a mean of years; what is kept is rounded"
  )
  func smallest() {
    #expect(state(.number(10)) == .suppressed)
    #expect(state(.number(10.9)) == .suppressed)
    #expect(state(.number(0)) == .suppressed)
    #expect(state(.number(11)) == .valued(50, .known(11)))
    #expect(state(.number(11.5)) == .valued(50, .known(12)))
    #expect(state(.notGiven) == .valued(50, .notGiven))
  }

  @Test("too few students without a value are hidden too; none at all, or enough, are missing")
  func withoutValue() {
    #expect(state(.number(10), isValued: false) == .suppressed)
    #expect(state(.number(0), isValued: false) == nil)
    #expect(state(.number(400), isValued: false) == nil)
    #expect(state(.notGiven, isValued: false) == nil)
  }

  @Test("what the input hides stays hidden, however many there are")
  func suppressed() {
    #expect(state(.number(400), isSuppressed: true) == .suppressed)
    #expect(state(.notGiven, isValued: false, isSuppressed: true) == .suppressed)
  }

  @Test("a bound says whether the figure is used or hidden")
  func bounds() throws {
    #expect(try state(bound("<11")) == .suppressed)
    #expect(try state(bound("<11"), isValued: false) == .suppressed)
    #expect(try state(bound("<12")) == .valued(50, .withheld(isLargeEnough: false)))
    #expect(try state(bound("29+")) == .valued(50, .withheld(isLargeEnough: false)))
    #expect(try state(bound("30+")) == .valued(50, .withheld(isLargeEnough: true)))
    #expect(try state(bound("<400")) == .valued(50, .withheld(isLargeEnough: false)))
  }
}
