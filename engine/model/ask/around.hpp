// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is around a client, and how the last week was, as far as it touches how the client feels.
#pragma once

#include "model/setting.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// As close as a helper has to be to have a word, or to be seen to tire.
inline constexpr double close_enough = 0.5;

/// The helpers of a client, as the client sees them.
struct HelpersAround {
  int count = 0;
  double closest = 0;
  double tired = 0;  ///< strain of the most worn of those who are close
  LinkId most;       ///< who helps most
};

[[nodiscard]] HelpersAround helpers_around(World& world, const ClientRecord& client);

/// The professionals who come, and how they work.
struct ProfessionalsAround {
  int count = 0;
  double stance = 0.5;
  double reach = 1;                      ///< factor on the chance of a talk
  Product hastiest = Product::guidance;  ///< who leaves least to the client
};

[[nodiscard]] ProfessionalsAround professionals_around(const World& world, const Setting& setting,
                                                       const Scratch& scratch,
                                                       const ClientRecord& client);

/// True for who did something for somebody last week.
[[nodiscard]] bool helps_somebody(World& world, PersonId client);
/// Company and comfort of last week from people who are not paid for it.
[[nodiscard]] bool had_attention(const ClientRecord& client);
/// Share of need that lacked and was not spoken of.
[[nodiscard]] double unspoken(const ClientRecord& client);
/// Whom a client calls after a nudge: somebody outside the home, close people sooner.
[[nodiscard]] Arc whom_to_call(const World& world, PersonId client);

}  // namespace draagkracht
