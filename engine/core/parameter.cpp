// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "core/parameter.hpp"

#include "core/digits.hpp"
#include "core/nearest.hpp"

namespace draagkracht {

namespace {}  // namespace

std::string_view unit_text(Unit unit, Language language) {
  Label label;
  switch (unit) {
    case Unit::none:
      break;
    case Unit::share:
      label = {"aandeel", "share"};
      break;
    case Unit::weeks:
      label = {"weken", "weeks"};
      break;
    case Unit::per_week:
      label = {"per week", "per week"};
      break;
    case Unit::per_year:
      label = {"per jaar", "per year"};
      break;
    case Unit::minutes_per_week:
      label = {"minuten per week", "minutes per week"};
      break;
    case Unit::hours_per_week:
      label = {"uur per week", "hours per week"};
      break;
    case Unit::minutes:
      label = {"minuten", "minutes"};
      break;
    case Unit::hours:
      label = {"uur", "hours"};
      break;
    case Unit::km:
      label = {"km", "km"};
      break;
    case Unit::euro_per_hour:
      label = {"euro per uur", "euros per hour"};
      break;
    case Unit::euro:
      label = {"euro", "euros"};
      break;
    case Unit::points:
      label = {"punten", "points"};
      break;
    case Unit::years:
      label = {"jaar", "years"};
      break;
  }
  return label.in(language);
}

std::string_view grade_text(Grade grade, Language language) {
  Label label;
  switch (grade) {
    case Grade::measured:
      label = {"gemeten", "measured"};
      break;
    case Grade::estimated:
      label = {"geschat", "estimated"};
      break;
    case Grade::assumed:
      label = {"aangenomen", "assumed"};
      break;
  }
  return label.in(language);
}

Result<void> check_parameter(const std::vector<ParameterEntry>& entries, std::string_view id,
                             double value) {
  std::vector<std::string_view> known;
  for (const ParameterEntry& entry : entries) {
    const ParameterInfo& info = entry.info;
    if (info.id != id) {
      known.push_back(info.id);
      continue;
    }
    if (value >= info.low && value <= info.high) {
      return {};
    }
    const std::string range_nl = digits_of(info.low) + " tot en met " + digits_of(info.high);
    const std::string range_en = digits_of(info.low) + " to " + digits_of(info.high);
    const std::string given = digits_of(value);
    const auto behind = [&](Language language) {
      const std::string_view unit = unit_text(info.unit, language);
      return unit.empty() ? std::string() : " (" + std::string(unit) + ")";
    };
    return Problem{{given + " kan niet voor \"" + std::string(info.label.nl) +
                        "\": toegestaan is " + range_nl + behind(Language::nl) + ".",
                    given + " is not possible for \"" + std::string(info.label.en) +
                        "\": allowed is " + range_en + behind(Language::en) + "."},
                   std::string(id)};
  }
  Text what{"Er is geen parameter \"" + std::string(id) + "\".",
            "There is no parameter \"" + std::string(id) + "\"."};
  if (const std::string meant = nearest(id, known); !meant.empty()) {
    what.nl += " Bedoelt u \"" + meant + "\"?";
    what.en += " Did you mean \"" + meant + "\"?";
  }
  return Problem{what, std::string(id)};
}

}  // namespace draagkracht
