public import Rubric

/// The page of a batch: the spread of each domain, the quadrants, and every district with a link to its report.
///
/// Districts stand in the order in which they came. A reader may sort them by any column, where the browser runs
/// scripts; the page itself ranks nobody.
public struct BatchPage: Sendable {
  /// One district's line.
  public struct District: Sendable {
    let name: String
    let kind: String
    let cycle: String
    let practice: Score
    let policy: Score
    let quadrants: [Quadrant]
    let report: String?

    /// - Parameters:
    ///   - assessment: The district's answers.
    ///   - scorecard: Its scores.
    ///   - quadrants: One for each domain, in order.
    ///   - framework: The instrument.
    ///   - report: The file of its own report, seen from the page; `nil` where none is written.
    public init(
      _ assessment: Assessment,
      _ scorecard: Scorecard,
      _ quadrants: [Quadrant],
      in framework: Framework,
      report: String?
    ) {
      let district = assessment.district
      name = district.name + (district.isInvented ? " (invented district)" : "")
      kind = framework.districtKinds.first { $0.id == district.kind }?.title ?? ""
      cycle = assessment.cycle.description
      practice = scorecard.practice
      policy = scorecard.policy
      self.quadrants = quadrants
      self.report = report
    }
  }

  /// How a domain's scores are spread over the districts.
  public struct Spread: Sendable {
    let applicableCount: Int
    let count: Int
    let quartiles: (lower: Double, middle: Double, upper: Double)?

    /// - Parameters:
    ///   - applicableCount: How many districts the domain applies to.
    ///   - count: How many of them have a score.
    ///   - quartiles: The scores below which a quarter, a half and three quarters lie; `nil` where there are too
    ///     few districts to say without saying it of one.
    public init(
      applicableCount: Int,
      count: Int,
      quartiles: (lower: Double, middle: Double, upper: Double)?
    ) {
      self.applicableCount = applicableCount
      self.count = count
      self.quartiles = quartiles
    }
  }

  let framework: Framework
  let districts: [District]
  let spreads: [Spread]
  let refusedCount: Int

  /// - Parameters:
  ///   - framework: The instrument that all districts answered.
  ///   - districts: In the order in which they came.
  ///   - spreads: One for each domain of the framework, in order.
  ///   - refusedCount: How many inputs were refused.
  public init(
    _ framework: Framework,
    districts: [District],
    spreads: [Spread],
    refusedCount: Int
  ) {
    self.framework = framework
    self.districts = districts
    self.spreads = spreads
    self.refusedCount = refusedCount
  }

  /// The whole file.
  public var html: String {
    let count = districts.count == 1 ? "1 district" : "\(districts.count.grouped) districts"
    let page = HTMLPage(title: count, styles: [Stylesheet.report, Stylesheet.batch])
    return page.written(capacity: 1 << 16 + districts.count * 400, script: Self.sorting) { html in
      html.literal("<a class=\"skip\" href=\"#main\">Skip to the districts</a>\n")
      html.element("header") { html in
        html.element("p", class: "eyebrow", text: "Self-assessments together")
        html.element("h1", text: count)
        html.element("p", class: "facts", text: facts)
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
  }

  private static let reflection = """
    Ratings are reflections: each district judged itself, and each in its own way. They say where a district sees \
    itself, and rank no one.
    """

  /// How many districts there are of each kind and cycle, and how many inputs were refused.
  private var facts: String {
    let kinds = counts(\.kind).map { "\($0.name): \($0.count.grouped)" }
    let cycles = counts(\.cycle).sorted { $0.name < $1.name }
      .map { "\($0.name): \($0.count.grouped)" }
    let refused = refusedCount == 1 ? "1 input refused" : "\(refusedCount.grouped) inputs refused"
    return (kinds + cycles + (refusedCount > 0 ? [refused] : [])).joined(separator: " · ")
  }

  /// How many districts share each word, in the order of first mention.
  private func counts(_ word: (District) -> String) -> [(name: String, count: Int)] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for district in districts {
      let name = word(district)
      if counts[name] == nil { order.append(name) }
      counts[name, default: 0] += 1
    }
    return order.map { ($0, counts[$0] ?? 0) }
  }
}
