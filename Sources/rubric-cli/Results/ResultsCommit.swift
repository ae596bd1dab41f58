/// Puts finished results in their place, and removes what earlier runs made and this one does not.
///
/// It can be cut short anywhere and done again: each result is either still here or in its place already.
struct ResultsCommit {
  /// What happened to the files of earlier runs that this run does not make.
  struct Leftovers {
    /// Removed.
    var removed: [String] = []
    /// Kept, because they have been changed since.
    var kept: [String] = []
  }

  let partial: PartialFolder

  /// Writes down what the results are.
  ///
  /// - Parameters:
  ///   - files: All results of this run.
  ///   - run: What they were made from; `nil` if no later run can be told to make the same.
  ///   - partial: Where they are.
  /// - Throws: ``FileFailure`` if that cannot be written.
  static func record(_ files: [MadeFile], of run: String?, in partial: PartialFolder)
    throws(FileFailure)
  {
    var record = OutputRecord(run: run)
    let old = partial.results.record
    // The same run with other results chosen: what it made before is as new as what it makes now.
    if let run, old.run == run {
      for file in old.files.values {
        let place = try partial.results.folder.place(of: file.name)
        if let place, place.folder.entry(place.name) != nil { record.files[file.name] = file }
      }
    }
    for file in files { record.files[file.name] = file }
    let file = try AppendFile(PartialFolder.recordName, in: partial.folder, length: 0)
    try file.append(record.bytes)
    try file.close()
  }

  /// Gives the results their names.
  ///
  /// - Parameter isResuming: Whether an earlier run made them, so that they are read once more before they are believed.
  /// - Returns: What became of the files of earlier runs.
  /// - Throws: ``FileFailure`` if a file would be lost; nothing of it is.
  func run(isResuming: Bool = false) throws(FileFailure) -> Leftovers {
    guard partial.folder.entry(PartialFolder.recordName) != nil else { return Leftovers() }
    let new = try OutputRecord(PartialFolder.recordName, in: partial.folder)
    let names = new.files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    // All are looked at before the first is moved.
    for name in names {
      guard let file = new.files[name], let here = try partial.folder.place(of: name),
        here.folder.entry(here.name) != nil
      else { continue }
      try partial.results.refuseToLose(name, for: file)
      if isResuming, try !here.folder.holds(file, as: here.name) {
        throw .damage(here.folder.path(of: here.name))
      }
    }
    for name in names { try move(name) }
    let leftovers = try removeOld(new)
    let folder = partial.results.folder
    try folder.sync()
    try partial.folder.move(PartialFolder.recordName, to: folder, as: partial.kind.recordName)
    try folder.sync()
    return leftovers
  }

  private func move(_ name: String) throws(FileFailure) {
    if let here = try partial.folder.place(of: name), here.folder.entry(here.name) != nil,
      let place = try partial.results.folder.place(of: name, isMaking: true)
    {
      return try here.folder.move(here.name, to: place.folder, as: place.name)
    }
    let place = try partial.results.folder.place(of: name)
    if place?.folder.entry(place?.name ?? "") == nil {
      throw .damage(partial.results.folder.path(of: name))
    }
  }

  private func removeOld(_ new: OutputRecord) throws(FileFailure) -> Leftovers {
    let results = partial.results
    var leftovers = Leftovers()
    let old = results.record.files
    for name in old.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard new.files[name] == nil, let file = old[name],
        let (folder, last) = try results.folder.place(of: name), let entry = folder.entry(last)
      else { continue }
      guard !FilesRead.contains(entry.identity), try folder.holds(file, as: last) else {
        leftovers.kept.append(name)
        continue
      }
      try folder.remove(last)
      leftovers.removed.append(name)
    }
    return leftovers
  }
}

extension ResultsCommit.Leftovers {
  /// Says what became of them.
  ///
  /// - Parameters:
  ///   - place: The folder of results.
  ///   - isQuiet: Whether only what needs attention is said.
  func tell(_ place: String, isQuiet: Bool) {
    if !removed.isEmpty, !isQuiet {
      FileSystem.complain(
        "rubric: \(place.shownFileName): removed what an earlier run wrote and this one did not: \(Self.list(removed))"
      )
    }
    if !kept.isEmpty {
      FileSystem.complain(
        "rubric: \(place.shownFileName): kept what an earlier run wrote and this one did not, because it has been changed since: \(Self.list(kept))"
      )
    }
  }

  /// The first names, and how many more there are.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }
}
