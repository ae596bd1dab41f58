/// What an input contains, recognized by its first bytes and never by its name.
package enum InputContent: Sendable, Hashable {
  /// One district: an assessment as YAML or JSON. Also anything that is nothing else, so that its reader says what is
  /// wrong with it.
  case form
  /// One district per line, each an assessment in JSON (NDJSON).
  case lines
  /// One district per row, under a header.
  case table

  /// Looks at the beginning of an input; `nil` if more bytes are needed to tell.
  ///
  /// - Parameters:
  ///   - head: The input from its first byte.
  ///   - isWhole: Whether no more bytes will come.
  package init?(_ head: ArraySlice<UInt8>, isWhole: Bool) {
    // Every other byte of UTF-16 is a zero. Its reader refuses it, and should know what it was meant to be.
    let isWide = head.prefix(Self.firstBytes).contains { $0 == 0 || $0 >= 0xFE }
    let text = isWide ? head.filter { $0 != 0 && $0 < 0xFE }[...] : head
    let start = text.startIndex + (text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    guard let first = text.firstInk(from: start) else {
      guard isWhole else { return nil }
      self = .form
      return
    }
    let told =
      switch text[first] {
      case UInt8(ascii: "{"): Self.json(text[first...], isWhole: isWhole)
      case UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "%"): Self.form
      default: Self.formOrTable(text, from: first, isWhole: isWhole)
      }
    guard let told else { return nil }
    self = told
  }

  /// This many bytes show which encoding a text has.
  private static let firstBytes = 64
  /// A form whose first comment mark is missing says within this many bytes which framework it answers.
  private static let formHeadLength = 16 << 10

  /// Whether what begins with a brace is one object over several lines, or one on each.
  private static func json(_ text: ArraySlice<UInt8>, isWhole: Bool) -> Self? {
    guard let end = text.firstIndex(of: .lineFeed), let next = text.firstInk(from: end) else {
      return isWhole ? .form : nil
    }
    if JSONText.isObject(text[..<end]) { return .lines }
    // The first line may have been cut short. Then the second one shows what was meant.
    guard text[next] == UInt8(ascii: "{") else { return .form }
    let nextEnd = text[next...].firstIndex(of: .lineFeed)
    guard nextEnd != nil || isWhole else { return nil }
    return JSONText.isObject(text[next..<(nextEnd ?? text.endIndex)]) ? .lines : .form
  }

  /// A header names a column and goes on to the next one; a form names a key and ends it with a colon.
  private static func formOrTable(
    _ text: ArraySlice<UInt8>,
    from start: Int,
    isWhole: Bool
  ) -> Self? {
    var isQuoted = false
    var isLineStart = true
    for index in start..<text.endIndex {
      let byte = text[index]
      switch byte {
      case TableScan.quote where isQuoted || isLineStart: isQuoted.toggle()
      case _ where isQuoted: break
      case UInt8(ascii: ","), .tab, UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: ";"):
        // A form whose first line lacks its comment mark is still a form.
        return text.prefix(formHeadLength).holds("\nassessment:") ? .form : .table
      case UInt8(ascii: ":"):
        guard index + 1 < text.endIndex else { return isWhole ? .form : nil }
        if text[index + 1].isBlank { return .form }
      default: break
      }
      isLineStart = byte == .lineFeed || byte == .carriageReturn
    }
    return isWhole ? .form : nil
  }

  /// Whether a file is an import map, as its first bytes show.
  ///
  /// - Parameter head: The file from its first byte.
  /// - Returns: `true` for what names an import and does not name the framework that it answers.
  package static func isImportMap(_ head: [UInt8]) -> Bool {
    let hasKey = head.starts(with: "import:".utf8) || head[...].holds("\nimport:")
    return hasKey && !head.starts(with: "assessment:".utf8) && !head[...].holds("\nassessment:")
  }

  /// Whether a file that nobody named looks as if it contained districts, so that it is read with its folder.
  ///
  /// - Parameter head: The input from its first byte.
  /// - Returns: `true` for a table with the columns of one, and for what names the framework that it is for.
  package static func holdsDistricts(_ head: [UInt8]) -> Bool {
    guard Self(head[...], isWhole: true) == .table else {
      return head.starts(with: "assessment:".utf8) || head[...].holds("\nassessment:")
        || head[...].holds("\"assessment\"")
    }
    // A header that does not end here has many columns, as only a table of districts does.
    return TableHeader(of: head)?.isOfDistricts ?? true
  }
}

extension TableHeader {
  /// The header of a table; `nil` if it has not arrived whole.
  init?(of head: [UInt8]) {
    var splitter = TableSplitter(file: "", .districts)
    _ = splitter.push(head[...])
    if splitter.header == nil { _ = splitter.finish() }
    guard let header = splitter.header else { return nil }
    self = header
  }

  /// Whether the columns are those of a table of districts: one that must be there may be misspelled.
  var isOfDistricts: Bool {
    HeaderSearch.districts.isCertain(HeaderSearch.districts.count(in: self))
  }
}

extension HeaderSearch {
  /// The columns of a table of districts, of which one may be misspelled.
  static let districts = HeaderSearch(
    [TableColumns.Fixed.district, .cycle, .kind].map { [$0.rawValue] },
    enough: 2
  )
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The first place that is neither a space nor a line end.
  fileprivate func firstInk(from start: Int) -> Int? { self[start...].firstIndex { !$0.isBlank } }
}

extension ArraySlice<UInt8> {
  /// Whether plain text occurs anywhere among these bytes.
  fileprivate func holds(_ text: StaticString) -> Bool {
    let sought = Array(text.description.utf8)
    let bytes = span
    var start = 0
    while start + sought.count <= bytes.count {
      var length = 0
      while length < sought.count, bytes[start + length] == sought[length] { length += 1 }
      if length == sought.count { return true }
      start += 1
    }
    return false
  }
}
