/// Text of a document, with the parts of it that people must fill in.
///
/// A mark is made where the text is written, never found in it again: `"\(name): \(Prose.toComplete("amount"))"`
/// has one, whatever the name is.
package struct Prose: Sendable, Hashable {
  /// The whole text, marks and all, as plain text shows it.
  package private(set) var text: String
  /// Where the marks are in the text's UTF-8 bytes, in order; no two of them touch the same byte.
  package private(set) var marks: [Range<Int>] = []

  /// - Parameter text: Taken as it is; nothing in it is a mark.
  package init(_ text: String) { self.text = text }

  /// A mark: what the inputs do not hold, and people must fill in.
  ///
  /// - Parameter what: What is missing, in a few words.
  /// - Returns: `[to complete: …]`, all of it one mark.
  package static func toComplete(_ what: String) -> Prose {
    var prose = Prose("[to complete: \(what)]")
    prose.marks = [0..<prose.text.utf8.count]
    return prose
  }

  /// Appends more to the text, with its marks.
  package static func += (left: inout Prose, right: Prose) {
    if !right.marks.isEmpty {
      let start = left.text.utf8.count
      for mark in right.marks {
        left.marks.append(start + mark.lowerBound..<start + mark.upperBound)
      }
    }
    left.text += right.text
  }
}

/// Literals are plain text; within `\( )`, only `Prose` brings marks along.
extension Prose: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }

  package init(stringInterpolation: Interpolation) { self = stringInterpolation.prose }

  /// Puts a literal together, piece by piece.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var prose = Prose("")

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ text: String) { prose.text += text }

    /// Appends text with its marks.
    package mutating func appendInterpolation(_ prose: Prose) { self.prose += prose }

    /// Appends a value as plain text, whatever it says.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      prose.text += value.description
    }
  }
}

extension DefaultStringInterpolation {
  /// Marks would be lost in a `String`: make the literal a `Prose`, or take its `text` where no mark is wanted.
  @available(*, unavailable, message: "a String has no marks; make the literal a Prose")
  mutating func appendInterpolation(_ prose: Prose) {}
}

extension Sequence<Prose> {
  /// All of them as one text, with something between each two.
  func joined(separator: String) -> Prose {
    var all = Prose("")
    for (index, prose) in enumerated() {
      if index > 0 { all += Prose(separator) }
      all += prose
    }
    return all
  }
}
