/// The headings of the columns of reports, each defined once for text, Markdown and page.
extension Document.Table.Column {
  private static func words(_ title: String) -> Self { Self(title: title, isNumeric: false) }
  private static func numbers(_ title: String) -> Self { Self(title: title, isNumeric: true) }

  // MARK: Names and words

  /// A column whose cells need no head.
  package static let unnamed = words("")
  /// What a row's domain is called.
  package static let domain = words("domain")
  /// What a row's indicator is called.
  package static let indicator = words("indicator")
  /// What a row's student group is called.
  package static let group = words("group")
  /// What a row's metric is called, of which the figures of all students are in the row.
  static let metricOfAll = words("metric, all students")
  /// Whose idea a statement is.
  static let basis = words("basis")
  /// Where the input says something.
  static let input = words("input")
  /// What a row's metric is called.
  static let metric = words("metric")
  /// The kind or index of which a row has medians.
  static let medianOf = words("median of")
  /// A span of enrollment.
  static let enrollment = words("enrollment")
  /// What a figure counts.
  static let unit = words("unit")
  /// A domain's quadrant.
  package static let ratingsAndResults = words("ratings and results")

  // MARK: Ratings and scores

  /// A score in level units.
  package static let score = numbers("score")
  /// The bounds of a score.
  package static let ifAllRated = numbers("if all rated")
  /// The bounds of a score, where there is room for a sentence.
  static let ifAllWereRated = numbers("if all were rated")
  /// A rating, or the share of the weight that is rated.
  package static let rated = numbers("rated")
  /// A reference level.
  package static let reference = numbers("reference")
  /// A distance below the reference level.
  static let gap = numbers("gap")
  /// How far linked metrics fall short.
  static let shortfall = numbers("shortfall")
  /// How many pieces of evidence are named.
  static let evidence = numbers("evidence")
  /// A weight in a domain.
  static let weight = numbers("weight")

  // MARK: Figures

  /// The school year of a figure.
  static let year = numbers("year")
  /// The newest year that is published.
  static let newest = numbers("newest")
  /// The district's own figure.
  package static let here = numbers("here")
  /// How many students are behind a figure.
  package static let count = numbers("n")
  /// A level, or a level equivalent.
  package static let level = numbers("level")
  /// The lowest, middle and highest of the districts studied.
  static let studiedDistricts = numbers("studied districts")
  /// California's own figure.
  package static let state = numbers("state")
  /// The number next to a dot of a picture.
  package static let number = numbers("number")
  /// An adjusted standing.
  package static let standing = numbers("standing (SD)")

  // MARK: Many districts

  /// How many districts have a score.
  static let scored = numbers("scored")
  /// How many districts have a figure.
  static let withFigure = numbers("with a figure")
  /// How many districts there are of all kinds.
  static let allKinds = numbers("all kinds")
  /// The share of those to which the row's subject applies.
  static let share = numbers("share")
  /// A quarter of the values lies below it.
  static let lowerQuartile = numbers("lower quartile")
  /// Half of the values lies below it.
  static let median = numbers("median")
  /// Three quarters of the values lie below it.
  static let upperQuartile = numbers("upper quartile")

  /// The share of values that have reached a level and no further one.
  static func level(_ number: Int) -> Self { numbers("level \(number)") }
  /// Numbers of districts in a quadrant.
  package static func quadrant(_ quadrant: Quadrant) -> Self { numbers(quadrant.title) }
}
