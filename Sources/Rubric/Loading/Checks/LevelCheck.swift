/// The levels that a rating may have.
struct RatingLevels: Sendable, Hashable {
  let range: ClosedRange<Double>
  /// The published instrument whose levels they are, by its name; `nil` for the framework's own scale.
  var instrument: String?

  /// What is wrong with text that is not a level, quoted as `subject`; `fix` begins with a semicolon.
  fileprivate func fault(_ subject: String, fix: String = "") -> ValueFault {
    let claim =
      instrument.map { "neither a level of '\($0)' nor one of the map's marks" } ?? "not a level"
    let limits = "\(range.lowerBound.plain) to \(range.upperBound.plain)"
    return ValueFault(
      id: .notALevel,
      words: "\(subject) is \(claim); levels go from \(limits)\(fix)"
    )
  }
}

extension Scale {
  /// The levels that a rating on it may have; several raters' consensus may lie between two.
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
        levels.fault("'0'", fix: "; leave it empty if nothing was rated")
      } else {
        levels.fault("'\(shown)'", fix: number == nil ? "; \(Number.refusal(of: text))" : "")
      }
    report(fault, into: &problems)
    return nil
  }
}
