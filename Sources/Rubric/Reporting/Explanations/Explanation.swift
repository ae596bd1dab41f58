extension GapReport {
  /// The arithmetic behind a domain's numbers, down to the lines of the input and of the framework.
  ///
  /// - Parameters:
  ///   - domain: The domain's name.
  ///   - isColored: Whether it is shown on a terminal that supports color.
  /// - Returns: Text for a terminal of 80 columns; `nil` for a domain that the framework does not have.
  public func explanation(ofDomain domain: Domain.ID, isColored: Bool = false) -> String? {
    framework.place(ofDomain: domain).map { domainExplanation($0).text(isColored: isColored) }
  }

  /// The arithmetic behind an indicator's numbers, down to the lines of the input and of the framework.
  ///
  /// - Parameters:
  ///   - path: The indicator.
  ///   - isColored: Whether it is shown on a terminal that supports color.
  /// - Returns: Text for a terminal of 80 columns; `nil` for an indicator that the framework does not have.
  public func explanation(ofIndicator path: IndicatorPath, isColored: Bool = false) -> String? {
    guard let domain = framework.place(ofDomain: path.domain),
      let indicator = framework.place(ofIndicator: path)
    else { return nil }
    return indicatorExplanation(indicator, in: domain).text(isColored: isColored)
  }

  /// Heading lines that every explanation begins with.
  func explanationTitle(_ title: String, path: String) -> [Document.Block] {
    [
      .title("\(title) (\(path))"),
      .paragraph("\(assessment.district.name) \(assessment.cycle)\(inventedMark)"),
    ]
  }

  /// Where the input says something about an indicator.
  func inputLine(_ rating: Rating) -> String {
    if let place = inputPlace(rating.line) { return place }
    if rating.isAnswered { return Rating.givenByProgram }
    return assessment.file == nil ? "not given" : "not in the file"
  }

  /// A line of the input with its file, such as `our-district.yml:12`; `nil` for what a program supplied.
  func inputPlace(_ line: Int?) -> String? {
    guard let file = assessment.file, let line else { return nil }
    return "\(file):\(line)"
  }

  /// The published file that something was imported from, in words; `nil` if none is named.
  func origin(_ imported: UInt16?) -> String? {
    imported.map { position in
      let file = assessment.imported[Int(position)]
      return file.map == file.id
        ? "\(file.file) (\(file.id))" : "\(file.file) (\(file.id), \(file.map))"
    }
  }
}
