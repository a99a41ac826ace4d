// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/grow_older.hpp"

#include "model/life/drawn_homes.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// A thousand women of one age.
QuietTown women(int age) {
  std::string text;
  for (int i = 0; i < 1000; ++i) {
    text += "person A" + std::to_string(i) + " " + std::to_string(age) + " f\n";
  }
  return QuietTown(text);
}

void everybody_grows_older(QuietTown& town) {
  World& w = town.network.world;
  for (std::uint32_t i = 0; i < 1000; ++i) {
    grow_older(w, town.setting(), PersonId{i});
  }
}

template <class F>
double share(const QuietTown& town, F&& belongs) {
  int found = 0;
  for (std::size_t i = 0; i < 1000; ++i) {
    found += belongs(town.network.world.persons, i) ? 1 : 0;
  }
  return found / 1000.0;
}

/// A share that goes in a straight line from one age to another.
Curve line(double from_age, double from, double to_age, double to) {
  // Values are those of the middle of a band.
  return {{0, from_age - 1, from_age + 1, to_age - 1, to_age + 1},
          {from, from, (from + to) / 2, to, to},
          {from, from, (from + to) / 2, to, to}};
}

}  // namespace

TEST_CASE("a group keeps the share of its age, and as few people as possible change",
          "[model][life]") {
  // 20000 draws with fixed keys: standard error at most 0.0036; five of them once in a million.
  for (const double before : {0.0, 0.1, 0.5, 0.9, 1.0}) {
    for (const double after : {0.0, 0.2, 0.5, 0.8, 1.0}) {
      int belong = 0, came = 0, went = 0;
      for (std::uint64_t n = 0; n < 20000; ++n) {
        const bool belongs = static_cast<double>(n) < before * 20000;
        const Draw draw(Luck{7, 0}, decision("test.follows"), Key{n + 1}, Week{1});
        const bool now = follows(belongs, before, after, draw.uniform());
        belong += now ? 1 : 0;
        came += now && !belongs ? 1 : 0;
        went += !now && belongs ? 1 : 0;
      }
      CHECK(belong / 20000.0 == Approx(after).margin(0.018));
      CHECK((came == 0 || went == 0));
    }
  }
}

TEST_CASE("people stop working as others of their age do, and start with hours of that age",
          "[model][life]") {
  QuietTown town = women(66);
  town.population.work_hours = always(24);
  PersonTable& t = town.network.world.persons;
  SECTION("fewer work at 66 than at 65") {
    town.population.employed = line(60, 0.9, 70, 0.1);
    const double before = town.population.employed.between(65, Sex::female);
    const double after = town.population.employed.between(66, Sex::female);
    for (std::size_t i = 0; static_cast<double>(i) < 1000 * before; ++i) {
      t.employed_hours[i] = 20;
    }
    everybody_grows_older(town);
    const double works =
        share(town, [](const PersonTable& p, std::size_t i) { return p.employed_hours[i] > 0; });
    CHECK(works == Approx(after).margin(0.08));  // five standard errors of 0.016
    CHECK(works < before);
    CHECK(share(town, [](const PersonTable& p, std::size_t i) {
            return p.employed_hours[i] == 20;
          }) == works);  // who goes on works as before
  }
  SECTION("all find work") {
    town.population.employed = line(60, 0, 70, 1);
    for (int year = 0; year < 30; ++year) {
      everybody_grows_older(town);
      town.network.world.week = town.network.world.week + 53;
    }
    double hours = 0;
    for (std::size_t i = 0; i < 1000; ++i) {
      CHECK(t.employed_hours[i] >= 2);
      CHECK(t.employed_hours[i] <= 60);
      hours += t.employed_hours[i] / 1000.0;
    }
    CHECK(hours == Approx(24).margin(1.3));  // five standard errors of 0.25
  }
}

TEST_CASE("health and volunteering follow the age, schooling ends at thirty", "[model][life]") {
  QuietTown town = women(20);
  PersonTable& t = town.network.world.persons;
  town.population.poor_health = line(10, 0, 40, 0.6);
  town.population.volunteer = line(10, 0, 40, 0.3);
  town.population.education_low = line(12, 1, 28, 0.2);
  town.population.education_high = line(12, 0, 28, 0.5);
  // As they are at nineteen.
  const auto at_age = [&](const Curve& c, double age) { return c.between(age, Sex::female); };
  for (std::size_t i = 0; i < 1000; ++i) {
    const double u = static_cast<double>(i) / 1000;
    t.poor_health[i] = u < at_age(town.population.poor_health, 19) ? 1 : 0;
    t.volunteer[i] = u < at_age(town.population.volunteer, 19) ? 1 : 0;
    t.education[i] = u < at_age(town.population.education_low, 19)         ? Education::low
                     : u >= 1 - at_age(town.population.education_high, 19) ? Education::high
                                                                           : Education::middle;
  }
  for (int year = 20; year < 50; ++year) {
    everybody_grows_older(town);
    // Five standard errors of at most 0.016, once in a million each.
    CHECK(share(town, [](const PersonTable& p, std::size_t i) { return p.poor_health[i] != 0; }) ==
          Approx(at_age(town.population.poor_health, year)).margin(0.08));
    CHECK(share(town, [](const PersonTable& p, std::size_t i) { return p.volunteer[i] != 0; }) ==
          Approx(at_age(town.population.volunteer, year)).margin(0.08));
    const int schooled = std::min(year, 29);
    CHECK(share(town, [](const PersonTable& p, std::size_t i) {
            return p.education[i] == Education::low;
          }) == Approx(at_age(town.population.education_low, schooled)).margin(0.08));
    CHECK(share(town, [](const PersonTable& p, std::size_t i) {
            return p.education[i] == Education::high;
          }) == Approx(at_age(town.population.education_high, schooled)).margin(0.08));
    town.network.world.week = town.network.world.week + 53;  // a birthday later
  }
}

TEST_CASE("hours of those at work follow their age", "[model][life]") {
  QuietTown town = women(30);
  town.population.employed = always(1);
  town.population.work_hours = line(29.5, 20, 30.5, 25);
  for (std::size_t i = 0; i < 1000; ++i) {
    town.network.world.persons.employed_hours[i] = i % 2 == 0 ? 12 : 28;
  }
  everybody_grows_older(town);
  double sum = 0;
  for (std::size_t i = 0; i < 1000; ++i) {
    sum += town.network.world.persons.employed_hours[i];
  }
  const double change = town.population.work_hours.between(30, Sex::female) -
                        town.population.work_hours.between(29, Sex::female);
  CHECK(change > 1);
  CHECK(sum / 1000 == Approx(20 + change).margin(0.1));  // a word of luck each: 0.016
}
