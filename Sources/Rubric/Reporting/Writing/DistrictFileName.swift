extension District {
  /// A file name for the district's own files, without an extension: its CDS code, or a safe form of its name.
  ///
  /// The safe form has only lower-case letters, digits and hyphens of ASCII, so it cannot lead out of its folder and is
  /// the same on every file system. Different names may have the same safe form, so a part of the name's
  /// digest follows, always: no district's file name depends on which other districts there are.
  ///
  /// - Parameter digest: Gives the SHA-256 of some bytes in 64 hexadecimal digits.
  /// - Returns: 14 digits, or at most 65 characters.
  package func fileName(digest: ([UInt8]) -> String) -> String {
    if let cds { return cds.description }
    var safe = ""
    for character in DistrictKey(self).name ?? "" {
      if character.isASCII, character.isLetter || character.isNumber {
        safe.append(character)
      } else if !safe.isEmpty, safe.last != "-" {
        safe.append("-")
      }
    }
    let start = safe.prefix(48).drop { $0 == "-" }
    let stem = start.last == "-" ? start.dropLast() : start
    let mark = digest(Array((DistrictKey(self).name ?? "").utf8)).prefix(16)
    return "\(stem.isEmpty ? "district" : stem)-\(mark)"
  }
}

extension DistrictKey {
  /// The name of a district without a code.
  fileprivate var name: String? {
    switch self {
    case .cds: nil
    case .name(let name): name
    }
  }
}
