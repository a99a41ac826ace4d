// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A small network drawn in text, so that who knows the field but not the program can check a test:
//
//   client Ans 80 f somatic 6h
//     Ans -partner gives 4h- Bert 82
//     Ans -child 5km- Carla 52 works 32h
//     Ans -neighbour- Dirk 60 volunteer
//   professional Petra guidance 20h
//   indication Ans guidance 3h Petra
//
// client NAME AGE [m|f] LIMITATION HOURSh [CHANNEL] [HOURSh [CHANNEL] ..]   needs these hours a
// week person NAME AGE [m|f] [volunteer] [works HOURSh] [poor_health] NAME -KIND [home] [NUMBERkm]
// [close NUMBER] [dormant] [gives HOURSh [CHANNEL]]- NAME [AGE ..]
//   the second is KIND of the first and, the first time, may be described as after `person`;
//   `gives` is help of the second for the first; `home` and partners share a household
// professional NAME PRODUCT HOURSh        a post with this room a week
// indication NAME PRODUCT HOURSh [NAME]   granted long ago; without a name nobody delivers it yet
//
// Hours are of practical help when no channel is named. All traits are in the middle. Lines that
// are empty or begin with # count for nothing; a line that cannot be read throws
// std::invalid_argument.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "population/world.hpp"

namespace draagkracht::test {

struct DrawnNetwork {
  World world;
  std::map<std::string, PersonId, std::less<>> people;

  [[nodiscard]] PersonId operator[](std::string_view name) const;
  [[nodiscard]] TieId tie(std::string_view a, std::string_view b) const;
  /// The client record of somebody.
  [[nodiscard]] ClientRecord& client(std::string_view name);
  /// The carer record of somebody who helps or helped.
  [[nodiscard]] CarerRecord& carer(std::string_view name);
  /// The open link from helper to client, or nullptr.
  [[nodiscard]] CareLink* help(std::string_view helper, std::string_view client);
  /// Minutes a week agreed in all channels; 0 when there is no help.
  [[nodiscard]] int agreed(std::string_view helper, std::string_view client);
  /// Minutes given this week in all channels.
  [[nodiscard]] int given(std::string_view helper, std::string_view client);
  /// True if this happened to `person` (with `other`) in the week that was computed last.
  [[nodiscard]] bool happened(EventKind kind, std::string_view person,
                              std::string_view other = {}) const;
};

/// The world at the end of week 0.
[[nodiscard]] DrawnNetwork drawn(std::string_view text, Luck luck = {1, 0});

}  // namespace draagkracht::test
