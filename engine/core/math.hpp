// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// Portable exp, log, pow and relatives. The functions of the C library differ in the last bit from
/// one library to the next, and one bit is enough to turn a decision. These use only + - * / and
/// bits, which IEEE 754 fixes (with -ffp-contract=off), so native and browser runs agree.
///
/// Accuracy: tests/core/math_test.cpp measures it against long double and holds the bounds stated
/// at each function, in units in the last place (ulp). Special values (0, infinities, NaN,
/// subnormals, overflow) follow C99; no floating-point exceptions or errno. All are constexpr.
/// Coefficients are Chebyshev interpolants computed for this file; the reductions are the classical
/// ones (fdlibm).

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace draagkracht::math {

namespace detail {

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
// ln 2 in two parts; 42 bits in the first, so that k * ln2_high is exact for every exponent k.
inline constexpr double ln2_high = 0x1.62e42fefa3800p-1;
inline constexpr double ln2_low = 0x1.ef35793c76730p-45;

/// 2^k for -1022 <= k <= 1023.
constexpr double power_of_two(std::int64_t k) {
  return std::bit_cast<double>(static_cast<std::uint64_t>(k + 1023) << 52);
}

/// exp(r) - 1 = r + tail for |r| <= 0.347, with r carrying the small correction `low`.
constexpr double exp_tail(double r, double low) {
  const double r2 = r * r;
  const double r4 = r2 * r2;
  const double p01 = 0x1.5555555555556p-3 + r * 0x1.5555555555555p-5;
  const double p23 = 0x1.11111111109adp-7 + r * 0x1.6c16c16c167dep-10;
  const double p45 = 0x1.a01a01a7c8d47p-13 + r * 0x1.a01a01a47db6fp-16;
  const double p67 = 0x1.71de0d9c145d0p-19 + r * 0x1.27e4e1ea0f53ap-22;
  const double p89 = 0x1.af38d53857513p-26 + r * 0x1.1f66f85dfa20ap-29;
  const double p = (p01 + r2 * p23) + r4 * ((p45 + r2 * p67) + r4 * p89);
  return 0.5 * r2 + (r2 * r * p + (low + low * r));
}

struct Reduced {
  std::int64_t k;  // the power of two taken out
  double r, low;   // the rest, |r| <= 0.347, and its correction
};

/// x + x_low = k ln 2 + r + low, for |x| < 1500.
constexpr Reduced reduce(double x, double x_low) {
  constexpr double shift = 0x1.8p52;  // adding it rounds to a whole number
  const double k = (x * 0x1.71547652b82fep+0 + shift) - shift;
  const double high = x - k * ln2_high;
  const double low = k * ln2_low - x_low;
  const double r = high - low;
  return {static_cast<std::int64_t>(k), r, (high - r) - low};
}

/// exp(x + x_low) for |x_low| far below |x|.
constexpr double exp_sum(double x, double x_low) {
  if (!(x <= 0x1.62e42fefa39efp+9)) {
    return x == x ? infinity : x;
  }
  if (x < -0x1.74910d52d3052p+9) {
    return 0.0;
  }
  const Reduced a = reduce(x, x_low);
  const double sum = 1.0 + a.r;
  const double y = sum + (((1.0 - sum) + a.r) + exp_tail(a.r, a.low));
  if (a.k >= -1021 && a.k <= 1022) {
    return y * power_of_two(a.k);
  }
  return a.k > 0 ? y * 2.0 * power_of_two(a.k - 1)
                 : y * power_of_two(a.k + 1000) * power_of_two(-1000);
}

/// x = 2^k m with sqrt(1/2) <= m < sqrt(2), for positive finite x, subnormal or not.
constexpr double split_exponent(double x, double& k) {
  std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
  std::int64_t exponent = 0;
  if (bits < 0x0010000000000000ULL) {
    bits = std::bit_cast<std::uint64_t>(x * 0x1p54);
    exponent = -54;
  }
  const std::uint64_t above = bits - 0x3fe6a09e667f3bcdULL;
  exponent += static_cast<std::int64_t>(above) >> 52;
  k = static_cast<double>(exponent);
  return std::bit_cast<double>(bits - (above & 0xfff0000000000000ULL));
}

}  // namespace detail

/// The square root, correctly rounded: IEEE 754 demands it of every machine.
[[nodiscard]] inline double sqrt(double x) { return std::sqrt(x); }

/// e^x; at most 0.6 ulp off, 0.8 where the result is subnormal.
[[nodiscard]] constexpr double exp(double x) { return detail::exp_sum(x, 0.0); }

/// e^x - 1 without loss near 0; at most 1.1 ulp off. A yearly rate h gives the chance -expm1(-h).
[[nodiscard]] constexpr double expm1(double x) {
  if (!(x < 40.0)) {
    return exp(x);
  }
  if (x < -40.0) {
    return -1.0;
  }
  const detail::Reduced a = detail::reduce(x, 0.0);
  const double tail = detail::exp_tail(a.r, a.low);
  if (a.k == 0) {
    return x == 0.0 ? x : a.r + tail;
  }
  const double power = detail::power_of_two(a.k);
  const double sum = (power - 1.0) + power * a.r;
  const bool large = power >= 2.0;  // then power - 1 leads, else (for x < 0) they are of one size
  const double lost =
      large ? ((power - 1.0) - sum) + power * a.r : (power * a.r - sum) + (power - 1.0);
  return sum + (lost + power * tail);
}

/// The natural logarithm; at most 0.9 ulp off. log(0) is minus infinity, of a negative number NaN.
[[nodiscard]] constexpr double log(double x) {
  if (!(x > 0.0)) {
    return x == 0.0 ? -detail::infinity : detail::not_a_number;
  }
  if (x == detail::infinity) {
    return x;
  }
  double k = 0.0;
  const double f = detail::split_exponent(x, k) - 1.0;
  const double s = f / (2.0 + f);
  const double z = s * s;
  const double w = z * z;
  const double even =
      0x1.5555555555555p-1 +
      w * (0x1.2492492476a1ap-2 + w * (0x1.745cf8e4bba1bp-3 + w * 0x1.0fbde0f4ad17bp-3));
  const double odd =
      0x1.9999999999a39p-2 +
      w * (0x1.c71c7201a55d7p-3 + w * (0x1.3b1c3c1c81c8fp-3 + w * 0x1.0c0aff044a970p-3));
  const double half_square = 0.5 * f * f;
  const double series = s * (half_square + z * (even + z * odd));
  return k * detail::ln2_high - ((half_square - (series + k * detail::ln2_low)) - f);
}

namespace detail {

/// A number as the unevaluated sum of two: about 106 bits.
struct Pair {
  double high, low;
};

/// a + b exactly, for |a| >= |b|.
constexpr Pair fast_sum(double a, double b) {
  const double sum = a + b;
  return {sum, b - (sum - a)};
}

/// a * b exactly (Dekker 1971), for products and factors far from overflow and underflow.
constexpr Pair product(double a, double b) {
  constexpr double splitter = 0x1p27 + 1.0;
  const double a_high = a * splitter - (a * splitter - a);
  const double b_high = b * splitter - (b * splitter - b);
  const double a_low = a - a_high;
  const double b_low = b - b_high;
  const double p = a * b;
  return {p, ((a_high * b_high - p) + a_high * b_low + a_low * b_high) + a_low * b_low};
}

/// log(x) to about 64 bits, for positive finite x: log m = 2s (1 + s^2/3 + s^4 U(s^2)) with
/// s = (m - 1) / (m + 1); the first two terms in pairs, the rest in plain doubles.
constexpr Pair log_pair(double x) {
  double k = 0.0;
  const double m = split_exponent(x, k);
  const double above = m - 1.0;  // exact
  const Pair below = fast_sum(m > 1.0 ? m : 1.0, m > 1.0 ? 1.0 : m);
  const double inverse = 1.0 / below.high;
  const double s = above * inverse;
  const Pair back = product(s, below.high);
  const double s_low = (((above - back.high) - back.low) - s * below.low) * inverse;
  Pair z = product(s, s);
  z.low += 2.0 * s * s_low;
  const double w = z.high * z.high;
  const double even =
      0x1.999999999999ap-3 +
      w * (0x1.c71c71c6ea5acp-4 + w * (0x1.3b1395b82701ep-4 + w * 0x1.df7ba1f4809c3p-5));
  const double odd =
      0x1.2492492492522p-3 +
      w * (0x1.745d177ad436ap-4 + w * (0x1.1118cd67251c5p-4 + w * 0x1.e03a7acf07f85p-5));
  constexpr Pair third{0x1.5555555555555p-2, 0x1.5555555555555p-56};
  Pair t = product(z.high, third.high);
  t.low += z.high * third.low + z.low * third.high;
  t = fast_sum(t.high, t.low + w * (even + z.high * odd));
  const Pair st = product(2.0 * s, t.high);
  const Pair lead = fast_sum(2.0 * s, st.high);
  const double rest = lead.low + (st.low + 2.0 * (s * t.low + s_low + s_low * t.high));
  if (k == 0.0) {
    return fast_sum(lead.high, rest);
  }
  const Pair sum = fast_sum(k * ln2_high, lead.high);
  return fast_sum(sum.high, sum.low + (rest + k * ln2_low));
}

}  // namespace detail

/// x to the power y; at most 1 ulp off. All of C99's special values, negative bases included.
[[nodiscard]] constexpr double pow(double x, double y) {
  if (y == 0.0 || x == 1.0) {
    return 1.0;
  }
  if (x != x || y != y) {
    return detail::not_a_number;
  }
  const double size = x < 0.0 ? -x : x;
  const double y_size = y < 0.0 ? -y : y;
  // A whole y is even from 2^53 up; below that the conversion to an integer is exact.
  const bool whole =
      y_size >= 0x1p53 || y_size == static_cast<double>(static_cast<std::int64_t>(y_size));
  const bool odd = y_size < 0x1p53 && whole && (static_cast<std::int64_t>(y_size) & 1) != 0;
  const bool negative = (std::bit_cast<std::uint64_t>(x) >> 63) != 0 && odd;
  double result = 0.0;
  if (x == 0.0 || size == detail::infinity) {
    result = (size == 0.0) == (y > 0.0) ? 0.0 : detail::infinity;
  } else if (y_size == detail::infinity) {
    result = size == 1.0 ? 1.0 : ((size > 1.0) == (y > 0.0) ? detail::infinity : 0.0);
  } else if (x < 0.0 && !whole) {
    return detail::not_a_number;
  } else if (size == 1.0 || y_size < 0x1p-70) {
    result = 1.0;
  } else {
    const detail::Pair log_size = detail::log_pair(size);
    const double rough = y * log_size.high;
    if (rough > 750.0 || rough < -750.0) {
      result = rough > 0.0 ? detail::infinity : 0.0;
    } else {
      const detail::Pair exact = detail::product(y, log_size.high);
      const detail::Pair whole_log = detail::fast_sum(exact.high, exact.low + y * log_size.low);
      result = detail::exp_sum(whole_log.high, whole_log.low);
    }
  }
  return negative ? -result : result;
}

/// 1 / (1 + e^-x), within 0..1; at most 2.5 ulp off.
[[nodiscard]] constexpr double logistic(double x) {
  const double e = exp(x < 0.0 ? x : -x);
  return (x < 0.0 ? e : 1.0) / (1.0 + e);
}

/// The hyperbolic tangent, within -1..1; at most 2.5 ulp off.
[[nodiscard]] constexpr double tanh(double x) {
  const double size = x < 0.0 ? -x : x;
  if (!(size < 20.0)) {
    return x == x ? (x < 0.0 ? -1.0 : 1.0) : x;
  }
  const double e = expm1(2.0 * size);
  const double result = size < 0x1p-30 ? size : e / (e + 2.0);
  return x < 0.0 ? -result : (x == 0.0 ? x : result);
}

}  // namespace draagkracht::math
