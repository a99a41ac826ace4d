// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What `explain --keystones` prints: who is missed most.
#pragma once

#include <string>
#include <vector>

#include "run/scenario.hpp"
#include "study/keystone.hpp"

namespace draagkracht::app {

struct ListedKeystone {
  Keystone keystone;
  Text who;
};
std::string keystones_text(const std::vector<ListedKeystone>& list, const VariantSpec& variant,
                           int weeks, Language language);
std::string keystones_json(const std::vector<ListedKeystone>& list, const std::string& variant,
                           std::uint32_t replicate, int weeks);

}  // namespace draagkracht::app
