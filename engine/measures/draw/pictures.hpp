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
[[nodiscard]] std::string sociogram(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string msna(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string msna_rings(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string radar(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string street_rungs_drawn(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string contact_ladder_drawn(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string mantelscan(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string burden_gauge(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string pom(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string quez(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string talents(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string functions(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string loneliness_types(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string compass(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string plan_board(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string issue_map(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string support_cycle(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string resource_group(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string triad(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string capacities(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string life_line_poster(const Sitting&, const Caption&, Language);
[[nodiscard]] std::string week_agenda(const Sitting&, const Caption&, Language);

}  // namespace draagkracht::draw
