// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who they are: everything about a person that is drawn without looking at others.
#include <algorithm>

#include "population/build/assumed.hpp"
#include "population/build/draft.hpp"
#include "population/build/prevalence.hpp"

namespace draagkracht::build {

namespace {

/// Sex and age from the joint weights of the age curve.
class Pyramid {
 public:
  explicit Pyramid(const Curve& age) : from_(age.from) {
    double sum = 0;
    for (std::size_t band = 0; band < from_.size(); ++band) {
      below_.push_back(sum += age.men[band]);
      below_.push_back(sum += age.women[band]);
    }
  }

  void draw(const Draw& luck, double& age, Sex& sex) const {
    const double at = luck.uniform(0) * below_.back();
    const auto found = std::upper_bound(below_.begin(), below_.end() - 1, at);
    const auto cell = static_cast<std::size_t>(found - below_.begin());
    const std::size_t band = cell / 2;
    sex = cell % 2 == 0 ? Sex::male : Sex::female;
    if (band + 1 < from_.size()) {
      age = from_[band] + luck.uniform(1) * (from_[band + 1] - from_[band]);
    } else {  // the open band thins out: half are gone every year and a half above 95
      age = std::min(from_[band] + luck.exponential((101 - from_[band]) / 2.8, 1), 109.0);
    }
  }

 private:
  std::vector<double> from_;
  std::vector<double> below_;  ///< running sum over bands, men then women
};

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

}  // namespace

void make_people(Draft& d, std::uint64_t people_seed, std::size_t persons) {
  const PopulationSpec& spec = d.spec;
  const Pyramid pyramid(spec.age);
  const Prevalence prevalence(spec);
  PersonTable& t = d.people;
  PersonTable::each_column(t, [&](const char*, auto& column) { column.reserve(persons); });
  d.age.resize(persons);
  for (Row p = 0; p < persons; ++p) {
    t.add(seed_key(people_seed, p));
    double& age = d.age[p];
    Sex& sex = t.sex[p];
    pyramid.draw(d.draw(decision("build.age"), p), age, sex);
    t.birth_week[p] = d.start.value - static_cast<std::int32_t>(age * 52.1775);

    const Prevalence::Drawn limited =
        prevalence.draw(age, sex, d.draw(decision("build.limitation"), p).uniform());
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
      const double hours =
          spec.work_hours.at(age, sex) + assumed::work_hours_spread * work.normal(1);
      t.employed_hours[p] =
          static_cast<std::uint8_t>(round_half_away(std::clamp(hours, 2.0, 60.0)));
    }
    t.volunteer[p] = work.chance(spec.volunteer.at(age, sex), 2) ? 1 : 0;
    draw_traits(d, p, t.traits[p]);
  }
}

}  // namespace draagkracht::build
