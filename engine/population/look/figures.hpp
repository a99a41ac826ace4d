// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A list of figures in the making: each helper works out what is asked, what came out and how far
// chance may take the two apart.
#pragma once

#include <utility>

#include "population/look/asked.hpp"
#include "population/summary.hpp"

namespace draagkracht::look {

inline constexpr double not_asked = std::numeric_limits<double>::quiet_NaN();

/// What a figure is called, and where.
struct Name {
  FigureGroup group;
  std::string id;
  Text label;
  std::string source;  ///< empty: nothing is asked
  int from = 0, to = 200;
};

struct Figures {
  const PopulationSpec& spec;
  const Residents& residents;
  AskedMean asked;
  std::vector<PopulationFigure> list;

  static auto value_of(const Curve& curve) {
    return [&curve](double age, Sex sex) { return curve.at(age, sex); };
  }

  Figures(const PopulationSpec& s, const Residents& r) : spec(s), residents(r), asked(s) {}

  /// A share: `chance(age, sex)` is asked, `holds(person)` is what came out. Members of a family
  /// share their luck: then `together` is how many of them there are on average.
  template <class Chance, class Holds>
  void share(const Name& name, Chance&& chance, Holds&& holds, double together = 1) {
    const double wanted = asked.mean(chance, name.from, name.to);
    const Shared built = residents.shared(holds, name.from, name.to);
    add(name, Unit::share, wanted, built.share(), math::sqrt(together) * built.error(wanted));
  }
  template <class Holds>
  void curve_share(const Name& name, const Curve& curve, Holds&& holds, double together = 1) {
    share(name, value_of(curve), holds, together);
  }
  /// A mean of values f(person), of which `wanted` is asked.
  template <class F>
  void mean(const Name& name, Unit unit, double wanted, F&& f, double together = 1) {
    const Estimate built = residents.tally(f, name.from, name.to).estimate();
    add(name, unit, wanted, built.value, math::sqrt(together) * built.error);
  }
  void add(const Name& name, Unit unit, double wanted, double built, double error = not_asked) {
    list.push_back({name.id, name.label, unit, wanted, built == built ? built : 0, name.source,
                    name.group, wanted == wanted ? error : not_asked});
  }
  [[nodiscard]] double mean_of(const Curve& curve, double from = 0, double to = 200) const {
    return asked.mean(value_of(curve), from, to);
  }
};

void people_figures(Figures& figures);
void home_figures(Figures& figures);
void network_figures(Figures& figures);
void care_figures(Figures& figures);

}  // namespace draagkracht::look
