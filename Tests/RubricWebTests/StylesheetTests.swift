import Foundation
import Testing

@testable import RubricWeb

@Suite struct StylesheetTests {
  /// The colors of a scheme by name, as three shares of 255.
  private static func colors(dark: Bool) throws -> [String: [Double]] {
    let text = "\(Stylesheet.page)"
    let schemes = text.ranges(of: ":root{").map { text[$0.upperBound...].prefix { $0 != "}" } }
    try #require(schemes.count == 2)
    let entries = schemes[dark ? 1 : 0].matches(of: /--([a-z0-9]+):#([0-9a-f]{3,6})/)
    return Dictionary(
      uniqueKeysWithValues: entries.map { entry in
        let digits = String(entry.2)
        let long = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : digits
        let bytes = stride(from: 0, to: 6, by: 2).map { start in
          let pair = long.dropFirst(start).prefix(2)
          return Double(Int(pair, radix: 16) ?? 0) / 255
        }
        return (String(entry.1), bytes)
      }
    )
  }

  /// - Source: WCAG 2.1, "relative luminance" and "contrast ratio".
  private static func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let luminance = { (color: [Double]) in
      let linear = color.map { $0 <= 0.03928 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    let (light, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  @Test("the contrast of black and white is 21, and of a gray known from the standard's guide 4.48")
  func reference() {
    #expect(abs(Self.contrast([0, 0, 0], [1, 1, 1]) - 21) < 0.001)
    let gray = [Double](repeating: 0x77 / 255.0, count: 3)
    #expect(abs(Self.contrast(gray, [1, 1, 1]) - 4.48) < 0.005)
  }

  @Test("text has a contrast of at least 4.5, in light and dark", arguments: [false, true])
  func text(dark: Bool) throws {
    let colors = try Self.colors(dark: dark)
    let pairs =
      ["ink", "soft", "mark", "reference", "state", "warn"].map { ($0, "page") }
      + [("ink", "panel"), ("soft", "panel"), ("page", "mark")]
      + (1...5).map { ("onlevel\($0)", "level\($0)") }
    for (ink, ground) in pairs {
      let ratio = Self.contrast(try #require(colors[ink]), try #require(colors[ground]))
      #expect(ratio >= 4.5, "\(ink) on \(ground)")
    }
  }

  @Test("marks have a contrast of at least 3 with what is behind them", arguments: [false, true])
  func marks(dark: Bool) throws {
    let colors = try Self.colors(dark: dark)
    let pairs =
      [("edge", "page"), ("soft", "page"), ("soft", "band")]
      + ["mark", "reference", "state"].map { ($0, "band") }
    for (mark, ground) in pairs {
      let ratio = Self.contrast(try #require(colors[mark]), try #require(colors[ground]))
      #expect(ratio >= 3, "\(mark) on \(ground)")
    }
  }

  @Test("print, and screens without a preference, are light; only screens are ever dark")
  func printIsLight() {
    let text = "\(Stylesheet.page)"
    #expect(text.contains("@media screen and (prefers-color-scheme:dark)"))
    #expect(text.ranges(of: "prefers-color-scheme").count == 1)
  }
}
