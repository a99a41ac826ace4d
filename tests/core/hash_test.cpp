// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <array>
#include <bit>
#include <set>
#include <string>
#include <vector>

#include "core/draw.hpp"
#include "core/hash.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

struct Padded {
  char letter;
  int number;
};
static_assert(!hashable<Padded>, "padding is chance");
static_assert(!hashable<int*>, "an address is chance");
static_assert(hashable<Week> && hashable<PersonId> && hashable<Key> && hashable<Share>);

template <class... Parts>
std::uint64_t hash_of(const Parts&... parts) {
  StateHash hash;
  (hash.add(parts), ...);
  return hash.value();
}

}  // namespace

TEST_CASE("known answers of the state hash", "[core][hash]") {
  // Computed by an independent Python version of the same recipe.
  CHECK(StateHash().text() == "e9e0033e3badaf36");
  StateHash hash;
  hash.add(std::vector<std::uint32_t>{1, 2, 3});
  hash.add(0.5);
  hash.add(std::string("zorg"));
  CHECK(hash.text() == "40169649680a4d64");
  CHECK(hash.value() == 0x40169649680a4d64ULL);
}

TEST_CASE("order, place and length count", "[core][hash]") {
  using Column = std::vector<std::uint16_t>;
  CHECK(hash_of(Column{1, 2}) != hash_of(Column{2, 1}));
  CHECK(hash_of(Column{1, 2}, Column{3}) != hash_of(Column{1}, Column{2, 3}));
  CHECK(hash_of(Column{1}) != hash_of(Column{1, 0}));
  CHECK(hash_of(Column{}) != hash_of(Column{}, Column{}));
  CHECK(hash_of(Column{}) != StateHash().value());
  CHECK(hash_of(0.0) != hash_of(-0.0));
}

TEST_CASE("a range gives the same hash whatever holds it", "[core][hash]") {
  const std::vector<Minutes> column{{5}, {-7}, {9}};
  const std::array<Minutes, 3> array{{{5}, {-7}, {9}}};
  CHECK(hash_of(column) == hash_of(array));
  CHECK(hash_of(column) == hash_of(std::span<const Minutes>(column)));
}

TEST_CASE("a changed bit anywhere changes half the hash", "[core][hash]") {
  std::vector<std::uint64_t> column(40);
  for (std::size_t n = 0; n < column.size(); ++n) {
    column[n] = mix(n, 9);
  }
  const std::uint64_t before = hash_of(column);
  std::set<std::uint64_t> seen{before};
  int flipped = 0;
  for (std::size_t n = 0; n < column.size(); ++n) {
    for (int bit = 0; bit < 64; ++bit) {
      column[n] ^= std::uint64_t{1} << bit;
      const std::uint64_t after = hash_of(column);
      flipped += std::popcount(after ^ before);
      seen.insert(after);
      column[n] ^= std::uint64_t{1} << bit;
    }
  }
  CHECK(seen.size() == 40 * 64 + 1);
  CHECK(flipped / (40.0 * 64.0) == Approx(32.0).margin(0.4));  // 5 sigma: 4 / sqrt(2560) each
}
