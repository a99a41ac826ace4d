// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The command that shows a population, as its users meet it.
#include <nlohmann/json.hpp>

#include "program.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

using Catch::Contains;

nlohmann::json json_of(const std::string& text) {
  nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  REQUIRE_FALSE(json.is_discarded());
  return json;
}

std::string street() { return DRAAGKRACHT_SOURCE_DIR "/scenarios/training/familie-jansen.toml"; }

TEST_CASE("a population is shown in both languages", "[app]") {
  const Workplace work;
  for (const std::string& scenario : {fixture("good"), street()}) {
    INFO(scenario);
    const Outcome dutch =
        work.run({"population", scenario, "--households", "6", "--full"}, "nl_NL.UTF-8");
    INFO(dutch.err);
    REQUIRE(dutch.code == 0);
    CHECK_THAT(dutch.out, Contains("zoals gebouwd") && Contains("Gevraagd en gekregen") &&
                              Contains("Leeftijdsopbouw") && Contains("chi-kwadraat") &&
                              Contains("Bekende cijfers, niet gevraagd") && Contains("Bronnen") &&
                              Contains("Mantelzorgers (%)") && Contains("Een paar huishoudens") &&
                              Contains("die elkaar kennen (%)") && Contains("slapend") &&
                              Contains("Netwerk bij zorg") && Contains("Contactladder, ") &&
                              Contains("\n6. Straat "));
    const Outcome english = work.run({"population", scenario, "--households", "6", "--full"});
    REQUIRE(english.code == 0);
    CHECK_THAT(english.out, Contains("as built") && Contains("Asked and built") &&
                                Contains("Published, not asked for") && Contains("Sources") &&
                                Contains("A few households") && Contains("Lives with: "));
    for (const char* dutch_word : {"gevraagd", "huishouden", "antelzorgers", "Krijgt", " jaar"}) {
      CHECK_THAT(english.out, !Contains(dutch_word));
    }
  }
}

TEST_CASE("the short page is a part of the full one, and quiet keeps silent", "[app]") {
  const Workplace work;
  const Outcome brief = work.run({"population", fixture("good"), "--quiet"});
  const Outcome full = work.run({"population", fixture("good"), "--full", "--quiet"});
  REQUIRE(brief.code == 0);
  CHECK(brief.err.empty());
  CHECK(brief.out.size() < full.out.size());
  CHECK_THAT(brief.out, Contains("--full") && !Contains("Sources"));
  CHECK_THAT(brief.out, !Contains("A few households"));
}

TEST_CASE("seed, replicate, size and weeks lived give other populations", "[app]") {
  const Workplace work;
  const auto shown = [&](std::vector<std::string> more) {
    std::vector<std::string> arguments{"population", fixture("good"), "--json", "--quiet"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Outcome outcome = work.run(arguments);
    INFO(outcome.err);
    REQUIRE(outcome.code == 0);
    return json_of(outcome.out);
  };
  const nlohmann::json first = shown({});
  CHECK(first == shown({"--threads", "1"}));
  CHECK(first["persons"] == 300);
  CHECK(first["weeks_lived"] == 0);
  CHECK(first["pyramid"] != shown({"--seed", "8"})["pyramid"]);
  CHECK(first["pyramid"] != shown({"--replicate", "1"})["pyramid"]);
  CHECK(shown({"--persons", "500"})["persons"] == 500);
  const nlohmann::json later = shown({"--after", "8"});
  CHECK(later["weeks_lived"] == 8);
  CHECK(later["carers"] != first["carers"]);
}

TEST_CASE("json holds everything that the page shows", "[app]") {
  const Workplace work;
  const nlohmann::json json =
      json_of(work.run({"population", street(), "--json", "--households", "4", "--quiet"}).out);
  CHECK(json["check"]["figures"].size() > 30);
  CHECK(json["check"]["tables"].size() >= 20);
  CHECK(json["published"].size() > 50);
  CHECK(json["pyramid"].size() == 20);
  CHECK(json["kin"].size() == json["network"]["by_age"].size());
  CHECK(json["network"]["density"]["by_age"].size() == json["kin"].size());
  CHECK(json["network"]["states"]["kinds"]["friend"]["active"]["value"] > 1);
  CHECK(json["network"]["care"]["none"]["persons"] > 50);
  CHECK(json["streets"]["count"] > 0);
  CHECK(json["streets"]["contact"]["superficial"]["actual"]["median"] > 0);
  CHECK(json["carers"]["wide_helps"].contains("partner"));
  CHECK(json["clients"]["by_age"][0]["limitations"].contains("any"));
  REQUIRE(json["stories"].size() == 4);
  for (const auto& story : json["stories"]) {
    CHECK_FALSE(story["members"].empty());
  }
}

TEST_CASE("the page holds what json says, and replaces nothing unasked", "[app]") {
  const Workplace work;
  const Outcome first =
      work.run({"population", fixture("good"), "--json", "--html", "town.html"}, "nl_NL");
  INFO(first.err);
  REQUIRE(first.code == 0);
  CHECK_THAT(first.err, Contains("Pagina: town.html"));
  const std::string page = work.read("town.html");
  CHECK_THAT(page, Contains("Content-Security-Policy") && !Contains("__DRAAGKRACHT_DATA__"));
  const std::string before = "<script type=\"application/json\" id=\"data\">";
  const std::size_t from = page.find(before);
  REQUIRE(from != std::string::npos);
  const std::size_t begin = from + before.size();
  const nlohmann::json data = json_of(page.substr(begin, page.find("</script>", begin) - begin));
  CHECK(data["population"] == json_of(first.out));
  CHECK(data["page"] == "population");
  for (const char* kind : {"home", "company", "kin", "tie", "state", "contact", "contact_measure",
                           "care_group", "helped", "limitation", "product", "group"}) {
    INFO(kind);
    REQUIRE_FALSE(data["names"][kind].empty());
    CHECK_FALSE(data["names"][kind].front()["nl"].get<std::string>().empty());
  }

  const Outcome again = work.run({"population", fixture("good"), "--html", "town.html"});
  CHECK(again.code == 4);
  CHECK_THAT(again.err, Contains("--force"));
  CHECK(work.read("town.html") == page);
  CHECK(work.run({"population", fixture("good"), "--seed", "8", "--html", "town.html", "--force"})
            .code == 0);
  CHECK(work.read("town.html") != page);
  CHECK(work.run({"population", fixture("good"), "--html", "nowhere/town.html"}).code == 4);
}

TEST_CASE("named neighbourhoods stand beside each other", "[app]") {
  const Workplace work;
  const std::string town =
      std::string(DRAAGKRACHT_SOURCE_DIR) + "/scenarios/planners/stad-met-wijken.toml";
  const std::vector<std::string> small{"population", town, "--persons", "1000", "--quiet"};
  const Outcome dutch = work.run(small, "nl_NL");
  REQUIRE(dutch.code == 0);
  CHECK_THAT(dutch.out, Contains("Wijken") && Contains("Naoorlogse flats"));
  const Outcome plain = work.run({"population", street(), "--quiet"}, "nl_NL");
  CHECK_THAT(plain.out, !Contains("Wijken"));
  std::vector<std::string> as_json = small;
  as_json.emplace_back("--json");
  const nlohmann::json parts = json_of(work.run(as_json).out)["neighbourhoods"];
  REQUIRE(parts.size() == 3);
  CHECK(parts[0]["persons"] == 300);
  CHECK(parts[1]["persons"] == 400);
  CHECK(parts[1]["share_65"] > parts[2]["share_65"]);
}

TEST_CASE("too few people who fit is a mistake in the file, at its line", "[app]") {
  const Workplace work;
  const std::string pilot =
      std::string(DRAAGKRACHT_SOURCE_DIR) + "/scenarios/researchers/ijmond-pilot.toml";
  for (const char* command : {"population", "run"}) {
    const Outcome outcome = work.run({command, pilot, "--persons", "22", "--quiet"});
    CHECK(outcome.code == 3);
    CHECK_THAT(outcome.err, Contains("ijmond-pilot.toml:35:1: For \"Pilot: intellectual"));
  }
}

TEST_CASE("what cannot be shown is said, with the code of whose fault it is", "[app]") {
  const Workplace work;
  CHECK(work.run({"population"}).code == 2);
  CHECK(work.run({"population", fixture("good"), "--persons", "3"}).code == 2);
  CHECK(work.run({"population", "nowhere.toml"}).code == 4);
  const Outcome wrong = work.run({"population", fixture("decimal_comma")}, "nl_NL");
  CHECK(wrong.code == 3);
  CHECK(wrong.out.empty());
  CHECK(wrong.err.rfind(fixture("decimal_comma") + ":9:11: ", 0) == 0);
}

}  // namespace
}  // namespace draagkracht
