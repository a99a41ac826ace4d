// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The six characteristics by which network workers describe a network - size, composition, density,
// stability, complexity, reachability - and the profile of the Maastricht analysis of social
// networks (MSNA): people on three cards, with who reaches out and what each is good for. Both look
// at the network as the person tells it: some are forgotten (see named_network.hpp), noise of its
// own.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "population/world.hpp"

namespace draagkracht {

/// One of those named. Shares of a tie that are asked for are answered 1..5, with noise.
struct Member {
  PersonId who;
  TieId tie;
  TieKind kind = TieKind::acquaintance;  ///< what they are to the person
  double years = 0;                      ///< of the tie
  double km = 0;
  double contacts = 0;  ///< a year
  int channels = 0;     ///< kinds of help either way, now
};

/// Everybody named, the closest first, and the professionals who come.
[[nodiscard]] std::vector<Member> members_of_network(const World& world, PersonId person);

inline constexpr double reach_km = 5;  ///< about a quarter of an hour away (assumed)

struct NetworkTraits {
  int size = 0;
  double variety = 0;       ///< 0 all of one kind .. 1 all kinds alike (entropy over six kinds)
  double density = 0;       ///< share of pairs who know each other; professionals left out
  double stability = 0;     ///< mean years of a tie
  double frequency = 0;     ///< contacts a week, all together
  double complexity = 0;    ///< kinds of help per tie over which help goes
  double redundancy = 0;    ///< people close and near enough for a kind of help, mean over kinds
  double reachability = 0;  ///< share within reach_km
  double reciprocity = 0;   ///< share of ties in which neither side is far ahead of the other
  std::array<int, 6> by_kind{};  ///< family, friends, neighbours, acquaintances, volunteers,
                                 ///< professionals
};
extern const std::array<CodeName, 6> member_kind_names;
[[nodiscard]] NetworkTraits network_traits(const World& world, PersonId person);

/// The cards of the MSNA.
enum class MsnaCard : std::uint8_t { family, friendly, services };
inline constexpr std::size_t msna_cards = 3;
extern const std::array<CodeName, msna_cards> msna_card_names;

/// What a member is good for, as answered, 1..5.
struct MsnaScores {
  double affection = 1;   ///< safe and appreciated
  double connection = 1;  ///< shared interests and background
  double preference = 1;  ///< chosen, not just habit
  double practical = 1;   ///< practical and informational support
};
[[nodiscard]] MsnaCard msna_card(const World& world, const Member& member);
[[nodiscard]] MsnaScores msna_scores(const World& world, PersonId person, const Member& member);
inline constexpr double same_town_km = 10;

/// Mean over the people of a card; scores 1..5.
struct MsnaOfCard {
  int people = 0;
  double same_town = 0;  ///< share within ten kilometres
  double years = 0;
  double contacts = 0;    ///< a year per person
  double affection = 0;   ///< safe and appreciated
  double connection = 0;  ///< shared interests and background
  double preference = 0;  ///< chosen, not just habit
  double practical = 0;   ///< practical and informational support
};
struct Msna {
  std::array<MsnaOfCard, msna_cards> cards;
  int size = 0;
  bool small = false;              ///< fewer than four people
  bool no_friendly = false;        ///< nobody outside family and services
  bool mostly_services = false;    ///< more than half are professionals
  bool little_connection = false;  ///< below 2.5 on average
};
[[nodiscard]] Msna msna(const World& world, PersonId person);

}  // namespace draagkracht
