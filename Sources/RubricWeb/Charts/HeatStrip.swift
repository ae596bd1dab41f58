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
          title: "\(cell.title): \(cell.words)"
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
  init(_ domain: Domain, of report: GapReport) {
    cells = domain.indicators.map { indicator in
      let rating = report.assessment.ratings[indicator.position]
      return Cell(title: indicator.title, state: rating.state, words: rating.stateText)
    }
    room = report.framework.domains.map(\.indicators.count).max() ?? 1
    levels = report.framework.scale.levelRange
    let rated = cells.filter { $0.level != nil }
    let words = rated.map { "\($0.title) \($0.words)" }.joined(separator: "; ")
    label =
      "\(rated.count) of \(cells.count) rated\(rated.isEmpty ? "" : ": \(words)")"
  }
}

extension HeatStrip.Cell {
  fileprivate var level: Double? {
    switch state {
    case .rated(let level): level
    case .notApplicable, .notRated: nil
    }
  }

  /// What stands in the cell: the level; a dash where it does not apply; nothing where it is not rated.
  fileprivate var sign: String {
    switch state {
    case .rated: words
    case .notApplicable: "n/a"
    case .notRated: "·"
    }
  }
}

extension HeatStrip {
  /// The nearest of the five shades, halves upwards; a scale of other steps than five is spread over them.
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
