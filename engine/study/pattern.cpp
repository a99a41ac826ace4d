// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/pattern.hpp"

namespace draagkracht {

const std::array<CodeName, 4> pattern_class_names{{
    {"E", {"op geschat", "estimated on"}},
    {"T", {"om te toetsen", "for testing"}},
    {"D", {"richting", "direction"}},
    {"I", {"erin gestopt", "put in"}},
}};

std::vector<Pattern> validation_table() {
  std::vector<Pattern> table;
  for (const std::span<const Pattern> part :
       {carer_patterns(), burden_patterns(), course_patterns(), support_patterns()}) {
    for (Pattern pattern : part) {
      for (const PublishedFigure& figure : published_care()) {
        if (figure.id == pattern.published) {
          pattern.label = figure.label;
          pattern.unit = figure.unit;
          pattern.target = figure.target;
          pattern.low = figure.low;
          pattern.high = figure.high;
          pattern.source = figure.source;
          pattern.town = figure.model;
        }
      }
      table.push_back(pattern);
    }
  }
  return table;
}

}  // namespace draagkracht
