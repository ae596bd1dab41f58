import Testing

@testable import Rubric

/// Expected values: mpmath with 200 bits, rounded once.
@Suite struct ExponentialTests {
  @Test(
    "a logarithm is within one unit of the last place",
    arguments: [
      (1.0, 0.0), (1.5, 0.4054651081081644), (2, 0.6931471805599453), (3, 1.0986122886681098),
      (5, 1.6094379124341003), (0.1, -2.3025850929940455), (1e-300, -690.7755278982137),
      (1e300, 690.7755278982137), (0.9999999999, -1.000000082790371e-10),
      (.leastNonzeroMagnitude, -744.4400719213812),
    ]
  )
  func logarithms(of number: Double, is expected: Double) {
    #expect(abs(logarithm(number) - expected) <= expected.ulp)
  }

  @Test(
    "a power of e is within one unit of the last place",
    arguments: [
      (0.0, 1.0), (1, 2.718281828459045), (-1, 0.36787944117144233), (0.5, 1.6487212707001282),
      (1.0986122886681098, 3.0000000000000004), (3.3, 27.112638920657883),
      (-700, 9.85967654375977e-305), (700, 1.0142320547350045e+304), (1e-10, 1.0000000001),
    ]
  )
  func powers(of power: Double, are expected: Double) {
    #expect(abs(exponential(power) - expected) <= expected.ulp)
  }

  @Test("beyond the range of a double, a power of e is infinite or 0")
  func ends() {
    #expect(exponential(710) == .infinity)
    #expect(exponential(1e300) == .infinity)
    #expect(exponential(-746) == 0)
    #expect(exponential(-745.1) == .leastNonzeroMagnitude)
  }
}
