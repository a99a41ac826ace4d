// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Means over the persons that a specification asks for, and over those that were built.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "population/households.hpp"
#include "population/spec.hpp"
#include "population/world.hpp"

namespace draagkracht::build {

/// Sums over the persons the age curve asks for, in steps of a year.
class Asked {
 public:
  explicit Asked(const PopulationSpec& spec) : age_(spec.age) {}

  /// Mean of f(age, sex) over the persons within [from, to).
  template <class F>
  [[nodiscard]] double mean(F&& f, double from = 0, double to = 200) const {
    double persons = 0;
    double sum = 0;
    each([&](double age, Sex sex, double weight) {
      if (age < from || age >= to) {
        return;
      }
      persons += weight;
      sum += weight * f(age, sex);
    });
    return persons > 0 ? sum / persons : 0;
  }

 private:
  template <class F>
  void each(F&& f) const {
    for (std::size_t band = 0; band < age_.from.size(); ++band) {
      const bool last = band + 1 == age_.from.size();
      const double from = age_.from[band];
      // The open band lies about as high as the builder draws it.
      const double width = last ? 2 * (101 - from) / 2.8 : age_.from[band + 1] - from;
      const int steps = width > 1 ? static_cast<int>(width) : 1;
      for (int i = 0; i < steps; ++i) {
        const double age = from + (i + 0.5) * width / steps;
        f(age, Sex::male, age_.men[band] / steps);
        f(age, Sex::female, age_.women[band] / steps);
      }
    }
  }
  const Curve& age_;
};

/// Weighted figures of the residents.
class Built {
 public:
  explicit Built(const World& w) : w_(w) {
    for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
      if (w.persons.professional[i] == 0 && w.persons.alive(PersonId{i})) {
        rows_.push_back(i);
      }
    }
  }

  /// Mean of f(row) over the residents within [from, to) whom `counts` accepts.
  template <class F>
  [[nodiscard]] double mean(F&& f, int from = 0, int to = 200) const {
    double persons = 0;
    double sum = 0;
    for (const std::uint32_t i : rows_) {
      const int age = w_.persons.age(PersonId{i}, w_.week);
      if (age < from || age >= to) {
        continue;
      }
      const auto weight = static_cast<double>(w_.persons.weight[i]);
      persons += weight;
      sum += weight * static_cast<double>(f(i));
    }
    return persons > 0 ? sum / persons : 0;
  }
  /// Whether somebody has a tie of this kind, or with `at_home` one within the household.
  [[nodiscard]] int ties(std::uint32_t i, TieKind kind, bool at_home = false) const {
    int count = 0;
    for (const Arc& arc : w_.ties.of(PersonId{i})) {
      if (w_.ties.kind_seen_by(PersonId{i}, arc.tie) != kind) {
        continue;
      }
      count +=
          !at_home || w_.persons.household[arc.other.index()] == w_.persons.household[i] ? 1 : 0;
    }
    return count;
  }
  [[nodiscard]] bool mother_known(std::uint32_t i) const {
    return std::ranges::any_of(w_.ties.of(PersonId{i}), [&](const Arc& arc) {
      return w_.ties.kind_seen_by(PersonId{i}, arc.tie) == TieKind::parent &&
             w_.persons.sex[arc.other.index()] == Sex::female;
    });
  }
  [[nodiscard]] int household_size(std::uint32_t i) const {
    int count = 1;
    each_housemate(w_.persons, PersonId{i}, [&](PersonId) { ++count; });
    return count;
  }
  [[nodiscard]] double mean_household() const {
    double households = 0;
    for (const std::uint32_t i : rows_) {
      households += 1.0 / household_size(i);
    }
    return households > 0 ? static_cast<double>(rows_.size()) / households : 0;
  }
  [[nodiscard]] double stored_ties(std::uint32_t i) const {
    double count = 0;
    for (const Arc& arc : w_.ties.of(PersonId{i})) {
      count += w_.persons.professional[arc.other.index()] == 0 ? 1 : 0;
    }
    return count;
  }

 private:
  const World& w_;
  std::vector<std::uint32_t> rows_;
};

}  // namespace draagkracht::build
