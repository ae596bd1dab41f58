import Rubric

/// The files of a folder that are read when only the folder is named, and what is passed over.
///
/// A form is recognized by its extension. Beside it there may be other files: those that may hold districts are read if
/// they do, and every other name is listed, so that no district is left out unsaid. Hidden files are not looked at.
struct InputFolder {
  /// Why something is passed over.
  enum Reason: CaseIterable {
    case noDistricts, otherKind, folder, unreadable, notAFile

    fileprivate func words(isOne: Bool) -> String {
      switch self {
      case .noDistricts: isOne ? "no districts in it" : "no districts in them"
      case .otherKind:
        "not named like a form or a table; name \(isOne ? "it to read it" : "them to read them")"
      case .folder:
        isOne ? "a folder; name it to read its files" : "folders; name them to read their files"
      case .unreadable: "cannot be opened"
      case .notAFile: isOne ? "not a file" : "not files"
      }
    }
  }

  /// In the order of their names.
  private(set) var files: [InputFile] = []
  /// By reason, in the order of the names.
  private(set) var others: [Reason: [String]] = [:]
  private let path: String

  /// - Parameter path: A folder.
  /// - Throws: ``FileFailure`` if it cannot be read, or a run that writes to it is not finished.
  init(_ path: String) throws(FileFailure) {
    self.path = path
    let root = path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
    let unfinished = root + PartialFolder.name
    if FileSystem.entry(unfinished) != nil {
      throw FileFailure(
        path: unfinished,
        reason:
          "an import or batch into this folder is not finished, so files may be missing; run it again first, or name the files"
      )
    }
    for name in try FileSystem.names(in: path) {
      let file = InputFile(path: root + name)
      switch Self.judgment(of: file) {
      case .read: files.append(file)
      case .passedOver(let reason): others[reason, default: []].append(name)
      case .ours: break
      }
    }
  }

  private enum Judgment {
    case read, passedOver(Reason)
    /// A list of problems that this program wrote, which holds no districts.
    case ours
  }

  private static func judgment(of file: InputFile) -> Judgment {
    let ending = file.path.split(separator: ".").last?.lowercased() ?? ""
    let isForm = ending == "yml" || ending == "yaml"
    guard FileSystem.isRegular(file.path) else {
      if FileSystem.isFolder(file.path) { return .passedOver(.folder) }
      // A link that leads nowhere. A form is missed, so it fails as an input; a pipe would be waited for forever.
      if !FileSystem.exists(file.path) { return isForm ? .read : .passedOver(.unreadable) }
      return .passedOver(.notAFile)
    }
    if isForm { return .read }
    guard ["json", "ndjson", "jsonl", "csv", "tsv", "txt"].contains(ending) else {
      return .passedOver(.otherKind)
    }
    guard let head = try? FileSystem.peek(file.path, length: 1 << 16) else {
      return .passedOver(.unreadable)
    }
    if InputContent.holdsDistricts(head) { return .read }
    return head.starts(with: FailureTable.header) ? .ours : .passedOver(.noDistricts)
  }

  /// What is passed over, in one line; `nil` if nothing is.
  var note: String? {
    let groups = Reason.allCases.compactMap { reason in
      others[reason].map { names in
        let shown = names.prefix(Self.shownCount).map(\.shownFileName).joined(separator: ", ")
        let more = names.count - Self.shownCount
        return
          "\(shown)\(more > 0 ? " and \(more) more" : "") (\(reason.words(isOne: names.count == 1)))"
      }
    }
    guard !groups.isEmpty else { return nil }
    return "rubric: \(path.shownFileName): not read: \(groups.joined(separator: "; "))"
  }

  /// More names than this of one kind do not help.
  private static let shownCount = 10
}
