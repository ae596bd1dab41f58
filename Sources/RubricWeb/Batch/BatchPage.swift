public import Rubric

/// The page of a batch: the spread of each domain, the quadrants, and every district with a link to its report.
///
/// Districts are in the order in which they came. A reader may sort them by any column, if the browser runs
/// scripts; the page itself ranks nobody.
public struct BatchPage: Sendable {
  /// How a domain's scores are spread over the districts.
  struct Spread: Sendable {
    /// How many districts the domain applies to.
    let applicableCount: Int
    /// How many of them have a score.
    let count: Int
    /// The scores below which a quarter, a half and three quarters lie; `nil` if there are too few districts
    /// to show them without revealing one.
    let quartiles: (lower: Double, middle: Double, upper: Double)?
  }

  /// How many districts there are of what.
  struct Counts: Sendable {
    /// How many were done.
    let districts: Int
    /// How many of them are invented.
    let invented: Int
    /// One for each kind of district of the framework, in order.
    let kinds: [Int]
    /// How many answered for each school year.
    let cycles: [SchoolYear: Int]
    /// How many have a score of practices together, and of policy areas together.
    let indexScores: [Int]
    /// For each domain, one for each of `Quadrant.allCases`; empty if too few districts were done to
    /// show them without revealing one.
    let quadrants: [[Int]]
    /// How many inputs were refused.
    let refused: Int
  }

  /// The instrument that all districts answered.
  let framework: Framework
  let counts: Counts
  /// One for each domain of the framework, in order.
  let spreads: [Spread]
  /// What ``BatchRow/bytes`` gave.
  let rows: [UInt8]
}

extension BatchPage {
  /// The page of districts that are all available.
  ///
  /// - Parameters:
  ///   - report: All districts together.
  ///   - rows: The same districts, in the order in which they came.
  public init(_ report: CohortReport, rows: [BatchRow]) {
    self.init(report, refusedCount: 0, rows: rows.flatMap { $0.bytes })
  }

  /// - Parameters:
  ///   - report: All districts together.
  ///   - refusedCount: How many inputs were refused.
  ///   - rows: What ``BatchRow/bytes`` gave, one district after the other, in the order in which they came.
  package init(_ report: CohortReport, refusedCount: Int, rows: [UInt8]) {
    let cohort = report.cohort
    let counts = Counts(
      districts: cohort.districtCount,
      invented: cohort.inventedCount,
      kinds: report.kindCounts,
      cycles: cohort.cycles,
      indexScores: report.indexCounts,
      quadrants: report.quadrantCounts ?? [],
      refused: refusedCount
    )
    let spreads = report.domainDistributions.map { distribution in
      Spread(
        applicableCount: distribution.applicableCount,
        count: distribution.count,
        quartiles: distribution.quartiles.map { ($0.lower, $0.median, $0.upper) }
      )
    }
    self.init(framework: cohort.framework, counts: counts, spreads: spreads, rows: rows)
  }

  /// The whole file.
  public var html: String {
    let title = counts.districts == 1 ? "1 district" : "\(counts.districts.grouped) districts"
    let page = HTMLPage(title: title, styles: [Stylesheet.report, Stylesheet.batch])
    let bytes = page.written(capacity: 1 << 16 + 4 * rows.count, script: Self.sorting) { html in
      html.literal("<a class=\"skip\" href=\"#main\">Skip to the districts</a>\n")
      html.element("header") { html in
        html.element("p", class: "eyebrow", text: "Self-assessments together")
        html.element("h1", text: title)
        html.element("p", class: "facts") { html in
          for (index, fact) in facts.enumerated() {
            if index > 0 { html.literal(" · ") }
            html.element("span", class: "whole", text: fact)
          }
        }
        html.element("p", class: "note", text: Self.reflection)
      }
      html.literal("\n<main id=\"main\">\n")
      html.literal(
        """
        <nav aria-label="Contents"><ul><li><a href="#spread">Spread of each domain</a></li>\
        <li><a href="#quadrants">Ratings and results</a></li>\
        <li><a href="#districts">Districts</a></li></ul></nav>

        """
      )
      spread(into: &html)
      quadrants(into: &html)
      table(into: &html)
      html.literal("</main>\n")
      html.element("footer") { html in
        html.element("p", text: "Each point is a reason to look, not a verdict.")
      }
      html.literal("\n")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let reflection = """
    Ratings are reflections: each district judged itself, and each in its own way. They say where a district sees \
    itself, and rank no one.
    """

  /// How many districts there are of each kind and cycle, how many are invented, and how many inputs were refused.
  private var facts: [String] {
    let kinds = zip(framework.districtKinds, counts.kinds).filter { $0.1 > 0 }
      .map { "\($0.0.title): \($0.1.grouped)" }
    // Where all answered for one year, its number would only repeat the title.
    let cycles = counts.cycles.sorted { $0.key < $1.key }
      .map { counts.cycles.count == 1 ? "\($0.key)" : "\($0.key): \($0.value.grouped)" }
    let refused =
      counts.refused == 1 ? "1 input refused" : "\(counts.refused.grouped) inputs refused"
    let invented =
      counts.invented == 1 ? "1 invented district" : "\(counts.invented.grouped) invented districts"
    return kinds + cycles + (counts.invented > 0 ? [invented] : [])
      + (counts.refused > 0 ? [refused] : [])
  }
}
