// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Everything about a person that follows from age and sex, drawn without looking at others.
#include <algorithm>

#include "core/parallel.hpp"
#include "population/build/assumed.hpp"
#include "population/build/draft.hpp"
#include "population/build/prevalence.hpp"

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

void draw_traits(const Draft& d, Row p, Traits& traits) {
  const Draw luck = d.draw(decision("build.traits"), p);
  for (std::size_t t = 0; t < trait_count; ++t) {
    const Draw part = t < 4 ? luck : luck.more(1);
    const double z = part.normal(static_cast<int>(t % 4));
    traits[t] = static_cast<float>(std::clamp(0.5 + assumed::trait_spread * z, 0.02, 0.98));
  }
}

void describe(Draft& d, const Prevalence& prevalence, bool minors_at_home, Row p) {
  const PopulationSpec& spec = d.spec;
  PersonTable& t = d.people;
  const double age = d.age[p];
  const Sex sex = t.sex[p];
  const bool at_parents = d.at_parents[p] != 0;
  const Living living{at_parents, d.partner[p] != nobody, minors_at_home && !at_parents};
  const Prevalence::Drawn limited =
      prevalence.draw(age, sex, living, d.draw(decision("build.limitation"), p).uniform());
  t.limitation[p] = limited.limitation;
  t.weight[p] = static_cast<float>(limited.weight);
  const double clients = prevalence.total(age, sex);
  const bool client = limited.limitation != Limitation::none;

  const Draw own = d.draw(decision("build.education"), p);
  const Draw linked = own.more(1);  // whether income and health follow the luck of education
  t.education[p] = band_of<Education>(own.uniform(0), spec.education_low.at(age, sex),
                                      spec.education_high.at(age, sex));
  const double income =
      linked.chance(assumed::education_in_income, 0) ? own.uniform(0) : own.uniform(1);
  t.income_band[p] =
      band_of<IncomeBand>(income, spec.income_low.at(age, sex), spec.income_high.at(age, sex));
  const double health =
      linked.chance(assumed::education_in_health, 1) ? own.uniform(0) : own.uniform(2);
  const double ill = spec.poor_health.at(age, sex);
  const double ill_client = std::max(ill, assumed::poor_health_of_clients);
  t.poor_health[p] =
      health < (client ? ill_client : share_of_others(ill, ill_client, clients)) ? 1 : 0;

  const Draw work = d.draw(decision("build.work"), p);
  const double employed = spec.employed.at(age, sex);
  const double employed_client = employed * assumed::employment_of_clients;
  if (work.chance(client ? employed_client : share_of_others(employed, employed_client, clients),
                  0)) {
    const double hours = spec.work_hours.at(age, sex) + assumed::work_hours_spread * work.normal(1);
    t.employed_hours[p] = static_cast<std::uint8_t>(round_half_away(std::clamp(hours, 2.0, 60.0)));
  }
  t.volunteer[p] = work.chance(spec.volunteer.at(age, sex), 2) ? 1 : 0;
  draw_traits(d, p, t.traits[p]);
}

}  // namespace

void describe_people(Draft& d) {
  const Prevalence prevalence(d.spec);
  std::vector<std::uint8_t> minors(d.size(), 0);  // in the home of this head
  for (Row p = 0; p < d.size(); ++p) {
    if (d.age[p] < 18) {
      minors[d.host[p]] = 1;
    }
  }
  parallel::for_blocks(d.size(), 4096, [&](std::size_t begin, std::size_t end, std::size_t) {
    for (std::size_t p = begin; p < end; ++p) {
      describe(d, prevalence, minors[d.host[p]] != 0, static_cast<Row>(p));
    }
  });
}

}  // namespace draagkracht::build
