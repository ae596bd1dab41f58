/// A type, or a member of one, that Swift code declares; what a function's body declares is left out.
struct SwiftDeclaration: Equatable {
  /// `struct`, `func`, `case` and so on.
  let keyword: String
  let name: String
  /// The types or extensions around it, from the outermost in.
  let owners: [String]
  /// The line where it begins, with its modifiers.
  let line: Int
  /// Whether no other file can use it.
  let isPrivate: Bool
  /// Whether it is public: by its own word, as a member of a public extension, as a case of a public enum or as a
  /// requirement of a public protocol.
  let isPublic: Bool

  var isType: Bool { Self.typeKeywords.contains(keyword) || keyword == "typealias" }

  fileprivate static let typeKeywords: Set = ["struct", "enum", "class", "actor", "protocol"]
  fileprivate static let memberKeywords: Set = [
    "func", "var", "let", "case", "init", "subscript", "typealias", "associatedtype",
  ]

  /// The declarations of tokens, in their order.
  static func all(in tokens: [SwiftToken]) -> [SwiftDeclaration] {
    var search = Search(tokens: tokens)
    while search.step() {}
    return search.found
  }
}

/// What surrounds a place in code.
private struct Scope {
  /// `nil` for a body of code.
  let keyword: String?
  let name: String
  let isPrivate: Bool
  let isPublic: Bool
}

/// How far tokens have been searched for declarations.
private struct Search {
  let tokens: [SwiftToken]
  var found: [SwiftDeclaration] = []
  private var place = 0
  private var scopes: [Scope] = []
  /// The type whose brace is still to come, and the depth of parentheses that it comes at.
  private var pending: (scope: Scope, depth: Int)?
  private var depth = 0
  private var modifiers: Set<String> = []
  /// The line where the modifiers began.
  private var start: Int?

  private static let modifierWords: Set = [
    "public", "private", "fileprivate", "internal", "package", "open", "static", "final",
    "mutating", "nonmutating", "override", "lazy", "weak", "unowned", "indirect", "nonisolated",
    "required", "convenience", "borrowing", "consuming", "dynamic", "unsafe", "safe",
  ]

  init(tokens: [SwiftToken]) { self.tokens = tokens }

  private var isInCode: Bool { scopes.last.map { $0.keyword == nil } ?? false }

  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  /// Looks at one token.
  ///
  /// - Returns: Whether there was one.
  mutating func step() -> Bool {
    guard place < tokens.count else { return false }
    let token = tokens[place]
    place += 1
    if !token.isWord {
      lookAt(mark: token.text)
    } else if isInCode || depth > 0 || text(place - 2) == "." {
      return true
    } else if Self.modifierWords.contains(token.text)
      || token.text == "class" && ["func", "var", "let"].contains(text(place))
    {
      addModifier(token)
    } else if SwiftDeclaration.typeKeywords.contains(token.text) || token.text == "extension" {
      begin(type: token)
    } else if SwiftDeclaration.memberKeywords.contains(token.text) {
      add(member: token)
    }
    return true
  }

  private mutating func lookAt(mark: String) {
    switch mark {
    case "(", "[": depth += 1
    case ")", "]": depth -= 1
    case "{":
      if let next = pending, next.depth == depth {
        scopes.append(next.scope)
        pending = nil
      } else {
        scopes.append(Scope(keyword: nil, name: "", isPrivate: true, isPublic: false))
      }
      forgetModifiers()
    case "}":
      scopes = scopes.dropLast()
      forgetModifiers()
    case "@": break
    default: forgetModifiers()
    }
  }

  private mutating func addModifier(_ token: SwiftToken) {
    start = start ?? token.line
    // `private(set)` hides nothing from those who read.
    if text(place) == "(" {
      place += 3
    } else {
      modifiers.insert(token.text)
    }
  }

  private mutating func forgetModifiers() {
    modifiers = []
    start = nil
  }

  private var isPrivate: Bool {
    !modifiers.isDisjoint(with: ["private", "fileprivate"]) || scopes.last?.isPrivate == true
  }

  /// Whether a declaration with the modifiers is public without a word of its own.
  private func isPublicByScope(_ keyword: String) -> Bool {
    guard let scope = scopes.last, scope.isPublic, !isPrivate else { return false }
    return switch scope.keyword {
    case "extension": modifiers.isDisjoint(with: ["internal", "package"])
    case "protocol": true
    case "enum": keyword == "case"
    default: false
    }
  }

  private mutating func record(_ keyword: String, name: String, line: Int) {
    let isOpen = modifiers.contains("public") || modifiers.contains("open")
    found.append(
      SwiftDeclaration(
        keyword: keyword,
        name: name,
        owners: scopes.map(\.name),
        line: start ?? line,
        isPrivate: isPrivate,
        isPublic: isOpen || isPublicByScope(keyword)
      )
    )
  }

  private mutating func begin(type token: SwiftToken) {
    var name = text(place)
    if name == "[" { name += text(place + 1) + "]" }
    if token.text != "extension" { record(token.text, name: name, line: token.line) }
    while text(place + 1) == ".", tokens[place].isWord {
      place += 2
      name += "." + text(place)
    }
    if tokens.indices.contains(place), tokens[place].isWord { place += 1 }
    let isPublic = modifiers.contains("public") || isPublicByScope(token.text)
    let scope = Scope(
      keyword: token.text,
      name: name,
      isPrivate: isPrivate,
      isPublic: isPublic
    )
    pending = (scope, depth)
    forgetModifiers()
  }

  private mutating func add(member token: SwiftToken) {
    switch token.text {
    case "init", "subscript": record(token.text, name: token.text, line: token.line)
    case "case":
      record("case", name: text(place), line: token.line)
      place += 1
      while skipsToNextCase() {
        record("case", name: text(place), line: token.line)
        place += 1
      }
    default:
      record(token.text, name: text(place), line: token.line)
      place += 1
    }
    forgetModifiers()
  }

  /// Passes over the values of a case, and over the comma behind them.
  ///
  /// - Returns: Whether another case of the same declaration follows.
  private mutating func skipsToNextCase() -> Bool {
    if text(place) == "(" {
      var open = 0
      repeat {
        if text(place) == "(" { open += 1 }
        if text(place) == ")" { open -= 1 }
        place += 1
      } while open > 0 && place < tokens.count
    }
    if text(place) == "=" {
      place += 2
      while text(place) == "." || text(place - 1) == "-" || text(place - 1) == "." { place += 1 }
    }
    guard text(place) == "," else { return false }
    place += 1
    return true
  }
}
