@testable import Rubric

/// A small invented kind of file, for tests of how shapes are read and outlined.
struct Garden {
  enum Sun: String, CaseIterable { case full, half, dark }

  let id: Identifier<Garden>
  let beds: Int
  let sun: Sun
  let isOpen: Bool
  let plants: [Plant]
  /// `nil` where one of the plants has no name.
  let plantNames: [String]?
  let soil: Soil?
  let line: Int
  let sawStrangers: Bool

  /// Something that grows there.
  struct Plant {
    let id: Identifier<Plant>
    let height: Int
  }

  /// What it grows in.
  struct Soil {
    let depth: Double
  }

  /// A garden, and what is wrong with its file: place, kind and words of each problem.
  static func read(_ text: String) -> (Garden?, [String]) {
    var problems = Problems()
    let document = YAMLDocument(parsing: SourceText(text, name: "garden"), into: &problems)
    let garden = document.root.flatMap { Garden.read($0, 50, into: &problems) }
    let words = problems.sorted().map {
      "\($0.place.line):\($0.place.column) \($0.id.rawValue) \($0.message)"
    }
    return (garden, words)
  }
}

extension Garden: Shaped {
  static let keys = NameIndex(of: Self.self, 0)

  /// The context is the height that plants usually have.
  init(_ g: inout some ShapeVisitor, _ usualHeight: Int) {
    id = g.required("id", .ownName(), "its name")
    let beds = g.find("beds", .whole(1...9), "how many", hint: "How many.")
    self.beds = beds.value
    let sun = g.find("sun", .choice(Sun.self), "`full`, `half` or `dark`")
    self.sun = sun.value
    isOpen = g.optional("open", .flag, or: false, shown: "`false`", "whether visitors come")
    let plants = g.needed("plants", .named(Plant.self, usualHeight), "what grows")
    self.plants = plants?.items ?? []
    plantNames = plants?.names?.names
    soil = g.optional("soil", .mapping(Soil.self, ()), "its soil")
    line = g.origin.line
    sawStrangers = g.holdsStrangers
    if sun.sound == .dark, beds.sound == 1 {
      g.isIncomplete = true
      g.report(.outOfRange, at: beds.key, "beds in the dark must be at least 2")
    }
  }
}

extension Garden.Plant: Named, Shaped {
  static let keys = NameIndex(of: Self.self, 0)

  init(_ p: inout some ShapeVisitor, _ usualHeight: Int) {
    id = p.required("id", .ownName(), "its name")
    height = p.optional("height", .whole(1...300), or: usualHeight, "in centimeters")
  }
}

extension Garden.Soil: Shaped {
  static let keys = NameIndex(of: Self.self, ())

  init(_ s: inout some ShapeVisitor, _: Void) {
    depth = s.optional("depth", .number(0...2), or: 1, "in meters")
  }
}
