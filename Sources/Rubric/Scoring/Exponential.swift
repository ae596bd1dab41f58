#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// The natural logarithm of a number above 0.
func logarithm(_ number: Double) -> Double { log(number) }

/// The number whose natural logarithm is given.
func exponential(_ power: Double) -> Double { exp(power) }
