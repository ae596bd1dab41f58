import ArgumentParser
import Rubric

/// `rubric rubrics`: what the framework holds.
struct RubricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubrics",
    abstract: "Show or export the framework's contents.",
    subcommands: [List.self, Show.self, Export.self],
    defaultSubcommand: List.self
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List domains, indicators, metrics and import maps.",
      discussion: """
        Example:
          rubric rubrics list
        """
    )

    @OptionGroup var framework: FrameworkOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      try reporting {
        let framework = try framework.framework()
        let maps = ImportMap.names(in: framework)
        try output.write(framework.listing(importMaps: maps, isColored: output.isColored))
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a domain with its levels, an indicator, a metric, or a studied district.",
      discussion: """
        Examples:
          rubric rubrics show family-engagement
          rubric rubrics show family-engagement/input-on-decisions
          rubric rubrics show chronic-absenteeism
          rubric rubrics show gridley
        """
    )

    @Argument(
      help: ArgumentHelp(
        "A domain, one of its indicators, a metric, or a studied district.",
        valueName: "name"
      )
    )
    var name: String

    @OptionGroup var framework: FrameworkOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      try reporting {
        let framework = try framework.framework()
        let isColored = output.isColored
        let page =
          framework.page(ofDomain: .init(name), isColored: isColored)
          ?? framework.page(ofIndicator: .init(name), isColored: isColored)
          ?? framework.page(ofMetric: .init(name), isColored: isColored)
          ?? framework.page(ofStudiedDistrict: .init(name), isColored: isColored)
        guard let page else {
          throw ValidationError(framework.noSuchSubject(name, withMetrics: true))
        }
        try output.write(page)
      }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write the framework's files into a folder, for editing.",
      discussion: """
        Existing files are never overwritten.

        Example:
          rubric rubrics export my-rubrics
          rubric report our-district.yml --rubrics my-rubrics
        """
    )

    @Argument(
      help: ArgumentHelp("The folder; it is created if it does not exist.", valueName: "folder")
    )
    var folder: String

    @OptionGroup var framework: FrameworkOptions

    func run() throws {
      try reporting {
        let files = try framework.files().files
        for file in files where FileSystem.exists("\(folder)/\(file.path)") {
          throw FileFailure(path: "\(folder)/\(file.path)", reason: "already exists")
        }
        for file in files {
          let path = "\(folder)/\(file.path)"
          if let slash = path.lastIndex(of: "/") {
            try FileSystem.makeFolder(String(path[..<slash]))
          }
          try FileSystem.write(file.bytes, to: path, isNew: true)
        }
        try FileSystem.print("\(files.count) files written to \(folder.shownFileName)\n")
      }
    }
  }
}
