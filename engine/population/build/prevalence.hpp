// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who has which limitation. Oversampling draws more of some than there are; each then counts for
// the share of the real chance in the chance used, so weighted figures stay those of the country.
#pragma once

#include <algorithm>

#include "population/build/draft.hpp"
#include "population/spec.hpp"

namespace draagkracht::build {

class Prevalence {
 public:
  struct Drawn {
    Limitation limitation = Limitation::none;
    double weight = 1;
  };

  explicit Prevalence(const PopulationSpec& spec) : spec_(spec) {
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
  [[nodiscard]] Drawn draw(double age, Sex sex, double u) const {
    double sum = 0;
    double extra = 0;
    for (std::size_t l = 1; l < limitation_count; ++l) {
      const double share = real(l, age, sex);
      sum += share;
      extra += share * (factor_[l] - 1);
    }
    const double room = std::max(0.9 - sum, 0.0);
    const double part = extra > room ? room / extra : 1;
    for (std::size_t l = 1; l < limitation_count; ++l) {
      const double factor = 1 + part * (factor_[l] - 1);
      u -= real(l, age, sex) * factor;
      if (u < 0) {
        return {static_cast<Limitation>(l), 1 / factor};
      }
    }
    return {};
  }

 private:
  [[nodiscard]] double real(std::size_t l, double age, Sex sex) const {
    return spec_.limitations[l].prevalence.at(age, sex);
  }
  const PopulationSpec& spec_;
  PerLimitation<double> factor_{};
};

/// What is asked about limitations in each part of the population.
inline std::vector<Prevalence> prevalence_of_parts(const Draft& d) {
  std::vector<Prevalence> parts;
  for (std::size_t k = 0; k < std::max<std::size_t>(d.parts.size(), 1); ++k) {
    parts.emplace_back(d.spec_of_part(k));
  }
  return parts;
}

/// The limitation that falls to `p`, but for special people.
inline Prevalence::Drawn usual_limitation(const Draft& d, const std::vector<Prevalence>& parts,
                                          Row p) {
  return parts[d.part[p]].draw(d.age[p], d.people.sex[p],
                               d.draw(decision("build.limitation"), p).uniform());
}

}  // namespace draagkracht::build
