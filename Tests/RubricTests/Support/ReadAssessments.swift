@testable import Rubric

/// A wide table read into assessments.
struct ReadAssessments {
  var rows: [AssessmentTable.Row] = []
  /// Every problem of the header or of the table as a whole, and what is passed over.
  var tableProblems: [Diagnostic] = []

  /// - Parameters:
  ///   - bytes: A whole file.
  ///   - reader: Against which framework.
  ///   - pieceLength: How many bytes are pushed at a time.
  init(
    _ bytes: [UInt8],
    reader: AssessmentReader = TestFramework.reader,
    pieceLength: Int = .max
  ) {
    var splitter = TableSplitter(file: "districts.csv", .districts)
    var blocks: [TableBlock] = []
    var start = 0
    while start < bytes.count {
      let end = start + min(pieceLength, bytes.count - start)
      blocks += splitter.push(bytes[start..<end])
      start = end
    }
    if let block = splitter.finish() { blocks.append(block) }
    if let header = splitter.header {
      do throws(InvalidDocument) {
        if let passedOver = splitter.passedOver { tableProblems.append(passedOver) }
        let table = try AssessmentTable(header, reader: reader)
        tableProblems += table.notes
        for block in blocks {
          var own = table.rows(of: block)
          while let row = own.next() { rows.append(row) }
          tableProblems += own.takeNotes()
        }
      } catch {
        tableProblems += error.diagnostics
      }
    }
    if let fault = splitter.fault { tableProblems.append(fault) }
  }

  init(_ text: String, reader: AssessmentReader = TestFramework.reader) {
    self.init(Array(text.utf8), reader: reader)
  }

  /// The assessments of the rows that are sound.
  var assessments: [Assessment] {
    rows.compactMap { row in
      switch row.outcome {
      case .success(let checked): checked.value
      case .failure: nil
      }
    }
  }

  /// All problems and warnings, those of the table first.
  var problems: [Diagnostic] {
    tableProblems
      + rows.flatMap { row in
        switch row.outcome {
        case .success(let checked): checked.warnings
        case .failure(let refusal): refusal.diagnostics
        }
      }
  }
}

/// What an assessment says, without the lines and the file that it was read from.
struct Said: Equatable {
  let district: District
  let cycle: SchoolYear
  let ratings: [String]
  let values: [Set<String>]
  let published: Set<String>

  /// - Parameter assessment: Read from any kind of file.
  init(_ assessment: Assessment) {
    district = assessment.district
    cycle = assessment.cycle
    ratings = assessment.ratings.map {
      "\($0.state) \($0.date?.description ?? "") \($0.confidence?.rawValue ?? "") \($0.evidence) \($0.note ?? "")"
    }
    values = assessment.values.map { Set($0.map { "\($0.group) \($0.year) \($0.state)" }) }
    published = Set(
      assessment.publishedRatings.map {
        "\($0.instrument) \($0.itemCount) \($0.lowest) \($0.highest)"
      }
    )
  }
}
