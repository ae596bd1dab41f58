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

  /// Prints what went wrong.
  ///
  /// - Parameters:
  ///   - error: What a command's work threw.
  ///   - command: The command, whose usage is shown with a bad argument.
  /// - Returns: The error that ends the program with the status that belongs to it.
  fileprivate static func status(
    of error: any Error,
    in command: any ParsableCommand.Type
  ) -> any Error {
    switch error {
    case let refusal as InvalidDocument:
      FileSystem.complain(refusal.diagnostics.map(\.description).joined(separator: "\n"))
      return refused
    case let failure as FileFailure:
      FileSystem.complain(failure.message)
      return unreadable
    case let misuse as ValidationError:
      // The parser itself no longer knows, by now, which command it was.
      let call = call(of: command, below: RubricCommand.self) ?? ""
      FileSystem.complain(
        """
        Error: \(misuse.message)
        Usage: \(RubricCommand.usageString(for: command))
          See '\(call) --help' for more information.
        """
      )
      return ExitCode.validationFailure
    default:
      return error
    }
  }

  /// The words that call a command, such as `rubric rubrics show`; `nil` if it is elsewhere.
  private static func call(
    of command: any ParsableCommand.Type,
    below root: any ParsableCommand.Type
  ) -> String? {
    let name = root.configuration.commandName ?? ""
    if root == command { return name }
    return root.configuration.subcommands.lazy
      .compactMap { call(of: command, below: $0) }.first.map { "\(name) \($0)" }
  }

  /// Prints warnings, which refuse nothing.
  static func warn(_ warnings: [Diagnostic]) {
    for warning in warnings { FileSystem.complain(warning.description) }
  }
}

extension ParsableCommand {
  /// Runs a command's work, prints what went wrong, and ends with the status that belongs to it.
  func reporting(_ work: () throws -> Void) throws {
    do { try work() } catch { throw ExitStatus.status(of: error, in: Self.self) }
  }
}
