// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// From the parts of all runs to the tables of a results folder.
#include <sys/resource.h>

#include <array>
#include <cmath>
#include <functional>

#include "core/hash.hpp"
#include "core/parallel.hpp"
#include "io/csv.hpp"
#include "io/file_text.hpp"
#include "io/parts.hpp"
#include "io/results.hpp"
#include "io/sqlite_store.hpp"
#include "measures/catalogue.hpp"
#include "measures/rows.hpp"

namespace draagkracht {

namespace {

std::uint64_t peak_memory() {
  rusage usage{};
  if (getrusage(RUSAGE_SELF, &usage) != 0) {
    return 0;
  }
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-union-access): the system's own layout
  return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

Problem part_missing(const std::filesystem::path& path) {
  return {{"Een deel van de resultaten ontbreekt of is beschadigd: " + path.string() +
               ". Ga door met --resume; dit deel wordt dan opnieuw gedaan.",
           "A part of the results is missing or damaged: " + path.string() +
               ". Go on by --resume; this part is then done again."},
          ""};
}

std::vector<std::string> hex_list(const std::vector<std::uint64_t>& hashes) {
  std::vector<std::string> list;
  list.reserve(hashes.size());
  for (const std::uint64_t hash : hashes) {
    list.push_back(hex_text(hash));
  }
  return list;
}

Manifest manifest_of(const Setup& setup) {
  Manifest manifest = manifest_of_this_program();
  manifest.scenario_text = setup.loaded.resolved_text;
  manifest.scenario_sha256 = setup.scenario_sha256;
  manifest.scenario_file = setup.spec.file;
  manifest.overrides = setup.overrides;
  manifest.seed = setup.spec.seed;
  manifest.replicates = setup.spec.replicates;
  manifest.weeks = setup.spec.weeks;
  manifest.persons = setup.spec.persons;
  for (const std::uint32_t variant : setup.variants) {
    manifest.variants.push_back(setup.spec.variants[variant].id);
  }
  return manifest;
}

/// Means over runs, with the digits of the files.
void mean_sizes(std::span<const RunOutcome> runs, Collected& all) {
  all.group_size.assign(all.groups.size(), {});
  const auto mean = [&](auto&& value) {
    double sum = 0;
    for (const RunOutcome& run : runs) {
      sum += value(run);
    }
    return runs.empty() ? 0 : rounded(sum / static_cast<double>(runs.size()));
  };
  for (std::size_t g = 0; g < all.groups.size(); ++g) {
    for (double GroupSize::* const part :
         {&GroupSize::clients, &GroupSize::carers, &GroupSize::clients_weighted,
          &GroupSize::carers_weighted}) {
      all.group_size[g].*part = mean([&](const RunOutcome& run) {
        return g < run.group_size.size() ? run.group_size[g].*part : 0.0;
      });
    }
  }
  for (std::size_t state = 0; state < whereabouts_count; ++state) {
    all.reached_at_end[state] =
        mean([&](const RunOutcome& run) { return run.reached_at_end[state]; });
  }
}

}  // namespace

SeriesAxes series_axes(const Setup& setup, std::size_t groups) {
  return {setup.variants, static_cast<std::uint32_t>(setup.spec.replicates), groups,
          measures().size(), setup.spec.weeks};
}

Result<RunOutcome> ResultsFolder::kept(std::uint32_t variant, std::uint32_t replicate) const {
  const Result<std::string> bytes = read_text_file(run_path(variant, replicate));
  std::optional<RunOutcome> run = bytes.ok() ? decode_run(bytes.value()) : std::nullopt;
  if (!run) {
    return part_missing(run_path(variant, replicate));
  }
  return *std::move(run);
}

Result<Collected> ResultsFolder::write_tables(const StudySummary& session,
                                              const std::function<double()>& now) {
  const double since = now ? now() : 0;
  Collected all;
  all.groups = series_groups(setup_.spec);
  all.series = SeriesStore(series_axes(setup_, all.groups.size()));
  all.manifest = manifest_of(setup_);
  const TableContext context{setup_.spec, all.groups};

  const auto replicates = static_cast<std::uint32_t>(setup_.spec.replicates);
  double ties = 0;
  for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
    const Result<std::string> bytes = read_text_file(replicate_path(replicate));
    std::optional<ReplicateOutcome> built =
        bytes.ok() ? decode_replicate(bytes.value()) : std::nullopt;
    if (!built) {
      return part_missing(replicate_path(replicate));
    }
    ties += static_cast<double>(built->ties) / replicates;
    all.replicates.push_back(std::move(*built));
  }
  all.manifest.ties = static_cast<std::uint64_t>(std::llround(ties));

  // One part in memory at a time: events of a large study would not fit together.
  FileWriter events_file(partial_ / "events.csv");
  CsvWriter events(events_file);
  events.header("events");
  FileWriter costs_file(partial_ / "costs.csv");
  CsvWriter costs(costs_file);
  costs.header("costs");
  SqliteStore database(partial_ / "results.sqlite");
  StateHash checksum;
  double active = 0;
  std::size_t runs = 0;
  std::vector<RunOutcome> baseline;  // without what is large
  for (const std::uint32_t variant : setup_.variants) {
    const std::string& id = setup_.spec.variants[variant].id;
    VariantHashes hashes{id, {}};
    Bill& books = all.books.emplace_back();
    HappenedByKind& happened = all.happened.emplace_back();
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
      const Result<RunOutcome> part = kept(variant, replicate);
      if (!part.ok()) {
        return part.problem();
      }
      const RunOutcome& run = part.value();
      if (!all.series.put(variant, replicate, run.series)) {
        return part_missing(run_path(variant, replicate));
      }
      checksum.add(run.checksum());
      hashes.replicates.push_back(hex_list(run.state_hashes));
      active += run.active_share;
      ++runs;
      event_rows(run.milestones, id, replicate, events);
      CutWatch cuts;
      for (const Event& event : run.milestones) {
        happened[event.kind].add(rows::tidy(event.amount));  // as it is in the tables
        cuts.see(event.kind, event.cause, event.person.value, event.week, event.amount,
                 happened.cuts);
      }
      database.write_events(run);
      write_costs(context, run, costs);
      database.write_costs(run);
      for (const LedgerPage& page : run.ledger) {
        if (page.group == all_group) {
          books.add(page.sums);
        }
      }
      if (variant == 0) {
        RunOutcome& counts = baseline.emplace_back();
        counts.group_size = run.group_size;
        counts.reached_at_end = run.reached_at_end;
      }
    }
    all.manifest.state_hashes.push_back(std::move(hashes));
    all.manifest.books.push_back(books);
  }
  all.manifest.results_checksum = checksum.text();
  all.manifest.active_share = runs > 0 ? active / static_cast<double>(runs) : 0;
  mean_sizes(baseline, all);

  // Files and database hold the same numbers and do not wait for each other.
  FileWriter series_file(partial_ / "series.csv");
  FileWriter differences_file(partial_ / "differences.csv");
  const std::array<std::function<void()>, 3> tasks{
      [&] {
        database.write_names(context, all.series.axes(), all.group_size);
        database.write_reached(all.reached_at_end);
        for (const ReplicateOutcome& replicate : all.replicates) {
          database.write_built(replicate);
        }
        database.write_series(context, all.series);
        database.write_differences(context, all.series);
      },
      [&] {
        CsvWriter series(series_file);
        series.header("series");
        write_series(context, all.series, series);
      },
      [&] {
        CsvWriter differences(differences_file);
        differences.header("differences");
        write_differences(context, all.series, differences);
      }};
  parallel::for_each_task(tasks.size(), [&](std::size_t i) { tasks[i](); });
  for (FileWriter* file : {&events_file, &costs_file, &series_file, &differences_file}) {
    if (const Result<void> done = file->finish(); !done.ok()) {
      return done.problem();
    }
  }

  if (const Result<void> done = database.finish(); !done.ok()) {
    return done.problem();
  }
  if (const Result<void> done = add_file("scenario.resolved.toml", setup_.loaded.resolved_text);
      !done.ok()) {
    return done.problem();
  }

  const StudySummary whole = with_earlier_sessions(session);
  all.manifest.elapsed = whole.elapsed;
  all.manifest.elapsed.write += (now ? now() : 0) - since;
  if (whole.elapsed.run > 0) {
    all.manifest.person_weeks_per_s = static_cast<double>(whole.person_weeks) / whole.elapsed.run;
  }
  all.manifest.peak_rss_bytes = peak_memory();
  if (const Result<void> done = add_file("manifest.json", write_manifest(all.manifest));
      !done.ok()) {
    return done.problem();
  }
  return all;
}

Result<Collected> read_collected(const std::filesystem::path& folder, const Setup& setup,
                                 const Manifest& manifest) {
  Collected all;
  all.groups = series_groups(setup.spec);
  all.series = SeriesStore(series_axes(setup, all.groups.size()));
  all.manifest = manifest;
  Result<StoredResults> stored = read_results(folder / "results.sqlite", all.series);
  if (!stored.ok()) {
    return stored.problem();
  }
  all.group_size = std::move(stored.value().group_size);
  all.group_size.resize(all.groups.size());  // an older folder may know fewer groups
  all.reached_at_end = stored.value().reached_at_end;
  all.replicates = std::move(stored.value().replicates);
  all.books = std::move(stored.value().books);
  all.happened = std::move(stored.value().happened);
  return all;
}

}  // namespace draagkracht
