// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What `explain` prints.
#pragma once

#include <string>
#include <vector>

#include "io/explain.hpp"
#include "measures/life_states.hpp"
#include "run/scenario.hpp"

namespace draagkracht::app {

/// One life, or two side by side.
std::string life_text(const std::vector<VariantLife>& lives, Language language);
std::string life_json(const std::string& person, std::uint32_t replicate,
                      const std::vector<VariantLife>& lives, Date start);

struct ListedLife {
  LifeStates::Difference difference;
  Text who;
};
std::string listed_text(const std::vector<ListedLife>& lives, const VariantSpec& first,
                        const VariantSpec& second, int weeks, const std::string& folder,
                        Language language);
std::string listed_json(const std::vector<ListedLife>& lives, std::uint32_t replicate);

}  // namespace draagkracht::app
