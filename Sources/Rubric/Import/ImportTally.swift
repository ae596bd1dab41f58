/// What happened to the rows of one file.
package struct ImportTally: Sendable {
  /// The map that it was read with.
  package let map: String
  /// The file's name as the user gave it.
  package let file: String
  /// Rows below the header, blank ones left out.
  package internal(set) var rowCount = 0
  /// Rows that say something about a district.
  package internal(set) var readCount = 0
  /// Rows that are refused.
  package internal(set) var refusedCount = 0
  /// Warnings, also those that are not kept.
  package internal(set) var warningCount = 0
  /// Levels, figures and facts of districts that were read, without those that earlier files had given.
  package internal(set) var factCount = 0

  /// Levels, figures and facts that an earlier file had also given.
  var repeatCount = 0
  /// Conditions in words, in the map's order.
  private let conditions: [String]
  private var conditionDrops: [Int]
  /// Some of what the rows contained that a condition dropped.
  private var conditionExamples: [[String]]
  private var drops: [RowDrop: Int] = [:]
  private var unknownCodes: Set<String> = []
  /// Whether nothing more of the file is read: it lacks columns, or it is not a file of the map.
  var isGivenUp = false

  /// How many problems of each kind are kept for a file; a file with more of them is wrong as a whole.
  static let mostProblems = 2_000

  init(map: ImportMap, file: String) {
    self.map = map.id.description
    self.file = file
    conditions = (map.holds + map.rows).map { condition in
      let codes = condition.words.map { "'\($0)'" }.joined(separator: " or ")
      return "'\(map.columns.names[condition.column])' is not \(codes)"
    }
    conditionDrops = Array(repeating: 0, count: conditions.count)
    conditionExamples = Array(repeating: [], count: conditions.count)
  }

  mutating func drop(_ drop: RowDrop) {
    switch drop {
    case .condition(let index, let example):
      conditionDrops[index] += 1
      if conditionExamples[index].count < 3, !conditionExamples[index].contains(example) {
        conditionExamples[index].append(example)
      }
    case .school, .area, .ornament, .otherYear, .ignoredCode, .unknownCode, .nothing:
      drops[drop, default: 0] += 1
    }
  }

  /// Whether a code that the map does not know is found for the first time.
  mutating func note(unknown code: String, in column: String) -> Bool {
    guard unknownCodes.count < 100 else { return false }
    return unknownCodes.insert("\(column) \(code)").inserted
  }

  /// Why rows do not count, in words with their numbers, in a fixed order.
  package var dropWords: [String] {
    var words: [String] = []
    for (index, count) in conditionDrops.enumerated() where count > 0 {
      let examples = conditionExamples[index].map { "'\($0)'" }.joined(separator: ", ")
      words.append("\(count): \(conditions[index]) (found: \(examples))")
    }
    let fixed: [(RowDrop, String)] = [
      (.school, "for schools"), (.area, "for the state or for a county as a whole"),
      (.ornament, "that are a second header, a total or a remark"),
      (.ignoredCode, "with a code that the map does not read"),
      (.unknownCode, "with a code that the map does not know"),
      (.nothing, "that do not meet the conditions of any entry in the map"),
    ]
    for (drop, text) in fixed {
      if let count = drops[drop] { words.append("\(count) \(text)") }
    }
    let years = drops.compactMap { drop, count -> (SchoolYear, Int)? in
      if case .otherYear(let year) = drop { (year, count) } else { nil }
    }
    for (year, count) in years.sorted(by: { $0.0 < $1.0 }) {
      words.append("\(count) with ratings for \(year), which is not the cycle")
    }
    if refusedCount > 0 { words.append("\(refusedCount) refused") }
    return words
  }
}

extension Importer {
  /// Reports what is wrong with a file as a whole, once all of it was seen.
  mutating func reportTally(isReadable: Bool) {
    guard isReadable, let input = inputs.last else { return }
    let tally = input.tally
    let place = Diagnostic.Place(file: input.file, line: 1, column: 1, excerpt: nil)
    if tally.factCount == 0, tally.repeatCount == 0 {
      let reasons = tally.dropWords.joined(separator: "; ")
      let isOne = tally.rowCount == 1
      let why =
        tally.rowCount == 0
        ? "the file has no rows below its header"
        : reasons.isEmpty
          ? "the \(isOne ? "row's" : "rows'") cells are empty or marked as absent"
          : "rows left out: \(reasons)"
      faults.report(
        Diagnostic(
          .nothingRead,
          at: place,
          "the map '\(tally.map)' reads nothing from this file (\(tally.rowCount) \(isOne ? "row" : "rows")); \(why)"
        )
      )
      // What is wrong with its rows may be why.
      for refusal in refusals.found[input.firstRefusal...] { faults.report(refusal) }
    }
    let hidden = (
      tally.refusedCount - ImportTally.mostProblems, tally.warningCount - ImportTally.mostProblems
    )
    if hidden.0 > 0 {
      refusals.report(
        Diagnostic(
          .moreProblems,
          at: place,
          "\(hidden.0 == 1 ? "1 more row of this file was" : "\(hidden.0) more rows of this file were") refused"
        )
      )
    }
    if hidden.1 > 0 {
      warnings.report(
        Diagnostic(
          .moreProblems,
          .warning,
          at: place,
          "this file has \(hidden.1 == 1 ? "1 more warning" : "\(hidden.1) more warnings")"
        )
      )
    }
  }
}
