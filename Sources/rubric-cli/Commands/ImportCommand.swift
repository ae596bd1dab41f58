import ArgumentParser
import Rubric

/// `rubric import`: public data files to assessments.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make assessments from public data files.",
    discussion: """
      A map says how to read a file: what each column is, which rows count, what codes mean. \
      'rubric rubrics list' names the maps; a path to a map file of your own works too. Files are \
      joined on the CDS code into one assessment per district, named after that code. If two files \
      disagree, the one named first is kept, and a warning shows both.

      Either all files are written or none are. A form that has been changed since an earlier \
      import wrote it is not overwritten; the import stops instead.

      Next to the assessments are failures.csv, with every row that was refused, and warnings.csv, \
      with every cell and district that was left out. Exit status 3: the run finished, but some \
      rows were refused.

      With --table, all districts go into one table like the one that 'rubric init --table' starts, \
      without notes and without the names of the files.

      Examples:
        rubric import --cycle 2023-24 -o districts cde-public-districts=pubdistricts.txt \\
          cde-priority-2=priority-2.csv cde-priority-3=priority-3.csv
        zcat metrics.csv.gz | rubric import --cycle 2023-24 -o districts \\
          cde-public-districts=pubdistricts.txt tidy-district-metrics=-
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Files to read, each preceded by the name of its map and '='; '-' is standard input.",
      valueName: "map=file"
    )
  )
  var files: [String]

  @Option(help: ArgumentHelp("The school year that the assessments describe.", valueName: "year"))
  var cycle: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write one assessment per district to this folder.", valueName: "folder")
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write a wide table, one row per district, to this file ('-' is standard output).",
      valueName: "file"
    )
  )
  var table: String?

  @OptionGroup var framework: FrameworkOptions

  /// One file and the name of its map.
  private struct Source {
    let map: String
    let path: String
    /// Whether the map is a file of its own.
    var hasOwnMap: Bool { map.contains("/") || map.hasSuffix(".yml") }
  }

  func run() throws {
    try reporting {
      let sources = try sources()
      guard output != nil || table != nil else {
        throw ValidationError("Name a folder with --output, or a file with --table.")
      }
      guard let cycle = SchoolYear(cycle) else {
        throw ValidationError("'\(cycle)' is not a school year; write it as 2023-24.")
      }
      if let now = CalendarDate.today?.schoolYear, cycle.start > now.start + 1 {
        FileSystem.complain(
          "rubric: --cycle \(cycle) is neither over nor under way nor the next school year (it is \(now) now); is a digit wrong?"
        )
      }
      let framework = try framework.framework()
      let maps = try maps(sources, framework)
      let imported = try read(sources, maps, Importer(framework, cycle: cycle, today: .today))
      try write(imported, in: framework)
    }
  }

  private func sources() throws -> [Source] {
    let sources = try files.map { argument in
      guard let sign = argument.firstIndex(of: "="), sign != argument.startIndex,
        argument.index(after: sign) != argument.endIndex
      else {
        throw ValidationError("'\(argument)' does not name a map and a file; write it as MAP=FILE.")
      }
      return Source(
        map: String(argument[..<sign]),
        path: InputFile.found(String(argument[argument.index(after: sign)...]))
      )
    }
    guard sources.count(where: { $0.path == "-" }) <= 1 else {
      throw ValidationError("Only one file can be standard input.")
    }
    return sources
  }

  /// The map of each source.
  private func maps(
    _ sources: [Source],
    _ framework: Framework
  ) throws -> [ImportMap] {
    let known = ImportMap.names(in: framework)
    for source in sources where !source.hasOwnMap && !known.contains(source.map) {
      throw ValidationError(
        "The framework has no import map '\(source.map)'\(Spelling.fix(for: source.map, among: known)). The maps are: \(known.joined(separator: ", "))."
      )
    }
    let checked = try ImportMap.reading(framework, named: sources.map(\.map))
    ExitStatus.warn(checked.warnings)
    return try sources.map { source in
      if let map = checked.value.first(where: { $0.id.description == source.map }) { return map }
      let bytes = try FileSystem.read(source.map, limit: SourceText.byteLimit)
      let text = SourceText(bytes, name: source.map)
      let own = try ImportMap.reading(text, of: framework)
      ExitStatus.warn(own.warnings)
      return own.value
    }
  }

  private func read(
    _ sources: [Source],
    _ maps: [ImportMap],
    _ start: Importer
  ) throws -> Imported {
    var importer = start
    for (source, map) in zip(sources, maps) {
      importer.begin(map, file: InputFile(path: source.path).name.description)
      var digest = Digest.Running()
      let reader = try PieceReader(source.path, length: 1 << 18)
      while true {
        let piece = try reader.next()
        guard !piece.isEmpty else { break }
        digest.update(piece)
        importer.push(piece)
      }
      importer.end(sha256: digest.finished())
    }
    return try importer.finish()
  }
}

extension ImportCommand {
  /// How many problems of each sort are printed; all of them are in the files.
  private static let shownCount = 20

  private func write(
    _ imported: Imported,
    in framework: Framework
  ) throws {
    if let output { try write(imported, to: output) }
    if let table {
      let wide = WideTable(
        of: imported.assessments.map(\.assessment),
        framework: framework,
        notes: false
      )
      var bytes = Array(wide.header.utf8)
      for one in imported.assessments { bytes += Array(wide.row(one.assessment).utf8) }
      if table == "-" {
        try FileSystem.print(String(decoding: bytes, as: UTF8.self))
      } else {
        try FileSystem.write(bytes, to: table)
      }
    }
    show(imported.warnings, "warning", "warnings.csv")
    show(imported.refusals, "refusal", "failures.csv")
    let places = [output, table].compactMap(\.self).filter { $0 != "-" }.map(\.shownFileName)
    let summary = ImportSummary.text(of: imported, places: places)
    if table == "-" {
      FileSystem.complain(String(summary.dropLast()))
    } else {
      try FileSystem.print(summary)
    }
    if !imported.refusals.isEmpty { throw ExitStatus.partlyRefused }
  }

  /// Writes one assessment per district, and the lists of what is refused and what should be checked.
  private func write(_ imported: Imported, to folder: String) throws {
    var files = imported.assessments.map { one in
      (name: one.file, bytes: Array(AssessmentText(one).text.utf8))
    }
    var failures = FailureTable.header
    FailureTable.write(imported.refusals, to: &failures)
    files.append(("failures.csv", failures))
    var warnings = FailureTable.header
    FailureTable.write(imported.warnings, of: .warning, to: &warnings)
    files.append(("warnings.csv", warnings))
    try ImportFolder(path: folder).write(files).tell(folder, isQuiet: false)
    let own = Set(files.map(\.name))
    let strangers = try FileSystem.names(in: folder).filter {
      $0.hasSuffix(".yml") && !own.contains($0)
    }
    if !strangers.isEmpty {
      let first = strangers[0].shownFileName
      let others =
        strangers.count == 1
        ? "1 .yml file that this run did not write: \(first)"
        : "\(strangers.count) .yml files that this run did not write, such as \(first)"
      FileSystem.complain(
        "rubric: \(folder.shownFileName) also contains \(others)"
      )
    }
  }

  /// Prints problems; without a folder that lists them, all of them.
  private func show(_ problems: [Diagnostic], _ noun: String, _ file: String) {
    let shown = output == nil ? problems[...] : problems.prefix(Self.shownCount)
    for problem in shown { FileSystem.complain(problem.description) }
    if let output, shown.count < problems.count {
      let count = problems.count - shown.count
      FileSystem.complain(
        "rubric: \(count) more \(noun)\(count == 1 ? "" : "s") in \(output.shownFileName)/\(file)"
      )
    }
  }
}
