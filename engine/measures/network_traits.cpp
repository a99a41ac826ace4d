// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/network_traits.hpp"

#include <algorithm>

#include "core/calendar.hpp"
#include "core/math.hpp"
#include "measures/named_network.hpp"
#include "measures/sums.hpp"
#include "population/look/answers.hpp"

namespace draagkracht {

const std::array<CodeName, 6> member_kind_names{{
    {"family", {"familie", "family"}},
    {"friends", {"vrienden", "friends"}},
    {"neighbours", {"buren", "neighbours"}},
    {"acquaintances", {"kennissen", "acquaintances"}},
    {"volunteers", {"vrijwilligers", "volunteers"}},
    {"professionals", {"beroepskrachten", "professionals"}},
}};

const std::array<CodeName, msna_cards> msna_card_names{{
    {"family", {"familie", "family"}},
    {"friendly", {"vriendschappelijke relaties", "friendly relations"}},
    {"services", {"maatschappelijke diensten", "services"}},
}};

namespace {

constexpr Decision ask_msna = decision("observe.msna");
/// Valued hours by which one side may be ahead (assumed; 5 to 40).
constexpr float well_ahead = 20.0F;
/// Closeness and distance from which somebody is good for a kind of help (assumed).
constexpr float good_for = 0.4F;

std::size_t kind_of(const World& world, const Member& member) {
  if (world.persons.professional[member.who.index()] != 0) {
    return 5;
  }
  if (is_kin(member.kind)) {
    return 0;
  }
  switch (member.kind) {
    case TieKind::friendship:
      return 1;
    case TieKind::neighbour:
      return 2;
    case TieKind::volunteer:
    case TieKind::buddy:
      return 4;
    default:
      return 3;
  }
}

/// Kinds of help between two people now, in both directions.
int channels_between(const World& world, PersonId a, PersonId b) {
  unsigned seen = 0;
  for (const auto& [giver, client] : {std::pair{a, b}, std::pair{b, a}}) {
    if (!world.persons.client[client.index()].valid() ||
        !world.persons.carer[giver.index()].valid()) {
      continue;
    }
    const LinkId link = world.link_between(giver, client);
    for (std::size_t c = 0; link.valid() && c < channel_count; ++c) {
      seen |= world.links[link.index()].given[c] > 0 ? 1U << c : 0U;
    }
  }
  int count = 0;
  for (; seen != 0; seen &= seen - 1) {
    ++count;
  }
  return count;
}

double share_who_know_each_other(const World& world, const std::vector<Member>& members) {
  int pairs = 0;
  int known = 0;
  for (std::size_t i = 0; i < members.size(); ++i) {
    for (std::size_t j = i + 1; j < members.size(); ++j) {
      if (kind_of(world, members[i]) == 5 || kind_of(world, members[j]) == 5) {
        continue;
      }
      ++pairs;
      const TieId tie = world.ties.between(members[i].who, members[j].who);
      if (tie.valid()) {
        const TieState state = world.ties.columns.row[tie.index()].state;
        known += state == TieState::active || state == TieState::dormant ? 1 : 0;
      }
    }
  }
  return pairs > 0 ? static_cast<double>(known) / pairs : 0.0;
}

}  // namespace

std::vector<Member> members_of_network(const World& world, PersonId person) {
  std::vector<Member> members;
  const auto add = [&](PersonId who, TieId tie) {
    Member member{.who = who, .tie = tie, .kind = world.ties.kind_seen_by(person, tie)};
    member.years = (world.week.value - world.ties.columns.since[tie.index()]) / weeks_per_year;
    member.km = static_cast<double>(world.ties.columns.distance_km[tie.index()]);
    member.contacts =
        static_cast<double>(world.ties.columns.row[tie.index()].contacts) * weeks_per_year;
    member.channels = channels_between(world, person, who);
    members.push_back(member);
  };
  for (const NamedPerson& named : named_network(world, person)) {
    add(named.who, world.ties.between(person, named.who));
  }
  if (const ClientSlot slot = world.persons.client[person.index()];
      slot.valid() && world.clients[slot.index()].open != 0) {
    for (const Indication& indication : world.clients[slot.index()].indications) {
      if (indication.in_force.value > 0 && indication.professional.valid()) {
        Member member{.who = indication.professional, .tie = {}, .kind = TieKind::professional};
        member.years = std::max(0, world.week.value - indication.start) / weeks_per_year;
        member.contacts = weeks_per_year;
        member.channels = 1;
        members.push_back(member);
      }
    }
  }
  return members;
}

NetworkTraits network_traits(const World& world, PersonId person) {
  const std::vector<Member> members = members_of_network(world, person);
  NetworkTraits traits;
  traits.size = static_cast<int>(members.size());
  if (members.empty()) {
    return traits;
  }
  int helping = 0;
  int able_near = 0;
  int able_far = 0;
  int ties = 0;
  int even = 0;
  int near = 0;
  for (const Member& member : members) {
    ++traits.by_kind[kind_of(world, member)];
    traits.stability += member.years / traits.size;
    traits.frequency += member.contacts / weeks_per_year;
    near += member.km <= reach_km ? 1 : 0;
    helping += member.channels > 0 ? 1 : 0;
    traits.complexity += member.channels;
    if (member.tie.valid()) {
      const Tie& tie = world.ties.columns.row[member.tie.index()];
      ++ties;
      even += tie.balance <= well_ahead && tie.balance >= -well_ahead ? 1 : 0;
      able_far += tie.closeness >= good_for ? 1 : 0;
      able_near += tie.closeness >= good_for && member.km <= reach_km ? 1 : 0;
    }
  }
  for (const int count : traits.by_kind) {
    const double share = static_cast<double>(count) / traits.size;
    traits.variety -= count > 0 ? share * math::log(share) / math::log(6.0) : 0.0;
  }
  traits.density = share_who_know_each_other(world, members);
  traits.complexity = helping > 0 ? traits.complexity / helping : 0.0;
  // Three of the eight kinds of help go from afar: comfort, advice and paperwork.
  traits.redundancy = (5.0 * able_near + 3.0 * able_far) / 8.0;
  traits.reachability = static_cast<double>(near) / traits.size;
  traits.reciprocity = ties > 0 ? static_cast<double>(even) / ties : 0.0;
  return traits;
}

namespace {

/// An answer of 1..5 on what is felt, 0..1.
double score(double felt, double noise) {
  return static_cast<double>(round_half_away(std::clamp(1.0 + 4.0 * felt + noise, 1.0, 5.0)));
}

}  // namespace

MsnaCard msna_card(const World& world, const Member& member) {
  const std::size_t kind = kind_of(world, member);
  return kind == 0 ? MsnaCard::family : kind == 5 ? MsnaCard::services : MsnaCard::friendly;
}

MsnaScores msna_scores(const World& world, PersonId person, const Member& member) {
  const MsnaCard card = msna_card(world, member);
  const double close =
      member.tie.valid() ? static_cast<double>(world.ties.columns.row[member.tie.index()].closeness)
                         : 0.3;  // a professional (assumed)
  const int years =
      world.persons.age(person, world.week) - world.persons.age(member.who, world.week);
  const double like = (world.share_circle(person, member.who) ? 0.5 : 0.0) +
                      (years < 10 && years > -10 ? 0.3 : 0.0) + 0.3 * close;
  const Draw noise(world.luck, ask_msna, world.key(person), world.key(member.who),
                   Week{quarter_of(world.week)});
  const auto heard = [&](double felt, int item) {
    return score(std::min(1.0, felt), 0.7 * item_noise(noise, item));
  };
  const double chosen = card == MsnaCard::family     ? 0.5 * close
                        : card == MsnaCard::friendly ? 0.3 + 0.7 * close
                                                     : 0.2;
  return {heard(close, 0), heard(like, 1), heard(chosen, 2),
          heard(card == MsnaCard::services ? 0.8 : 0.2 + 0.3 * member.channels, 3)};
}

Msna msna(const World& world, PersonId person) {
  Msna profile;
  const std::vector<Member> members = members_of_network(world, person);
  profile.size = static_cast<int>(members.size());
  double connection = 0;
  for (const Member& member : members) {
    const MsnaCard card = msna_card(world, member);
    MsnaOfCard& of = profile.cards[at(card)];
    const MsnaScores scores = msna_scores(world, person, member);
    connection += scores.connection;
    ++of.people;
    of.same_town += card == MsnaCard::services || member.km <= same_town_km ? 1 : 0;
    of.years += member.years;
    of.contacts += member.contacts;
    of.affection += scores.affection;
    of.connection += scores.connection;
    of.preference += scores.preference;
    of.practical += scores.practical;
  }
  for (MsnaOfCard& of : profile.cards) {
    for (double* mean : {&of.same_town, &of.years, &of.contacts, &of.affection, &of.connection,
                         &of.preference, &of.practical}) {
      *mean /= std::max(1, of.people);
    }
  }
  profile.small = profile.size < 4;
  profile.no_friendly = profile.cards[1].people == 0;
  profile.mostly_services = 2 * profile.cards[2].people > profile.size;
  profile.little_connection = profile.size > 0 && connection / profile.size < 2.5;
  return profile;
}

}  // namespace draagkracht
