/// The line of a file that something was read from, so that every number can be traced to its origin.
public struct Origin: Sendable, Hashable, CustomStringConvertible {
  /// The file's name as the user gave it, or its path inside the framework.
  public let file: String
  /// Counted from 1.
  public let line: Int

  /// `file:line`.
  public var description: String { "\(file):\(line)" }
}
