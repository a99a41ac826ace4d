// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "made_up.hpp"

#include <cmath>
#include <limits>
#include <sstream>

#include "io/file_text.hpp"
#include "measures/catalogue.hpp"

namespace draagkracht {

Setup made_up_setup(Overrides overrides) {
  LoadResult loaded = load_scenario(fixture("good"));
  REQUIRE(loaded.ok());
  Result<Setup> setup = make_setup(std::move(*loaded.scenario), std::move(overrides));
  REQUIRE(setup.ok());
  return std::move(setup).value();
}

void cut_the_same(Setup& setup) {
  setup.spec.variants[2].policy.front().reach = setup.spec.variants[1].policy.front().reach;
}

RunOutcome made_up_run(const Setup& setup, std::uint32_t variant, std::uint32_t replicate) {
  RunOutcome run;
  run.variant = variant;
  run.replicate = replicate;
  const std::size_t groups = series_groups(setup.spec).size();
  const auto weeks = static_cast<std::size_t>(setup.spec.weeks) + 1;
  for (std::size_t i = 0; i < groups * measures().size() * weeks; ++i) {
    run.series.push_back(i % 11 == 10 ? std::numeric_limits<double>::quiet_NaN()
                                      : std::sin(static_cast<double>(i)) * (variant + 1.0) +
                                            replicate / 3.0);
  }
  for (const int week : {13, 26}) {
    for (std::uint8_t group = 0; group < ledger_groups; ++group) {
      LedgerPage& page = run.ledger.emplace_back(LedgerPage{week, group, {}});
      for (std::size_t line = 0; line < cost_line_count; ++line) {
        page.sums.add(line, static_cast<std::int64_t>(60 * line + variant),
                      Cents{static_cast<std::int64_t>(100 * line) - replicate});
      }
    }
  }
  for (int i = 0; i < 5; ++i) {
    Event event;
    event.week = i + 1;
    event.kind = EventKind::quit;
    event.cause = Cause::strain;
    event.person = Key{0x9234567890abcdefULL + variant};
    event.other = i % 2 == 0 ? Key{} : Key{42};
    event.unit = i % 2 == 0 ? EventUnit::none : EventUnit::minutes_per_week;
    event.amount = 0.1F;
    run.milestones.push_back(event);
  }
  run.state_hashes = {1, 2 + variant, 3 + replicate};
  run.active_share = 0.25;
  run.group_size.assign(groups, {60.0 + replicate, 50, 30, 25});
  run.reached_at_end = {3, 3, 6, 15, 3};
  return run;
}

ReplicateOutcome made_up_replicate(std::uint32_t replicate) {
  ReplicateOutcome outcome;
  outcome.replicate = replicate;
  outcome.checkpoint = {1, 2, 3, static_cast<std::uint8_t>(replicate)};
  outcome.persons = 300;
  outcome.ties = 4000;
  outcome.built = {
      {"age.75", {"75 en ouder", "75 and over"}, Unit::share, 0.09, 0.0934, "age"},
      {"none", {"Zonder vraag", "Not asked"}, Unit::share, std::nan(""), 0.5, ""},
      {"pyramid.men.5", {"mannen", "men"}, Unit::share, 0.3, 0.25, "age"},
      {"pyramid.women.5", {"vrouwen", "women"}, Unit::share, 0.2, 0.25, "age"},
      {"pyramid.women.0", {"vrouwen", "women"}, Unit::share, 0.25, 0.25, "age"},
      {"pyramid.men.0", {"mannen", "men"}, Unit::share, 0.25, 0.2 + 0.1 * replicate, "age"}};
  return outcome;
}

/// Hands over every run that the folder does not have yet; gives how many that were.
int fill(const Setup& setup, ResultsFolder& folder) {
  int done = 0;
  for (std::uint32_t r = 0; r < static_cast<std::uint32_t>(setup.spec.replicates); ++r) {
    const bool fresh = folder.have_checkpoint(r).empty();
    if (fresh) {
      folder.keep(made_up_replicate(r));
    }
    for (const std::uint32_t v : setup.variants) {
      if (!folder.have_run(v, r)) {
        folder.keep(made_up_run(setup, v, r));
        ++done;
      }
    }
  }
  return done;
}

std::string text_of(const std::filesystem::path& path) {
  const Result<std::string> text = read_text_file(path);
  INFO(path.string());
  REQUIRE(text.ok());
  return text.value();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
  }
  return lines;
}

std::unique_ptr<ResultsFolder> opened(const std::filesystem::path& folder, const Setup& setup,
                                      FolderOptions options) {
  Result<std::unique_ptr<ResultsFolder>> result = ResultsFolder::open(folder, setup, options);
  if (!result.ok()) {
    FAIL(result.problem().what.en);
  }
  return std::move(result).value();
}

Collected finished(const Setup& setup, ResultsFolder& folder) {
  fill(setup, folder);
  StudySummary session;
  session.complete = true;
  session.elapsed.run = 2;
  session.person_weeks = 1000;
  Result<Collected> tables = folder.write_tables(session, {});
  if (!tables.ok()) {
    FAIL(tables.problem().what.en);
  }
  REQUIRE(folder.complete().ok());
  return std::move(tables).value();
}

}  // namespace draagkracht
