// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One life in sentences, in two variants, and what made the difference. The figures and events come
// from a replay (measures/life_course.hpp); here they only become words.
#pragma once

#include <string>
#include <vector>

#include "measures/life_course.hpp"

namespace draagkracht {

/// The course of a life in one variant.
struct VariantLife {
  std::string variant;  ///< its id
  Text label;
  Text policy;  ///< what the variant changes, a sentence
  LifeCourse course;
};

/// One turning point. `code` is that of the event, or overload_began, overload_ended, short_began
/// and short_ended for what is read off the weeks.
struct Turn {
  Week week;
  std::string code;
  Key who{}, other{};
  Cause cause = Cause::none;
  Whose part = Whose::own;
  Text text{};
  bool only_here = false;  ///< after a comparison: not in the other life
  /// The same thing in the same week; its figures may differ.
  [[nodiscard]] bool like(const Turn& turn) const {
    return week == turn.week && code == turn.code && who == turn.who && other == turn.other &&
           cause == turn.cause;
  }
};

/// Who this is, when the story begins.
Text introduce(const CourseStart& start);
/// The turning points in the order of the weeks.
std::vector<Turn> turns_of(const LifeCourse& course);

/// Two lives side by side.
struct LifeComparison {
  std::vector<Turn> both;   ///< until they part
  std::vector<Turn> first;  ///< from there on
  std::vector<Turn> second;
  std::vector<Text> difference;  ///< sentences: what differs, what went before, who took over
};
LifeComparison compare_lives(const VariantLife& a, const VariantLife& b);

/// Means and counts over all weeks after week 0, a sentence each.
std::vector<Text> figures_of(const VariantLife& first, const VariantLife& second);

/// What such a story is not.
Text story_caveat();

}  // namespace draagkracht
