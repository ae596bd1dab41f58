import Rubric
import Testing

/// Rules of small groups hold for figures that a program gives as for those of a form.
@Suite struct SmallGroupTests {
  private static let metric: Metric.ID = "chronic-absenteeism"

  private static func assessment(_ figures: [MetricValue]) throws -> Assessment {
    var assessment = try Assessment(
      of: District(name: "Elm", kind: "unified"),
      cycle: "2023-24",
      in: Client.framework
    )
    try assessment.add(figures, to: metric)
    return assessment
  }

  @Test("for 10 students neither the value nor the number is kept, for 11 both are")
  func limit() throws {
    let own = try Self.assessment([
      MetricValue("foster", "2023-24", 37.5, count: 10),
      MetricValue("homeless", "2023-24", 37.5, count: 11),
      MetricValue("all", "2023-24", 12.5, count: 0),
    ])
    let states = own[metric: Self.metric]?.map(\.state)
    #expect(states == [.suppressed, .valued(37.5, .known(11)), .suppressed])
    #expect(!GapReport(of: own).rendered(as: .json).contains("\"n\":10"))
  }

  @Test(
    "next to one hidden group, the number of the smallest one shown in its family is hidden too"
  )
  func complement() throws {
    let own = try Self.assessment([
      MetricValue("all", "2023-24", 12, count: 900),
      MetricValue("asian", "2023-24", 5, count: 9),
      MetricValue("hispanic", "2023-24", 15, count: 600),
      MetricValue("white", "2023-24", 10, count: 291),
    ])
    let states = own[metric: Self.metric]?.map(\.state)
    #expect(
      states == [
        .valued(12, .known(900)), .suppressed, .valued(15, .known(600)),
        .valued(10, .withheld(isLargeEnough: true)),
      ]
    )
  }

  @Test("figures that are added later are withheld just the same")
  func later() throws {
    var own = try Self.assessment([
      MetricValue("hispanic", "2023-24", 15, count: 600),
      MetricValue("white", "2023-24", 10, count: 291),
    ])
    #expect(own[metric: Self.metric]?.map(\.count) == [600, 291])
    try own.add([MetricValue("asian", "2023-24", .suppressed)], to: Self.metric)
    #expect(own[metric: Self.metric]?.map(\.count) == [600, nil, nil])
    own.removeFigures(of: Self.metric)
    own.removeFigures(of: "nothing")
    #expect(own[metric: Self.metric]?.isEmpty == true)
  }
}
