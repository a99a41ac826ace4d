// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who stopped helping whom this week, or cut down, and what that took away: read off the events.
// Volunteers do not count, nor does help of which hardly anything was left.
#pragma once

#include <cstdint>
#include <vector>

#include "measures/key_index.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// Minutes of this week, all channels together.
struct ClientWeek {
  std::int32_t need = 0, informal = 0, volunteer = 0, formal = 0, unmet = 0;
};
/// Zero for who has no care any more.
[[nodiscard]] ClientWeek week_of(const ClientRecord& client);

struct CareStop {
  PersonId carer, client;
  Cause cause = Cause::none;
  bool out = true;           ///< stopped; false: cut down
  bool before_week = false;  ///< gone before the hours of this week were given
  std::int32_t minutes = 0;  ///< a week that fell away
};

class CareStops {
 public:
  /// The events of the tick are still in the world.
  void read(const World& world);
  [[nodiscard]] const std::vector<CareStop>& this_week() const { return stops_; }

 private:
  void add(const World& world, const Event& event);

  KeyIndex clients_, carers_;
  std::vector<CareStop> stops_;
};

}  // namespace draagkracht
