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
  let label: String

  /// Height of a strip in pixels.
  static let height = 26.0

  var drawing: Drawing {
    Drawing(height: Self.height, label: label) { drawing in
      let bands = BandScale(room, gap: 0.08)
      for (index, cell) in cells.enumerated() {
        let band = bands.band(index)
        drawing.bar(
          cell.style,
          across: band,
          y: 1,
          height: Self.height - 2,
          radius: 3,
          title: "\(cell.title): \(cell.words)"
        )
        drawing.text(
          cell.sign,
          cell.signStyle,
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

  /// The shade of the nearest whole level, halves upwards; the scale of a framework may have other steps than five.
  fileprivate var style: StaticString {
    switch state {
    case .notApplicable: return "cell off"
    case .notRated: return "cell open"
    case .rated(let level):
      switch level {
      case ..<1.5: return "cell level1"
      case ..<2.5: return "cell level2"
      case ..<3.5: return "cell level3"
      case ..<4.5: return "cell level4"
      default: return "cell level5"
      }
    }
  }

  fileprivate var signStyle: StaticString {
    switch state {
    case .notApplicable, .notRated: return "sign"
    case .rated(let level):
      switch level {
      case ..<1.5: return "sign onlevel1"
      case ..<2.5: return "sign onlevel2"
      case ..<3.5: return "sign onlevel3"
      case ..<4.5: return "sign onlevel4"
      default: return "sign onlevel5"
      }
    }
  }
}
