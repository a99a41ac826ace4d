// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the documents show must work: scenarios in them are read by the program, files they name
// exist.
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "app/program.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

namespace fs = std::filesystem;
const fs::path root = DRAAGKRACHT_SOURCE_DIR;

std::string text_of(const fs::path& file) {
  const std::ifstream in(file);
  REQUIRE(in.good());
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// README, the guides and the maps of the folders.
std::vector<fs::path> documents() {
  std::vector<fs::path> files{root / "README.md", root / "engine" / "README.md"};
  for (const auto& entry : fs::directory_iterator(root / "docs" / "guides")) {
    files.push_back(entry.path());
  }
  return files;
}

/// What stands between ```language and ```.
std::vector<std::string> blocks(const std::string& text, const std::string& language) {
  std::vector<std::string> found;
  const std::string fence = "\n```" + language + "\n";
  for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at + 1)) {
    const std::size_t from = at + fence.size();
    found.push_back(text.substr(from, text.find("\n```", from) + 1 - from));
  }
  return found;
}

/// A part of a scenario becomes a whole one.
std::string whole(std::string block) {
  const std::string scenarios = (root / "scenarios").string();
  if (block.find("format = 1") == std::string::npos) {
    return "format = 1\ntitle.nl = \"Deel\"\ntitle.en = \"Part\"\nextends = \"" + scenarios +
           "/basis/nl.toml\"\n" + block;
  }
  return std::regex_replace(block, std::regex("\"\\.\\./(basis|methods)/"),
                            "\"" + scenarios + "/$1/");
}

TEST_CASE("every scenario in the documents is accepted by check", "[app]") {
  const Workplace work;
  int seen = 0;
  for (const fs::path& document : documents()) {
    for (const std::string& block : blocks(text_of(document), "toml")) {
      INFO(document << "\n" << block);
      // A method that a guide writes stands in the library when the guide uses it.
      std::smatch method;
      const bool writes = std::regex_search(block, method, std::regex(R"(\n\[methods\.(\w+)\])"));
      const std::string file =
          writes ? "methods/" + std::regex_replace(method[1].str(), std::regex("_"), "-") + ".toml"
                 : "planners/part.toml";
      work.write(file, writes ? block : whole(block));
      const Outcome outcome = work.run({"check", file});
      INFO(outcome.err);
      CHECK(outcome.code == 0);
      ++seen;
    }
  }
  CHECK(seen >= 3);
}

TEST_CASE("files that the documents link to exist", "[app]") {
  const std::regex link(R"(\]\(([^)#:]+)\))");
  for (const fs::path& document : documents()) {
    const std::string text = text_of(document);
    for (std::sregex_iterator it(text.begin(), text.end(), link), end; it != end; ++it) {
      CAPTURE(document, (*it)[1].str());
      CHECK(fs::exists(document.parent_path() / (*it)[1].str()));
    }
  }
}

}  // namespace
}  // namespace draagkracht
