import Crypto
import Rubric

/// SHA-256 of what a report is based on.
enum Digest {
  /// Of one file, in 64 hexadecimal digits.
  static func sha256(_ bytes: [UInt8]) -> String { hexadecimal(Crypto.SHA256.hash(data: bytes)) }

  /// Of several files one after the other, in 64 hexadecimal digits.
  static func sha256(_ files: [[UInt8]]) -> String {
    var hash = Crypto.SHA256()
    for file in files { hash.update(data: file) }
    return hexadecimal(hash.finalize())
  }

  /// Of bytes that come in pieces.
  struct Running {
    private var hash = Crypto.SHA256()

    mutating func update(_ piece: ArraySlice<UInt8>) { hash.update(data: Array(piece)) }

    /// In 64 hexadecimal digits.
    func finished() -> String { Digest.hexadecimal(hash.finalize()) }
  }

  fileprivate static func hexadecimal(_ digest: Crypto.SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self
    )
  }
}
