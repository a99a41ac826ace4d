// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Checks of single numbers, curves and bands, with messages that say how to mend them.
#pragma once

#include <limits>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "population/spec.hpp"

namespace draagkracht::build {

inline constexpr double no_limit = std::numeric_limits<double>::infinity();

/// Collects the first problem; later checks are skipped.
class Checker {
 public:
  Result<void> result;

  void curve(const std::string& place, const Curve& c, double most, bool needed = true) {
    if (c.from.empty() && c.men.empty() && c.women.empty()) {
      if (needed) {
        wrong(place, {"De tabel is leeg: geef leeftijden in \"from\" en een waarde per leeftijd.",
                      "The table is empty: give ages in \"from\" and a value for each."});
      }
      return;
    }
    const auto fits = [&](const std::vector<double>& v) {  // none at all is zero at every age
      return v.size() == c.from.size() || (v.empty() && !needed);
    };
    if (!fits(c.men) || !fits(c.women)) {
      const std::string n = std::to_string(c.from.size());
      wrong(place, {"Er zijn " + n + " leeftijden in \"from\"; mannen en vrouwen moeten elk " + n +
                        " waarden hebben.",
                    "There are " + n + " ages in \"from\"; men and women must each have " + n +
                        " values."});
      return;
    }
    rising(place, c.from);
    if (c.from[0] != 0) {
      wrong(place, {"De eerste leeftijd in \"from\" moet 0 zijn.",
                    "The first age in \"from\" must be 0."});
    }
    values(place, c.men, most);
    values(place, c.women, most);
  }

  void number(const std::string& place, double value, double low, double high) {
    if (value >= low && value <= high) {
      return;
    }
    const bool open = high == no_limit;
    wrong(place,
          {text(value) + " kan hier niet: kies " +
               (open ? "minstens " + text(low) : text(low) + " tot en met " + text(high)) + ".",
           text(value) + " is not possible here: choose " +
               (open ? "at least " + text(low) : text(low) + " to " + text(high)) + "."});
  }

  void sum_of_two(const std::string& place, const Curve& a, const Curve& b, const Text& what) {
    for (int years = 0; years < 110; ++years) {
      const double age = years + 0.5;
      for (const Sex sex : {Sex::male, Sex::female}) {
        if (a.at(age, sex) + b.at(age, sex) > 1 + 1e-9) {
          const std::string when = std::to_string(years);
          wrong(place, {what.nl + " zijn op leeftijd " + when + " samen meer dan 1 (100 %).",
                        what.en + " add up to more than 1 (100 %) at age " + when + "."});
        }
      }
    }
  }

  void bands(const std::string& place, const DistanceBands& b) {
    if (b.km.empty() || b.km.size() != b.share.size()) {
      wrong(place, {R"("km" en "share" moeten evenveel waarden hebben, minstens één.)",
                    R"("km" and "share" must have the same number of values, at least one.)"});
      return;
    }
    rising(place, b.km);
    values(place, b.share, 1);
    double total = 0;
    for (const double share : b.share) {
      total += share;
    }
    if (total <= 0.99 || total >= 1.01) {
      wrong(place, {"De aandelen moeten samen 1 (100 %) zijn, en zijn " + text(total) + ".",
                    "The shares must add up to 1 (100 %), and add up to " + text(total) + "."});
    }
    number(place + ".far", b.far, b.km.back(), 20000);
  }

  void wrong(const std::string& place, const Text& what) {
    if (result.ok()) {
      result = Problem{what, place};
    }
  }
  [[nodiscard]] static std::string text(double value) {
    std::string digits = std::to_string(value);
    while (digits.find('.') != std::string::npos &&
           (digits.back() == '0' || digits.back() == '.')) {
      const bool point = digits.back() == '.';
      digits.pop_back();
      if (point) {
        break;
      }
    }
    return digits;
  }

 private:
  void rising(const std::string& place, const std::vector<double>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (!(values[i] >= 0) || (i > 0 && !(values[i] > values[i - 1]))) {
        wrong(place,
              {"Elke grens moet hoger zijn dan de vorige: " + text(values[i]) + " staat fout.",
               "Each bound must be above the one before: " + text(values[i]) + " is wrong."});
      }
    }
  }
  void values(const std::string& place, const std::vector<double>& values, double most) {
    for (const double value : values) {
      number(place, value, 0, most);
    }
  }
};

}  // namespace draagkracht::build
