// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The course of a life as a line (PTP): what the state of the model still knows of it, with what is
// wished for and who stands around.
#pragma once

#include <vector>

#include "measures/instruments/ego_network.hpp"
#include "measures/instruments/wishes.hpp"

namespace draagkracht {

enum class LifeMark : std::uint8_t {
  born,
  couple,
  child,
  widowed,
  friendship,
  need,
  care,
  professional,
};
extern const std::array<CodeName, 8> life_mark_names;

struct LifePoint {
  std::int32_t week = 0;
  LifeMark mark = LifeMark::born;
  std::string who;  ///< name, where there is one
};

struct LifeLinePoster {
  EgoNetwork ego;
  std::vector<LifePoint> points;  ///< by week
  std::vector<ContactWished> wishes;
  std::vector<std::size_t> circle;  ///< members who stand closest, at most eight
};
[[nodiscard]] LifeLinePoster life_line(const Sitting& sitting);

}  // namespace draagkracht
