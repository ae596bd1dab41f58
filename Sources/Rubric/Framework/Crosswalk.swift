/// How the items of a published instrument answer the framework's indicators.
public struct Crosswalk: Sendable, Hashable {
  /// One item that districts rate.
  public struct Item: Sendable, Hashable {
    /// The item's name in the published file, spelt as there.
    public let id: String
    /// What it asks, in our words.
    public let title: String
  }

  /// A published instrument.
  public struct Instrument: Sendable, Hashable {
    /// The instrument's name in the crosswalk.
    public let id: String
    /// What it is called in a report.
    public let title: String
    /// The lowest and the highest level of its scale.
    public let scale: ClosedRange<Double>
    /// Codes that stand where a level would, and what they mean.
    public let codesWithoutLevel: [String: String]
    /// Where it is published.
    public let citation: Citation
    /// Its items, in its own order.
    public let items: [Item]
  }

  /// How several items make one level.
  public enum Combination: String, Sendable, Hashable, CaseIterable {
    /// The mean of the items that are rated.
    case mean
    /// The lowest of the items that are rated.
    case lowest
  }

  /// The items that answer one indicator.
  public struct Answer: Sendable, Hashable {
    /// The indicator's place in the framework.
    public let indicator: Int
    /// The instrument's name.
    public let instrument: String
    /// The items' names, at least one.
    public let items: [String]
    /// How they make one level.
    public let combination: Combination
    /// Why these items answer this indicator.
    public let why: String
  }

  /// The crosswalk's name.
  public let id: Identifier<Crosswalk>
  /// What it is called.
  public let title: String
  /// The instruments, in file order.
  public let instruments: [Instrument]
  /// One entry for each indicator that is answered, in file order.
  public let answers: [Answer]
}
