// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The network and the lives that the report shows, on drawn networks and on a run.
#include <algorithm>
#include <atomic>
#include <set>

#include "io/lives.hpp"
#include "io/network_film.hpp"
#include "io/packed_bytes.hpp"
#include "io/report.hpp"
#include "io/report_film.hpp"
#include "io/research_look.hpp"
#include "io/town_plan.hpp"
#include "made_up.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

using test::drawn;
using test::DrawnNetwork;

constexpr const char* small_family = R"(
client Ans 88 f somatic 10h
  Ans -child home gives 12h- Carla 62 f works 24h
  Ans -child 5km gives 4h- Dirk 58 m
  Ans -neighbour 0.1km close 0.6- Els 70 f
  Carla -sibling- Dirk
)";

/// Undoes PackedBytes::base64.
std::vector<std::uint8_t> bytes_of(const std::string& base64) {
  const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::vector<std::uint8_t> bytes;
  unsigned value = 0;
  int bits = 0;
  for (const char c : base64) {
    if (c == '=') {
      break;
    }
    value = (value << 6 | static_cast<unsigned>(letters.find(c))) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push_back(static_cast<std::uint8_t>(value >> bits));
    }
  }
  return bytes;
}

/// Undoes put_runs.
std::vector<std::uint8_t> unrolled(const std::vector<std::uint8_t>& pairs) {
  std::vector<std::uint8_t> row;
  for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) {
    row.insert(row.end(), pairs[i + 1], pairs[i]);
  }
  return row;
}

TEST_CASE("numbers are packed low byte first, in the base64 of RFC 4648", "[io][film]") {
  PackedBytes foobar;
  for (const char c : std::string("fooba")) {
    foobar.put(static_cast<std::uint64_t>(c), 1);
  }
  CHECK(foobar.base64() == "Zm9vYmE=");
  PackedBytes one;
  one.put(0x0102, 2);
  CHECK(one.base64() == "AgE=");
  CHECK(PackedBytes().base64().empty());
  std::vector<std::uint8_t> row(300, 7);
  row.push_back(9);
  PackedBytes runs;
  runs.put_runs(row);
  CHECK(bytes_of(runs.base64()) == std::vector<std::uint8_t>{7, 255, 7, 45, 9, 1});
  CHECK(unrolled(bytes_of(runs.base64())) == row);
}

TEST_CASE("a film has a picture at the start, once a month and at the end", "[io][film]") {
  // 5 January 2026 is a Monday; the Mondays that begin February to April are weeks 4, 8 and 13.
  CHECK(film_weeks({2026, 1, 5}, 15) == std::vector<int>{0, 4, 8, 13, 15});
  CHECK(film_weeks({2026, 1, 5}, 0) == std::vector<int>{0});
  CHECK(film_weeks({2026, 1, 5}, 52 * 60).size() <= 252);
}

TEST_CASE("how somebody is fits in a byte", "[io][film]") {
  DrawnNetwork n = drawn(small_family);
  n.carer("Carla").strain = 1;
  n.carer("Dirk").strain = 0;
  n.client("Ans").unmet_share = 0.3F;
  CHECK(film_state(n.world, n["Carla"]) == 15);
  CHECK(film_state(n.world, n["Dirk"]) == 1);
  CHECK(film_state(n.world, n["Ans"]) == 16 * 4);
  CHECK(film_state(n.world, n["Els"]) == 0);
  n.world.persons.residence[n["Els"].index()] = Residence::dead;
  CHECK(film_state(n.world, n["Els"]) == film_dead);
  n.world.persons.residence[n["Ans"].index()] = Residence::admitted;
  CHECK(film_state(n.world, n["Ans"]) == film_admitted);
}

TEST_CASE("on the plan everybody has a place of their own, and who lives together stands together",
          "[io][film]") {
  DrawnNetwork n = drawn(small_family);
  const std::vector<PersonId> people = residents_by_place(n.world, 100);
  REQUIRE(people.size() == 4);
  const TownPlan plan = town_plan(n.world, people);
  const auto place = [&](const char* who) {
    return plan
        .places[static_cast<std::size_t>(std::ranges::find(people, n[who]) - people.begin())];
  };
  std::set<std::pair<float, float>> places;
  for (const TownPlan::Place& p : plan.places) {
    places.emplace(p.x, p.y);
    CHECK(p.x >= 0);
    CHECK(p.x <= plan.width);
    CHECK(p.y >= 0);
    CHECK(p.y <= plan.height);
  }
  CHECK(places.size() == 4);
  CHECK(std::abs(place("Ans").x - place("Carla").x) <= 1);
  CHECK(place("Ans").y == place("Carla").y);
}

TEST_CASE("a place that is too large is shown by whole neighbourhoods", "[io][film]") {
  DrawnNetwork n = drawn("person A 30\nperson B 30\nperson C 30\nperson D 30\n");
  std::uint16_t part = 0;
  for (const char* who : {"A", "B", "C", "D"}) {
    n.world.persons.neighbourhood[n[who].index()] = part / 2;
    ++part;
  }
  CHECK(residents_by_place(n.world, 3) == std::vector<PersonId>{n["A"], n["B"]});
  CHECK(residents_by_place(n.world, 4).size() == 4);
  CHECK(residents_by_place(n.world, 1).size() == 1);  // one neighbourhood larger than the room
}

TEST_CASE("a film keeps who helps whom, and for how long", "[io][film]") {
  DrawnNetwork n = drawn(small_family);
  const std::vector<PersonId> people = residents_by_place(n.world, 100);
  const std::vector<int> weeks{0, 4, 8};
  NetworkFilm film(people, weeks);
  for (int week = 0; week <= 8; ++week) {
    n.world.week = Week{week};
    if (week == 5) {
      n.help("Dirk", "Ans")->open = 0;
    }
    film.after(n.world);
  }
  const Json json = film.json();
  const std::vector<std::uint8_t> help = bytes_of(json["help"]);
  REQUIRE(help.size() == 18);
  const auto index = [&](const char* who) {
    return static_cast<std::uint8_t>(std::ranges::find(people, n[who]) - people.begin());
  };
  int seen = 0;
  for (std::size_t i = 0; i < help.size(); i += 9) {
    CHECK(help[i + 3] == index("Ans"));
    CHECK(help[i + 6] == 0);
    if (help[i] == index("Dirk")) {
      CHECK(help[i + 7] == 1);
      CHECK(help[i + 8] == 16);  // four hours
      ++seen;
    } else {
      CHECK(help[i] == index("Carla"));
      CHECK(help[i + 7] == 2);
      CHECK(help[i + 8] == 48);
      ++seen;
    }
  }
  CHECK(seen == 2);
  CHECK(unrolled(bytes_of(json["states"])).size() == people.size() * weeks.size());
  CHECK(json["steps"].empty());
}

TEST_CASE("lives: those that differ most, at most three of a kind, and others by lot",
          "[io][film]") {
  std::string text;
  for (int i = 0; i < 8; ++i) {
    const std::string k = std::to_string(i);
    text += "client K" + k + " 80 f somatic 6h\n  K" + k + " -partner gives 4h- P" + k + " 82\n";
  }
  const DrawnNetwork n = drawn(text);
  std::vector<LifeStates::Difference> differences;
  for (int i = 0; i < 8; ++i) {
    differences.push_back({.person = n.world.key(n["P" + std::to_string(i)]), .weeks = 50 - i});
    // The first got lighter, the others heavier: by overload, by going short.
    differences.back().by_bit = i == 0 ? std::array{0, -30, 0, 0, 0} : std::array{9, 4, i, 0, 0};
  }
  const LivesEitherWay ways = either_way(differences);
  CHECK(ways.heavier == 7);
  CHECK(ways.lighter == 1);
  const std::vector<ChosenLife> chosen = choose_lives(n.world, differences, 12);
  REQUIRE(chosen.size() == 12);
  std::set<std::uint64_t> keys;
  int changed = 0;
  for (const ChosenLife& life : chosen) {
    keys.insert(life.person.value);
    if (!life.ordinary) {
      CHECK(life.kind == LifeKind::helps_partner);
      // Who went against the others is told last.
      CHECK(life.weeks_different == std::array{49, 48, 50}.at(static_cast<std::size_t>(changed)));
      CHECK((life.heavier > 0) == (changed < 2));
      ++changed;
    }
  }
  CHECK(changed == 3);
  CHECK(keys.size() == 12);
  CHECK(std::ranges::any_of(chosen, [](const ChosenLife& life) {
    return life.kind == LifeKind::client_informal && life.ordinary;
  }));
  // Nobody is left: fewer than asked, and nobody twice.
  CHECK(choose_lives(n.world, differences, 100).size() == 16);
}

TEST_CASE("spreads add up to everybody, and events are per thousand a year", "[io][film]") {
  DrawnNetwork n = drawn(small_family);
  ResearchLook look(1);
  look.after(n.world);
  n.world.week = Week{1};
  n.carer("Carla").load = 150;
  n.carer("Carla").strength = 100;
  n.carer("Dirk").load = 50;
  n.carer("Dirk").strength = 100;
  n.world.events = {{.week = 1, .kind = EventKind::quit, .person = n.world.key(n["Dirk"])}};
  look.after(n.world);
  const Json json = look.json();
  const Json spreads = ResearchLook::spreads();
  for (const Json& spread : spreads) {
    const Json& row = json["spreads"][spread["id"].get<std::string>()];
    REQUIRE(row.size() == spread["bounds"].size());
  }
  // Bounds 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2: Dirk at a half, Carla at one and a half.
  CHECK(json["spreads"]["load_share"] == Json({0.0, 0.0, 0.5, 0.0, 0.0, 0.0, 0.5, 0.0}));
  CHECK(json["spreads"]["helpers"][2] == 1.0);
  REQUIRE(json["events"].size() == 1);
  CHECK(json["events"][0]["rate"].get<double>() == Approx(1000 * 52.1775 / 4));
}

TEST_CASE("the film of a run holds what its weeks hold, and the report takes it in", "[io][film]") {
  Overrides overrides;
  overrides.persons = 600;
  Setup setup = made_up_setup(overrides);
  const TemporaryFolder temporary;
  const auto folder = opened(temporary / "out", setup);
  StudyHooks hooks;
  hooks.replicate_ready = [&](ReplicateOutcome&& replicate) { folder->keep(replicate); };
  hooks.run_ready = [&](RunOutcome&& run) { folder->keep(run); };
  const Result<StudySummary> study = run_study(setup.spec, {}, hooks);
  REQUIRE(study.ok());
  const Result<Collected> results = folder->write_tables(study.value(), {});
  REQUIRE(results.ok());
  const Finished finished{folder->partial(), results.value().manifest, setup};

  const std::optional<ReportFilm> film = film_of(finished, {});
  REQUIRE(film.has_value());
  CHECK(film->reason.nl.empty());
  const World start = replayed(finished, 0, 0, Week{0});
  const std::vector<PersonId> people = residents_by_place(start, most_filmed);
  REQUIRE(film->network["persons"] == people.size());
  CHECK(people.size() == start.residents());
  const std::size_t months = film->network["weeks"].size();
  for (const auto& [id, take] : film->network["variants"].items()) {
    const auto at = std::ranges::find(setup.spec.variants, id, &VariantSpec::id);
    const World end =
        replayed(finished, static_cast<std::uint32_t>(at - setup.spec.variants.begin()), 0,
                 Week{setup.spec.weeks});
    const std::vector<std::uint8_t> states = unrolled(bytes_of(take["states"]));
    REQUIRE(states.size() == people.size() * months);
    for (std::size_t i = 0; i < people.size(); ++i) {
      REQUIRE(states[i * months + months - 1] == film_state(end, people[i]));
    }
  }
  CHECK(film->network["variants"].size() == 2);
  CHECK(film->lives["list"].size() > 10);
  for (const Json& life : film->lives["list"]) {
    CHECK(life["sides"].size() == 2);
    CHECK_FALSE(life["introduce"]["nl"].get<std::string>().empty());
    CHECK(life["sides"][0]["weeks"].size() == life["sides"][0]["load"].size());
  }
  const Json report = Json::parse(report_json(setup, results.value(), &*film));
  CHECK(report["network"] == film->network);
  CHECK(report["film_reason"].is_null());
  CHECK(report["research"]["variants"].size() == 2);
  CHECK(report["validation"].size() > 30);
  CHECK_FALSE(report["validation"][0]["model"]["nl"].get<std::string>().empty());

  // Stopped half-way there is no film, and no error.
  std::atomic<int> weeks = 0;
  CHECK_FALSE(film_of(finished, {{}, [&] { return ++weeks > 5; }}).has_value());
  // Too many people: a reason in words.
  Finished country = finished;
  country.setup.spec.persons = most_replayed + 1;
  const std::optional<ReportFilm> none = film_of(country, {});
  REQUIRE(none.has_value());
  CHECK(none->network.is_null());
  CHECK_FALSE(none->reason.en.empty());
}

}  // namespace
}  // namespace draagkracht
