// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The program as its users meet it.
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <nlohmann/json.hpp>
#include <sstream>

#include "program.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

namespace fs = std::filesystem;
using Catch::Contains;

std::size_t lines(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

TEST_CASE("every command explains itself with an example, in both languages", "[app]") {
  const Workplace work;
  for (const char* command : {"run", "sweep", "check", "population", "report", "export", "explain",
                              "instrument", "draw", "methods", "validate", "info"}) {
    INFO(command);
    const Outcome english = work.run({command, "--help"});
    CHECK(english.code == 0);
    CHECK_THAT(english.out,
               Contains("Example:") && Contains("draagkracht " + std::string(command)));
    for (const char* option : {"--threads", "--lang", "--quiet", "--json"}) {
      CHECK_THAT(english.out, Contains(option));
    }
    CHECK(english.err.empty());
    const Outcome dutch = work.run({command, "--help"}, "nl_NL.UTF-8");
    CHECK_THAT(dutch.out, Contains("Voorbeeld:") && Contains("Gebruik:") && Contains("Opties"));
    CHECK_THAT(dutch.out, !Contains("TEXT"));
    CHECK_THAT(work.run({"--lang", "nl", command, "--help"}).out, Contains("Voorbeeld:"));
    CHECK_THAT(work.run({command, "--lang=nl", "--help"}).out, Contains("Voorbeeld:"));
  }
  CHECK_THAT(work.run({"--help"}).out, Contains("Example:"));
  CHECK_THAT(work.run({"--version"}).out, Contains("draagkracht 0."));
}

TEST_CASE("a wrong command line ends with 2 and says what was meant", "[app]") {
  const Workplace work;
  const auto refused = [&](const std::vector<std::string>& arguments, const std::string& en,
                           const std::string& nl) {
    INFO(en);
    const Outcome english = work.run(arguments);
    CHECK(english.code == 2);
    CHECK(english.out.empty());
    CHECK_THAT(english.err, Contains(en));
    const Outcome dutch = work.run(arguments, "nl_NL");
    CHECK(dutch.code == 2);
    CHECK_THAT(dutch.err, Contains(nl));
  };
  refused({}, "Give a command", "Geef een opdracht");
  for (const char* command : {"sweep", "methods", "instrument", "explain", "draw", "validate"}) {
    CHECK_THAT(work.run({}).err, Contains(command));
    CHECK_THAT(work.run({"--lang", "nl"}).err,
               Contains("Geef een opdracht: ") && Contains(command));
  }
  refused({"methods"}, "Give a command behind methods: list, show or compare.",
          "Geef achter methods een opdracht: list, show of compare.");
  refused({"methods", "lst"}, "Did you mean \"list\"?", "Bedoelt u \"list\"?");
  refused({"methods", "compare", "x", "--methods", "groslijst"},
          "give --for. Help: draagkracht methods compare --help", "geef --for op.");
  refused({"runn", "x"}, "Did you mean \"run\"?", "Bedoelt u \"run\"?");
  refused({"run", "x", "--repl", "3"}, "Did you mean \"--replicates\"?",
          "Bedoelt u \"--replicates\"?");
  refused({"run"}, "missing", "ontbreekt");
  refused({"run", "x", "--replicates", "0"}, "1 to 10000", "1 tot en met 10000");
  refused({"run", "x", "--weeks", "1.5"}, "whole number", "geheel getal");
  refused({"run", fixture("good"), "--variants", "les"}, "Did you mean \"less\"?",
          "Bedoelt u \"less\"?");
  refused({"export", "x"}, "--table", "--table");
  refused({"info"}, "at least one topic", "ten minste een onderwerp");
  CHECK(work.run({"check", "x", "--lang", "fr"}).code == 2);
}

TEST_CASE("a file that is wrong leaves nothing behind", "[app]") {
  const Workplace work;
  CHECK(work.run({"run", fixture("unknown_key"), "--out", "out"}).code == 3);
  CHECK_FALSE(fs::exists(work / "out"));
  CHECK_FALSE(fs::exists(work / "out.partial"));
}

TEST_CASE("run, repeat, report and export", "[app]") {
  const Workplace work;
  const Outcome run = work.run({"run", fixture("good"), "--out", "out", "--json"});
  INFO(run.err);
  REQUIRE(run.code == 0);
  const nlohmann::json json = json_of(run.out);
  CHECK(json["folder"] == "out");
  CHECK(json["headline"].size() > 10);
  // The same words in the terminal, in JSON and on the page.
  const std::string answer = json["answer"]["lead"][0]["en"];
  CHECK_FALSE(answer.empty());
  CHECK(work.read("out/report.html").find(answer) != std::string::npos);
  CHECK_FALSE(json["answer"]["rests"].empty());
  const std::string checksum = json["results_checksum"];
  for (const char* name :
       {"manifest.json", "scenario.resolved.toml", "series.csv", "differences.csv", "events.csv",
        "costs.csv", "results.sqlite", "report.html"}) {
    CHECK(fs::exists(work / ("out/" + std::string(name))));
  }

  SECTION("an existing folder is left alone") {
    const Outcome again = work.run({"run", fixture("good"), "--out", "out"}, "nl_NL");
    CHECK(again.code == 4);
    CHECK_THAT(again.err, Contains("bestaat al"));
    CHECK(work.run({"run", fixture("good"), "--out", "out", "--force", "--quiet"}).code == 0);
  }
  SECTION("the same numbers at any number of threads") {
    for (const char* threads : {"1", "2", "4"}) {
      const Outcome other = work.run(
          {"run", fixture("good"), "--out", threads, "--threads", threads, "--json", "--quiet"});
      CHECK(json_of(other.out)["results_checksum"] == checksum);
      CHECK(work.read(std::string(threads) + "/series.csv") == work.read("out/series.csv"));
    }
  }
  SECTION("a manifest is repeated and compared") {
    const Outcome again = work.run({"run", "out/manifest.json", "--out", "again"});
    CHECK(again.code == 0);
    CHECK_THAT(again.err, Contains("exactly the same results (" + checksum + ")"));
    CHECK(work.run({"run", "out/manifest.json", "--weeks", "3"}).code == 2);
  }
  SECTION("a manifest that was changed is refused") {
    std::string text = work.read("out/manifest.json");
    text.replace(text.find("persons = 300"), 13, "persons = 301");
    work.write("out/manifest.json", text);
    const Outcome again = work.run({"run", "out/manifest.json", "--out", "again"});
    CHECK(again.code == 3);
    CHECK_THAT(again.err, Contains("out/manifest.json:1:1: "));
  }
  SECTION("the report is made again, byte for byte") {
    const std::string before = work.read("out/report.html");
    fs::remove(work / "out/report.html");
    CHECK(work.run({"report", "out"}).code == 0);
    CHECK(work.read("out/report.html") == before);
    CHECK(work.run({"report", "nowhere"}).code == 4);
  }
  SECTION("tables of any week are replayed") {
    for (const char* table : {"persons", "clients", "ties", "events", "series", "differences"}) {
      INFO(table);
      const Outcome table_out = work.run({"export", "out", "--table", table, "--week", "13",
                                          "--variant", "slow", "--replicate", "1"});
      CHECK(table_out.code == 0);
      CHECK(table_out.err.empty());
      CHECK(lines(table_out.out) > 1);
      const std::string first = table_out.out.substr(0, table_out.out.find('\n'));
      const auto columns = std::ranges::count(first, ',');
      std::istringstream in(table_out.out);
      for (std::string line; std::getline(in, line);) {
        if (std::ranges::count(line, ',') != columns) {
          FAIL_CHECK(line);
        }
      }
    }
    CHECK(work.read("out/series.csv") == work.run({"export", "out", "--table", "series"}).out);
    CHECK(work.read("out/costs.csv") == work.run({"export", "out", "--table", "costs"}).out);
    const std::string bills =
        work.run({"export", "out", "--table", "costs", "--week", "13", "--replicate", "1"}).out;
    CHECK(bills.size() > 100);
    CHECK(bills.size() < work.read("out/costs.csv").size() / 3);
    // Without a choice: the last week of every run.
    const Outcome all = work.run({"export", "out", "--table", "clients"});
    for (const char* start : {"baseline,0,26,", "baseline,1,26,", "less,0,26,", "slow,1,26,"}) {
      CHECK_THAT(all.out, Contains(start));
    }
    CHECK(work.run({"export", "out", "--table", "persons", "--week", "27"}).code == 2);
    CHECK(work.run({"export", "out", "--table", "persons", "--replicate", "2"}).code == 2);
    CHECK(work.run({"export", "out", "--table", "persons", "--variant", "slo"}).code == 2);
  }
  SECTION("a table goes to a file, and never over one") {
    CHECK(work.run({"export", "out", "--table", "ties", "--out", "ties.csv"}).code == 0);
    CHECK(lines(work.read("ties.csv")) > 10);
    CHECK(work.run({"export", "out", "--table", "ties", "--out", "ties.csv"}).code == 4);
    CHECK(work.run({"export", "out", "--table", "ties", "--out", "ties.csv", "--force"}).code == 0);
  }
  SECTION("milestones of events.csv are in the full stream") {
    const std::string stream = "\n" + work.run({"export", "out", "--table", "events"}).out;
    std::istringstream in(work.read("out/events.csv"));
    for (std::string line; std::getline(in, line);) {
      if (stream.find("\n" + line + "\n") == std::string::npos) {
        FAIL_CHECK(line);
      }
    }
  }
  SECTION("networks for other programs") {
    for (const char* format : {"graphml", "gexf"}) {
      const Outcome network = work.run({"export", "out", "--network", format});
      CHECK(network.code == 0);
      CHECK_THAT(network.out, Contains("<edge ") && Contains("hours_a_to_b"));
    }
  }
  SECTION("another version refuses to replay and says what to do") {
    std::string text = work.read("out/manifest.json");
    const std::string key = "\"version\": \"";
    text.insert(text.find(key) + key.size(), "9");
    work.write("out/manifest.json", text);
    const Outcome other = work.run({"export", "out", "--table", "persons"}, "nl_NL");
    CHECK(other.code == 4);
    CHECK_THAT(other.err, Contains("draagkracht run DIR/manifest.json"));
    CHECK(work.run({"export", "out", "--table", "series"}).code == 0);  // stored, not replayed
  }
  SECTION("a replay that differs is a defect of ours") {
    std::string text = work.read("out/manifest.json");
    const std::size_t at = text.find("\"baseline\": [", text.find("state_hashes"));
    const std::size_t hash = text.find_first_of("0123456789abcdef", text.find('"', at + 14) + 1);
    text[hash] = text[hash] == '0' ? '1' : '0';
    work.write("out/manifest.json", text);
    CHECK(work.run({"export", "out", "--table", "persons", "--variant", "baseline"}).code == 70);
  }
}

TEST_CASE("an interrupted run says how to go on, and ends the same", "[app]") {
  const Workplace work;
  const std::vector<std::string> run{"run", fixture("good"), "--persons", "3000",   "--weeks",
                                     "300", "--out",         "out",       "--quiet"};
  const pid_t process = work.start(run);
  // Wait until something is done, so that there is something to go on with.
  const fs::path part = work / "out.partial/parts/replicate-000.built";
  for (int i = 0; i < 3000 && !fs::exists(part); ++i) {
    ::usleep(10'000);
  }
  REQUIRE(fs::exists(part));
  ::kill(process, SIGINT);
  const Outcome stopped = work.finish(process);
  REQUIRE(stopped.code == 130);
  CHECK_THAT(stopped.err, Contains("--out out --resume"));
  CHECK_FALSE(fs::exists(work / "out"));
  CHECK(work.run(run).code == 4);  // neither overwritten nor mixed

  std::vector<std::string> resume = run;
  resume.emplace_back("--resume");
  REQUIRE(work.run(resume).code == 0);
  std::vector<std::string> straight = run;
  straight[7] = "straight";
  REQUIRE(work.run(straight).code == 0);
  CHECK(work.read("out/series.csv") == work.read("straight/series.csv"));
  CHECK(work.read("out/events.csv") == work.read("straight/events.csv"));
  const auto checksum = [&](const char* name) {
    return json_of(work.read(name))["results_checksum"].get<std::string>();
  };
  CHECK(checksum("out/manifest.json") == checksum("straight/manifest.json"));
}

TEST_CASE("a full disk ends with 4, names the file and leaves no results", "[app]") {
  const Workplace work;
  const Outcome full =
      work.finish(work.start({"run", fixture("good"), "--out", "out"}, "nl_NL.UTF-8", 20'000));
  CHECK(full.code == 4);
  CHECK_THAT(full.err, Contains("niet schrijven") && Contains("out.partial/"));
  CHECK_FALSE(fs::exists(work / "out"));
  CHECK(fs::exists(work / "out.partial"));
  CHECK(work.run({"run", fixture("good"), "--out", "out", "--resume", "--quiet"}).code == 0);
}

TEST_CASE("subsets of variants have the same runs and the same exposed group", "[app]") {
  const Workplace work;
  REQUIRE(work.run({"run", fixture("good"), "--out", "all", "--quiet"}).code == 0);
  REQUIRE(
      work.run({"run", fixture("good"), "--out", "one", "--variants", "slow", "--quiet"}).code ==
      0);
  std::string expected;
  std::istringstream in(work.read("all/series.csv"));
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("less,")) {
      expected += line + "\n";
    }
  }
  CHECK(work.read("one/series.csv") == expected);
}

TEST_CASE("the codebook is complete and can be read by machines", "[app]") {
  const Workplace work;
  const Outcome text = work.run(
      {"info", "--columns", "--measures", "--events", "--parameters", "--levers", "--order"});
  CHECK(text.code == 0);
  CHECK_THAT(text.out, Contains("indication_size") && Contains("own_direction") &&
                           Contains("ask.shyness.base"));
  const std::string dutch = work.run({"info", "--columns", "--measures", "--events", "--parameters",
                                      "--levers", "--lang", "nl"})
                                .out;
  CHECK_THAT(dutch, Contains("leeg bij: beroepskrachten") && Contains("Lager is beter."));
  for (const char* english : {"empty_when", "codes:", "headline", "better", "assumed", "estimated",
                              " the ", " of the ", "hours per week"}) {
    INFO(english);
    CHECK_THAT(dutch, !Contains(english));
  }
  const nlohmann::json json = json_of(work.run({"info", "--columns", "--measures", "--events",
                                                "--parameters", "--levers", "--order", "--json"})
                                          .out);
  CHECK(json["order"].size() == 12);
  CHECK(json["levers"][0]["keys"].size() == 10);
  CHECK(json["levers"][1]["keys"].size() == 4);
  CHECK_FALSE(json["levers"][1]["moves"].empty());
  for (const auto& parameter : json["parameters"]) {
    INFO(parameter.dump());
    CHECK_FALSE(parameter["source"]["nl"].get<std::string>().empty());
    CHECK(parameter["low"] <= parameter["default"]);
    CHECK(parameter["default"] <= parameter["high"]);
  }
  CHECK(json_of(work.run({"info", "--schema"}).out)["title"] == "Draagkracht scenario");
}

}  // namespace
}  // namespace draagkracht
