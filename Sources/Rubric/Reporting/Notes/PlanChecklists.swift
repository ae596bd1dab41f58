extension PlanReport {
  /// What the plan must contain, and what the inputs lack for it.
  func checklists(into writer: inout NotesWriter) {
    writer.plain("Not a part of the template.")
    writer.subheading("Required actions")
    writer.table(
      .requiredActions,
      notes.duties.map { check -> [Prose] in
        let action = check.action
        writer.note(
          "Required action: \(action.title)",
          figures: check.state.value.map { [ground($0, of: metric(at: check))] } ?? [],
          lines: [action.origin.description],
          sources: action.citations
        )
        let mark = action.isConfirmed ? "" : " ~"
        return [
          "\(action.title)\(mark)", Prose(action.trigger), Prose(action.needed), text(of: check),
        ]
      }
    )
    writer.plain(
      "~ marks rules that were not confirmed on a page of the state's own. Ask the county office."
    )
    measures(into: &writer)
  }

  private func metric(at check: RequiredActionCheck) -> Metric { metric(check.metric ?? 0) }

  private func text(of check: RequiredActionCheck) -> Prose {
    guard let value = check.state.value, let count = value.count else {
      return .toComplete("does it apply? The inputs cannot tell")
    }
    let (own, group) = (metric(at: check), framework[group: value.group])
    let found = """
      \(count.grouped) \
      \(groupTitle(value.group).inSentence(isName: group?.hasProperName ?? true)) behind \
      \(own.title.inSentence(isName: own.hasProperName)) in \(value.year)
      """
    let counted =
      metric(at: check).charterSchools.map { "That is as the inputs count them, \($0.words)." }
      ?? "That is as the inputs count them; state files may count charter schools in."
    return switch check.state {
    case .applies: "It applies: \(found). \(counted)"
    case .doesNotApply, .unknown: "It does not seem to apply: \(found). \(counted)"
    }
  }

  private func measures(into writer: inout NotesWriter) {
    writer.subheading("Measures that the law asks for")
    writer.plain(
      """
      Codes are those that county offices use; they are not in the law. Measures of other kinds of \
      district are left out.
      """
    )
    writer.table(
      .measures,
      notes.measures.map { check in
        writer.note(
          "Measure \(check.measure.code): \(check.measure.text)",
          lines: [check.measure.origin.description],
          sources: check.citations
        )
        return [
          Prose(check.measure.code), Prose(check.measure.text),
          answer(to: check), Prose(check.measure.provenance),
        ]
      }
    )
    let lacking = notes.measures.count(where: { $0.isLacking })
    writer.plain("The inputs lack \(lacking) of \(notes.measures.count) measures.")
  }

  /// The rows and the published ratings that answer a measure.
  private func answer(to check: MeasureCheck) -> Prose {
    guard !check.isLacking else { return .toComplete("a metric") }
    let parts = [
      check.rows.isEmpty ? nil : "metric \(check.rows.joined(separator: ", "))",
      check.isRated ? "rated items of the local indicator (Annual Performance)" : nil,
    ]
    return Prose(parts.compactMap { $0 }.joined(separator: "; "))
  }

  /// What others could do, from the policy areas.
  func policy(into writer: inout NotesWriter) {
    writer.plain(
      """
      Not a part of the template. What the study recommends to governments, for talks with \
      legislators; it asks nothing of the district.
      """
    )
    writer.table(
      .policy,
      framework.domains(of: .policyArea).map { area in
        let own = area.recommendations
        writer.note(
          "Recommendations: \(area.title)",
          lines: area.indicators.first.map { [$0.origin.file] } ?? [],
          sources: area.citations
        )
        return [
          area.title, (own?.state ?? []).joined(separator: "\n"),
          (own?.federal ?? []).joined(separator: "\n"),
        ].map { Prose($0) }
      }
    )
  }
}

extension String {
  /// A title inside a sentence.
  fileprivate func inSentence(isName: Bool) -> String {
    isName ? self : prefix(1).lowercased() + dropFirst()
  }
}
