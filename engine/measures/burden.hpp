// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a carer would answer to the burden questionnaires of the field. All of them read strain, the
// only stock of the carer, and never load: a heavy week is no burden yet.
//
// The thresholds are set so that the reference strain of wide carers, logistic(-1.3 + z) with z
// standard normal, gives the EDIZ-plus classes of SCP 2016 (36 / 24 / 32 / 8.5 %, figures C2). The
// reference itself is assumed until the model is calibrated.
#pragma once

#include <array>
#include <cstdint>

#include "population/codes.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// EDIZ (Pot, van Dyck, Deeg 1995): nine statements, each one point for "more or less", "yes" or
/// "yes!". Strain at which an average carer says so; order of the statements as in the
/// questionnaire.
struct EdizItems {
  std::array<double, 9> above{0.26, 0.24, 0.34, 0.20, 0.38, 0.30, 0.56, 0.22, 0.48};  // assumed
  double noise = 0.10;  ///< half width of the item noise, strain; assumed, range 0.05 to 0.2
};

/// EDIZ-plus (De Boer et al. 2012): fifteen statements in Mokken order, from feeling responsible to
/// own health suffering. The first, fourth and ninth threshold carry the class bounds.
struct EdizPlusItems {
  std::array<double, 15> above{0.17, 0.20, 0.23, 0.256, 0.31, 0.36, 0.42, 0.47,
                               0.52, 0.57, 0.63, 0.69,  0.75, 0.81, 0.87};  // estimated, see above
  double noise = 0.05;  ///< half width of the item noise, strain; assumed, range 0.02 to 0.1
};

/// Self-rated burden of CBS: not, slightly, fairly, very, over. Strain from which the next answer
/// is given; target 19 % fairly or worse among narrow carers (CBS 2022).
struct SelfRatedSteps {
  std::array<double, 4> from{0.25, 0.50, 0.65, 0.80};  // assumed
  double noise = 0.20;  ///< half width, strain; assumed, range 0.1 to 0.3: one question, one answer
};

/// Perseverance time: "if things stay as they are, how long can you go on?". Strain from which the
/// answer is at most two years, a year, half a year, a month, a week. Load above strength adds to
/// what is felt. Target: 30 % of dementia carers at most a year (Dementiemonitor 2024).
struct PerseveranceSteps {
  std::array<double, 5> from{0.42, 0.52, 0.66, 0.80, 0.92};  // assumed
  double overload = 0.10;  ///< strain felt in addition when load is twice the strength; assumed
  double noise = 0.08;     ///< half width, strain; assumed
};

inline constexpr EdizItems ediz_items;
inline constexpr EdizPlusItems ediz_plus_items;
inline constexpr SelfRatedSteps self_rated_steps;
inline constexpr PerseveranceSteps perseverance_steps;

enum class EdizPlusClass : std::uint8_t { none, light, moderate, severe };
extern const std::array<CodeName, 4> ediz_plus_class_names;

/// Classes 0 / 1-3 / 4-8 / 9-15.
[[nodiscard]] EdizPlusClass ediz_plus_class(int score);

/// 0..9 statements agreed with.
[[nodiscard]] int ediz(const World& world, const CarerRecord& carer);
/// 0..15 statements agreed with.
[[nodiscard]] int ediz_plus(const World& world, const CarerRecord& carer);
/// 0 not, 1 slightly, 2 fairly, 3 very, 4 over; heavy is 2 or more.
[[nodiscard]] int self_rated_burden(const World& world, const CarerRecord& carer);
/// 1 less than a week, 2 a month, 3 half a year, 4 a year, 5 two years, 6 longer.
[[nodiscard]] int perseverance_class(const World& world, const CarerRecord& carer);

/// Strain above which this carer would score severe on EDIZ-plus, or call the burden heavy, in the
/// quarter of world.week. The same answers as above, for who asks every week.
struct BurdenLimits {
  float severe = 0;
  float heavy = 0;
};
[[nodiscard]] BurdenLimits burden_limits(const World& world, PersonId person);

}  // namespace draagkracht
