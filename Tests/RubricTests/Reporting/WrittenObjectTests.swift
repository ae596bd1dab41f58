import Testing

@testable import Rubric

/// An invented object with every kind of key, nested in itself by a list and by an object.
private struct School: WrittenObject {
  struct Place: WrittenObject {
    let town: String
    let distance: Double?

    static func keys(_ p: inout some ObjectVisitor<Self>) {
      p.key("town", .text) { $0.town }
      p.key("distance", .optional(.above(0)), "In miles.") { $0.distance }
    }
  }

  enum Grade: String, WrittenWord {
    case early = "k-5"
    case late = "6-8"
  }

  let name: String
  let students: Int?
  let share: Double
  let isOpen: Bool
  let grade: Grade?
  let years: [SchoolYear]
  let place: Place?
  let branches: [Place]

  static func keys(_ s: inout some ObjectVisitor<Self>) {
    s.constant("schema", "school/1")
    s.key("name", .name) { $0.name }
    s.key("students", .optional(.whole(0...5_000)), "Null where nobody counted.") { $0.students }
    s.key("share", .share) { $0.share }
    s.key("open", .flag) { $0.isOpen }
    s.key("grade", .optional(.choice)) { $0.grade }
    s.key("years", .list(of: .schoolYear)) { $0.years }
    s.key("place", .optional(.object), "Where it stands.") { $0.place }
    s.key("branches", .list(of: .object)) { $0.branches }
  }
}

/// A school with a key before and behind its own.
private struct Visit: WrittenObject {
  let day: String
  let school: School
  let level: Double

  static func keys(_ v: inout some ObjectVisitor<Self>) {
    v.key("day", .text) { $0.day }
    v.include { $0.school }
    v.key("level", .level) { $0.level }
  }
}

/// Objects whose keys are declared once: what is written, and the schema of it.
@Suite struct WrittenObjectTests {
  private static let bare = School(
    name: "elm-street",
    students: nil,
    share: 0.25,
    isOpen: false,
    grade: nil,
    years: [],
    place: nil,
    branches: []
  )

  private static func text(_ value: some JSONValue) -> String {
    String(decoding: value.json, as: UTF8.self)
  }

  private static func schema<Value: WrittenObject>(_: Value.Type) -> String {
    Value.schema(for: TestFramework.framework).document(title: "t", id: "i")
  }

  @Test("keys are in the order of their declaration, each with its value")
  func written() {
    let school = School(
      name: "elm-street",
      students: 310,
      share: 2.0 / 3,
      isOpen: true,
      grade: .late,
      years: [SchoolYear(start: 2023), SchoolYear(start: 2024)],
      place: .init(town: "Elm \"Valley\"", distance: 1.5),
      branches: [.init(town: "North", distance: nil), .init(town: "South", distance: 3)]
    )
    #expect(
      Self.text(school) == """
        {"schema":"school/1","name":"elm-street","students":310,"share":0.666666667,"open":true,\
        "grade":"6-8","years":["2023-24","2024-25"],\
        "place":{"town":"Elm \\"Valley\\"","distance":1.5},\
        "branches":[{"town":"North","distance":null},{"town":"South","distance":3}]}
        """
    )
  }

  @Test("what is not known is null and never left out, and an empty list is empty")
  func absent() {
    #expect(
      Self.text(Self.bare) == """
        {"schema":"school/1","name":"elm-street","students":null,"share":0.25,"open":false,\
        "grade":null,"years":[],"place":null,"branches":[]}
        """
    )
  }

  @Test("the keys of an included object are among those around it")
  func included() {
    #expect(
      Self.text(Visit(day: "Monday", school: Self.bare, level: 4)) == """
        {"day":"Monday","schema":"school/1","name":"elm-street","students":null,"share":0.25,\
        "open":false,"grade":null,"years":[],"place":null,"branches":[],"level":4}
        """
    )
  }

  @Test("objects in a list are separated by commas")
  func list() {
    let places = [School.Place(town: "A", distance: 1), School.Place(town: "B", distance: nil)]
    #expect(
      Self.text(places) == #"[{"town":"A","distance":1},{"town":"B","distance":null}]"#
    )
  }

  private static let placeProperties = """
    "additionalProperties":false,"required":["town","distance"],"properties":{\
    "town":{"type":"string"},\
    "distance":{"description":"In miles.","type":["number","null"],"exclusiveMinimum":0}}
    """

  private static let schoolProperties = """
    "schema":{"const":"school/1"},\
    "name":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},\
    "students":{"description":"Null where nobody counted.","type":["integer","null"],\
    "minimum":0,"maximum":5000},\
    "share":{"type":"number","minimum":0,"maximum":1},\
    "open":{"type":"boolean"},\
    "grade":{"anyOf":[{"type":"null"},{"enum":["k-5","6-8"]}]},\
    "years":{"type":"array","items":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}$"}},\
    "place":{"description":"Where it stands.","type":["object","null"],\(placeProperties)},\
    "branches":{"type":"array","items":{"type":"object",\(placeProperties)}}
    """

  @Test("the schema describes each key with its kind and its help, and requires all of them")
  func schema() {
    #expect(
      Self.schema(School.self) == """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:rubric:schema:i",\
        "title":"t","type":"object","additionalProperties":false,\
        "required":["schema","name","students","share","open","grade","years","place","branches"],\
        "properties":{\(Self.schoolProperties)}}

        """
    )
  }

  @Test("the schema has the keys of an included object, and the levels of the framework")
  func includedSchema() {
    #expect(
      Self.schema(Visit.self) == """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:rubric:schema:i",\
        "title":"t","type":"object","additionalProperties":false,\
        "required":["day","schema","name","students","share","open","grade","years","place",\
        "branches","level"],"properties":{"day":{"type":"string"},\(Self.schoolProperties),\
        "level":{"type":"number","minimum":1,"maximum":5}}}

        """
    )
  }
}
