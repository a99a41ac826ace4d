// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How people of a network stand in the records of instruments.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "measures/instruments/ego_network.hpp"

namespace draagkracht {

/// To two decimals.
[[nodiscard]] double to_hundredths(double x);

template <class E, std::size_t N>
std::string code_of(const std::array<CodeName, N>& names, E e) {
  return std::string(names[at(e)].code);
}

[[nodiscard]] nlohmann::ordered_json hours_by_code(const PerSupport<double>& hours);
[[nodiscard]] nlohmann::ordered_json hours_by_channel(const PerChannel<double>& hours);
/// Everything that is taken down of one of those around.
[[nodiscard]] nlohmann::ordered_json member_record(const EgoMember& member, Lens lens);
/// Who, when, through which lens, and all members.
[[nodiscard]] nlohmann::ordered_json network_head(const EgoNetwork& ego);
/// Who and when, without the members.
[[nodiscard]] nlohmann::ordered_json person_head(const EgoNetwork& ego);
/// Key and name.
[[nodiscard]] nlohmann::ordered_json short_record(const EgoMember& member);

}  // namespace draagkracht
