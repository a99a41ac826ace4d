// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// When a carer stops or cuts down, the hours fall on others: other carers, volunteers,
// professionals, or nobody. Who comes to carry more through it and later stops worn out has
// followed: that is a cascade. The same client can be left by one after another, and a carer of two
// clients takes the cascade along from one network to the next.
//
// Followed here, never decided: what carers do is in model/step. Bounds are assumed.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "measures/care_stops.hpp"

namespace draagkracht {

struct CascadeModel {
  int reach = 26;      ///< weeks after a stop in which another may follow from it; 8 to 52
  int settled = 8;     ///< weeks after which is looked where the hours went; 4 to 13
  float more = 15.0F;  ///< minutes of load a week that count as carrying more; 5 to 60
};
inline constexpr CascadeModel cascade_model;

/// Where the hours of one stop went, minutes a week; the parts add up to `lost`.
struct LostHours {
  PersonId client;
  std::int32_t lost = 0;
  std::int32_t carers = 0, volunteers = 0;
  std::int32_t formal = 0;  ///< professionals, or a residential place
  std::int32_t unmet = 0;
  std::int32_t ended = 0;  ///< no longer needed, or the client is no longer there
};
/// From the week before to the week in which it is looked at.
[[nodiscard]] LostHours where_hours_went(std::int32_t lost, const ClientWeek& before,
                                         const ClientWeek& now);

/// A stop in its cascade.
struct CascadeStep {
  PersonId carer, client;
  PersonId first;        ///< with whom the cascade began; the carer when nobody went before
  bool out = true;       ///< stopped; false: cut down
  bool follows = false;  ///< from the stop of another
  bool first_to_follow = false;
  std::int32_t longer = 0;  ///< weeks by which the cascade has grown
};

class Cascades {
 public:
  /// After every tick from week 1 on, with the stops of it; at week 0 with none.
  void after(const World& world, std::span<const CareStop> stops);

  [[nodiscard]] const std::vector<CascadeStep>& this_week() const { return steps_; }
  /// Of stops some weeks ago.
  [[nodiscard]] const std::vector<LostHours>& settled() const { return settled_; }

 private:
  struct Chain {
    PersonId first;
    std::int32_t began = 0, last = 0;
    std::vector<PersonId> followers;
  };
  struct Waiting {
    PersonId client;
    std::int32_t week = 0, lost = 0;
    ClientWeek before;
  };
  /// The load of a carer in the week in which another carer of the same client last stopped or cut
  /// down.
  struct Mark {
    std::int32_t week = long_ago;
    std::uint32_t chain = 0;
    float load = 0;
  };

  void step(const World& world, const CareStop& stop);
  [[nodiscard]] bool follows(const World& world, const CareStop& stop) const;
  void settle(const World& world);

  std::vector<Chain> chains_;
  std::vector<Waiting> waiting_;  ///< in order of week
  std::vector<Mark> marks_;       ///< per row of carers
  std::vector<CascadeStep> steps_;
  std::vector<LostHours> settled_;
};

}  // namespace draagkracht
