// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// `draw` and the network instruments on a real run of the training street.
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <filesystem>
#include <map>
#include <regex>
#include <sstream>

#include "program.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

using Catch::Contains;

boost::property_tree::ptree read(const std::string& svg) {
  std::istringstream in(svg);
  boost::property_tree::ptree tree;
  boost::property_tree::read_xml(in, tree);
  return tree;
}

/// The training street, 60 weeks of one run.
void run_street(const Workplace& work) {
  const std::string scenario =
      std::string(DRAAGKRACHT_SOURCE_DIR) + "/scenarios/training/familie-jansen.toml";
  REQUIRE(work.run({"run", scenario, "--weeks", "60", "--replicates", "1", "--variants",
                    "halve_uren", "--no-report", "--out", "out", "--quiet"})
              .code == 0);
}

/// The first client whom an informal carer helps, and that carer.
std::pair<std::string, std::string> client_and_carer(const Workplace& work) {
  const Outcome table = work.run({"export", "out", "--table", "clients", "--week", "60",
                                  "--variant", "baseline", "--replicate", "0"});
  std::istringstream rows(table.out);
  std::string line;
  std::getline(rows, line);
  while (std::getline(rows, line)) {
    const std::size_t key = line.find(",p") + 1;
    const std::string client = line.substr(key, 17);
    const Outcome scan = work.run({"instrument", "mantelscan", "out", "--person", client});
    if (scan.code != 0) {
      continue;  // needs no help any more
    }
    const nlohmann::json record = json_of(scan.out);
    for (const nlohmann::json& helper : record["answers"]["helpers"]) {
      if (helper["sort"] == "informal") {
        return {client, helper["person"]};
      }
    }
  }
  FAIL("nobody is helped");
  return {};
}

/// The first of all residents who is no client.
std::string who_needs_no_help(const Workplace& work) {
  const auto rows = [&](const char* table) {
    return work
        .run({"export", "out", "--table", table, "--week", "60", "--variant", "baseline",
              "--replicate", "0"})
        .out;
  };
  const std::string clients = rows("clients");
  const std::string persons = rows("persons");
  const std::regex key(",(p[0-9a-f]{16}),");
  for (std::sregex_iterator found(persons.begin(), persons.end(), key), end; found != end;
       ++found) {
    if (clients.find((*found)[1].str()) == std::string::npos) {
      return (*found)[1].str();
    }
  }
  FAIL("everybody is a client");
  return {};
}

TEST_CASE("every drawing of a real person, in both languages", "[app]") {
  const Workplace work;
  run_street(work);
  const auto [client, carer] = client_and_carer(work);
  const Outcome list = work.run({"draw", "--list"});
  CHECK(list.code == 0);
  std::istringstream lines(list.out);
  int drawn = 0;
  for (std::string line; std::getline(lines, line);) {
    const std::string name = line.substr(0, line.find(' '));
    if (name.empty()) {
      continue;  // goes on with the line before
    }
    INFO(name);
    const std::string who = name == "burden" || name == "pom" ? carer : client;
    std::map<std::string, std::string> titles;
    for (const std::string language : {"nl", "en"}) {
      const Outcome svg = work.run({"draw", name, "out", "--person", who, "--lang", language});
      CHECK(svg.code == 0);
      CHECK(svg.err.empty());
      titles[language] = read(svg.out).get<std::string>("svg.desc");
    }
    CHECK(titles["nl"] != titles["en"]);
    const Outcome record = work.run({"instrument", name, "out", "--person", who});
    CHECK(record.code == 0);
    CHECK(json_of(record.out)["instrument"] == name);
    ++drawn;
  }
  CHECK(drawn >= 29);
}

TEST_CASE("every field of a record is explained, in both languages", "[app]") {
  const Workplace work;
  run_street(work);
  const auto [client, carer] = client_and_carer(work);
  for (const std::string name :
       {"burden",  "carerqol", "cards",          "zrm",           "substitution", "loneliness",
        "network", "msna",     "contact-ladder", "street-ladder", "groslijst",    "genogram",
        "ecogram", "lensink",  "wijkecogram",    "sociogram",     "msna-rings",   "functions",
        "quez",    "talents",  "life-line",      "capacity-map",  "mantelscan",   "pom"}) {
    INFO(name);
    const std::string who =
        name == "burden" || name == "carerqol" || name == "pom" ? carer : client;
    std::map<std::string, nlohmann::json> records;
    for (const std::string language : {"nl", "en"}) {
      records[language] =
          json_of(work.run({"instrument", name, "out", "--person", who, "--lang", language}).out);
      CHECK_FALSE(records[language]["fields"].empty());
      for (const auto& [key, words] : records[language]["fields"].items()) {
        INFO(key);
        CHECK_FALSE(words.get<std::string>().empty());
      }
    }
    CHECK(records["nl"]["fields"] != records["en"]["fields"]);
    CHECK(records["nl"]["answers"] == records["en"]["answers"]);
  }
  const auto fields = [&](const std::string& name) {
    const Outcome made = work.run({"instrument", name, "out", "--person", carer, "--lang", "nl"});
    return json_of(made.out)["fields"];
  };
  CHECK_THAT(fields("carerqol")["mental"].get<std::string>(), Contains("hoger is slechter"));
  CHECK_THAT(fields("carerqol")["fulfilment"].get<std::string>(), Contains("hoger is beter"));
  CHECK_THAT(fields("burden")["ediz_plus"].get<std::string>(), Contains("9-15 ernstig"));
  CHECK_THAT(fields("loneliness")["score"].get<std::string>(), Contains("5-6 sterk eenzaam"));
  const nlohmann::json names =
      json_of(work.run({"instrument", "groslijst", "out", "--person", client, "--lang", "nl"}).out);
  CHECK(names["words"]["source"]["self"] == "zelf genoemd");
}

TEST_CASE("what has one view only is not asked for another", "[app]") {
  const Workplace work;
  run_street(work);
  const std::string client = client_and_carer(work).first;
  for (const std::string view : {"--true", "--difference"}) {
    for (const std::string name : {"network", "msna", "substitution", "mantelscan"}) {
      const Outcome made =
          work.run({"instrument", name, "out", "--person", client, view, "--lang", "nl"});
      CHECK(made.code == 2);
      CHECK_THAT(made.err, Contains("kent maar één weergave") && Contains("groslijst, ") &&
                               Contains("ecogram"));
    }
    CHECK(work.run({"instrument", "groslijst", "out", "--person", client, view}).code == 0);
  }
  const nlohmann::json network =
      json_of(work.run({"instrument", "network", "out", "--person", client}).out);
  CHECK_THAT(network["note"]["nl"].get<std::string>(),
             Contains("Een op de vijf wordt die keer vergeten") && !Contains("Afstand"));
}

TEST_CASE("told, true and the difference; the same person at the same place in another week",
          "[app]") {
  const Workplace work;
  run_street(work);
  const auto [client, carer] = client_and_carer(work);
  const auto members = [&](const std::vector<std::string>& more) {
    std::vector<std::string> arguments{"instrument", "lensink", "out", "--person", client};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return json_of(work.run(arguments).out)["answers"]["members"].size();
  };
  CHECK(members({}) <= members({"--true"}));
  CHECK(members({"--true"}) == members({"--difference"}));
  // Where somebody stands in a circle of life, and which circle that is.
  const auto places = [&](const std::string& week) {
    std::map<std::string, std::string> found;
    const std::vector<std::string> of{"ecogram-domains", "out",    "--person", client,
                                      "--true",          "--week", week};
    std::vector<std::string> arguments{"instrument"};
    arguments.insert(arguments.end(), of.begin(), of.end());
    const nlohmann::json record = json_of(work.run(arguments).out);
    for (const nlohmann::json& m : record["answers"]["members"]) {
      found[m["person"]] = m["domain"].get<std::string>() + m["class"].get<std::string>();
    }
    arguments[0] = "draw";
    const auto tree = read(work.run(arguments).out);
    for (const auto& [tag, child] : tree.get_child("svg")) {
      const auto person = child.get_optional<std::string>("<xmlattr>.data-person");
      if (tag != "g" || !person || !found.contains(*person)) {
        continue;
      }
      for (const auto& [mark, node] : child) {
        if (mark == "circle" || mark == "rect" || mark == "path") {
          found[*person] += " " + node.get<std::string>("<xmlattr>.cx", "") +
                            node.get<std::string>("<xmlattr>.x", "") +
                            node.get<std::string>("<xmlattr>.d", "");
          break;
        }
      }
    }
    return found;
  };
  const auto before = places("20");
  const auto after = places("60");
  int same = 0;
  for (const auto& [person, place] : before) {
    const auto now = after.find(person);
    if (now != after.end() &&
        now->second.substr(0, now->second.find(' ')) == place.substr(0, place.find(' '))) {
      CHECK(now->second == place);
      ++same;
    }
  }
  CHECK(same > 3);
}

TEST_CASE("what draw refuses", "[app]") {
  const Workplace work;
  run_street(work);
  const auto [client, carer] = client_and_carer(work);
  const Outcome first = work.run({"draw", "lensink", "out", "--person", client, "--out", "a.svg"});
  CHECK(first.code == 0);
  CHECK_THAT(work.read("a.svg"), Contains("</svg>"));
  const Outcome again = work.run({"draw", "lensink", "out", "--person", client, "--out", "a.svg"});
  CHECK(again.code == 4);
  CHECK_THAT(again.err, Contains("--force"));
  CHECK(
      work.run({"draw", "lensink", "out", "--person", client, "--out", "a.svg", "--force"}).code ==
      0);
  const Outcome unknown = work.run({"draw", "spiral", "out", "--person", client});
  CHECK(unknown.code == 2);
  CHECK_THAT(unknown.err, Contains("spiral") && Contains("lensink"));
  for (const char* command : {"draw", "instrument"}) {
    CHECK_THAT(work.run({command, "echogram", "out", "--person", client, "--lang", "nl"}).err,
               Contains("Bedoelt u \"ecogram\"?"));
  }
  CHECK(work.run({"draw", "lensink", "out"}).code == 2);
  CHECK(work.run({"draw", "lensink", "out", "--person", "p0000000000000001"}).code == 2);
  CHECK(work.run({"draw", "lensink", "out", "--person", "<script>"}).code == 2);
  CHECK(work.run({"draw", "lensink", "out", "--person", client, "--week", "61"}).code == 2);
  CHECK(work.run({"draw", "lensink", "out", "--person", client, "--true", "--difference"}).code ==
        2);
  CHECK(work.run({"draw", "lensink", "nowhere", "--person", client}).code == 4);
  // Of somebody it is not about: why not, and what can be drawn.
  const std::string other = who_needs_no_help(work);
  const Outcome scan = work.run({"draw", "mantelscan", "out", "--person", other, "--lang", "en"});
  CHECK(scan.code == 2);
  CHECK_THAT(scan.err, Contains(other + " needs no help in week 60.") &&
                           Contains("Can be drawn:") && Contains("lensink"));
  CHECK(scan.err.find("mantelscan") == std::string::npos);
  CHECK_THAT(work.run({"draw", "mantelscan", "out", "--person", other, "--lang", "nl"}).err,
             Contains("Wel te tekenen:"));
  const Outcome help = work.run({"draw", "--help", "--lang", "nl"});
  CHECK(help.code == 0);
  CHECK_THAT(help.out, Contains("Voorbeeld") && Contains("draagkracht draw ecogram"));
}

}  // namespace
}  // namespace draagkracht
