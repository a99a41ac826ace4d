// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/condition.hpp"

#include <algorithm>

#include "population/aids.hpp"
#include "population/households.hpp"
#include "population/look/loneliness.hpp"

namespace draagkracht {

const std::array<CodeName, condition_field_count> condition_field_names{{
    {"indicated_hours", {"geïndiceerde uren per week", "indicated hours per week"}},
    {"need_hours", {"uren hulp nodig per week", "hours of help needed per week"}},
    {"age", {"leeftijd in jaren", "age in years"}},
    {"sex", {"geslacht", "sex"}},
    {"limitation", {"beperking", "limitation"}},
    {"income_band", {"inkomensgroep", "income band"}},
    {"origin", {"herkomst", "origin"}},
    {"lives_alone", {"woont alleen", "lives alone"}},
    {"neighbourhood", {"wijk", "neighbourhood"}},
    {"special", {"bijzondere groep", "special people"}},
    {"education", {"opleiding", "education"}},
    {"employed_hours", {"uren betaald werk per week", "hours of paid work per week"}},
    {"poor_health", {"minder goede gezondheid", "poor health"}},
    {"volunteer", {"vrijwilliger in de zorg", "volunteer in care"}},
    {"widowed", {"partner verloren in de laatste drie jaar", "lost a partner in three years"}},
    {"partner", {"heeft een partner", "has a partner"}},
    {"children", {"kinderen", "children"}},
    {"people_around", {"mensen om zich heen", "people around"}},
    {"contacts", {"contacten per week", "contacts per week"}},
    {"closest", {"hechtheid van de beste band", "closeness of the best bond"}},
    {"sleeping_ties", {"banden die slapen", "ties that sleep"}},
    {"harmful_ties", {"banden die geen goed doen", "ties that do harm"}},
    {"broken_ties", {"verbroken banden", "broken ties"}},
    {"social_skill", {"sociale vaardigheid", "social skill"}},
    {"assets", {"iets te bieden hebben", "something to give"}},
    {"digital_skill", {"digitale vaardigheid", "digital skill"}},
    {"member", {"komt ergens elke week", "comes somewhere every week"}},
    {"street_level", {"hoe goed het gaat in de straat", "how well the street gets on"}},
    {"meeting_place", {"ontmoetingsplek in de buurt", "meeting place near by"}},
    {"loneliness", {"eenzaamheid, 0 tot 6", "loneliness, 0 to 6"}},
    {"client", {"heeft zorg nodig", "needs care"}},
    {"helpers", {"helpers uit het eigen netwerk", "helpers of the own network"}},
    {"family_helpers", {"helpers uit de familie", "helpers of the family"}},
    {"volunteers", {"vrijwilligers die komen", "volunteers who come"}},
    {"unmet_share", {"deel van de hulp dat ontbreekt", "share of help that is missing"}},
    {"own_direction", {"eigen regie", "own direction"}},
    {"self_trust", {"zelfvertrouwen", "trust in oneself"}},
    {"years_in_care", {"jaren met zorg", "years in care"}},
    {"hours_go", {"er gaan uren weg", "hours are going"}},
    {"carer", {"mantelzorger", "carer"}},
    {"helps", {"mensen die iemand helpt", "people one helps"}},
    {"hours_given", {"uren hulp gegeven per week", "hours of help given per week"}},
    {"strain", {"belasting", "strain"}},
    {"fellow_carers", {"andere helpers van dezelfde", "others who help the same person"}},
    {"cares_for", {"beperking van wie iemand helpt", "limitation of who is helped"}},
    {"carer_is", {"wat de mantelzorger van de cliënt is", "what the carer is to the client"}},
    {"found", {"bekend bij mantelzorgondersteuning", "known to carers' support"}},
}};

const std::array<std::string_view, 6> compare_signs{"<", "<=", "==", "!=", ">=", ">"};

namespace {

using Field = Condition::Field;

constexpr double weeks_of_year = 52.1775;
constexpr int counts_as_widowed = 157;  // three years
constexpr int known_for = 104;          // carers' support loses sight after two years
constexpr float matters = 0.3F;

double as_flag(bool holds) { return holds ? 1.0 : 0.0; }

double of_ties(const World& w, PersonId p, Field field) {
  if (p.index() >= w.ties.persons()) {
    return 0;
  }
  double sum = 0;
  for (const Arc arc : w.ties.of(p)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.kind == TieKind::professional || !w.persons.alive(arc.other)) {
      continue;
    }
    const bool active = tie.state == TieState::active;
    const bool harmful = tie.valence == Valence::harmful;
    switch (field) {
      case Field::partner:
        sum += as_flag(tie.kind == TieKind::partner && active);
        break;
      case Field::children:
        sum += as_flag(w.ties.kind_seen_by(p, arc.tie) == TieKind::child);
        break;
      case Field::people_around:
        sum += as_flag(active && !harmful && tie.closeness >= matters);
        break;
      case Field::contacts:
        sum += active ? static_cast<double>(tie.contacts) : 0.0;
        break;
      case Field::closest:
        sum = active && !harmful ? std::max(sum, static_cast<double>(tie.closeness)) : sum;
        break;
      case Field::sleeping_ties:
        sum += as_flag(tie.state == TieState::dormant || tie.state == TieState::latent);
        break;
      case Field::harmful_ties:
        sum += as_flag(active && harmful);
        break;
      default:
        sum += as_flag(tie.state == TieState::broken);
    }
  }
  return sum;
}

double of_client(const World& w, const ClientRecord& client, const Condition& condition) {
  switch (condition.field) {
    case Field::indicated_hours: {
      if (condition.product) {
        return client.indications[at(*condition.product)].in_force.hours();
      }
      std::int32_t minutes = 0;
      for (const Indication& indication : client.indications) {
        minutes += indication.in_force.value;
      }
      return minutes / 60.0;
    }
    case Field::need_hours: {
      std::int32_t minutes = 0;
      for (const Minutes need : client.need) {
        minutes += need.value;
      }
      return minutes / 60.0;
    }
    case Field::limitation:
      return static_cast<double>(at(client.limitation));
    case Field::special:
      return client.special;
    case Field::client:
      return as_flag(client.open != 0);
    case Field::helpers:
    case Field::family_helpers:
    case Field::volunteers: {
      int count = 0;
      each_link_of_client(w, client, [&](LinkId l) {
        const CareLink& link = w.links[l.index()];
        const bool voluntary = link.as_volunteer != 0;
        count += condition.field == Field::volunteers                         ? (voluntary ? 1 : 0)
                 : voluntary                                                  ? 0
                 : condition.field == Field::helpers || is_kin(link.giver_is) ? 1
                                                                              : 0;
      });
      return count;
    }
    case Field::unmet_share:
      return static_cast<double>(client.unmet_share);
    case Field::own_direction:
      return static_cast<double>(client.own_direction);
    case Field::self_trust:
      return static_cast<double>(client.self_trust);
    case Field::years_in_care:
      return (w.week.value - client.since) / weeks_of_year;
    default:
      return as_flag(client.announced.value > 0 || on_way(client, Way::told) ||
                     on_way(client, Way::lost));
  }
}

bool helps_as_carer(const World& w, const CarerRecord& carer) {
  bool helps = false;
  each_link_of_giver(w, carer,
                     [&](LinkId l) { helps = helps || w.links[l.index()].as_volunteer == 0; });
  return helps;
}

double of_carer(const World& w, const CarerRecord& carer, Field field) {
  switch (field) {
    case Field::carer:
      return as_flag(helps_as_carer(w, carer));
    case Field::helps: {
      int count = 0;
      each_link_of_giver(w, carer, [&](LinkId) { ++count; });
      return count;
    }
    case Field::hours_given: {
      std::int32_t minutes = 0;
      for (const Minutes given : carer.given) {
        minutes += given.value;
      }
      return minutes / 60.0;
    }
    case Field::strain:
      return static_cast<double>(carer.strain);
    case Field::found:
      return as_flag(w.week.value - carer.found <= known_for);
    default:
      break;
  }
  const LinkId most = most_helped(w, carer);
  if (!most.valid()) {
    return 0;
  }
  const CareLink& link = w.links[most.index()];
  const ClientRecord& client = w.clients[w.persons.client[link.client.index()].index()];
  if (field == Field::cares_for) {
    return static_cast<double>(at(client.limitation));
  }
  if (field == Field::carer_is) {
    return static_cast<double>(at(link.giver_is));
  }
  int fellows = -1;
  each_link_of_client(w, client,
                      [&](LinkId l) { fellows += w.links[l.index()].as_volunteer == 0 ? 1 : 0; });
  return std::max(fellows, 0);
}

double of_person(const World& w, PersonId p, Field field) {
  const PersonTable& people = w.persons;
  const std::size_t row = p.index();
  switch (field) {
    case Field::age:
      return people.age(p, w.week);
    case Field::sex:
      return static_cast<double>(at(people.sex[row]));
    case Field::income_band:
      return static_cast<double>(at(people.income_band[row]));
    case Field::origin:
      return static_cast<double>(at(people.origin[row]));
    case Field::lives_alone:
      return as_flag(lives_alone(people, p));
    case Field::neighbourhood:
      return w.part_of(p);
    case Field::education:
      return static_cast<double>(at(people.education[row]));
    case Field::employed_hours:
      return people.employed_hours[row];
    case Field::poor_health:
      return as_flag(people.poor_health[row] != 0);
    case Field::volunteer:
      return as_flag(people.volunteer[row] != 0);
    case Field::widowed:
      return as_flag(people.widowed[row] != long_ago &&
                     w.week.value - people.widowed[row] <= counts_as_widowed);
    case Field::social_skill:
      return static_cast<double>(people.trait(p, Trait::social_skill));
    case Field::assets:
      return static_cast<double>(people.trait(p, Trait::assets));
    case Field::digital_skill:
      return digital_skill(w.luck, people, p, w.week);
    case Field::member:
      return as_flag(people.weekday[row].valid() || people.leisure[row].valid());
    case Field::loneliness:
      return people.age(p, w.week) >= loneliness_age ? loneliness(w, p).score() : 0;
    case Field::street_level:
      return people.street[row] < w.street_level.size()
                 ? static_cast<double>(w.street_level[people.street[row]])
                 : 0.5;
    default: {
      const std::size_t n = people.neighbourhood[row];
      return as_flag(n < w.neighbourhoods.size() && w.neighbourhoods[n].place != PlaceKind::none);
    }
  }
}

double value_of(const World& w, PersonId p, const Condition& condition) {
  const Field field = condition.field;
  if (field >= Field::partner && field <= Field::broken_ties) {
    return of_ties(w, p, field);
  }
  const bool about_client = field == Field::indicated_hours || field == Field::need_hours ||
                            field == Field::limitation || field == Field::special ||
                            (field >= Field::client && field <= Field::hours_go);
  if (about_client) {
    const ClientSlot slot = w.persons.client[p.index()];
    if (!slot.valid()) {
      return field == Field::limitation ? static_cast<double>(at(w.persons.limitation[p.index()]))
                                        : 0.0;
    }
    return of_client(w, w.clients[slot.index()], condition);
  }
  if (field >= Field::carer) {
    const CarerSlot slot = w.persons.carer[p.index()];
    return slot.valid() ? of_carer(w, w.carers[slot.index()], field) : 0.0;
  }
  return of_person(w, p, field);
}

bool holds(double left, Condition::Compare compare, double right) {
  switch (compare) {
    case Condition::Compare::less:
      return left < right;
    case Condition::Compare::at_most:
      return left <= right;
    case Condition::Compare::equal:
      return left == right;
    case Condition::Compare::unequal:
      return left != right;
    case Condition::Compare::at_least:
      return left >= right;
    case Condition::Compare::more:
      return left > right;
  }
  return false;
}

}  // namespace

bool meets(const World& world, PersonId person, const std::vector<Condition>& where) {
  bool met = true;  // of the line that conditions joined by `or` make
  bool same_line = false;
  for (const Condition& condition : where) {
    if (!same_line) {
      if (!met) {
        return false;
      }
      met = false;
    }
    met = met || holds(value_of(world, person, condition), condition.compare, condition.value);
    same_line = condition.or_next;
  }
  return met;
}

LinkId most_helped(const World& w, const CarerRecord& carer) {
  LinkId best;
  each_link_of_giver(w, carer, [&](LinkId l) {
    const Minutes minutes = agreed_minutes(w.links[l.index()]);
    const Minutes most = best.valid() ? agreed_minutes(w.links[best.index()]) : Minutes{-1};
    if (minutes > most || (minutes == most && w.key(w.links[l.index()].client) <
                                                  w.key(w.links[best.index()].client))) {
      best = l;
    }
  });
  return best;
}

}  // namespace draagkracht
