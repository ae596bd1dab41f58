import ArgumentParser
import Rubric

/// The one district that a command is about: that of a form, or one among many.
struct DistrictArguments: ParsableArguments {
  @Argument(help: .districts)
  var file: String

  @Option(
    help: ArgumentHelp(
      "Which district to use if the input contains several: its name or CDS code.",
      valueName: "name-or-cds"
    )
  )
  var district: String?

  /// The district's report.
  ///
  /// - Parameter basis: Of the instrument.
  /// - Returns: Its report; its input is the form, or its line or row alone, as in a batch.
  /// - Throws: `InvalidDocument` with the district's problems, `FileFailure`, or `ValidationError` if the
  ///   arguments name no one district.
  func report(on basis: ComparisonBasis) throws -> GapReport {
    let record = try record(AssessmentReader.ofToday(basis.framework))
    let checked = try record.outcome.get()
    ExitStatus.warn(checked.warnings)
    return GapReport(of: checked.value, record, on: basis)
  }

  private func record(_ reader: AssessmentReader) throws -> DistrictRecord {
    let isFolder = file != "-" && FileSystem.isFolder(file)
    var search = DistrictSearch(district)
    var isTable = false
    for one in try InputFile.all(at: file) where !search.isOver {
      var input = try OpenInput(one, reader: reader)
      while !search.isOver, let portion = try input.next() {
        isTable = !isFolder && portion.content == .table
        search.look(at: portion)
        // An empty input is not a table; its own fault is reported below.
        if district != nil, !isFolder, portion.content == .form,
          search.faults.first?.id != .emptyFile
        {
          throw ValidationError(
            "--district is for tables, but \(one.name) is an assessment of one district."
          )
        }
      }
    }
    let isOne = search.found.count == 1 || district == nil && search.count == 1
    if isOne, let record = search.record { return record }
    if !search.faults.isEmpty, search.found.isEmpty {
      throw InvalidDocument(diagnostics: search.faults)
    }
    let name = InputFile(path: InputFile.found(file)).name
    let districts =
      "\(name) \(isTable ? "is a table of" : "contains") \(search.count == 1 ? "1 district" : "\(search.count) districts")"
    throw ValidationError(question(search, districts))
  }

  /// What to say if no single district is meant.
  private func question(_ search: DistrictSearch, _ districts: String) -> String {
    guard let district else {
      let call = CallWords.all.map(\.wordForShell).joined(separator: " ")
      let example = search.example.map {
        ", for example:\n  rubric \(call) --district \($0.quotedForShell)"
      }
      return "\(districts). Name one of them with --district\(example ?? ".")"
    }
    guard search.found.isEmpty else {
      return "\(districts), and \(search.found.count) of them are called '\(district)': "
        + "\(search.found.map(words).joined(separator: ", ")). Name one by its CDS code."
    }
    let near = search.nearest.map(words).joined(separator: ", ")
    return "\(districts), none of them called '\(district)'"
      + (near.isEmpty ? "." : ". Closest matches: \(near).")
  }

  /// `Gridley Unified (04755070000000, line 40)`, or `(04755070000000, forms/gridley.yml)` of a folder.
  private func words(_ label: DistrictSearch.Label) -> String {
    let code = label.cds.map { "\($0), " } ?? ""
    let place =
      label.file == InputFile(path: InputFile.found(file)).name ? "line \(label.line)" : label.place
    return "\(label.name.inOneLine) (\(code)\(place))"
  }
}
