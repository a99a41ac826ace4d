// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The professional is the pivot of messages. Who leaves takes along what was known: reminders,
// who helps, the network. De beroepskracht is de spil van de berichten. Wie vertrekt neemt mee
// wat bekend was: herinneringen, wie er helpt, het netwerk.
//
// Source: rules pro1, finding P38, M30. Grade: direction from interviews, sizes assumed. Reads
// nothing; writes what is known of a client. When: when a professional leaves.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct PassMessages {
  double lost = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<PassMessages>>(
        {{&PassMessages::lost,
          {"formal.messages.lost",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat iets niet wordt doorgegeven als een beroepskracht vertrekt",
            "Chance that something is not passed on when a professional leaves"},
           {"de beroepskracht is de spil van berichten (P38); grootte aangenomen",
            "the professional is the pivot of messages (P38); size assumed"}}}});
  }
};

/// What is forgotten when the professional goes. Words 0 to 2 of `draw`.
constexpr void lose_track(const PassMessages& p, ClientRecord& client, const Draw& draw) {
  if (draw.chance(p.lost, 0)) {
    forget(client, Known::reminded);
  }
  if (draw.chance(p.lost, 1)) {
    forget(client, Known::carers);
  }
  if (draw.chance(p.lost, 2)) {
    client.invited = 0;
  }
}

}  // namespace draagkracht
