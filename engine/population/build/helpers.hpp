// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who around a client helps at the start: what somebody is to the client, the chance to be among
// the helpers, and how large a part. Order and direction are known (the hierarchical-compensatory
// model, Cantor 1979; task specificity, Litwak 1985; near, only and single parents' children help
// more, CBS 2024); the sizes are assumed, set beside whom Dutch carers help (SCP 2014) and at what
// age they do (CBS 2024). See docs/decisions/0006.
#pragma once

#include "population/build/draft.hpp"

namespace draagkracht::build {

/// What somebody is to a client. Nearest first: of two who could step in, the first does.
enum class Helper : std::uint8_t {
  partner,
  child,
  parent,
  housemate,
  child_in_law,
  sibling,
  grandchild,
  other_kin,
  friendship,
  neighbour,
  none,
};

struct HelperHabit {
  double eager;              ///< how soon among the helpers, next door: 1 is a chance of 63 %
  double part;               ///< hours against those of a child next door
  double reach;              ///< km at which both have halved
  PerChannel<double> suits;  ///< practical, transport, personal care, company, emotional, advice,
                             ///< administration, guidance
};
[[nodiscard]] const HelperHabit& habit_of(Helper helper);

/// What `other` is to the client, or none.
[[nodiscard]] Helper helper_of(const Draft& d, const World& w, const ClientRecord& client,
                               PersonId other, TieId tie);

/// What the part of each depends on.
struct Around {
  double hours = 0;          ///< a week that nobody gives yet
  bool partner = false;      ///< the client has a partner
  std::size_t children = 0;  ///< of the client, in the country
};

/// What is left of somebody's strength to help, 0..1: the rule of the run, as it is by default.
[[nodiscard]] double ableness(const Draft& d, Row p);
/// The chance to be among the helpers.
[[nodiscard]] double joins(const Draft& d, Helper helper, Row p, double km, const Around& around);
/// Share in the hours against that of others, before luck.
[[nodiscard]] double part_of(const Draft& d, Helper helper, Row p, double km);

/// What volunteers do.
inline constexpr PerChannel<double> volunteer_suits{0.7, 1, 0, 1, 0.6, 0.5, 0.7, 0.3};

}  // namespace draagkracht::build
