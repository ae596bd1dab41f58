// Computed here and not by the C library, whose last digits differ from machine to machine: using only sums, products and
// quotients, which IEEE 754 rounds in one way, the same inputs print the same bytes everywhere.

/// ln 2, cut off so that its product with any exponent of a double is exact.
private let highOfLog2 = Double(bitPattern: 0x3FE6_2E42_FEE0_0000)
/// What ``highOfLog2`` lacks of ln 2.
private let lowOfLog2 = 1.9082149292705877e-10

/// Works out the natural logarithm.
///
/// With `number` = 2ᵏ·(1 + f), 1 + f between √½ and √2, and s = f / (2 + f), it is
/// k·ln 2 + 2·(s + s³/3 + s⁵/5 + …). The sum is written as f - (f²/2 - s·(f²/2 + rest)), since f is exact and the
/// correction small.
///
/// - Parameter number: Finite and above 0.
/// - Returns: The logarithm, within one unit in the last place.
func logarithm(_ number: Double) -> Double {
  var exponent = Double(number.exponent)
  var fraction = number.significand
  if fraction > 2.0.squareRoot() {
    fraction /= 2
    exponent += 1
  }
  let f = fraction - 1
  let s = f / (2 + f)
  let square = s * s
  // s² is at most 0.0295, so that the twelfth term is below the last place.
  var rest = 0.0
  for term in stride(from: 25.0, through: 3, by: -2) { rest = square * (rest + 2 / term) }
  let half = f * f / 2
  let correction = half - (s * (half + rest) + exponent * lowOfLog2)
  return exponent * highOfLog2 - (correction - f)
}

/// Works out the number whose natural logarithm is given.
///
/// With `power` = k·ln 2 + r, r between -½·ln 2 and ½·ln 2, it is 2ᵏ·(1 + r + r²/2! + r³/3! + …).
///
/// - Parameter power: Any number but NaN; above 709.78 the answer is infinite, below -745.13 it is 0.
/// - Returns: The power of e, within one unit in the last place.
func exponential(_ power: Double) -> Double {
  if power > 709.79 { return .infinity }
  if power < -745.14 { return 0 }
  let exponent = (power / (highOfLog2 + lowOfLog2)).rounded()
  let high = power - exponent * highOfLog2
  let low = exponent * lowOfLog2
  let rest = high - low
  // r is at most 0.347, so that the fourteenth term is below the last place.
  var sum = 0.0
  for term in stride(from: 14.0, through: 3, by: -1) { sum = (1 + sum) * rest / term }
  let tail = rest * rest / 2 * (1 + sum)
  return Double(sign: .plus, exponent: Int(exponent), significand: 1 + (high - (low - tail)))
}
