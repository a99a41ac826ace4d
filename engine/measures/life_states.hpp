// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// In how many weeks a life looks otherwise in another variant: a few yes-or-no questions about
// everybody in every week. For who looks for a life worth telling.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "population/world.hpp"

namespace draagkracht {

/// Bits of a state.
inline constexpr std::uint8_t helps_bit = 1;     ///< helps somebody
inline constexpr std::uint8_t overload_bit = 2;  ///< load above strength
inline constexpr std::uint8_t short_bit = 4;     ///< a quarter of the need or more is unmet
inline constexpr std::uint8_t admitted_bit = 8;  ///< lives in an institution
inline constexpr std::uint8_t gone_bit = 16;     ///< dead or moved away
inline constexpr int state_bits = 5;

/// The states of all who had a part in care at week 0: of persons, week by week.
class LifeStates {
 public:
  explicit LifeStates(const World& start);
  void after(const World& world);

  struct Difference {
    Key person{};
    int weeks = 0;                         ///< with any difference
    std::array<int, state_bits> by_bit{};  ///< weeks in the second less weeks in the first
    /// Weeks of overload, of going short, in an institution or gone: above 0 when the second life
    /// is the heavier one, below 0 when it is lighter.
    [[nodiscard]] int heavier() const { return by_bit[1] + by_bit[2] + by_bit[3] + by_bit[4]; }
  };
  /// The largest differences first; equal ones by key. At most `count`, and none without any.
  [[nodiscard]] static std::vector<Difference> largest(const LifeStates& first,
                                                       const LifeStates& second, std::size_t count);

 private:
  std::map<Key, std::pair<PersonId, std::vector<std::uint8_t>>> states_;
};

}  // namespace draagkracht
