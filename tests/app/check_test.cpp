// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What `check` and `run` say of a file before anything is simulated.
#include "program.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

using Catch::Contains;
using Catch::StartsWith;

const std::string basis = std::string(DRAAGKRACHT_SOURCE_DIR) + "/scenarios/basis/nl.toml";

/// A scenario with a policy of four weeks' notice and `from`.
std::string with_notice(const std::string& from) {
  return "format = 1\nextends = \"" + basis + "\"\n" + R"(title = { nl = "Proef", en = "Test" }
question = { nl = "Wat gebeurt er?", en = "What happens?" }
persons = 100
weeks = 13
warm_up = 4
replicates = 1
start = 2026-01-05

[variants.less]
label = { nl = "Minder", en = "Less" }
[[variants.less.policy]]
lever = "indication_size"
product = "guidance"
change = "-30 %"
notice = "4 weeks"
from = )" +
         from + "\n";
}

TEST_CASE("check finds what is wrong, where, in the language asked for", "[app]") {
  const Workplace work;
  CHECK(work.run({"check", fixture("good")}).code == 0);
  const Outcome dutch = work.run({"check", fixture("decimal_comma")}, "nl_NL.UTF-8");
  CHECK(dutch.code == 3);
  CHECK(dutch.out.empty());
  CHECK(dutch.err.starts_with(fixture("decimal_comma") + ":9:11: "));
  CHECK_THAT(dutch.err, Contains("schrijf 0.5 in plaats van 0,5"));
  CHECK_THAT(work.run({"check", fixture("decimal_comma")}, "C").err, Contains("write 0.5"));
  CHECK(work.run({"check", "nowhere.toml"}).code == 4);
  CHECK(work.run({"check", fixture("missing_extends")}).code == 3);
  const nlohmann::json json = json_of(work.run({"check", fixture("two_mistakes"), "--json"}).out);
  CHECK(json["ok"] == false);
  CHECK(json["problems"].size() == 3);
}

TEST_CASE("check says which keys of the file come from a default", "[app]") {
  const Workplace work;
  CHECK_THAT(work.run({"check", fixture("good")}).err, !Contains("by default"));
  work.write("few.toml", with_notice("4"));
  CHECK_THAT(work.run({"check", "few.toml"}).err,
             Contains("Not in the file, so by default: seed = 1."));
  CHECK_THAT(work.run({"check", "few.toml"}, "nl_NL").err,
             Contains("Staat niet in het bestand, dus standaard: seed = 1."));
  const nlohmann::json json = json_of(work.run({"check", "few.toml", "--json"}).out);
  CHECK(json["defaults"] == nlohmann::json({"seed"}));
  CHECK(json["basis"] == false);
}

TEST_CASE("a basis is fine as a basis, and shows current policy when it is run", "[app]") {
  const Workplace work;
  const Outcome english = work.run({"check", basis});
  CHECK(english.code == 0);
  CHECK_THAT(english.err,
             Contains("is fine") && Contains("It is a basis") && Contains("persons = 10000"));
  CHECK_THAT(work.run({"check", basis}, "nl_NL").err, Contains("Het is een basis"));
  CHECK(json_of(work.run({"check", basis, "--json"}).out)["basis"] == true);
  CHECK_THAT(work.run({"check", fixture("good")}).err, !Contains("It is a basis"));

  const Outcome run = work.run(
      {"run", basis, "--persons", "100", "--weeks", "13", "--replicates", "1", "--out", "out"},
      "nl_NL.UTF-8");
  INFO(run.err);
  REQUIRE(run.code == 0);
  CHECK_THAT(run.out, StartsWith("Nederland\n"));  // the title, for want of a question
  CHECK_THAT(work.read("out/report.html"), Contains(R"("question":{"nl":"Nederland")"));
}

TEST_CASE("a notice that begins before week 0 is pointed out, with what to do", "[app]") {
  const Workplace work;
  work.write("fits.toml", with_notice("4"));
  CHECK_THAT(work.run({"check", "fits.toml"}).err, !Contains("fits.toml:17:10"));
  work.write("early.toml", with_notice("3"));
  const Outcome english = work.run({"check", "early.toml"});
  CHECK(english.code == 0);
  CHECK_THAT(english.err, Contains("early.toml:17:10: Note: ") &&
                              Contains(R"(Set "notice" to at most 3, or "from" to at least 4.)"));
  CHECK_THAT(work.run({"check", "early.toml"}, "nl_NL").err,
             Contains("early.toml:17:10: Let op: ") &&
                 Contains(R"(Zet "notice" op hoogstens 3, of "from" op minstens 4.)"));
  CHECK(work.run({"check", "early.toml", "--quiet"}).err.empty());
  CHECK(json_of(work.run({"check", "early.toml", "--json"}).out)["warnings"].back()["place"] ==
        "early.toml:17:10");

  const Outcome run = work.run({"run", "early.toml", "--out", "out"});
  CHECK(run.code == 0);
  CHECK_THAT(run.err, Contains("early.toml:17:10: Note: "));
  CHECK_THAT(work.read("out/events.csv"), !Contains("cut_announced"));  // as the note says
}

}  // namespace
}  // namespace draagkracht
