// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The genogram: a family in three or four generations, with who died, which contacts broke and were
// mended, and how close each one is to the person.
//
// The model knows no marriages: a couple is a couple, since the week its tie began. Who died before
// the run began is not known to it, nor how uncles and cousins are related: those stand in a list.
#pragma once

#include <vector>

#include "measures/instruments/ego_network.hpp"

namespace draagkracht {

/// How the person and a relative stand, as the line between them says.
enum class Bond : std::uint8_t {
  unknown,  ///< no tie of their own
  fused,
  close,
  ordinary,
  distant,
  conflict,
  close_conflict,
  cut_off,
  restored,
};
extern const std::array<CodeName, 9> bond_names;

struct Relative {
  PersonId who;
  Key key{};
  std::string name;
  Sex sex = Sex::male;
  int age = 0;  ///< now, or what it would have been
  int birth_year = 0;
  bool dead = false;
  bool index_person = false;
  bool named = true;
  int generation = 0;  ///< -1 parents, 1 children
  Bond bond = Bond::unknown;
  bool client = false;
  bool housemate = false;  ///< lives with the person
};

/// A couple, or a parent alone, and the children.
struct FamilyUnit {
  std::size_t first = 0;  ///< the blood relative through whom this unit belongs here
  std::size_t partner = none;
  bool separated = false;             ///< they have children and are no couple any more
  int since_year = 0;                 ///< of the tie; 0: before anything the model knows of
  std::vector<std::size_t> children;  ///< oldest first
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
};

struct Genogram {
  EgoNetwork ego;
  std::vector<Relative> people;  ///< the person first
  std::vector<FamilyUnit> units;
  std::vector<std::string> others;          ///< relatives whose place in the tree is not known
  int first_degree = 0, second_degree = 0;  ///< alive: parents and children; brothers, sisters,
                                            ///< grandparents and grandchildren
  int in_touch = 0, out_of_touch = 0;       ///< alive, of those with a tie: asleep or broken
  int within_reach = 0;                     ///< alive and within five kilometres
  int able = 0;  ///< grown up, not in need themselves, not cut off, close enough and near enough
  int died = 0;  ///< since the run began
};
/// `detailed`: nephews, nieces and partners of brothers and sisters too.
[[nodiscard]] Genogram genogram(const Sitting& sitting, bool detailed);

}  // namespace draagkracht
