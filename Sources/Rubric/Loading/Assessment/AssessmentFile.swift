/// What an assessment is read with.
struct AssessmentContext {
  /// Knows the framework and its names; `nil` if only the keys are needed.
  let reader: AssessmentReader?
  /// Whether it is in a worked district, and so says neither what it answers nor where it comes from.
  var isGiven = false
}

/// A form, or what a worked district takes as given.
struct AssessmentFile {
  /// `nil` if the district or the cycle has a fault.
  let assessment: Assessment?
}

extension AssessmentFile: Shaped {
  static let keys = NameIndex(of: Self.self, AssessmentContext(reader: nil))
  private static let givenKeys = NameIndex(
    of: Self.self,
    AssessmentContext(reader: nil, isGiven: true)
  )

  static func keys(in context: AssessmentContext) -> NameIndex {
    context.isGiven ? givenKeys : keys
  }

  /// A form itself, or `given` of a worked district.
  init(_ a: inout some ShapeVisitor, _ context: AssessmentContext) {
    let reader = context.reader
    let head = context.isGiven ? AssessmentHead() : AssessmentHead(&a, reader)
    let district = a.needed(
      "district",
      AssessedDistrictKind(kinds: reader?.kinds ?? .none, isForeign: head.isForeign),
      "the district that answered; see below"
    )
    let cycle = a.needed(
      "cycle",
      CycleKind(today: reader?.today),
      "the school year that the ratings describe, such as `2024-25`",
      hint: "The school year that the ratings describe."
    )
    let ratings = a.optional(
      "ratings",
      RatingsKind(reader: reader, isForeign: head.isForeign, imported: head.imported),
      "by domain and indicator: a level or a mapping; see below"
    )
    let published = a.optional(
      "published-ratings",
      PublishedRatingsKind(levels: reader?.levels.range ?? 0...0),
      "instruments whose items were averaged into the ratings; see below"
    )
    let values = a.optional(
      "metrics",
      MetricValuesKind(
        reader: reader,
        kind: district?.kind,
        district: district?.district,
        isForeign: head.isForeign,
        imported: head.imported
      ),
      "figures: a list of rows for each metric; see below"
    )
    guard let reader, let district, let own = district.district, let cycle else {
      assessment = nil
      return
    }
    var assessment = Assessment(
      framework: reader.framework,
      district: own,
      cycle: cycle,
      ratings: ratings ?? reader.noRatings,
      values: values ?? reader.noValues,
      publishedRatings: published ?? [],
      file: a.origin.file,
      line: district.line
    )
    assessment.imported = head.imported.files
    self.assessment = assessment
  }
}

/// What precedes the answers of a form.
private struct AssessmentHead {
  /// Whether the form is for another framework or version, whose names are then not faults.
  var isForeign = false
  /// The files that ratings and figures may refer to.
  var imported = ImportedNames.none

  init() {}

  init(_ a: inout some ShapeVisitor, _ reader: AssessmentReader?) {
    let name = a.needed(
      "assessment",
      OwnerKind(id: reader?.framework.id, owned: .asAnswers),
      "the id of the framework that it is for",
      hint: "The framework it is for."
    )
    let (versionKey, latest) = (a.key("version"), reader?.framework.version ?? 1)
    let version = a.optional(
      versionKey,
      .told(.whole(1...9_999), as: .byHand(.whole(1...latest))),
      "the framework version that it was written for; a version higher than the program's is refused",
      hint: "The framework's version."
    )
    imported = a.optional(
      "imported",
      ImportedNamesKind(),
      or: .none,
      "the published files from which ratings and figures were imported; written by `rubric import`",
      hint: "The published files from which ratings and figures were imported."
    )
    if let name, let reader, name != reader.framework.id.description { isForeign = true }
    guard let version, version > latest else { return }
    isForeign = true
    a.report(
      .newerVersion,
      at: versionKey,
      "this file was written for version \(version) of the framework, but this is version \(latest); use a newer version of rubric"
    )
  }
}

/// The school year that is assessed.
private struct CycleKind: ValueKind {
  /// `nil` if nobody said which day it is.
  let today: Today?
  var schema: JSONSchema { .schoolYear }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> SchoolYear? {
    node.cycle(today, into: &reader.problems)
  }
}
