// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A carer reads others and writes only what is their own, so the order of carers does not count.
#include <algorithm>

#include "model/ask/shyness.hpp"
#include "model/strain/quarter.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// The better of two links: more hours, then the smaller key at the other end.
bool comes_first(const World& w, LinkId link, LinkId best, PersonId CareLink::* other) {
  if (!best.valid()) {
    return true;
  }
  const Minutes a = agreed_minutes(w.links[link.index()]);
  const Minutes b = agreed_minutes(w.links[best.index()]);
  return a != b ? a > b : w.key(w.links[link.index()].*other) < w.key(w.links[best.index()].*other);
}

/// What a carer finds at the end of a quarter.
struct Found {
  const CareLink& link;  ///< to who is helped most
  const ClientRecord& client;
  std::size_t row;  ///< of that client
  int fellows = 0;  ///< others who help the same client
  int services = 0;
  bool silent = false;  ///< hours are granted, and nobody comes
};

Found look_around(const World& w, const Scratch& scratch, LinkId main) {
  const CareLink& link = w.links[main.index()];
  const std::size_t row = w.persons.client[link.client.index()].index();
  const ClientRecord& client = w.clients[row];
  Found found{link, client, row};
  found.fellows = row < scratch.helpers.size() ? std::max(scratch.helpers[row] - 1, 0) : 0;
  found.services = services_coming(client);
  found.silent = found.services == 0 && client.institution == 0 &&
                 std::ranges::any_of(client.indications, [&](const Indication& i) {
                   return i.granted.value > 0 && w.week.value - i.start >= quarter;
                 });
  return found;
}

void meet_organisations(World& w, const Setting& s, CarerRecord& carer, const Found& found) {
  const TrustProfessionals& p = s.parameters.trust_professionals;
  const bool coming = found.services > 0;
  carer.used = static_cast<std::uint8_t>(carer.used - (carer.used > 0 ? 1 : 0));
  carer.heard = static_cast<std::uint8_t>(carer.heard - (carer.heard > 0 ? 1 : 0));
  if (coming || found.silent) {
    const Draw draw(w.luck, decision("strain.trust"), w.key(carer.person), w.week);
    const bool cold = draw.chance(p.cold_acts / 4, 0);
    const bool sharp = draw.chance(p.reports / 4, 1);
    if (sharp && carer.reports < 3) {
      ++carer.reports;
    }
    if (cold) {
      carer.trust *= static_cast<float>(1.0 - p.cold);
    }
    if (cold || sharp) {
      w.emit(EventKind::trust_broke, cold ? Cause::cold_act : Cause::sharp_report, carer.person,
             found.link.client);
    }
    if (coming &&
        draw.chance(chance_of_talk(s.parameters.have_a_say, static_cast<double>(carer.trust)), 2)) {
      carer.heard = talk_counts;
    }
  }
  if (coming && carer.known < 255) {
    ++carer.known;
  }
  carer.trust = static_cast<float>(
      next_trust(p, static_cast<double>(carer.trust), {coming, found.silent, carer.reports}));
}

void see_results(const World& w, const Setting& s, CarerRecord& carer, const Found& found) {
  const KeepHope& p = s.parameters.keep_hope;
  const auto actual = static_cast<double>(found.client.own_direction);
  const double growth = carer.saw < 0 ? 0.0 : actual - static_cast<double>(carer.saw);
  const double luck =
      carer.expects < 0
          ? Draw(w.luck, decision("strain.hope"), w.key(carer.person), Week{0}).uniform(0)
          : 0.0;
  carer.expects =
      static_cast<float>(next_expectation(p, static_cast<double>(carer.expects), actual, luck));
  carer.saw = static_cast<float>(actual);
  carer.hope = static_cast<float>(next_hope(p, static_cast<double>(carer.hope), growth,
                                            static_cast<double>(found.client.unmet_share)));
  const auto reward = static_cast<double>(carer.reward);
  const double visits =
      (carer.given[at(Channel::company)] + carer.given[at(Channel::emotional)]).hours();
  double gain = reward_of_growth(p, growth, reward) +
                reward_of_telling(s.parameters.agree_rhythm, visits) * (1.0 - reward);
  if (w.persons.leisure[carer.person.index()].valid()) {
    gain += (1.0 - reward) *
            reward_of_openness(s.parameters.meet_others,
                               static_cast<double>(w.persons.trait(carer.person, Trait::privacy)));
  }
  carer.reward = static_cast<float>(std::min(1.0, reward + gain));
}

/// Carers' support gets to know of a carer, and what comes of it.
void come_into_sight(World& w, const Setting& s, CarerRecord& carer, const Found& found) {
  const FindCarers& p = s.parameters.find_carers;
  const Draw draw(w.luck, decision("strain.found"), w.key(carer.person), w.week);
  const bool known = w.week.value - carer.found <= found_counts_weeks;
  if (!known) {
    if (!draw.chance(chance_to_be_found(p, static_cast<double>(carer.strain), found.services > 0),
                     0)) {
      return;
    }
    carer.found = w.week.value;
  }
  const bool hands_on =
      (carer.given[at(Channel::personal_care)] + carer.given[at(Channel::guidance)]).value >=
      training_from;
  if (hands_on && carer.trained == 0 && draw.chance(p.training, 1)) {
    carer.trained = 1;
  }
  if (!known && draw.chance(p.review, 2)) {
    for (Indication& i : w.client_of(found.link.client).indications) {
      if (i.granted.value > 0) {
        i.review = std::min(i.review, w.week.value + 1);
      }
    }
  }
}

void wear_health(World& w, const Setting& s, CarerRecord& carer) {
  const WearHealth& p = s.parameters.wear_health;
  const auto strain = static_cast<double>(carer.strain);
  if (strain <= p.above && carer.worn == 0) {
    return;
  }
  const std::size_t i = carer.person.index();
  const Draw draw(w.luck, decision("strain.health"), w.key(carer.person), w.week);
  if (w.persons.poor_health[i] == 0 && draw.chance(chance_of_poor_health(p, strain), 2)) {
    w.persons.poor_health[i] = 1;
    carer.worn = 1;
  } else if (carer.worn != 0 && draw.chance(chance_to_mend(p, strain), 2)) {
    w.persons.poor_health[i] = 0;
    carer.worn = 0;
  }
  if (const int weeks = weeks_ill_of_strain(p, strain, draw); weeks > 0) {
    w.persons.ill_until[i] = std::max(w.persons.ill_until[i], w.week.value + 1 + weeks);
    w.emit(EventKind::fell_ill, Cause::strain, carer.person, {}, static_cast<float>(weeks),
           EventUnit::weeks);
  }
}

/// Mean strain of family in other homes who help the same client.
double strain_elsewhere(const World& w, const CarerRecord& carer, const Found& found) {
  double sum = 0;
  int count = 0;
  each_link_of_client(w, found.client, [&](LinkId l) {
    const CareLink& other = w.links[l.index()];
    if (other.giver != carer.person && is_kin(other.giver_is) &&
        w.persons.household[other.giver.index()] != w.persons.household[carer.person.index()]) {
      sum += static_cast<double>(w.carers[w.persons.carer[other.giver.index()].index()].strain);
      ++count;
    }
  });
  return count > 0 && is_kin(found.link.giver_is) ? sum / count : 0.0;
}

/// Roles one has beside each other: paid work, children at home, and everybody who is helped.
int roles_of(const World& w, const CarerRecord& carer) {
  int roles = w.persons.employed_hours[carer.person.index()] >= 24 ? 1 : 0;
  each_link_of_giver(w, carer, [&](LinkId) { ++roles; });
  bool children = false;
  each_housemate(w.persons, carer.person, [&](PersonId other) {
    children = children || w.persons.age(other, w.week) < young_child;
  });
  return roles + (children ? 1 : 0);
}

/// What the weeks to come add to strain, to worry and to arranging.
void sum_up(const World& w, const Setting& s, CarerRecord& carer, const Found& found) {
  const ModelParameters& p = s.parameters;
  const PersonId me = carer.person;
  const bool coming = found.services > 0;
  const Traits& traits = w.persons.traits[me.index()];
  const double works = works_by_now(p.meet_as_family, w.week.value - carer.met);
  const bool rhythm =
      works > 0 || agreed_rhythm(p.agree_rhythm, w.luck, w.key(me), w.key(found.link.client));
  const double fullness = carer.strength > 0 ? static_cast<double>(carer.load / carer.strength) : 0;
  const bool alone = found.fellows == 0 && w.week.value - carer.relieved > 2 * quarter;
  const bool parent = found.link.giver_is == TieKind::parent && for_life(found.client.limitation);
  carer.wear = static_cast<float>(
      (coming ? strangeness(p.trust_professionals, carer.known - 1) : 0.0) +
      (carer.used > 0 ? p.carry_more.chafes : 0.0) +
      worry_over_costs(p.carry_more, w.persons.income_band[me.index()], carer.overhead.value) +
      frustration_over(p.keep_hope, static_cast<double>(carer.expects),
                       static_cast<double>(found.client.own_direction)) +
      (parent ? worry_for_later(p.worry_about_later, w.persons.age(me, w.week), carer.plan != 0)
              : 0.0) +
      wear_of_no_say(p.have_a_say, coming, carer.heard > 0) +
      wear_of_no_stand_in(p.have_a_say, alone, fullness) +
      wear_of_size(p.fit_network, found.fellows + 1) +
      wear_of_newcomer(p.fit_network, w.week.value - found.link.since, found.fellows) +
      wear_of_roles(p.fit_network, roles_of(w, carer),
                    static_cast<double>(traits[at(Trait::social_skill)])) +
      wear_of_network(p.meet_as_family, network_ratio(w, found.client)));
  carer.calm = static_cast<float>(
      calm_of_rhythm(p.agree_rhythm, rhythm) *
      calm_of_talk(p.meet_as_family, static_cast<double>(traits[at(Trait::privacy)]), works) *
      calm_of_advice(p.meet_others, w.persons.leisure[me.index()].valid()));
  const bool in_charge = found.client.indications[at(Product::guidance)].delivered.value > 0;
  const double arranging =
      (main_link(w, found.client) == main_link(w, carer)
           ? apart(p.funding) * arranging_services(p.fit_network, found.services, in_charge)
           : 0.0) -
      (carer.heard > 0 ? p.have_a_say.shared : 0.0) -
      works * p.meet_as_family.arranging * p.time_for_care.coordination *
          std::min(found.fellows, 5);
  carer.arranging = static_cast<std::int16_t>(round_half_away(arranging));
  carer.kin_strain =
      p.build_strain.kin_elsewhere > 0 ? static_cast<float>(strain_elsewhere(w, carer, found)) : 0;
}

}  // namespace

LinkId main_link(const World& w, const ClientRecord& client) {
  LinkId best;
  each_link_of_client(
      w, client, [&](LinkId l) { best = comes_first(w, l, best, &CareLink::giver) ? l : best; });
  return best;
}

LinkId main_link(const World& w, const CarerRecord& carer) {
  LinkId best;
  each_link_of_giver(
      w, carer, [&](LinkId l) { best = comes_first(w, l, best, &CareLink::client) ? l : best; });
  return best;
}

double network_ratio(const World& w, const ClientRecord& client) {
  double load = 0, strength = 0;
  each_link_of_client(w, client, [&](LinkId l) {
    const CarerRecord& carer = w.carers[w.persons.carer[w.links[l.index()].giver.index()].index()];
    load += static_cast<double>(carer.load);
    strength += static_cast<double>(carer.strength);
  });
  return strength > 0 ? load / strength : 0.0;
}

void quarter_of_carers(World& w, const Setting& s, const Scratch& scratch) {
  for (CarerRecord& carer : w.carers) {
    if ((!carer.first_link.valid() && carer.strain <= 0 && carer.worn == 0) ||
        !quarter_is_over(w.key(carer.person), w.week) || !w.persons.alive(carer.person)) {
      continue;
    }
    wear_health(w, s, carer);
    const LinkId main = main_link(w, carer);
    if (!main.valid()) {
      carer.wear = carer.kin_strain = 0;
      carer.calm = 1;
      carer.arranging = 0;
      carer.expects = carer.saw = -1;
      continue;
    }
    const Found found = look_around(w, scratch, main);
    meet_organisations(w, s, carer, found);
    see_results(w, s, carer, found);
    come_into_sight(w, s, carer, found);
    sum_up(w, s, carer, found);
  }
}

}  // namespace draagkracht
