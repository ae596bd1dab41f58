import ArgumentParser
import Rubric

/// `rubric init`: a blank assessment to fill in.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a blank assessment to fill in.",
    discussion: """
      Every indicator stands in it with its statement and its levels as help. A file that is \
      already there is never overwritten.

      Examples:
        rubric init -o our-district.yml
        rubric init --name "Gridley Unified" --cds 0475507 --cycle 2024-25 -o gridley.yml
      """
  )

  @Option(help: ArgumentHelp("The district's name.", valueName: "text"))
  var name = "Our District"

  @Option(help: ArgumentHelp("The district's CDS code, 7 or 14 digits.", valueName: "code"))
  var cds: String?

  @Option(help: ArgumentHelp("The kind of district: unified, elementary, high …"))
  var kind = "unified"

  @Option(
    help: ArgumentHelp(
      "The school year that the ratings speak for; else that of most published figures.",
      valueName: "year"
    )
  )
  var cycle: String?

  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try ExitStatus.reporting {
      let (framework, _) = try framework.load()
      guard let kind = framework.districtKinds.first(where: { $0.id.description == kind }) else {
        let kinds = framework.districtKinds.map(\.id.description).joined(separator: ", ")
        throw ValidationError("Unknown kind of district '\(kind)'; expected one of \(kinds).")
      }
      guard name.contains(where: { !$0.isWhitespace }) else {
        throw ValidationError("A district needs a name.")
      }
      let code = try cds.map { text in
        guard let code = CDSCode(text) else {
          throw ValidationError("'\(text)' is no CDS code; write 7 or 14 digits.")
        }
        return code
      }
      let year = try cycle.map { text in
        guard let year = SchoolYear(text) else {
          throw ValidationError("'\(text)' is no school year; write it as 2024-25.")
        }
        return year
      }
      let form = BlankForm(framework, name: name, cds: code, kind: kind.id, cycle: year)
      try output.write(form.text, isNew: true)
    }
  }
}
