@testable import Rubric

extension TestFramework {
  static let visionText = """
    practice: shared-vision
    number: 1
    title: A shared vision
    summary: What the district wants for every pupil.
    weight: 2
    state-priorities: [2, 3]
    sources: [ { source: study, where: Practices } ]
    indicators:
      - id: clear-vision
        title: A clear vision
        statement: The vision is written down.
        basis: lpi
        weight: 2
        look-for: [The vision, Board minutes]
        levels: { 1: None, 2: A draft, 3: Adopted, 4: In use, 5: In use for three years }
        metrics: [graduation-rate]
        sources: [ { source: study, where: Practices } ]
      - id: equity-touchstone
        title: Equity as a touchstone
        statement: Every decision is held against equity.
        basis: lpi
        look-for: [Board minutes]
        levels: { 1: None, 2: One, 3: Half, 4: Every one, 5: Every one for three years }
        metrics: [absence-rate, math-points]
        sources: [ { source: study, where: Practices } ]
      - id: advanced-courses
        title: Advanced courses
        statement: Every pupil can take advanced courses.
        basis: project
        look-for: [The timetable]
        levels: { 1: None, 2: One, 3: Half, 4: Every school, 5: Every school for years }
        sources: [ { source: study, where: Practices } ]

    """

  static let learningText = """
    practice: learning
    number: 2
    title: Learning of staff
    summary: How teachers learn from each other.
    sources: [ { source: study, where: Practices } ]
    indicators:
      - id: coaching
        title: Coaching
        statement: Teachers are coached.
        basis: lpi
        weight: 3
        look-for: [The list of coaches]
        levels: { 1: None, 2: One, 3: Half, 4: Every one, 5: Every one for three years }
        metrics: [graduation-rate]
        sources: [ { source: study, where: Practices } ]
      - id: inquiry
        title: Inquiry
        statement: Teams look at work together.
        basis: lpi
        look-for: [Protocols]
        levels: { 1: None, 2: One, 3: Half, 4: Every team, 5: Every team for years }
        sources: [ { source: study, where: Practices } ]

    """

  static let supplyText = """
    policy-area: supply
    number: 1
    title: Supply of teachers
    summary: The district's own share in finding teachers.
    sources: [ { source: study, where: Findings } ]
    indicators:
      - id: hiring-plan
        title: A plan for hiring
        statement: There is a plan.
        basis: lpi
        look-for: [The plan]
        levels: { 1: None, 2: A draft, 3: Adopted, 4: In use, 5: In use for three years }
        sources: [ { source: study, where: Findings } ]
      - id: mentoring
        title: Mentoring
        statement: New teachers have a mentor.
        basis: lpi
        look-for: [The list of mentors]
        levels: { 1: None, 2: Some, 3: Half, 4: Every one, 5: Every one for three years }
        sources: [ { source: study, where: Findings } ]
    recommendations:
      federal: [Pay for service scholarships]
      state: [Pay for residencies]
      district: [Hire early]

    """

  static let profileText = """
    profile: test-profile
    districts:
      - { id: alpha, name: Alpha Unified, cds: "01000010000000", kind: unified }
      - { id: beta, name: Beta Unified, cds: "01000020000000", kind: unified }
      - id: gamma
        name: Gamma High
        cds: "01000030000000"
        kind: high
        said:
          - { text: Coaches every teacher., source: study, where: Findings }
    reference:
      shared-vision:
        clear-vision:
          level: 4
          strength: every
          why: "breadth: said without a qualifier"
          seen-in: [alpha, beta]
          sources: [ { source: study, where: Practices } ]
        equity-touchstone:
          level: 5
          strength: most
          why: "lasted: over ten years"
          seen-in: []
          sources: [ { source: study, where: Practices } ]
      learning:
        coaching:
          level: 3
          strength: several
          why: "breadth: several districts"
          seen-in: [gamma]
          sources: [ { source: study, where: Practices } ]
        inquiry:
          strength: some
          why: "breadth: one district, as an example"
          seen-in: [beta]
          sources: [ { source: study, where: Practices } ]
    metrics:
      graduation-rate:
        - { district: alpha, group: all, year: 2023-24, value: 90, n: 400, source: state-data }
        - { district: beta, group: all, year: 2023-24, value: 94, n: 300, source: state-data }
        - { district: gamma, group: all, year: 2023-24, value: 92, n: 200, source: state-data }
    state:
      graduation-rate:
        - { group: all, year: 2023-24, value: 87, n: 500000, source: state-data }
        - { group: asian, year: 2023-24, value: 94, n: 50000, source: state-data }

    """
}
