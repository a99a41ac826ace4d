// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/primitives/ties.hpp"

#include <algorithm>

#include "methods/primitives/around.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

constexpr float after_break = 0.5F;
constexpr float woken_contacts = 0.25F;
constexpr std::size_t looked_at = 6;

bool suits_as_contact(const World& w, PersonId p, PersonId q) {
  if (p == q || !w.persons.at_home(q) || w.persons.professional[q.index()] != 0 ||
      w.persons.household[p.index()] == w.persons.household[q.index()] ||
      w.ties.between(p, q).valid()) {
    return false;
  }
  const int gap = w.persons.age(p, w.week) - w.persons.age(q, w.week);
  const bool both_grown = (w.persons.age(p, w.week) >= 18) == (w.persons.age(q, w.week) >= 18);
  return both_grown && gap < 40 && gap > -40;
}

void tie_new(Act& act, PersonId on) {
  World& w = act.world;
  PersonId best;
  double best_score = -math::detail::infinity;
  const auto look_at = [&](PersonId q, double weight) {
    if (!suits_as_contact(w, on, q)) {
      return;
    }
    const bool alike = w.persons.education[on.index()] == w.persons.education[q.index()];
    const Draw draw(w.luck, decision("methods.tie_new"), Key{mix(w.key(on).value, act.step.value)},
                    w.key(q), w.week);
    const double skill = 0.3 + static_cast<double>(w.persons.trait(q, Trait::social_skill));
    const double score = candidate_score(weight * skill * (alike ? 1.5 : 1.0), draw);
    if (score > best_score || (score == best_score && w.key(q) < w.key(best))) {
      best_score = score;
      best = q;
    }
  };
  const bool in_group = act.group.valid();
  if (in_group) {
    for (const PersonId member : w.support_circles[act.group.index()].members) {
      if (member.valid()) {
        look_at(member, 1.0);
      }
    }
  }
  if (!best.valid()) {
    const CircleId club = w.persons.leisure[on.index()];
    for (const PersonId member : w.members_of(club)) {
      look_at(member, 2.0);
    }
    for (const PersonId neighbour : w.residents_of(w.persons.street[on.index()])) {
      look_at(neighbour, 1.0);
    }
  }
  if (!best.valid()) {
    return;
  }
  const bool next_door = w.persons.street[on.index()] == w.persons.street[best.index()];
  const TieKind kind = next_door ? TieKind::neighbour : TieKind::acquaintance;
  if (get_acquainted(w, on, best, kind, act.size, 0.5)) {
    set_aid(w.persons, on, Aid::missing, false);
  }
}

/// A tie with a volunteer or buddy, with help for a client.
void come_as_volunteer(Act& act, PersonId on, std::optional<Channel> channel) {
  World& w = act.world;
  PersonId volunteer = act.by;
  const bool suits = volunteer.valid() && w.persons.at_home(volunteer) &&
                     w.persons.professional[volunteer.index()] == 0 && volunteer != on &&
                     w.persons.household[volunteer.index()] != w.persons.household[on.index()];
  if (!suits) {
    volunteer = find_volunteer(w, on, act.step);
  }
  if (!volunteer.valid()) {
    return;
  }
  TieId tie = w.ties.between(on, volunteer);
  if (!tie.valid()) {
    get_acquainted(w, on, volunteer, TieKind::buddy, 0.3, 0.5);
    tie = w.ties.between(on, volunteer);
  }
  ClientRecord* client = client_at_home(w, on);
  if (client == nullptr || w.link_between(volunteer, on).valid()) {
    return;
  }
  if (take_up_minutes(w, volunteer, on, tie, act.size * 60.0, channel, true) > 0) {
    CareLink& link = w.links[w.link_between(volunteer, on).index()];
    link.form = HelpForm::bounded;
    link.until = w.week.value + std::max(act.weeks, 4);
  }
}

void tie_temp(Act& act, PersonId on) {
  come_as_volunteer(act, on, act.channel.value_or(Channel::company));
}

void match(Act& act, PersonId on) {
  const ClientRecord* client = client_at_home(act.world, on);
  if (client == nullptr) {
    tie_new(act, on);
    return;
  }
  std::optional<Channel> most = act.channel;
  if (!most) {
    const auto& unmet = client->unmet;
    const auto top = std::ranges::max_element(unmet);
    if (top->value > 0) {
      most = static_cast<Channel>(top - unmet.begin());
    }
  }
  if (!most || client->unmet[at(*most)].value <= 0) {
    return;  // nothing is missing, so there is no demand
  }
  // Supply and demand are brought together for as long as both like it.
  Act open = act;
  open.by = PersonId::none();
  open.weeks = std::max(act.weeks, 52);
  come_as_volunteer(open, on, most);
}

void tie_strengthen(Act& act, PersonId on) {
  World& w = act.world;
  const Arc to = choose_around(w, on, decision("methods.strengthen"), act.step,
                               [&](const Tie& tie, PersonId other) {
                                 return tie.state == TieState::active && may_help(w, tie, other)
                                            ? static_cast<double>(tie.closeness)
                                            : 0.0;
                               });
  if (to.other.valid()) {
    Tie& tie = w.ties.columns.row[to.tie.index()];
    tie.closeness = towards_one(tie.closeness, act.size);
    tie.contacts += static_cast<float>(act.size);
    tie.set(TieMark::reason);
  }
}

void tie_reactivate(Act& act, PersonId on) {
  World& w = act.world;
  const Arc to =
      choose_around(w, on, decision("methods.wake"), act.step, [&](const Tie& tie, PersonId other) {
        const bool asleep = tie.state == TieState::dormant || tie.state == TieState::latent;
        const bool broken = tie.state == TieState::broken && tie.valence != Valence::harmful &&
                            !tie.is(TieMark::mediator) && w.persons.at_home(other);
        return asleep && may_help(w, tie, other) ? static_cast<double>(tie.closeness)
               : broken                          ? 0.3 * static_cast<double>(tie.closeness)
                                                 : 0.0;
      });
  if (!to.other.valid()) {
    return;
  }
  Tie& tie = w.ties.columns.row[to.tie.index()];
  if (tie.state == TieState::broken) {
    tie.set(TieMark::mediator);  // somebody stands between; whether it mends the weeks will tell
    return;
  }
  tie.state = TieState::active;
  tie.contacts = std::max(tie.contacts, std::max(static_cast<float>(act.size), woken_contacts));
  w.emit(EventKind::tie_revived, Cause::method, on, to.other);
}

/// Of the ties that do harm, or good and harm, the one seen most.
Arc harmful_tie(const World& w, PersonId on, bool mixed) {
  Arc most;
  float seen = -1;
  for (const Arc arc : w.ties.of(on)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    const bool bad = tie.valence == Valence::harmful || (mixed && tie.valence == Valence::mixed);
    if (bad && tie.state == TieState::active && tie.kind != TieKind::professional &&
        (tie.contacts > seen || (tie.contacts == seen && w.key(arc.other) < w.key(most.other)))) {
      seen = tie.contacts;
      most = arc;
    }
  }
  return most;
}

void tie_distance(Act& act, PersonId on) {
  if (const Arc tie = harmful_tie(act.world, on, true); tie.other.valid()) {
    act.world.ties.columns.row[tie.tie.index()].contacts *= static_cast<float>(1.0 - act.size);
  }
}

void tie_cut(Act& act, PersonId on) {
  World& w = act.world;
  const Arc bad = harmful_tie(w, on, false);
  if (!bad.other.valid() || w.link_between(bad.other, on).valid() ||
      w.link_between(on, bad.other).valid() ||
      w.persons.household[on.index()] == w.persons.household[bad.other.index()] ||
      !act.draw(decision("methods.cut"), on).chance(act.size)) {
    return;
  }
  Tie& tie = w.ties.columns.row[bad.tie.index()];
  tie.state = TieState::broken;
  tie.contacts = 0;
  tie.closeness *= after_break;
  set_aid(w.persons, on, Aid::missing);  // it leaves a gap
  w.emit(EventKind::tie_broke, Cause::method, on, bad.other);
}

void tie_balance(Act& act, PersonId on) {
  World& w = act.world;
  Arc most;
  float worst = 0;
  for (const Arc arc : w.ties.of(on)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    const float off = tie.balance < 0 ? -tie.balance : tie.balance;
    if (tie.state == TieState::active && tie.kind != TieKind::professional &&
        (off > worst || (off == worst && off > 0 && w.key(arc.other) < w.key(most.other)))) {
      worst = off;
      most = arc;
    }
  }
  if (most.other.valid()) {
    w.ties.columns.row[most.tie.index()].balance *= static_cast<float>(1.0 - act.size);
  }
}

void tie_role(Act& act, PersonId on) {
  World& w = act.world;
  const PersonId client = about(act, on);
  if (!client.valid()) {
    return;
  }
  each_link_of_client(w, w.client_of(client), [&](LinkId l) {
    CareLink& link = w.links[l.index()];
    if (act.draw(decision("methods.role"), link.giver).chance(act.size)) {
      w.ties.columns.row[link.tie.index()].set(TieMark::own_plan);
      link.pressed = as_byte(0.5 * from_byte(link.pressed));
    }
  });
}

void alter_alter(Act& act, PersonId on) {
  World& w = act.world;
  const std::vector<Arc> around = closest_around(w, on, looked_at);
  for (std::size_t i = 1; i < around.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (get_acquainted(w, around[j].other, around[i].other, TieKind::acquaintance, act.size,
                         0.25)) {
        return;
      }
    }
  }
}

constexpr Label begin_close{"hechtheid waarmee de band begint",
                            "closeness with which the tie begins"};
constexpr Label way_gone{"deel van de weg die nog te gaan is", "share of the way that is left"};

const std::array ties_list{
    Primitive{"tie_new",
              {"Iemand leert een ander kennen: uit de groep, anders van de club of uit de straat.",
               "Somebody gets to know another: of the group, else of the club or the street."},
              begin_close,
              0.3,
              0,
              1,
              On::client,
              {StatePart::acquaintances, StatePart::aids},
              tie_new},
    Primitive{"tie_temporary",
              {"Een vrijwilliger of maatje komt voor een tijd, met uren gezelschap; wat er daarna "
               "van de band blijft wijst zich vanzelf uit.",
               "A volunteer or buddy comes for a time, with hours of company; what is left of the "
               "tie afterwards will show."},
              {"uren per week", "hours a week"},
              1,
              0,
              20,
              On::client,
              {StatePart::acquaintances, StatePart::links, StatePart::ties},
              tie_temp},
    Primitive{"tie_strengthen",
              {"Een van de banden wordt hechter, en er is een reden om elkaar te zien.",
               "One of the ties gets closer, and there is a reason to meet."},
              way_gone,
              0.1,
              0,
              1,
              On::client,
              {StatePart::ties},
              tie_strengthen},
    Primitive{"tie_reactivate",
              {"Een band die slaapt wordt wakker; bij een verbroken band gaat iemand ertussen "
               "staan.",
               "A tie that sleeps wakes; with a broken tie somebody goes in between."},
              {"contacten per week waarmee hij wakker wordt", "contacts a week it wakes with"},
              0.25,
              0,
              7,
              On::client,
              {StatePart::ties},
              tie_reactivate},
    Primitive{"tie_distance",
              {"Met wie geen goed doet is er minder contact.",
               "There is less contact with who does no good."},
              {"deel van het contact dat vervalt", "share of the contact that goes"},
              0.5,
              0,
              1,
              On::client,
              {StatePart::ties},
              tie_distance},
    Primitive{"tie_cut",
              {"Een band die schaadt wordt verbroken, en dat laat een leegte.",
               "A tie that does harm is broken, and that leaves a gap."},
              {"kans dat het ervan komt", "chance that it happens"},
              0.5,
              0,
              1,
              On::client,
              {StatePart::ties, StatePart::aids},
              tie_cut},
    Primitive{"tie_balance",
              {"In de scheefste band komt geven en krijgen dichter bij elkaar.",
               "In the most one-sided tie giving and getting come closer."},
              {"deel van de scheefheid dat verdwijnt", "share of the imbalance that goes"},
              0.3,
              0,
              1,
              On::client,
              {StatePart::ties},
              tie_balance},
    Primitive{"tie_role",
              {"Met wie helpt wordt afgesproken wie wat doet; dan slijt het minder en drukt het "
               "minder.",
               "With those who help it is agreed who does what; then it wears off less and presses "
               "less."},
              {"kans per helper", "chance per helper"},
              0.5,
              0,
              1,
              On::client,
              {StatePart::ties, StatePart::links},
              tie_role},
    Primitive{"alter_alter",
              {"Twee mensen om iemand heen die elkaar niet kenden leren elkaar kennen.",
               "Two people around somebody who did not know each other get acquainted."},
              begin_close,
              0.25,
              0,
              1,
              On::client,
              {StatePart::acquaintances},
              alter_alter},
    Primitive{
        "match",
        {"Iemand uit de buurt die iets wil doen komt bij wie iets mist, voor wat het meest "
         "ontbreekt; wie geen zorg nodig heeft leert iemand kennen.",
         "Somebody of the neighbourhood who wants to do something comes to who misses it, for "
         "what lacks most; who needs no care gets to know somebody."},
        {"uren per week", "hours a week"},
        1,
        0,
        20,
        On::client,
        {StatePart::acquaintances, StatePart::links, StatePart::ties, StatePart::aids},
        match},
};

}  // namespace

std::span<const Primitive> primitives_of_ties() { return ties_list; }

}  // namespace draagkracht
