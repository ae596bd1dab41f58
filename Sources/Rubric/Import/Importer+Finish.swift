/// A district's assessment, and which files say what it is.
package struct ImportedAssessment: Sendable {
  /// The assessment.
  package let assessment: Assessment
  /// The name of its file when it is written.
  package let file: String
  /// The files of the district's name, kind, enrollment and low-income share, by their names in the assessment.
  package let origins: Origins

  /// Which of the assessment's imported files gives what is known about the district itself.
  package struct Origins: Sendable {
    /// Of the name.
    package let name: String
    /// Of the kind.
    package let kind: String
    /// Of the enrollment; `nil` if it is not known.
    package let enrollment: String?
    /// Of the share of low-income students; `nil` if it is not known.
    package let lowIncome: String?
  }
}

/// The result of an import run.
package struct Imported: Sendable {
  /// One for each district, in the order of their codes.
  package let assessments: [ImportedAssessment]
  /// Rows that are refused, in the order of the files.
  package let refusals: [Diagnostic]
  /// What a person should check, in the order of the files.
  package let warnings: [Diagnostic]
  /// What happened to the rows, one entry per file.
  package let tallies: [ImportTally]
  /// Districts to which no file gives a rating or a figure, such as those named only in a directory.
  package let silentCount: Int
  /// Districts that are left out, because no file gives their name or kind.
  package let incompleteCount: Int
  /// How many have ratings or figures and are not of one of the framework's kinds, by what the map calls them, in
  /// alphabetical order.
  package let otherDistricts: [(name: String, count: Int)]
  /// Figures that are left out because their metric is not for the district's kind.
  package let otherKindCount: Int
}

extension Importer {
  /// Joins what the files say into one assessment per district.
  ///
  /// - Returns: The assessments with all that was refused or should be checked.
  /// - Throws: ``InvalidDocument`` if a file as a whole is refused, or no district is left.
  package consuming func finish() throws(InvalidDocument) -> Imported {
    var assessments: [ImportedAssessment] = []
    var silentCount = 0
    var incompleteCount = 0
    var otherKindCount = 0
    var otherDistricts: [String: Int] = [:]
    var doubts = ImportDoubts(framework, today)
    for district in districts.sorted(by: { $0.code < $1.code }) {
      guard district.saysSomething else {
        silentCount += 1
        continue
      }
      if district.kind == nil, let other = district.otherKind {
        otherDistricts[other.value, default: 0] += 1
        continue
      }
      if let reason = lack(of: district) {
        incompleteCount += 1
        warnings.report(reason)
        continue
      }
      guard let made = assessment(of: district) else { continue }
      otherKindCount += made.otherKindCount
      doubts.look(at: made.imported.assessment.district, district)
      assessments.append(made.imported)
    }
    for (cell, warning) in doubts.warnings(of: inputs) {
      inputs[Int(cell.file)].tally.warningCount += 1
      warnings.report(warning)
    }
    if assessments.isEmpty, !faults.isRefusal {
      for refusal in refusals.found { faults.report(refusal) }
      let refused = refusals.found.count
      let rows = refused == 1 ? "1 row or district was" : "\(refused) rows or districts were"
      let incomplete =
        incompleteCount == 1 ? "1 district has" : "\(incompleteCount) districts have"
      let silent = silentCount == 1 ? "1 has" : "\(silentCount) have"
      faults.report(
        Diagnostic(
          .nothingRead,
          at: Diagnostic.Place(file: inputs[0].file, line: 1, column: 1, excerpt: nil),
          "no district is left: \(rows) refused, \(incomplete) no name or kind in any file, and \(silent) neither ratings nor figures"
        )
      )
    }
    if faults.isRefusal {
      for warning in warnings.found { faults.report(warning) }
      throw InvalidDocument(diagnostics: faults.sorted())
    }
    return Imported(
      assessments: assessments,
      refusals: refusals.sorted(),
      warnings: warnings.sorted(),
      tallies: inputs.map { $0.tally },
      silentCount: silentCount,
      incompleteCount: incompleteCount,
      otherDistricts: otherDistricts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      otherKindCount: otherKindCount
    )
  }

  /// What a district lacks for an assessment, as a warning; `nil` if it lacks nothing.
  ///
  /// A directory may be older than the other files, so that a few districts are in none: no row is at fault.
  private func lack(of district: ImportedDistrict) -> Diagnostic? {
    let subject = district.name.map { "\($0.value) (\(district.digits))" } ?? district.digits
    var missing: [String] = []
    if district.name == nil { missing.append("name") }
    if district.kind == nil { missing.append("kind") }
    guard !missing.isEmpty else { return nil }
    return Diagnostic(
      .incompleteDistrict,
      .warning,
      at: place(of: district.cell),
      "\(subject) is left out: no file gives its \(missing.joined(separator: " or "))"
    )
  }

  private func place(of cell: ImportedDistrict.Cell) -> Diagnostic.Place {
    Diagnostic.Place(
      file: inputs[Int(cell.file)].file,
      line: Int(cell.line),
      column: 1,
      excerpt: nil
    )
  }
}
