/// Reads assessments against one framework; created once and used for any number of files.
///
/// A class, because the readers of an assessment's parts hold it: as a value it would cost each of them a
/// reference for every list of the framework.
public final class AssessmentReader: Sendable {
  package let framework: Framework
  let domains: NameIndex
  /// The names of each domain's indicators, in framework order.
  let indicators: [NameIndex]
  let metrics: NameIndex
  let groups: NameIndex
  let smallGroups: SmallGroups
  let kinds: NameIndex
  /// What is asked about, for each metric and kind of district in their order.
  let doubts: [[FigureDoubts]]
  /// `nil` if nobody said which day it is; nothing is then called a thing of the future.
  let today: Today?

  /// - Parameters:
  ///   - framework: The framework that the assessments answer.
  ///   - today: The day on which they are read, so that a year that has not come yet is asked about; without it none
  ///     is. The library has no clock of its own, so that it gives the same answers on any day.
  public init(_ framework: Framework, today: CalendarDate? = nil) {
    self.today = today.map { Today($0) }
    self.framework = framework
    domains = NameIndex(framework.domains.map { $0.id.description })
    indicators = framework.domains.map { NameIndex($0.indicators) }
    metrics = NameIndex(framework.metrics)
    groups = NameIndex(groups: framework.groups)
    smallGroups = SmallGroups(framework.groups)
    kinds = NameIndex(kinds: framework.districtKinds)
    doubts = framework.metrics.indices.map { metric in
      framework.districtKinds.map { FigureDoubts(of: metric, in: $0, of: framework) }
    }
  }

  /// What a rating may be.
  var levels: RatingLevels { framework.scale.ratingLevels }

  /// The ratings if none is given, one for each indicator of the framework.
  var noRatings: [Rating] { Array(repeating: .absent, count: framework.indicatorCount) }

  /// The figures if none is given, a list for each metric of the framework.
  var noValues: [[MetricValue]] { Array(repeating: [], count: framework.metrics.count) }

  /// Reads one assessment.
  ///
  /// - Parameter text: A file of the shape that `rubric init` writes.
  /// - Returns: The assessment with its warnings.
  /// - Throws: ``InvalidDocument`` with every problem of the file.
  public func read(_ text: SourceText) throws(InvalidDocument) -> Checked<Assessment> {
    var problems = Problems()
    let assessment = read(text, into: &problems)
    return try problems.finish(assessment)
  }

  /// The problems of one assessment and nothing else, for a check of many files.
  public func problems(in text: SourceText) -> [Diagnostic] {
    var problems = Problems()
    _ = read(text, into: &problems)
    return problems.sorted()
  }

  func read(_ text: SourceText, into problems: inout Problems) -> Assessment? {
    let document = YAMLDocument(parsing: text, into: &problems)
    for comment in document.comments { problems.report(.lostText(at: comment)) }
    if let garbled = document.garbled { problems.report(garbled) }
    guard let root = document.root else { return nil }
    return AssessmentFile.read(root, AssessmentContext(reader: self), into: &problems)?.assessment
  }
}

extension Diagnostic {
  /// A comment that may have been meant as part of the text before it.
  fileprivate static func lostText(at place: Place) -> Diagnostic {
    let other =
      place.followsNumber
      ? "to keep it, write it as a 'note'"
      : "if it belongs to the text, put the whole text in quotes"
    return Diagnostic(
      .lostText,
      .warning,
      at: place,
      "the rest of the line is read as a comment; \(other); if it is a comment, put two spaces before the '#'"
    )
  }
}

extension Diagnostic.Place {
  /// Whether what is before the place, from the last ': ' on, is a number.
  fileprivate var followsNumber: Bool {
    let lead = (excerpt ?? "").prefix(max(0, column - excerptStart))
    guard let colon = lead.lastIndex(of: ":") else { return false }
    let text = String(lead[lead.index(after: colon)...]).trimmed
    return Number.value(of: Array(text.utf8)[...]) != nil
  }
}
