/// What makes a figure of one metric doubtful in districts of one kind: it may be right, but is more often a slip, and
/// so a person is asked.
///
/// A class, because it is looked up for every metric of every district: as a value it would cost several references.
final class FigureDoubts: Sendable {
  /// The metric, for messages.
  let metric: Metric.ID
  /// What the kind of district is called.
  let kindTitle: String
  /// What values for all students usually are; every value if the framework does not say.
  let usual: ClosedRange<Double>
  /// The position of the group of all students; `nil` if the framework does not have it.
  let allStudents: Int?
  /// Whether a percentage under 1 is rare enough to be asked about.
  private let asksUnderOne: Bool
  /// How many times a district's enrollment may stand behind a value.
  private let enrollmentTimes: Int
  /// Whether a value may include charter schools.
  private let mayCountCharters: Bool
  /// The number of students from which on a value is compared with what is usual.
  private let comparedFrom: Int

  /// How many residual standard deviations beyond the prediction lines values still count as usual.
  ///
  /// - Source: This project's judgment: of the state's own figures, about one in a thousand lies beyond.
  static let usualDeviations = 6.0

  /// - Parameters:
  ///   - position: The metric's position in the framework.
  ///   - kind: A kind of district.
  ///   - framework: The framework that is answered.
  init(of position: Int, in kind: DistrictKind, of framework: Framework) {
    let metric = framework.metrics[position]
    self.metric = metric.id
    kindTitle = kind.title
    allStudents = framework.groups.firstIndex { $0.id == .all }
    asksUnderOne = metric.unit == .percent && !metric.isOftenUnderOne
    mayCountCharters = metric.charterSchools != .leftOut
    comparedFrom = framework.rules.markedUnder
    // Students of all grades may be all who were enrolled at any time in the year, not on one day.
    enrollmentTimes = metric.grades?.count == Grades.all.count ? 2 : 1
    let lines = framework.predictionLines[position].filter { $0.kinds.contains(kind.id) }
    let range = metric.range
    let ends = lines.flatMap { line in
      let margin = Self.usualDeviations * line.residualDeviation
      return [0.0, 100.0].flatMap { share in
        let value = line.value(atLowIncome: share)
        return [value - margin, value + margin]
      }
    }
    if let low = ends.min(), let high = ends.max() {
      usual = max(low, range.lowerBound)...max(min(high, range.upperBound), range.lowerBound)
    } else {
      usual = -.infinity ... .infinity
    }
  }

  /// More students than this behind a value are asked about; infinity if there is no telling.
  func mostStudents(in district: District?) -> Double {
    guard let district, let enrollment = district.enrollment else { return .infinity }
    return Double(enrollment * times(in: district))
  }

  /// How many times the enrollment that is, for a sentence.
  private func times(in district: District) -> Int {
    district.charterSchools == .leftOut && mayCountCharters ? 2 : enrollmentTimes
  }

  /// Whether nothing about a figure is doubtful; nearly every figure is so.
  ///
  /// - Parameters:
  ///   - row: What is read of it.
  ///   - most: What ``mostStudents(in:)`` says of the district.
  /// - Returns: `false` if one of the doubts must be looked for.
  @inline(__always)
  func arePlain(_ row: SmallGroups.Row, among most: Double) -> Bool {
    guard case .valued(let value, let count) = row.state else { return true }
    if value < 1, value > 0, asksUnderOne { return false }
    if case .known(let students) = count, Double(students) > most { return false }
    return row.group != allStudents || usual.contains(value)
  }

  /// The doubts about a figure that is not plain.
  func doubts(about row: SmallGroups.Row, among most: Double) -> [FigureDoubt] {
    guard case .valued(let value, let count) = row.state else { return [] }
    var doubts: [FigureDoubt] = []
    if value < 1, value > 0, asksUnderOne {
      doubts.append(.fraction(value))
    } else if row.group == allStudents, !usual.contains(value), isComparable(count) {
      doubts.append(.unusual(value))
    }
    if case .known(let students) = count, Double(students) > most {
      doubts.append(.tooMany(students))
    }
    return doubts
  }

  /// Whether a value rests on enough students to be compared with those of other districts.
  private func isComparable(_ count: MetricValue.Count) -> Bool {
    switch count {
    case .known(let students): students >= comparedFrom
    case .withheld(let isLargeEnough): isLargeEnough
    case .notGiven: true
    }
  }
}

/// Why a person is asked about a figure.
enum FigureDoubt: Equatable {
  /// A percentage between 0 and 1, which may be a fraction of 1.
  case fraction(Double)
  /// Far from what districts of the kind show.
  case unusual(Double)
  /// More students than the district has.
  case tooMany(Int)

  /// Whether the doubt is about a value from 0 to 1.
  var isOfPartOfOne: Bool {
    switch self {
    case .fraction: true
    case .unusual(let value): (0...1).contains(value)
    case .tooMany: false
    }
  }

  /// Whether the doubt is about the number of students, and not about the value.
  var isOfCount: Bool {
    if case .tooMany = self { true } else { false }
  }
}

extension FigureDoubts {
  /// The warning of a doubt.
  ///
  /// - Parameters:
  ///   - doubt: About a figure of the metric.
  ///   - place: Of the value, or of the number of students.
  ///   - district: Whose figure it is.
  /// - Returns: What is asked, with what to write in each case.
  func warning(of doubt: FigureDoubt, at place: Diagnostic.Place, in district: District?)
    -> Diagnostic
  {
    switch doubt {
    case .fraction(let value): return .fraction(value, at: place)
    case .unusual(let value):
      let (low, high) = (usual.lowerBound.trimmed(to: 1), usual.upperBound.trimmed(to: 1))
      let words =
        "\(value.plain) is far from what '\(metric)' usually is: nearly every \(kindTitle) lies from \(low) to \(high); is a digit, the sign or the point wrong?"
      return Diagnostic(.unusualValue, .warning, at: place, words)
    case .tooMany(let students):
      let limit = district.map { times(in: $0) } == 2 ? "twice the" : "the"
      let words =
        "\(students.grouped) students are more than \(limit) \((district?.enrollment ?? 0).grouped) that the district enrolls; correct the one that is wrong"
      return Diagnostic(.tooManyStudents, .warning, at: place, words)
    }
  }
}

extension Diagnostic {
  /// The warning that a percentage may be a fraction of 1.
  static func fraction(_ value: Double, at place: Place) -> Diagnostic {
    let percent = (value * 100).toNineDecimals.plain
    return Diagnostic(
      .fraction,
      .warning,
      at: place,
      "\(value.plain) percent is less than one in a hundred; if \(percent) percent is meant, write \(percent)"
    )
  }
}
