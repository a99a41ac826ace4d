// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What changes slowly around a carer is looked at once a quarter, each in a week of one's own: what
// was met with, what is hoped for, how the network fits. It leaves numbers in the record that the
// weeks in between only add up. Clients have a quarter too, in which help is divided anew.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Weeks in a quarter.
inline constexpr std::int32_t quarter = 13;

/// True in the week of the quarter that belongs to the bearer of this key.
[[nodiscard]] constexpr bool quarter_is_over(Key key, Week week) {
  return static_cast<std::int32_t>(key.value % quarter) ==
         ((week.value % quarter) + quarter) % quarter;
}

/// Hours granted by which somebody comes this week.
[[nodiscard]] inline int services_coming(const ClientRecord& client) {
  int count = 0;
  for (const Indication& i : client.indications) {
    count += i.delivered.value > 0 ? 1 : 0;
  }
  return count;
}

/// Of all links of a client or a giver the one with most hours, of equals the one whose other end
/// has the smaller key; none without links.
[[nodiscard]] LinkId main_link(const World& world, const ClientRecord& client);
[[nodiscard]] LinkId main_link(const World& world, const CarerRecord& carer);

/// Load of all who help a client against the strength of all of them.
[[nodiscard]] double network_ratio(const World& world, const ClientRecord& client);

/// The quarter of carers: writes their own records, and health.
void quarter_of_carers(World& world, const Setting& setting, const Scratch& scratch);

/// The quarter of clients: who helps how much, family meetings, taking over.
void quarter_of_clients(World& world, const Setting& setting);

}  // namespace draagkracht
