/// What goes through the keys that a ``Shaped`` type asks for: a reader, or something that only notes them.
protocol ShapeVisitor {
  /// Whether a required key has no valid value; what is made of the mapping is then dropped.
  var isIncomplete: Bool { get set }
  /// Whether the end of the mapping was not reached, so that nothing in it may be called missing.
  var isCutShort: Bool { get }
  /// Whether one of the mapping's keys is unknown and not close to any known one.
  var holdsStrangers: Bool { get }
  /// The line on which the mapping begins.
  var origin: Origin { get }
  /// Where the mapping begins; `nil` if there is none.
  var place: Diagnostic.Place? { get }

  /// Takes the next place in the order of keys.
  mutating func key(_ name: StaticString) -> ShapeKey

  /// The value of a key; `nil` if it is not given, or has a fault, which is reported.
  mutating func value<Kind: ValueKind>(
    _ key: ShapeKey,
    _ kind: @autoclosure () -> Kind,
    isRequired: Bool,
    _ description: @autoclosure () -> KeyDescription
  ) -> Kind.Value?

  /// Reads a key before its turn, if keys before it are judged by it; ``passed`` then takes its place.
  mutating func ahead<Kind: ValueKind>(_ name: StaticString, _ kind: Kind) -> Kind.Value?

  /// Tells what a key is, without reading it.
  mutating func describe<Kind: ValueKind>(
    _ key: ShapeKey,
    _ kind: @autoclosure () -> Kind,
    _ description: @autoclosure () -> KeyDescription
  )

  /// A key's value as it is in the file, even if it says nothing; `nil` if the mapping does not have the key.
  func written(_ key: ShapeKey) -> YAMLNode?

  /// Notes a fault that no single value shows.
  mutating func report(_ problem: @autoclosure () -> Diagnostic)
}

/// A key's place in the order of its mapping.
struct ShapeKey {
  let position: Int
  let name: StaticString
}

/// A required value that others are judged by.
struct Found<Value> {
  /// The value, or its stand-in.
  let value: Value
  /// The value, if it has no fault.
  let sound: Value?
  /// Its key, for faults that only other keys reveal.
  let key: ShapeKey
}

// MARK: - Keys in their order

extension ShapeVisitor {
  /// A key without which nothing is created from the mapping.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - kind: What its value is.
  ///   - help: What it means, for the table of keys.
  ///   - hint: What the JSON Schema says about it.
  /// - Returns: The value; a stand-in if it is missing or has a fault, which is reported.
  mutating func required<Kind: FilledKind>(
    _ name: StaticString,
    _ kind: @autoclosure () -> Kind,
    _ help: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) -> Kind.Value {
    find(name, kind(), help(), hint: hint()).value
  }

  /// The same, for a value that other keys are judged by.
  mutating func find<Kind: FilledKind>(
    _ name: StaticString,
    _ kind: @autoclosure () -> Kind,
    _ help: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) -> Found<Kind.Value> {
    let key = key(name)
    let sound = needed(key, kind(), help(), hint: hint())
    if sound == nil { isIncomplete = true }
    return Found(value: sound ?? Kind.standIn, sound: sound, key: key)
  }

  /// A required key without which the mapping is still useful, so that links to what it declares
  /// are not a second fault.
  ///
  /// - Returns: `nil` if the value is missing or has a fault, which is reported.
  mutating func needed<Kind: ValueKind>(
    _ name: StaticString,
    _ kind: @autoclosure () -> Kind,
    _ help: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) -> Kind.Value? {
    let key = key(name)
    return needed(key, kind(), help(), hint: hint())
  }

  /// A key that may be left out.
  mutating func optional<Kind: ValueKind>(
    _ name: StaticString,
    _ kind: @autoclosure () -> Kind,
    _ help: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) -> Kind.Value? {
    let key = key(name)
    return optional(key, kind(), help(), hint: hint())
  }

  /// A key with a value that applies if it is left out or has a fault.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - kind: What its value is.
  ///   - other: What applies otherwise.
  ///   - shown: The same in words, for the table of keys; empty if the table does not show it.
  ///   - help: What the key means, for the table of keys.
  ///   - hint: What the JSON Schema says about it.
  /// - Returns: The value, or what applies otherwise.
  mutating func optional<Kind: ValueKind>(
    _ name: StaticString,
    _ kind: @autoclosure () -> Kind,
    or other: Kind.Value,
    shown: @autoclosure () -> String = "",
    _ help: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) -> Kind.Value {
    let key = key(name)
    return optional(key, kind(), shown: shown(), help(), hint: hint()) ?? other
  }
}

// MARK: - Keys out of their order, and keys that are spoken of later

extension ShapeVisitor {
  /// A key that must be given; `nil` if it is missing or has a fault, which is reported.
  mutating func needed<Kind: ValueKind>(
    _ key: ShapeKey,
    _ kind: @autoclosure () -> Kind,
    _ help: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) -> Kind.Value? {
    value(
      key,
      kind(),
      isRequired: true,
      KeyDescription(isRequired: true, presence: "required", help: help(), hint: hint())
    )
  }

  /// A key that may be left out.
  mutating func optional<Kind: ValueKind>(
    _ key: ShapeKey,
    _ kind: @autoclosure () -> Kind,
    shown: @autoclosure () -> String = "",
    _ help: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) -> Kind.Value? {
    value(
      key,
      kind(),
      isRequired: false,
      KeyDescription(isRequired: false, presence: shown(), help: help(), hint: hint())
    )
  }
}

extension ShapeVisitor {
  /// A key that must be given only if others are; a schema cannot express that.
  ///
  /// - Parameters:
  ///   - key: The key, whose place was taken before.
  ///   - isRequired: Whether it must be given here.
  ///   - kind: What its value is.
  ///   - shown: With which keys it must be given, for the table of keys.
  ///   - help: What it means, for the table of keys.
  /// - Returns: `nil` if the value is missing or has a fault, which is reported.
  mutating func needed<Kind: ValueKind>(
    _ key: ShapeKey,
    where isRequired: Bool,
    _ kind: @autoclosure () -> Kind,
    shown: @autoclosure () -> String,
    _ help: @autoclosure () -> String
  ) -> Kind.Value? {
    value(
      key,
      kind(),
      isRequired: isRequired,
      KeyDescription(isRequired: false, presence: shown(), help: help(), hint: nil)
    )
  }

  /// The place of a required key that was read ``ahead``.
  mutating func passed<Kind: ValueKind>(
    _ name: StaticString,
    _ kind: @autoclosure () -> Kind,
    _ help: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil
  ) {
    let key = key(name)
    describe(
      key,
      kind(),
      KeyDescription(isRequired: true, presence: "required", help: help(), hint: hint())
    )
  }
}

// MARK: - What is written, and faults

extension ShapeVisitor {
  /// Where a key's value is; `nil` if the mapping does not have the key.
  func place(of key: ShapeKey) -> Diagnostic.Place? { written(key)?.place }

  /// Whether a key says something, whether right or wrong.
  func has(_ key: ShapeKey) -> Bool { written(key)?.isGiven ?? false }

  /// Whether a key says something that could be read from the file, whether right or wrong.
  func isReadable(_ key: ShapeKey) -> Bool { has(key) && written(key)?.kind != .unread }

  /// Whether a key's value is a complete list with items.
  func isWholeList(_ key: ShapeKey) -> Bool { written(key)?.isWholeList ?? false }

  /// Notes a fault that only several keys together show.
  ///
  /// - Parameters:
  ///   - id: What kind of fault it is.
  ///   - key: Where it is; `nil`, or a key that is not given, for the mapping itself.
  ///   - words: What is wrong and, after a semicolon, how to fix it.
  ///   - notes: Other places that matter.
  mutating func report(
    _ id: Diagnostic.ID,
    at key: ShapeKey?,
    _ words: @autoclosure () -> String,
    notes: @autoclosure () -> [Diagnostic.Note] = []
  ) {
    guard let place = key.flatMap({ place(of: $0) }) ?? place else { return }
    report(Diagnostic(id, at: place, words(), notes: notes()))
  }
}
