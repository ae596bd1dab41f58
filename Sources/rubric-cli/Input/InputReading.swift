import Rubric

/// The districts of some inputs, read one after another; no fault of one hides those of another.
struct InputReading {
  private var found = InputProblems()
  private(set) var failures: [FileFailure] = []
  private var namesakes = Namesakes()
  /// The inputs by the numbers that ``namesakes`` knows them by.
  private var names: [String] = []

  /// Warnings and problems, in the order of the inputs.
  var problems: [Diagnostic] { found.listed }

  /// Reads the districts that a path names.
  ///
  /// - Parameters:
  ///   - path: A file, a folder, or `-`.
  ///   - reader: Reads assessments against the framework that they answer.
  ///   - body: Takes in a district and where it is.
  mutating func read(
    _ path: String,
    _ reader: AssessmentReader,
    _ body: (Assessment, DistrictRecord) -> Void = { _, _ in }
  ) {
    do throws(FileFailure) {
      for file in try InputFile.all(at: path) { read(file, reader, body) }
    } catch {
      failures.append(error)
    }
  }

  private mutating func read(
    _ file: InputFile,
    _ reader: AssessmentReader,
    _ body: (Assessment, DistrictRecord) -> Void
  ) {
    defer { found.endInput() }
    do throws(FileFailure) {
      var input = try OpenInput(file, reader: reader)
      names.append("\(file.name)")
      while let portion = try input.next() {
        portion.forEachDistrict(note: { found.add([$0]) }) { record in
          found.add(record.outcome)
          if case .success(let checked) = record.outcome {
            compare(checked.value.district, record.line)
            body(checked.value, record)
          }
        }
      }
    } catch {
      failures.append(error)
    }
  }

  /// Warns about a district that is probably one that was given before under another code.
  private mutating func compare(_ district: District, _ line: Int) {
    let label = Namesakes.Label(district)
    let place = Namesakes.Place(file: names.count - 1, line: line)
    guard let first = namesakes.enter(label, at: place) else { return }
    found.add([
      .sameName(
        district.name,
        label.code ?? 0,
        at: (names[Int(place.file)], line),
        first: (first.code, names[Int(first.place.file)], Int(first.place.line))
      )
    ])
  }

  /// Records problems of something else that was read in between.
  mutating func add(_ others: [Diagnostic]) {
    found.add(others)
    found.endInput()
  }

  /// Prints the problems.
  func show() { ExitStatus.warn(problems) }

  /// Prints what could not be read.
  ///
  /// - Throws: The status of it, or else of an input that was refused.
  func end() throws {
    for failure in failures { FileSystem.complain(failure.message) }
    if !failures.isEmpty { throw ExitStatus.unreadable }
    if found.hasError { throw ExitStatus.refused }
  }
}
