// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// Time spent, money and shares as distinct types. Minutes and cents are integers: their sums are
/// exact and the same in any order. Overflow is not checked; sum minutes of a whole country in
/// std::int64_t (an int32 holds four thousand years of minutes, not those of a country).

#include <compare>
#include <cstdint>

namespace draagkracht {

/// Nearest whole number, half away from zero (2.5 -> 3, -2.5 -> -3). The one rounding rule for
/// minutes and cents. Exact for every double (no "+ 0.5" error); beyond the range of int64 it gives
/// the nearest end, and 0 for a NaN.
[[nodiscard]] constexpr std::int64_t round_half_away(double x) {
  if (!(x > -9223372036854775808.0)) {
    return x == x ? INT64_MIN : 0;
  }
  if (x >= 9223372036854775808.0) {
    return INT64_MAX;
  }
  const auto whole = static_cast<std::int64_t>(x);
  const double rest = x - static_cast<double>(whole);
  // Without a branch: which way a fraction goes cannot be foreseen.
  return whole + static_cast<int>(rest >= 0.5) - static_cast<int>(rest <= -0.5);
}

/// Whole minutes of time.
struct Minutes {
  std::int32_t value = 0;

  [[nodiscard]] constexpr double hours() const { return value / 60.0; }
  constexpr auto operator<=>(const Minutes&) const = default;
  constexpr Minutes& operator+=(Minutes b) { return value += b.value, *this; }
  constexpr Minutes& operator-=(Minutes b) { return value -= b.value, *this; }
  friend constexpr Minutes operator+(Minutes a, Minutes b) { return {a.value + b.value}; }
  friend constexpr Minutes operator-(Minutes a, Minutes b) { return {a.value - b.value}; }
  friend constexpr Minutes operator-(Minutes a) { return {-a.value}; }
  friend constexpr Minutes operator*(Minutes a, int n) { return {a.value * n}; }
  friend constexpr Minutes operator*(int n, Minutes a) { return {a.value * n}; }
};

/// Whole cents of euro.
struct Cents {
  std::int64_t value = 0;

  [[nodiscard]] constexpr double euros() const { return static_cast<double>(value) / 100.0; }
  constexpr auto operator<=>(const Cents&) const = default;
  constexpr Cents& operator+=(Cents b) { return value += b.value, *this; }
  constexpr Cents& operator-=(Cents b) { return value -= b.value, *this; }
  friend constexpr Cents operator+(Cents a, Cents b) { return {a.value + b.value}; }
  friend constexpr Cents operator-(Cents a, Cents b) { return {a.value - b.value}; }
  friend constexpr Cents operator-(Cents a) { return {-a.value}; }
  friend constexpr Cents operator*(Cents a, int n) { return {a.value * n}; }
  friend constexpr Cents operator*(int n, Cents a) { return {a.value * n}; }
};

/// Hours to whole minutes, rounded by round_half_away; beyond the range of int32 the nearest end.
[[nodiscard]] constexpr Minutes minutes_of_hours(double hours) {
  const std::int64_t minutes = round_half_away(hours * 60.0);
  const std::int64_t top = minutes > INT32_MAX ? INT32_MAX : minutes;
  return {static_cast<std::int32_t>(top < INT32_MIN ? INT32_MIN : top)};
}

/// What `minutes` cost at a tariff in cents per hour: exact integer arithmetic, rounded once to
/// whole cents, half away from zero. Round per line of a bill, then add; never the other way round.
[[nodiscard]] constexpr Cents cost(Minutes minutes, Cents tariff_per_hour) {
  const std::int64_t m = minutes.value < 0 ? -std::int64_t{minutes.value} : minutes.value;
  const std::int64_t t = tariff_per_hour.value < 0 ? -tariff_per_hour.value : tariff_per_hour.value;
  const std::int64_t size = m * (t / 60) + (m * (t % 60) + 30) / 60;
  return {(minutes.value < 0) != (tariff_per_hour.value < 0) ? -size : size};
}

/// A week of the simulation: week 0 starts at the scenario's first Monday, warm-up has negative
/// weeks.
struct Week {
  std::int32_t value = 0;

  constexpr auto operator<=>(const Week&) const = default;
  constexpr Week& operator+=(int n) { return value += n, *this; }
  constexpr Week& operator-=(int n) { return value -= n, *this; }
  constexpr Week& operator++() { return ++value, *this; }
  friend constexpr Week operator+(Week a, int n) { return {a.value + n}; }
  friend constexpr Week operator-(Week a, int n) { return {a.value - n}; }
  friend constexpr int operator-(Week a, Week b) { return a.value - b.value; }
};

/// A part of a whole, always within 0..1.
class Share {
 public:
  constexpr Share() = default;

  /// Below 0 becomes 0, above 1 becomes 1, a NaN becomes 0.
  [[nodiscard]] static constexpr Share clamped(double x) {
    return Share(x > 0.0 ? (x < 1.0 ? x : 1.0) : 0.0);
  }
  [[nodiscard]] constexpr double value() const { return value_; }
  [[nodiscard]] constexpr Share rest() const { return Share(1.0 - value_); }
  constexpr auto operator<=>(const Share&) const = default;

 private:
  explicit constexpr Share(double x) : value_(x) {}
  double value_ = 0.0;
};

}  // namespace draagkracht
