import Testing

@testable import Rubric

/// What must hold of the framework that the program carries, whoever edits it.
@Suite struct FrameworkContentTests {
  private static let framework: Result<Framework, InvalidDocument> = Result {
    () throws(InvalidDocument) in try Framework.reading(.embedded).value
  }

  @Test("nine practices are in the study's order, and five policy areas")
  func domains() throws {
    let framework = try Self.framework.get()
    #expect(
      framework.domains(of: .practice).map(\.id.description) == [
        "shared-vision", "engaged-leadership", "educator-workforce", "professional-learning",
        "developmental-change", "deeper-learning", "evidence-for-improvement", "student-supports",
        "family-engagement",
      ]
    )
    #expect(
      framework.domains(of: .policyArea).map(\.id.description) == [
        "educator-supply", "instructional-capacity", "assessment-and-data", "coherent-supports",
        "equitable-resources",
      ]
    )
    for kind in Domain.Kind.allCases {
      let numbers = framework.domains(of: kind).map(\.number)
      #expect(numbers == Array(1...numbers.count))
    }
  }

  @Test("practices have 6 to 10 indicators, at least 60 in all; policy areas 4 to 6, at least 24")
  func counts() throws {
    let framework = try Self.framework.get()
    let practices = framework.domains(of: .practice).map(\.indicators.count)
    let policies = framework.domains(of: .policyArea).map(\.indicators.count)
    #expect(practices.allSatisfy { (6...10).contains($0) })
    #expect(practices.reduce(0, +) >= 60)
    #expect(policies.allSatisfy { (4...6).contains($0) })
    #expect(policies.reduce(0, +) >= 24)
    #expect(framework.metrics.count >= 20)
  }

  @Test(
    "every indicator has two things to look for, and different descriptors of at most 45 words"
  )
  func indicators() throws {
    for indicator in try Self.framework.get().indicators {
      #expect(indicator.lookFor.count >= 2, "\(indicator.id)")
      #expect(Set(indicator.descriptors.map { $0.lowercased() }).count == 5, "\(indicator.id)")
      let longest = indicator.descriptors.map { $0.split(separator: " ").count }.max() ?? 0
      #expect(longest <= 45, "\(indicator.id)")
      #expect(indicator.title.count <= 36, "\(indicator.id)")
    }
  }

  @Test("no descriptor occurs twice in the framework")
  func descriptorsAreTheirOwn() throws {
    let all = try Self.framework.get().indicators.flatMap(\.descriptors)
    #expect(Set(all).count == all.count)
  }

  @Test("every domain is based on at least one of the five documents on the study")
  func sources() throws {
    let documents: Set = ["brief", "blog", "press-release", "news", "practitioner"]
    for domain in try Self.framework.get().domains {
      #expect(
        domain.citations.contains { documents.contains($0.source.description) },
        "\(domain.id)"
      )
      #expect(domain.title.count <= 60, "\(domain.id)")
    }
  }

  @Test("a policy area says what the study recommends to each level of government")
  func recommendations() throws {
    for domain in try Self.framework.get().domains(of: .policyArea) {
      let recommendations = try #require(domain.recommendations)
      #expect(!recommendations.district.isEmpty, "\(domain.id)")
      #expect(!recommendations.federal.isEmpty || !recommendations.state.isEmpty, "\(domain.id)")
    }
  }

  @Test("the seven districts studied are there, and a reference names no other district")
  func studiedDistricts() throws {
    let profile = try Self.framework.get().profile
    let ids = profile.districts.map(\.id)
    #expect(ids.count == 7)
    #expect(profile.references.compactMap(\.self).flatMap(\.seenIn).allSatisfy(ids.contains))
  }

  @Test("every reference level follows by the rule from its strength and reason")
  func references() throws {
    let references = try Self.framework.get().profile.references.compactMap(\.self)
    #expect(references.count >= 70)
    for reference in references {
      #expect(
        Reference.level(reference.strength, reference.reason) == reference.level,
        "\(reference.origin)"
      )
      #expect(!reference.why.isEmpty, "\(reference.origin)")
    }
  }

  @Test("levels and reference levels are this project's, and every page says so from one place")
  func projectsOwn() throws {
    #expect(Indicator.descriptorBasis == .project)
    #expect(Reference.basis == .project)
    #expect(Reference.reading == "this project's reading")
    let framework = try Self.framework.get()
    for domain in framework.domains {
      let text = try #require(framework.page(ofDomain: domain.id))
      let page = text.split { $0.isWhitespace }.joined(separator: " ")
      let marks = page.ranges(of: "levels: project]").count
      #expect(marks == domain.indicators.count, "\(domain.id)")
      let references = domain.indicators.compactMap { framework.profile.references[$0.position] }
      let readings = page.ranges(of: "(this project's reading)").count
      #expect(readings == references.count, "\(domain.id)")
    }
  }

  @Test("every indicator's metrics and citations are the framework's own")
  func links() throws {
    let framework = try Self.framework.get()
    let headings = Dictionary(uniqueKeysWithValues: framework.sources.map { ($0.id, $0.headings) })
    for indicator in framework.indicators {
      for metric in indicator.metrics { #expect(framework[metric: metric] != nil, "\(metric)") }
      #expect(!indicator.citations.isEmpty, "\(indicator.id)")
    }
    let citations =
      framework.indicators.flatMap(\.citations)
      + framework.profile.references.compactMap(\.self).flatMap(\.citations)
    for citation in citations {
      #expect(headings[citation.source]?.contains(citation.heading) == true, "\(citation)")
    }
  }

  @Test("what a source claims of only some districts has no level, and names the districts or none")
  func examplesOnly() throws {
    let references = try Self.framework.get().profile.references.compactMap(\.self)
    let examples = references.filter { $0.strength == .some }
    #expect(examples.count >= 10)
    #expect(examples.allSatisfy { $0.level == nil && $0.reason == .breadth })
    // The rule's two other answers: 4 for every or most, 3 for several or still developing.
    for reference in references where reference.strength != .some {
      let isWide = reference.strength != .several && reference.reason != .developing
      let expected: Double = isWide ? (reference.reason == .lasted ? 5 : 4) : 3
      #expect(reference.level == expected, "\(reference.origin)")
    }
  }

  @Test("no published figure is based on fewer than eleven")
  func smallGroups() throws {
    let profile = try Self.framework.get().profile
    let figures = profile.figures.flatMap(\.self) + profile.stateFigures.flatMap(\.self)
    #expect(figures.count > 1_000)
    #expect(figures.allSatisfy { $0.count ?? 0 >= 11 })
  }
}
