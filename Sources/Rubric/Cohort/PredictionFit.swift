/// Fits each metric's prediction lines on the share of low-income students, from many districts.
///
/// One line for each metric, kind of district and year. By year, because the whole state moves from one year to
/// the next, and a standing should not take that for the district's own doing. By kind, because elementary and
/// high schools are tested in other grades and counted by other cut scores.
package struct PredictionFit: Sendable {
  /// How many districts of a kind must have a figure for a line to be fitted; a kind with fewer is left out.
  ///
  /// Kinds are not pooled: a line through districts of two kinds would say more about the kinds than about
  /// low-income students.
  ///
  /// - Source: This project's judgment. With 30 districts the residual deviation, by which every standing is
  ///   divided, is known to about 13 % (one over the root of twice its degrees of freedom).
  package static let smallestCount = 30
  /// Percentage points that the shares of low-income students must span; on less there is no slope to speak of.
  ///
  /// - Source: This project's judgment: shares are published with one decimal at best.
  package static let smallestSpan = 1.0

  /// A metric in one kind of district and one year.
  struct Subject: Sendable, Hashable, Comparable {
    /// The metric's position in the framework.
    let metric: Int
    /// The kind's position in the framework.
    let kind: Int
    let year: SchoolYear

    static func < (left: Self, right: Self) -> Bool {
      (left.metric, left.kind, left.year) < (right.metric, right.kind, right.year)
    }
  }

  /// One subject with its line, or the reason why it has none.
  struct Outcome: Sendable {
    let subject: Subject
    /// How many districts have a figure.
    let count: Int
    let line: Result<LeastSquares, LeastSquares.Refusal>
  }

  /// The instrument that all districts answered.
  package var framework: Framework { basis.framework }
  private let basis: ComparisonBasis
  /// How many districts take part.
  package private(set) var districtCount = 0
  /// How many districts are left out because their share of low-income students is not given.
  package private(set) var withoutShareCount = 0
  /// How many districts are left out because they are invented.
  package private(set) var inventedCount = 0
  /// The cycles of the districts that take part.
  package private(set) var cycles: Set<SchoolYear> = []
  /// How many figures of each subject are left out, because far fewer students are counted than enrollment implies.
  private(set) var mismatchCounts: [Subject: Int] = [:]
  /// How many districts are left out of a line for that reason.
  package private(set) var mismatchedCount = 0
  private var points: [Subject: [LeastSquares.Point]] = [:]

  /// - Parameter framework: What all districts answered.
  package init(in framework: Framework) {
    basis = ComparisonBasis(undigested: framework)
  }

  /// This many students must be behind a figure.
  var limit: Int { basis.limitOfAll }

  /// Adds one district, which must not have been added before.
  ///
  /// Only figures of all students count, and only those on enough students to take part in standings; those that
  /// would have none, because far fewer students are counted than enrollment implies, do not. An
  /// invented district says nothing about what is usual.
  ///
  /// - Parameter assessment: Answers to the fit's framework.
  /// - Precondition: It answers the same framework.
  package mutating func add(_ assessment: Assessment) {
    precondition(
      assessment.framework == framework,
      "the assessment answers another framework than the fit's"
    )
    guard !assessment.district.isInvented else {
      inventedCount += 1
      return
    }
    guard let share = assessment.district.lowIncome else {
      withoutShareCount += 1
      return
    }
    guard let kind = basis.place(of: assessment.district.kind) else { return }
    districtCount += 1
    cycles.insert(assessment.cycle)
    var isMismatched = false
    for (metric, values) in assessment.values.enumerated()
    where basis.metrics[metric].kinds[kind].isFor {
      let students = basis.metrics[metric].kinds[kind].students
      for value in values where value.group == .all && value.takesPart(from: limit) {
        guard let number = value.value else { continue }
        let subject = Subject(metric: metric, kind: kind, year: value.year)
        let mismatch = students?.mismatch(
          count: value.count,
          enrollment: assessment.district.enrollment
        )
        guard mismatch == nil else {
          mismatchCounts[subject, default: 0] += 1
          isMismatched = true
          continue
        }
        points[subject, default: []].append(.init(x: share, y: number))
      }
    }
    if isMismatched { mismatchedCount += 1 }
  }

  /// Every subject with a figure, in the order of metrics, kinds and years.
  var outcomes: [Outcome] {
    points.sorted { $0.key < $1.key }.map { subject, points in
      Outcome(subject: subject, count: points.count, line: Self.line(points))
    }
  }

  /// How many lines can be fitted.
  package var lineCount: Int {
    outcomes.count { (try? $0.line.get()) != nil }
  }

  private static func line(
    _ points: [LeastSquares.Point]
  ) -> Result<LeastSquares, LeastSquares.Refusal> {
    do throws(LeastSquares.Refusal) {
      return .success(
        try LeastSquares(
          points,
          smallestCount: smallestCount,
          smallestSpan: smallestSpan,
          smallestDeviation: PredictionLine.smallestDeviation
        )
      )
    } catch {
      return .failure(error)
    }
  }
}
