import Rubric
import Testing

@Suite struct BuildingTests {
  private static let path: IndicatorPath = "family-engagement/partners-in-learning"

  /// What is said of a fault.
  private static func fault(_ body: () throws -> Void) -> InvalidValue? {
    do { try body() } catch let fault as InvalidValue { return fault } catch {}
    return nil
  }

  @Test("an assessment made in code is scored, and another rating changes its score")
  func scores() throws {
    var assessment = try Client.assessment()
    #expect(Scorecard(of: assessment)["family-engagement"]?.value == 2)
    #expect(Scorecard(of: assessment)["shared-vision"]?.value == nil)
    #expect(Scorecard(of: assessment)["nothing"] == nil)
    try assessment.rate(Self.path, Rating(.rated(5), confidence: .high, evidence: ["Minutes"]))
    // Eight indicators at 2 and one at 5, all of one weight: 21 / 9.
    let score = try #require(Scorecard(of: assessment)["family-engagement"]?.value)
    #expect(abs(score - 21.0 / 9) < 1e-12)
    #expect(assessment[Self.path]?.evidence == ["Minutes"])
  }

  @Test("an indicator that does not apply carries no weight, and one not rated lowers coverage")
  func states() throws {
    var assessment = try Client.assessment()
    try assessment.rate(Self.path, Rating(.notApplicable(reason: "No schools")))
    #expect(Scorecard(of: assessment)["family-engagement"]?.coverage == 1)
    try assessment.rate(Self.path, Rating(.notRated))
    let coverage = try #require(Scorecard(of: assessment)["family-engagement"]?.coverage)
    #expect(abs(coverage - 8.0 / 9) < 1e-12)
  }

  @Test("an answer with a fault is refused with a message, and changes nothing")
  func faultyRatings() throws {
    let before = try Client.assessment()
    var assessment = before
    let unknown = Self.fault { try assessment.rate("family-engagement/partners-in-learnin", 3) }
    #expect(unknown?.id == .unknownIndicator)
    #expect(
      unknown?.description
        == "unknown indicator 'family-engagement/partners-in-learnin'; did you mean 'family-engagement/partners-in-learning'?"
    )
    for level in [0, 0.99, 5.01, -.infinity, .nan] {
      #expect(Self.fault { try assessment.rate(Self.path, level) }?.id == .notALevel, "\(level)")
    }
    for reason in ["", " ", "yes"] {
      let rating = Rating(.notApplicable(reason: reason))
      #expect(Self.fault { try assessment.rate(Self.path, rating) }?.id == .missingKey)
    }
    let colored = Rating(.rated(3), note: "\u{1B}[31mred")
    #expect(Self.fault { try assessment.rate(Self.path, colored) }?.id == .controlCharacter)
    #expect(assessment == before)
  }

  @Test(
    "a district with a fault is refused",
    arguments: [
      (District(name: " ", kind: "unified"), Diagnostic.ID.missingKey),
      (District(name: "A\u{0}", kind: "unified"), .controlCharacter),
      (District(name: "A", kind: "charter"), .unknownChoice),
      (District(name: "A", kind: "unified", enrollment: -1), .outOfRange),
      (District(name: "A", kind: "unified", lowIncome: 100.5), .outOfRange),
      (District(name: "A", kind: "unified", lowIncome: .nan), .outOfRange),
    ]
  )
  func faultyDistricts(district: District, id: Diagnostic.ID) {
    let fault = Self.fault {
      _ = try Assessment(of: district, cycle: "2023-24", in: Client.framework)
    }
    #expect(fault?.id == id)
  }

  @Test("a figure with a fault is refused, and changes nothing")
  func faultyFigures() throws {
    let before = try Client.assessment()
    var assessment = before
    let add = { (metric: Metric.ID, figure: MetricValue) in
      Self.fault { try assessment.add([figure], to: metric) }?.id
    }
    let (metric, year): (Metric.ID, SchoolYear) = ("chronic-absenteeism", "2022-23")
    #expect(add("absenteeism", MetricValue("all", year, 5, count: 100)) == .unknownMetric)
    #expect(add(metric, MetricValue("everybody", year, 5, count: 100)) == .unknownGroup)
    #expect(add(metric, MetricValue("all", year, 100.1, count: 100)) == .outOfRange)
    #expect(add(metric, MetricValue("all", year, .nan, count: 100)) == .outOfRange)
    #expect(add(metric, MetricValue("all", year, 5, count: -1)) == .outOfRange)
    #expect(add(metric, MetricValue("all", year, 5, count: .max)) == .outOfRange)
    #expect(add(metric, MetricValue("all", "2023-24", 5, count: 100)) == .repeatedValue)
    #expect(assessment == before)
  }

  @Test("a metric that is not for districts of the kind is refused")
  func otherKind() throws {
    let district = District(name: "A", kind: "elementary")
    var assessment = try Assessment(of: district, cycle: "2023-24", in: Client.framework)
    let fault = Self.fault {
      try assessment.add([MetricValue("all", "2023-24", 90, count: 100)], to: "graduation-rate")
    }
    #expect(fault?.id == .otherKind)
  }

  @Test(
    "a district whose code is a school's, a county's or no county's is refused with the right one where it is known"
  )
  func codes() throws {
    let framework = try Framework.reading(.embedded).value
    let fault = { (code: String) in
      Self.fault {
        let district = District(name: "Elm Valley", cds: CDSCode(code), kind: "unified")
        _ = try Assessment(of: district, cycle: "2023-24", in: framework)
      }
    }
    #expect(fault("01611190000000") == nil)
    #expect(fault("01611191931476")?.id == .notACDSCode)
    #expect(
      fault("01611191931476")?.description
        == "'01611191931476' is the CDS code of a school; the district's is '01611190000000'"
    )
    for code in ["01000000000000", "59611190000000", "00611190000000"] {
      #expect(fault(code)?.id == .notACDSCode, "\(code)")
    }
  }
}
