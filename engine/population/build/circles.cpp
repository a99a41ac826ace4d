// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Which classes, workplaces, clubs and day groups there are, and who belongs to which at the start.
#include <algorithm>
#include <optional>

#include "population/build/draft.hpp"

namespace draagkracht::build {

namespace {

/// Ages that come to one club together (assumed); adults stay when they grow older.
struct Ages {
  int youngest, oldest;
};
constexpr std::array<Ages, 6> club_ages{
    {{5, 11}, {12, 17}, {18, 34}, {35, 49}, {50, 64}, {65, 125}}};

std::uint32_t number_for(double people, double size) {
  return people > 0 ? static_cast<std::uint32_t>(std::max<double>(
                          1.0, static_cast<double>(round_half_away(people / size))))
                    : 0;
}

std::optional<CircleKind> on_weekdays(const Draft& d, const World& w, Row p) {
  return weekday_kind(d.spec.circles, d.luck, d.people, PersonId{p},
                      d.people.age(PersonId{p}, d.start), at_day_activity(w, PersonId{p}));
}

/// People with a limitation come less, others as much more that the share asked for comes out.
bool comes_to_club(const Draft& d, Row p) {
  const PopulationSpec& spec = d.spec_of(p);
  double limited = 0;
  for (const LimitationSpec& limitation : spec.limitations) {
    limited += limitation.prevalence.at(d.age[p], d.people.sex[p]);
  }
  const double less = 1 - (1 - d.habits.ties.clubs_of_limited) * std::min(limited, 0.95);
  const bool is_limited = d.people.limitation[p] != Limitation::none;
  const double share = spec.clubs.at(d.age[p], d.people.sex[p]) / less *
                       (is_limited ? d.habits.ties.clubs_of_limited : 1.0);
  return d.draw(decision("build.club"), p).chance(share, 0);
}

/// As many of each as there are people for.
Circles circles_for(const Draft& d, const World& w) {
  const CirclesSpec& spec = d.spec.circles;
  double working = 0, clients = 0;
  std::array<double, club_ages.size()> members{};
  for (Row p = 0; p < d.size(); ++p) {
    const std::optional<CircleKind> kind = on_weekdays(d, w, p);
    working += kind == CircleKind::workplace ? 1 : 0;
    clients += kind == CircleKind::day_group ? 1 : 0;
    for (std::size_t i = 0; i < club_ages.size(); ++i) {
      const bool of_age = d.age[p] >= club_ages[i].youngest && d.age[p] < club_ages[i].oldest + 1;
      members[i] += of_age && comes_to_club(d, p) ? 1 : 0;
    }
  }
  Circles circles;
  circles.add(CircleKind::school_class, static_cast<std::uint32_t>(d.neighbourhoods.size()) *
                                            static_cast<std::uint32_t>(cohorts));
  circles.add(CircleKind::workplace, number_for(working, spec.team));
  circles.add(CircleKind::day_group, number_for(clients, spec.day_group));
  for (std::size_t i = 0; i < club_ages.size(); ++i) {
    circles.add(CircleKind::club, number_for(members[i], spec.club), club_ages[i].youngest,
                club_ages[i].oldest);
  }
  return circles;
}

}  // namespace

void form_circles(Draft& d, World& w) {
  w.circles = circles_for(d, w);
  const std::uint32_t streets = d.people.street[d.size() - 1] + 1;  // rows lie in place order
  for (Row p = 0; p < d.size(); ++p) {
    const auto choose = [&](CircleKind kind, unsigned luck) {
      return choose_circle(w.circles, kind, d.people, PersonId{p},
                           d.people.age(PersonId{p}, d.start), streets,
                           d.draw(decision("build.circle"), p).more(luck));
    };
    if (const std::optional<CircleKind> kind = on_weekdays(d, w, p)) {
      d.people.weekday[p] = choose(*kind, 0);
    }
    if (comes_to_club(d, p)) {
      d.people.leisure[p] = choose(CircleKind::club, 1);
    }
  }
}

}  // namespace draagkracht::build
