extension InputName {
  /// What names it as one word of a shell command, and is not an option: `-` for standard input.
  var shellWord: String {
    switch self {
    case .file(let path): (path.hasPrefix("-") ? "./" : "") + path.quotedForShell
    case .standardInput: "-"
    }
  }
}

extension String {
  /// The text as one word of a shell command.
  package var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(
          byte
        )
    }
    return isPlain && !isEmpty ? self : "'" + replaced("'", by: "'\\''") + "'"
  }
}
