// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build.hpp"
#include "population/households.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

TEST_CASE("origins come out as asked, alike in a home and along a family", "[population]") {
  PopulationSpec spec = sample_spec();
  spec.origin_europe = {{0}, {0.1}, {0.1}};
  spec.origin_elsewhere = {{0}, {0.2}, {0.2}};
  const Result<World> built = build_population(spec, 3, 0, 6000, Week{0});
  REQUIRE(built.ok());
  const World& w = built.value();
  int europe = 0, elsewhere = 0, people = 0;
  int parents = 0, like_parent = 0, couples = 0, like_partner = 0, friends = 0, like_friend = 0;
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const PersonId p{i};
    if (w.persons.professional[i] != 0) {
      continue;
    }
    ++people;
    europe += w.persons.origin[i] == Origin::europe ? 1 : 0;
    elsewhere += w.persons.origin[i] == Origin::elsewhere ? 1 : 0;
    for (const Arc& arc : w.ties.of(p)) {
      const bool alike = w.persons.origin[i] == w.persons.origin[arc.other.index()];
      switch (w.ties.kind_seen_by(p, arc.tie)) {
        case TieKind::parent:
          ++parents;
          like_parent += alike ? 1 : 0;
          break;
        case TieKind::partner:
          ++couples;
          like_partner += alike ? 1 : 0;
          break;
        case TieKind::friendship:
          ++friends;
          like_friend += alike ? 1 : 0;
          break;
        default:
          break;
      }
    }
  }
  // Some six people share their luck: a standard error of about 0.014 and 0.01.
  CHECK(elsewhere / static_cast<double>(people) == Approx(0.2).margin(0.045));
  CHECK(europe / static_cast<double>(people) == Approx(0.1).margin(0.03));
  // By chance alone 0.54 would be alike.
  CHECK(like_parent / static_cast<double>(parents) > 0.75);
  CHECK(like_partner / static_cast<double>(couples) > 0.85);
  CHECK(like_partner < couples);
  CHECK(like_friend / static_cast<double>(friends) == Approx(0.54).margin(0.06));
}
