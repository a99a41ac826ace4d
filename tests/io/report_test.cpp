// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the report page is given.
#include <nlohmann/json.hpp>

#include "io/report.hpp"
#include "made_up.hpp"

namespace draagkracht {
namespace {

TEST_CASE("the report can be made again from the folder, with the same numbers", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const Collected first = finished(setup, *opened(temporary / "out", setup));
  const Result<Manifest> manifest = read_manifest(temporary / "out/manifest.json");
  REQUIRE(manifest.ok());
  const Result<Collected> again = read_collected(temporary / "out", setup, manifest.value());
  REQUIRE(again.ok());
  CHECK(report_json(setup, first) == report_json(setup, again.value()));
}

TEST_CASE("the data of the report are what the page expects", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const Collected results = finished(setup, *opened(temporary / "out", setup));
  const nlohmann::json json = nlohmann::json::parse(report_json(setup, results));
  // The page's own fixture names every key; visualise/src/data.ts says what they mean.
  const nlohmann::json fixture = nlohmann::json::parse(
      text_of(std::string(DRAAGKRACHT_SOURCE_DIR) + "/visualise/fixtures/report.json"));
  for (const auto& [key, value] : fixture.items()) {
    INFO(key);
    if (key == "note" || key == "language") {
      continue;
    }
    REQUIRE(json.contains(key));
    CHECK(json[key].type() == value.type());
    if (value.is_array() && !value.empty() && value[0].is_object() && !json[key].empty()) {
      for (const auto& [inner, ignored] : value[0].items()) {
        INFO(inner);
        CHECK(json[key][0].contains(inner));
      }
    }
  }
  CHECK(json["variants"][0]["id"] == "baseline");
  CHECK(json["groups"][0]["id"] == "exposed");
  CHECK(json["series"]["exposed"]["overloaded"]["slow"]["mean"].size() == json["weeks"].size());
  CHECK(json["differences"]["all"]["overloaded"]["slow"]["low"].size() ==
        json["difference_weeks"].size());
  CHECK_FALSE(json["differences"]["all"]["overloaded"].contains("baseline"));
  CHECK(json["scenario"]["seed"] == "7");
  CHECK(json["scenario"]["weighted"] == true);
  REQUIRE(json["built"].size() == 2);
  CHECK(json["built"][0]["asked"] == 0.09);
  CHECK(json["built"][1]["asked"].is_null());
  CHECK(json["built"][1]["built"] == 0.5);
  // The bands of the pyramid stand apart, youngest first, with the mean over replicates.
  REQUIRE(json["pyramid"].size() == 2);
  CHECK(json["pyramid"][0]["from"] == 0);
  CHECK(json["pyramid"][0]["men_built"] ==
        0.2 + 0.05 * static_cast<double>(setup.spec.replicates - 1));
  CHECK(json["pyramid"][1]["from"] == 5);
  CHECK(json["pyramid"][1]["men_asked"] == 0.3);
  CHECK(json["pyramid"][1]["women_built"] == 0.25);
  const auto in_both_languages = [](const nlohmann::json& text) {
    REQUIRE(text.contains("nl"));
    CHECK_FALSE(text["nl"].get<std::string>().empty());
    CHECK_FALSE(text["en"].get<std::string>().empty());
  };
  for (const auto& text : json["limits"]) {
    in_both_languages(text);
  }
  REQUIRE_FALSE(json["findings"].empty());
  for (const auto& finding : json["findings"]) {
    in_both_languages(finding["about"]);
    CHECK_FALSE(finding["lines"].empty());
    for (const auto& line : finding["lines"]) {
      in_both_languages(line);
    }
  }
  CHECK(json["groups"][0]["clients"] == 60.5);
  CHECK(json["groups"][0]["stands_for"]["carers"] == 25);
}

TEST_CASE("data cannot break out of the script of the page", "[io]") {
  const std::string page =
      filled_page("<script>__DRAAGKRACHT_DATA__</script>", R"({"a":"</script><!-- $& "})");
  CHECK(page == R"(<script>{"a":"\u003c/script>\u003c!-- $& "}</script>)");
  CHECK(filled_page("no marker", "{}").empty());
}

}  // namespace
}  // namespace draagkracht
