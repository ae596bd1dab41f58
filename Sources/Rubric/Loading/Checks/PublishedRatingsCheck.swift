/// What is written about the items of a published instrument, each thing in its own cell; `nil` for what is not
/// given, which its reader reports.
struct PublishedCells<Written: Cell> {
  /// How many items were rated.
  let items: Written?
  /// The lowest level that one has.
  let lowest: Written?
  /// The highest.
  let highest: Written?

  /// Checks what is written.
  ///
  /// - Parameters:
  ///   - instrument: What the instrument is called; `nil` if that has a fault.
  ///   - levels: What a level may be.
  ///   - line: The line of the file.
  ///   - problems: Where faults are noted.
  /// - Returns: `nil` if something is missing or has a fault.
  func ratings(
    of instrument: String?,
    in levels: ClosedRange<Double>,
    line: Int,
    into problems: inout Problems
  ) -> PublishedRatings? {
    let count = items?.whole(of: "'items'", in: 1...1_000, into: &problems)
    let low = lowest?.number(of: "'lowest'", in: levels, into: &problems)
    let high = highest?.number(of: "'highest'", in: levels, into: &problems)
    guard let instrument, let count, let low, let high else { return nil }
    guard low <= high else {
      let words = "'lowest' must not be above 'highest'"
      lowest?.report(ValueFault(id: .contradiction, words: words), into: &problems)
      return nil
    }
    return PublishedRatings(
      instrument: instrument,
      itemCount: count,
      lowest: low,
      highest: high,
      line: line
    )
  }
}
