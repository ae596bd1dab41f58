#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// The process that works on a folder of results.
struct RunOwner: Equatable {
  let host: String
  let process: Int32
  /// When it began, as its system counts, which tells it from a later process with the same number; 0 if unknown.
  let start: String

  /// This process.
  static var current: RunOwner {
    var name = [CChar](repeating: 0, count: 256)
    unsafe gethostname(&name, name.count - 1)
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let host = String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
    let process = getpid()
    return RunOwner(host: host.isEmpty ? "-" : host, process: process, start: start(of: process))
  }

  private init(host: String, process: Int32, start: String) {
    self.host = host
    self.process = process
    self.start = start
  }

  /// The owner as words of a journal.
  var words: String { "\(host) \(process) \(start)" }

  /// - Parameter words: Of a journal; `nil` if they do not name a process.
  init?(_ words: some StringProtocol) {
    let parts = String(words).split(separator: " ").map(String.init)
    guard parts.count == 3, let process = Int32(parts[1]) else { return nil }
    self.init(host: parts[0], process: process, start: parts[2])
  }

  /// What messages call it.
  var description: String { "process \(process) on \(host)" }

  /// Whether the process is certainly there: on this machine, and the same one.
  var isHere: Bool {
    guard host == Self.current.host, kill(process, 0) == 0 || errno == EPERM else { return false }
    return start == Self.start(of: process)
  }

  /// The 22nd field of what Linux says about a process; the second one is in parentheses and may hold spaces.
  private static func start(of process: Int32) -> String {
    guard let bytes = try? FileSystem.read("/proc/\(process)/stat", limit: 1 << 12) else {
      return "0"
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 19 ? String(fields[19]) : "0"
  }
}
