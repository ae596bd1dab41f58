extension CohortReport {
  /// `cohort.json`: the distributions for programs, on one line; `rubric schema cohort` describes it.
  public var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("schema", "rubric/cohort/1")
      writer.field("framework") { writer in
        writer.field("id", framework.id.description)
        writer.field("version", framework.version)
        writer.field("digest", frameworkDigest)
        writer.field("aggregation", cohort.aggregation.rawValue)
      }
      writer.field("districts", cohort.districtCount)
      writer.field("invented", cohort.inventedCount)
      writer.field("cycles", array: cohort.cycles.sorted { $0.key < $1.key }) { writer, cycle in
        writer.object {
          $0.field("cycle", cycle.key.description)
          $0.field("districts", cycle.value)
        }
      }
      writer.field("smallest", Cohort.smallest)
      writer.field("groups", array: sections) { writer, section in
        writer.object { group(section, into: &$0) }
      }
      subjects(into: &writer)
    }
    return writer.text + "\n"
  }

  private func group(_ section: CohortSection, into writer: inout JSONWriter) {
    name(section.group, into: &writer)
    writer.field("districts", section.districtCount)
    writer.key("even-ratings")
    guard let evenness = section.evenness else { return writer.null() }
    writer.object {
      $0.field("judged", evenness.judged)
      $0.field("even", evenness.even)
    }
  }

  private func name(_ group: CohortGroup, into writer: inout JSONWriter) {
    writer.field("kind", group.kind.map { framework.districtKinds[$0].id.description })
    writer.field("size", group.band?.rawValue)
  }

  /// Everything in the order of the cohort's subjects, which follow one another through all four lists.
  private func subjects(into writer: inout JSONWriter) {
    var subject = 0
    writer.field("indices", array: Domain.Kind.allCases) { writer, kind in
      writer.object {
        $0.field("id", kind == .practice ? "practice" : "policy")
        groups(of: subject, into: &$0)
      }
      subject += 1
    }
    writer.field("domains", array: framework.domains.enumerated()) { writer, domain in
      writer.object {
        $0.field("id", domain.element.id.description)
        $0.field("kind", domain.element.kind.rawValue)
        groups(of: subject, domain: domain.offset, into: &$0)
      }
      subject += 1
    }
    let indicators = framework.domains.flatMap { domain in domain.indicators.map { (domain, $0) } }
    writer.field("indicators", array: indicators) { writer, indicator in
      writer.object {
        $0.field("domain", indicator.0.id.description)
        $0.field("id", indicator.1.id.description)
        groups(of: subject, into: &$0)
      }
      subject += 1
    }
    writer.field("metrics", array: framework.metrics.indices) { writer, position in
      metric(position, subject, into: &writer)
      subject += 1
    }
  }

  private func metric(_ position: Int, _ subject: Int, into writer: inout JSONWriter) {
    let metric = framework.metrics[position]
    writer.object { writer in
      writer.field("id", metric.id.description)
      writer.field("unit", metric.unit.rawValue)
      writer.field("better", metric.better.rawValue)
      let years = cohort.metricYears[position].sorted { $0.key < $1.key }
      writer.field("years", array: years) { writer, year in
        writer.object {
          $0.field("year", year.key.description)
          $0.field("districts", year.value)
        }
      }
      groups(of: subject, into: &writer)
    }
  }

  private func groups(of subject: Int, domain: Int? = nil, into writer: inout JSONWriter) {
    writer.field("groups", array: sections) { writer, section in
      let own = section.distributions[subject]
      writer.object { writer in
        name(section.group, into: &writer)
        writer.field("applicable", own.applicableCount)
        writer.field("count", own.count)
        writer.field("coverage", own.coverage)
        writer.key("quartiles")
        if let quartiles = own.quartiles {
          writer.object {
            $0.field("lower", quartiles.lower)
            $0.field("median", quartiles.median)
            $0.field("upper", quartiles.upper)
          }
        } else {
          writer.null()
        }
        writer.key("levels")
        if let shares = own.levelShares {
          writer.array(shares) { $0.number($1) }
        } else {
          writer.null()
        }
        if let domain { quadrants(of: domain, section, into: &writer) }
      }
    }
  }

  private func quadrants(of domain: Int, _ section: CohortSection, into writer: inout JSONWriter) {
    writer.key("quadrants")
    guard let counts = section.quadrants?[domain] else { return writer.null() }
    writer.object { writer in
      for (quadrant, count) in zip(Quadrant.allCases, counts) {
        writer.field(quadrant.rawValue, count)
      }
    }
  }
}
