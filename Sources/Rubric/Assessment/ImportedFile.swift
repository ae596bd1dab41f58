/// A published file that ratings and figures of an assessment were imported from.
package struct ImportedFile: Sendable, Hashable {
  /// The name by which ratings and figures refer to it.
  package let id: String
  /// The import map that it was read with.
  package let map: String
  /// The file's name, without its folder.
  package let file: String
  /// SHA-256 of its bytes, in 64 hexadecimal digits; `nil` if it was not noted.
  package let sha256: String?
}
