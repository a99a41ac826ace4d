// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// CarerQol-7D: seven statements on what caring brings and takes, each no, some or a lot (Brouwer,
// van Exel and others 2006), and happiness from 0 to 10. The Dutch tariff was not at hand, so only
// the plain sum is given, 0 worst .. 14 best. From state to answer is assumed, noise per question
// and quarter.
#pragma once

#include <array>
#include <cstdint>

#include "population/codes.hpp"
#include "population/world.hpp"

namespace draagkracht {

enum class CarerQolItem : std::uint8_t {
  fulfilment,
  relational,
  mental,
  daily,
  financial,
  support,
  physical,
};
inline constexpr std::size_t carer_qol_items = 7;
extern const std::array<CodeName, carer_qol_items> carer_qol_names;
/// Fulfilment and support are good, the others are problems.
[[nodiscard]] constexpr bool is_good(CarerQolItem item) {
  return item == CarerQolItem::fulfilment || item == CarerQolItem::support;
}

/// What is felt, 0..1, from which the answer is "some" and "a lot"; assumed, 0.1 either way.
struct CarerQolModel {
  double some = 0.3;
  double much = 0.6;
  double noise = 0.15;       ///< half width
  double happiness = 8.0;    ///< of who has no strain; Dutch adults give 7.6 on average
  double strained = 4.0;     ///< points less at full strain
  double happy_noise = 1.5;  ///< half width, points
};
inline constexpr CarerQolModel carer_qol_model;

struct CarerQol {
  std::array<int, carer_qol_items> level{};  ///< 0 no, 1 some, 2 a lot
  int happiness = 0;                         ///< 0..10
  /// 0 worst .. 14 best: problems count the other way.
  [[nodiscard]] int sum() const;
};
[[nodiscard]] CarerQol carer_qol(const World& world, const CarerRecord& carer);

}  // namespace draagkracht
