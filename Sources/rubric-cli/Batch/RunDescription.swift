/// What a run must have in common with the unfinished one that it continues.
struct RunDescription {
  /// Everything except the inputs that determines what the results say.
  let basis: [(name: String, value: String)]
  /// Which results are written.
  let output: [(name: String, value: String)]
  let inputs: [BatchInput]

  private var settings: [(name: String, value: String)] { basis + output }

  /// Tells runs that make the same of the same inputs, whatever they write of it; `nil` if nobody can tell, because the
  /// input came through a pipe.
  var key: String? {
    guard inputs.allSatisfy({ $0.path != "-" }) else { return nil }
    let run = RunDescription(basis: basis, output: [], inputs: inputs)
    return Digest.sha256(Array(run.text.utf8))
  }

  /// The description as a file.
  var text: String {
    settings.map { "\($0.name): \($0.value)\n" }.joined() + "\n"
      + inputs.map { "\($0.line)\n" }.joined()
  }

  /// How an earlier description differs.
  ///
  /// - Parameter text: The other one as a file.
  /// - Returns: A clause; `nil` if it is the same.
  func difference(from text: String) -> String? {
    guard text != self.text else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, setting) in settings.enumerated() {
      let line = index < lines.count ? lines[index] : ""
      guard line != "\(setting.name): \(setting.value)" else { continue }
      let old = line.hasPrefix("\(setting.name): ") ? line.dropFirst(setting.name.count + 2) : "?"
      let article = setting.name.hasPrefix("--") ? "" : "the "
      return "\(article)\(setting.name) was \(old) and is now \(setting.value)"
    }
    let known = lines.dropFirst(settings.count + 1).dropLast()
    for (line, input) in zip(known, inputs) where line != input.line {
      return line.hasSuffix("\t\(input.path)")
        ? "\(input.name) was changed" : "the inputs differ, starting with \(input.name)"
    }
    let were = known.count == 1 ? "was 1 input file" : "were \(known.count) input files"
    return "there \(were), and now there \(inputs.count == 1 ? "is" : "are") \(inputs.count)"
  }
}

extension BatchInput {
  /// The record on one line, whatever the file is called.
  fileprivate var line: String { record.replacing("\n", with: "\\n") }
}
