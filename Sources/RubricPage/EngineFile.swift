import Rubric

/// A file that the host hands over, and which of its districts is meant.
package struct EngineFile: Sendable {
  /// What results and problems call it.
  package let name: String
  /// The district's name or code; `nil` if the file holds one.
  package let district: String?
  /// All of its bytes: a form (YAML or JSON), NDJSON or a table.
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - name: What results and problems call it, such as `our-district.yml`.
  ///   - district: A name or code; empty if the file holds one district.
  ///   - bytes: All of its bytes.
  package init(name: String, district: String = "", bytes: [UInt8]) {
    self.name = name
    self.district = district.isEmpty ? nil : district
    self.bytes = bytes
  }

  /// Which district is meant.
  enum Choice {
    case found(DistrictRecord)
    /// Nothing could be read.
    case refused([Diagnostic])
    /// Those that may be meant, each as a code, a tab and a name.
    case unclear([String])
  }

  /// Reads every district, in order.
  ///
  /// - Parameters:
  ///   - basis: Of the instrument.
  ///   - today: The day by the host's clock; `nil` if it does not say.
  ///   - note: Takes in a warning that is about no one district.
  ///   - body: Takes in a district.
  func forEachDistrict(
    _ basis: ComparisonBasis,
    _ today: CalendarDate?,
    note: (Diagnostic) -> Void = { _ in },
    _ body: (DistrictRecord) -> Void
  ) {
    for portion in portions(basis, today) { portion.forEachDistrict(note: note, body) }
  }

  /// Finds the one district that is meant.
  func choice(_ basis: ComparisonBasis, _ today: CalendarDate?) -> Choice {
    var search = DistrictSearch(district)
    for portion in portions(basis, today) where !search.isOver { search.look(at: portion) }
    let isOne = search.found.count == 1 || district == nil && search.count == 1
    if isOne, let record = search.record { return .found(record) }
    if !search.faults.isEmpty, search.found.isEmpty { return .refused(search.faults) }
    if !search.found.isEmpty || district != nil {
      let labels = search.found.isEmpty ? search.nearest : search.found
      return .unclear(labels.map { Self.line($0.cds, $0.name) })
    }
    var lines: [String] = []
    forEachDistrict(basis, today) { record in
      guard case .success(let checked) = record.outcome else { return }
      lines.append(Self.line(checked.value.district.cds, checked.value.district.name))
    }
    return .unclear(lines)
  }

  private func portions(_ basis: ComparisonBasis, _ today: CalendarDate?) -> [DistrictPortion] {
    let reader = AssessmentReader(basis.framework, today: today)
    var source = DistrictSource(.file(name), reader: reader)
    return source.push(bytes[...]) + source.finish()
  }

  private static func line(_ cds: CDSCode?, _ name: String) -> String {
    (cds?.description ?? "") + "\t" + name
  }
}
