// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "core/golden.hpp"
#include "core/ids.hpp"
#include "core/math.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
const double no_number = std::numeric_limits<double>::quiet_NaN();

// The reference has 64 bits of mantissa (x87) or more; one of 53 would measure nothing.
static_assert(std::numeric_limits<long double>::digits >= 64);

/// The distance of `got` to the true value, in units in the last place of the double nearest to it.
double ulps(double got, long double want) {
  const auto rounded = static_cast<double>(want);
  if (std::isnan(got) || std::isnan(rounded) || std::isinf(got) || std::isinf(rounded)) {
    return (std::isnan(got) && std::isnan(rounded)) || got == rounded ? 0.0 : 1e9;
  }
  int exponent = -1021;
  if (rounded != 0.0) {
    std::frexp(rounded, &exponent);
  }
  const long double unit = std::ldexp(1.0L, std::max(exponent, -1021) - 53);
  return static_cast<double>(std::fabs(static_cast<long double>(got) - want) / unit);
}

double unit(std::uint64_t n) { return static_cast<double>(mix(n, 1) >> 11) * 0x1p-53; }

/// The largest error over `count` points drawn from low..high.
template <class F, class G>
double worst(F f, G reference, double low, double high, std::uint64_t points = 200000) {
  double most = 0.0;
  for (std::uint64_t n = 0; n < points; ++n) {
    const double x = low + (high - low) * unit(n);
    most = std::max(most, ulps(f(x), reference(static_cast<long double>(x))));
  }
  return most;
}

/// The same over all sizes of positive numbers, subnormal ones included.
template <class F, class G>
double worst_of_all_sizes(F f, G reference, double top) {
  const std::uint64_t last = std::bit_cast<std::uint64_t>(top);
  double most = 0.0;
  for (std::uint64_t n = 0; n < 200000; ++n) {
    const double x = std::bit_cast<double>(mix(n, 2) % last);
    most = std::max(most, ulps(f(x), reference(static_cast<long double>(x))));
  }
  return most;
}

const auto own_exp = [](double x) { return math::exp(x); };
const auto own_expm1 = [](double x) { return math::expm1(x); };
const auto own_log = [](double x) { return math::log(x); };
const auto own_tanh = [](double x) { return math::tanh(x); };
const auto own_logistic = [](double x) { return math::logistic(x); };
const auto true_exp = [](long double x) { return std::exp(x); };
const auto true_expm1 = [](long double x) { return std::expm1(x); };
const auto true_log = [](long double x) { return std::log(x); };
const auto true_tanh = [](long double x) { return std::tanh(x); };
const auto true_logistic = [](long double x) { return 1.0L / (1.0L + std::exp(-x)); };

}  // namespace

TEST_CASE("exp is within 0.6 ulp", "[core][math]") {
  CHECK(worst(own_exp, true_exp, -1.0, 1.0) < 0.6);
  CHECK(worst(own_exp, true_exp, -708.0, 709.78) < 0.6);
  CHECK(worst(own_exp, true_exp, -745.2, -708.0) < 0.8);  // subnormal results
  CHECK(worst_of_all_sizes(own_exp, true_exp, 700.0) < 0.6);
}

TEST_CASE("expm1 is within 1.1 ulp, near 0 too", "[core][math]") {
  CHECK(worst(own_expm1, true_expm1, -3.0, 3.0) < 1.1);
  CHECK(worst(own_expm1, true_expm1, -45.0, 45.0) < 1.1);
  CHECK(worst_of_all_sizes(own_expm1, true_expm1, 700.0) < 1.1);
}

TEST_CASE("log is within 0.9 ulp, near 1 too", "[core][math]") {
  CHECK(worst(own_log, true_log, 0.5, 2.0) < 0.9);
  CHECK(worst(own_log, true_log, 0.999, 1.001) < 0.9);
  CHECK(worst(own_log, true_log, 0.0, 100.0) < 0.9);
  CHECK(worst_of_all_sizes(own_log, true_log, infinity) < 0.9);
}

TEST_CASE("tanh and logistic are within 2.5 ulp", "[core][math]") {
  CHECK(worst(own_tanh, true_tanh, -2.0, 2.0) < 2.5);
  CHECK(worst(own_tanh, true_tanh, -25.0, 25.0) < 2.5);
  CHECK(worst_of_all_sizes(own_tanh, true_tanh, 30.0) < 2.5);
  CHECK(worst(own_logistic, true_logistic, -10.0, 10.0) < 2.5);
  CHECK(worst(own_logistic, true_logistic, -708.0, 40.0) < 2.5);
}

TEST_CASE("pow is within 1 ulp", "[core][math]") {
  double most = 0.0;
  for (std::uint64_t n = 0; n < 100000; ++n) {
    const double u = unit(3 * n);
    const double v = unit(3 * n + 1) - 0.5;
    const std::array<std::pair<double, double>, 5> pairs{{{10.0 * u, 20.0 * v},
                                                          {std::exp(1400.0 * (u - 0.5)), 4.0 * v},
                                                          {1.0 + 1e-3 * (u - 0.5), 1.4e6 * v},
                                                          {0.5 + 1.5 * u, 2000.0 * v},
                                                          {u * 1e-310, v}}};
    for (const auto& [x, y] : pairs) {
      most = std::max(most, ulps(math::pow(x, y), std::pow(static_cast<long double>(x),
                                                           static_cast<long double>(y))));
    }
  }
  CHECK(most < 1.0);
}

TEST_CASE("special values follow C99", "[core][math]") {
  CHECK(math::exp(0.0) == 1.0);
  CHECK(math::exp(infinity) == infinity);
  CHECK(math::exp(-infinity) == 0.0);
  CHECK(std::isnan(math::exp(no_number)));
  CHECK(math::exp(709.782712893384) < infinity);
  CHECK(math::exp(709.7827128933841) == infinity);
  CHECK(math::exp(-745.1332191019411) == 0x1p-1074);
  CHECK(math::exp(-745.1332191019412) == 0.0);
  CHECK(math::log(1.0) == 0.0);
  CHECK(math::log(0.0) == -infinity);
  CHECK(math::log(-0.0) == -infinity);
  CHECK(std::isnan(math::log(-1.0)));
  CHECK(std::isnan(math::log(no_number)));
  CHECK(math::log(infinity) == infinity);
  CHECK(std::signbit(math::expm1(-0.0)));
  CHECK(math::expm1(-infinity) == -1.0);
  CHECK(math::expm1(infinity) == infinity);
  CHECK(std::isnan(math::expm1(no_number)));
  CHECK(std::signbit(math::tanh(-0.0)));
  CHECK(math::tanh(infinity) == 1.0);
  CHECK(math::tanh(-infinity) == -1.0);
  CHECK(std::isnan(math::tanh(no_number)));
  CHECK(math::logistic(0.0) == 0.5);
  CHECK(math::logistic(infinity) == 1.0);
  CHECK(math::logistic(-infinity) == 0.0);
  CHECK(std::isnan(math::logistic(no_number)));
  CHECK(math::sqrt(2.0) == 0x1.6a09e667f3bcdp+0);
}

TEST_CASE("pow agrees with the C library on every pair of special values", "[core][math]") {
  const std::vector<double> values = {
      0.0,   -0.0,   1.0,       -1.0,    0.5,      -0.5,      2.0,      -2.0,
      3.0,   -3.0,   2.5,       -2.5,    0x1p52,   0x1p53,    -0x1p53,  0x1.0000000000001p+52,
      1e300, -1e300, 0x1p-1074, 0x1p-80, infinity, -infinity, no_number};
  for (const double x : values) {
    for (const double y : values) {
      const double want = std::pow(x, y);
      const double got = math::pow(x, y);
      CAPTURE(x, y, want, got);
      CHECK(std::isnan(got) == std::isnan(want));
      if (!std::isnan(want)) {
        CHECK(std::signbit(got) == std::signbit(want));
        CHECK((got == want || ulps(got, static_cast<long double>(want)) <= 1.0));
      }
    }
  }
}

TEST_CASE("exp and log increase over neighbouring numbers", "[core][math]") {
  // Not promised by an error bound alone, and inverse transforms rest on it. Pieces of 2000
  // neighbours, also across the seams of the reductions.
  int falls = 0;
  for (const double start : {-700.0, -1.0, -0.34657359027997270, -1e-9, 0.1, 0.34657359027997259,
                             1.0, 0.7071067811865, 1.4142135623730, 20.0, 1.0397207708399179}) {
    double x = start;
    for (int n = 0; n < 2000; ++n) {
      const double next = std::nextafter(x, infinity);
      falls += math::exp(next) < math::exp(x) ? 1 : 0;
      if (x > 0.0) {
        falls += math::log(next) < math::log(x) ? 1 : 0;
      }
      x = next;
    }
  }
  CHECK(falls == 0);
}

TEST_CASE("the compiler computes the same bits as the machine", "[core][math]") {
  constexpr double fixed = math::exp(1.25) + math::log(3.5) + math::pow(1.7, 2.3) + math::tanh(0.3);
  const volatile double a = 1.25, b = 3.5, c = 1.7, d = 2.3, e = 0.3;
  CHECK(fixed == math::exp(a) + math::log(b) + math::pow(c, d) + math::tanh(e));
}

TEST_CASE("golden bits of exp, log and pow", "[core][math][golden]") {
  for (const golden::Bits& row : golden::bits) {
    CAPTURE(row.x);
    CHECK(std::bit_cast<std::uint64_t>(math::exp(row.x)) == row.exp);
    CHECK(std::bit_cast<std::uint64_t>(math::log(row.x)) == row.log);
    CHECK(std::bit_cast<std::uint64_t>(math::pow(row.x, 1.7)) == row.pow);
  }
}

TEST_CASE("golden hash of the core, as in the browser", "[core][golden]") {
  CHECK(golden::core_hash() == golden::golden_core);
}
