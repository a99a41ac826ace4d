// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/loneliness.hpp"

#include <algorithm>

#include "core/prefetch.hpp"
#include "population/aids.hpp"
#include "population/look/answers.hpp"

namespace draagkracht {

namespace {

constexpr Decision ask_loneliness = decision("observe.loneliness");
constexpr Decision ask_existential = decision("observe.existential");
constexpr Decision lasting_wish = decision("observe.loneliness_wish");

/// Share of the need in a channel that nobody filled this week.
double unmet_part(const ClientRecord& client, Channel channel) {
  const std::int32_t need = client.need[at(channel)].value;
  return need > 0 ? static_cast<double>(client.unmet[at(channel)].value) / need : 0.0;
}

int agreed_items(double lack, const std::array<double, 3>& above, const Draw& noise, int first,
                 double width) {
  int count = 0;
  for (int i = 0; i < 3; ++i) {
    if (lack + width * item_noise(noise, first + i) > above[static_cast<std::size_t>(i)]) {
      ++count;
    }
  }
  return count;
}

constexpr double year_in_weeks = 52.1775;

/// What is left of something that wears off evenly over these years.
double still(const World& world, std::int32_t since, double years) {
  const double gone = (world.week.value - since) / (year_in_weeks * years);
  return gone < 1.0 ? 1.0 - gone : 0.0;
}

/// What the death of a partner adds: more with little schooling, and for who is ill.
double widowhood(const World& world, PersonId person, const LonelinessModel& m) {
  const std::size_t i = person.index();
  if (world.persons.widowed[i] == long_ago) {
    return 0;
  }
  const double left = still(world, world.persons.widowed[i], m.widowed_years);
  const double more = (world.persons.education[i] == Education::low ? m.widowed_more : 0.0) +
                      (world.persons.poor_health[i] != 0 ? m.widowed_more : 0.0);
  return m.widowed * left * (1.0 + more);
}

}  // namespace

Bonds bonds_of(const World& world, PersonId person, const LonelinessModel& m) {
  Bonds bonds;
  if (person.index() >= world.ties.persons()) {
    return bonds;  // just born: nobody known yet
  }
  const TieColumns& ties = world.ties.columns;
  double closest_presence = 0;
  for (const Arc& arc : world.ties.of(person)) {
    prefetch(&ties.row[arc.tie.index()]);
  }
  const std::array<double, 4> worth{1.0, 1.0, m.mixed_bond, 0.0};  // of a bond, by valence
  for (const Arc& arc : world.ties.of(person)) {  // without branches: most of the cost of a quarter
    const Tie& tie = ties.row[arc.tie.index()];
    const bool counts = tie.state == TieState::active && tie.kind != TieKind::professional;
    const double met =
        static_cast<double>(tie.contacts) + (tie.is(TieMark::on_line) ? m.on_line : 0.0);
    const double contacts = counts ? met : 0.0;
    const double presence = contacts / (contacts + m.half_contacts);
    const double bond = (counts ? static_cast<double>(tie.closeness) : 0.0) *
                        worth[static_cast<std::size_t>(tie.valence)] *
                        (m.absent_bond + (1.0 - m.absent_bond) * presence);
    bonds.around += presence;
    bonds.harmful += counts && tie.valence == Valence::harmful ? 1 : 0;
    closest_presence = bond > bonds.closest ? presence : closest_presence;
    bonds.best = bond > bonds.closest ? arc.tie : bonds.best;
    bonds.closest = bond > bonds.closest ? bond : bonds.closest;
  }
  bonds.around -= closest_presence;
  return bonds;
}

Loneliness loneliness(const World& world, PersonId person, const LonelinessModel& m) {
  const Bonds bonds = bonds_of(world, person, m);
  const std::size_t i = person.index();
  // A group is worth more than those of it whom one knows.
  const double group = m.group * ((world.persons.leisure[i].valid() ? 1.0 : 0.0) - m.usual_group);
  double social = std::max(0.0, 1.0 - (bonds.around + group) / m.enough_around);
  // What is lacking counts more the more it is: a little contact does most for who has least.
  social += m.least * social * (social - m.usual_lack);
  double emotional = std::max(0.0, 1.0 - bonds.closest / m.enough_close);
  if (bonds.best.valid()) {
    emotional +=
        m.young_bond * still(world, world.ties.columns.since[bonds.best.index()], m.bond_years);
  }
  emotional += widowhood(world, person, m);
  const ClientSlot as_client = world.persons.client[i];
  if (as_client.valid()) {
    const ClientRecord& client = world.clients[as_client.index()];
    social += m.unmet * unmet_part(client, Channel::company);
    emotional += m.unmet * unmet_part(client, Channel::emotional);
  }
  const CarerSlot as_carer = world.persons.carer[i];
  double shared = m.wish * lasting_trait(world, lasting_wish, person) + m.harm * bonds.harmful -
                  (has_aid(world.persons, person, Aid::kind_eye) ? m.kind_eye : 0.0);
  if (as_carer.valid()) {
    shared += m.strain * static_cast<double>(world.carers[as_carer.index()].strain);
  }
  const Draw noise = answers(world, ask_loneliness, person);
  return {agreed_items(social + shared, m.social, noise, 0, m.noise),
          agreed_items(emotional + shared, m.emotional, noise, 3, m.noise)};
}

int existential_loneliness(const World& world, PersonId person, const LonelinessModel& m) {
  const std::size_t i = person.index();
  const CarerSlot carer = world.persons.carer[i];
  const bool helps = carer.valid() && world.carers[carer.index()].first_link.valid();
  // Something to do that matters to others; who has much to give finds it sooner.
  const bool matters = world.persons.employed_hours[i] > 0 || world.persons.volunteer[i] != 0 ||
                       helps || world.persons.weekday[i].valid();
  const double gives = static_cast<double>(world.persons.trait(person, Trait::assets));
  const double lack =
      1.0 - (matters ? m.of_use : 0.3 * m.of_use * gives) + 0.5 * widowhood(world, person, m);
  const Draw noise = answers(world, ask_existential, person);
  return agreed_items(lack, m.existential, noise, 0, m.noise);
}

int small_signs(const World& world, PersonId person) {
  return static_cast<int>(std::ranges::count_if(world.ties.of(person), [&](const Arc& arc) {
    return world.ties.columns.row[arc.tie.index()].is(TieMark::sign);
  }));
}

}  // namespace draagkracht
