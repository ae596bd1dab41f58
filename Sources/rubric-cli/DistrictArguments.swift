import ArgumentParser
import Rubric

/// The one district that a command is about: that of an assessment, or a row of a table.
struct DistrictArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "An assessment, or a table with one row a district; '-' is standard input.",
      valueName: "file"
    )
  )
  var file: String

  @Option(
    help: ArgumentHelp("The district of a table: its name or CDS code.", valueName: "name-or-cds")
  )
  var district: String?

  /// The district's report.
  ///
  /// - Parameters:
  ///   - basis: The instrument, prepared.
  ///   - digest: The digest of its files.
  /// - Returns: Its report; its input is the file, or of a table the row alone, as in a batch.
  /// - Throws: `InvalidDocument` with the district's problems, `FileFailure`, or `ValidationError` where the
  ///   arguments name no one district.
  func report(on basis: ComparisonBasis, digest: String) throws -> GapReport {
    let reader = AssessmentReader(basis.framework)
    guard !FileSystem.isFolder(file) else {
      throw FileFailure(path: file, reason: "is a folder; name a file")
    }
    let inputs = try [BatchInput]([file])
    var source = PortionSource(inputs, reader: reader)
    var search = DistrictSearch(district)
    var fault: Diagnostic?
    while !search.isOver, let portion = try source.next() {
      switch portion {
      case .files:
        let input = try InputFile(file)
        return try report(on: basis, digest, reader, input.bytes, name: input.text.name)
      case .bytes(let bytes, let name, _):
        return try report(on: basis, digest, reader, bytes, name: name)
      case .rows(let block, let table, _, _): search.look(at: block, of: table)
      case .fault(let found, _): fault = found
      }
    }
    guard let row = search.row, search.found.count == 1 || district == nil && search.rowCount == 1
    else {
      if let fault, search.found.isEmpty { throw InvalidDocument(diagnostics: [fault]) }
      throw ValidationError(question(search, of: inputs.map(\.name).joined()))
    }
    let checked = try row.outcome.get()
    ExitStatus.warn(checked.warnings)
    let input = GapReport.Input(
      table: checked.value.file,
      sha256: Digest.sha256(Array(row.record)),
      district: checked.value.district
    )
    return GapReport(of: checked.value, on: basis, frameworkDigest: digest, inputs: [input])
  }

  /// The report of an assessment, which holds one district.
  private func report(
    on basis: ComparisonBasis,
    _ digest: String,
    _ reader: AssessmentReader,
    _ bytes: [UInt8],
    name: String
  ) throws -> GapReport {
    if district != nil {
      throw ValidationError(
        "--district is for tables, and \(name) is an assessment of one district."
      )
    }
    let checked = try reader.read(SourceText(bytes, name: name))
    ExitStatus.warn(checked.warnings)
    let input = GapReport.Input(name: name, sha256: Digest.sha256(bytes))
    return GapReport(of: checked.value, on: basis, frameworkDigest: digest, inputs: [input])
  }

  /// What to say where no one row is meant.
  private func question(_ search: DistrictSearch, of name: String) -> String {
    let rows = "\(name) is a table of \(search.rowCount) districts"
    guard let district else {
      let call = CommandLine.arguments.dropFirst().map(\.quotedForShell).joined(separator: " ")
      let example = search.example.map {
        ", as here:\n  rubric \(call) --district \($0.quotedForShell)"
      }
      return "\(rows). Name one of them with --district\(example ?? ".")"
    }
    guard search.found.isEmpty else {
      return "\(rows), and \(search.found.count) of them are called '\(district)': "
        + "\(search.found.map(words).joined(separator: ", ")). Name one by its CDS code."
    }
    let near = search.nearest.map(words).joined(separator: ", ")
    return "\(rows), none of them '\(district)'"
      + (near.isEmpty ? "." : ". The nearest: \(near).")
  }

  /// `Gridley Unified (04755070000000, line 40)`.
  private func words(_ label: DistrictSearch.Label) -> String {
    let code = label.cds.map { "\($0), " } ?? ""
    return "\(label.name.inOneLine) (\(code)line \(label.line))"
  }
}
