/// The levels that a rating may have.
struct RatingLevels: Sendable, Hashable {
  let range: ClosedRange<Double>
  /// What the steps are called, if that is known; a rating may name one of them.
  var steps: [Scale.Level] = []
  /// The published instrument whose levels they are, by its name; `nil` for the framework's own scale.
  var instrument: String?

  /// What is wrong with text that is not a level, quoted as `subject`; `fix` begins with a semicolon.
  fileprivate func fault(_ subject: String, fix: String = "") -> ValueFault {
    let claim =
      instrument.map { "neither a level of '\($0)' nor one of the map's marks" } ?? "not a level"
    return ValueFault(
      id: .notALevel,
      words: "\(subject) is \(claim); levels go \(range.words)\(fix)"
    )
  }

  /// The level that a text names beyond doubt in words: `4 - Full Implementation`, `4: see the minutes` or the name of
  /// a step alone; `nil` for anything else, such as `4-Mar` or `3-4`.
  fileprivate func level(named text: String) -> Int? {
    let named = steps.filter { $0.title.isAlike(text) }
    if named.count == 1 { return named[0].number }
    let digits = text.prefix { "0123456789".contains($0) }
    let rest = text.dropFirst(digits.count)
    let words = String(rest).trimmed
    guard let number = Int(digits), range.contains(Double(number)),
      let mark = words.first, !words.contains(where: { $0.isNumber })
    else { return nil }
    let steps = steps.filter { $0.title.isAlike(words) }
    if !steps.isEmpty { return steps.contains { $0.number == number } ? number : nil }
    let isSeparated = ":(=".contains(mark) || rest.first == " " && "-–—.".contains(mark)
    guard isSeparated, words.contains(where: { $0.isLetter }), !CalendarDate.holdsMonth(text)
    else { return nil }
    return number
  }
}

extension Scale {
  /// The levels that a rating on it may have; several raters' consensus may lie between two.
  var ratingLevels: RatingLevels { RatingLevels(range: lowest...highest, steps: levels) }
}

extension Cell {
  /// A level, also if its name is with it or in its place, with a warning; anything else is reported.
  func level(of levels: RatingLevels, into problems: inout Problems) -> Double? {
    guard isText else {
      report(levels.fault("this"), into: &problems)
      return nil
    }
    let number = Number.value(of: bytes)
    if let number, levels.range.contains(number) { return number }
    if number == nil, let level = levels.level(named: text) {
      report(readAs: "\(level)", into: &problems)
      return Double(level)
    }
    report(levels.fault("'\(shown)'", fix: fix(number, levels)), into: &problems)
    return nil
  }

  /// What to write in place of a level that is wrong, with a semicolon; empty if the limits say all.
  private func fix(_ number: Double?, _ levels: RatingLevels) -> String {
    if let number {
      let isEmptyMeant = number == 0 && levels.instrument == nil
      return isEmptyMeant ? "; leave it empty if nothing was rated" : ""
    }
    let fallback =
      levels.instrument == nil
      ? "write one of them in digits, or leave it empty if nothing was rated"
      : "if it stands for a missing or withheld value, add it to the map's marks"
    return "; \(Number.refusal(of: text, in: levels.range, otherwise: fallback))"
  }
}
