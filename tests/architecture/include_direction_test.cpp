// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// core <- population <- {model, policy, methods, measures} <- run <- study <- io <- app, with web
// on run: the include lines under engine/ must follow these arrows.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "architecture/rules.hpp"
#include "support/catch.hpp"

namespace {

using draagkracht::architecture::breaches;

bool allowed(std::string_view path, std::string_view line) { return breaches(path, line).empty(); }

std::string lines_of(const std::filesystem::path& path) {
  const std::ifstream in(path, std::ios::binary);
  REQUIRE(in.good());
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("the engine follows its arrows") {
  const std::filesystem::path engine = std::filesystem::path(DRAAGKRACHT_SOURCE_DIR) / "engine";
  std::set<std::string> folders;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(engine)) {
    const std::string extension = entry.path().extension().string();
    if (!entry.is_regular_file() || (extension != ".cpp" && extension != ".hpp")) {
      continue;
    }
    const std::string path = entry.path().lexically_relative(engine).generic_string();
    folders.insert(path.substr(0, path.find('/')));
    for (const auto& breach : breaches(path, lines_of(entry.path()))) {
      FAIL_CHECK("engine/" << path << ":" << breach.line << ": " << breach.text);
    }
  }
  // It must have read the engine, not an empty folder.
  CHECK(folders.contains("core"));
  CHECK(folders.contains("population"));
}

TEST_CASE("an arrow down is allowed and an arrow up is not") {
  // In the order of the layers; model stands for its three siblings.
  const std::vector<std::string> layers{"core", "population", "model", "run", "study", "io", "app"};
  for (std::size_t from = 0; from < layers.size(); ++from) {
    for (std::size_t to = 0; to < layers.size(); ++to) {
      const std::string line = "#include \"" + layers[to] + "/x.hpp\"";
      CAPTURE(layers[from], line);
      CHECK(allowed(layers[from] + "/a.hpp", line) == (to <= from));
    }
  }
}

TEST_CASE("the four siblings never include one another") {
  const std::vector<std::string> siblings{"model", "policy", "methods", "measures"};
  for (const std::string& from : siblings) {
    for (const std::string& to : siblings) {
      const std::string line = "#include \"" + to + "/deep/x.hpp\"";
      CAPTURE(from, line);
      CHECK(allowed(from + "/sub/a.cpp", line) == (from == to));
    }
  }
}

TEST_CASE("web sits on run, without study, io or app") {
  CHECK(allowed("web/a.cpp", "#include \"run/x.hpp\""));
  CHECK(allowed("web/a.cpp", "#include \"measures/x.hpp\""));
  CHECK_FALSE(allowed("web/a.cpp", "#include \"study/x.hpp\""));
  CHECK_FALSE(allowed("web/a.cpp", "#include \"io/x.hpp\""));
  CHECK_FALSE(allowed("web/a.cpp", "#include \"app/x.hpp\""));
  CHECK_FALSE(allowed("app/a.cpp", "#include \"web/x.hpp\""));
}

TEST_CASE("paths start at engine/ and folders are known") {
  CHECK_FALSE(allowed("core/a.cpp", "#include \"ids.hpp\""));
  CHECK_FALSE(allowed("core/a.cpp", "#include \"../core/ids.hpp\""));
  CHECK_FALSE(allowed("core/a.cpp", "  #  include\t\"run/x.hpp\""));
  CHECK_FALSE(allowed("novel/a.cpp", "#include \"core/ids.hpp\""));
}

TEST_CASE("only io, app and web know the commit, and io the report page") {
  CHECK(allowed("io/a.cpp", "#include \"build_info.hpp\""));
  CHECK(allowed("app/a.cpp", "#include \"build_info.hpp\""));
  CHECK_FALSE(allowed("run/a.cpp", "#include \"build_info.hpp\""));
  CHECK(allowed("io/a.cpp", "#include \"embedded/report_page.hpp\""));
  CHECK_FALSE(allowed("run/a.cpp", "#include \"embedded/report_page.hpp\""));
}

TEST_CASE("from core to run there are no files, threads, clocks or hidden randomness") {
  for (const std::string header :
       {"thread", "mutex", "fstream", "iostream", "filesystem", "chrono", "random", "unordered_map",
        "boost/random/mersenne_twister.hpp"}) {
    const std::string line = "#include <" + header + ">";
    for (const std::string folder :
         {"core", "population", "model", "policy", "methods", "measures", "run", "web"}) {
      CAPTURE(folder, line);
      CHECK_FALSE(allowed(folder + "/a.cpp", line));
    }
    CHECK(allowed("io/a.cpp", line));
  }
  CHECK(allowed("core/a.cpp", "#include <vector>"));
  CHECK_FALSE(allowed("core/parallel.cpp", "#include <thread>"));

  CHECK_FALSE(allowed("model/a.cpp", "std::normal_distribution<double> luck;"));
  CHECK_FALSE(allowed("run/a.cpp", "return std::hash<int>{}(3);"));
  CHECK(allowed("run/a.cpp", "return state_hash(3);"));
  CHECK(allowed("study/a.cpp", "std::hash<int>{}(3);"));
}

TEST_CASE("every package keeps to its home") {
  CHECK(allowed("core/parallel.cpp", "#include <tbb/parallel_for.h>"));
  CHECK(allowed("core/parallel.cpp", "tbb::task_arena arena;"));
  CHECK_FALSE(allowed("core/parallel.hpp", "#include <tbb/parallel_for.h>"));
  CHECK_FALSE(allowed("run/a.cpp", "#include <oneapi/tbb.h>"));
  CHECK_FALSE(allowed("run/a.cpp", "tbb::task_arena arena;"));
  CHECK_FALSE(allowed("io/a.cpp", "#include <tbb/parallel_for.h>"));
  CHECK(allowed("study/a.cpp", "#include <Eigen/Dense>"));
  CHECK_FALSE(allowed("run/a.cpp", "#include <Eigen/Dense>"));
  CHECK_FALSE(allowed("io/a.cpp", "#include <Eigen/Dense>"));
  CHECK(allowed("io/a.cpp", "#include <toml++/toml.h>"));
  CHECK_FALSE(allowed("run/a.cpp", "#include <toml++/toml.h>"));
  CHECK_FALSE(allowed("io/a.cpp", "#include <CLI/CLI.hpp>"));
  CHECK_FALSE(allowed("run/a.cpp", "#include \"sqlite3.h\""));
}

TEST_CASE("what stands in a comment does not count, and what follows it does") {
  CHECK(allowed("core/a.cpp", "// #include \"run/x.hpp\" and std::hash"));
  CHECK(allowed("core/a.cpp", "int a;  /* std::hash */ int b;"));
  CHECK(allowed("core/a.cpp", "/* one\n#include <thread>\n*/\n"));
  CHECK_FALSE(allowed("core/a.cpp", "/* one */ std::hash<int> h;"));
  CHECK_FALSE(allowed("core/a.cpp", "const char* site = \"https://x\"; std::hash<int> h;"));

  const auto found = breaches("core/a.cpp", "/*\n\n*/\n#include <chrono>\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].line == 4);
}
