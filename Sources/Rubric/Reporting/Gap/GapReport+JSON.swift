extension GapReport {
  /// The report for programs, on one line; `rubric schema report` describes it.
  public var json: String { String(decoding: jsonBytes, as: UTF8.self) }

  /// The report for programs in UTF-8, as a batch puts it into a file.
  public var jsonBytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      head(into: &writer)
      writer.field("metrics", array: comparison.metrics.indices) { metric(into: &$0, $1) }
      writer.field("priorities", array: priorities) { priority(into: &$0, $1) }
      writer.field("findings", array: findings) { writer, finding in
        writer.object {
          $0.field("id", finding.kind.rawValue)
          $0.field("about", name(of: finding.subject))
          $0.field("text", text(of: finding))
        }
      }
      inputs(into: &writer)
    }
    return writer.bytes
  }

  /// The scores alone, on one line: the same keys as far as `domains`.
  public var scoreJSON: String {
    var writer = JSONWriter()
    writer.object { head(into: &$0) }
    return writer.text
  }

  private func head(into writer: inout JSONWriter) {
    writer.field("schema", "rubric/report/1")
    source(into: &writer)
    writer.field("indices") { writer in
      writer.field("practice") { score(scorecard.practice, into: &$0) }
      writer.field("policy") { score(scorecard.policy, into: &$0) }
    }
    writer.field("domains", array: framework.domains.indices) { domain(into: &$0, $1) }
  }

  /// The framework, the district and the cycle.
  func source(into writer: inout JSONWriter) {
    writer.field("framework") { writer in
      writer.field("id", framework.id.description)
      writer.field("version", framework.version)
      writer.field("digest", frameworkDigest)
      writer.field("aggregation", aggregation.rawValue)
    }
    let district = assessment.district
    writer.field("district") { writer in
      writer.field("name", district.name)
      writer.field("cds", district.cds?.description)
      writer.field("kind", district.kind.description)
      writer.field("enrollment", district.enrollment)
      writer.field("low-income", district.lowIncome)
      writer.field("charter-schools", district.charterSchools?.rawValue)
      writer.key("invented")
      writer.bool(district.isInvented)
    }
    writer.field("cycle", assessment.cycle.description)
  }

  private func score(_ score: Score, into writer: inout JSONWriter) {
    writer.field("score", score.value)
    writer.field("coverage", score.coverage)
    writer.key("bounds")
    guard let bounds = score.bounds else { return writer.null() }
    writer.object {
      $0.field("low", bounds.low)
      $0.field("high", bounds.high)
    }
  }

  /// Of the framework only names and weights are taken out: a copy of a whole domain costs more than its line.
  private func domain(into writer: inout JSONWriter, _ index: Int) {
    let own = comparison.domains[index]
    writer.object { writer in
      writer.field("id", framework.domains[index].id.description)
      writer.field("kind", framework.domains[index].kind.rawValue)
      score(scorecard.domains[index], into: &writer)
      writer.field("gap", own.gap)
      writer.field("standing", own.standing)
      writer.field("quadrant", own.quadrant.rawValue)
      let offsets = framework.domains[index].indicators.indices
      writer.field("indicators", array: offsets) { indicator(into: &$0, $1, of: index) }
    }
  }

  private func indicator(into writer: inout JSONWriter, _ offset: Int, of domain: Int) {
    let position = framework.domains[domain].indicators[offset].position
    writer.object {
      $0.field("id", framework.domains[domain].indicators[offset].id.description)
      $0.field("state", assessment.ratings[position].state.name)
      $0.field("level", assessment.ratings[position].level)
      $0.field("from", name(of: assessment.ratings[position].imported))
      $0.field("weight", framework.domains[domain].indicators[offset].weight)
      $0.field("reference", comparison.indicators[position].reference)
      $0.field("gap", comparison.indicators[position].gap)
    }
  }

  private func metric(into writer: inout JSONWriter, _ index: Int) {
    let own = comparison.metrics[index]
    writer.object { writer in
      writer.field("id", own.id.description)
      writer.field("unit", framework.metrics[index].unit.rawValue)
      writer.key("reference")
      if let reference = own.reference {
        writer.object {
          $0.field("year", reference.year.description)
          $0.field("low", reference.low)
          $0.field("median", reference.median)
          $0.field("high", reference.high)
          $0.field("districts", reference.districtCount)
        }
      } else {
        writer.null()
      }
      // A metric that is known but has no figure is missing, which is a state of its own.
      let missing: [GroupStanding?] = own.allStudents == nil ? [nil] : []
      writer.field("groups", array: missing + own.groups) { row(into: &$0, $1) }
      writer.key("no-standing")
      guard let mismatch = own.mismatch else { return writer.null() }
      writer.object {
        $0.field("n", mismatch.count)
        $0.field("expected", mismatch.expected)
        $0.field("text", "no standing: \(reason(mismatch, framework.metrics[index]))")
      }
    }
  }

  private func row(into writer: inout JSONWriter, _ standing: GroupStanding?) {
    let state = standing.map { $0.value == nil ? "suppressed" : "valued" } ?? "missing"
    writer.object {
      $0.field("group", (standing?.group ?? .all).description)
      $0.field("year", standing?.result.year.description)
      $0.field("state", state)
      $0.field("value", standing?.value)
      $0.field("n", standing?.result.count)
      $0.field("from", name(of: standing?.result.imported ?? nil))
      $0.field("level", standing?.level)
      $0.field("standing", standing?.standing)
    }
  }

  /// What a finding speaks of, by the name that it has in data.
  private func name(of subject: FindingSubject) -> String {
    switch subject {
    case .domain(let place): framework.domains[place].id.description
    case .metric(let place): framework.metrics[place].id.description
    case .instrument(let place): assessment.publishedRatings[place].instrument
    case .metrics: "metrics"
    case .ratings: "ratings"
    }
  }

  private func priority(into writer: inout JSONWriter, _ priority: Priority) {
    writer.object {
      $0.field("kind", priority.kind.rawValue)
      $0.field("rank", priority.rank)
      let indicator = framework.indicator(priority.indicator, in: priority.domain)
      $0.field("indicator", indicator.id.description)
      $0.field("domain", framework.domains[priority.domain].id.description)
      $0.field("weight", priority.factors.weight)
      $0.field("gap", priority.factors.gap)
      $0.field("shortfall", priority.factors.shortfall)
      $0.field("priority", priority.factors.product)
      $0.field("gain", priority.gain)
    }
  }

  func inputs(into writer: inout JSONWriter) {
    writer.field("inputs", array: inputs) { writer, input in
      writer.object {
        $0.field("name", input.name)
        $0.field("sha256", input.sha256)
      }
    }
    writer.field("imported", array: assessment.imported) { writer, file in
      writer.object {
        $0.field("id", file.id)
        $0.field("map", file.map)
        $0.field("file", file.file)
        $0.field("sha256", file.sha256)
      }
    }
  }

  private func name(of imported: UInt16?) -> String? {
    imported.map { assessment.imported[Int($0)].id }
  }
}

extension Rating.State {
  /// The state's name in data formats.
  var name: String {
    switch self {
    case .rated: "rated"
    case .notApplicable: "not-applicable"
    case .notRated: "not-rated"
    }
  }
}
