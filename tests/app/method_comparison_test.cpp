// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <filesystem>
#include <string>
#include <vector>

#include "app/program.hpp"
#include "io/file_text.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

const std::filesystem::path scenario_folder =
    std::filesystem::path(DRAAGKRACHT_SOURCE_DIR) / "scenarios";
const std::string method_library = (scenario_folder / "methods").string();
const std::string country = (scenario_folder / "basis" / "nl.toml").string();

}  // namespace

TEST_CASE("a comparison says who gains, on the screen, as a table and as JSON", "[app]") {
  const Workplace here;
  const std::vector<std::string> asked{"methods",
                                       "compare",
                                       country,
                                       "--for",
                                       "helpers >= 1",
                                       "--methods",
                                       "familiezorg,groslijst",
                                       "--library",
                                       method_library,
                                       "--persons",
                                       "600",
                                       "--weeks",
                                       "60",
                                       "--replicates",
                                       "3"};
  std::vector<std::string> with_tables = asked;
  with_tables.insert(with_tables.end(), {"--out", "compared"});
  const Outcome text = here.run(with_tables);
  REQUIRE(text.code == 0);
  const std::size_t brief = text.out.find("In short: difference");
  REQUIRE(brief != std::string::npos);
  CHECK(text.out.find("familiezorg", brief) < text.out.find("groslijst", brief));
  CHECK(text.out.find("Subgroups with a clear difference (may be chance):") != std::string::npos);
  const std::string table = here.read("compared/who-gains.csv");
  CHECK(
      table.starts_with("method,subgroup,measure,unit,baseline,difference,low,high,runs,clear\n"));
  for (const char* kind : {"sex=f", "age=65-79", "income_band=", "relation=partner"}) {
    CAPTURE(kind);
    CHECK(table.find(std::string("familiezorg,exposed/") + kind) != std::string::npos);
  }
  std::vector<std::string> as_json = asked;
  as_json.emplace_back("--json");
  const Outcome json = here.run(as_json);
  REQUIRE(json.code == 0);
  const nlohmann::json said = json_of(json.out);
  REQUIRE(said["methods"].size() == 2);
  for (const nlohmann::json& method : said["methods"]) {
    const nlohmann::json& subgroups = method["subgroups"];
    REQUIRE_FALSE(subgroups.empty());
    // What is clear stands on the screen.
    for (const nlohmann::json& row : subgroups) {
      CHECK(row["subgroup"].get<std::string>().starts_with("exposed/"));
      CHECK(
          (!row["clear"].get<bool>() || row["low"].get<double>() * row["high"].get<double>() > 0));
    }
  }
}

TEST_CASE("a comparison says how many circles and groups run themselves at the end", "[app]") {
  const Workplace here;
  const Outcome json =
      here.run({"methods", "compare", country, "--for", "helpers >= 1 or loneliness >= 2",
                "--methods", "sociale_netwerkstrategieen,groslijst", "--library", method_library,
                "--persons", "600", "--weeks", "80", "--replicates", "2", "--json"});
  REQUIRE(json.code == 0);
  const nlohmann::json said = json_of(json.out);
  REQUIRE(said["methods"].size() == 2);
  CHECK(said["group"]["label"]["nl"] ==
        "helpers uit het eigen netwerk: minstens 1 of eenzaamheid, 0 tot 6: minstens 2");
  CHECK(said["methods"][0]["circles"].get<double>() > 0);
  CHECK(said["methods"][0]["self_running"].get<double>() > 0);
  CHECK(said["methods"][0]["self_running"] <= said["methods"][0]["circles"]);
  CHECK(said["methods"][1]["circles"] == 0);
}

TEST_CASE("what a comparison finds does not hang on the name of a method", "[app]") {
  const Workplace here;
  const std::string tandem = read_text_file(method_library + "/humanitas-tandem.toml").value();
  std::filesystem::create_directories(here / "own");
  for (const char* name : {"first_name", "second_name"}) {
    std::string copy = tandem;
    for (std::size_t at = 0; (at = copy.find("humanitas_tandem", at)) != std::string::npos;) {
      copy.replace(at, 16, name);
    }
    here.write(std::string("own/") + name + ".toml", copy);
  }
  const Outcome json =
      here.run({"methods", "compare", country, "--for", "people_around <= 6", "--methods",
                "first_name,second_name", "--library", (here / "own").string(), "--persons", "1500",
                "--weeks", "40", "--replicates", "2", "--json"});
  REQUIRE(json.code == 0);
  const nlohmann::json methods = json_of(json.out)["methods"];
  REQUIRE(methods.size() == 2);
  CHECK(methods[0]["began"].get<double>() > 0);
  for (const auto& [key, value] : methods[0].items()) {
    CAPTURE(key);
    CHECK((key == "method" || key == "label" || methods[1][key] == value));
  }
}

TEST_CASE("who began a method goes on, completed it or stopped, and works hours", "[app]") {
  const Workplace here;
  const Outcome json =
      here.run({"methods", "compare", country, "--for", "helpers >= 1", "--methods",
                "mantelscan,humanitas_tandem", "--library", method_library, "--persons", "1500",
                "--weeks", "60", "--replicates", "2", "--json"});
  REQUIRE(json.code == 0);
  const nlohmann::json methods = json_of(json.out)["methods"];
  for (const nlohmann::json& method : methods) {
    CAPTURE(method["method"]);
    const auto number = [&](const char* key) { return method[key].get<double>(); };
    CHECK(number("began") > 0);
    CHECK(number("began") == number("completed") + number("stopped") + number("still_running"));
    CHECK(number("began_in_group") > 0);
    CHECK(number("began_in_group") <= number("began"));
    CHECK(number("staff_hours") > 0);
    // A MantelScan ends in advice to do something else; a buddy comes for two hours.
    const bool scan = method["method"] == "mantelscan";
    CHECK((number("followed") > 0) == scan);
    CHECK((scan || number("volunteer_hours") > 10 * number("began")));
  }
}

TEST_CASE("a comparison warns of a group by what carers do, and of research", "[app]") {
  const Workplace here;
  const Outcome text =
      here.run({"methods", "compare", country, "--for", "strain > 0.2", "--methods",
                "netwerkversterking_bij_dementie", "--library", method_library, "--persons", "600",
                "--weeks", "40", "--replicates", "2"});
  REQUIRE(text.code == 0);
  CHECK(text.err.find("\"strain\" is about carers, but a group consists of clients") !=
        std::string::npos);
  CHECK(text.out.find("research and no method") != std::string::npos);
  CHECK(text.out.find("the group is small") != std::string::npos);
}

TEST_CASE("hours of a comparison are those booked: a group costs the same, full or not", "[app]") {
  const Workplace here;
  const std::string centre = read_text_file(method_library + "/ontmoetingscentra.toml").value();
  std::filesystem::create_directories(here / "own");
  here.write("own/ontmoetingscentra.toml", centre);
  const std::vector<std::string> asked{"methods",
                                       "compare",
                                       country,
                                       "--for",
                                       "limitation = dementia",
                                       "--methods",
                                       "ontmoetingscentra",
                                       "--library",
                                       (here / "own").string(),
                                       "--persons",
                                       "3000",
                                       "--weeks",
                                       "60",
                                       "--replicates",
                                       "2"};
  std::vector<std::string> as_json = asked;
  as_json.emplace_back("--json");
  const Outcome json = here.run(as_json);
  REQUIRE(json.code == 0);
  const nlohmann::json method = json_of(json.out)["methods"][0];
  REQUIRE(method["circles"].get<double>() > 0);
  const double began = method["began"].get<double>();
  const double in_a_group = began / method["circles"].get<double>();
  // 45 hours a week are for the group; a full group of 15 gives each three.
  CAPTURE(in_a_group, method.dump());
  REQUIRE(in_a_group < 10);
  CHECK(method["staff_hours"].get<double>() / began > 3.0 * 15);
  const Outcome text = here.run(asked);
  CHECK(text.out.find("in 15 seats on average") != std::string::npos);
}

TEST_CASE("a method file with a mistake does not keep the others away", "[app]") {
  const Workplace here;
  std::filesystem::create_directories(here / "own");
  here.write("own/groslijst.toml", read_text_file(method_library + "/groslijst.toml").value());
  here.write("own/broken_one.toml", "format = 1\n[methods.broken_one]\nlabel.nl = 5\n");
  const std::string own = (here / "own").string();
  const Outcome list = here.run({"methods", "list", "--library", own});
  CHECK(list.code == 0);
  CHECK(list.out.find("groslijst") != std::string::npos);
  CHECK(list.err.find("broken_one.toml") != std::string::npos);
  CHECK(here.run({"methods", "show", "groslijst", "--library", own}).code == 0);
  const Outcome broken = here.run({"methods", "show", "broken_one", "--library", own});
  CHECK(broken.code == 3);
  CHECK(broken.err.find("There is no method") == std::string::npos);
}

TEST_CASE("a comparison asks for whom", "[app]") {
  const Workplace here;
  const Outcome nobody = here.run({"methods", "compare", country, "--for", " "});
  CHECK(nobody.code == 2);
  CHECK(nobody.err.find("For whom?") != std::string::npos);
}
