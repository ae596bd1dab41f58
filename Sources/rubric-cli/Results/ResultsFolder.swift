/// The folder that a run writes its results to, and what earlier runs left there.
final class ResultsFolder {
  let folder: Folder
  /// What earlier runs of the same kind made.
  let record: OutputRecord

  /// - Parameters:
  ///   - folder: As the user named it.
  ///   - kind: What writes to it.
  /// - Throws: ``FileFailure`` if its record cannot be read.
  init(_ folder: Folder, of kind: PartialFolder.Kind) throws(FileFailure) {
    self.folder = folder
    record = try OutputRecord(kind.recordName, in: folder)
  }

  /// Refuses to overwrite a file that this program did not make, or that has been changed since, or that this run read.
  ///
  /// - Parameters:
  ///   - name: Of the result.
  ///   - new: The result, if it may have got its name already.
  /// - Throws: ``FileFailure`` that names the file and the ways out.
  func refuseToLose(_ name: String, for new: MadeFile? = nil) throws(FileFailure) {
    guard let (folder, last) = try folder.place(of: name), let entry = folder.entry(last) else {
      return
    }
    try refuseStranger(name, entry, for: new)
    for file in [record.files[name], new] {
      if let file, try folder.holds(file, as: last) { return }
    }
    throw FileFailure(
      path: folder.path(of: last),
      reason:
        "was changed after rubric wrote it; move it elsewhere, or choose another folder for the results"
    )
  }

  /// The part of ``refuseToLose(_:for:)`` that does not read the file, so that a long run ends early.
  func refuseStranger(_ name: String) throws(FileFailure) {
    guard let (folder, last) = try folder.place(of: name), let entry = folder.entry(last) else {
      return
    }
    try refuseStranger(name, entry, for: nil)
  }

  private func refuseStranger(
    _ name: String,
    _ entry: FileEntry,
    for new: MadeFile?
  ) throws(FileFailure) {
    var reason: String?
    if FilesRead.contains(entry.identity) {
      reason =
        "was read by this run and will not be overwritten; choose another folder for the results"
    } else if entry.kind == .folder {
      reason = "is a folder; move it elsewhere, or choose another folder for the results"
    } else if entry.kind != .file || record.files[name] == nil && new == nil {
      reason =
        "is already there, and nothing shows that rubric wrote it; move it elsewhere, or choose another folder for the results"
    }
    if let reason { throw FileFailure(path: folder.path(of: name), reason: reason) }
  }
}
