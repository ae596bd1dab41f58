import Rubric

/// One batch at work: workers make portions, one writer puts them into the files in the order of input.
struct BatchRun {
  let source: PortionSource
  let worker: BatchWorker
  let jobs: Int
  let work: PartialWork

  /// Processes all portions that are not done yet.
  ///
  /// - Parameter report: Called after each portion.
  /// - Throws: ``FileFailure`` if an input or a result fails; the finished work can be continued.
  func run(report: (PartialWork.Progress) -> Void) async throws {
    var source = source
    for _ in 0..<work.progress.portionCount { _ = try source.next() }
    if work.progress.portionCount == 0 {
      for file in BatchFile.allCases { try work.append(worker.header(of: file), to: file) }
    }
    guard jobs > 1 else {
      while let portion = try source.next() {
        try write(worker.process(portion))
        report(work.progress)
      }
      return
    }
    try await inOrder(jobs: jobs, next: { _ in try source.next() }, work: worker.process) {
      try write($0)
      report(work.progress)
    }
  }

  /// Appends a portion to the files, without the districts that were given before.
  private func write(_ result: PortionResult) throws {
    var firsts: [Int: DistrictLedger.Place] = [:]
    var namesakes: [Diagnostic] = []
    for (index, district) in result.districts.enumerated() {
      guard let key = district.key, let label = district.label else { continue }
      let place = DistrictLedger.Place(input: Int32(district.input), line: Int32(district.line))
      if let first = work.enter(key, at: place) {
        firsts[index] = first
      } else if let first = work.enter(label, at: place) {
        namesakes.append(warning(about: district, first))
      }
    }
    if firsts.isEmpty {
      for file in BatchFile.allCases { try work.append(result[file], to: file) }
    } else {
      let kept = withoutRepeated(result, firsts)
      for file in BatchFile.allCases { try work.append(kept[file.rawValue], to: file) }
    }
    var lines: [UInt8] = []
    FailureTable.write(namesakes, of: .warning, to: &lines)
    try work.append(lines, to: .warnings)
    for (index, district) in result.districts.enumerated() where firsts[index] == nil {
      guard let report = district.report else { continue }
      try work.write(report)
    }
    try work.note {
      $0.portionCount += 1
      $0.districtCount += result.districts.count
      $0.refusedCount += firsts.count + result.districts.count { $0.key == nil }
      $0.warningCount += result.warningCount + namesakes.count
      $0.inputLength += result.inputLength
    }
  }

  /// The warning that a district is probably one that was given before.
  private func warning(
    about district: PortionResult.District,
    _ first: (code: UInt64, place: DistrictLedger.Place)
  ) -> Diagnostic {
    .sameName(
      district.name,
      district.label?.code ?? 0,
      at: (source.inputs[district.input].name, district.line),
      first: (
        first.code, source.inputs[Int(first.place.input)].name, Int(first.place.line)
      )
    )
  }

  /// The bytes of a portion in which repeated districts are failures.
  private func withoutRepeated(
    _ result: PortionResult,
    _ firsts: [Int: DistrictLedger.Place]
  ) -> [[UInt8]] {
    var kept = [[UInt8]](repeating: [], count: BatchFile.allCases.count)
    var starts = [Int](repeating: 0, count: kept.count)
    for (index, district) in result.districts.enumerated() {
      if let first = firsts[index], let key = district.key {
        let problem = Diagnostic.repeatedDistrict(
          key,
          in: source.inputs[district.input].name,
          line: district.line,
          first: (source.inputs[Int(first.input)].name, Int(first.line))
        )
        FailureTable.write([problem], to: &kept[BatchFile.failures.rawValue])
      } else {
        for file in BatchFile.allCases.map(\.rawValue) {
          kept[file] += result.bytes[file][starts[file]..<district.ends[file]]
        }
      }
      starts = district.ends
    }
    // What is said after the last district is about none of them.
    for file in BatchFile.allCases.map(\.rawValue) {
      kept[file] += result.bytes[file][starts[file]...]
    }
    return kept
  }
}
