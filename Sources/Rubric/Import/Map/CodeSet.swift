/// Codes of a column, found by the bytes of a cell without regard to case.
struct CodeSet: Sendable, Hashable {
  private let codes: [[UInt8]]

  init(_ codes: [String]) { self.codes = codes.map { $0.utf8.map { $0.lowercase } } }

  /// The position of the code that a cell contains; `nil` if it contains none of them.
  func position(of cell: ArraySlice<UInt8>) -> Int? {
    next: for index in codes.indices where codes[index].count == cell.count {
      for (code, byte) in zip(codes[index], cell) where code != byte.lowercase { continue next }
      return index
    }
    return nil
  }

  /// Whether a cell holds one of the codes.
  func contains(_ cell: ArraySlice<UInt8>) -> Bool { position(of: cell) != nil }
}

extension UInt8 {
  /// The byte, a capital letter of ASCII as its small one.
  fileprivate var lowercase: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
}
