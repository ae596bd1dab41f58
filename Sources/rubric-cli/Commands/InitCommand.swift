import ArgumentParser
import Rubric

/// `rubric init`: a blank assessment to fill in.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a blank assessment to fill in.",
    discussion: """
      The form lists every indicator, with its statement and its levels as help. An existing file \
      is never overwritten.

      --table writes the header of a table instead: one row per district, a column for each \
      indicator and two for each metric: the figure for all students and the number of students.

      Examples:
        rubric init -o our-district.yml
        rubric init --name "Gridley Unified" --cds 0475507 --cycle 2024-25 -o gridley.yml
        rubric init --table -o districts.csv
      """
  )

  @Option(help: ArgumentHelp("The district's name; by default, Our District.", valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp("The district's CDS code, 7 or 14 digits.", valueName: "code"))
  var cds: String?

  @Option(
    help: ArgumentHelp("The kind of district: unified (the default), elementary, high …")
  )
  var kind: String?

  @Option(
    help: ArgumentHelp(
      "The school year that the ratings describe; by default, the year in which most metrics have their newest figures.",
      valueName: "year"
    )
  )
  var cycle: String?

  @Flag(help: "Write the header of a table for many districts instead.")
  var table = false

  @OptionGroup var framework: FrameworkOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if table, name != nil || cds != nil || kind != nil {
      throw ValidationError(
        "A table is for many districts; --table takes no --name, --cds or --kind."
      )
    }
  }

  func run() throws {
    try reporting {
      let framework = try framework.framework(.instrument)
      let year = try cycle.map { text in
        guard let year = SchoolYear(text) else {
          throw ValidationError("'\(text)' is not a school year; write it as 2024-25.")
        }
        return year
      }
      if table {
        return try output.write(WideTable(blank: framework, cycle: year).header, isNew: true)
      }
      try output.write(try form(framework, year).text, isNew: true)
    }
  }

  private func form(_ framework: Framework, _ year: SchoolYear?) throws -> BlankForm {
    let kind = kind ?? "unified"
    guard let known = framework.districtKinds.first(where: { $0.id.description == kind }) else {
      let kinds = framework.districtKinds.map(\.id.description).joined(separator: ", ")
      throw ValidationError("Unknown kind of district '\(kind)'; expected one of \(kinds).")
    }
    let name = name ?? "Our District"
    guard name.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("A district needs a name.")
    }
    let code = try cds.map { text in
      guard let code = CDSCode(text) else {
        throw ValidationError("'\(text)' is not a CDS code; write 7 or 14 digits.")
      }
      return code
    }
    return BlankForm(framework, name: name, cds: code, kind: known.id, cycle: year)
  }
}
