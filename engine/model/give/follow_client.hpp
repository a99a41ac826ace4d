// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Volunteers follow the client: in a bad period they come less often, and what they do is what
// the client lacks most and wants.
// Vrijwilligers volgen de cliënt: in een slechte periode komen zij minder vaak, en zij doen wat
// de cliënt het meest mist en wil.
//
// Source: findings V4 and V5. Grade: direction from interviews, sizes assumed. Reads episodes,
// unmet need and own direction; writes the share of an agreement that is kept and its channel.
// When: weekly; the channel monthly.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct FollowClient {
  double episode = 0.6;
  double say = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<FollowClient>>(
        {{&FollowClient::episode,
          {"give.follow.episode",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel vaker een vrijwilliger overslaat in een slechte periode",
            "How much of the visits a volunteer skips in a bad period"},
           {"richting uit de praktijk (V4); grootte aangenomen",
            "direction from practice (V4); size assumed"}}},
         {&FollowClient::say,
          {"give.follow.say",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand dat een vrijwilliger iets anders gaat doen omdat de cliënt dat wil",
            "Chance per month that a volunteer turns to something else because the client wants "
            "it"},
           {"richting uit de praktijk (V5); grootte aangenomen",
            "direction from practice (V5); size assumed"}}}});
  }
};

/// Share of the visits of a volunteer that go on this week.
[[nodiscard]] constexpr double visits(const FollowClient& p, bool episode) {
  return episode ? 1.0 - p.episode : 1.0;
}

/// Less than this lacking is no reason to change.
inline constexpr Minutes worth_a_change{30};

/// Moves what is agreed to what the client lacks most of `wanted`, if that is something else. The
/// chance grows with the own direction of the client. True when it changed. One word.
template <std::size_t N>
[[nodiscard]] bool follow(const FollowClient& p, const std::array<Channel, N>& wanted,
                          const ClientRecord& client, CareLink& link, const Draw& draw) {
  std::size_t most = channel_count;
  for (const Channel c : wanted) {
    const std::size_t k = at(c);
    if (client.unmet[k] >= worth_a_change &&
        (most == channel_count || client.unmet[k] > client.unmet[most])) {
      most = k;
    }
  }
  const Minutes agreed = agreed_minutes(link);
  if (most == channel_count || link.agreed[most] > 0 ||
      !draw.chance(2.0 * p.say * static_cast<double>(client.own_direction))) {
    return false;
  }
  link.agreed = {};
  link.agreed[most] = static_cast<std::uint16_t>(agreed.value);
  return true;
}

}  // namespace draagkracht
