// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/neighbourhoods.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace draagkracht {

namespace {

/// What may differ: the curve of a neighbourhood and that of the whole. Age comes first.
struct Differs {
  Curve NeighbourhoodSpec::* own;
  Curve PopulationSpec::* whole;
};
constexpr std::array<Differs, 13> curves{{
    {&NeighbourhoodSpec::age, &PopulationSpec::age},
    {&NeighbourhoodSpec::partner, &PopulationSpec::partner},
    {&NeighbourhoodSpec::parental_home, &PopulationSpec::parental_home},
    {&NeighbourhoodSpec::education_low, &PopulationSpec::education_low},
    {&NeighbourhoodSpec::education_high, &PopulationSpec::education_high},
    {&NeighbourhoodSpec::income_low, &PopulationSpec::income_low},
    {&NeighbourhoodSpec::income_high, &PopulationSpec::income_high},
    {&NeighbourhoodSpec::employed, &PopulationSpec::employed},
    {&NeighbourhoodSpec::poor_health, &PopulationSpec::poor_health},
    {&NeighbourhoodSpec::volunteer, &PopulationSpec::volunteer},
    {&NeighbourhoodSpec::friends, &PopulationSpec::friends},
    {&NeighbourhoodSpec::origin_europe, &PopulationSpec::origin_europe},
    {&NeighbourhoodSpec::origin_elsewhere, &PopulationSpec::origin_elsewhere},
}};

void multiply(Curve& curve, double factor) {
  for (std::vector<double>* values : {&curve.men, &curve.women}) {
    for (double& value : *values) {
      value *= factor;
    }
  }
}

PopulationSpec part_of(const PopulationSpec& spec, const NeighbourhoodSpec& own) {
  PopulationSpec part = spec;
  part.neighbourhoods.clear();
  part.special.clear();  // they are found in the whole
  for (const Differs& d : curves) {
    if (!(own.*d.own).from.empty()) {
      part.*d.whole = own.*d.own;
    }
  }
  for (std::size_t l = 0; l < limitation_count; ++l) {
    multiply(part.limitations[l].prevalence, own.prevalence[l]);
  }
  part.street_households = own.street_households.value_or(part.street_households);
  return part;
}

/// Where the last, open band of ages is taken to end.
constexpr double last_age = 105;

/// Persons per year of age.
double density(const Curve& age, double at, Sex sex) {
  const auto& weights = sex == Sex::male ? age.men : age.women;
  std::size_t b = 0;
  while (b + 1 < age.from.size() && age.from[b + 1] <= at) {
    ++b;
  }
  const double end = b + 1 < age.from.size() ? age.from[b + 1] : last_age;
  return b < weights.size() ? weights[b] / (end - age.from[b]) : 0;
}

double people_of(const Curve& age) {
  double sum = 0;
  for (const std::vector<double>* weights : {&age.men, &age.women}) {
    for (const double weight : *weights) {
      sum += weight;
    }
  }
  return sum;
}

/// A part and how many of all people of an age and sex it has.
struct Weighed {
  PopulationSpec spec;
  double scale = 0;
  [[nodiscard]] double at(double age, Sex sex) const { return scale * density(spec.age, age, sex); }
};

/// In rising order.
std::vector<double> each_once(std::vector<double> ages) {
  std::ranges::sort(ages);
  const auto again = std::ranges::unique(ages);
  ages.erase(again.begin(), again.end());
  return ages;
}

/// The mean of a curve over the parts, in bands narrow enough for all of them.
template <class CurveOf>
Curve mean_of(const std::vector<Weighed>& parts, CurveOf&& curve_of) {
  Curve mean;
  for (const Weighed& part : parts) {
    for (const Curve* curve : {&part.spec.age, &curve_of(part.spec)}) {
      mean.from.insert(mean.from.end(), curve->from.begin(), curve->from.end());
    }
  }
  mean.from = each_once(std::move(mean.from));
  for (const double age : mean.from) {
    for (const Sex sex : {Sex::male, Sex::female}) {
      double people = 0;
      double sum = 0;
      for (const Weighed& part : parts) {
        people += part.at(age, sex);
        sum += part.at(age, sex) * curve_of(part.spec).at(age, sex);
      }
      (sex == Sex::male ? mean.men : mean.women).push_back(people > 0 ? sum / people : 0);
    }
  }
  return mean;
}

/// Persons by age of all parts, in bands narrow enough for all of them.
Curve ages_of(const std::vector<Weighed>& parts) {
  Curve ages;
  for (const Weighed& part : parts) {
    ages.from.insert(ages.from.end(), part.spec.age.from.begin(), part.spec.age.from.end());
  }
  ages.from = each_once(std::move(ages.from));
  for (std::size_t b = 0; b < ages.from.size(); ++b) {
    const double end = b + 1 < ages.from.size() ? ages.from[b + 1] : last_age;
    const double years = end - ages.from[b];
    for (const Sex sex : {Sex::male, Sex::female}) {
      double sum = 0;
      for (const Weighed& part : parts) {
        sum += part.at(ages.from[b], sex) * years;
      }
      (sex == Sex::male ? ages.men : ages.women).push_back(sum);
    }
  }
  return ages;
}

}  // namespace

std::vector<PopulationSpec> parts_of(const PopulationSpec& spec) {
  std::vector<PopulationSpec> parts;
  parts.reserve(spec.neighbourhoods.size());
  for (const NeighbourhoodSpec& own : spec.neighbourhoods) {
    parts.push_back(part_of(spec, own));
  }
  return parts;
}

PopulationSpec all_together(const PopulationSpec& spec) {
  if (spec.neighbourhoods.empty()) {
    return spec;
  }
  std::vector<Weighed> parts;
  parts.reserve(spec.neighbourhoods.size());
  for (const NeighbourhoodSpec& own : spec.neighbourhoods) {
    PopulationSpec part = part_of(spec, own);
    const double scale = own.share / people_of(part.age);
    parts.push_back({std::move(part), scale});
  }
  PopulationSpec whole = spec;
  for (const Differs& d : curves) {
    whole.*d.whole =
        mean_of(parts, [&](const PopulationSpec& part) -> const Curve& { return part.*d.whole; });
  }
  whole.age = ages_of(parts);
  for (std::size_t l = 1; l < limitation_count; ++l) {
    whole.limitations[l].prevalence = mean_of(
        parts,
        [&](const PopulationSpec& part) -> const Curve& { return part.limitations[l].prevalence; });
  }
  return whole;
}

std::vector<std::size_t> persons_of_parts(const PopulationSpec& spec, std::size_t persons) {
  std::vector<std::size_t> count(std::max<std::size_t>(spec.neighbourhoods.size(), 1), 0);
  if (count.size() == 1) {
    count[0] = persons;
    return count;
  }
  // One person after the other to whom falls most short (Sainte-Lague): rounding shares could take
  // somebody away from a part when the whole grows.
  for (std::size_t i = 0; i < persons; ++i) {
    std::size_t best = 0;
    double most = 0;
    for (std::size_t k = 0; k < count.size(); ++k) {
      const double claim = spec.neighbourhoods[k].share / (2 * static_cast<double>(count[k]) + 1);
      if (claim > most) {
        most = claim;
        best = k;
      }
    }
    ++count[best];
  }
  return count;
}

}  // namespace draagkracht
