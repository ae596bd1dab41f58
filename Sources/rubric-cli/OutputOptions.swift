import ArgumentParser

/// Where a command's result goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file")
  )
  var output: String?

  /// Whether the result goes to a terminal that takes colour.
  var isColored: Bool { output == nil && Terminal.isColored }

  /// Writes a whole result.
  func write(_ text: String) throws {
    if let output, output != "-" {
      try FileSystem.write(Array(text.utf8), to: output)
    } else {
      try FileSystem.print(text)
    }
  }

  /// Writes a whole result to a file that must not be there yet.
  func writeNew(_ text: String) throws {
    if let output, output != "-" {
      try FileSystem.write(Array(text.utf8), to: output, isNew: true)
    } else {
      try FileSystem.print(text)
    }
  }
}
