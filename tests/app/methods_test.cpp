// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>

#include "app/program.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

const std::filesystem::path project = DRAAGKRACHT_SOURCE_DIR;
const std::string library = (project / "scenarios" / "methods").string();

/// Characters, of UTF-8.
std::size_t columns(const std::string& line) {
  return static_cast<std::size_t>(std::ranges::count_if(
      line, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

}  // namespace

TEST_CASE("the list of methods fits a screen and leaves none out", "[app]") {
  const Workplace here;
  for (const char* language : {"nl", "en"}) {
    const Outcome list = here.run({"methods", "list", "--library", library, "--lang", language});
    REQUIRE(list.code == 0);
    std::istringstream lines(list.out);
    std::size_t widest = 0;
    std::set<std::string> listed;
    for (std::string line; std::getline(lines, line);) {
      widest = std::max(widest, columns(line));
      std::istringstream words(line);
      std::string first;
      words >> first;
      listed.insert(first);
    }
    CHECK(widest <= 100);
    for (const auto& entry : std::filesystem::directory_iterator(library)) {
      if (entry.path().extension() == ".toml") {
        std::string id = entry.path().stem().string();
        std::ranges::replace(id, '-', '_');
        CAPTURE(language, id);
        CHECK(listed.contains(id));
      }
    }
  }
}

TEST_CASE("a card says in words whom a method is for, and names other methods", "[app]") {
  const Workplace here;
  const auto card = [&](const char* method, const char* language) {
    const Outcome shown =
        here.run({"methods", "show", method, "--library", library, "--lang", language});
    REQUIRE(shown.code == 0);
    std::string line = shown.out;  // lines are broken at a hundred columns
    for (std::size_t at = line.find("\n  "); at != std::string::npos; at = line.find("\n  ", at)) {
      line.replace(at, 3, " ");
    }
    return line;
  };
  CHECK(card("bezoekvrouwen", "nl").find("geslacht: vrouwen; herkomst: niet Nederland.") !=
        std::string::npos);
  CHECK(card("bezoekvrouwen", "en").find("sex: women; origin: not the Netherlands.") !=
        std::string::npos);
  CHECK(card("mantelscan", "nl")
            .find("Naast de mantelzorger (naast_de_mantelzorger), Familieberaad of "
                  "familienetwerkberaad "
                  "(familieberaad)") != std::string::npos);
}

TEST_CASE("a library that is no folder of methods is refused with what it should be", "[app]") {
  const Workplace here;
  const std::string scenarios = (project / "scenarios" / "planners").string();
  const std::string scenario = (project / "scenarios" / "basis" / "nl.toml").string();
  const Outcome file = here.run({"methods", "list", "--library", scenario});
  CHECK(file.code == 2);
  CHECK(file.err.find("is a file; --library takes the folder with method files") !=
        std::string::npos);
  const Outcome nowhere = here.run({"methods", "list", "--library", "nowhere", "--lang", "nl"});
  CHECK(nowhere.code == 4);
  CHECK(nowhere.err.find("bestaat niet; --library vraagt de map") != std::string::npos);
  const Outcome folder = here.run({"methods", "list", "--library", scenarios});
  CHECK(folder.code == 3);
  CHECK(folder.err.find("This is a scenario and no method file") != std::string::npos);
  CHECK(folder.err.find("There is no key") == std::string::npos);
  std::filesystem::create_directories(here / "empty");
  const Outcome empty = here.run({"methods", "list", "--library", (here / "empty").string()});
  CHECK(empty.code == 2);
  CHECK(empty.err.find("holds no method file") != std::string::npos);
}
