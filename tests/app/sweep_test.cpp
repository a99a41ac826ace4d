// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// `sweep` as its users meet it.
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "measures/catalogue.hpp"
#include "program.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

const std::size_t count_of_measures = measures().size();

namespace fs = std::filesystem;
using Catch::Contains;

std::vector<std::string> small_sweep(const std::string& out) {
  return {"sweep",    fixture("good"),
          "--lever",  "indication_size.guidance=-80%..0",
          "--points", "3",
          "--from",   "4",
          "--out",    out,
          "--quiet"};
}

std::vector<std::string> with(std::vector<std::string> words,
                              const std::vector<std::string>& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  for (const char c : line) {
    if (c == ',') {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

std::size_t line_count(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

TEST_CASE("a sweep leaves its tables and its page, the same at any number of threads", "[app]") {
  const Workplace work;
  const Outcome run = work.run(with(small_sweep("out"), {"--json"}));
  INFO(run.err);
  REQUIRE(run.code == 0);
  const nlohmann::json json = json_of(run.out);
  CHECK(json["folder"] == "out");
  CHECK(json["points"] == 3);
  CHECK(json["runs"] == 6);
  CHECK(json["runs_this_time"] == 6);
  CHECK(json["effects"].size() == json["tipping"].size());
  CHECK(json["tipping"][0]["shape"] == "unknown");  // two replicates say nothing of a bend
  CHECK(json["tipping"][0]["bend"].is_null());

  CHECK(work.read("out/points.csv") == "point,indication_size.guidance\n0,0\n1,-0.8\n2,-0.4\n");
  const std::string outcomes = work.read("out/outcomes.csv");
  CHECK(outcomes.starts_with("point,replicate,group,measure,unit,value_end,value_year\n"));
  CHECK(line_count(outcomes) == 1 + 3 * 2 * 2 * count_of_measures);
  CHECK_THAT(work.read("out/effects.csv"), Contains("exposed,unmet_hours,hours_per_week,"));
  CHECK_THAT(work.read("out/tipping.csv"), Contains(",indication_size.guidance,unknown,,"));
  const nlohmann::json manifest = json_of(work.read("out/manifest.json"));
  CHECK(manifest["command"] == "sweep");
  CHECK(manifest["results_checksum"] == json["results_checksum"]);
  CHECK(manifest["runs"] == 6);
  CHECK(manifest["levers"][0]["low"] == -0.8);
  const std::string page = work.read("out/sweep.html");
  CHECK_THAT(page, Contains("\"page\":\"sweep\""));
  const nlohmann::json data = json_of(work.read("out/sweep.json"));
  CHECK(data["sweep"]["outcomes"].size() == json["tipping"].size());
  // The page can be made again from what is kept.
  fs::remove(work / "out/sweep.html");
  REQUIRE(work.run({"report", "out", "--quiet"}).code == 0);
  CHECK(work.read("out/sweep.html") == page);
  // Nothing else: no weekly series, no checkpoints, nothing unfinished.
  CHECK(std::distance(fs::directory_iterator(work / "out"), {}) == 7);
  CHECK_FALSE(fs::exists(work / "out.partial"));

  for (const char* threads : {"1", "4"}) {
    const std::string out = std::string("threads-") + threads;
    REQUIRE(work.run(with(small_sweep(out), {"--threads", threads})).code == 0);
    for (const char* name : {"/outcomes.csv", "/effects.csv", "/tipping.csv", "/sweep.json"}) {
      CHECK(work.read(out + name) == work.read(std::string("out") + name));
    }
  }
}

TEST_CASE("a sweep in the folder of a run comes into its report, a broken one is named", "[app]") {
  const Workplace work;
  REQUIRE(work.run({"run", fixture("good"), "--out", "run", "--quiet"}).code == 0);
  CHECK_THAT(work.read("run/report.html"), Contains("\"sweep\":null"));
  REQUIRE(work.run(small_sweep("run/sweep")).code == 0);
  REQUIRE(work.run({"report", "run", "--quiet"}).code == 0);
  CHECK_THAT(work.read("run/report.html"), Contains("\"sweep\":{\"format\":1,\"page\":\"sweep\""));
  std::ofstream(work / "run/sweep/sweep.json") << R"({"format":1,"page":"life"})";
  const Outcome broken = work.run({"report", "run", "--lang", "en"});
  CHECK(broken.code == 3);
  CHECK_THAT(broken.err, Contains("sweep.json:1:1: ") && Contains("no data of a sweep"));
}

TEST_CASE("a point of a sweep is the run of the same change", "[app]") {
  const Workplace work;
  REQUIRE(work.run({"run", fixture("good"), "--variants", "less", "--out", "run", "--no-report",
                    "--quiet"})
              .code == 0);
  REQUIRE(work.run({"sweep", fixture("good"), "--lever", "indication_size.guidance=-30%..0",
                    "--points", "2", "--from", "4", "--out", "sweep", "--quiet"})
              .code == 0);
  // replicate,group,measure -> value in the last week
  std::map<std::string, std::string> expected;
  std::istringstream series(work.read("run/series.csv"));
  for (std::string line; std::getline(series, line);) {
    const std::vector<std::string> c = cells_of(line);
    if (c[0] == "less" && c[2] == "26" && c[4] == "all") {
      expected[c[1] + "," + c[5]] = c[7];
    }
  }
  std::size_t compared = 0;
  std::istringstream outcomes(work.read("sweep/outcomes.csv"));
  for (std::string line; std::getline(outcomes, line);) {
    const std::vector<std::string> c = cells_of(line);
    // Whom the policies of a file reach differs, and these two are read off those.
    if (c[3] == "idle_reserve" || c[3] == "substitution_depth") {
      continue;
    }
    if (c[0] == "1" && c[2] == "all") {
      INFO(line);
      CHECK(expected.at(c[1] + "," + c[3]) == c[5]);
      ++compared;
    }
  }
  CHECK(compared == 2 * (count_of_measures - 2));
}

TEST_CASE("a sweep that is killed goes on with nothing lost and nothing done twice", "[app]") {
  const Workplace work;
  const auto sweep = [](const std::string& out) {
    return with(small_sweep(out),
                {"--persons", "1000", "--weeks", "200", "--replicates", "3", "--threads", "2"});
  };
  const pid_t process = work.start(sweep("out"));
  const fs::path parts = work / "out.partial/parts";
  const auto runs_kept = [&] {
    std::ptrdiff_t kept = 0;
    if (fs::exists(parts)) {
      for (const auto& entry : fs::directory_iterator(parts)) {
        kept += entry.path().extension() == ".run" ? 1 : 0;
      }
    }
    return kept;
  };
  for (int i = 0; i < 6000 && runs_kept() < 2; ++i) {
    ::usleep(10'000);
  }
  ::kill(process, SIGKILL);
  CHECK(work.finish(process).code == 1000 + SIGKILL);
  const std::ptrdiff_t before = runs_kept();
  REQUIRE(before >= 2);
  REQUIRE(before < 9);
  CHECK_FALSE(fs::exists(work / "out"));
  CHECK(work.run(sweep("out")).code == 4);  // neither overwritten nor mixed
  // Another range is another sweep.
  std::vector<std::string> other = sweep("out");
  other[3] = "indication_size.guidance=-70%..0";
  const Outcome refused = work.run(with(other, {"--resume"}));
  CHECK(refused.code == 4);
  CHECK_THAT(refused.err, Contains("other options"));

  const Outcome resumed = work.run(with(sweep("out"), {"--resume", "--json"}));
  INFO(resumed.err);
  REQUIRE(resumed.code == 0);
  CHECK(json_of(resumed.out)["runs"] == 9);
  CHECK(json_of(resumed.out)["runs_this_time"] == 9 - before);
  REQUIRE(work.run(sweep("straight")).code == 0);
  for (const char* name : {"/points.csv", "/outcomes.csv", "/effects.csv", "/tipping.csv"}) {
    CHECK(work.read(std::string("out") + name) == work.read(std::string("straight") + name));
  }
}

TEST_CASE("a sweep that cannot be is refused, and leaves nothing behind", "[app]") {
  const Workplace work;
  const auto refused = [&](const std::vector<std::string>& more, const std::string& en,
                           const std::string& nl) {
    INFO(en);
    const std::vector<std::string> words = with({"sweep", fixture("good"), "--out", "out"}, more);
    const Outcome english = work.run(words);
    CHECK(english.code == 2);
    CHECK(english.out.empty());
    CHECK_THAT(english.err, Contains(en));
    const Outcome dutch = work.run(words, "nl_NL.UTF-8");
    CHECK(dutch.code == 2);
    CHECK_THAT(dutch.err, Contains(nl));
    CHECK_FALSE(fs::exists(work / "out"));
    CHECK_FALSE(fs::exists(work / "out.partial"));
  };
  const std::string good = "indication_size.guidance=-80%..0";
  refused({}, "give --lever", "geef --lever");
  refused({"--lever", "support_for_carer=0..1"}, "Did you mean \"support_for_carers\"?",
          "Bedoelt u \"support_for_carers\"?");
  refused({"--lever", "indication_size.guidence=-80%..0"},
          "Did you mean \"indication_size.guidance\"?", "Bedoelt u \"indication_size.guidance\"?");
  refused({"--lever", "indication_size=-80%..0"}, "Say of which product", "Zeg van welk product");
  refused({"--lever", "support_for_carers"}, "Give a range", "Geef een bereik");
  refused({"--lever", "support_for_carers=0..3"}, "too wide. Allowed: 0 to 2",
          "te ruim. Toegestaan: 0 tot en met 2");
  refused({"--lever", "indication_size.guidance=-120%..0"}, "Allowed: -100% to 400%",
          "Toegestaan: -100% tot en met 400%");
  refused({"--lever", "support_for_carers=1..0"}, "Did you mean \"support_for_carers=0..1\"?",
          "Bedoelt u \"support_for_carers=0..1\"?");
  refused({"--lever", "support_for_carers=1..1"}, "two different values",
          "twee verschillende waarden");
  refused({"--lever", "support_for_carers=a..1"}, "\"a\" is not a number", "\"a\" is geen getal");
  refused({"--lever", good, "--lever", good}, "given twice", "twee keer");
  refused({"--lever", good, "--points", "1"}, "2 to 5000", "2 tot en met 5000");
  refused({"--lever", good, "--design", "random"}, "Allowed: ", "Toegestaan: ");
  refused({"--lever", good, "--from", "26"}, "smaller --from", "--from kleiner");
  refused({"--lever", good, "--measure", "unmet_hour"}, "Did you mean \"unmet_hours\"?",
          "Bedoelt u \"unmet_hours\"?");
  refused({"--lever", good, "--lever", "support_for_carers=0..1", "--points", "100"},
          "at most 5000", "hoogstens 5000");
  refused({"--lever", "recession=0..1", "--lever", "paid_work=0..1", "--lever",
           "informal_first=0..1", "--lever", "staff_shortage=0..1"},
          "more than three levers", "meer dan drie knoppen");

  CHECK(work.run({"sweep", "nowhere.toml", "--lever", good}).code == 4);
  CHECK(work.run({"sweep", fixture("unknown_key"), "--lever", good, "--out", "out"}).code == 3);
  CHECK_FALSE(fs::exists(work / "out.partial"));
}

TEST_CASE("a product that nobody has cannot be swept", "[app]") {
  const Workplace work;
  std::ifstream file(std::string(DRAAGKRACHT_SOURCE_DIR) + "/scenarios/basis/nl.toml");
  std::ostringstream before;
  before << file.rdbuf();
  // Whatever the basis says: here no limitation comes with a short stay.
  std::istringstream in(before.str());
  std::string text;
  for (std::string line; std::getline(in, line);) {
    const std::size_t at = line.find("short_stay = ");
    if (at != std::string::npos) {
      line = line.substr(0, at) + "short_stay = 0";
    }
    text += line + "\n";
  }
  work.write("nobody.toml", text);
  const Outcome refused =
      work.run({"sweep", "nobody.toml", "--lever", "indication_size.short_stay=-50%..0"});
  INFO(refused.err);
  CHECK(refused.code == 2);
  CHECK_THAT(refused.err, Contains("Nobody in this scenario"));
}

TEST_CASE("an existing folder is left alone, unless --force says so", "[app]") {
  const Workplace work;
  REQUIRE(work.run(small_sweep("out")).code == 0);
  const Outcome again = work.run(small_sweep("out"), "nl_NL.UTF-8");
  CHECK(again.code == 4);
  CHECK_THAT(again.err, Contains("bestaat al"));
  CHECK(work.run(with(small_sweep("out"), {"--force"})).code == 0);
}

TEST_CASE("a sweep tells what it found in plain words of either language", "[app]") {
  const Workplace work;
  std::vector<std::string> words = small_sweep("out");
  words.pop_back();  // not quiet
  words = with(words, {"--measure", "delivered_hours,unmet_hours", "--group", "all"});
  const Outcome english = work.run(words);
  REQUIRE(english.code == 0);
  CHECK_THAT(english.out, Contains("tipping point") && Contains("from unchanged to 80% less") &&
                              Contains("Professional help") && Contains("Page: out/sweep.html"));
  CHECK_THAT(english.out, !Contains("Admissions"));
  words[9] = "uit";
  const Outcome dutch = work.run(words, "nl_NL.UTF-8");
  REQUIRE(dutch.code == 0);
  CHECK_THAT(dutch.out, Contains("omslagpunt") && Contains("van ongewijzigd tot 80 % minder") &&
                            Contains("Pagina: uit/sweep.html"));
}

}  // namespace
}  // namespace draagkracht
