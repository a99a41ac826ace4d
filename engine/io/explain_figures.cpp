// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a life comes to over all its weeks, in two variants.
#include <algorithm>
#include <functional>

#include "io/explain.hpp"
#include "io/explain_words.hpp"

namespace draagkracht {

namespace {

struct Sums {
  double given = 0, received = 0, unmet = 0;

  int over = 0, weeks = 0, helping = 0, client = 0;
};
Sums sums_of(const LifeCourse& course) {
  Sums s;
  for (const CourseWeek& w : course.weeks()) {
    const bool there = w.known && w.week.value > 0 && w.residence != Residence::dead &&
                       w.residence != Residence::moved_away;
    if (there) {
      ++s.weeks;
      s.given += w.given;
      s.helping += w.helps > 0 ? 1 : 0;
      s.over += w.helps > 0 && w.load > w.strength ? 1 : 0;
      s.client += w.client ? 1 : 0;
      s.received += w.informal + w.volunteer + w.formal;
      s.unmet += w.unmet;
    }
  }
  return s;
}

}  // namespace

std::vector<Text> figures_of(const VariantLife& a, const VariantLife& b) {
  using Value = std::function<std::string(const LifeWords&, const Sums&)>;
  const Sums first = sums_of(a.course);
  const Sums second = sums_of(b.course);
  const Sex sex = a.course.start()->sex;
  std::vector<Text> out;
  const auto say = [&](const Text& what, const Value& value) {
    const auto in = [&](Language language) {
      const LifeWords w(language, sex);
      const auto side = [&](const VariantLife& life, const Sums& sums) {
        return value(w, sums) + w.pick(" bij \"", " under \"") + life.label.in(language) + "\"";
      };
      return what.in(language) + ": " + side(a, first) + ", " + side(b, second) + ".";
    };
    out.push_back({in(Language::nl), in(Language::en)});
  };
  const auto mean = [](double Sums::* column) {
    return [column](const LifeWords& w, const Sums& s) {
      return w.hours(s.*column / std::max(s.weeks, 1));
    };
  };
  if (first.helping + second.helping > 0) {
    say({"Hulp gegeven, gemiddeld in uren per week", "Help given, mean hours a week"},
        mean(&Sums::given));
    say({"Weken waarin de zorg meer was dan te dragen viel",
         "Weeks in which the care was more than could be borne"},
        [](const LifeWords&, const Sums& s) { return std::to_string(s.over); });
  }
  if (first.client + second.client > 0) {
    say({"Hulp gekregen, gemiddeld in uren per week", "Help received, mean hours a week"},
        mean(&Sums::received));
    say({"Hulp te kort, gemiddeld in uren per week", "Help lacking, mean hours a week"},
        mean(&Sums::unmet));
  }
  return out;
}

}  // namespace draagkracht
