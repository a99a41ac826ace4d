// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/year_of_life.hpp"

#include "core/draw.hpp"
#include "model/life/births.hpp"
#include "model/life/die.hpp"
#include "model/life/fall_ill.hpp"
#include "model/life/form_couple.hpp"
#include "model/life/grow_older.hpp"
#include "model/life/homes.hpp"
#include "model/life/migrate.hpp"
#include "model/life/move_in_with.hpp"
#include "model/need/begin_need.hpp"
#include "model/need/onset.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// A couple has two people who could have taken the first step: half of the steps is by each, and a
/// few more, because some who would have are taken in the meantime (measured: one in ten).
constexpr double first_step = 0.55;

/// Whether `p`, who lives alone, comes to live with a child or with a friend.
template <class F>
void draw_moving_in(const World& w, const Setting& s, PersonId p, int age, F&& due) {
  const MoveInWith& rule = s.parameters.move_in_with;
  const Draw draw(w.luck, decision("life.move_in"), w.key(p), w.week);
  const ClientSlot client = w.persons.client[p.index()];
  if (age >= rule.parent_age) {
    if (client.valid() && w.clients[client.index()].open != 0 && draw.chance(rule.parent, 0)) {
      due(DueKind::move_in_with_child, draw.uniform(1));
    }
  } else if (age >= adult_age && age < rule.sharing_age && draw.chance(rule.sharing, 0)) {
    due(DueKind::share_home, draw.uniform(1));
  }
}

/// What may change this year in where and with whom `p` lives.
template <class F>
void draw_home_year(const World& w, const Setting& s, PersonId p, PersonId partner, F&& due) {
  const int age = age_this_year(w, p);
  const Sex sex = w.persons.sex[p.index()];
  const PopulationSpec& rates = s.population;
  const Draw home(w.luck, decision("life.home"), w.key(p), w.week);
  if (partner.valid()) {
    // The couple draws once, by the age of the one with the smaller key.
    if (w.key(p) < w.key(partner) && home.chance(rates.separation.between(age, sex), 0)) {
      due(DueKind::separate, home.uniform(1));
    }
  } else {
    const bool with_parent = lives_with_parent(w, p);
    if (age >= 18 && home.chance(first_step * chance_to_couple(s.parameters.form_couple, rates, age,
                                                               sex, with_parent),
                                 0)) {
      due(DueKind::couple, home.uniform(1));
    } else if (age >= 16 && with_parent && home.chance(rates.leave_home.between(age, sex), 2)) {
      due(DueKind::leave_home, home.uniform(3));
    } else if (!with_parent && home.chance(rates.return_home.between(age, sex), 2)) {
      due(DueKind::return_home, home.uniform(3));
    } else if (lives_alone(w.persons, p)) {
      draw_moving_in(w, s, p, age, due);
    }
  }
  if (eldest_of_home(w, p) == p) {
    Home kind;
    kind.couple = partner.valid();
    each_housemate(w.persons, p, [&](PersonId q) {
      ++kind.members;
      kind.children = kind.children || w.persons.age(q, w.week) < 18;
    });
    const Draw move(w.luck, decision("life.move"), w.key(p), w.week);
    if (move.chance(chance_to_move(s.parameters.move_house, rates.move.between(age, sex), kind),
                    0)) {
      due(DueKind::move, move.uniform(1));
    }
  }
}

/// Who comes to live here because `p` does, and whether `p` moves away.
template <class F>
void draw_migration(const World& w, const Setting& s, PersonId p, PersonId partner, F&& due) {
  const int age = age_this_year(w, p);
  const Sex sex = w.persons.sex[p.index()];
  const PopulationSpec& rates = s.population;
  const Draw draw(w.luck, decision("life.migrate"), w.key(p), w.week);
  const double coupled = s.parameters.migrate.coupled * rates.partner.between(age, sex);
  if (draw.chance(chance_of_arrival(rates.arrive.at(age, sex), coupled), 0)) {
    due(DueKind::arrive, draw.uniform(1));
  }
  // A couple draws once, by the one with the smaller key.
  if ((!partner.valid() || w.key(p) < w.key(partner)) &&
      draw.chance(rates.move_away.at(age, sex), 2)) {
    due(DueKind::move_away, draw.uniform(3));
  }
}

}  // namespace

void draw_death(World& w, const Setting& s, PersonId p, int age, bool partner) {
  const Sex sex = w.persons.sex[p.index()];
  const double risk =
      mortality(s.population, age, sex, w.week) *
      mortality_by_home(s.parameters.die, age, s.population.partner.between(age, sex), partner);
  const Draw fate(w.luck, decision("life.die"), w.key(p), w.week);
  if (const auto weeks = weeks_until_death(risk, fate)) {
    w.put_on_agenda({.week = w.week.value + *weeks, .person = p, .kind = DueKind::death});
  }
}

namespace {

/// What will happen to `p` in the 52 weeks to come waits on the agenda.
void plan_year(World& w, const Setting& s, PersonId p) {
  const std::size_t i = p.index();
  const int age = age_this_year(w, p);
  const Sex sex = w.persons.sex[i];
  const Key key = w.key(p);

  const PersonId partner = partner_at_home(w, p);
  draw_death(w, s, p, age, partner.valid());

  if (age >= 12) {
    const Illness illness = illness_this_year(s.parameters.fall_ill, w.persons.poor_health[i] != 0,
                                              Draw(w.luck, decision("life.ill"), key, w.week));
    if (illness.weeks > 0) {
      w.put_on_agenda({.week = w.week.value + illness.in_weeks,
                       .person = p,
                       .kind = DueKind::illness,
                       .amount = static_cast<std::uint16_t>(illness.weeks)});
    }
  }
  const auto due = [&](DueKind kind, double u) {
    w.put_on_agenda(
        {.week = w.week.value + 1 + static_cast<int>(u * 51.999), .person = p, .kind = kind});
  };
  if (sex == Sex::female) {
    const Draw birth(w.luck, decision("life.birth"), key, w.week);
    if (birth.chance(birth_this_year(w, s, p, partner.valid()), 0)) {
      due(DueKind::birth, birth.uniform(1));
    }
  }
  if (w.persons.at_home(p)) {
    draw_home_year(w, s, p, partner, due);
    if (age >= adult_age) {
      draw_migration(w, s, p, partner, due);
    }
  }
  const Limitation now = w.persons.limitation[i];
  if (w.persons.residence[i] != Residence::admitted) {
    const PopulationSpec& around = s.around(w, p);
    const Standing standing{w.persons.poor_health[i] != 0,
                            w.persons.education[i] == Education::low};
    const double times =
        now == Limitation::none ? sooner(s.parameters.begin_need, around, age, sex, standing) : 1.0;
    const Onset onset = onset_this_year(around, now, age, sex, times,
                                        Draw(w.luck, decision("need.begin"), key, w.week));
    if (onset.limitation != Limitation::none) {
      w.put_on_agenda({.week = w.week.value + onset.in_weeks,
                       .person = p,
                       .kind = DueKind::need,
                       .limitation = onset.limitation});
    }
  }
}

bool has_years(const World& w, PersonId p) {
  return w.persons.alive(p) && w.persons.professional[p.index()] == 0;
}

}  // namespace

void draw_year_of_life(World& w, const Setting& s, PersonId p) {
  if (has_years(w, p)) {
    grow_older(w, s, p);
    plan_year(w, s, p);
  }
}

void plan_running_year(World& w, const Setting& s) {
  const Week now = w.week;
  for (w.week = Week{now.value - 51};; ++w.week) {
    const auto slot = static_cast<std::size_t>(((w.week.value % 52) + 52) % 52);
    for (const PersonId p : w.anniversaries[slot]) {
      if (has_years(w, p)) {
        plan_year(w, s, p);
      }
    }
    if (w.week == now) {
      break;
    }
  }
  for (std::vector<Due>& week : w.agenda) {
    std::erase_if(week, [&](const Due& due) { return due.week <= now.value; });
  }
}

}  // namespace draagkracht
