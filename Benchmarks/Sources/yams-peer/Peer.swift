import Foundation
import Yams

/// How long Yams takes to make nodes of assessments: the peer of reading, checking and scoring them.
///
///     yams-peer ROUNDS FILE…
///
/// Prints the median of the rounds, in microseconds a file.
@main
struct Peer {
  static func main() throws {
    guard CommandLine.arguments.count > 2, let rounds = Int(CommandLine.arguments[1]) else {
      FileHandle.standardError.write(Data("usage: yams-peer ROUNDS FILE...\n".utf8))
      exit(64)
    }
    let texts = try CommandLine.arguments.dropFirst(2).map {
      try String(contentsOf: URL(filePath: $0), encoding: .utf8)
    }
    let clock = ContinuousClock()
    var times: [Double] = []
    // The first round warms caches and the allocator.
    for round in 0...rounds {
      let time = try clock.measure {
        for text in texts {
          let node = try Yams.compose(yaml: text)
          precondition(node?.mapping?.isEmpty == false)
        }
      }
      if round > 0 { times.append(time / .microseconds(texts.count)) }
    }
    print(String(format: "%.1f", times.sorted()[times.count / 2]))
  }
}
