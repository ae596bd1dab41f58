import Testing

@testable import Rubric

@Suite struct FirstRowsTests {
  @Test(
    "a key is found again whatever the order, and no other is",
    arguments: [[1, 2, 3, 5], [5, 3, 2, 1], [2, 5, 1, 3], [3]]
  )
  func found(keys: [Int]) {
    var first = FirstRows()
    for (place, key) in keys.enumerated() {
      #expect(first[key] == nil)
      first.note(key, at: 100 + place)
    }
    for (place, key) in keys.enumerated() { #expect(first[key] == 100 + place) }
    for other in [0, 4, 6] { #expect(first[other] == nil) }
  }
}
