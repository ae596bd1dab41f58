/// What a published figure is read with.
struct FigureContext {
  /// Whether it is the state's own, and so of no district.
  let isOfState: Bool
  let bibliography: Bibliography
  /// The districts studied; `nil` if they could not be read completely.
  let districts: NameIndex?
  /// The student groups; `nil` if they could not be read completely.
  let groups: NameIndex?
  /// The values that the metric can have; `nil` if the metric could not be read.
  let range: ClosedRange<Double>?
  /// The number of students below which nothing may be published.
  let smallestCount: Int

  /// What is known if only the keys are needed.
  static func unread(isOfState: Bool) -> FigureContext {
    FigureContext(
      isOfState: isOfState,
      bibliography: .unread,
      districts: nil,
      groups: nil,
      range: nil,
      smallestCount: 0
    )
  }
}

extension OutlierProfile.Figure: Shaped {
  static let keys = NameIndex(of: Self.self, .unread(isOfState: false))
  private static let stateKeys = NameIndex(of: Self.self, .unread(isOfState: true))

  static func keys(in context: FigureContext) -> NameIndex {
    context.isOfState ? stateKeys : keys
  }

  /// An entry of a metric in `metrics` or `state` of `profile.yml`.
  init(_ f: inout some ShapeVisitor, _ context: FigureContext) {
    group = f.required("group", .group(context.groups), "the student group")
    year = f.required("year", .schoolYear, "the school year")
    value = f.required("value", .number(context.range), "in the metric's unit")
    let (countKey, smallest) = (f.key("n"), context.smallestCount)
    count = f.optional(
      countKey,
      .told(.whole(0...100_000_000), as: .byHand(.whole(smallest...100_000_000))),
      "how many students, positions or teachers it is based on"
    )
    source =
      f.required("source", .source(context.bibliography), "a source's id: who published it").id
    district = f.studiedDistrict(context)
    if let count, count < smallest {
      f.isIncomplete = true
      f.report(
        .smallGroup,
        at: countKey,
        "a figure for fewer than \(smallest) must not be published; remove the row"
      )
    }
  }
}

extension ShapeVisitor {
  /// The district that a figure is of, which the state's figures do not say.
  fileprivate mutating func studiedDistrict(
    _ context: FigureContext
  ) -> OutlierProfile.StudiedDistrict.ID? {
    guard !context.isOfState else { return nil }
    return required(
      "district",
      .studiedDistrict(context.districts),
      "not in `state`: one of the districts studied"
    )
  }
}
