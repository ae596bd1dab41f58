import ArgumentParser
import Rubric

/// How the program ends; 64 for bad arguments comes from the argument parser.
enum ExitStatus {
  /// An input was refused; its problems are printed.
  static let refused = ExitCode(1)
  /// An input could not be read, or an output could not be written.
  static let unreadable = ExitCode(2)

  /// A batch was done, and some of its districts were refused.
  static let partlyRefused = ExitCode(3)

  /// Runs a command's work, prints what went wrong, and ends with the status that belongs to it.
  static func reporting(_ work: () throws -> Void) throws {
    do { try work() } catch { throw status(of: error) }
  }

  /// Prints what went wrong.
  private static func status(of error: any Error) -> any Error {
    switch error {
    case let refusal as InvalidDocument:
      FileSystem.complain(refusal.diagnostics.map(\.description).joined(separator: "\n"))
      return refused
    case let failure as FileFailure:
      FileSystem.complain("rubric: \(failure.path): \(failure.reason)")
      return unreadable
    default:
      return error
    }
  }

  /// Prints warnings, which refuse nothing.
  static func warn(_ warnings: [Diagnostic]) {
    for warning in warnings { FileSystem.complain(warning.description) }
  }
}
