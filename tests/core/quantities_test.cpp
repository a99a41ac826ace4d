// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <cmath>
#include <limits>

#include "core/ids.hpp"
#include "core/quantities.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

TEST_CASE("halves are rounded away from zero", "[core][quantities]") {
  CHECK(round_half_away(2.5) == 3);
  CHECK(round_half_away(-2.5) == -3);
  CHECK(round_half_away(0.5) == 1);
  CHECK(round_half_away(-0.5) == -1);
  CHECK(round_half_away(0.49999999999999994) == 0);  // x + 0.5 would give 1
  CHECK(round_half_away(-0.0) == 0);
  CHECK(round_half_away(4503599627370497.5) == 4503599627370498);
  CHECK(round_half_away(9007199254740993.0) == 9007199254740992);  // the double itself
}

TEST_CASE("rounding agrees with llround over all sizes", "[core][quantities]") {
  for (std::uint64_t n = 0; n < 20000; ++n) {
    const double size = std::ldexp(1.0, static_cast<int>(mix(n, 1) % 70) - 8);
    const double x = (static_cast<double>(mix(n, 2) >> 11) * 0x1p-53 - 0.5) * size;
    CAPTURE(x);
    CHECK(round_half_away(x) == std::llround(x));
    const double half = static_cast<double>(static_cast<std::int64_t>(mix(n, 3) >> 20)) / 2.0;
    CHECK(round_half_away(-half) == std::llround(-half));
  }
}

TEST_CASE("rounding out of range gives the nearest end", "[core][quantities]") {
  const double infinity = std::numeric_limits<double>::infinity();
  CHECK(round_half_away(1e300) == INT64_MAX);
  CHECK(round_half_away(-infinity) == INT64_MIN);
  CHECK(round_half_away(std::numeric_limits<double>::quiet_NaN()) == 0);
  CHECK(minutes_of_hours(1e12) == Minutes{INT32_MAX});
  CHECK(minutes_of_hours(-1e12) == Minutes{INT32_MIN});
}

TEST_CASE("minutes", "[core][quantities]") {
  CHECK(minutes_of_hours(1.5) == Minutes{90});
  CHECK(minutes_of_hours(0.125) == Minutes{8});  // 7.5 minutes
  CHECK(minutes_of_hours(-0.125) == Minutes{-8});
  CHECK(Minutes{90}.hours() == 1.5);
  Minutes sum{10};
  sum += Minutes{5} * 3;
  sum -= 2 * Minutes{1};
  CHECK(sum == Minutes{23});
  CHECK(sum - Minutes{30} == -Minutes{7});
  CHECK(Minutes{1} < Minutes{2});
}

TEST_CASE("cost is rounded once, half away from zero", "[core][quantities]") {
  CHECK(cost(Minutes{90}, Cents{4000}) == Cents{6000});
  CHECK(cost(Minutes{1}, Cents{30}) == Cents{1});  // half a cent
  CHECK(cost(Minutes{1}, Cents{29}) == Cents{0});
  CHECK(cost(Minutes{-1}, Cents{30}) == Cents{-1});
  CHECK(cost(Minutes{1}, Cents{-30}) == Cents{-1});
  CHECK(cost(Minutes{-1}, Cents{-30}) == Cents{1});
  CHECK(cost(Minutes{7}, Cents{3333}) == Cents{389});  // 388.85
  CHECK(cost(Minutes{0}, Cents{5000}) == Cents{0});
}

TEST_CASE("cost agrees with exact arithmetic and does not overflow early", "[core][quantities]") {
  for (std::uint64_t n = 0; n < 5000; ++n) {
    const auto minutes = static_cast<std::int32_t>(mix(n, 4) % 200001) - 100000;
    const auto tariff = static_cast<std::int64_t>(mix(n, 5) % 20001) - 10000;
    const std::int64_t product = minutes * tariff;
    const std::int64_t away = (product < 0 ? product - 30 : product + 30) / 60;
    CHECK(cost(Minutes{minutes}, Cents{tariff}).value == away);
  }
  // One hour at a tariff near the end of the range: minutes times tariff would not fit.
  CHECK(cost(Minutes{60}, Cents{INT64_MAX / 2}) == Cents{INT64_MAX / 2});
}

TEST_CASE("weeks count across zero", "[core][quantities]") {
  Week week{-2};
  ++week;
  week += 3;
  CHECK(week == Week{2});
  CHECK(week - Week{-3} == 5);
  CHECK(Week{-1} < Week{0});
  CHECK(Week{1} - 2 == Week{-1});
}

TEST_CASE("a share stays within 0 and 1", "[core][quantities]") {
  CHECK(Share::clamped(-0.1).value() == 0.0);
  CHECK(Share::clamped(1.1).value() == 1.0);
  CHECK(Share::clamped(0.25).value() == 0.25);
  CHECK(Share::clamped(0.25).rest().value() == 0.75);
  CHECK(Share::clamped(std::numeric_limits<double>::quiet_NaN()).value() == 0.0);
}
