// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One function per drawing; drawings.cpp gives them their names.
#pragma once

#include <string>

#include "measures/draw/sheet.hpp"

namespace draagkracht::draw {

[[nodiscard]] std::string name_list(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string genogram(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string genogram_basic(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string ecogram(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string ecogram_domains(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string lensink(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string wijkecogram(const Sitting&, const Caption&, Language);

}  // namespace draagkracht::draw
