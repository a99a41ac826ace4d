// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The networks of people who have needed care for long, beside those of others of their age.
#pragma once

#include <array>

#include "population/look/homes.hpp"

namespace draagkracht {

/// By years in care, and apart from that two limitations of which networks are known to be small: a
/// mental illness is called severe when it lasts (Delespaul and others 2013).
enum class CareGroup : std::uint8_t {
  none,
  under_2,
  from_2,
  from_10,
  psychiatric,
  intellectual,
};
inline constexpr std::size_t care_group_count = 6;
extern const std::array<CodeName, care_group_count> care_group_names;

/// Of adults, per person; professionals do not count as members, nor do ties that
/// sleep: one is asked whom one is in touch with.
struct CareNetwork {
  std::size_t persons = 0;  ///< rows, not weighted
  Tally ties;
  Tally friends;
  Tally kin_share;      ///< kin among the members, of who has any
  Tally professionals;  ///< in touch with, beside the members
  /// What adults of the same age band who need no care have on average.
  Tally peer_ties, peer_friends;
};
using CareNetworks = std::array<CareNetwork, care_group_count>;
[[nodiscard]] CareNetworks look_at_care_networks(const Residents& residents);

/// How many times smaller the networks of a group are than those of their age; its error is that of
/// the group.
[[nodiscard]] Estimate times_smaller(const CareNetwork& group);

}  // namespace draagkracht
