import ArgumentParser
import Rubric

/// `rubric batch`: many districts at once.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Score many districts at once, and write a report for each.",
    discussion: """
      Reads districts in the order given, and those in a folder by file name (without \
      subfolders), and writes to the output folder: summary.csv (one line per district), \
      scorecards.ndjson (one district's JSON report per line), percentiles.csv (where each \
      district lies among all of them), cohort.json and cohort.md (how scores and figures are \
      distributed), failures.csv (why districts were refused, one problem per line) and \
      warnings.csv (what was left out or should be checked). With --reports html, it also writes \
      index.html: the distribution of each domain, and a table of all districts with a link to \
      each one's report. A district with a mistake does not stop the others; the exit status is \
      then 3. If a cell of a table cannot be read, only its value is left out, with a warning.

      During a run, unfinished work is kept in the output folder under .rubric-partial; results are \
      moved into place when all are complete. They replace an earlier run's results, but never a \
      file that rubric did not write or that has been changed since. If the run is interrupted, the \
      same command with --resume continues it, and writes the same files as an uninterrupted run.

      Examples:
        rubric batch assessments/ -o out
        rubric batch districts.csv -o out --write summary,failures
        rubric batch north.yml south.yml -o out --reports markdown
        rubric batch assessments/ -o out --jobs 1 --resume

      With --ndjson, the command is a filter instead: each line of standard input is one \
      assessment in JSON (or one row of a table), and is answered by one line on standard output: \
      its JSON report or its problems. Memory does not grow with the number of lines; an empty \
      line is refused.

        rubric batch --ndjson < assessments.ndjson > reports.ndjson
      """
  )

  @Argument(help: .districts)
  var inputs: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The folder for the results; it is created if it does not exist.",
      valueName: "folder"
    )
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Which results to write, separated by commas: \(BatchResult.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "results"
    ),
    transform: BatchCommand.results
  )
  var write = Set(BatchResult.allCases)

  @Option(
    help: ArgumentHelp(
      "Also write a report for each district into the folder 'reports': \(BatchReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"
    )
  )
  var reports: BatchReportFormat?

  @Option(
    help: ArgumentHelp(
      "How many portions to work on at once; by default, the number of processors.",
      valueName: "count"
    )
  )
  var jobs: Int?

  @Flag(help: "Answer each line of standard input, one district per line, with one line of JSON.")
  var ndjson = false

  @Flag(help: "Resume a run that was interrupted.")
  var resume = false

  @Flag(help: "Print no progress and no summary.")
  var quiet = false

  @OptionGroup var aggregation: AggregationOption
  @OptionGroup var framework: FrameworkOptions

  private var wanted: BatchOutput { BatchOutput(results: write, reports: reports) }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    if ndjson {
      guard inputs.isEmpty, output == nil, reports == nil, !resume else {
        throw ValidationError(
          "--ndjson reads standard input and writes standard output; it takes no input arguments, -o, --reports or --resume."
        )
      }
      return
    }
    if inputs.isEmpty { throw ValidationError("Name at least one input.") }
    if output == nil { throw ValidationError("Name the folder for the results with -o.") }
    if resume, inputs.contains("-") {
      throw ValidationError("Standard input cannot be read again from its beginning; name a file.")
    }
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input can be given only once.")
    }
  }

  func run() throws {
    try reporting {
      try Waiting.run {
        if ndjson {
          try await answerLines()
        } else if let output {
          try await score(into: output)
        }
      }
    }
  }

  private func answerLines() async throws {
    let basis = try aggregation.basis(framework)
    let run = StreamRun(
      worker: StreamWorker(basis: basis),
      reader: AssessmentReader.ofToday(basis.framework),
      jobs: jobs ?? FileSystem.processorCount
    )
    let (lines, refused) = try await run.run()
    guard refused > 0 else { return }
    if !quiet {
      let verb = refused == 1 ? "was" : "were"
      FileSystem.complain("rubric: \(refused) of \(lines) lines \(verb) refused")
    }
    throw ExitStatus.partlyRefused
  }

  private func score(into output: String) async throws {
    let files = try [BatchInput](inputs)
    try refuseOverlap(of: output, with: files)
    let basis = try aggregation.basis(framework)
    let worker = BatchWorker(basis, output: wanted)
    let source = PortionSource(files, reader: worker.reader)
    try source.check()
    let work = try PartialWork(
      in: output,
      of: description(basis, files),
      output: wanted,
      isResuming: resume
    )
    var line = ProgressLine(
      total: files.reduce(0) { $0 + $1.size },
      from: work.progress,
      isQuiet: quiet
    )
    do {
      let made =
        work.isFinished
        ? [] : try await score(source, worker, into: work) { line.show($0) }
      let leftovers = try work.finish(made)
      line.end()
      leftovers.tell(output, isQuiet: quiet)
    } catch let failure as FileFailure {
      line.end()
      FileSystem.complain(failure.message)
      if !failure.isDamage {
        try? work.keep()
        FileSystem.complain("Finished work is kept; --resume continues from there.")
      }
      throw ExitStatus.unreadable
    }
    try report(work)
  }

  /// Does the work that is left.
  ///
  /// - Returns: The results that say something about all districts together.
  private func score(
    _ source: PortionSource,
    _ worker: BatchWorker,
    into work: PartialWork,
    report: (PartialWork.Progress) -> Void
  ) async throws -> [MadeFile] {
    let run = BatchRun(
      source: source,
      worker: worker,
      jobs: jobs ?? FileSystem.processorCount,
      work: work
    )
    do { try await run.run(report: report) } catch let refusal as InvalidDocument {
      // Standard input is empty, or cannot be read again.
      try work.abandon()
      throw refusal
    }
    return try CohortFiles(basis: worker.basis, folder: work.folder)
      .write(wanted, refusedCount: work.progress.refusedCount)
  }

  /// Says how many districts there were, and ends with 3 if some were refused.
  private func report(_ work: PartialWork) throws {
    let progress = work.progress
    if !quiet {
      let refused = progress.refusedCount
      let districts =
        progress.districtCount == 1 ? "1 district" : "\(progress.districtCount) districts"
      var words = "\(districts), \(refused == 0 ? "none" : "\(refused)") refused"
      if refused > 0, write.contains(.failures) {
        words += ": see \(work.place.shownFileName)/failures.csv"
      }
      if progress.warningCount > 0 {
        words +=
          "; \(progress.warningCount == 1 ? "1 warning" : "\(progress.warningCount) warnings")"
          + (write.contains(.failures)
            ? ": see \(work.place.shownFileName)/warnings.csv" : " (rubric check prints them)")
      }
      try FileSystem.print(words + "\n")
    }
    if progress.refusedCount > 0 { throw ExitStatus.partlyRefused }
  }

  /// Refuses an output folder that is an input, is inside one, or would overwrite one.
  private func refuseOverlap(of output: String, with files: [BatchInput]) throws {
    if FileSystem.exists(output), !FileSystem.isFolder(output) {
      throw FileFailure(path: output, reason: "is not a folder")
    }
    let place = FileSystem.nearestFolder(output)
    for input in inputs where input != "-" && FileSystem.isFolder(input) {
      guard FileSystem.isInside(place, input) else { continue }
      let words =
        FileSystem.isSame(input, output)
        ? "is the input folder" : "is inside the input folder '\(input.shownFileName)'"
      throw FileFailure(
        path: output,
        reason: "the output folder \(words); choose one outside of it"
      )
    }
    let names = wanted.names.compactMap { name in
      FileSystem.identity("\(output)/\(name)").map { ($0, name) }
    }
    guard !names.isEmpty else { return }
    let targets = Set(names.map(\.0))
    for file in files {
      guard let identity = FileSystem.identity(file.path), targets.contains(identity) else {
        continue
      }
      throw FileFailure(path: file.path, reason: "is an input and would be overwritten")
    }
  }

  private func description(
    _ basis: ComparisonBasis,
    _ files: [BatchInput]
  ) -> RunDescription {
    RunDescription(
      basis: [
        ("version of rubric", RubricCommand.configuration.version),
        ("build of rubric", ProgramVersion.build),
        ("framework", basis.digest),
        ("aggregation", basis.scoring.aggregation.rawValue),
      ],
      output: wanted.settings,
      inputs: files
    )
  }

  private static func results(_ text: String) throws -> Set<BatchResult> {
    let names = text.split(separator: ",").map(String.init)
    guard !names.isEmpty else { throw ValidationError("Name at least one result.") }
    return Set(
      try names.map { name in
        if let result = BatchResult(rawValue: name) { return result }
        let fix = Spelling.fix(for: name, among: BatchResult.allCases.map(\.rawValue))
        throw ValidationError("There is no result '\(name)'\(fix)")
      }
    )
  }
}
