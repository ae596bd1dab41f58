/// A fixed set of names, found by the bytes of a node so that no string is made on the way.
struct NameIndex: Sendable, Hashable {
  /// In their own order, which is also the order of "did you mean".
  let names: [String]
  private let bytes: [UInt8]
  /// Where each name begins in `bytes`; one more for the end.
  private let starts: [Int]

  init(_ names: [String]) {
    self.names = names
    var bytes: [UInt8] = []
    var starts = [0]
    for name in names {
      bytes += Array(name.utf8)
      starts.append(bytes.count)
    }
    (self.bytes, self.starts) = (bytes, starts)
  }

  /// The position of the name that a scalar spells; `nil` when it is none of them.
  func position(of node: YAMLNode) -> Int? { position(of: node.bytes) }

  /// The position of a name given as UTF-8.
  func position(of word: ArraySlice<UInt8>) -> Int? {
    next: for index in names.indices where starts[index + 1] - starts[index] == word.count {
      var place = starts[index]
      for byte in word {
        guard bytes[place] == byte else { continue next }
        place += 1
      }
      return index
    }
    return nil
  }
}
