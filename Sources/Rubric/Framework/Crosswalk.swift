/// How the items of a published instrument answer the framework's indicators.
package struct Crosswalk: Sendable, Hashable {
  /// One item that districts rate.
  package struct Item: Sendable, Hashable {
    /// The item's name in the published file, spelled as it is there.
    package let id: String
    /// What it asks, in our words.
    package let title: String
  }

  /// A published instrument.
  package struct Instrument: Sendable, Hashable {
    /// The instrument's name in the crosswalk.
    package let id: String
    /// What it is called in a report.
    package let title: String
    /// The lowest and the highest level of its scale.
    package let scale: ClosedRange<Double>
    /// Codes that appear in place of a level, and what they mean.
    package let codesWithoutLevel: [String: String]
    /// Where it is published.
    package let citation: Citation
    /// Its items, in its own order.
    package let items: [Item]
  }

  /// How several items combine into one level.
  package enum Combination: String, Sendable, Hashable, CaseIterable {
    /// The mean of the items that are rated.
    case mean
    /// The lowest of the items that are rated.
    case lowest
  }

  /// The items that answer one indicator.
  package struct Answer: Sendable, Hashable {
    /// The indicator's position in the framework.
    package let indicator: Int
    /// The instrument's name.
    package let instrument: String
    /// The items' names, at least one.
    package let items: [String]
    /// How they combine into one level.
    package let combination: Combination
    /// Why these items answer this indicator.
    package let why: String
  }

  /// The crosswalk's name.
  package let id: Identifier<Crosswalk>
  /// What it is called.
  package let title: String
  /// The instruments, in file order.
  package let instruments: [Instrument]
  /// One entry for each indicator that is answered, in file order.
  package let answers: [Answer]
}
