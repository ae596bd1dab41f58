/// Stand-ins for U+0085, U+2028 and U+2029, which libyaml, written for YAML 1.1, takes for line ends.
///
/// The stand-ins are noncharacters, which no checked text holds, so the way back is unique. Each is one
/// scalar for one scalar: libyaml's lines and columns then are those of the source.
/// - Source: YAML 1.2.2, section 5.4, which dropped the three from the line ends.
enum ForeignBreaks {
  static let swaps: [(original: [UInt8], standIn: [UInt8])] = [
    ([0xC2, 0x85], [0xEF, 0xB7, 0x90]),
    ([0xE2, 0x80, 0xA8], [0xEF, 0xB7, 0x91]),
    ([0xE2, 0x80, 0xA9], [0xEF, 0xB7, 0x92]),
  ]
}

extension SourceText {
  /// The bytes that libyaml is given.
  var bytesForParser: [UInt8] {
    guard holdsForeignBreaks else { return bytes }
    return ForeignBreaks.swaps.reduce(bytes) { $0.replaced($1.original, by: $1.standIn) }
  }
}

extension [UInt8] {
  /// Puts the originals back in the bytes from an offset on.
  mutating func restoreForeignBreaks(from start: Int) {
    let restored = ForeignBreaks.swaps.reduce(Array(self[start...])) {
      $0.replaced($1.standIn, by: $1.original)
    }
    replaceSubrange(start..., with: restored)
  }
}
