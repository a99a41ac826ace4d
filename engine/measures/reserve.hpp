// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who could do more for a client than is done now: carers with strength and time left, and people
// close enough to be asked who do not help yet. An estimate by the observer, that no rule of the
// model reads; all sizes are assumed.
#pragma once

#include <vector>

#include "measures/max_flow.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct ReserveModel {
  double newcomer_hours = 4;  ///< a week that a healthy adult without a job could take on; 2 to 8
  double job = 0.5;           ///< share of it that full-time work takes away; 0.2 to 0.8
  float close = 0.35F;        ///< closeness from which somebody can be asked; 0.25 to 0.5
  float intimate = 0.5F;      ///< closeness from which also for personal care; 0.4 to 0.7
  float near_km = 25;         ///< further away only what goes by phone; 10 to 50
};
inline constexpr ReserveModel reserve_model;

/// Somebody around a client.
struct PossibleHelper {
  PersonId person;
  bool helps = false;                     ///< already
  std::int32_t gives = 0;                 ///< to this client, minutes a week
  std::int32_t room = 0;                  ///< on top of it
  PerChannel<std::int32_t> by_channel{};  ///< of `gives`
  ChannelMask can = 0;
};

/// Minutes a week that a carer could add without wearing out or running out of time.
[[nodiscard]] std::int32_t room_of(const World& world, const CarerRecord& carer);

/// Helpers first, most given first, then the others; equal ones by key. Volunteers help and have no
/// room beyond what they do.
[[nodiscard]] std::vector<PossibleHelper> possible_helpers(const World& world,
                                                           const ClientRecord& client);

/// Minutes a week around a client that nobody uses: of helpers and of others.
[[nodiscard]] std::int32_t idle_reserve(const std::vector<PossibleHelper>& helpers);

/// How many helpers could fall out one after another, who gives most first, with nearly all they
/// gave still filled by the others and by who could be asked. With `channel`: of that kind of help
/// alone. -1 when nobody helps.
[[nodiscard]] int substitution_depth(const std::vector<PossibleHelper>& helpers,
                                     ChannelMask channels = every_channel);

/// Of what `carer` gives the client: the share that the others could fill. 1 when it is nothing.
[[nodiscard]] double share_to_take_over(const std::vector<PossibleHelper>& helpers, PersonId carer);

/// What a carer answers when asked who could take over for a while: nobody, when others could fill
/// less than a quarter, more or less (noise of its own per quarter; assumed).
[[nodiscard]] bool says_nobody_takes_over(const World& world, const CarerRecord& carer);

}  // namespace draagkracht
