/// Codes of a column, found by the bytes of a cell without regard to case.
///
/// A code that is a number is compared as one, so that `3.0` and `03` are `3`, as programs write it.
struct CodeSet: Sendable, Hashable {
  private let codes: [[UInt8]]
  /// The number that each code is; `nil` if it is not one, or two codes are the same number.
  private let numbers: [Double?]
  private let holdsNumbers: Bool

  init(_ codes: [String]) {
    self.codes = codes.map { $0.utf8.map { $0.lowercase } }
    let numbers = codes.map { Number.value(of: Array($0.utf8)[...]) }
    self.numbers = numbers.map { number in
      numbers.count { $0 != nil && $0 == number } == 1 ? number : nil
    }
    holdsNumbers = self.numbers.contains { $0 != nil }
  }

  /// The position of the code that a cell contains; `nil` if it contains none of them.
  func position(of cell: ArraySlice<UInt8>) -> Int? {
    next: for index in codes.indices where codes[index].count == cell.count {
      for (code, byte) in zip(codes[index], cell) where code != byte.lowercase { continue next }
      return index
    }
    guard holdsNumbers, let number = Number.value(of: cell) else { return nil }
    return numbers.firstIndex { $0 == number }
  }

  /// Whether a cell holds one of the codes.
  func contains(_ cell: ArraySlice<UInt8>) -> Bool { position(of: cell) != nil }
}

extension UInt8 {
  /// The byte, a capital letter of ASCII as its small one.
  fileprivate var lowercase: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
}
