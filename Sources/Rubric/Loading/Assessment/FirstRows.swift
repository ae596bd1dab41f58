/// Where a metric's rows first gave a group and year, so that a second one is noticed.
///
/// Files mostly give rows in order, year by year and group by group: then one comparison tells that a row is
/// new, where hashing its key would take as long as reading it.
struct FirstRows {
  private var inOrder: [(key: Int, index: Int)] = []
  private var others: [Int: Int] = [:]

  init() { inOrder.reserveCapacity(64) }

  /// The index of the row that first had a key, in any order; `nil` where none had.
  subscript(key: Int) -> Int? {
    guard let last = inOrder.last, key <= last.key else { return others[key] }
    var (low, high) = (0, inOrder.count)
    while low < high {
      let middle = (low + high) / 2
      if inOrder[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return inOrder[low].key == key ? inOrder[low].index : others[key]
  }

  /// Notes a key that no row had before.
  mutating func note(_ key: Int, at index: Int) {
    if let last = inOrder.last, key <= last.key {
      others[key] = index
    } else {
      inOrder.append((key, index))
    }
  }
}
