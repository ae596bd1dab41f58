extension Diagnostic {
  /// A file that cannot be read; the district in it fails alone.
  ///
  /// - Parameters:
  ///   - file: The file's name as the user gave it.
  ///   - reason: What the system says.
  /// - Returns: An error at the file's beginning.
  package static func unreadable(_ file: String, _ reason: String) -> Diagnostic {
    Diagnostic(.unreadable, at: .lineStart(file, 1), "the file cannot be read: \(reason)")
  }

  /// A district that an earlier input has already given.
  ///
  /// - Parameters:
  ///   - key: The district.
  ///   - file: The file that gives it again.
  ///   - line: The line of it, counted from 1.
  ///   - first: The file and the line that gave it first.
  /// - Returns: An error at the later place, with a note at the first.
  package static func repeatedDistrict(
    _ key: DistrictKey,
    in file: String,
    line: Int,
    first: (file: String, line: Int)
  ) -> Diagnostic {
    let district =
      switch key {
      case .cds(let number):
        "the CDS code \(String(repeating: "0", count: 14 - "\(number)".utf8.count))\(number)"
      case .name(let name): "the name '\(name)', without a CDS code,"
      }
    return Diagnostic(
      .repeatedDistrict,
      at: .lineStart(file, line),
      "a district with \(district) is already in this batch; keep one of the two",
      notes: [Note(place: .lineStart(first.file, first.line), message: "first given here")]
    )
  }
}

extension Diagnostic.Place {
  /// The beginning of a line whose text is not available.
  fileprivate static func lineStart(_ file: String, _ line: Int) -> Self {
    Self(file: file, line: line, column: 1, excerpt: nil)
  }
}
