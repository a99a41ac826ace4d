// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>

#include "patterns/pattern.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("PT9: who can give something back asks earlier and keeps more helpers", "[pattern]") {
  // No kin: they go on in any case.
  constexpr std::string_view text = R"(
    client Ans 80 f somatic 8h
      Ans -friend close 0.7- Bea 60
      Ans -friend close 0.6- Cor 60
      Ans -neighbour close 0.6- Dirk 60
      Ans -neighbour close 0.5- Eva 70
  )";
  struct Course {
    double asked = 0;    ///< week in which help began
    double helpers = 0;  ///< mean number of helpers in years two to four
  };
  const auto course = [&](float assets, std::uint64_t luck, std::string_view off) {
    PatternTown town(text, luck, off);
    World& w = town.world();
    w.persons.traits[town.network["Ans"].index()][at(Trait::assets)] = assets;
    Course c{.asked = 208};
    for (int week = 1; week <= 208; ++week) {
      town.weeks();
      int helpers = 0;
      each_link_of_client(w, town.network.client("Ans"), [&](LinkId) { ++helpers; });
      if (helpers > 0) {
        c.asked = std::min(c.asked, static_cast<double>(week));
      }
      c.helpers += week > 52 ? helpers / 156.0 : 0.0;
    }
    return c;
  };
  const auto gain = [&](std::string_view off) {
    struct {
      Mean earlier, helpers;
    } g;
    for (std::uint64_t luck = 1; luck <= 400; ++luck) {
      const Course with = course(1, luck, off), without = course(0, luck, off);
      g.earlier.add(without.asked - with.asked);
      g.helpers.add(with.helpers - without.helpers);
    }
    return g;
  };
  const auto on = gain(""), off = gain("give_back");
  note("PT9", "weeks sooner that help begins", "give_back", on.earlier, off.earlier);
  note("PT9", "helpers more in years two to four", "give_back", on.helpers, off.helpers);
  CHECK(on.earlier.z() > sure);
  CHECK(on.helpers.z() > sure);
  CHECK(off.earlier.value() == 0);
  CHECK(off.helpers.value() == 0);
}

TEST_CASE("an imbalance stays between kin and friends, and ends between neighbours", "[pattern]") {
  // Validation row 38: the order only. Hours a week from one side, for three years.
  constexpr std::string_view text = R"(
    client Ans 78 f somatic 4h
      Ans -KIND close 0.6 gives 3h- Bea 60
  )";
  const auto kept = [&](const char* kind, std::uint64_t luck, std::string_view off) {
    std::string drawn_text(text);
    drawn_text.replace(drawn_text.find("KIND"), 4, kind);
    PatternTown town(drawn_text, luck, off);
    town.parameters.choose_whom.per_week = 0;  // who stopped is not asked again
    town.weeks(156);
    return town.network.client("Ans").first_link.valid() ? 1.0 : 0.0;
  };
  const auto more = [&](std::string_view off) {
    return over_lucks(150, [&](std::uint64_t luck) {
      return kept("sibling", luck, off) - kept("neighbour", luck, off);
    });
  };
  const Mean on = more(""), off = more("reciprocity");
  note("row 38", "one-sided help goes on for three years: siblings above neighbours", "reciprocity",
       on, off);
  CHECK(on.z() > sure);
  CHECK(off.value() < 0.5 * on.value());
}
