import Foundation
import Rubric
import Testing

@testable import RubricWeb

/// Reports to write pages from: of the small framework of the golden files, or of the built-in one.
enum Reports {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The framework of five practices' indicators and two of a policy area, with prediction lines.
  static let small: Framework = {
    let folder = root.appending(path: "Tests/RubricTests/Golden/small")
    do {
      let paths = FileManager.default.subpaths(atPath: folder.path(percentEncoded: false)) ?? []
      let files = try paths.filter { $0.hasSuffix(".yml") }.map { path in
        let bytes = Array(try Data(contentsOf: folder.appending(path: path)))
        return FrameworkFiles.File(path: path, bytes: bytes, name: path)
      }
      return try Framework.reading(FrameworkFiles(files)).value
    } catch {
      fatalError("\(error)")
    }
  }()

  /// The framework that the program carries.
  static let embedded: Framework = {
    do {
      return try Framework.reading(.embedded).value
    } catch {
      fatalError("\(error)")
    }
  }()

  /// A report on an assessment of the small framework.
  static func small(
    name: String = "Elm",
    ratings: String = "",
    metrics: String = "",
    kind: String = "unified"
  ) throws -> GapReport {
    let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return try report(
      """
      assessment: small
      district: { name: "\(quoted)", kind: \(kind), enrollment: 6400, low-income: 60 }
      cycle: 2023-24
      ratings:
      \(ratings)
      metrics:
      \(metrics)
      """,
      in: small
    )
  }

  /// A report on an assessment's text.
  static func report(_ text: String, in framework: Framework) throws -> GapReport {
    try report(SourceText(text, name: "elm.yml"), in: framework)
  }

  /// A report on one of the examples, or of the golden files.
  static func report(file: String, in framework: Framework) throws -> GapReport {
    let bytes = Array(try Data(contentsOf: root.appending(path: file)))
    return try report(SourceText(bytes, name: file), in: framework)
  }

  private static func report(_ text: SourceText, in framework: Framework) throws -> GapReport {
    GapReport(
      of: try AssessmentReader(framework).read(text).value,
      inputs: [.init(name: "elm.yml", sha256: String(repeating: "f", count: 64))]
    )
  }

  /// Elm Valley, which the golden files hold.
  static func elmValley() throws -> GapReport {
    try report(file: "Tests/RubricTests/Golden/elm-valley.yml", in: small)
  }
}

extension Drawing {
  /// The picture's markup as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension GapReport {
  /// What a cohort keeps of the district.
  var cohortEntry: CohortEntry {
    CohortEntry(of: analysis.district)
  }
}
