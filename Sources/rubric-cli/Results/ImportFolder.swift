import Rubric

/// The folder that an import writes to: all of its files, or none.
struct ImportFolder {
  let path: String

  /// Writes the files of an import, and removes those of an earlier one that this one does not make.
  ///
  /// - Parameter files: Their names and bytes, in the order of the names' first use.
  /// - Returns: What became of the files of earlier imports.
  /// - Throws: ``FileFailure`` if a file cannot be written or would be lost; then the folder is as it was.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws(FileFailure)
    -> ResultsCommit.Leftovers
  {
    let partial = try claim()
    let names = files.map(\.name)
    do throws(FileFailure) {
      for name in names { try partial.results.refuseToLose(name) }
      try partial.begin()
      try ResultsCommit.record(
        files.map { MadeFile($0.name, $0.bytes) },
        of: nil,
        in: partial
      )
      for (name, bytes) in files {
        let file = try AppendFile(name, in: partial.folder, length: 0)
        try file.append(bytes)
        if DiskSync.needsEach { try file.sync() }
        try file.close()
      }
      _ = try partial.folder.syncFileSystem()
      try partial.noteFinished()
    } catch {
      // What failed first is what matters.
      try? partial.remove(names)
      throw error
    }
    let leftovers = try ResultsCommit(partial: partial).run()
    try partial.remove([])
    return leftovers
  }

  /// Takes the folder, after an import that was cut short has been cleared away.
  private func claim() throws(FileFailure) -> PartialFolder {
    let partial = try PartialFolder(in: path, for: .import)
    if partial.isNew { return partial }
    if partial.isFinished {
      // Its results were whole, and some may have their place already.
      try ResultsCommit(partial: partial).run(isResuming: true).tell(path, isQuiet: true)
    }
    // The record was written before the first file.
    let made = try OutputRecord(PartialFolder.recordName, in: partial.folder)
    try partial.remove(Array(made.files.keys))
    return try PartialFolder(in: path, for: .import)
  }
}
