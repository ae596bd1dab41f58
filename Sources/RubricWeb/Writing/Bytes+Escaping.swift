extension [UInt8] {
  /// Appends text in UTF-8, with every character escaped that HTML would take for markup.
  ///
  /// `&`, `<`, `>` and both kinds of quotes are escaped, so that the text is safe between tags and in attributes.
  /// All that lies between two of them is copied in one go.
  mutating func write(escaping text: String) {
    unsafe text.withBytes { text in
      var start = 0
      for index in text.indices {
        guard let escape = unsafe text[index].escape else { continue }
        unsafe append(contentsOf: text[start..<index])
        write(escape)
        start = index + 1
      }
      unsafe append(contentsOf: text[start...])
    }
  }

  /// Appends what is in the source itself.
  @inline(__always)
  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { markup in
      // A third of all pieces are single bytes, for which copying is more work than writing.
      if markup.count == 1 { unsafe append(markup[0]) } else { unsafe append(contentsOf: markup) }
    }
  }
}

extension UInt8 {
  /// What stands for the byte in text; `nil` if it stands for itself.
  fileprivate var escape: StaticString? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

extension String {
  /// Whether any byte of the text in UTF-8 is of a kind.
  ///
  /// Without an early exit or a branch the loop runs many bytes at a time.
  func holdsByte(where isSought: (UInt8) -> Bool) -> Bool {
    unsafe withBytes { text in
      var isFound = false
      for index in text.indices { isFound = unsafe isSought(text[index]) || isFound }
      return isFound
    }
  }

  /// Passes the text's bytes in UTF-8, which are contiguous in every string that was created in Swift.
  fileprivate func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = unsafe utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }
}
