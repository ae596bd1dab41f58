extension String {
  /// Whether another text is in it, scalar by scalar.
  func holds(_ part: String) -> Bool {
    let (own, part) = (Array(utf8), Array(part.utf8))
    guard own.count >= part.count else { return false }
    return (0...own.count - part.count).contains { own[$0...].starts(with: part) }
  }
}
