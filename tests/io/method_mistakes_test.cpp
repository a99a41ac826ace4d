// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What somebody who writes a method gets wrong, and what the reader says to write instead.
#include <string>

#include "io/file_text.hpp"
#include "io/method_library.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

namespace draagkracht {
namespace {

using Catch::Contains;

/// A method file with lines of one's own and what is wrong with it, in both languages.
std::string told_of(const std::string& lines) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder / "koffie.toml";
  const std::string text = R"(format = 1
[methods.koffie]
label.nl = "Koffie"
label.en = "Coffee"
source.nl = "aangenomen"
source.en = "assumed"
)" + lines;
  REQUIRE(write_file_safely(file, text).ok());
  std::string all;
  for (const Problem& problem : load_methods(file).problems) {
    all += problem_line(problem, Language::nl) + "\n" + problem_line(problem, Language::en) + "\n";
  }
  return all;
}

std::string told_of_step(const std::string& name) {
  return told_of("sessions = 4\n[[methods.koffie.steps]]\ndo = \"" + name + "\"\n");
}

TEST_CASE("a table that should be a list is written with double brackets", "[io]") {
  const std::string step = "[methods.koffie.steps]\ndo = \"esteem\"\n";
  CHECK_THAT(told_of("sessions = 4\n" + step + step),
             Contains("dubbele haken: [[methods.koffie.steps]]") &&
                 Contains("double brackets above each: [[methods.koffie.steps]]"));
  CHECK_THAT(told_of("[methods.koffie.delivery]\n[methods.koffie.delivery]\n"),
             Contains("staat er twee keer") && !Contains("dubbele haken"));
}

TEST_CASE("a missing comma is told in both languages", "[io]") {
  for (const char* list : {"where = [\"age >= 65\" \"helpers = 0\"]\n",
                           "where = [\n  \"age >= 65\"\n  \"helpers = 0\"\n]\n",
                           "where = [\"age >= 65\"\nsessions = 4\n"}) {
    INFO(list);
    CHECK_THAT(told_of(list), Contains("ontbreekt een komma") && Contains("A comma is missing"));
  }
}

TEST_CASE("a value that does not fit is answered with one that does", "[io]") {
  CHECK_THAT(told_of("where = [\"lives_alone = ja\"]\n"),
             Contains("Vul 1 (ja) of 0 (nee) in") && Contains("Fill in 1 (yes) or 0 (no)"));
  CHECK_THAT(
      told_of("delivery.evaluation = 9\n"),
      Contains("Bedoelt u \"9 %\" of 0.9?") && Contains("zonder procentteken 0 tot en met 1"));
  CHECK_THAT(told_of("accepts = 85\n"), Contains("Bedoelt u \"85 %\"?"));
  CHECK_THAT(told_of("length = \"90 minuten\"\n"), Contains("Bedoelt u \"90 min\"?"));
  CHECK_THAT(told_of("length = \"90 tellen\"\n"), Contains("Schrijf bijvoorbeeld \"90 h\"."));
  CHECK_THAT(told_of("sessions = \"6 keer\"\n"), Contains("schrijf 6 zonder aanhalingstekens"));
}

TEST_CASE("a step that does not exist is answered with those like it", "[io]") {
  CHECK_THAT(told_of_step("bewustwording"), Contains("Bedoelt u \"awareness\""));
  CHECK_THAT(told_of_step("reactivate_tie"), Contains("Did you mean \"tie_reactivate\""));
  CHECK_THAT(told_of_step("respijtzorg"), Contains("Bedoelt u \"respite\""));
  CHECK_THAT(told_of_step("esteemm"), Contains("Bedoelt u \"esteem\"?"));
  CHECK_THAT(told_of_step("qqq"), !Contains("Bedoelt u") && Contains("info --primitives"));
}

TEST_CASE("a circle of methods is told once for a whole library", "[io]") {
  const TemporaryFolder folder;
  const std::vector<std::pair<std::string, std::string>> calls{
      {"a", "b"}, {"b", "c"}, {"c", "a"}, {"d", "a"}};
  for (const auto& [id, then] : calls) {
    REQUIRE(write_file_safely(folder / (id + ".toml"),
                              "format = 1\n[methods." + id +
                                  "]\nlabel.nl = \"M\"\nlabel.en = \"M\"\nsource.nl = \"a\"\n"
                                  "source.en = \"a\"\nsessions = 1\nthen = [\"" +
                                  then + "\"]\n[[methods." + id + ".steps]]\ndo = \"esteem\"\n")
                .ok());
  }
  const std::vector<Problem> problems = load_library(folder.path()).problems;
  REQUIRE(problems.size() == 1);
  CHECK_THAT(problems.front().what.nl, Contains("roept zichzelf aan: a > b > c > a."));
}

}  // namespace
}  // namespace draagkracht
