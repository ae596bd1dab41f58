extension String {
  /// A file's name as one word of a shell command, and no option.
  var shellWord: String {
    hasPrefix("-") && self != "-" ? "./" + quotedForShell : quotedForShell
  }

  /// The text as one word of a shell command.
  package var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(
          byte
        )
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
