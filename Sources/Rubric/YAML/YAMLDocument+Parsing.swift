extension YAMLDocument {
  /// The deepest nesting that is read; real files need six levels.
  ///
  /// libyaml's time grows with the square of the depth, so that a small file could keep it busy for minutes.
  static let depthLimit = 64

  /// Reads a text as one YAML document, and reports what cannot be read.
  ///
  /// After an encoding or control-character error the tree contains what came before it, after a syntax error all but
  /// the lines that it spoils; the collections that were open there are marked as cut short.
  convenience init(parsing source: SourceText, into problems: inout Problems) {
    problems.begin(source.name)
    var tree = YAMLTree(source: source)
    if source.fault?.id != .tooLarge { tree.grow(into: &problems) }
    if let fault = source.fault {
      problems.report(fault)
    } else if tree.isEmpty, !tree.isCutShort, tree.recovery == nil {
      problems.report(.emptyFile(source))
    }
    self.init(
      source: source,
      entries: tree.isEmpty ? [] : tree.entries,
      values: tree.values,
      comments: tree.comments
    )
  }
}

extension Diagnostic {
  static func escapedControl(at place: Place) -> Diagnostic {
    Diagnostic(
      .controlCharacter,
      at: place,
      "an escape puts a control character into this text; remove it"
    )
  }

  fileprivate static func emptyFile(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .emptyFile,
      at: source.start,
      source.bytes.isEmpty ? "the file is empty" : "the file contains nothing but comments"
    )
  }

  /// Says that a file has so many errors that its last lines were not read.
  static func unread(_ lineCount: Int, at place: Place) -> Diagnostic {
    let lines = lineCount == 1 ? "line" : "\(lineCount) lines"
    return Diagnostic(
      .moreProblems,
      at: place,
      "the last \(lines) of this file \(lineCount == 1 ? "was" : "were") not read, because of the \(YAMLRecovery.faultLimit) errors above; fix those, and check the file again"
    )
  }

  static func tooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      .tooDeep,
      at: place,
      "this is nested more than \(YAMLDocument.depthLimit) levels deep"
    )
  }

  static func anchor(at place: Place) -> Diagnostic {
    Diagnostic(
      .anchor,
      at: place,
      "YAML anchors ('&name') are not used here; put text that begins with '&' in quotes"
    )
  }

  static func alias(at place: Place) -> Diagnostic {
    Diagnostic(
      .alias,
      at: place,
      "YAML aliases ('*name') are not used here; put text that begins with '*' in quotes"
    )
  }

  static func tag(at place: Place) -> Diagnostic {
    Diagnostic(
      .tag,
      at: place,
      "YAML tags ('!name') are not used here; put text that begins with '!' in quotes"
    )
  }

  static func secondDocument(at place: Place) -> Diagnostic {
    Diagnostic(
      .secondDocument,
      at: place,
      "a second document begins here; keep one document per file and remove the '---'"
    )
  }
}
