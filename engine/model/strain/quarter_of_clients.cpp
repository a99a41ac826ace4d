// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Clients come in the order of their keys, so that nothing depends on where their rows lie.
#include <algorithm>
#include <vector>

#include "model/ask/shyness.hpp"
#include "model/give/settle.hpp"
#include "model/strain/quarter.hpp"

namespace draagkracht {

namespace {

CarerRecord& carer_at(World& w, LinkId l) { return w.carer_of(w.links[l.index()].giver); }

double ratio(const CarerRecord& carer) {
  return carer.strength > 0 ? static_cast<double>(carer.load) / static_cast<double>(carer.strength)
                            : 3.0;
}

/// Minutes a week that a helper could do on top, of the own time and of the own strength.
double room_of(const CarerRecord& carer) {
  double given = carer.overhead.value;
  for (const Minutes m : carer.given) {
    given += m.value;
  }
  return std::max(
      0.0, std::min(carer.time.value - given, static_cast<double>(carer.strength - carer.load)));
}

/// Relatives who help, by key.
std::vector<LinkId> family_of(const World& w, const ClientRecord& client) {
  std::vector<LinkId> family;
  each_link_of_client(w, client, [&](LinkId l) {
    if (is_kin(w.links[l.index()].giver_is) && w.links[l.index()].as_volunteer == 0) {
      family.push_back(l);
    }
  });
  std::ranges::sort(family, [&](LinkId a, LinkId b) {
    return w.key(w.links[a.index()].giver) < w.key(w.links[b.index()].giver);
  });
  return family;
}

/// Hands over `minutes` a week of what one agreed to another; the same share of every channel.
int move_hours(World& w, LinkId from, LinkId to, double minutes) {
  CareLink& giving = w.links[from.index()];
  CareLink& taking = w.links[to.index()];
  const int all = agreed_minutes(giving).value;
  if (all <= 0) {
    return 0;
  }
  const double share = std::min(1.0, minutes / all);
  int moved = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    const auto part = static_cast<int>(giving.agreed[c] * share);
    giving.agreed[c] = static_cast<std::uint16_t>(giving.agreed[c] - part);
    taking.agreed[c] = static_cast<std::uint16_t>(std::min(taking.agreed[c] + part, 10080));
    moved += part;
  }
  return moved;
}

/// Adds minutes a week to an agreement, where something is lacking; gives what was added.
int add_where_lacking(World& w, const ClientRecord& client, LinkId link, double minutes) {
  double lacking = 0;
  for (const Minutes m : client.unmet) {
    lacking += m.value;
  }
  const double share = lacking > 0 ? std::min(1.0, minutes / lacking) : 0.0;
  int added = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    std::uint16_t& agreed = w.links[link.index()].agreed[c];
    const int more = std::min(static_cast<int>(client.unmet[c].value * share), 10080 - agreed);
    agreed = static_cast<std::uint16_t>(agreed + more);
    added += more;
  }
  return added;
}

/// A family of which several feel that it must sit down: they agree to talk, and to share.
void meet_as_family(World& w, const Setting& s, const ClientRecord& client) {
  const MeetAsFamily& p = s.parameters.meet_as_family;
  int feel = 0;
  each_link_of_client(w, client, [&](LinkId l) {
    feel += static_cast<double>(carer_at(w, l).strain) >= p.felt ? 1 : 0;
  });
  if (feel < 2) {
    return;  // mostly
  }
  const std::vector<LinkId> family = family_of(w, client);
  feel = 0;
  bool lately = false;
  for (const LinkId l : family) {
    const CarerRecord& carer = carer_at(w, l);
    feel += static_cast<double>(carer.strain) >= p.felt ? 1 : 0;
    lately = lately || works_by_now(p, w.week.value - carer.met) > 0 || carer.met == w.week.value;
  }
  if (feel < 2 || lately ||
      !Draw(w.luck, decision("strain.family_meeting"), w.key(client.person), w.week)
           .chance(p.per_quarter, 0)) {
    return;
  }
  LinkId most = family.front(), least = family.front();
  for (const LinkId l : family) {
    CarerRecord& carer = carer_at(w, l);
    carer.met = w.week.value;
    carer.plan = 1;
    most = ratio(carer) > ratio(carer_at(w, most)) ? l : most;
    least = ratio(carer) < ratio(carer_at(w, least)) ? l : least;
    w.emit(EventKind::family_met, Cause::strain, carer.person, client.person);
  }
  const CarerRecord& full = carer_at(w, most);
  const CarerRecord& free = carer_at(w, least);
  const double minutes = hours_to_even(
      p, static_cast<double>(full.load), static_cast<double>(full.strength),
      static_cast<double>(free.load), static_cast<double>(free.strength), network_ratio(w, client));
  if (most != least) {
    move_hours(w, most, least, std::min(minutes, room_of(free)));
  }
}

/// Minutes a week of professionals that were found necessary and do not come.
int missing_from_professionals(const World& w, const ClientRecord& client) {
  int missing = 0;
  for (std::size_t k = 0; k < product_count; ++k) {
    const Indication& i = client.indications[k];
    if (i.granted.value > 0 && w.week.value >= i.waiting_until) {
      const bool comes = i.professional.valid() || has_term(client.terms[k], Term::own_budget);
      missing += i.granted.value - (comes ? std::min(i.in_force, i.granted).value : 0);
    }
  }
  return missing;
}

/// Hours of professionals are missing: the family that sat at the table steps in, or the
/// professional turns to the main carer.
void carry_more(World& w, const Setting& s, const ClientRecord& client, LinkId main) {
  const int missing = missing_from_professionals(w, client);
  int lacking = 0;
  for (const Minutes m : client.unmet) {
    lacking += m.value;
  }
  if (missing < 30 || lacking < 30) {
    return;
  }
  LinkId at_table;
  for (const LinkId l : family_of(w, client)) {
    const CarerRecord& carer = carer_at(w, l);
    const double weeks = w.week.value - carer.met;
    if (l != main && weeks > 0 && weeks <= s.parameters.meet_as_family.lasts &&
        s.parameters.meet_as_family.stays > 0 &&
        (!at_table.valid() || room_of(carer) > room_of(carer_at(w, at_table)))) {
      at_table = l;
    }
  }
  if (at_table.valid()) {
    const double minutes = std::min({s.parameters.meet_as_family.stays * missing,
                                     static_cast<double>(lacking), room_of(carer_at(w, at_table))});
    if (const int added = add_where_lacking(w, client, at_table, minutes); added > 0) {
      w.emit(EventKind::care_grew, Cause::unmet_need, w.links[at_table.index()].giver,
             client.person, static_cast<float>(added), EventUnit::minutes_per_week);
    }
    return;
  }
  const CarryMore& p = s.parameters.carry_more;
  const Draw draw(w.luck, decision("strain.carry_more"), w.key(client.person), w.week);
  CarerRecord& carer = carer_at(w, main);
  if (w.links[main.index()].as_volunteer != 0 || w.week.value < carer.paused_until ||
      !draw.chance(p.asks, 0)) {
    return;
  }
  const bool rhythm =
      agreed_rhythm(s.parameters.agree_rhythm, w.luck, w.key(carer.person), w.key(client.person));
  const double chance = chance_to_carry_more(p, w.persons.traits[carer.person.index()],
                                             static_cast<double>(carer.strain),
                                             rhythm ? s.parameters.agree_rhythm.protects : 0.0);
  const double minutes = p.share * std::min(missing, lacking);
  if (!draw.chance(chance, 1)) {
    w.emit(EventKind::refused, Cause::own_limits, carer.person, client.person,
           static_cast<float>(minutes), EventUnit::minutes_per_week);
    return;
  }
  if (const int added = add_where_lacking(w, client, main, minutes); added > 0) {
    carer.used = 4;
    carer.trust -= static_cast<float>(p.trust) * carer.trust;
    w.emit(EventKind::care_grew, Cause::professional, carer.person, client.person,
           static_cast<float>(added), EventUnit::minutes_per_week);
  }
}

/// Without a word: who is close gives more while something is lacking, others slowly less; and
/// where a taxi costs too much somebody drives.
void give_by_heart(World& w, const Setting& s, const ClientRecord& client, LinkId main) {
  const CarryMore& p = s.parameters.carry_more;
  const bool lacking = client.unmet_share > 0.05F;
  if (p.heart > 0) {
    each_link_of_client(w, client, [&](LinkId l) {
      CareLink& link = w.links[l.index()];
      if (link.as_volunteer != 0 || agreed_rhythm(s.parameters.agree_rhythm, w.luck,
                                                  w.key(link.giver), w.key(client.person))) {
        return;
      }
      const double change = change_by_heart(
          p, static_cast<double>(w.ties.columns.row[link.tie.index()].closeness), lacking);
      for (std::size_t c = 0; c < channel_count; ++c) {
        const auto by = static_cast<int>(link.agreed[c] * change);
        link.agreed[c] =
            static_cast<std::uint16_t>(link.agreed[c] + std::min(by, client.unmet[c].value));
      }
    });
  }
  const int rides = client.unmet[at(Channel::transport)].value;
  if (rides >= 15 && w.persons.income_band[client.person.index()] == IncomeBand::low &&
      w.links[main.index()].as_volunteer == 0) {
    std::uint16_t& agreed = w.links[main.index()].agreed[at(Channel::transport)];
    agreed = static_cast<std::uint16_t>(agreed + static_cast<int>(p.drives * rides));
  }
}

/// Grown up, at home and well, and not one of those who help already.
bool may_take_over(const World& w, const Setting& s, const ClientRecord& client, PersonId q) {
  const std::size_t i = q.index();
  const CarerSlot slot = w.persons.carer[i];
  return q != client.person && w.persons.at_home(q) && w.week.value >= w.persons.ill_until[i] &&
         w.persons.age(q, w.week) >= 18 && !w.link_between(q, client.person).valid() &&
         (!slot.valid() ||
          (w.week.value >= w.carers[slot.index()].paused_until &&
           static_cast<double>(w.carers[slot.index()].strain) < s.parameters.take_over.strained));
}

/// Who is asked first of the people the client knows: relatives, or else who volunteers.
Arc stand_in_of_network(const World& w, const Setting& s, const ClientRecord& client,
                        bool relatives) {
  Arc best;
  double best_score = -math::detail::infinity;
  for (const Arc arc : w.ties.of(client.person)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state == TieState::broken || tie.state == TieState::ended ||
        w.persons.professional[arc.other.index()] != 0 || is_kin(tie.kind) != relatives ||
        (!relatives && w.persons.volunteer[arc.other.index()] == 0) ||
        !may_take_over(w, s, client, arc.other)) {
      continue;
    }
    const double score = candidate_score(
        weight_to_take_over(s.parameters.take_over, tie.state, static_cast<double>(tie.closeness),
                            able_to_help(w, s.parameters.able_to_help, arc.other)),
        Draw(w.luck, decision("strain.stand_in"), w.key(client.person), w.key(arc.other), w.week));
    if (score > best_score ||
        (best.other.valid() && score == best_score && w.key(arc.other) < w.key(best.other))) {
      best_score = score;
      best = arc;
    }
  }
  return best;
}

/// A free volunteer of the neighbourhood, by way of an organisation; a new tie.
Arc stand_in_nearby(World& w, const Setting& s, const ClientRecord& client) {
  PersonId best;
  double best_luck = 0;
  w.each_in_neighbourhood(client.person, [&](PersonId q) {
    const CarerSlot slot = w.persons.carer[q.index()];
    if (w.persons.volunteer[q.index()] == 0 || !may_take_over(w, s, client, q) ||
        (slot.valid() && w.carers[slot.index()].first_link.valid()) ||
        w.ties.between(client.person, q).valid()) {
      return;
    }
    const double luck =
        Draw(w.luck, decision("strain.volunteer"), w.key(client.person), w.key(q), w.week)
            .uniform53(0);
    if (luck > best_luck || (best.valid() && luck == best_luck && w.key(q) < w.key(best))) {
      best_luck = luck;
      best = q;
    }
  });
  if (!best.valid()) {
    return {};
  }
  const TieId tie = w.ties.add({.a = client.person,
                                .b = best,
                                .kind = TieKind::volunteer,
                                .closeness = 0.3F,
                                .contacts = 0,
                                .distance_km = 1,
                                .since = w.week},
                               w.persons.key);
  return {best, tie};
}

/// `stand_in` takes over some hours of the main carer.
void relieve(World& w, const Setting& s, PersonId client, LinkId main, Arc stand_in) {
  const PersonId carer = w.links[main.index()].giver;
  Tie& tie = w.ties.columns.row[stand_in.tie.index()];
  if (tie.state != TieState::active) {
    tie.state = TieState::active;
    tie.contacts = std::max(tie.contacts, 0.25F);
    tie.closeness = std::max(tie.closeness, 0.2F);
    w.emit(EventKind::tie_revived, Cause::contact, tie.first, tie.second);
  }
  tie.last_care = w.week.value;
  const LinkId link =
      w.make_link(stand_in.tie, stand_in.other, client, w.week, is_voluntary(tie.kind));
  const int moved = move_hours(w, main, link, 60.0 * s.parameters.take_over.hours);
  w.carer_of(carer).relieved = w.week.value;
  w.emit(EventKind::care_began, Cause::asked, stand_in.other, client, static_cast<float>(moved),
         EventUnit::minutes_per_week);
  w.emit(EventKind::relieved, Cause::strain, carer, stand_in.other, static_cast<float>(moved),
         EventUnit::minutes_per_week);
}

/// No stand-in: a place at a day activity is asked for, where that is usual.
void ask_for_day_activity(World& w, const Setting& s, ClientRecord& client, PersonId carer) {
  constexpr std::size_t day = at(Product::day_activity);
  Indication& indication = client.indications[day];
  const ProductSpec& product = s.population.products[day];
  if (indication.granted.value > 0 || product.hours <= 0 ||
      s.population.limitations[at(client.limitation)].formal[day] <= 0) {
    return;
  }
  indication = {};
  indication.granted = indication.in_force = minutes_of_hours(product.hours);
  indication.start = w.week.value;
  indication.waiting_until = w.week.value + static_cast<std::int32_t>(product.waiting_weeks);
  indication.review = indication.waiting_until + static_cast<std::int32_t>(product.review_weeks);
  w.emit(EventKind::indication_granted, Cause::strain, client.person, carer,
         static_cast<float>(indication.granted.value), EventUnit::minutes_per_week);
}

void take_over(World& w, const Setting& s, ClientRecord& client, LinkId main) {
  const TakeOver& p = s.parameters.take_over;
  const PersonId carer = w.links[main.index()].giver;
  const CarerRecord& worn = w.carer_of(carer);
  const Draw draw(w.luck, decision("strain.take_over"), w.key(client.person), w.week);
  if (static_cast<double>(worn.strain) < p.strained ||
      agreed_minutes(w.links[main.index()]).hours() < 2 * p.hours ||
      !draw.chance(p.per_quarter, 0)) {
    return;
  }
  const PersonId person = client.person;
  const bool trusts = static_cast<double>(worn.trust) >= p.trusting;
  Arc stand_in;
  if (draw.chance(p.willing, 1)) {
    stand_in = stand_in_of_network(w, s, client, true);
  }
  if (!stand_in.other.valid() && draw.chance(p.willing, 2)) {
    stand_in = stand_in_of_network(w, s, client, false);
    if (!stand_in.other.valid() && trusts) {
      stand_in = stand_in_nearby(w, s, client);
    }
  }
  if (stand_in.other.valid()) {
    relieve(w, s, person, main, stand_in);
  } else if (trusts) {
    ask_for_day_activity(w, s, client, carer);
  }
}

/// Old parents agree with the family who takes over later, when there is a family.
void plan_for_later(World& w, const Setting& s, const ClientRecord& client, LinkId main) {
  CarerRecord& carer = carer_at(w, main);
  if (w.links[main.index()].giver_is != TieKind::parent || carer.plan != 0 ||
      !for_life(client.limitation) ||
      w.persons.age(carer.person, w.week) <= s.parameters.worry_about_later.from ||
      !Draw(w.luck, decision("strain.later"), w.key(client.person), w.week)
           .chance(s.parameters.worry_about_later.plans, 0)) {
    return;
  }
  for (const Arc arc : w.ties.of(client.person)) {
    if (w.ties.kind_seen_by(client.person, arc.tie) == TieKind::sibling) {
      carer.plan = 1;
    }
  }
}

/// The carer stays at the day activity for once and gets to know the carer of another.
void stay_at_day_activity(World& w, const Setting& s, const ClientRecord& client, LinkId main) {
  CarerRecord& carer = carer_at(w, main);
  const Draw draw(w.luck, decision("strain.stay"), w.key(client.person), w.week);
  if (client.indications[at(Product::day_activity)].delivered.value <= 0 ||
      !draw.chance(
          chance_to_stay(s.parameters.day_away, static_cast<double>(carer.trust),
                         static_cast<double>(w.persons.trait(carer.person, Trait::social_skill))),
          0)) {
    return;
  }
  carer.reward += static_cast<float>(s.parameters.day_away.pleasant) * (1.0F - carer.reward);
  PersonId other;
  double best = 0;
  for (const PersonId q : w.members_of(w.persons.weekday[client.person.index()])) {
    const ClientSlot slot = w.persons.client[q.index()];
    if (q == client.person || !slot.valid() || w.clients[slot.index()].open == 0) {
      continue;
    }
    const LinkId theirs = main_link(w, w.clients[slot.index()]);
    const double luck =
        Draw(w.luck, decision("strain.stay.whom"), w.key(carer.person), w.key(q), w.week)
            .uniform53(0);
    if (theirs.valid() && luck > best && w.links[theirs.index()].giver != carer.person &&
        w.persons.at_home(w.links[theirs.index()].giver)) {
      best = luck;
      other = w.links[theirs.index()].giver;
    }
  }
  if (other.valid() && w.persons.at_home(carer.person) &&
      !w.ties.between(carer.person, other).valid()) {
    w.ties.add({.a = carer.person,
                .b = other,
                .kind = TieKind::acquaintance,
                .closeness = 0.2F,
                .contacts = 0.5F,
                .distance_km = 2,
                .since = w.week},
               w.persons.key);
    w.emit(EventKind::tie_made, Cause::contact, carer.person, other);
  }
}

/// A client who comes nowhere is taken along to the club of the carer.
void take_along(World& w, const Setting& s, const ClientRecord& client, LinkId main) {
  const PersonId carer = w.links[main.index()].giver;
  const CircleId club = w.persons.leisure[carer.index()];
  if (!club.valid() || w.persons.leisure[client.person.index()].valid() ||
      w.persons.age(carer, w.week) < 18 || w.persons.age(client.person, w.week) < 18) {
    return;
  }
  if (Draw(w.luck, decision("strain.along"), w.key(client.person), w.week)
          .chance(chance_to_take_along(
                      s.parameters.meet_others,
                      static_cast<double>(w.persons.trait(carer, Trait::social_skill))),
                  0)) {
    w.join(client.person, &PersonTable::leisure, club);
  }
}

}  // namespace

void quarter_of_clients(World& w, const Setting& s) {
  std::vector<PersonId> due;
  for (const ClientRecord& client : w.clients) {
    if (client.open != 0 && client.institution == 0 && client.first_link.valid() &&
        quarter_is_over(w.key(client.person), w.week)) {
      due.push_back(client.person);
    }
  }
  std::ranges::sort(due, [&](PersonId a, PersonId b) { return w.key(a) < w.key(b); });
  for (const PersonId person : due) {
    ClientRecord& client = w.client_of(person);
    meet_as_family(w, s, client);
    const LinkId main = main_link(w, client);
    carry_more(w, s, client, main);
    give_by_heart(w, s, client, main);
    plan_for_later(w, s, client, main);
    stay_at_day_activity(w, s, client, main);
    take_along(w, s, client, main);
    take_over(w, s, client, main);
  }
}

}  // namespace draagkracht
