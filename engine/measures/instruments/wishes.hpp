// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What somebody can, wants and has to hand: the cards of QueZ, of talents and of what is left to
// wish for in contacts. The model asks nobody for dreams: wishes follow from how contacts stand.
#pragma once

#include <vector>

#include "measures/instruments/ego_network.hpp"

namespace draagkracht {

enum class TieWish : std::uint8_t { more, renew, different };
extern const std::array<CodeName, 3> wish_names;

struct ContactWished {
  EgoMember member;
  TieWish wish = TieWish::more;
};

struct Strengths {
  double social_skill = 0, assets = 0, altruism = 0;  ///< 0..1
  bool works = false, volunteers = false, club = false, at_home_on_line = false;
  int interest = 0;  ///< 0..5
};
extern const std::array<CodeName, 6> interest_names;
[[nodiscard]] Strengths strengths_of(const World& world, PersonId person);

struct QuezCard {
  EgoNetwork ego;
  double own_direction = 0;     ///< 0..10, as the client rates it
  double self_trust = 0;        ///< 0..1
  int improve = 0, helped = 0;  ///< cards of 0..10: can better the own situation, others help
  Strengths strengths;
  bool wish_known = false;            ///< somebody found out what the client wants
  std::vector<ContactWished> wishes;  ///< closest first
};
[[nodiscard]] QuezCard quez_card(const Sitting& sitting);
[[nodiscard]] std::vector<ContactWished> contact_wishes(const EgoNetwork& ego);

}  // namespace draagkracht
