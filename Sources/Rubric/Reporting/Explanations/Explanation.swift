extension GapReport {
  /// The arithmetic behind a domain's numbers, down to the lines of the input and of the framework.
  ///
  /// - Parameters:
  ///   - domain: The domain's place in the framework.
  ///   - isColored: Whether a terminal shows it that takes colour.
  /// - Returns: Text for a terminal of 80 columns.
  public func explanation(ofDomain domain: Int, isColored: Bool = false) -> String {
    domainExplanation(domain).text(isColored: isColored)
  }

  /// The arithmetic behind an indicator's numbers, down to the lines of the input and of the framework.
  ///
  /// - Parameters:
  ///   - indicator: The indicator's place in the framework.
  ///   - domain: The place of its domain.
  ///   - isColored: Whether a terminal shows it that takes colour.
  /// - Returns: Text for a terminal of 80 columns.
  public func explanation(
    ofIndicator indicator: Int,
    in domain: Int,
    isColored: Bool = false
  ) -> String {
    indicatorExplanation(indicator, in: domain).text(isColored: isColored)
  }

  /// Heading lines that every explanation begins with.
  func explanationTitle(_ title: String, path: String) -> [Document.Block] {
    [
      .title("\(title) (\(path))"),
      .paragraph("\(assessment.district.name) \(assessment.cycle)\(inventedMark)"),
    ]
  }

  /// Where the input says something of an indicator.
  func inputLine(_ rating: Rating) -> String {
    rating.line == 0 ? "not in the file" : "\(assessment.file):\(rating.line)"
  }

  /// The published file that something was imported from, in words; `nil` where none is named.
  func origin(_ imported: UInt16?) -> String? {
    imported.map { position in
      let file = assessment.imported[Int(position)]
      return file.map == file.id
        ? "\(file.file) (\(file.id))" : "\(file.file) (\(file.id), \(file.map))"
    }
  }
}
