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

/// A card as one line; on the screen lines are broken at a hundred columns.
std::string card(const char* method, const char* language) {
  const Workplace here;
  const Outcome shown =
      here.run({"methods", "show", method, "--library", library, "--lang", language});
  REQUIRE(shown.code == 0);
  std::string line = shown.out;
  for (const std::string broken : {"\n    ", "\n  "}) {
    for (std::size_t at = line.find(broken); at != std::string::npos; at = line.find(broken, at)) {
      line.replace(at, broken.size(), " ");
    }
  }
  return line;
}

bool has(const std::string& text, const std::string& part) {
  INFO(text);
  return text.find(part) != std::string::npos;
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
  CHECK(card("bezoekvrouwen", "nl").find("geslacht: vrouwen; herkomst: niet Nederland.") !=
        std::string::npos);
  CHECK(card("bezoekvrouwen", "en").find("sex: women; origin: not the Netherlands.") !=
        std::string::npos);
  CHECK(card("mantelscan", "nl")
            .find("Naast de mantelzorger (naast_de_mantelzorger), Familieberaad of "
                  "familienetwerkberaad "
                  "(familieberaad)") != std::string::npos);
}

TEST_CASE("a card counts hours as the method takes them, with what they cost", "[app]") {
  const std::string street = card("kwartiermaken", "nl");
  CHECK(has(street, "30 uur van beroepskrachten per straat per jaar"));
  CHECK(has(street, "ongeveer 2.160 euro (72 euro per uur, zoals begeleiding)"));
  CHECK(has(street, "In 30 % van de straten doet iemand mee"));
  CHECK(has(street, "kans 0,5 % per keer"));
  const std::string once = card("signalerend_huisbezoek", "nl");
  CHECK(has(once, "Een bijeenkomst van 1 uur."));
  CHECK(has(once, "0,5 uur van beroepskrachten per persoon"));
  // Out of the indication no money is added.
  CHECK_FALSE(has(card("familiezorg", "nl"), "euro per uur"));
}

TEST_CASE("a card says what the research found and how large effects are", "[app]") {
  CHECK(has(card("signalerend_huisbezoek", "nl"),
            "uitgebreid effectonderzoek: geen verschil gevonden."));
  CHECK(has(card("ekc_buurt", "en"), "extensive effect research: other group or approach."));
  const std::string plan = card("ekc_buurt", "nl");
  CHECK(has(plan, "Bij het aanbod valt 55 % af: het netwerk wilde niet."));
  CHECK(has(plan, "[alleen keer 1; klein: 2 % tot 10 %; deel van de weg die nog te gaan is]"));
  CHECK(has(plan,
            "[0 % tot 0,6 % per keer; na 2 keer hoogstens ongeveer 0,6 % (heel klein); deel van de "
            "weg"));
  CHECK(has(plan, "eigen keuze van de cliënt (0,9)"));
  CHECK(has(plan, "Na de laatste keer houdt niemand contact."));
}

TEST_CASE("a word for a size stands with its own figure, and a chance says of what", "[app]") {
  const std::string plan = card("eigen_kracht_conferentie", "nl");
  CHECK(has(plan,
            "[alleen keer 1; kans 4 % dat het gebeurt; 10 % tot 30 % als het gebeurt; "
            "gemiddeld 0,8 % (heel klein);"));
  CHECK(has(plan, "verder zonder begeleider. [alleen keer 3;"));
  CHECK(has(plan, "meer kinderen uit huis geplaatst"));
  CHECK(has(card("wehelpen", "nl"),
            "[kans 10 % per keer dat het gebeurt; en als dat zo is 0 % tot "
            "6 % kans dat het ervan komt]"));
  CHECK(has(card("wehelpen", "en"),
            "[chance 10% each time that it is done; and if it is 0% to 6% "
            "chance that it happens]"));
  const std::string scan = card("mantelscan", "nl");
  CHECK(has(scan, "[klein: 3 % tot 12 %; deel van de belasting"));
  CHECK(has(scan, "kans dat het blijft hangen; bij de cliënt die deze mantelzorger helpt]"));
  CHECK(has(card("signalerend_huisbezoek", "nl"),
            "alle 1,5 uur die een vrijwilliger per keer kwijt is"));
  for (const char* method : {"mantelscan", "wehelpen"}) {
    CHECK(card(method, "nl").find("aangenomen (aangenomen)") == std::string::npos);
  }
}

TEST_CASE("halves are rounded up, in the list and on a card", "[app]") {
  const Workplace here;
  here.write("koffie.toml", R"(format = 1
[methods.koffie]
label.nl = "Koffie"
label.en = "Coffee"
source.nl = "aangenomen"
source.en = "assumed"
sessions = 1
staff_hours = 0.35
accepts = 0.625
necessity = 0
[[methods.koffie.funnel]]
at = 1
stays = 0.875
because = "other"
[[methods.koffie.steps]]
do = "esteem"
low = 0.01
high = 0.03
)");
  const Outcome list = here.run({"methods", "list", "--library", ".", "--lang", "nl"});
  CHECK(has(list.out, "0,4"));
  const Outcome shown = here.run({"methods", "show", "koffie", "--library", ".", "--lang", "nl"});
  CHECK(has(shown.out, "63 % zegt ja. Na keer 1 stopt 13 %: om een andere reden."));
}

TEST_CASE("filters take the words that the list prints", "[app]") {
  const Workplace here;
  const auto listed = [&](const char* filter, const char* word) {
    const Outcome list =
        here.run({"methods", "list", "--library", library, "--lang", "nl", filter, word});
    INFO(list.err);
    REQUIRE(list.code == 0);
    return list.out;
  };
  CHECK(listed("--theme", "eenzaamheid") == listed("--theme", "loneliness"));
  CHECK(listed("--target", "Mantelzorgers") == listed("--target", "carer"));
  CHECK(listed("--evidence", "effectstudie") == listed("--evidence", "effect_study"));
  CHECK(has(listed("--theme", "eenzaamheid"),
            "Signalerend huisbezoek (onderzoek: geen verschil gevonden)"));
  const Outcome none = here.run({"methods", "list", "--library", library, "--lang", "nl", "--theme",
                                 "online", "--evidence", "experiment"});
  CHECK(none.code == 0);
  CHECK(none.out.empty());
  CHECK(has(none.err, "Geen enkele methode voldoet aan alle filters"));
  CHECK(here.run({"methods", "list", "--library", library, "--theme", "zorg"}).code == 2);
}

TEST_CASE("a name that is no method is answered with a few, and a title is a name", "[app]") {
  const Workplace here;
  const Outcome wrong = here.run({"methods", "show", "dementie", "--library", library});
  CHECK(wrong.code == 2);
  CHECK(has(wrong.err, "netwerkversterking_bij_dementie"));
  CHECK(has(wrong.err, "All methods: draagkracht methods list."));
  CHECK(std::ranges::count(wrong.err, ',') <= 4);
  const Outcome many = here.run({"methods", "show", "netwerk", "--library", library});
  CHECK(std::ranges::count(many.err, ',') == 4);
  CHECK(has(card("Signalerend huisbezoek", "nl"), "(signalerend_huisbezoek)"));
}

TEST_CASE("a method file that is read and odd gets a note", "[app]") {
  const Workplace here;
  here.write("koffie.toml", R"(format = 1
[methods.koffie]
label.nl = "Koffie"
label.en = "Coffee"
source.nl = "aangenomen"
source.en = "assumed"
sessions = 4
length = 120
[[methods.koffie.steps]]
do = "esteem"
low = 0.01
high = 0.03
)");
  const Outcome text = here.run({"check", "koffie.toml", "--lang", "nl"});
  CHECK(text.code == 0);
  CHECK(has(text.err, "koffie.toml:8:10: Let op: \"length\" is in uren"));
  CHECK(has(text.err, "koffie.toml is in orde"));
  const nlohmann::json json = json_of(here.run({"check", "koffie.toml", "--json"}).out);
  CHECK(json["ok"] == true);
  REQUIRE(json["warnings"].size() == 1);
  CHECK(json["warnings"][0]["place"] == "koffie.toml:8:10");
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
