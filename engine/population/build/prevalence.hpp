// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who has which limitation. Some go with how people live: a grown child with an intellectual
// disability stays with its parents, who is mentally ill more often has no partner, and a family
// with several problems has children. What lives so has it more often and the others less, so that
// shares by age and sex stay as asked. Oversampling draws more of some than there are; each then
// counts for the share of the real chance in the chance used, so weighted figures stay those of the
// country.
#pragma once

#include <algorithm>
#include <array>

#include "population/build/draft.hpp"
#include "population/spec.hpp"

namespace draagkracht::build {

/// What of how somebody lives goes with limitations.
struct AtHome {
  bool at_parents = false;
  bool partner = false;
  bool minors = false;  ///< runs a home with children under 18
  bool low_education = false;
};

/// Shares of persons who run a home with children under 18.
struct ParentShare {
  double couple = 0;
  double lone = 0;
};
/// As basis/nl.toml builds them (estimated, +-0.03): no curve of the file says it.
[[nodiscard]] inline ParentShare parents_of_minors(double age, Sex sex) {
  constexpr std::array<ParentShare, 9> men{{{0.015, 0.002},
                                            {0.138, 0.015},
                                            {0.327, 0.022},
                                            {0.477, 0.031},
                                            {0.544, 0.040},
                                            {0.494, 0.025},
                                            {0.315, 0.014},
                                            {0.144, 0.006},
                                            {0.040, 0.001}}};
  constexpr std::array<ParentShare, 9> women{{{0.018, 0.018},
                                              {0.173, 0.060},
                                              {0.458, 0.094},
                                              {0.603, 0.117},
                                              {0.586, 0.140},
                                              {0.437, 0.098},
                                              {0.201, 0.041},
                                              {0.041, 0.006},
                                              {0.003, 0.001}}};
  if (age < 20 || age >= 65) {
    return {};
  }
  const auto band = static_cast<std::size_t>((age - 20) / 5);
  return sex == Sex::female ? women[band] : men[band];
}

class Prevalence {
 public:
  struct Drawn {
    Limitation limitation = Limitation::none;
    double weight = 1;
  };

  Prevalence(const PopulationSpec& spec, const LivesAtStart& lives) : spec_(spec), lives_(lives) {
    factor_.fill(1);
    for (const Oversample& o : spec.oversample) {
      factor_[at(o.limitation)] = o.factor;
    }
  }

  /// Real share with any limitation.
  [[nodiscard]] double total(double age, Sex sex) const {
    double sum = 0;
    for (std::size_t l = 1; l < limitation_count; ++l) {
      sum += real(l, age, sex);
    }
    return sum;
  }

  /// The limitation that a uniform number falls on. Where the factors would leave fewer than one in
  /// ten without a limitation they are lowered together: somebody must be left to give the care.
  [[nodiscard]] Drawn draw(double age, Sex sex, const AtHome& living, double u) const {
    PerLimitation<double> shares{};
    double sum = 0;
    double extra = 0;
    for (std::size_t l = 1; l < limitation_count; ++l) {
      const double share = real(l, age, sex) * likelier(l, age, sex, living);
      shares[l] = share;
      sum += share;
      extra += share * (factor_[l] - 1);
    }
    const double room = std::max(0.9 - sum, 0.0);
    const double part = extra > room ? room / extra : 1;
    for (std::size_t l = 1; l < limitation_count; ++l) {
      const double factor = 1 + part * (factor_[l] - 1);
      u -= shares[l] * factor;
      if (u < 0) {
        return {static_cast<Limitation>(l), 1 / factor};
      }
    }
    return {};
  }

 private:
  /// How much likelier than others of this age and sex, 1 on average over them.
  [[nodiscard]] double likelier(std::size_t l, double age, Sex sex, const AtHome& living) const {
    if (age < 18) {
      return 1;
    }
    const auto factor = [](bool has, double times, double share) {
      return (has ? times : 1) / (1 + share * (times - 1));
    };
    const double schooling =
        factor(living.low_education, lives_.low_education, spec_.education_low.at(age, sex));
    switch (static_cast<Limitation>(l)) {
      case Limitation::intellectual:
        return schooling * factor(living.at_parents, lives_.intellectual_at_parents,
                                  spec_.parental_home.at(age, sex));
      case Limitation::psychiatric:
        return schooling *
               factor(living.partner, lives_.psychiatric_with_partner, spec_.partner.at(age, sex));
      case Limitation::multiproblem: {
        const double lone = lives_.multiproblem_lone_parent;
        const ParentShare share = parents_of_minors(age, sex);
        const double mean = share.couple + lone * share.lone;
        return living.minors && mean > 0 ? schooling * (living.partner ? 1 : lone) / mean : 0;
      }
      default:
        return schooling;
    }
  }

  [[nodiscard]] double real(std::size_t l, double age, Sex sex) const {
    return spec_.limitations[l].prevalence.at(age, sex);
  }
  const PopulationSpec& spec_;
  const LivesAtStart& lives_;
  PerLimitation<double> factor_{};
};

/// What is asked about limitations in each part of the population.
inline std::vector<Prevalence> prevalence_of_parts(const Draft& d) {
  std::vector<Prevalence> parts;
  for (std::size_t k = 0; k < std::max<std::size_t>(d.parts.size(), 1); ++k) {
    parts.emplace_back(d.spec_of_part(k), d.habits.lives);
  }
  return parts;
}

/// The luck of schooling, which income and health partly follow.
inline Draw schooling_of(const Draft& d, Row p) { return d.draw(decision("build.education"), p); }
inline Education education_of(const Draft& d, Row p) {
  const PopulationSpec& spec = d.spec_of(p);
  const double luck = schooling_of(d, p).uniform(0);
  const Sex sex = d.people.sex[p];
  return luck < spec.education_low.at(d.age[p], sex)        ? Education::low
         : luck > 1 - spec.education_high.at(d.age[p], sex) ? Education::high
                                                            : Education::middle;
}

/// The limitation that falls to `p`, but for special people.
inline Prevalence::Drawn usual_limitation(const Draft& d, const std::vector<Prevalence>& parts,
                                          Row p) {
  const bool at_parents = d.at_parents[p] != 0;
  const AtHome living{at_parents, d.partner[p] != nobody, d.minors[d.host[p]] != 0 && !at_parents,
                      education_of(d, p) == Education::low};
  return parts[d.part[p]].draw(d.age[p], d.people.sex[p], living,
                               d.draw(decision("build.limitation"), p).uniform());
}

}  // namespace draagkracht::build
