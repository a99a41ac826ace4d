// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// All drawings by name: a record of one person made into SVG, in either language. The command line,
// the report and the live page take them from here.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "measures/draw/sheet.hpp"

namespace draagkracht::draw {

struct Drawing {
  std::string_view id;
  Caption caption;
  Respondent respondent = Respondent::anybody;
  std::string (*svg)(const Sitting&, const Caption&, Language) = nullptr;
};
[[nodiscard]] std::span<const Drawing> drawings();
/// None of that name: nullptr.
[[nodiscard]] const Drawing* drawing_named(std::string_view id);
/// The drawing as SVG; nothing when it is not for this person now, as a carer's for who helps
/// nobody.
[[nodiscard]] std::optional<std::string> drawn(const Drawing& drawing, const Sitting& sitting,
                                               Language language);

/// Why a drawing is not for somebody who can not be asked for it, a sentence.
[[nodiscard]] Label why_not(Respondent respondent);
/// The drawings that are for this person now.
[[nodiscard]] std::vector<const Drawing*> drawings_for(const World& world, PersonId person);

}  // namespace draagkracht::draw
