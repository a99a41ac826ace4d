// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A few households as they are: who lives there, who their kin elsewhere are, who helps whom. For
// somebody who wants to see people instead of percentages.
#pragma once

#include <utility>
#include <vector>

#include "population/look/homes.hpp"

namespace draagkracht {

/// Somebody as seen by a member of the household.
struct KnownPerson {
  TieKind kind = TieKind::acquaintance;  ///< what this person is to the member
  Sex sex = Sex::male;
  int age = 0;
  double km = 0;
  bool at_home = false;  ///< in the same household
  bool admitted = false;
  double hours = 0;  ///< of help a week, given or received
};

struct MemberStory {
  Key person{};
  Sex sex = Sex::male;
  int age = 0;
  Education education = Education::low;
  int work_hours = 0;
  bool poor_health = false;
  Limitation limitation = Limitation::none;  ///< none: needs no care
  double need_hours = 0;                     ///< a week
  double care_years = 0;
  std::vector<KnownPerson> housemates;  ///< by what they are to the member
  std::vector<KnownPerson> kin;         ///< parents, children, brothers and sisters elsewhere
  int other_kin = 0, friends = 0, neighbours = 0;
  std::vector<KnownPerson> helpers;                      ///< most hours first
  std::vector<std::pair<Product, double>> professional;  ///< hours a week in force
  std::vector<KnownPerson> helps;
};

struct HouseholdStory {
  HomeKind kind = HomeKind::alone;
  std::uint32_t street = 0;
  std::vector<MemberStory> members;  ///< oldest first
};

/// Numbers of `count` households, the same every time: by turns one of each sort (an old couple of
/// which one needs care, a family, somebody old alone, ...), within a sort by a keyed draw.
[[nodiscard]] std::vector<std::size_t> choose_households(const Residents& residents,
                                                         std::size_t count);

[[nodiscard]] HouseholdStory tell_household(const Residents& residents, std::size_t household);

}  // namespace draagkracht
