// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/give/settle.hpp"

#include <vector>

#include "core/ids.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

std::vector<std::int32_t> divided(std::int32_t total, const std::vector<std::int32_t>& parts) {
  std::int64_t sum = 0;
  for (const std::int32_t part : parts) {
    sum += part;
  }
  std::vector<std::int32_t> out(parts.size(), -1);
  divide(Minutes{total}, parts, sum, [&](std::size_t i, Minutes m) { out[i] = m.value; });
  return out;
}

}  // namespace

TEST_CASE("need is own help, formal care and unmet less surplus, for all small numbers",
          "[model][give]") {
  bool good = true;
  for (int need = 0; need <= 8; ++need) {
    for (int formal = 0; formal <= 10; ++formal) {
      for (int offered = 0; offered <= 10; ++offered) {
        for (int useful = 0; useful <= need; ++useful) {
          for (int own = 0; own <= need; ++own) {
            const Settled s = settle(Minutes{need}, Minutes{formal}, Minutes{offered},
                                     Minutes{useful}, Minutes{own});
            good &= need == s.own.value + formal + s.unmet.value - s.surplus.value;
            good &= s.own.value >= 0 && s.own.value <= offered && s.own.value <= own;
            good &= s.unmet.value >= 0 && s.surplus.value >= 0;
            good &= s.surplus.value == std::max(0, formal - useful);
          }
        }
      }
    }
  }
  CHECK(good);
}

TEST_CASE("more help never leaves more unmet", "[model][give]") {
  bool good = true;
  for (int need = 0; need <= 12; ++need) {
    for (int formal = 0; formal <= 12; ++formal) {
      for (int offered = 0; offered < 12; ++offered) {
        const auto unmet = [&](int f, int o) {
          return settle(Minutes{need}, Minutes{f}, Minutes{o}, Minutes{need}, Minutes{need}).unmet;
        };
        good &= unmet(formal, offered + 1) <= unmet(formal, offered);
        good &= unmet(formal + 1, offered) <= unmet(formal, offered);
      }
    }
  }
  CHECK(good);
}

TEST_CASE("ten hours needed, four from a professional, eight on offer: six are taken",
          "[model][give]") {
  const Settled s = settle(Minutes{600}, Minutes{240}, Minutes{480}, Minutes{600}, Minutes{600});
  CHECK(s.own == Minutes{360});
  CHECK(s.unmet == Minutes{0});
  CHECK(s.surplus == Minutes{0});
}

TEST_CASE("what only professionals can do stays unmet however many helpers there are",
          "[model][give]") {
  const Settled s = settle(Minutes{600}, Minutes{0}, Minutes{6000}, Minutes{600}, Minutes{540});
  CHECK(s.own == Minutes{540});
  CHECK(s.unmet == Minutes{60});
}

TEST_CASE("what only own people can do is surplus when a professional does it", "[model][give]") {
  const Settled s = settle(Minutes{600}, Minutes{600}, Minutes{0}, Minutes{300}, Minutes{600});
  CHECK(s.surplus == Minutes{300});
  CHECK(s.unmet == Minutes{300});
}

TEST_CASE("a total is divided in proportion, exactly, and nobody gets more than offered",
          "[model][give]") {
  CHECK(divided(60, {60, 60}) == std::vector<std::int32_t>{30, 30});
  CHECK(divided(100, {300, 100}) == std::vector<std::int32_t>{75, 25});
  CHECK(divided(0, {60, 60}) == std::vector<std::int32_t>{0, 0});
  CHECK(divided(0, {0, 0}) == std::vector<std::int32_t>{0, 0});
  CHECK(divided(10, {}).empty());
  for (std::uint64_t n = 0; n < 3000; ++n) {
    std::vector<std::int32_t> parts(1 + mix(n, 0) % 7);
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      parts[i] = static_cast<std::int32_t>(mix(n, i + 1) % 700);
      sum += parts[i];
    }
    const auto total =
        static_cast<std::int32_t>(mix(n, 99) % (static_cast<std::uint64_t>(sum) + 1));
    const std::vector<std::int32_t> out = divided(total, parts);
    std::int32_t given = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      given += out[i];
      CHECK(out[i] >= 0);
      CHECK(out[i] <= parts[i]);
    }
    CHECK(given == (sum > 0 ? total : 0));
  }
}

TEST_CASE("a whole country of minutes divides without overflow", "[model][give]") {
  const std::vector<std::int32_t> most(64, 65535);
  std::int64_t given = 0;
  constexpr std::int32_t all = 64 * 65535;
  for (const std::int32_t m : divided(all, most)) {
    given += m;
  }
  CHECK(given == all);
}
