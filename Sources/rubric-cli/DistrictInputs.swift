import Rubric

/// The districts that some arguments name: assessments, folders of them, and tables with one row a district.
struct DistrictInputs {
  /// The files, in order; those of a folder by name.
  let paths: [String]
  private var warnings: [Diagnostic] = []
  private var problems: [Diagnostic] = []

  /// - Parameter inputs: Files, folders, or `-` for standard input.
  /// - Throws: `FileFailure` where a folder cannot be read or holds no assessment.
  init(_ inputs: [String]) throws { paths = try inputs.flatMap(InputFile.assessments(at:)) }

  /// Reads every district, one at a time, and prints all warnings and problems at the end.
  ///
  /// - Parameters:
  ///   - reader: Reads assessments against the framework that they answer.
  ///   - body: Takes in a district and where it stands.
  /// - Throws: `ExitStatus.refused` where an input has a problem, or `FileFailure`.
  mutating func read(
    _ reader: AssessmentReader,
    _ body: (Assessment, _ place: String) -> Void
  ) throws {
    for path in paths {
      if Self.isTable(path) {
        try readTable(path, reader, body)
      } else {
        let input = try InputFile(path)
        do throws(InvalidDocument) {
          take(try reader.read(input.text), input.text.name, body)
        } catch {
          problems += error.diagnostics
        }
      }
    }
    ExitStatus.warn(warnings + problems)
    if !problems.isEmpty { throw ExitStatus.refused }
  }

  /// Whether a file is read as a table, which its ending says.
  private static func isTable(_ path: String) -> Bool {
    [".csv", ".tsv", ".txt"].contains { path.lowercased().hasSuffix($0) }
  }

  private mutating func readTable(
    _ path: String,
    _ reader: AssessmentReader,
    _ body: (Assessment, String) -> Void
  ) throws {
    var splitter = TableSplitter(file: path)
    var blocks = splitter.push(try FileSystem.read(path, limit: .max)[...])
    if let block = splitter.finish() { blocks.append(block) }
    do throws(InvalidDocument) {
      if let header = splitter.header {
        let table = try AssessmentTable(header, reader: reader)
        for block in blocks {
          for row in table.rows(of: block) {
            switch row.outcome {
            case .success(let checked): take(checked, "\(path):\(row.line)", body)
            case .failure(let refusal): problems += refusal.diagnostics
            }
          }
        }
      }
    } catch {
      problems += error.diagnostics
    }
    if let fault = splitter.fault { problems.append(fault) }
  }

  private mutating func take(
    _ checked: Checked<Assessment>,
    _ place: String,
    _ body: (Assessment, String) -> Void
  ) {
    warnings += checked.warnings
    body(checked.value, place)
  }
}
