// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Everything about a person that follows from age and sex, drawn without looking at others.
#include <algorithm>

#include "core/parallel.hpp"
#include "population/build/assumed.hpp"
#include "population/build/draft.hpp"
#include "population/build/prevalence.hpp"
#include "population/traits.hpp"

namespace draagkracht::build {

namespace {

/// Shares p1 low and p3 high of a word that runs from low to high.
template <class Band>
Band band_of(double u, double low, double high) {
  return u < low ? Band::low : (u > 1 - high ? Band::high : Band::middle);
}

/// A share `all` of everybody that is `special` among clients leaves this for the others.
double share_of_others(double all, double special, double clients) {
  return clients < 1 ? std::clamp((all - special * clients) / (1 - clients), 0.0, 1.0) : all;
}

void describe(Draft& d, const std::vector<Prevalence>& parts, const TraitDraw& trait_draw, Row p) {
  const Prevalence& prevalence = parts[d.part[p]];
  const PopulationSpec& spec = d.spec_of(p);
  PersonTable& t = d.people;
  const double age = d.age[p];
  const Sex sex = t.sex[p];
  const SpecialSpec* special = d.special_of(p);
  const Prevalence::Drawn limited = special != nullptr ? Prevalence::Drawn{special->limitation, 1}
                                                       : usual_limitation(d, parts, p);
  t.limitation[p] = limited.limitation;
  t.weight[p] = static_cast<float>(limited.weight);
  const double clients = prevalence.total(age, sex);
  const bool client = limited.limitation != Limitation::none;

  const Draw own = schooling_of(d, p);
  const Draw linked = own.more(1);  // whether income and health follow the luck of education
  t.education[p] = education_of(d, p);
  const double income =
      linked.chance(d.habits.lives.education_in_income, 0) ? own.uniform(0) : own.uniform(1);
  t.income_band[p] =
      band_of<IncomeBand>(income, spec.income_low.at(age, sex), spec.income_high.at(age, sex));
  const double health =
      linked.chance(d.habits.lives.education_in_health, 1) ? own.uniform(0) : own.uniform(2);
  const double ill = spec.poor_health.at(age, sex);
  const double ill_client = std::max(ill, d.habits.lives.poor_health_of_clients);
  t.poor_health[p] =
      health < (client ? ill_client : share_of_others(ill, ill_client, clients)) ? 1 : 0;

  const Draw work = d.draw(decision("build.work"), p);
  const double employed = spec.employed.at(age, sex);
  const double employed_client = employed * d.habits.lives.employment_of_clients;
  if (work.chance(client ? employed_client : share_of_others(employed, employed_client, clients),
                  0)) {
    const double hours = spec.work_hours.at(age, sex) + assumed::work_hours_spread * work.normal(1);
    t.employed_hours[p] = static_cast<std::uint8_t>(round_half_away(std::clamp(hours, 2.0, 60.0)));
  }
  t.volunteer[p] = work.chance(spec.volunteer.at(age, sex), 2) ? 1 : 0;
  t.traits[p] = trait_draw.of(d.draw(decision("build.traits"), p), special);
}

}  // namespace

void describe_people(Draft& d) {
  const std::vector<Prevalence> prevalence = prevalence_of_parts(d);
  const TraitDraw trait_draw(d.spec.traits);
  parallel::for_blocks(d.size(), 4096, [&](std::size_t begin, std::size_t end, std::size_t) {
    for (std::size_t p = begin; p < end; ++p) {
      describe(d, prevalence, trait_draw, static_cast<Row>(p));
    }
  });
}

}  // namespace draagkracht::build
