import Foundation
import Testing

@testable import Rubric

/// Runs imports by the maps of the project.
enum ImportRun {
  static let framework: Framework = {
    do {
      return try Framework.reading(.embedded).value
    } catch {
      fatalError("\(error)")
    }
  }()

  /// A committed file in the shape that a map reads.
  static func fixture(_ name: String) throws -> [UInt8] {
    let url = Repository.root.appending(path: "Tests/RubricTests/Fixtures/import/\(name)")
    return try Array(Data(contentsOf: url))
  }

  static func map(_ name: String) throws -> ImportMap {
    try #require(
      try ImportMap.reading(framework, named: [name]).value.first
    )
  }

  /// Reads a map that is written in a test.
  static func map(text: String) throws -> ImportMap {
    try ImportMap.reading(SourceText(text, name: "map.yml"), of: framework).value
  }

  /// Imports files, each pushed in pieces of some length.
  static func imported(
    _ files: [(ImportMap, name: String, bytes: [UInt8])],
    cycle: String = "2023-24",
    pieces: Int = 1 << 16
  ) throws -> Imported {
    var importer = Importer(framework, cycle: try #require(SchoolYear(cycle)))
    for (map, name, bytes) in files {
      importer.begin(map, file: name)
      for start in stride(from: 0, to: bytes.count, by: pieces) {
        importer.push(bytes[start..<min(bytes.count, start + pieces)])
      }
      importer.end(sha256: String(repeating: "a", count: 64))
    }
    return try importer.finish()
  }

  /// Imports committed files after the directory of districts; each is named `map.csv` or `map.txt`.
  static func imported(fixtures: [String], cycle: String = "2023-24") throws -> Imported {
    try imported(
      (["cde-public-districts.txt"] + fixtures).map { file in
        (try map(String(file.dropLast(4))), file, try fixture(file))
      },
      cycle: cycle
    )
  }

  /// Imports texts after a directory of two districts.
  static func imported(_ texts: [(ImportMap, String)], cycle: String = "2023-24") throws -> Imported
  {
    let directory = (
      try map("cde-public-districts"), name: "districts.txt",
      bytes: try fixture("cde-public-districts.txt")
    )
    let files = texts.enumerated().map { index, file in
      (file.0, name: "file-\(index + 1).csv", bytes: Array(file.1.utf8))
    }
    return try imported([directory] + files, cycle: cycle)
  }

  /// The problems for which a run is refused.
  static func refusal(_ texts: [(ImportMap, String)], cycle: String = "2023-24") -> [Diagnostic] {
    do {
      _ = try imported(texts, cycle: cycle)
      return []
    } catch let error as InvalidDocument {
      return error.diagnostics
    } catch {
      Issue.record(error)
      return []
    }
  }

  /// The figures of an assessment in words, in its own order.
  static func figures(_ assessment: Assessment) -> [String] {
    zip(framework.metrics, assessment.values).flatMap { metric, values in
      values.map { value in
        let start = "\(metric.id) \(value.group) \(value.year)"
        return switch value.state {
        case .suppressed: "\(start) suppressed"
        case .valued(let number, .known(let count)): "\(start) \(number.plain) n \(count)"
        case .valued(let number, .notGiven): "\(start) \(number.plain)"
        case .valued(let number, .withheld(let isLarge)):
          "\(start) \(number.plain) n \(isLarge ? "large" : "small")"
        }
      }
    }
  }

  /// The ratings of an assessment in words, in rubric order.
  static func ratings(_ assessment: Assessment) -> [String] {
    zip(framework.indicators, assessment.ratings).compactMap { indicator, rating in
      switch rating.state {
      case .rated(let level): "\(indicator.id) \(level.fixed(3))"
      case .notApplicable(let reason): "\(indicator.id) n/a: \(reason)"
      case .notRated: nil
      }
    }
  }
}
