// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// `explain` on a real run.
#include <filesystem>
#include <sstream>

#include "program.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

using Catch::Contains;

/// The persons of events.csv to whom this happened in a variant of replicate 0.
std::vector<std::string> persons_with(const std::string& events, const std::string& variant,
                                      const std::string& event) {
  std::vector<std::string> found;
  std::istringstream in(events);
  for (std::string line; std::getline(in, line);) {
    std::vector<std::string> cells;
    std::istringstream row(line);
    for (std::string cell; std::getline(row, cell, ',');) {
      cells.push_back(cell);
    }
    if (cells.size() > 4 && cells[0] == variant && cells[1] == "0" && cells[4] == event) {
      found.push_back(cells[3]);
    }
  }
  return found;
}

TEST_CASE("a life is replayed and told in two variants", "[app]") {
  const Workplace work;
  REQUIRE(work.run({"run", fixture("good"), "--persons", "1500", "--out", "out", "--quiet"}).code ==
          0);
  const std::string events = work.read("out/events.csv");
  const std::vector<std::string> cut = persons_with(events, "less", "hours_cut");
  REQUIRE_FALSE(cut.empty());

  SECTION("somebody whose hours were cut") {
    const Outcome english = work.run({"explain", "out", "--person", cut[0], "--quiet"});
    CHECK(english.code == 0);
    CHECK(english.err.empty());
    CHECK_THAT(english.out, Contains("Current policy") && Contains("\nLess\n") &&
                                Contains("* In week 5 policy made") && Contains("The difference") &&
                                Contains("any real person"));
    const Outcome dutch = work.run({"explain", "out", "--person", cut[0], "--lang", "nl"});
    CHECK_THAT(dutch.out, Contains("Huidig beleid") && Contains("Het verschil") &&
                              Contains("* In week 5 werd"));
    // The baseline alone has no cut.
    const Outcome one =
        work.run({"explain", "out", "--person", cut[0], "--variant", "baseline", "--quiet"});
    CHECK(one.code == 0);
    CHECK_THAT(one.out, !Contains("policy made") && !Contains("The difference"));
  }
  SECTION("who stopped in the run stops in the story, in that week") {
    const std::vector<std::string> quit = persons_with(events, "slow", "quit");
    REQUIRE_FALSE(quit.empty());
    const nlohmann::json json = json_of(
        work.run({"explain", "out", "--person", quit[0], "--variant", "slow", "--json", "--quiet"})
            .out);
    CHECK(json["person"] == quit[0]);
    REQUIRE(json["lives"].size() == 2);
    CHECK(json["lives"][1]["variant"] == "slow");
    CHECK(json["lives"][1]["weeks"].size() == 27);
    int told = 0;
    for (const nlohmann::json& turn : json["lives"][1]["turns"]) {
      if (turn["event"] == "quit" && turn["person"] == quit[0]) {
        const std::string row = "slow,0," + std::to_string(turn["week"].get<int>()) + "," +
                                quit[0] + ",quit," + turn["cause"].get<std::string>() + ",";
        CHECK_THAT(events, Contains(row));
        ++told;
      }
    }
    CHECK(told == std::ranges::count(quit, quit[0]));
  }
  SECTION("without a person: those whose life differs most") {
    const Outcome list = work.run({"explain", "out", "--quiet"});
    CHECK(list.code == 0);
    CHECK_THAT(list.out, Contains("differ most") && Contains("different in"));
    const nlohmann::json json = json_of(work.run({"explain", "out", "--json", "--quiet"}).out);
    REQUIRE_FALSE(json["lives"].empty());
    CHECK(json["lives"].size() <= 10);
    int before = 27;
    for (const nlohmann::json& life : json["lives"]) {
      CHECK(life["weeks_different"] <= before);
      before = life["weeks_different"];
    }
    const std::string first = json["lives"][0]["person"];
    const Outcome told = work.run({"explain", "out", "--person", first, "--quiet"});
    CHECK(told.code == 0);
    CHECK_THAT(told.out, !Contains("This life is the same"));
  }
  SECTION("who is missed most") {
    const Outcome list = work.run({"explain", "out", "--keystones", "3", "--quiet"});
    INFO(list.err);
    CHECK(list.code == 0);
    CHECK_THAT(list.out, Contains("Who is missed most") && Contains("hours of help"));
    const std::vector<std::string> ask{"explain", "out", "--keystones", "3", "--json", "--quiet"};
    const nlohmann::json json = json_of(work.run(ask).out);
    REQUIRE(json["keystones"].size() == 3);
    CHECK(json["keystones"][0]["unmet_hours_more"] >= json["keystones"][1]["unmet_hours_more"]);
    CHECK(json["keystones"][0]["unmet_hours_more"] > 0);
    std::vector<std::string> one_thread = ask;
    one_thread.insert(one_thread.end(), {"--threads", "1"});
    CHECK(json == json_of(work.run(one_thread).out));
    // Asked for alone, somebody is worth the same.
    const std::string first = json["keystones"][0]["person"];
    const nlohmann::json alone = json_of(
        work.run({"explain", "out", "--keystones", "1", "--person", first, "--json", "--quiet"})
            .out);
    REQUIRE(alone["keystones"].size() == 1);
    CHECK(alone["keystones"][0] == json["keystones"][0]);
    const Outcome dutch = work.run({"explain", "out", "--keystones", "2", "--quiet"}, "nl_NL");
    CHECK_THAT(dutch.out, Contains("Wie het meest gemist wordt") && Contains("echte persoon"));
    const Outcome refused =
        work.run({"explain", "out", "--keystones", "2", "--html", "x.html", "--quiet"});
    CHECK(refused.code == 2);
    CHECK_THAT(refused.err, Contains("at most one --variant"));
  }
  SECTION("instruments of one person") {
    const std::vector<std::string> carers = persons_with(events, "slow", "stepped_down");
    const nlohmann::json network = json_of(
        work.run({"instrument", "network", "out", "--person", cut[0], "--week", "0", "--quiet"})
            .out);
    CHECK(network["person"] == cut[0]);
    CHECK(network["week"] == 0);
    CHECK(network["label"]["nl"] == "Zes kenmerken van een netwerk");
    CHECK(network["answers"]["size"] >= 0);
    CHECK(network["answers"]["composition"].size() == 6);
    const nlohmann::json cards = json_of(
        work.run({"instrument", "cards", "out", "--person", cut[0], "--week", "0", "--quiet"}).out);
    CHECK(cards["answers"]["card_improve"] <= 10);
    const nlohmann::json depth = json_of(work.run({"instrument", "substitution", "out", "--person",
                                                   cut[0], "--week", "0", "--quiet"})
                                             .out);
    CHECK(depth["answers"]["channels"].size() == 8);
    for (const char* name : {"msna", "contact-ladder", "street-ladder", "loneliness", "zrm"}) {
      const Outcome made =
          work.run({"instrument", name, "out", "--person", cut[0], "--week", "0", "--quiet"});
      INFO(name << made.err);
      CHECK(made.code == 0);
      CHECK(json_of(made.out)["instrument"] == name);
    }
    REQUIRE_FALSE(carers.empty());
    for (const char* name : {"burden", "carerqol"}) {
      const Outcome made = work.run({"instrument", name, "out", "--person", carers[0], "--variant",
                                     "slow", "--week", "0", "--quiet"});
      INFO(name << made.err);
      CHECK(made.code == 0);
    }
    const Outcome unknown = work.run({"instrument", "thermometer", "out", "--person", cut[0]});
    CHECK(unknown.code == 2);
    CHECK_THAT(unknown.err, Contains("is no instrument"));
    const Outcome late =
        work.run({"instrument", "network", "out", "--person", cut[0], "--week", "999"});
    CHECK(late.code == 2);
    CHECK(work.run({"instrument", "network", "out", "--person", "p0000000000000001"}).code == 2);
  }
  SECTION("a page, and never over one") {
    CHECK(work.run({"explain", "out", "--person", cut[0], "--html", "life.html", "--quiet"}).code ==
          0);
    CHECK_THAT(work.read("life.html"), Contains(R"("page":"life")") && Contains(cut[0]));
    CHECK(work.run({"explain", "out", "--person", cut[0], "--html", "life.html"}).code == 4);
  }
  SECTION("what cannot be told says why") {
    const auto refused = [&](std::vector<std::string> rest, int code, const std::string& en,
                             const std::string& nl) {
      INFO(en);
      rest.insert(rest.begin(), "explain");
      const Outcome english = work.run(rest);
      CHECK(english.code == code);
      CHECK(english.out.empty());
      CHECK_THAT(english.err, Contains(en));
      CHECK_THAT(work.run(rest, "nl_NL").err, Contains(nl));
    };
    refused({"out", "--person", "Ans"}, 2, "is no person", "is geen persoon");
    refused({"out", "--person", "p0000000000000001"}, 2, "Nobody is called", "Niemand heet");
    refused({"out", "--person", cut[0], "--variant", "les"}, 2, "Did you mean", "Bedoelt u");
    refused({"out", "--replicate", "2"}, 2, "There is no replicate 2", "Doorrekening 2 is er niet");
    refused({"out", "--variant", "baseline"}, 2, "two variants", "twee varianten");
    refused({"out", "--html", "x.html"}, 2, "Give a --person", "Geef bij --html");
    refused({"nowhere"}, 4, "does not exist", "bestaat niet");
    std::filesystem::create_directory(work / "empty");
    refused({"empty"}, 4, "manifest.json", "manifest.json");

    const std::string persons = work.run({"export", "out", "--table", "persons", "--week", "0",
                                          "--variant", "baseline", "--replicate", "0"})
                                    .out;
    const auto key_before = [&](const std::string& ending) {
      std::istringstream in(persons);
      for (std::string line; std::getline(in, line);) {
        if (line.ends_with(ending)) {
          return line.substr(line.find(",p") + 1, 17);
        }
      }
      return std::string();
    };
    const std::string dead = key_before(",dead");
    REQUIRE_FALSE(dead.empty());
    refused({"out", "--person", dead}, 2, "before week 0", "voor week 0");
    std::istringstream in(persons);
    std::string professional;
    for (std::string line; std::getline(in, line);) {
      // variant,replicate,week,person,weight,income_band,relation,is_professional
      if (line.find(",,,,1,") != std::string::npos) {
        professional = line.substr(line.find(",p") + 1, 17);
      }
    }
    REQUIRE_FALSE(professional.empty());
    refused({"out", "--person", professional}, 2, "is a professional", "is een beroepskracht");
  }
}

}  // namespace
}  // namespace draagkracht
