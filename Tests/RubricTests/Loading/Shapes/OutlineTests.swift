import Testing

@testable import Rubric

@Suite struct OutlineTests {
  @Test("the names of the keys follow from the shape, in its order")
  func names() {
    #expect(Garden.keys.names == ["id", "beds", "sun", "open", "plants", "soil"])
    #expect(Garden.Plant.keys.names == ["id", "height"])
  }

  @Test("the JSON Schema follows from the shape: kinds, ranges, what is required, hints")
  func schema() {
    let schema = Outline(of: Garden.self, 50).schema.document(title: "Garden", id: "garden")
    #expect(
      schema == """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:rubric:schema:garden",\
        "title":"Garden","type":"object","additionalProperties":false,\
        "required":["id","beds","sun","plants"],"properties":{\
        "id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},\
        "beds":{"description":"How many.","type":["integer","string"],"minimum":1,"maximum":9,\
        "pattern":"^[+-]?[0-9]+([.][0-9]+)?$"},\
        "sun":{"enum":["full","half","dark"]},\
        "open":{"anyOf":[{"type":"null"},{"anyOf":[{"type":"boolean"},\
        {"enum":["true","false","yes","no"]}]}]},\
        "plants":{"type":"array","minItems":1,"items":{"type":"object",\
        "additionalProperties":false,"required":["id"],"properties":{\
        "id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},\
        "height":{"type":["integer","string","null"],"minimum":1,"maximum":300,\
        "pattern":"^[+-]?[0-9]+([.][0-9]+)?$"}}}},\
        "soil":{"type":["object","null"],"additionalProperties":false,"properties":{\
        "depth":{"type":["number","string","null"],"minimum":0,"maximum":2,\
        "pattern":"^[+-]?[0-9]+([.][0-9]+)?$"}}}}}

        """
    )
  }

  @Test("the table of keys follows from the shape: what is required, what applies otherwise, help")
  func table() {
    #expect(
      Outline(of: Garden.self, 50).table == """
        | key | | meaning |
        |---|---|---|
        | `id` | required | its name |
        | `beds` | required | how many |
        | `sun` | required | `full`, `half` or `dark` |
        | `open` | `false` | whether visitors come |
        | `plants` | required | what grows |
        | `soil` | | its soil |

        """
    )
  }

  @Test("a key that is read before its turn has its own place in the table")
  func ahead() {
    #expect(Measures.keys.names == ["framework", "small-groups", "groups", "metrics"])
    #expect(FrameworkCore.keys.names.last == "sources")
    #expect(FrameworkCore.keys.names.dropFirst(3).first == "scale")
  }
}
