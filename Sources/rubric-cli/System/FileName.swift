import Rubric

/// File names as strings, whatever bytes they have.
///
/// To the system a file name is bytes, which need not be UTF-8: an old archive may hold one in Latin-1. Here every byte
/// that is not part of valid UTF-8 stands as a scalar of its own, U+10FE00 plus the byte, from a range for private use.
/// A name that really has a scalar of that range has its bytes kept in the same way. So no two names become the same
/// string, and each string leads back to its file.
extension String {
  private static let escapes: ClosedRange<UInt32> = 0x10_FE80...0x10_FEFF
  /// The scalar of byte 0 would stand here.
  private static let escapeBase: UInt32 = 0x10_FE00
  /// The first byte of each of those scalars in UTF-8.
  private static let escapeLead: UInt8 = 0xF4

  /// - Parameter bytes: A file name or path, as the system gives it, without the zero at its end.
  init(fileName bytes: some RandomAccessCollection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self), !text.hasEscapes {
      self = text
      return
    }
    self = ""
    var rest = bytes[...]
    while let byte = rest.first {
      if let scalar = Self.firstScalar(of: rest), !Self.escapes.contains(scalar.value) {
        unicodeScalars.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        if let escape = Unicode.Scalar(Self.escapeBase + UInt32(byte)) {
          unicodeScalars.append(escape)
        }
        rest = rest.dropFirst()
      }
    }
  }

  /// The name as the system wants it, with a zero at its end.
  var fileNameBytes: [CChar] {
    guard hasEscapes else { return Array(utf8CString) }
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      if Self.escapes.contains(scalar.value) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += String(scalar).utf8
      }
    }
    return bytes.map { CChar(bitPattern: $0) } + [0]
  }

  /// The name as people can read it: a byte that is not UTF-8 as a backslash, an x and two digits.
  var shownFileName: String {
    guard hasEscapes else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if Self.escapes.contains(scalar.value) {
        text += "\\x" + String(scalar.value & 0xFF, radix: 16, uppercase: true)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The name that ``shownFileName`` shows in this way; `nil` if nothing in it can stand for a byte.
  var fileNameThatIsShown: String? {
    let bytes = Array(utf8)
    var name: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if index + 4 <= bytes.count, bytes[index...].starts(with: #"\x"#.utf8),
        let byte = UInt8(
          String(decoding: bytes[(index + 2)..<(index + 4)], as: UTF8.self),
          radix: 16
        ),
        byte >= 0x80
      {
        name.append(byte)
        index += 4
      } else {
        name.append(bytes[index])
        index += 1
      }
    }
    return name.count < bytes.count ? String(fileName: name) : nil
  }

  /// The text as one word of a shell command: in the way of bash, zsh and ksh if it has bytes that are not UTF-8.
  var wordForShell: String {
    guard hasEscapes else { return quotedForShell }
    let word = replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    return "$'\(word.shownFileName)'"
  }

  private var hasEscapes: Bool {
    utf8.contains(Self.escapeLead)
      && unicodeScalars.contains { Self.escapes.contains($0.value) }
  }

  /// The scalar that bytes begin with; `nil` if it is not valid UTF-8.
  private static func firstScalar(
    of bytes: some RandomAccessCollection<UInt8>
  ) -> Unicode.Scalar? {
    for length in 1...4 where length <= bytes.count {
      if let text = String(validating: bytes.prefix(length), as: UTF8.self) {
        return text.unicodeScalars.first
      }
    }
    return nil
  }
}

/// The words that the program was called with.
enum CallWords {
  /// Those after the program's own name, with file names that need not be UTF-8.
  static var all: [String] {
    unsafe UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
      .dropFirst().compactMap { word in
        guard let word = unsafe word else { return nil }
        let bytes = unsafe UnsafeBufferPointer(start: word, count: length(word))
        return String(fileName: unsafe bytes.map { UInt8(bitPattern: $0) })
      }
  }

  private static func length(_ word: UnsafeMutablePointer<CChar>) -> Int {
    var length = 0
    while unsafe word[length] != 0 { length += 1 }
    return length
  }
}
