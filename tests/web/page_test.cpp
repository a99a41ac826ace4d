// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a page asks of the engine, through the functions that the browser calls.
#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "measures/catalogue.hpp"
#include "population/sample_spec.hpp"
#include "run/spec_json.hpp"
#include "support/catch.hpp"

extern "C" {
char* dk_input(std::uint32_t bytes);
std::int32_t dk_load();
std::int32_t dk_variant();
std::int32_t dk_prepare(std::uint32_t replicate);
std::int32_t dk_begin(std::uint32_t variant);
std::int32_t dk_change(std::uint32_t variant);
std::int32_t dk_advance(std::int32_t weeks);
std::uint64_t dk_state_hash();
const char* dk_message();
std::uint32_t dk_message_size();
const char* dk_text();
std::uint32_t dk_text_size();
std::int32_t dk_people();
void dk_watch(std::uint32_t person);
std::int32_t dk_network(std::uint32_t person);
std::int32_t dk_intervene(std::uint32_t person, std::uint32_t what, double amount);
std::int32_t dk_words();
std::int32_t dk_draw(std::uint32_t person, std::uint32_t drawing, std::uint32_t lens,
                     std::uint32_t language);
}

using namespace draagkracht;
using Json = nlohmann::json;

namespace {

void put(const std::string& text) {
  std::ranges::copy(text, dk_input(static_cast<std::uint32_t>(text.size())));
}
Json answer() { return Json::parse(std::string(dk_text(), dk_text_size())); }
std::string message() { return {dk_message(), dk_message_size()}; }

/// A small place, loaded, with the week 0 of its first replicate ready.
void settle() {
  ScenarioSpec scenario;
  scenario.population = sample_spec();
  scenario.persons = 300;
  scenario.weeks = 52;
  scenario.warm_up = 13;
  scenario.seed = 7;
  scenario.variants.resize(1);
  scenario.variants[0].id = "baseline";
  put(spec_to_json(scenario));
  REQUIRE(dk_load() == 1);
  REQUIRE(dk_prepare(0) == 1);
}

std::uint64_t run(std::uint32_t variant) {
  REQUIRE(dk_begin(variant) == 1);
  REQUIRE(dk_advance(26) == 26);
  return dk_state_hash();
}

constexpr const char* cut = R"({"id":"a","label":{"nl":"a","en":"a"},"methods":[],"policy":[
  {"lever":"indication_size","product":"guidance","change":-1,"from":4,"who":"all"},
  {"lever":"respite","level":1,"from":4}]})";
constexpr const char* nothing = R"({"id":"a","label":{"nl":"a","en":"a"},"policy":[]})";

/// The client with most helpers, as dk_people tells it.
Json a_client() {
  REQUIRE(dk_people() == 1);
  const Json people = answer();
  REQUIRE_FALSE(people.empty());
  return *std::max_element(people.begin(), people.end(), [](const Json& a, const Json& b) {
    return a["carers"].get<int>() < b["carers"].get<int>();
  });
}

}  // namespace

TEST_CASE("a variant is taken anew while week 0 stays, and the baseline keeps its bits") {
  settle();
  const std::uint64_t baseline = run(0);
  put(cut);
  REQUIRE(dk_variant() == 1);
  const std::uint64_t with_cut = run(1);
  CHECK(with_cut != baseline);
  put(nothing);
  REQUIRE(dk_variant() == 1);
  CHECK(run(1) == baseline);
  put(cut);
  REQUIRE(dk_variant() == 1);
  REQUIRE(dk_prepare(1) == 1);
  REQUIRE(dk_prepare(0) == 1);  // kept
  CHECK(run(1) == with_cut);
  CHECK(run(0) == baseline);
}

TEST_CASE("a run goes on under what was chosen meanwhile, from that week") {
  settle();
  put(nothing);
  REQUIRE(dk_variant() == 1);
  REQUIRE(dk_begin(1) == 1);
  REQUIRE(dk_advance(13) == 13);
  put(cut);
  REQUIRE(dk_variant() == 1);
  CHECK(dk_advance(1) == -1);  // the old variant is gone; somebody must say what now
  REQUIRE(dk_change(1) == 1);
  CHECK(dk_advance(13) == 26);
  const std::uint64_t changed = dk_state_hash();
  CHECK(changed != run(0));
}

TEST_CASE("a variant that is none is refused in words, and the one before stays") {
  settle();
  put(cut);
  REQUIRE(dk_variant() == 1);
  const std::uint64_t before = run(1);
  put(R"({"policy":[{"lever":"nonsense <b>","level":1,"from":1}]})");
  CHECK(dk_variant() == 0);
  CHECK_FALSE(Json::parse(message())["nl"].get<std::string>().empty());
  put("{");
  CHECK(dk_variant() == 0);
  CHECK(run(1) == before);
}

TEST_CASE("a page gets the drawings of the field, and none that is not for this person") {
  settle();
  const auto client = a_client()["id"].get<std::uint32_t>();
  REQUIRE(dk_words() == 1);
  const Json words = answer();
  CHECK(words["lenses"].size() == 3);
  std::vector<std::string> ids;
  for (const Json& drawing : words["drawings"]) {
    ids.push_back(drawing["id"].get<std::string>());
  }
  const auto position = [&](const std::string& id) {
    return static_cast<std::uint32_t>(std::ranges::find(ids, id) - ids.begin());
  };
  const auto svg = [&](const std::string& id, std::uint32_t lens, std::uint32_t language) {
    REQUIRE(dk_draw(client, position(id), lens, language) == 1);
    return std::string(dk_text(), dk_text_size());
  };
  REQUIRE(dk_begin(0) == 1);
  dk_watch(client);
  const std::string first = svg("ecogram", 0, 0);
  CHECK_THAT(first, Catch::StartsWith("<svg") && Catch::Contains("week 0 "));
  REQUIRE(dk_network(client) == 1);
  CHECK_THAT(first, Catch::Contains(answer()["person"]["name"].get<std::string>() + ", "));
  CHECK(svg("ecogram", 0, 1) != first);
  CHECK(svg("ecogram", 1, 0) != first);
  CHECK_THAT(svg("mantelscan", 0, 0), Catch::Contains("MantelScan"));
  // A carer's drawing of who helps nobody is not made up.
  REQUIRE(dk_network(client) == 1);
  CHECK(svg("burden", 0, 0).empty() == answer()["carer"].is_null());
  REQUIRE(dk_advance(13) == 13);
  CHECK_THAT(svg("ecogram", 0, 0), Catch::Contains("week 13 "));
  CHECK(dk_draw(client, static_cast<std::uint32_t>(ids.size()), 0, 0) == 0);
  CHECK(dk_draw(client, 0, 3, 0) == 0);
  CHECK(dk_draw(client, 0, 0, 2) == 0);
  CHECK(dk_draw(4'000'000, 0, 0, 0) == 0);
}

TEST_CASE("a person is shown with everybody around, and the help adds up") {
  settle();
  const Json client = a_client();
  REQUIRE(dk_begin(0) == 1);
  REQUIRE(dk_advance(4) == 4);
  const auto id = client["id"].get<std::uint32_t>();
  REQUIRE(dk_network(id) == 1);
  const Json network = answer();
  CHECK(network["week"] == 4);
  CHECK(network["person"]["key"] == client["key"]);
  int given = 0;
  for (const Json& tie : network["ties"]) {
    given += tie.contains("helps") ? tie["helps"]["minutes"].get<int>() : 0;
  }
  if (!network["client"].is_null()) {
    CHECK(given ==
          network["client"]["informal"].get<int>() + network["client"]["volunteer"].get<int>());
  }
  CHECK(dk_network(4'000'000) == 0);
}

TEST_CASE("who falls out is gone from the network, and the story says so") {
  settle();
  const Json client = a_client();
  const auto id = client["id"].get<std::uint32_t>();
  const auto carer = client["main_carer"].get<std::uint32_t>();
  REQUIRE(dk_begin(0) == 1);
  dk_watch(id);
  REQUIRE(dk_intervene(carer, 0, 0) == 1);
  CHECK(dk_intervene(carer, 2, 1.5) == 0);  // helps nobody any more
  CHECK(message().find("nl") != std::string::npos);
  REQUIRE(dk_advance(1) == 1);
  REQUIRE(dk_network(id) == 1);
  const Json network = answer();
  const auto stopped =
      std::count_if(network["story"].begin(), network["story"].end(), [](const Json& line) {
        return line["event"] == "quit" && line["cause"] == "circumstances" && line["week"] == 0;
      });
  CHECK(stopped == 1);
  for (const Json& tie : network["ties"]) {
    CHECK_FALSE((tie["id"] == carer && tie.contains("helps")));
  }
}

TEST_CASE("codes and measures have names in both languages") {
  REQUIRE(dk_words() == 1);
  const Json words = answer();
  CHECK(words["measures"].size() == measure_count);
  for (const char* list : {"limitations", "kinds", "channels", "products"}) {
    REQUIRE(words[list].size() >= 5);
    for (const Json& name : words[list]) {
      CHECK_FALSE(name["nl"].get<std::string>().empty());
      CHECK_FALSE(name["en"].get<std::string>().empty());
    }
  }
}
