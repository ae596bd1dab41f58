/// The levels that a rating may have.
struct RatingLevels: Sendable, Hashable {
  let range: ClosedRange<Double>
  /// The published instrument whose levels they are, by its name; `nil` for the framework's own scale.
  var instrument: String?

  /// What is wrong with a text that is no level, quoted as `subject`; `mend` begins with a semicolon.
  fileprivate func fault(_ subject: String, mend: String = "") -> ValueFault {
    let owner = instrument.map { " of '\($0)' and no mark of the map" } ?? ""
    let limits = "\(range.lowerBound.plain) to \(range.upperBound.plain)"
    return ValueFault(
      id: .notALevel,
      words: "\(subject) is no level\(owner); levels go from \(limits)\(mend)"
    )
  }
}

extension Scale {
  /// The levels that a rating by it may have; several raters' consensus may lie between two.
  var ratingLevels: RatingLevels { RatingLevels(range: lowest...highest) }
}

extension Cell {
  /// A level; anything else is reported.
  func level(of levels: RatingLevels, into problems: inout Problems) -> Double? {
    guard isText else {
      report(levels.fault("this"), into: &problems)
      return nil
    }
    let number = Number.value(of: bytes)
    if let number, levels.range.contains(number) { return number }
    let fault =
      if levels.instrument != nil {
        levels.fault("'\(shown)'")
      } else if number == 0 {
        levels.fault("'0'", mend: "; leave it empty where nothing was rated")
      } else {
        levels.fault("'\(shown)'", mend: number == nil ? "; \(Number.refusal(of: text))" : "")
      }
    report(fault, into: &problems)
    return nil
  }
}
