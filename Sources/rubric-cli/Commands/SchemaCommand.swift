import ArgumentParser
import Rubric

/// `rubric schema`: the JSON Schema of a kind of file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a kind of file, for editors and validators.",
    discussion: """
      Kinds: \(SchemaKind.allCases.map(\.rawValue).joined(separator: ", ")).

      Example:
        rubric schema assessment -o assessment.schema.json
      """
  )

  @Argument(
    help: ArgumentHelp("The kind of file."),
    completion: .list(SchemaKind.allCases.map(\.rawValue)),
    transform: { text in
      guard let kind = SchemaKind(rawValue: text) else {
        throw ValidationError("There is no schema for '\(text)'.")
      }
      return kind
    }
  )
  var kind: SchemaKind

  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try reporting {
      try output.write(kind.schema(for: try framework.framework(kind.parts)))
    }
  }
}
