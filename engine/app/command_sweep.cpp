// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <atomic>
#include <nlohmann/json.hpp>

#include "app/commands.hpp"
#include "app/interrupt.hpp"
#include "app/study_session.hpp"
#include "app/sweep_text.hpp"
#include "io/report.hpp"
#include "io/sweep.hpp"

namespace draagkracht::app {

namespace fs = std::filesystem;

namespace {

/// Position of a word that the command line has checked already.
template <std::size_t N>
std::size_t position(const std::array<CodeName, N>& names, const std::string& word) {
  const auto found = std::ranges::find(names, word, &CodeName::code);
  return static_cast<std::size_t>(found - names.begin());
}

SweepRequest request_of(const SweepOptions& options) {
  SweepRequest request;
  for (const std::string& lever : options.levers) {
    request.levers.push_back(value_or_fail(parse_swept_lever(lever), Fault::usage));
  }
  for (const std::string& measure : options.measures) {
    const std::size_t m = value_or_fail(measure_named(measure), Fault::usage);
    if (std::ranges::find(request.measures, m) == request.measures.end()) {
      request.measures.push_back(m);
    }
  }
  request.design = static_cast<DesignKind>(position(design_names, options.design));
  request.reach = static_cast<Reach>(position(reach_names, options.who));
  request.group = options.group == "all" ? all_group : exposed_group;
  request.points = options.points;
  request.from = options.from;
  request.taper = options.taper;
  return request;
}

Sweep sweep_of(const SweepOptions& options) {
  SweepRequest request = request_of(options);
  LoadResult loaded = load_scenario(options.scenario);
  if (!loaded.scenario) {
    throw Failure(loaded.fault, loaded.problems);
  }
  return value_or_fail(
      make_sweep(std::move(*loaded.scenario), options.overrides, std::move(request)), Fault::usage);
}

void print_sweep(const Common& common, const Sweep& sweep, const SweepResults& results,
                 const fs::path& folder, int runs_now) {
  const fs::path page = folder / "sweep.html";
  if (common.json) {
    nlohmann::ordered_json json;
    json["folder"] = folder.string();
    json["page"] = page.string();
    json["points"] = sweep.design.points.size();
    json["runs"] = sweep.design.points.size() * results.outcomes.replicates();
    json["runs_this_time"] = runs_now;
    json["results_checksum"] = results.checksum;
    json.update(sweep_json(sweep, results));
    print(json.dump(2) + "\n");
    return;
  }
  const bool nl = common.language == Language::nl;
  std::string text = common.quiet ? "" : sweep_text(sweep, results, common.language) + "\n";
  text += (nl ? "Resultaten: " : "Results: ") + folder.string() + "\n";
  text += (nl ? "Pagina: " : "Page: ") + page.string() + "\n";
  print(text);
}

}  // namespace

Fault sweep(const Common& common, const SweepOptions& options) {
  const Sweep sweep = sweep_of(options);
  const std::string name = fs::path(sweep.setup.spec.file).stem().string() + "-sweep";
  const fs::path where =
      options.out.empty() ? default_folder(name, today(), options.resume) : fs::path(options.out);
  const std::unique_ptr<ResultsFolder> folder =
      value_or_fail(ResultsFolder::open(where, sweep.setup, {options.resume, options.force}),
                    Fault::input_output);
  watch_for_interrupt();
  std::atomic<int> runs_now = 0;
  const int weeks = sweep.setup.spec.weeks;
  const StudySession session(common, sweep.setup, *folder,
                             {options.given, options.resume, [&](const RunOutcome& run) {
                                ++runs_now;
                                return for_sweep(run, weeks);
                              }});
  const StudySummary summary = session.simulate();
  if (session.stopped(summary)) {
    return Fault::interrupted;
  }
  Result<SweepResults> collected = collect_sweep(*folder, sweep);
  if (!collected.ok()) {
    throw session.cannot_write(collected.problem());
  }
  const SweepResults results = std::move(collected).value();
  session.done(folder->add_file("points.csv", points_csv(sweep)));
  session.done(folder->add_file("outcomes.csv", outcomes_csv(sweep, results)));
  session.done(folder->add_file("effects.csv", effects_csv(sweep, results)));
  session.done(folder->add_file("tipping.csv", tipping_csv(sweep, results)));
  const std::string data = sweep_data(sweep, results, common.language);
  session.done(folder->add_file(sweep_file, data));
  session.done(folder->add_file("sweep.html", page_with(data)));
  session.done(folder->add_file("manifest.json", sweep_manifest(sweep, results)));
  session.done(folder->complete());
  // Nothing of a sweep is replayed; its checkpoints only served going on after an interruption.
  std::error_code ignored;
  fs::remove_all(folder->folder() / "checkpoints", ignored);
  print_sweep(common, sweep, results, folder->folder(), runs_now);
  return Fault::none;
}

}  // namespace draagkracht::app
