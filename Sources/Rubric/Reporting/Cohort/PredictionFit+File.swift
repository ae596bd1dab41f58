extension PredictionFit {
  /// The whole of `expectations.yml`, with a comment that says how the lines were fitted and what has none.
  ///
  /// - Parameter data: Which data were fitted, in a sentence or two.
  /// - Returns: A file that can be put into a framework's folder as it is.
  package func file(data: String) -> String {
    let outcomes = outcomes
    let comment =
      [
        """
        What each metric usually is at a district's share of low-income students. Written by \
        "rubric fit"; run it again rather than edit a number.
        """,
        """
        A line is value = intercept + slope × percent of low-income students, by least squares, each \
        district counting once: one line for each metric, kind of district and year. It takes the \
        figures of all students that rest on at least \(limit) of them, and the share of the \
        assessment's own cycle, whichever year the figure is of. residual-sd has n - 2 in its \
        denominator. The lines are kept frozen here, so that a district's standing never depends on \
        which districts are scored together.
        """,
        fitted, mismatches, leftOut(outcomes),
      ].filter { !$0.isEmpty }.map { paragraph in
        paragraph.wrapped(to: 98).map { "# \($0)" }.joined(separator: "\n")
      }.joined(separator: "\n#\n")
    let lines = outcomes.compactMap { outcome in
      (try? outcome.line.get()).map { entry(outcome.subject, $0, count: outcome.count) }
    }
    return """
      \(comment)
      framework: \(framework.id)
      basis: project
      data: \(data.quotedForYAML)
      lines:\(lines.isEmpty ? " []\n" : "\n" + lines.joined())
      """
  }

  /// What was fitted, in a sentence for the terminal and the file.
  package var fitted: String {
    let lines = lineCount == 1 ? "1 line" : "\(lineCount.grouped) lines"
    let districts = districtCount == 1 ? "1 district" : "\(districtCount.grouped) districts"
    var text = "\(lines) fitted to \(districts)"
    if !cycles.isEmpty {
      text += " (cycle \(cycles.sorted().map { $0.description }.joined(separator: ", ")))"
    }
    text += "."
    if withoutShareCount > 0 {
      text +=
        " Left out, because the share of low-income students is not given: \(withoutShareCount)."
    }
    if mismatchedCount > 0 {
      text +=
        " Left out of some lines, because far fewer students are counted than enrollment leads one to expect: \(mismatchedCount)."
    }
    if inventedCount > 0 { text += " Left out, because they are invented: \(inventedCount)." }
    return text
  }

  /// Which subjects have figures but no line, and why; empty if there are none.
  private func leftOut(_ outcomes: [Outcome]) -> String {
    let reasons: [(LeastSquares.Refusal, String)] = [
      (.tooFew, "fewer than \(Self.smallestCount) districts with a figure"),
      (.shareDoesNotVary, "shares of low-income students less than a percentage point apart"),
      (.noResidual, "figures that lie on one line"),
    ]
    return reasons.compactMap { reason, words -> String? in
      let own = outcomes.filter { $0.line == .failure(reason) }
      guard !own.isEmpty else { return nil }
      let names = own.map { "\(name(of: $0.subject)) (\($0.count))" }
      return "No line, for \(words): \(names.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  /// How many figures are left out of which line, because the share may describe others; empty if none is.
  private var mismatches: String {
    guard mismatchedCount > 0 else { return "" }
    let names = mismatchCounts.sorted { $0.key < $1.key }.map { "\(name(of: $0)) (\($1))" }
    return """
      Left out of a line, because fewer than \(framework.rules.standingFrom.percentText) of the students that enrollment leads one to \
      expect are counted, so that the share may describe others: \(names.joined(separator: ", ")).
      """
  }

  private func name(of subject: Subject) -> String {
    "\(framework.metrics[subject.metric].id) of \(framework.districtKinds[subject.kind].id) \(subject.year)"
  }

  private func entry(_ subject: Subject, _ line: LeastSquares, count: Int) -> String {
    """
      - { metric: \(framework.metrics[subject.metric].id), \
    kinds: [\(framework.districtKinds[subject.kind].id)], year: \(subject.year), n: \(count),
          slope: \(line.slope.precise), intercept: \(line.intercept.precise),
          residual-sd: \(line.residualDeviation.precise), r-squared: \(line.rSquared.precise) }

    """
  }
}

extension Double {
  /// The number with twelve decimals, or as many as fifteen digits in all leave, which is what a reader takes.
  fileprivate var precise: String {
    let places = min(12, 15 - String(Int64(magnitude)).utf8.count)
    let scale = (0..<places).reduce(UInt64(1)) { scale, _ in scale * 10 }
    var bytes: [UInt8] = []
    bytes.write(
      units: UInt64((magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero)),
      per: scale,
      places: places,
      isNegative: self < 0,
      keepsZeros: true
    )
    return String(decoding: bytes, as: UTF8.self)
  }
}
