/// What an input is called: a file by its path, or standard input, which has none.
///
/// A string alone would not do: a file may have the name that messages use for standard input. A literal names a file.
public enum InputName: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// A file, by its path as the user gave it.
  case file(String)
  /// What comes through a pipe.
  case standardInput

  /// Names a file by its path, whatever it is called.
  public init(stringLiteral path: String) { self = .file(path) }

  /// What results and problems call it.
  public var description: String {
    switch self {
    case .file(let path): path
    case .standardInput: "standard input"
    }
  }
}
