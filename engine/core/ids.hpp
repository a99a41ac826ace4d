// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// Who and what: 32-bit handles for speed, 64-bit keys for meaning.
///
/// An `Id` is a row number in one table of one run; it may change when a table is compacted. A
/// `Key` belongs to a person for good: draws are made from keys, so a person's luck does not depend
/// on the order in which people were created, stored or visited.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace draagkracht {

/// A row in the table that `Tag` names. Ids of different tables do not mix.
template <class Tag>
struct Id {
  std::uint32_t value = 0xffffffffU;

  /// The id of nothing; also what a default-made id is.
  [[nodiscard]] static constexpr Id none() { return {}; }

  [[nodiscard]] constexpr bool valid() const { return value != 0xffffffffU; }
  [[nodiscard]] constexpr std::size_t index() const { return value; }
  constexpr auto operator<=>(const Id&) const = default;
};

using PersonId = Id<struct PersonTag>;
using TieId = Id<struct TieTag>;
using HouseholdId = Id<struct HouseholdTag>;
using StreetId = Id<struct StreetTag>;
using ClientSlot = Id<struct ClientTag>;
using CarerSlot = Id<struct CarerTag>;
using LinkId = Id<struct LinkTag>;
using OrganisationId = Id<struct OrganisationTag>;
using CircleId = Id<struct CircleTag>;

/// Stable 64-bit key of a person (or of a pair). The zero key is nobody.
struct Key {
  std::uint64_t value = 0;
  constexpr auto operator<=>(const Key&) const = default;
};

/// The finaliser of splitmix64 (Steele, Lea, Flood 2014, constants of Stafford's Mix13): a
/// bijection on 64 bits in which every input bit moves about half the output bits. mix(0) is 0.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

/// Mixes two words, order dependent: a bijection in `a` for a fixed `b` and in `b` for a fixed `a`.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  return mix(mix(a + 0x9e3779b97f4a7c15ULL) ^ b);
}

/// FNV-1a, 64 bits: the id of a name. Every compiler gives the same number, unlike std::hash.
[[nodiscard]] constexpr std::uint64_t name_hash(std::string_view name) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char c : name) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  }
  return hash;
}

/// Key of person `index` of the population made with this seed.
[[nodiscard]] constexpr Key seed_key(std::uint64_t replicate_seed, std::uint64_t index) {
  return {mix(mix(replicate_seed ^ name_hash("seed_key")), index)};
}

/// Key of a newborn: from the mother and the number of her earlier births, never from a counter of
/// all births, so that an extra birth elsewhere leaves this child's life unchanged.
[[nodiscard]] constexpr Key child_key(Key mother, unsigned birth_order) {
  return {mix(mix(mother.value ^ name_hash("child_key")), birth_order)};
}

/// Key of the household that `founder` begins in `week`.
[[nodiscard]] constexpr Key household_key(Key founder, std::int32_t week) {
  return {mix(mix(founder.value ^ name_hash("household_key")), static_cast<std::uint32_t>(week))};
}

/// Key of a pair; the same whichever of the two comes first.
[[nodiscard]] constexpr Key pair_key(Key a, Key b) {
  const Key low = a < b ? a : b;
  const Key high = a < b ? b : a;
  return {mix(mix(low.value ^ name_hash("pair_key")), high.value)};
}

/// Sixteen lower-case hexadecimal digits.
[[nodiscard]] std::string hex_text(std::uint64_t word);

/// How a key is written in files: a letter for the kind and sixteen hexadecimal digits.
[[nodiscard]] std::string key_text(char letter, Key key);

/// Reads what key_text wrote and nothing else; `letter` is set only on success.
[[nodiscard]] std::optional<Key> parse_key(std::string_view text, char& letter);

}  // namespace draagkracht
