// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How clients fare, as three different people would put it: the client on own direction (regie),
// the client on the two experience cards of the IJmond pilot, and a worker on the self-sufficiency
// matrix (ZRM). The worker sees what is covered, the client what it feels like: the scores agree
// only weakly (VAL-13). All numbers here are assumed.
#pragma once

#include "population/world.hpp"

namespace draagkracht {

struct OwnDirectionScore {
  double noise = 0.8;  ///< half width, points
};

/// ZRM, mean over the domains: 1 acute problem .. 5 fully self-reliant.
struct ZrmModel {
  double half_need = 14;  ///< hours of need per week at which half of life leans on others
  double leaning = 1.5;   ///< levels lost when all of life leans on others, but these are there
  double lacking = 2.5;   ///< further levels lost when nothing of it comes
  double noise = 0.5;     ///< half width of how strict this worker is, levels
};

/// The cards: "I can improve my own situation", "family, friends and acquaintances help me with
/// it".
struct CardModel {
  double noise = 2.0;  ///< half width of the mood of the day, points
  double bond = 0.3;   ///< part of "they help me" that is about the best bond, not about hours
};

inline constexpr OwnDirectionScore own_direction_score;
inline constexpr ZrmModel zrm_model;
inline constexpr CardModel card_model;

/// ZRM-KrachtenWijzer: who carries the level that is reached; the three add up to 1.
struct Zrm {
  double mean = 5;
  double self = 1;
  double network = 0;
  double professional = 0;
};

/// Self-rated, 0..10 with one decimal.
[[nodiscard]] double own_direction_answer(const World& world, const ClientRecord& client);
[[nodiscard]] Zrm zrm(const World& world, const ClientRecord& client);
/// Whole points 0..10.
[[nodiscard]] int card_improve(const World& world, const ClientRecord& client);
[[nodiscard]] int card_help(const World& world, const ClientRecord& client);

}  // namespace draagkracht
