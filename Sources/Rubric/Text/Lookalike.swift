/// A character that looks like another, or like nothing, and makes a word or a number something else.
///
/// Word processors and messengers put such characters in place of those that were typed.
struct Lookalike {
  /// What it is called, with its article.
  let name: String
  /// What to do about it, to go behind a semicolon.
  let fix: String
  /// How many Unicode scalars are before it.
  let offset: Int
}

extension Lookalike {
  /// The first such character of a text; `nil` if there is none.
  ///
  /// Accents, typographic quotes and dashes between words are what people mean to write, and are not looked for.
  static func first(in text: some StringProtocol) -> Lookalike? {
    var offset = 0
    for scalar in text.unicodeScalars {
      if !scalar.isASCII, let (name, fix) = kind(of: scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Lookalike(name: "\(name) (U+\(code))", fix: fix, offset: offset)
      }
      offset += 1
    }
    return nil
  }

  /// The fix for a name that holds such a character, to append to a message; `nil` if it does not.
  static func fix(in name: String) -> String? {
    first(in: name).map { "; it contains \($0.name); \($0.fix)" }
  }

  private static func kind(of scalar: Unicode.Scalar) -> (name: String, fix: String)? {
    switch scalar.value {
    case 0xA0, 0x2007, 0x202F: ("a no-break space", "replace that character with a space")
    case 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000:
      ("a special space", "replace that character with a space")
    case 0xAD: ("a soft hyphen", "remove that character")
    case 0x200B...0x200D, 0x2060: ("an invisible character", "remove that character")
    case 0xFF1A, 0xFE55, 0xA789:
      ("a character that looks like a colon", "type ':' and a space in its place")
    case 0x2212, 0x2010...0x2011, 0xFE63, 0xFF0D:
      ("a character that looks like a hyphen", "type '-' in its place")
    default: nil
    }
  }
}
