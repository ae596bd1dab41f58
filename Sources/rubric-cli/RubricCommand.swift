import ArgumentParser

/// The program.
@main
struct RubricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric",
    abstract: "Score a school district's self-assessment against the positive-outlier profile.",
    discussion: """
      Start with a blank form, fill it in, check it for mistakes, and read the report:

        rubric init -o our-district.yml
        rubric check our-district.yml
        rubric report our-district.yml

      Exit status: 0 done; 1 an input was refused; 2 a file could not be read or written; \
      3 a run over many districts finished, but some were refused; 64 bad arguments.
      """,
    version: ProgramVersion.text,
    subcommands: [
      InitCommand.self, CheckCommand.self, ScoreCommand.self, ReportCommand.self,
      BatchCommand.self, LCAPCommand.self, ExplainCommand.self, ImportCommand.self,
      FitCommand.self, SchemaCommand.self, RubricsCommand.self,
    ]
  )

  static func main() { main(CallWords.all) }
}
