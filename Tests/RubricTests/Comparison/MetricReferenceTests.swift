import Testing

@testable import Rubric

@Suite struct MetricReferenceTests {
  private func figure(
    _ district: String,
    _ value: Double,
    count: String = ", n: 30",
    year: String = "2024-25",
    group: String = "all"
  ) -> String {
    "{ district: \(district), group: \(group), year: \(year), value: \(value)\(count), source: project }"
  }

  private func reference(_ rows: [String], kinds: String = "[unified]") throws -> MetricReference? {
    var small = MethodFramework.single([.init("a")], metrics: [.init(id: "m", kinds: kinds)])
    small.figures = ["m": rows]
    return try small.working().comparison.metrics.first?.reference
  }

  @Test("for three districts the middle value is the median")
  func three() throws {
    let reference = try #require(
      try reference([figure("u1", 93), figure("u2", 88), figure("u3", 90)])
    )
    #expect(reference.low == 88)
    #expect(reference.median == 90)
    #expect(reference.high == 93)
    #expect(reference.districtCount == 3)
    #expect(reference.year.description == "2024-25")
  }

  @Test("for four districts the median is the mean of the two in the middle")
  func four() throws {
    let rows = [figure("u1", 93), figure("u2", 88), figure("u3", 90), figure("u4", 95)]
    // (90 + 93) / 2.
    #expect(try reference(rows)?.median == 91.5)
  }

  @Test("fewer than three districts give no reference")
  func two() throws {
    #expect(try reference([figure("u1", 93), figure("u2", 88)]) == nil)
    #expect(try reference([]) == nil)
  }

  @Test(
    "a figure of the wrong kind, year or group, or for 29 or an unknown number of students, is not a third",
    arguments: ["kind", "year", "group", "count", "unknown"]
  )
  func takesNoPart(fault: String) throws {
    let third =
      switch fault {
      case "kind": figure("h1", 90)
      case "year": figure("u3", 90, year: "2023-24")
      case "group": figure("u3", 90, group: "asian")
      case "count": figure("u3", 90, count: ", n: 29")
      default: figure("u3", 90, count: "")
      }
    let rows = [figure("u1", 93), figure("u2", 88), third]
    #expect(try reference(rows) == nil)
    #expect(try reference(rows + [figure("u4", 89)])?.districtCount == 3)
  }

  @Test("a district of another kind counts if the metric is for its kind")
  func otherKind() throws {
    let rows = [figure("u1", 93), figure("u2", 88), figure("h1", 90)]
    #expect(try reference(rows, kinds: "[unified, high]")?.districtCount == 3)
  }
}
