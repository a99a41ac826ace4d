// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A town so large that the loops inside one run are cut into blocks, which threads then share. All
// smaller worlds stay on one thread, so only here could the order of blocks show in the bits.
#include <vector>

#include "core/parallel.hpp"
#include "determinism/scenario.hpp"
#include "run/outcome.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

struct Town {
  std::size_t carers = 0, clients = 0;
  std::vector<std::uint64_t> hashes;  ///< at week 0 and after every week
};

/// Warms the town up and runs it, with guidance halved from the first week on.
Town run_town(const ScenarioSpec& spec, int threads) {
  const parallel::ThreadLimit limit(threads);
  Result<World> start = warmed_up(spec, 0);
  REQUIRE(start.ok());
  Town town{start.value().carers.size(), start.value().clients.size(), {start.value().hash()}};
  const auto note = [&](const World& w) { town.hashes.push_back(w.hash()); };
  replay(spec, 3, std::move(start).value(), Week{spec.weeks}, note);
  return town;
}

}  // namespace

TEST_CASE("A world of several blocks has the same bits at one and four threads") {
  ScenarioSpec spec = village(140000, 3, 1);
  spec.warm_up = 2;
  spec.population.oversample.clear();  // a plain town is built quickly
  REQUIRE(spec.variants[3].id == "minder_50");
  spec.variants[3].policy[0].from = Week{0};

  const Town one = run_town(spec, 1);
  REQUIRE(one.carers > 2 * parallel::rows_per_block);  // else there is little to share
  REQUIRE(one.clients > parallel::rows_per_block);
  REQUIRE(one.hashes.size() == 4);
  CHECK(run_town(spec, 4).hashes == one.hashes);
}
