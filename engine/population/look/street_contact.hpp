// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Streets on the contact ladder (Verwey-Jonker Institute, tried in Leiden in 2006): what contact
// there is among those who live in a street, what they want, and how much they mind. The dimensions
// overlap and none is higher than another, so there is no mark for the whole. What is wanted is a
// rule of our own (docs/decisions/0009): the ladder asks people, the model cannot.
#pragma once

#include <array>
#include <vector>

#include "population/look/layers.hpp"

namespace draagkracht {

/// Actual contact of one resident, all 0..1. A street tie leads to an adult of another household.
enum class Contact : std::uint8_t {
  negative,     ///< 1 with a broken tie in the street; harmful ties are no part of the model yet
  superficial,  ///< share of the other adults that one is tied to
  latent,       ///< 1 with a street tie close enough to be called on
  attachment,   ///< mean closeness of street ties; 0 without any
  living_together,  ///< 1 who gives or gets help over a street tie, now or within 13 weeks
};
inline constexpr std::size_t contact_count = 5;
template <class T>
using PerContact = std::array<T, contact_count>;
extern const PerContact<CodeName> contact_names;
/// What the figure of each dimension says, for who reads it.
extern const PerContact<Label> contact_measures;

/// What a resident wants, on the same scales, and how much that matters, 0..1.
struct ContactWish {
  PerContact<double> desired{};
  PerContact<double> importance{};
};
/// The same all life long, drawn around the traits. `others` is the number of adults of other
/// households in the street.
[[nodiscard]] ContactWish contact_wish(const World& world, PersonId person, double others);

/// Means over the adults of one street.
struct StreetContact {
  std::uint32_t street = no_street;
  std::size_t adults = 0;
  PerContact<double> actual{};
  PerContact<double> desired{};
  PerContact<double> importance{};
  PerContact<double> gap{};  ///< desired less actual, by importance; above 0 people miss it
};
/// Streets where so few adults live say nothing.
inline constexpr std::size_t fewest_adults = 5;
/// In the order of their numbers.
[[nodiscard]] std::vector<StreetContact> look_at_streets(const Residents& residents);

}  // namespace draagkracht
