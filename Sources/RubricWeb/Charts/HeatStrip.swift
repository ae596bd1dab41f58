import Rubric

/// One domain's indicators as a row of cells: the level in numbers and in shade, missing ones drawn as outlines.
struct HeatStrip {
  /// One indicator's cell.
  struct Cell {
    let title: String
    let state: Rating.State
    /// `3`, `2.33`, `not rated` or `n/a`.
    let words: String
  }

  let cells: [Cell]
  /// How many bands the row has room for, so that the cells of all rows are equally wide.
  let room: Int
  /// The lowest and the highest level.
  let levels: ClosedRange<Double>
  let label: String

  /// Height of a strip in pixels.
  static let height = 26.0

  var drawing: Drawing {
    Drawing(height: Self.height, label: label) { drawing in
      let bands = BandScale(room, gap: 0.08)
      for (index, cell) in cells.enumerated() {
        let band = bands.band(index)
        drawing.bar(
          style(cell),
          across: band,
          y: 1,
          height: Self.height - 2,
          radius: 3,
          title: (cell.title, cell.words)
        )
        drawing.text(
          cell.sign,
          signStyle(cell),
          at: (bands.middle(index), 17),
          anchor: .middle
        )
      }
    }
  }
}

extension HeatStrip {
  /// The strip of a domain.
  ///
  /// - Parameters:
  ///   - index: The domain's position in the framework.
  ///   - room: How many indicators the largest domain has.
  ///   - report: What holds the ratings.
  init(_ index: Int, room: Int, of report: GapReport) {
    let indicators = report.framework.domains[index].indicators
    let ratings = report.assessment.ratings
    cells = indicators.indices.map { place in
      // Only the title is taken out: a copy of a whole indicator costs more than its cell.
      let position = indicators[place].position
      let state = ratings[position].state
      return Cell(title: indicators[place].title, state: state, words: ratings[position].stateText)
    }
    self.room = room
    levels = report.framework.scale.levelRange
    let count = cells.count { $0.level != nil }
    var label = "\(count) of \(cells.count) rated"
    var separator = ": "
    for cell in cells where cell.level != nil {
      for part in [separator, cell.title, " ", cell.words] { label += part }
      separator = "; "
    }
    self.label = label
  }
}

extension HeatStrip.Cell {
  fileprivate var level: Double? {
    switch state {
    case .rated(let level): level
    case .notApplicable, .notRated: nil
    }
  }

  /// What is in the cell: the level; a dash if it does not apply; nothing if it is not rated.
  fileprivate var sign: String {
    switch state {
    case .rated: words
    case .notApplicable: "n/a"
    case .notRated: "·"
    }
  }
}

extension HeatStrip {
  /// The nearest of the five shades, halves upward; a scale of other steps than five is spread over them.
  private func shade(_ level: Double) -> Int {
    let share = (level - levels.lowerBound) / (levels.upperBound - levels.lowerBound)
    return 1 + Int((share * 4).rounded(.toNearestOrAwayFromZero))
  }

  private func style(_ cell: Cell) -> StaticString {
    switch cell.state {
    case .notApplicable: return "cell off"
    case .notRated: return "cell open"
    case .rated(let level):
      switch shade(level) {
      case 1: return "cell level1"
      case 2: return "cell level2"
      case 3: return "cell level3"
      case 4: return "cell level4"
      default: return "cell level5"
      }
    }
  }

  private func signStyle(_ cell: Cell) -> StaticString {
    switch cell.state {
    case .notApplicable, .notRated: return "sign"
    case .rated(let level):
      switch shade(level) {
      case 1: return "sign onlevel1"
      case 2: return "sign onlevel2"
      case 3: return "sign onlevel3"
      case 4: return "sign onlevel4"
      default: return "sign onlevel5"
      }
    }
  }
}
