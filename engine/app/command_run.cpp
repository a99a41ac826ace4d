// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <nlohmann/json.hpp>

#include "app/commands.hpp"
#include "app/film.hpp"
#include "app/headline.hpp"
#include "app/interrupt.hpp"
#include "app/study_session.hpp"
#include "io/failure.hpp"
#include "io/finished.hpp"
#include "io/report.hpp"
#include "io/report_parts.hpp"
#include "io/results.hpp"

namespace draagkracht::app {

namespace fs = std::filesystem;

namespace {

bool is_manifest(const std::string& path) { return fs::path(path).extension() == ".json"; }

Setup setup_of(const RunOptions& options) {
  if (is_manifest(options.scenario)) {
    if (options.overrides != Overrides{}) {
      throw Failure(
          Fault::usage,
          Problem{{"Een manifest wordt herhaald zoals het was: laat --replicates, --seed, "
                   "--weeks, --persons, --variants en --same-population weg.",
                   "A manifest is repeated as it was: leave out --replicates, --seed, "
                   "--weeks, --persons, --variants and --same-population."},
                  ""});
    }
    return open_manifest(options.scenario).setup;
  }
  LoadResult loaded = load_scenario(options.scenario);
  if (!loaded.scenario) {
    throw Failure(loaded.fault, loaded.problems);
  }
  return value_or_fail(make_setup(std::move(*loaded.scenario), options.overrides), Fault::usage);
}

void warn_of_late_policy(const Common& common, const Setup& setup) {
  for (const std::uint32_t variant : setup.variants) {
    for (const Week from : starts_of(setup.spec.variants[variant])) {
      if (from.value >= setup.spec.weeks) {
        const std::string id = in_quotes(setup.spec.variants[variant].id);
        say(common, {"Let op: variant " + id + " begint pas na het einde van deze " +
                         std::to_string(setup.spec.weeks) + " weken en verandert dus niets.",
                     "Note: variant " + id + " starts after the end of these " +
                         std::to_string(setup.spec.weeks) + " weeks, so it changes nothing."});
      }
    }
  }
}

/// Whether a repeat gave the same numbers; a defect of ours if this very program made both.
Fault compare_with(const Common& common, const Manifest& before, const Manifest& now) {
  if (before.results_checksum == now.results_checksum) {
    say(common, {"De herhaling geeft precies dezelfde resultaten (" + now.results_checksum + ").",
                 "The repeat gives exactly the same results (" + now.results_checksum + ")."});
    return Fault::none;
  }
  const bool same_program = before.version == now.version && before.commit == now.commit;
  complain(common,
           {"De herhaling geeft andere resultaten: " + now.results_checksum + " in plaats van " +
                before.results_checksum +
                (same_program ? ". Dat is een fout in het programma; meld hem ons."
                              : ". De eerste doorrekening is met een andere versie gemaakt (" +
                                    before.version + ", " + before.commit + ")."),
            "The repeat gives other results: " + now.results_checksum + " instead of " +
                before.results_checksum +
                (same_program ? ". That is a defect of the program; please report it."
                              : ". The first run was made by another version (" + before.version +
                                    ", " + before.commit + ").")});
  return same_program ? Fault::ours : Fault::none;
}

void print_results(const Common& common, const Setup& setup, const Collected& results,
                   const ResultsFolder& folder, bool with_report) {
  const fs::path report_path = folder.folder() / "report.html";
  if (common.json) {
    nlohmann::ordered_json json;
    json["folder"] = folder.folder().string();
    if (with_report) {
      json["report"] = report_path.string();
    }
    json["results_checksum"] = results.manifest.results_checksum;
    json["person_weeks_per_s"] = results.manifest.person_weeks_per_s;
    json["active_share"] = results.manifest.active_share;
    json["answer"] = report_parts::answer_json(setup, results);
    json["headline"] = headline_json(setup, results);
    print(json.dump(2) + "\n");
    return;
  }
  const bool nl = common.language == Language::nl;
  std::string text = common.quiet ? "" : headline_table(setup, results, common.language) + "\n";
  text += (nl ? "Resultaten: " : "Results: ") + folder.folder().string() + "\n";
  if (with_report) {
    text += (nl ? "Rapport: " : "Report: ") + report_path.string() + "\n";
  }
  print(text);
}

}  // namespace

Fault run(const Common& common, const RunOptions& options) {
  const Setup setup = setup_of(options);
  const fs::path where = options.out.empty()
                             ? default_folder(setup.spec.file, today(), options.resume)
                             : fs::path(options.out);
  // Before any work: the earlier results are what the repeat is compared with.
  std::optional<Manifest> before;
  if (is_manifest(options.scenario)) {
    before = open_manifest(options.scenario).manifest;
  }
  const std::unique_ptr<ResultsFolder> folder = value_or_fail(
      ResultsFolder::open(where, setup, {options.resume, options.force}), Fault::input_output);
  for (const Problem& warning : setup.loaded.warnings) {
    warn_of(common, warning);
  }
  warn_of_late_policy(common, setup);
  watch_for_interrupt();
  const StudySession session(common, setup, *folder, {options.given, options.resume});
  const StudySummary summary = session.simulate();
  if (session.stopped(summary)) {
    return Fault::interrupted;
  }
  say(common, {"Resultaten opschrijven ...", "Writing results ..."});
  Result<Collected> written = folder->write_tables(summary, seconds_now);
  if (!written.ok()) {
    throw session.cannot_write(written.problem());
  }
  const Collected results = std::move(written).value();
  if (!options.no_report) {
    const std::optional<ReportFilm> film =
        film_for(common, {folder->partial(), results.manifest, setup});
    if (!film) {
      (void)session.stopped(summary);  // says how to go on
      return Fault::interrupted;
    }
    session.done(folder->add_file("report.html", report_html(setup, results, &*film)));
  }
  session.done(folder->complete());
  print_results(common, setup, results, *folder, !options.no_report);
  return before ? compare_with(common, *before, results.manifest) : Fault::none;
}

}  // namespace draagkracht::app
