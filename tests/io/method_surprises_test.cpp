// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a method file says that is allowed and probably not meant: a note for each, and none for the
// library.
#include "io/method_surprises.hpp"

#include <string>

#include "io/file_text.hpp"
#include "io/method_library.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

namespace draagkracht {
namespace {

/// A method in a file, with lines of one's own; what is warned of, in both languages.
std::string notes_on(const std::string& lines, const std::string& steps = "",
                     const std::string& name = "koffie.toml") {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder / name;
  const std::string text = R"(format = 1
[methods.koffie]
label.nl = "Koffie"
label.en = "Coffee"
source.nl = "Jansen 2020"
source.en = "Jansen 2020"
grade = "estimated"
sessions = 10
)" + lines + R"(
[[methods.koffie.steps]]
do = "esteem"
size = 0.01
)" + steps;
  REQUIRE(write_file_safely(file, text).ok());
  const MethodsResult loaded = load_methods(file);
  for (const Problem& problem : loaded.problems) {
    FAIL_CHECK(problem_line(problem, Language::en));
  }
  std::string all;
  for (const Problem& warning : loaded.warnings) {
    CHECK_FALSE(warning.place.empty());
    all += problem_line(warning, Language::nl) + "\n" + problem_line(warning, Language::en) + "\n";
  }
  return all;
}

bool both_say(const std::string& all, const std::string& nl, const std::string& en) {
  INFO(all);
  return all.find(nl) != std::string::npos && all.find(en) != std::string::npos;
}

TEST_CASE("a method as it should be gives no note", "[io]") {
  CHECK(notes_on("").empty());
  CHECK(notes_on(R"(interval = "1 week"
length = 1.5
where = ["loneliness >= 5", "age >= 65", "helpers >= 1"])")
            .empty());
}

TEST_CASE("what a method that goes as another says of itself is told not to count", "[io]") {
  const TemporaryFolder folder;
  const std::string head =
      "label.nl = \"Koffie\"\nlabel.en = \"Coffee\"\nsource.nl = \"Jansen "
      "2020\"\nsource.en = \"Jansen 2020\"\ngrade = \"estimated\"\n";
  const std::string step = "[[methods.koffie.steps]]\ndo = \"esteem\"\nsize = 0.01\n";
  REQUIRE(write_file_safely(folder / "koffie.toml",
                            "format = 1\n[methods.koffie]\n" + head + "sessions = 4\n" + step)
              .ok());
  const auto notes_of_thee = [&](const std::string& lines) {
    REQUIRE(write_file_safely(folder / "thee.toml", "format = 1\n[methods.thee]\n" + head +
                                                        "same_as = \"koffie\"\n" + lines)
                .ok());
    const MethodsResult loaded = load_methods(folder / "thee.toml");
    for (const Problem& problem : loaded.problems) {
      FAIL_CHECK(problem_line(problem, Language::en));
    }
    std::string all;
    for (const Problem& warning : loaded.warnings) {
      all += problem_line(warning, Language::nl) + problem_line(warning, Language::en);
    }
    return all;
  };
  CHECK(notes_of_thee("").empty());
  CHECK(both_say(notes_of_thee("sessions = 9\n"), "(sessions) telt niet mee",
                 "(sessions) does not count"));
}

TEST_CASE("who is a carer is not who has a carer", "[io]") {
  CHECK(both_say(notes_on(R"(where = ["carer = 1"])"),
                 "Wie een mantelzorger heeft, is \"helpers >= 1\"",
                 "Who has a carer is \"helpers >= 1\""));
  CHECK(both_say(notes_on(R"(where = ["strain >= 0.5"])"), "\"strain\" gaat over een mantelzorger",
                 "\"strain\" is about a carer"));
  CHECK(notes_on("target = \"carer\"\nwhere = [\"carer = 1\", \"strain >= 0.5\"]").empty());
  CHECK(both_say(notes_on("target = \"carer\"\nwhere = [\"limitation = dementia\"]"),
                 "De beperking van wie iemand helpt is \"cares_for\"",
                 "The limitation of who is helped is \"cares_for\""));
  CHECK(notes_on("target = \"carer\"\nwhere = [\"client = 0\"]").empty());
}

TEST_CASE("conditions that everybody or nobody meets are told", "[io]") {
  CHECK(both_say(notes_on(R"(where = ["loneliness >= 9"])"),
                 "voldoet niemand: het veld loopt van 0 tot",
                 "nobody meets \"loneliness >= 9\": the field runs from 0 to 6"));
  CHECK(both_say(notes_on(R"(where = ["unmet_share <= 40"])"), "voldoet iedereen",
                 "everybody meets \"unmet_share <= 40\""));
  CHECK(both_say(notes_on(R"(where = ["lives_alone = 2"])"), "voldoet niemand", "nobody meets"));
  CHECK(notes_on(R"(where = ["loneliness >= 6", "unmet_share > 0", "lives_alone = 0"])").empty());
}

TEST_CASE("conditions that nobody meets together are told", "[io]") {
  CHECK(both_say(notes_on(R"(where = ["age >= 65", "helpers >= 1", "age <= 50"])"),
                 "niemand kan tegelijk voldoen aan \"age >= 65\" en \"age <= 50\"",
                 "nobody can meet both \"age >= 65\" and \"age <= 50\""));
  CHECK(both_say(notes_on(R"(where = ["sex = f", "sex = m"])"), "niemand kan", "nobody can"));
  for (const char* possible :
       {R"(["age >= 65", "age <= 65"])", R"(["age > 65", "age < 66"])",
        R"(["age >= 65 or partner = 1", "age <= 50"])",
        R"(["indicated_hours.guidance >= 3", "indicated_hours.personal_care <= 2"])"}) {
    INFO(possible);
    CHECK(notes_on("where = " + std::string(possible)).empty());
  }
}

TEST_CASE("an assumed size without a range is told", "[io]") {
  const std::string assumed = R"([[methods.koffie.steps]]
do = "skill"
size = 0.01
grade = "assumed"
source.nl = "aangenomen"
source.en = "assumed"
)";
  CHECK(both_say(notes_on("", assumed), "de grootte van \"skill\" is aangenomen",
                 "the size of \"skill\" is assumed"));
  CHECK(notes_on("", assumed + "low = 0.005\nhigh = 0.02\n").empty());
}

TEST_CASE("minutes for hours and days for weeks are told", "[io]") {
  CHECK(both_say(notes_on("length = 120"), "\"length\" is in uren", "\"length\" is in hours"));
  CHECK(both_say(notes_on("staff_hours = 90"), "\"staff_hours\" is in uren",
                 "\"staff_hours\" is in hours"));
  CHECK(notes_on("length = 15").empty());
  CHECK(both_say(notes_on("interval = 7"), "\"interval\" = 7 is 7 weken. Schrijf de eenheid erbij",
                 "\"interval\" = 7 is 7 weeks. Write the unit"));
  CHECK(notes_on("interval = \"7 weeks\"").empty());
  CHECK(notes_on("interval = 2").empty());
}

TEST_CASE("what lies after the last session is told", "[io]") {
  CHECK(both_say(notes_on("", "until = 25\n"), "\"until\" = 25 ligt na de laatste bijeenkomst (10)",
                 "\"until\" = 25 lies after the last session (10)"));
  CHECK(notes_on("", "until = 10\n").empty());
  CHECK(both_say(notes_on("", R"([[methods.koffie.funnel]]
at = 12
stays = "90 %"
because = "no_click"
)"),
                 "hier haakt niemand af", "nobody falls out here"));
}

TEST_CASE("an effect that adds up to nearly everything is told", "[io]") {
  CHECK(both_say(notes_on("", "[[methods.koffie.steps]]\ndo = \"skill\"\nsize = 0.5\n"),
                 "\"skill\" gebeurt 10 keer, en komt samen op ongeveer 100 %",
                 "\"skill\" is done 10 times, and comes to about 100% together"));
  // Once is once, and a chance does not add up.
  CHECK(notes_on("", "[[methods.koffie.steps]]\ndo = \"skill\"\nsize = 0.5\nfrom = 3\nuntil = 3\n")
            .empty());
  CHECK(notes_on("", "[[methods.koffie.steps]]\ndo = \"info\"\nsize = 0.5\n").empty());
}

TEST_CASE("visits that are named twice are told", "[io]") {
  const std::string visits = "[[methods.koffie.steps]]\ndo = \"tie_temporary\"\n";
  CHECK(both_say(notes_on("by = \"volunteer\"\nvolunteer_hours = 2", visits),
                 "noemt de bezoeken nog een keer", "names the visits once more"));
  CHECK(notes_on("by = \"volunteer\"\nvolunteer_hours = 2\ngroup = 8", visits).empty());
  CHECK(notes_on("by = \"volunteer\"", visits).empty());
}

TEST_CASE("research without what it found, and a file of another name, are told", "[io]") {
  const std::string research = "evidence = \"effect_study\"\n";
  CHECK(both_say(notes_on(research), "er staat niet wat het vond", "it is not said what it found"));
  CHECK(notes_on(research + "result = \"partly\"").empty());
  CHECK(notes_on("evidence = \"practice\"").empty());
  CHECK(both_say(notes_on("", "", "thee.toml"), "en de methode \"koffie\"",
                 "A variant looks for it in \"koffie.toml\""));
}

TEST_CASE("no file of the library gives a note", "[io]") {
  const std::filesystem::path folder =
      std::filesystem::path(DRAAGKRACHT_SOURCE_DIR) / "scenarios" / "methods";
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".toml") {
      ++files;
      for (const Problem& warning : load_methods(entry.path()).warnings) {
        FAIL_CHECK(problem_line(warning, Language::en));
      }
    }
  }
  CHECK(files > 100);
}

}  // namespace
}  // namespace draagkracht
