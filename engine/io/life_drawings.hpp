// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The drawings of professionals for some lives, as `draw` makes them: at the beginning and at the
// end of a run, through every lens and in both languages. From drawing to drawing most elements are
// the same, so all drawings of one instrument share one list of lines, of which each is a choice.
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "io/json_words.hpp"
#include "measures/instruments/sitting.hpp"
#include "run/scenario.hpp"

namespace draagkracht {

/// Instruments that are drawn of a life, where they apply.
inline constexpr std::array<std::string_view, 5> life_instruments{"ecogram", "lensink", "genogram",
                                                                  "mantelscan", "burden"};

/// One life in one variant.
class LifeDrawings {
 public:
  LifeDrawings(Key person, const ScenarioSpec& scenario, std::uint32_t variant);
  /// At week 0 and after every tick: everybody gets a seat when first seen. Draws at week 0, when
  /// `first` says so, and in the last week.
  void after(const World& world, bool first, bool last);

  struct Look {
    int week = 0;
    /// By instrument, lens and language; empty where an instrument is not for this person.
    std::vector<std::string> pages;
  };
  [[nodiscard]] const std::vector<Look>& looks() const { return looks_; }

 private:
  Key person_;
  Mind mind_;
  Date start_;
  Text variant_;  ///< its name; empty when there is one only
  NetworkHistory history_;
  std::vector<Look> looks_;
};

/// A life in every variant, in the order of the page.
using DrawnLife = std::vector<LifeDrawings>;
/// What the page takes drawings from; see visualise/src/lives/drawings.ts.
[[nodiscard]] Json drawings_json(std::span<const DrawnLife> lives);

}  // namespace draagkracht
