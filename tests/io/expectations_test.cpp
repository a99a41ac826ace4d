// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// tests/expectations/methods.toml: every row can be read and judged, every method that runs has
// one, and none calls an outcome what its own steps write. Whether it comes true is looked at by
// scripts/expectations.
#include "expectations/rows.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "io/method_library.hpp"
#include "methods/primitives/around.hpp"
#include "run/spec_condition.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

using namespace draagkracht;
using namespace draagkracht::test;
using namespace draagkracht::expectations;

namespace {

const std::filesystem::path root = DRAAGKRACHT_SOURCE_DIR;

std::vector<Row> rows() {
  Result<std::vector<Row>> read = read_rows(root / "tests" / "expectations" / "methods.toml");
  REQUIRE(read.ok());
  return std::move(read).value();
}

std::vector<LibraryMethod> library() {
  MethodsResult read = load_library(root / "scenarios" / "methods");
  REQUIRE(read.problems.empty());
  return std::move(read.methods);
}

/// Stocks that a primitive at full size moves in a drawn network, with everybody it may act on.
struct Moved {
  bool strain = false, direction = false;
};

Moved moved_by(const Primitive& primitive) {
  Moved moved;
  for (const char* on : {"Ans", "Bea"}) {
    DrawnNetwork t = drawn(R"(
      client Ans 70 f dementia 12h
        Ans -child close 0.8 gives 6h- Bea 45
        Ans -sibling close 0.6 gives 1h- Cor 66
        Ans -friend close 0.6- Dirk 68
        Ans -other_kin close 0.6 dormant- Fem 60
      person Vera 55 f volunteer
      professional Petra guidance 20h
      indication Ans guidance 4h Petra
    )",
                           {1, 0});
    World& w = t.world;
    ++w.week;
    t.client("Ans").own_direction = 0.5F;
    t.carer("Bea").strain = t.carer("Cor").strain = 0.5F;
    t.carer("Bea").resilience = 1;
    Act act{.world = w,
            .person = t[on],
            .client = t["Ans"],
            .by = t["Petra"],
            .group = {},
            .circle = {},
            .step = Key{7},
            .size = primitive.high,
            .channel = {}};
    primitive.act(act, t[on]);
    moved.strain = moved.strain || t.carer("Bea").strain != 0.5F || t.carer("Cor").strain != 0.5F;
    moved.direction = moved.direction || t.client("Ans").own_direction != 0.5F;
  }
  return moved;
}

}  // namespace

TEST_CASE("every expectation names a method that runs, an outcome, a direction and a source",
          "[io][methods]") {
  const std::vector<LibraryMethod> methods = library();
  std::set<std::string> judged;
  std::set<std::pair<std::string, std::string>> outcomes;
  for (const Row& row : rows()) {
    CAPTURE(row.method, row.measure);
    const auto found =
        std::ranges::find(methods, row.method, [](const LibraryMethod& m) { return m.spec.id; });
    REQUIRE(found != methods.end());
    CHECK(found->spec.runs());
    CHECK(found->spec.same_as.empty());
    CHECK(measure_named(row.measure).has_value());
    CHECK((row.direction == "up" || row.direction == "down" || row.direction == "none"));
    CHECK(row.group == "exposed");
    CHECK((row.weeks >= 26 && row.weeks <= 104));
    CHECK_FALSE(row.outcome.nl.empty());
    CHECK_FALSE(row.outcome.en.empty());
    CHECK_FALSE(row.source.empty());
    CHECK(std::ranges::any_of(evidence_names,
                              [&](const CodeName& name) { return name.code == row.grade; }));
    for (const std::string& condition : row.where) {
      CAPTURE(condition);
      CHECK(parse_conditions(condition).ok());
    }
    judged.insert(row.method);
    CHECK(outcomes.emplace(row.method, row.measure).second);  // a method has one word per outcome
  }
  for (const LibraryMethod& method : methods) {
    CAPTURE(method.spec.id);
    CHECK((method.spec.runs() && method.spec.same_as.empty()) == judged.contains(method.spec.id));
  }
}

TEST_CASE("no method is judged by what its own steps write", "[io][methods]") {
  const std::vector<LibraryMethod> methods = library();
  for (const Row& row : rows()) {
    if (row.direction == "none") {
      continue;
    }
    const auto found =
        std::ranges::find(methods, row.method, [](const LibraryMethod& m) { return m.spec.id; });
    REQUIRE(found != methods.end());
    const std::optional<Measure> measure = measure_named(row.measure);
    REQUIRE(measure);
    for (const MethodStep& step : found->spec.steps) {
      CAPTURE(row.method, row.measure, primitives()[step.primitive].id);
      CHECK_FALSE(writes_itself(step, *measure, false));
    }
  }
}

TEST_CASE("which primitives write strain and own direction is what they really do",
          "[io][methods]") {
  for (std::size_t p = 0; p < primitive_count; ++p) {
    const Primitive& primitive = primitives()[p];
    CAPTURE(primitive.id);
    const Moved moved = moved_by(primitive);
    MethodStep step;
    step.primitive = p;
    CHECK(moved.strain == writes_itself(step, Measure::strain, false));
    CHECK(moved.direction == writes_itself(step, Measure::own_direction, false));
  }
}
