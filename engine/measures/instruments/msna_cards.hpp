// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The cards of the Maastricht analysis, person by person, and the zones around them: in the first
// those who are named, in the second whom one knows without being in touch, in the third people of
// the neighbourhood and of the same clubs whom one might get to know.
#pragma once

#include <array>
#include <vector>

#include "measures/instruments/ego_network.hpp"
#include "measures/network_traits.hpp"

namespace draagkracht {

struct MsnaPerson {
  EgoMember member;
  MsnaCard card = MsnaCard::friendly;
  MsnaScores scores;
  bool under_35 = false, partner = false, occupied = false, limited = false, same_town = false;
  bool on_line = false;
  double contacts_a_year = 0;
};

struct MsnaCards {
  EgoNetwork ego;
  std::vector<MsnaPerson> people;  ///< by card and seat
  std::array<MsnaOfCard, msna_cards> cards{};
  double variety = 0;  ///< entropy over classes of contacts, 0..1
  double density = 0;
  double reachability = 0;  ///< share within the same town
  bool small = false, no_friendly = false, mostly_services = false, little_connection = false;
  std::array<int, msna_cards> asleep{};  ///< zone 2: sleeping or possible ties, by card
  int street = 0;                        ///< zone 3: adults of the street without a tie
  int circles = 0;                       ///< and of the same class, workplace or club
};
[[nodiscard]] MsnaCards msna_cards_of(const Sitting& sitting);

}  // namespace draagkracht
