extension PlanReport {
  /// The notes for programs, on one line; `rubric schema plan-notes` describes it.
  public var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      head(into: &writer)
      writer.field("lowest-status", array: notes.lowest) { lowest(into: &$0, $1) }
      writer.field("goals", array: notes.goals) { goal(into: &$0, $1) }
      writer.field("questions", array: notes.questions) { questions(into: &$0, $1) }
      writer.field("needs", array: notes.needs) { writer, need in
        writer.object {
          $0.field("goal", need.goal)
          $0.field("actions", need.actionCount)
          $0.field("metrics", array: need.rows) { $0.string($1.number) }
        }
      }
      writer.field("required-actions", array: notes.duties) { duty(into: &$0, $1) }
      writer.field("measures", array: notes.measures) { writer, check in
        writer.object {
          $0.field("code", check.measure.code)
          $0.field("metrics", array: check.rows) { $0.string($1) }
          $0.key("published-ratings")
          $0.bool(check.isRated)
        }
      }
      writer.field("grounds", array: written.grounds) { ground(into: &$0, $1) }
      report.inputs(into: &writer)
    }
    return writer.text
  }

  private func head(into writer: inout JSONWriter) {
    writer.field("schema", "rubric/plan-notes/1")
    report.source(into: &writer)
    writer.field("template") { writer in
      writer.field("title", map.title)
      writer.field("cycle", map.cycle)
    }
    writer.field("plan") { writer in
      writer.field("year", notes.choice.year.plan.description)
      writer.field("data", notes.choice.year.data.description)
      writer.field("chosen-by", notes.choice.reason.name)
    }
    let outside = notes.outside
    writer.field("years-outside") { writer in
      writer.field("inputs-end", outside.end?.description)
      writer.field("left-out", array: outside.leftOut) { $0.string($1.description) }
      writer.field("only-new", array: outside.onlyNew) { $0.string($1.description) }
    }
  }

  private func lowest(into writer: inout JSONWriter, _ own: PlanningNotes.LowestStatus) {
    writer.object { writer in
      writer.field("metric", metric(own.metric).id.description)
      writer.field("groups", array: own.groups) { writer, standing in
        writer.object {
          $0.field("group", standing.group.description)
          $0.field("year", standing.result.year.description)
          $0.field("value", standing.value)
          $0.field("level", standing.level)
        }
      }
    }
  }

  private func goal(into writer: inout JSONWriter, _ goal: PlanGoal) {
    let theme = map.themes[goal.theme]
    writer.object { writer in
      writer.field("number", goal.number)
      writer.field("id", theme.id)
      writer.field("description", theme.description)
      writer.field("type", goal.kind?.rawValue)
      writer.field("state-priorities", array: goal.statePriorities) { $0.number($1) }
      writer.field("priorities", array: goal.priorities) { priority(into: &$0, $1) }
      writer.field("tied-outside", array: goal.tiedOutside) {
        $0.string(path(ofIndicator: $1))
      }
      writer.field("unrated", array: goal.unrated) { $0.string(path(ofIndicator: $1)) }
      writer.field("metrics", array: goal.rows) { row(into: &$0, $1) }
    }
  }

  private func priority(into writer: inout JSONWriter, _ priority: Priority) {
    writer.object { writer in
      writer.field("kind", priority.kind.rawValue)
      writer.field("rank", priority.rank)
      writer.field("indicator", framework.indicators[priority.indicator].id.description)
      writer.field("domain", framework.domains[priority.domain].id.description)
      writer.field("level", assessment.ratings[priority.indicator].level)
      writer.field("reference", report.comparison.indicators[priority.indicator].reference)
      writer.field("gap", priority.factors.gap)
      writer.field("shortfall", priority.factors.shortfall)
      writer.field("priority", priority.factors.product)
    }
  }

  private func questions(into writer: inout JSONWriter, _ questions: PartnerQuestions) {
    writer.object { writer in
      writer.field("partner", questions.partner.id)
      writer.field("indicators", array: questions.priorities) {
        $0.string(path(ofIndicator: $1.indicator))
      }
      writer.field("metrics", array: questions.results) { $0.string($1.number) }
    }
  }

  private func duty(into writer: inout JSONWriter, _ check: RequiredActionCheck) {
    let (state, value): (String, MetricValue?) =
      switch check.state {
      case .applies(let value): ("applies", value)
      case .doesNotApply(let value): ("does-not-apply", value)
      case .unknown: ("unknown", nil)
      }
    writer.object { writer in
      writer.field("id", check.action.id)
      writer.field("state", state)
      writer.field("metric", check.metric.map { metric($0).id.description })
      writer.field("n", value?.count)
      writer.field("year", value?.year.description)
    }
  }

  private func ground(into writer: inout JSONWriter, _ ground: PlanGround) {
    writer.object { writer in
      writer.field("part", ground.place)
      writer.field("sentence", ground.sentence)
      writer.field("figures", array: ground.figures) { $0.string($1) }
      writer.field("lines", array: ground.lines) { $0.string($1) }
      writer.field("sources", array: ground.sources) { writer, citation in
        writer.object {
          $0.field("source", citation.source.description)
          $0.field("where", citation.heading)
        }
      }
    }
  }
}

extension PlanYearChoice.Reason {
  /// The reason as data formats name it.
  var name: String {
    switch self {
    case .given: "given"
    case .newestData: "newest-data"
    case .cycle: "cycle"
    }
  }
}
