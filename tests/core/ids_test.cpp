// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <array>
#include <set>
#include <type_traits>
#include <vector>

#include "core/ids.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

static_assert(!std::is_convertible_v<PersonId, TieId>, "ids of different tables do not mix");
static_assert(sizeof(PersonId) == 4 && sizeof(Key) == 8);
static_assert(!PersonId{}.valid() && !PersonId::none().valid() && PersonId{0}.valid());
static_assert(PersonId{3}.index() == 3 && PersonId{3} < PersonId{4});

TEST_CASE("mix is the splitmix64 finaliser", "[core][ids]") {
  // The first outputs of splitmix64 seeded with 1234567 (Vigna's reference code, as published with
  // it): its state grows by the golden gamma and passes through the finaliser.
  constexpr std::array expected{6457827717110365317ULL, 3203168211198807973ULL,
                                9817491932198370423ULL, 4593380528125082431ULL,
                                16408922859458223821ULL};
  std::uint64_t state = 1234567;
  for (const std::uint64_t word : expected) {
    state += 0x9e3779b97f4a7c15ULL;
    CHECK(mix(state) == word);
  }
}

TEST_CASE("name_hash is FNV-1a of 64 bits", "[core][ids]") {
  // Known answers of the FNV authors' test suite.
  CHECK(name_hash("") == 0xcbf29ce484222325ULL);
  CHECK(name_hash("a") == 0xaf63dc4c8601ec8cULL);
  CHECK(name_hash("foobar") == 0x85944171f73967e8ULL);
}

TEST_CASE("keys differ by role and do not collide", "[core][ids]") {
  std::set<std::uint64_t> seen;
  std::size_t made = 0;
  const auto note = [&](Key key) {
    seen.insert(key.value);
    ++made;
  };
  // 64-bit words: the chance of any accidental meeting among 52 000 is below 1e-10.
  for (std::uint64_t n = 0; n < 2000; ++n) {
    note(seed_key(1, n));
    note(seed_key(2, n));
    for (unsigned birth = 0; birth < 4; ++birth) {
      note(child_key(Key{n}, birth));
    }
    for (std::uint64_t other = n + 1; other < n + 21; ++other) {
      note(pair_key(Key{n}, Key{other}));
    }
  }
  CHECK(seen.size() == made);
}

TEST_CASE("a pair has one key, whoever comes first", "[core][ids]") {
  const Key a = seed_key(5, 1);
  const Key b = seed_key(5, 2);
  CHECK(pair_key(a, b) == pair_key(b, a));
  CHECK(pair_key(a, b) != pair_key(a, a));
  CHECK(mix(a.value, b.value) != mix(b.value, a.value));
}

TEST_CASE("a key survives being written and read", "[core][ids]") {
  CHECK(key_text('p', Key{0x00ab}) == "p00000000000000ab");
  for (std::uint64_t n = 0; n < 100; ++n) {
    char letter = '?';
    const auto back = parse_key(key_text('q', seed_key(3, n)), letter);
    REQUIRE(back.has_value());
    CHECK(*back == seed_key(3, n));
    CHECK(letter == 'q');
  }
}

TEST_CASE("what is not a key is refused and leaves the letter alone", "[core][ids]") {
  for (const char* text :
       {"", "p", "p123", "p00000000000000AB", "p00000000000000a", "p00000000000000abc",
        "000000000000000ab", "p0000000000000 ab", "-00000000000000ab", "p-0000000000000ab"}) {
    char letter = '?';
    CAPTURE(text);
    CHECK_FALSE(parse_key(text, letter).has_value());
    CHECK(letter == '?');
  }
}
