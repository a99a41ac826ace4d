// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The same seed gives the same bits: at any number of threads, after an interruption, in a replay.
#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <set>

#include "determinism/scenario.hpp"
#include "run/outcome.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

using RunId = std::pair<std::uint32_t, std::uint32_t>;

struct Finished {
  std::map<RunId, RunOutcome> runs;
  std::map<std::uint32_t, std::vector<std::uint8_t>> checkpoints;
  bool complete = false;
};

/// Runs everything not in `before`; stops after `most` runs when given.
Finished run_all(const ScenarioSpec& spec, int threads, Finished before = {},
                 std::size_t most = 1000, std::vector<std::uint32_t> variants = {}) {
  std::mutex lock;
  Finished done = std::move(before);
  StudyHooks hooks;
  hooks.have_run = [&](std::uint32_t v, std::uint32_t r) {
    const std::scoped_lock hold(lock);
    return done.runs.contains({v, r});
  };
  hooks.have_checkpoint = [&](std::uint32_t r) {
    const std::scoped_lock hold(lock);
    const auto found = done.checkpoints.find(r);
    return found == done.checkpoints.end() ? std::vector<std::uint8_t>{} : found->second;
  };
  hooks.replicate_ready = [&](ReplicateOutcome outcome) {
    const std::scoped_lock hold(lock);
    done.checkpoints[outcome.replicate] = std::move(outcome.checkpoint);
  };
  hooks.run_ready = [&](RunOutcome&& outcome) {
    const std::scoped_lock hold(lock);
    done.runs[{outcome.variant, outcome.replicate}] = std::move(outcome);
  };
  hooks.cancelled = [&] {
    const std::scoped_lock hold(lock);
    return done.runs.size() >= most;
  };
  const Result<StudySummary> summary =
      run_study(spec, StudyOptions{std::move(variants), threads, true}, hooks);
  if (!summary.ok()) {
    FAIL(summary.problem().what.en);
  }
  done.complete = summary.value().complete;
  return done;
}

std::map<RunId, std::uint64_t> checksums(const Finished& finished) {
  std::map<RunId, std::uint64_t> sums;
  for (const auto& [id, outcome] : finished.runs) {
    sums[id] = outcome.checksum();
  }
  return sums;
}

}  // namespace

TEST_CASE("One, two and four threads give the same bits") {
  const ScenarioSpec spec = village();
  const Finished one = run_all(spec, 1);
  REQUIRE(one.complete);
  REQUIRE(one.runs.size() == spec.variants.size() * 2);
  CHECK(checksums(run_all(spec, 2)) == checksums(one));
  CHECK(checksums(run_all(spec, 4)) == checksums(one));
  // Replicates and variants do differ: equal sums everywhere would mean that nothing was simulated.
  std::set<std::uint64_t> different;
  for (const auto& [id, sum] : checksums(one)) {
    different.insert(sum);
  }
  CHECK(different.size() == one.runs.size());
}

TEST_CASE("Methods and careful withdrawal give the same bits on any number of threads") {
  ScenarioSpec spec = project_scenario("planners/afbouwen-met-zorg.toml");
  spec.persons = 900;
  spec.weeks = 70;
  spec.warm_up = 26;
  spec.replicates = 1;
  const Finished one = run_all(spec, 1);
  REQUIRE(one.complete);
  CHECK(checksums(run_all(spec, 3)) == checksums(one));

  Result<World> start = warmed_up(spec, 0);
  REQUIRE(start.ok());
  std::vector<std::vector<std::uint64_t>> hashes(2);
  constexpr std::array<std::uint32_t, 2> variants{0, 3};  // 3: with a method from week 4
  int began = 0;
  for (std::size_t i = 0; i < 2; ++i) {
    replay(spec, variants[i], start.value(), Week{20}, [&](const World& w) {
      hashes[i].push_back(w.hash());
      began +=
          static_cast<int>(std::ranges::count(w.events, EventKind::method_began, &Event::kind));
    });
  }
  for (std::size_t week = 1; week <= 4; ++week) {
    CHECK(hashes[0][week - 1] == hashes[1][week - 1]);
  }
  CHECK(began > 0);
  CHECK(hashes[0].back() != hashes[1].back());
}

TEST_CASE("An interrupted study goes on to the same bits") {
  const ScenarioSpec spec = village();
  const Finished whole = run_all(spec, 2);
  Finished part = run_all(spec, 2, {}, 3);
  CHECK_FALSE(part.complete);
  CHECK(part.runs.size() < whole.runs.size());
  const Finished resumed = run_all(spec, 2, std::move(part));
  CHECK(resumed.complete);
  CHECK(checksums(resumed) == checksums(whole));
}

TEST_CASE("A replay meets every state hash it passes") {
  const ScenarioSpec spec = village();
  const Finished whole = run_all(spec, 2);
  for (const auto& [id, outcome] : whole.runs) {
    Result<World> world = World::restore(whole.checkpoints.at(id.second));
    REQUIRE(world.ok());
    std::vector<std::uint64_t> hashes{world.value().hash()};
    replay(spec, id.first, std::move(world).value(), Week{spec.weeks}, [&](const World& w) {
      if (w.week.value % 13 == 0 || w.week.value == spec.weeks) {
        hashes.push_back(w.hash());
      }
    });
    CHECK(hashes == outcome.state_hashes);
  }
}

TEST_CASE("A variant comes out the same alone as in company") {
  // Together variants share the weeks before they part, which alone they do not.
  ScenarioSpec spec = village(600, 60, 1);
  for (const Reach reach : {Reach::existing, Reach::all}) {
    for (VariantSpec& variant : spec.variants) {
      for (Withdrawal& cut : variant.policy) {
        cut.reach = reach;
      }
    }
    const auto together = checksums(run_all(spec, 2));
    REQUIRE(together.size() == spec.variants.size());
    for (std::uint32_t v = 0; v < spec.variants.size(); ++v) {
      const auto alone = checksums(run_all(spec, 2, {}, 1000, {v}));
      REQUIRE(alone.size() == 1);
      CHECK(alone.at({v, 0}) == together.at({v, 0}));
    }
  }
}

TEST_CASE("A checkpoint taken half-way ends the same") {
  const ScenarioSpec spec = village(600, 40, 1);
  Result<World> start = warmed_up(spec, 0);
  REQUIRE(start.ok());
  const World straight = replay(spec, 2, start.value(), Week{40});
  const World half = replay(spec, 2, start.value(), Week{20});
  Result<World> restored = World::restore(half.checkpoint());
  REQUIRE(restored.ok());
  const World after = replay(spec, 2, std::move(restored).value(), Week{40});
  CHECK(after.hash() == straight.hash());
}

TEST_CASE("A variant that changes nothing equals the baseline bit for bit") {
  ScenarioSpec spec = village(1200, 60, 1);
  const VariantSpec nothing{
      .id = "niets", .label = {"niets", "nothing"}, .policy = {}, .settings = {}, .methods = {}};
  VariantSpec zero = nothing;
  zero.id = "nul";
  zero.policy = {{.product = Product::guidance,
                  .change = 0,
                  .from = Week{20},
                  .notice = 8,
                  .taper = 12,
                  .reach = Reach::all,
                  .moment = Moment::review,
                  .aftercare = Aftercare::contact,
                  .handover = Handover::person}};
  for (std::size_t lever = 1; lever < levers().size(); ++lever) {
    zero.settings.push_back({.lever = lever, .level = 0, .from = Week{10}, .taper = 12});
  }
  spec.variants = {spec.variants[0], nothing, zero};
  Result<World> start = warmed_up(spec, 0);
  REQUIRE(start.ok());
  std::vector<std::vector<std::uint64_t>> hashes(3);
  for (std::uint32_t v = 0; v < 3; ++v) {
    replay(spec, v, start.value(), Week{60},
           [&](const World& w) { hashes[v].push_back(w.hash()); });
  }
  CHECK(hashes[1] == hashes[0]);
  CHECK(hashes[2] == hashes[0]);
}

TEST_CASE("Before a policy begins its variant equals the baseline") {
  const ScenarioSpec spec = village(1200, 40, 1);
  Result<World> start = warmed_up(spec, 0);
  REQUIRE(start.ok());
  std::vector<std::vector<std::uint64_t>> hashes(2);
  constexpr std::array<std::uint32_t, 2> variants{0, 3};  // 3: half of the hours, from week 26
  for (std::size_t i = 0; i < 2; ++i) {
    replay(spec, variants[i], start.value(), Week{30},
           [&](const World& w) { hashes[i].push_back(w.hash()); });
  }
  for (std::size_t week = 1; week <= 26; ++week) {
    CHECK(hashes[0][week - 1] == hashes[1][week - 1]);
  }
  CHECK(hashes[0][26] != hashes[1][26]);
}
