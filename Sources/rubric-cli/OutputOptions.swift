import ArgumentParser

/// Where a command's result goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file")
  )
  var output: String?

  /// Whether the result goes to a terminal that supports color.
  var isColored: Bool { output == nil && Terminal.isColored }

  /// Writes a whole result.
  ///
  /// - Parameters:
  ///   - text: The result.
  ///   - isNew: Whether a file that already exists is an error.
  /// - Throws: `FileFailure` if the output cannot be written, or this run read it.
  func write(_ text: String, isNew: Bool = false) throws {
    try write(Array(text.utf8), isNew: isNew)
  }

  /// Refuses to write a Word file to a terminal.
  func refuseTerminal() throws {
    guard (output ?? "-") == "-", FileSystem.isTerminal(1) else { return }
    throw ValidationError("A Word file cannot be shown in a terminal. Name a file: -o report.docx")
  }

  /// Writes a whole result that is not necessarily text.
  ///
  /// - Parameters:
  ///   - bytes: The result.
  ///   - isNew: Whether a file that already exists is an error.
  /// - Throws: `FileFailure` if the output cannot be written, or this run read it.
  func write(_ bytes: [UInt8], isNew: Bool = false) throws {
    guard let output, output != "-" else { return try FileSystem.print(bytes) }
    try FileSystem.write(bytes, to: output, isNew: isNew)
  }
}
