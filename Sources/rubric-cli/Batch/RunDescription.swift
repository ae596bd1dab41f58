/// What a run must have in common with the unfinished one that it continues.
struct RunDescription {
  /// Everything except the inputs that determines the results.
  let settings: [(name: String, value: String)]
  let inputs: [BatchInput]

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
      return "the \(setting.name) was \(old) and is now \(setting.value)"
    }
    let known = lines.dropFirst(settings.count + 1).dropLast()
    for (line, input) in zip(known, inputs) where line != input.line {
      return line.hasSuffix("\t\(input.path)")
        ? "\(input.path) was changed" : "the inputs differ, starting with \(input.path)"
    }
    return "there were \(known.count) input files, and now there are \(inputs.count)"
  }
}

extension BatchInput {
  /// The record on one line, whatever the file is called.
  fileprivate var line: String { record.replacing("\n", with: "\\n") }
}
