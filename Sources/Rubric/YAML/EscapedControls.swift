extension ArraySlice<UInt8> {
  /// Whether an escape has put a control character or a noncharacter into the text.
  var holdsControls: Bool {
    // Most texts are of plain bytes, which need no decoding.
    if allSatisfy({ (0x20...0x7E).contains($0) }) { return false }
    return String(decoding: self, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF, 0xFEFF: true
      default: scalar.value & 0xFFFE == 0xFFFE || scalar.value.turnsDirection
      }
    }
  }
}
