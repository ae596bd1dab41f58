import Foundation

/// Numbers that look random and are the same in every run.
///
/// - Source: SplitMix64, Steele, Lea and Flood (2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Damage such as files suffer: lost ends, stray bytes, lines out of place.
enum Damage {
  /// `RUBRIC_FUZZ_ROUNDS` asks for more.
  static let rounds =
    ProcessInfo.processInfo.environment["RUBRIC_FUZZ_ROUNDS"].flatMap(Int.init) ?? 60

  private static let snippets: [[UInt8]] =
    [
      "\t", "---\n", "...\n", ": ", "- ", "[", "]", "{", "}", "'", "\"", "#", "&a ", "*a ", "!t ",
      "|",
      ">", "%", "@", "`", "? ", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{FEFF}", "é", "e\u{301}",
      "👩‍👩‍👧", "\u{0}",
      "\u{1B}", "99999999999999999999", "9223372036854775807", "-1", "1e400", "nan", "~", "''", ",",
      "\\",
      "\"\\0\"", "\"\\uFDD0\"", "{}", "[]", "<<: *a\n", "\n\n", "  ", "\u{A0}",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x91], [0xED, 0xA0, 0x80],
    ]

  static func apply(to sound: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = sound
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 2: bytes.remove(at: place)
      case 3, 4:
        let snippet = snippets[Int.random(in: snippets.indices, using: &generator)]
        bytes.insert(contentsOf: snippet, at: place)
      case 5:
        let end = min(bytes.count, place + Int.random(in: 1...80, using: &generator))
        bytes.insert(
          contentsOf: Array(bytes[place..<end]),
          at: Int.random(in: bytes.indices, using: &generator)
        )
      default:
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let line = lines.remove(at: Int.random(in: lines.indices, using: &generator))
        if Bool.random(using: &generator), !lines.isEmpty {
          lines.insert(line, at: Int.random(in: lines.indices, using: &generator))
        }
        bytes = Array(lines.joined(separator: [0x0A]))
      }
    }
    return bytes
  }
}
