/// A folder of the library with the code of its files: a stage, or a room inside one.
struct Room {
  /// A file with what the rule needs of it.
  struct File {
    /// Its path inside `Sources/Rubric`.
    let path: String
    let tokens: [SwiftToken]
    let declarations: [SwiftDeclaration]

    init(path: String, text: String) {
      self.path = path
      tokens = SwiftToken.all(in: text)
      declarations = SwiftDeclaration.all(in: tokens)
    }
  }

  let name: String
  let files: [File]

  /// One line for each name of a later room that a file of an earlier one uses; sorted within a room.
  ///
  /// Seen are types, and members (methods, properties, cases, nested types) that a room declares in an extension of
  /// an earlier room's type or of a type from outside. A text search cannot tell whose member a name means. So only
  /// those names count that no room up to the using one declares, and that the standard library does not have; and
  /// a name without a dot before it counts only where the file has no variable, parameter or label of that name.
  /// A later room's member under a name that an earlier room has too is not seen.
  static func looksAhead(_ rooms: [Room]) -> [String] {
    let names = LaterNames(rooms)
    return rooms.indices.flatMap { rank in
      rooms[rank].files.flatMap { file in
        names.used(in: file, rank: rank).map { name, later in
          "\(file.path) looks ahead to \(name) of \(rooms[later].name)"
        }
        .sorted()
      }
    }
  }
}

/// Where names are declared, as places in the order of rooms.
private struct LaterNames {
  /// The first room that declares a name in any way.
  private var first: [String: Int] = [:]
  /// The rooms of types that other files can name.
  private var types: [String: Int] = [:]
  /// The first room that declares a name as a member of a type which is not its own.
  private var members: [String: Int] = [:]

  /// Names that the standard library has too.
  private static let common: Set = [
    "append", "combine", "contains", "count", "description", "filter", "first", "hash", "index",
    "init", "isEmpty", "joined", "last", "map", "max", "min", "sorted", "span", "starts",
    "subscript",
    "words",
  ]

  init(_ rooms: [Room]) {
    let all = rooms.indices.flatMap { rank in
      rooms[rank].files.flatMap { $0.declarations.map { (rank, $0) } }
    }
    for (rank, declaration) in all {
      first[declaration.name] = first[declaration.name] ?? rank
      if declaration.isType, declaration.owners.isEmpty, !declaration.isPrivate {
        types[declaration.name] = rank
      }
    }
    for (rank, declaration) in all where !declaration.isPrivate {
      guard let owner = declaration.owners.first?.split(separator: ".").first,
        types[String(owner)] != rank, !Self.common.contains(declaration.name)
      else { continue }
      members[declaration.name] = members[declaration.name] ?? rank
    }
  }

  /// The names of later rooms in a file of a room, each with the room that it is of.
  func used(in file: Room.File, rank: Int) -> [String: Int] {
    let own = Self.ownNames(file.tokens)
    var used: [String: Int] = [:]
    for (index, token) in file.tokens.enumerated() where token.isWord {
      if let type = types[token.text], type > rank {
        used[token.text] = type
      } else if let member = members[token.text], first[token.text].map({ $0 > rank }) == true {
        let hasDot = index > 0 && file.tokens[index - 1].text == "."
        if hasDot || !own.contains(token.text) { used[token.text] = member }
      }
    }
    return used
  }

  /// The names that stand for something of a file's own: variables, parameters, labels.
  private static func ownNames(_ tokens: [SwiftToken]) -> Set<String> {
    var own: Set<String> = []
    for index in tokens.indices.dropLast() {
      let (token, next) = (tokens[index], tokens[index + 1])
      if ["let", "var"].contains(token.text) {
        let pattern = next.text == "(" ? tokens[(index + 2)...].prefix { $0.text != ")" } : [next]
        own.formUnion(pattern.map(\.text))
      } else if [":", "in"].contains(next.text) {
        own.insert(token.text)
      } else if next.isWord, index + 2 < tokens.count, tokens[index + 2].text == ":" {
        // A label and, behind it, the name that a parameter has inside.
        own.insert(token.text)
      }
    }
    return own
  }
}
