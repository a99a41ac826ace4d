// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What becomes of professional hours that are cut: the same town, with the same luck, once as it is
// and once with less. How much family, friends, neighbours and volunteers give more, and how much
// stays open.
#pragma once

#include <cstdint>
#include <vector>

#include "population/world.hpp"
#include "run/scenario.hpp"

namespace draagkracht {

inline constexpr double cut_share = 0.3;    ///< of all indications
inline constexpr int cut_looked_from = 27;  ///< weeks after the cut
inline constexpr int cut_looked_until = 52;

/// Minutes over those weeks of the clients who had an indication at week 0, added up.
class CareReceived {
 public:
  explicit CareReceived(const World& week0);
  /// After every week; outside the weeks looked at nothing happens.
  void after(const World& world);

  double formal = 0, own = 0, unmet = 0;  ///< weighted; own: carers and volunteers

 private:
  std::vector<PersonId> clients_;
};

struct Replacement {
  double taken_over =
      0;             ///< by own people, of the professional hours that fell away; NaN: none did
  double unmet = 0;  ///< stayed open
};
[[nodiscard]] Replacement take_over(const CareReceived& as_it_is, const CareReceived& with_less);

/// The scenario with one variant more: all products less from week 0 on, for who has them.
[[nodiscard]] ScenarioSpec with_a_cut(const ScenarioSpec& scenario);

}  // namespace draagkracht
