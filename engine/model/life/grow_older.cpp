// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/grow_older.hpp"

#include <algorithm>

#include "core/draw.hpp"
#include "model/life/homes.hpp"

namespace draagkracht {

namespace {

/// Schooling ends in these years; later changes of the curves are those of other generations.
constexpr int schooling_until = 30;
/// Paid hours of people around the mean of their age, standard deviation (assumed, 6-10).
constexpr double hours_spread = 8;

void learn(PersonTable& t, std::size_t i, const PopulationSpec& spec, int age, const Draw& draw) {
  const Sex sex = t.sex[i];
  const double low_before = spec.education_low.between(age - 1, sex);
  const double low = std::min(spec.education_low.between(age, sex), low_before);
  const double high_before = spec.education_high.between(age - 1, sex);
  const double high = std::max(spec.education_high.between(age, sex), high_before);
  if (t.education[i] == Education::low && !follows(true, low_before, low, draw.uniform(0))) {
    t.education[i] = Education::middle;
  }
  const double middle = 1 - low - high_before;
  if (t.education[i] == Education::middle && middle > 0 &&
      draw.chance((high - high_before) / middle, 1)) {
    t.education[i] = Education::high;
  }
}

}  // namespace

void grow_older(World& w, const Setting& s, PersonId p) {
  PersonTable& t = w.persons;
  const PopulationSpec& spec = s.around(w, p);
  const std::size_t i = p.index();
  const int age = age_this_year(w, p);
  const Sex sex = t.sex[i];
  const Draw draw(w.luck, decision("life.grow_older"), w.key(p), w.week);
  const auto after = [&](const Curve& curve, bool belongs, int word) {
    return follows(belongs, curve.between(age - 1, sex), curve.between(age, sex),
                   draw.uniform(word));
  };
  const bool works = after(spec.employed, t.employed_hours[i] > 0, 0);
  if (works != (t.employed_hours[i] > 0)) {
    const double hours = spec.work_hours.between(age, sex) + hours_spread * draw.normal(1);
    t.employed_hours[i] =
        works ? static_cast<std::uint8_t>(round_half_away(std::clamp(hours, 2.0, 60.0))) : 0;
  } else if (works) {
    // Hours change by as much as those of the age do, in whole hours by luck.
    const double change = spec.work_hours.between(age, sex) - spec.work_hours.between(age - 1, sex);
    const double hours = t.employed_hours[i] + change + draw.more(2).uniform(0);
    t.employed_hours[i] = static_cast<std::uint8_t>(std::clamp(hours, 2.0, 60.0));
  }
  t.poor_health[i] = after(spec.poor_health, t.poor_health[i] != 0, 2) ? 1 : 0;
  t.volunteer[i] = after(spec.volunteer, t.volunteer[i] != 0, 3) ? 1 : 0;
  if (age >= 15 && age < schooling_until) {
    learn(t, i, spec, age, draw.more(1));
  }
}

}  // namespace draagkracht
