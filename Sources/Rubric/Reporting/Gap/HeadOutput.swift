/// How every result of one district begins: the framework, the district and the cycle.
struct HeadOutput: WrittenObject {
  let report: GapReport

  static func keys(_ s: inout some ObjectVisitor<Self>) {
    s.key("framework", .object) {
      FrameworkOutput(
        framework: $0.report.framework,
        digest: $0.report.frameworkDigest,
        aggregation: $0.report.aggregation
      )
    }
    s.key("district", .object) { $0.report.assessment.district }
    s.key("cycle", .schoolYear) { $0.report.assessment.cycle }
  }
}

/// Which framework a result was worked out by.
struct FrameworkOutput: WrittenObject {
  let framework: Framework
  let digest: String
  /// How the levels of a domain became its score.
  let aggregation: Aggregation

  static func keys(_ f: inout some ObjectVisitor<Self>) {
    f.key("id", .text) { $0.framework.id }
    f.key("version", .whole(1...9_999)) { $0.framework.version }
    f.key("digest", .digest) { $0.digest }
    f.key("aggregation", .choice) { $0.aggregation }
  }
}

extension District: WrittenObject {
  static func keys(_ d: inout some ObjectVisitor<Self>) {
    d.key("name", .text) { $0.name }
    d.key("cds", .optional(.text(pattern: "^[0-9]{14}$"))) { $0.cds }
    d.key("kind", .text) { $0.kind }
    d.key("enrollment", .optional(.number)) { $0.enrollment }
    d.key("low-income", .optional(.number(0...100))) { $0.lowIncome }
    d.key(
      "charter-schools",
      .optional(.choice),
      "Whether enrollment and low-income count the students of charter schools."
    ) { $0.charterSchools }
    d.key("invented", .flag) { $0.isInvented }
  }
}

/// The files that a result rests on.
struct FilesOutput: WrittenObject {
  let report: GapReport

  static func keys(_ f: inout some ObjectVisitor<Self>) {
    f.key("inputs", .list(of: .object)) { $0.report.inputs }
    f.key(
      "imported",
      .list(of: .object),
      "The published files that ratings and figures were imported from."
    ) { $0.report.assessment.imported }
  }
}

extension GapReport.Input: WrittenObject {
  static func keys(_ i: inout some ObjectVisitor<Self>) {
    i.key("name", .text) { $0.name.description }
    i.key("sha256", .digest) { $0.sha256 }
  }
}

extension ImportedFile: WrittenObject {
  static func keys(_ f: inout some ObjectVisitor<Self>) {
    f.key("id", .name) { $0.id }
    f.key("map", .name) { $0.map }
    f.key("file", .text) { $0.file }
    f.key("sha256", .optional(.digest)) { $0.sha256 }
  }
}
