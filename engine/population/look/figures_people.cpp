// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Age, sex, education, work; and under whose roof people live.
#include <array>

#include "population/look/figures.hpp"
#include "population/look/homes.hpp"

namespace draagkracht::look {

void people_figures(Figures& f) {
  const PersonTable& persons = f.residents.world().persons;
  constexpr std::array<int, 6> bounds{0, 18, 45, 65, 80, 200};
  for (std::size_t b = 0; b + 1 < bounds.size(); ++b) {
    const int from = bounds[b];
    const int to = bounds[b + 1];
    const std::string low = std::to_string(from);
    const std::string high = std::to_string(to);
    const bool last = b + 2 == bounds.size();
    Text label{low, low};
    label.nl += last ? " jaar en ouder" : " tot " + high + " jaar";
    label.en += last ? " and over" : " to " + high;
    f.share(
        {FigureGroup::people, "age_" + low, label, "age"},
        [&](double age, Sex) { return age >= from && age < to ? 1.0 : 0.0; },
        [&](PersonId p) { return f.residents.age(p) >= from && f.residents.age(p) < to; });
  }
  f.mean({FigureGroup::people, "mean_age", {"gemiddelde leeftijd", "mean age"}, "age"}, Unit::years,
         f.asked.mean([](double age, Sex) { return age; }),
         [&](PersonId p) { return f.residents.years(p); });
  f.share(
      {FigureGroup::people, "women", {"vrouwen", "women"}, "age"},
      [](double, Sex sex) { return sex == Sex::female ? 1.0 : 0.0; },
      [&](PersonId p) { return f.residents.sex(p) == Sex::female; });
  f.curve_share(
      {FigureGroup::work, "education_low", {"laag opgeleid", "low education"}, "education_low"},
      f.spec.education_low,
      [&](PersonId p) { return persons.education[p.index()] == Education::low; });
  f.curve_share(
      {FigureGroup::work, "education_high", {"hoog opgeleid", "high education"}, "education_high"},
      f.spec.education_high,
      [&](PersonId p) { return persons.education[p.index()] == Education::high; });
  // Families share their origin: some six people together, over two or three homes.
  constexpr double family = 6;
  f.curve_share(
      {FigureGroup::people,
       "origin_europe",
       {"herkomst elders in Europa", "origin elsewhere in Europe"},
       "origin_europe"},
      f.spec.origin_europe, [&](PersonId p) { return persons.origin[p.index()] == Origin::europe; },
      family);
  f.curve_share(
      {FigureGroup::people,
       "origin_elsewhere",
       {"herkomst buiten Europa", "origin outside Europe"},
       "origin_elsewhere"},
      f.spec.origin_elsewhere,
      [&](PersonId p) { return persons.origin[p.index()] == Origin::elsewhere; }, family);
  f.curve_share({FigureGroup::work, "employed", {"met betaald werk", "with paid work"}, "employed"},
                f.spec.employed, [&](PersonId p) { return persons.employed_hours[p.index()] > 0; });
  const double employed = f.mean_of(f.spec.employed);
  const double hours = f.asked.mean([&](double age, Sex sex) {
    return f.spec.employed.at(age, sex) * f.spec.work_hours.at(age, sex);
  });
  Tally worked;
  for (const PersonId p : f.residents.people()) {
    if (persons.employed_hours[p.index()] > 0) {
      worked.add(f.residents.weight(p), persons.employed_hours[p.index()]);
    }
  }
  f.add({FigureGroup::work,
         "work_hours",
         {"uren per week van wie werkt", "hours per week of those at work"},
         "work_hours"},
        Unit::hours, employed > 0 ? hours / employed : 0, worked.estimate().value,
        worked.estimate().error);
  f.curve_share({FigureGroup::health,
                 "poor_health",
                 {"gezondheid minder dan goed", "health less than good"},
                 "poor_health"},
                f.spec.poor_health,
                [&](PersonId p) { return persons.poor_health[p.index()] != 0; });
  f.curve_share({FigureGroup::care,
                 "volunteer",
                 {"vrijwilliger in de zorg", "volunteers in care"},
                 "volunteer"},
                f.spec.volunteer, [&](PersonId p) { return persons.volunteer[p.index()] != 0; });
}

void home_figures(Figures& f) {
  const auto with_partner = [&](PersonId p) {
    return f.residents.count_at_home(p, TieKind::partner) > 0;
  };
  const auto with_parent = [&](PersonId p) { return f.residents.child_at_home(p); };
  f.curve_share({FigureGroup::homes,
                 "with_partner",
                 {"woont met partner, 18+", "living with a partner, 18+"},
                 "partner",
                 18},
                f.spec.partner, with_partner);
  f.curve_share({FigureGroup::homes,
                 "with_partner_75",
                 {"woont met partner, 75+", "living with a partner, 75+"},
                 "partner",
                 75},
                f.spec.partner, with_partner);
  f.curve_share({FigureGroup::homes,
                 "child_at_home",
                 {"woont bij ouders, 18 tot 30", "living with parents, 18 to 30"},
                 "parental_home",
                 18,
                 30},
                f.spec.parental_home, with_parent);
  // That every minor lives with a parent is a rule of the builder, not a draw.
  f.add({FigureGroup::homes,
         "minors_with_parents",
         {"woont bij ouders, onder 18", "living with parents, under 18"},
         "parental_home"},
        Unit::share, 1, f.residents.shared(with_parent, 0, 18).share());
  const auto alone = [&](PersonId p) { return f.residents.size_of_home(p) == 1; };
  f.add({FigureGroup::homes, "alone_75", {"woont alleen, 75+", "living alone, 75+"}, ""},
        Unit::share, not_asked, f.residents.shared(alone, 75).share());
  f.add({FigureGroup::homes,
         "household_size",
         {"personen per huishouden", "persons per household"},
         ""},
        Unit::none, not_asked, look_at_homes(f.residents).size.mean());
}

}  // namespace draagkracht::look
