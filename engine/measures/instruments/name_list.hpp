// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The gross list (groslijst): whom somebody names, in the order in which they come up, with what
// others add. Fastest of all instruments, and never complete.
#pragma once

#include <vector>

#include "measures/instruments/ego_network.hpp"

namespace draagkracht {

enum class NameTag : std::uint8_t { knows, likes, important };
extern const std::array<CodeName, 3> name_tag_names;
enum class NameSource : std::uint8_t { self, prompted, supplied, missing };
extern const std::array<CodeName, 4> name_source_names;

struct ListedName {
  EgoMember member;
  NameTag tag = NameTag::knows;
  NameSource source = NameSource::self;
  std::string by;  ///< who supplied the name
};

struct NameList {
  EgoNetwork ego;
  std::vector<ListedName> names;  ///< in the order of mention
  int by_self = 0, prompted = 0, supplied = 0;
  double recall = 0;  ///< named by the person, of all who are there
};
/// A lens of told gives the names that the person and others bring up; the other lenses everybody.
[[nodiscard]] NameList name_list(const Sitting& sitting);

}  // namespace draagkracht
