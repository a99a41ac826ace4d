// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "io/file_text.hpp"
#include "io/method_library.hpp"
#include "io/scenario_file.hpp"
#include "io/schema.hpp"
#include "run/spec_condition.hpp"
#include "run/spec_fields.hpp"
#include "run/spec_json.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

namespace draagkracht {
namespace {

const std::string source_dir = DRAAGKRACHT_SOURCE_DIR;

LoadedScenario good() {
  LoadResult loaded = load_scenario(fixture("good"));
  REQUIRE(loaded.ok());
  return std::move(*loaded.scenario);
}

TEST_CASE("a scenario is read with its basis, its variants and its units", "[io]") {
  const LoadedScenario loaded = good();
  const ScenarioSpec& spec = loaded.spec;
  CHECK(spec.file == "good.toml");
  CHECK(spec.title == Text{"Proef", "Test"});
  CHECK(date_text(spec.start) == "2026-01-05");
  CHECK(spec.weeks == 26);
  CHECK(spec.persons == 300);
  REQUIRE(spec.variants.size() == 3);
  CHECK(spec.variants[0].id == "baseline");
  CHECK(spec.variants[0].policy.empty());
  CHECK(spec.variants[1].id == "less");
  REQUIRE(spec.variants[1].policy.size() == 1);
  CHECK(spec.variants[1].policy[0].change == -0.3);
  CHECK(spec.variants[1].policy[0].reach == Reach::existing);
  CHECK(spec.variants[2].policy[0].taper == 13);
  CHECK(spec.variants[2].policy[0].reach == Reach::all);
  REQUIRE(spec.groups.size() == 1);
  CHECK(spec.groups[0].where.size() == 2);
  CHECK(spec.population.age.at(40, Sex::male) > 0);
  CHECK(spec.population.fertility.at(30, Sex::male) == 0);
  REQUIRE(spec.population.oversample.size() == 1);
  CHECK(spec.population.oversample[0].limitation == Limitation::psychiatric);
}

TEST_CASE("a parameter of the file is set, and its source is kept", "[io]") {
  const LoadedScenario loaded = good();
  CHECK(loaded.spec.parameters.model.ask_shyness.base == 0.5);
  CHECK(loaded.parameters_changed == std::vector<std::string>{"ask.shyness.base"});
  const SourceNote note{
      "parameters.ask.shyness", {"verzonnen voor een toets", "made up for a test"}, Grade::assumed};
  CHECK(std::ranges::find(loaded.notes, note) != loaded.notes.end());
  const auto age = std::ranges::find(loaded.notes, "population.age", &SourceNote::path);
  REQUIRE(age != loaded.notes.end());
  CHECK_FALSE(age->source.nl.empty());
  CHECK_FALSE(age->source.en.empty());
}

TEST_CASE("the resolved text stands alone and gives an equal scenario", "[io]") {
  const LoadedScenario first = good();
  LoadResult again = load_scenario_text(first.resolved_text, "resolved.toml");
  REQUIRE(again.ok());
  again.scenario->spec.file = first.spec.file;
  CHECK(spec_to_json(again.scenario->spec) == spec_to_json(first.spec));
  CHECK(again.scenario->resolved_text == first.resolved_text);
  CHECK(again.scenario->notes == first.notes);
  CHECK(first.resolved_text.find("extends = \"..") == std::string::npos);
}

TEST_CASE("a scenario goes through JSON without losing a bit", "[io]") {
  ScenarioSpec spec = good().spec;
  spec.seed = 0xffffffffffffffffULL;
  spec.same_population = true;
  spec.population.limitations[1].drift = 0.1 + 0.2;
  spec.population.costs.admission = 1.0 / 3.0;
  const std::string json = spec_to_json(spec);
  const Result<ScenarioSpec> back = spec_from_json(json);
  REQUIRE(back.ok());
  CHECK(spec_to_json(back.value()) == json);
  CHECK(back.value().seed == spec.seed);
  CHECK(back.value().population.limitations[1].drift == 0.1 + 0.2);
  CHECK(back.value().population.costs.admission == 1.0 / 3.0);
  CHECK(back.value().variants[2].label == spec.variants[2].label);
  CHECK(back.value().same_population);
}

TEST_CASE("neighbourhoods, special people and traits go through text and JSON unchanged", "[io]") {
  for (const char* file :
       {"planners/stad-met-wijken", "planners/afbouwen-met-zorg", "researchers/ijmond-pilot",
        "researchers/ambulante-ggz", "training/straat-van-60"}) {
    INFO(file);
    const LoadResult first = load_scenario(source_dir + "/scenarios/" + file + ".toml");
    REQUIRE(first.ok());
    const std::string json = spec_to_json(first.scenario->spec);
    LoadResult again = load_scenario_text(first.scenario->resolved_text, "resolved.toml");
    REQUIRE(again.ok());
    again.scenario->spec.file = first.scenario->spec.file;
    CHECK(spec_to_json(again.scenario->spec) == json);
    const Result<ScenarioSpec> back = spec_from_json(json);
    REQUIRE(back.ok());
    CHECK(spec_to_json(back.value()) == json);
  }
}

TEST_CASE("a policy may begin on a date: in the week of that date", "[io]") {
  const LoadResult loaded =
      load_scenario(source_dir + "/scenarios/planners/afbouwen-met-zorg.toml");
  REQUIRE(loaded.ok());
  const auto with_date = [&](const std::string& date) {
    std::string text = loaded.scenario->resolved_text;
    const std::string week = "from = 52";
    text.replace(text.find(week), week.size(), "from = " + date);
    return load_scenario_text(text, "dated.toml");
  };
  const auto first_from = [](const LoadResult& read) {
    REQUIRE(read.ok());
    return read.scenario->spec.variants[1].policy[0].from.value;
  };
  CHECK(first_from(with_date("2027-01-04")) == 52);  // 52 weeks after 2026-01-05
  CHECK(first_from(with_date("2027-01-10")) == 52);
  CHECK(first_from(with_date("2027-01-11")) == 53);
  const LoadResult early = with_date("2026-01-04");
  REQUIRE_FALSE(early.ok());
  CHECK(early.problems.front().what.en.starts_with(
      "\"from\" falls in week -1, counted from start = 2026-01-05."));
}

TEST_CASE("`also` comes on top of the policy that is taken over, `policy` replaces it", "[io]") {
  const std::string text = R"(format = 1
title.nl = "T"
title.en = "T"
extends = ")" + source_dir +
                           R"(/scenarios/basis/nl.toml"
[variants.cut]
label.nl = "A"
label.en = "A"
[[variants.cut.policy]]
lever = "indication_size"
product = "guidance"
change = "-25 %"
from = 10
[variants.cut_and_support]
extends = "cut"
label.nl = "B"
label.en = "B"
[[variants.cut_and_support.also]]
lever = "support_for_carers"
level = "strong"
from = 5
[variants.and_office_hours]
extends = "cut_and_support"
label.nl = "C"
label.en = "C"
[[variants.and_office_hours.also]]
lever = "office_hours"
level = "strong"
from = 5
[variants.support_alone]
extends = "cut"
label.nl = "D"
label.en = "D"
policy = []
[[variants.support_alone.also]]
lever = "support_for_carers"
level = "strong"
from = 5
)";
  const LoadResult read = load_scenario_text(text, "also.toml");
  REQUIRE(read.ok());
  const auto policies = [&](std::size_t variant) {
    const VariantSpec& spec = read.scenario->spec.variants[variant];
    return std::pair{spec.policy.size(), spec.settings.size()};
  };
  CHECK(policies(1) == std::pair<std::size_t, std::size_t>{1, 0});
  CHECK(policies(2) == std::pair<std::size_t, std::size_t>{1, 1});
  CHECK(policies(3) == std::pair<std::size_t, std::size_t>{1, 2});
  CHECK(policies(4) == std::pair<std::size_t, std::size_t>{0, 1});
  CHECK(load_scenario_text(read.scenario->resolved_text, "again.toml").scenario->resolved_text ==
        read.scenario->resolved_text);
}

TEST_CASE("the same lever twice in one week is warned of", "[io]") {
  const LoadResult loaded =
      load_scenario(source_dir + "/scenarios/planners/minder-begeleiding.toml");
  REQUIRE(loaded.ok());
  CHECK(loaded.scenario->warnings.empty());
  std::string text = loaded.scenario->resolved_text;
  const std::size_t begin = text.find("[[variants.");
  const std::size_t end = text.find("\n[", begin);
  text.insert(end + 1, text.substr(begin, end + 1 - begin));
  const LoadResult twice = load_scenario_text(text, "twice.toml");
  REQUIRE(twice.ok());
  REQUIRE(twice.scenario->warnings.size() == 1);
  CHECK(twice.scenario->warnings.front().what.en.find("sets the same lever twice") !=
        std::string::npos);
}

TEST_CASE("contact by aftercare and by a lever at once is warned of", "[io]") {
  const LoadResult loaded = load_scenario(source_dir + "/scenarios/planners/contact-houden.toml");
  REQUIRE(loaded.ok());
  std::string text = loaded.scenario->resolved_text;
  const std::size_t found = text.find("aftercare = \"contact\"");
  REQUIRE(found != std::string::npos);
  const std::size_t begin = text.rfind("[[variants.", found);
  const std::string head = text.substr(begin, text.find('\n', begin) + 1 - begin);
  const std::size_t end = text.find("\n[", found) + 1;
  text.insert(end, head + "lever = \"residual_contact\"\nlevel = \"strong\"\nfrom = 26\n");
  const LoadResult both = load_scenario_text(text, "both.toml");
  REQUIRE(both.ok());
  CHECK(std::ranges::any_of(both.scenario->warnings, [](const Problem& warning) {
    return warning.what.en.find("somebody looks in on everybody who is cut") != std::string::npos;
  }));
}

TEST_CASE("a change without a sign and a method after the cut are warned of", "[io]") {
  const auto warned = [](const std::string& change, int method_from) {
    const std::string text = R"(format = 1
title.nl = "T"
title.en = "T"
extends = ")" + source_dir + R"(/scenarios/basis/nl.toml"
[groups.guided]
label.nl = "G"
label.en = "G"
where = ["indicated_hours.guidance > 0"]
[variants.a]
label.nl = "A"
label.en = "A"
[[variants.a.policy]]
lever = "indication_size"
product = "guidance"
change = ")" + change + R"("
from = 60
[[variants.a.methods]]
use = "sociale_netwerkstrategieen"
for = "guided"
from = )" + std::to_string(method_from) +
                             "\n";
    const LoadResult loaded =
        load_scenario_text(text, source_dir + "/scenarios/planners/made-up.toml");
    REQUIRE(loaded.ok());
    std::string all;
    for (const Problem& warning : loaded.scenario->warnings) {
      all += warning.what.en + "\n";
    }
    return all;
  };
  CHECK(warned("-25 %", 10).empty());
  CHECK(warned("-25 %", 60).find("no sooner than the cut (after week 60)") != std::string::npos);
  CHECK(warned("-25 %", 55).find("completes the method in week 75") != std::string::npos);
  CHECK(warned("25 %", 10).find("Write \"-25 %\" for less") != std::string::npos);
  CHECK(warned("+25 %", 10).empty());
}

/// All warnings in English of a file on the Netherlands with these lines below it.
std::string warnings_of(const std::string& head, const std::string& variants) {
  const LoadResult loaded =
      load_scenario_text("format = 1\ntitle.nl = \"T\"\ntitle.en = \"T\"\nextends = \"" +
                             source_dir + "/scenarios/basis/nl.toml\"\n" + head + variants,
                         source_dir + "/scenarios/planners/made-up.toml");
  REQUIRE(loaded.ok());
  std::string all;
  for (const Problem& warning : loaded.scenario->warnings) {
    all += warning.what.en + "\n";
  }
  return all;
}

std::string variant_text(const std::string& id, const std::string& extends, const std::string& key,
                         const std::string& policy) {
  return "[variants." + id + "]\nlabel.nl = \"V\"\nlabel.en = \"V\"\n" +
         (extends.empty() ? "" : "extends = \"" + extends + "\"\n") + "[[variants." + id + "." +
         key + "]]\n" + policy;
}
const std::string quarter_less =
    "lever = \"indication_size\"\nproduct = \"guidance\"\nchange = \"-25 %\"\nfrom = 26\n";
const std::string with_respite = "lever = \"respite\"\nlevel = \"strong\"\nfrom = 20\n";

TEST_CASE("a variant that loses the cut of the one it extends is warned of", "[io]") {
  const auto warned = [](const std::string& extends, const std::string& key) {
    return warnings_of("", variant_text("cut", "", "policy", quarter_less) +
                               variant_text("kind", extends, key, with_respite));
  };
  CHECK(warned("cut", "also").empty());
  CHECK(warned("cut", "policy").find("replaces that of \"cut\"") != std::string::npos);
  CHECK(warned("", "also").find("has \"also\" and no \"extends\"") != std::string::npos);
  CHECK(warned("", "policy").empty());
}

TEST_CASE("too few runs, too few reached and too many built are warned of", "[io]") {
  const std::string cut = variant_text("cut", "", "policy", quarter_less);
  const auto oversampled = [](const std::string& factor) {
    return "[[population.oversample]]\nlimitation = \"psychiatric\"\nfactor = " + factor + "\n";
  };
  CHECK(warnings_of("", cut).empty());
  CHECK(warnings_of("replicates = 9\n" + oversampled("3"), cut).find("with replicates = 9") !=
        std::string::npos);
  CHECK(warnings_of("persons = 4000\n", cut).find("few residents have guidance") !=
        std::string::npos);
  CHECK(warnings_of("persons = 4000\n" + oversampled("3"), cut).empty());
  CHECK(warnings_of("persons = 4000\n" + oversampled("10"), cut).find("factor = 10 builds") !=
        std::string::npos);
}

TEST_CASE("a level in Dutch or with a unit it does not have is answered with what it can be",
          "[io]") {
  const auto said = [](const std::string& level) {
    const LoadResult loaded = load_scenario_text(
        "format = 1\ntitle.nl = \"T\"\ntitle.en = \"T\"\nextends = \"" + source_dir +
            "/scenarios/basis/nl.toml\"\n" +
            variant_text("kind", "", "policy",
                         "lever = \"respite\"\nfrom = 20\nlevel = \"" + level + "\"\n"),
        source_dir + "/scenarios/planners/made-up.toml");
    REQUIRE(loaded.problems.size() == 1);
    return loaded.problems.front().what.en;
  };
  CHECK(said("sterk").find("Did you mean \"strong\"?") != std::string::npos);
  CHECK(said("50 %").find("Allowed: none, some, strong.") != std::string::npos);
  CHECK(said("0.5").find("write 0.5 without quotes") != std::string::npos);
}

TEST_CASE("a variant uses a method of the library, which comes to stand in the resolved text",
          "[io]") {
  const std::string file = source_dir + "/scenarios/planners/afbouwen-met-zorg.toml";
  const LoadResult loaded = load_scenario(file);
  REQUIRE(loaded.ok());
  const ScenarioSpec& spec = loaded.scenario->spec;
  REQUIRE(spec.methods.size() == 1);
  CHECK(spec.methods[0].id == "sociale_netwerkstrategieen");
  CHECK(spec.methods[0].sessions == 6);
  CHECK(spec.methods[0].accepts == Approx(0.55));
  CHECK_FALSE(spec.methods[0].steps.empty());
  CHECK_FALSE(spec.look_at.nl.empty());
  const VariantSpec& careful = spec.variants.back();
  REQUIRE(careful.methods.size() == 1);
  CHECK(careful.methods[0].use == "sociale_netwerkstrategieen");
  CHECK(careful.methods[0].from == Week{4});
  CHECK(careful.methods[0].group == "guidance_clients");
  CHECK(careful.policy[0].aftercare == Aftercare::contact);
  CHECK(careful.policy[0].handover == Handover::person);
  CHECK(careful.policy[0].moment == Moment::date);
  CHECK(spec.variants[1].methods.empty());

  // A manifest repeats without the library: the text holds the method.
  const std::string& text = loaded.scenario->resolved_text;
  CHECK(text.find("[methods.sociale_netwerkstrategieen]") != std::string::npos);
  const LoadResult again = load_scenario_text(text, "/nowhere/resolved.toml");
  REQUIRE(again.ok());
  CHECK(again.scenario->spec.methods[0].steps.size() == spec.methods[0].steps.size());
}

TEST_CASE("what a scenario says of a method wins key by key", "[io]") {
  const LoadResult loaded = load_scenario(fixture("method_changed"));
  for (const Problem& problem : loaded.problems) {
    INFO(problem.what.en);
    CHECK(false);
  }
  REQUIRE(loaded.ok());
  const MethodSpec& method = loaded.scenario->spec.methods[0];
  CHECK(method.sessions == 8);
  CHECK(method.accepts == Approx(0.55));
  CHECK(method.delivery.click == Approx(0.9));
  CHECK(loaded.scenario->spec.variants[1].methods[0].capacity == Approx(40.0));
}

TEST_CASE("every method file of the library is in order, and holds what its name says", "[io]") {
  const MethodsResult library = load_library(source_dir + "/scenarios/methods");
  for (const Problem& problem : library.problems) {
    INFO(problem.place << " " << problem.what.en);
    CHECK(false);
  }
  REQUIRE_FALSE(library.methods.empty());
  for (const LibraryMethod& method : library.methods) {
    CAPTURE(method.file.string());
    CHECK(method.spec.id == method_id(method.file.stem().string()));
    CHECK_FALSE(method.spec.label.nl.empty());
    CHECK_FALSE(method.spec.label.en.empty());
    CHECK_FALSE(method.spec.about.nl.empty());
    CHECK((!method.spec.runs() || !method.spec.steps.empty()));
  }
}

TEST_CASE("a problem that shows while building is told at the line that asks", "[io]") {
  const LoadResult loaded = load_scenario(source_dir + "/scenarios/researchers/ijmond-pilot.toml");
  REQUIRE(loaded.ok());
  const Text what{"te weinig", "too few"};
  const auto place = [&](const char* path) {
    return located(*loaded.scenario, {what, path}).place;
  };
  CHECK(place("special.ijmond_psychisch").find("ijmond-pilot.toml:20:1") != std::string::npos);
  CHECK(place("partner").find("nl.toml:") != std::string::npos);
  CHECK(place("persons") == "persons");
}

TEST_CASE("JSON that is no scenario is refused with the path of the key", "[io]") {
  const auto place = [](const char* json) {
    const Result<ScenarioSpec> read = spec_from_json(json);
    REQUIRE_FALSE(read.ok());
    CHECK_FALSE(read.problem().what.nl.empty());
    return read.problem().place;
  };
  CHECK(place("{").empty());
  CHECK(place("[]").empty());
  CHECK(place(R"({"weeks": "x"})") == "weeks");
  CHECK(place(R"({"weeks": 0})") == "weeks");
  CHECK(place(R"({"weeks": 1e300})") == "weeks");
  CHECK(place(R"({"start": "2026-01-06"})") == "start");
  CHECK(place(R"({"population": {"partner": {"from": [0], "men": [2], "women": [0]}}})") ==
        "population.partner.men");
  CHECK(
      place(
          R"({"variants": [{"id": "baseline", "policy": [{"lever": "indication_size", "product": "x"}]}]})") ==
      "variants[0].policy[0].product");
  CHECK(place(R"({"variants": [{}]})") == "variants[0].id");
  CHECK(place(R"({"variants": []})") == "variants");
}

TEST_CASE("conditions are written as they are read", "[io]") {
  for (const char* text :
       {"indicated_hours.guidance > 0", "need_hours >= 2.5", "age < 65", "sex == f",
        "limitation != dementia", "income_band == low", "origin != netherlands", "lives_alone == 1",
        "neighbourhood == noord", "special != none", "loneliness >= 3",
        "lives_alone == 1 or people_around <= 4 or sex == f"}) {
    const Result<std::vector<Condition>> line = parse_conditions(text);
    INFO(text);
    if (!line.ok()) {
      FAIL_CHECK(line.problem().what.en);
    } else {
      CHECK(condition_lines(line.value()) == std::vector<std::string>{text});
    }
  }
  CHECK(parse_conditions("age=65").ok());
  CHECK(parse_conditions("age=65  or  sex=f").ok());
  for (const char* text :
       {"", ">", "age", "age >", "> 3", "age > x", "age > -1", "age > nan", "sex == q",
        "age.guidance > 1", "indicated_hours.x > 1", "age => 1", "or", "age > 1 or", "or age > 1",
        "age > 1 or or sex = f", "age > 1 or sex", "age > 1 of sex = f", "age > 1 sex = f"}) {
    INFO(text);
    CHECK_FALSE(parse_conditions(text).ok());
  }
  std::vector<Condition> list;
  for (const char* text : {"age > 1", "sex == f or sex == m", "client == 1"}) {
    const Result<std::vector<Condition>> line = parse_conditions(text);
    list.insert(list.end(), line.value().begin(), line.value().end());
  }
  REQUIRE(list.size() == 4);
  CHECK(condition_lines(list) ==
        std::vector<std::string>{"age > 1", "sex == f or sex == m", "client == 1"});
  CHECK(line_of(list, 2) == 1);
  CHECK(line_of(list, 3) == 2);
}

TEST_CASE("the scenarios of the project can be read", "[io]") {
  std::size_t files = 0;
  for (const char* folder : {"basis", "planners", "researchers", "training"}) {
    for (const auto& entry :
         std::filesystem::directory_iterator(source_dir + "/scenarios/" + folder)) {
      if (entry.path().extension() != ".toml") {
        continue;
      }
      ++files;
      const LoadResult loaded = load_scenario(entry.path());
      for (const Problem& problem : loaded.problems) {
        FAIL_CHECK(problem_line(problem, Language::en));
      }
      CHECK(loaded.ok());
    }
  }
  CHECK(files >= 4);
}

TEST_CASE("the committed schema is the one this program makes", "[io][schema]") {
  const Result<std::string> committed =
      read_text_file(source_dir + "/scenarios/schema/scenario.schema.json");
  REQUIRE(committed.ok());
  INFO("renew it with: draagkracht info --schema > scenarios/schema/scenario.schema.json");
  CHECK(committed.value() == scenario_schema());
}

void check_schema_node(const nlohmann::json& node, const std::string& path) {
  if (!node.is_object()) {
    return;
  }
  if (node.contains("properties")) {
    for (const auto& [key, property] : node["properties"].items()) {
      const bool language = key == "nl" || key == "en";
      const bool rule_folder =
          path.find(".parameters") != std::string::npos && property.value("type", "") == "object";
      INFO(path << "." << key);
      if (!language && !rule_folder) {
        CHECK_FALSE(property.value("description", "").empty());
        CHECK_FALSE(property.value("x-description-nl", "").empty());
      }
      check_schema_node(property, path + "." + key);
    }
  }
  for (const char* key : {"items", "additionalProperties"}) {
    if (node.contains(key)) {
      check_schema_node(node[key], path + "." + key);
    }
  }
}

TEST_CASE("the schema explains every key in both languages and knows every parameter",
          "[io][schema]") {
  const nlohmann::json schema = nlohmann::json::parse(scenario_schema());
  CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
  CHECK(schema["additionalProperties"] == false);
  check_schema_node(schema, "");
  std::size_t parameters = 0;
  each_parameter(RuleParameters{}, [&](const ParameterInfo& info, double) {
    const nlohmann::json* node = &schema["properties"]["parameters"];
    std::string_view left = info.id;
    while (!left.empty()) {
      const std::size_t dot = left.find('.');
      const std::string part(left.substr(0, dot));
      REQUIRE((*node)["properties"].contains(part));
      node = &(*node)["properties"][part];
      left = dot == std::string_view::npos ? std::string_view() : left.substr(dot + 1);
    }
    CHECK(node->contains("default"));
    ++parameters;
  });
  CHECK(parameters > 10);
}

}  // namespace
}  // namespace draagkracht
