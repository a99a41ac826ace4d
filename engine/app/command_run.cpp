// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <chrono>
#include <ctime>
#include <nlohmann/json.hpp>

#include "app/commands.hpp"
#include "app/headline.hpp"
#include "app/interrupt.hpp"
#include "app/progress.hpp"
#include "io/failure.hpp"
#include "io/finished.hpp"
#include "io/report.hpp"
#include "io/results.hpp"

namespace draagkracht::app {

namespace fs = std::filesystem;

namespace {

double seconds_now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  localtime_r(&now, &parts);
  return {parts.tm_year + 1900, static_cast<unsigned>(parts.tm_mon + 1),
          static_cast<unsigned>(parts.tm_mday)};
}

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

/// All person-weeks that are still to be done.
std::uint64_t work_left(const Setup& setup, ResultsFolder& folder, bool resumed) {
  const auto persons = static_cast<std::uint64_t>(setup.spec.persons);
  std::uint64_t work = 0;
  for (std::uint32_t r = 0; r < static_cast<std::uint32_t>(setup.spec.replicates); ++r) {
    std::uint64_t runs = 0;
    for (const std::uint32_t variant : setup.variants) {
      runs += resumed && folder.have_run(variant, r) ? 0 : 1;
    }
    const bool warm = resumed && (runs == 0 || !folder.have_checkpoint(r).empty());
    work += persons * (runs * static_cast<std::uint64_t>(setup.spec.weeks) +
                       (warm ? 0 : static_cast<std::uint64_t>(setup.spec.warm_up)));
  }
  return work;
}

/// How the user goes on: the command as it was, with the folder and --resume.
std::string resume_command(const RunOptions& options, const fs::path& folder) {
  std::string text = "draagkracht";
  for (std::size_t i = 0; i < options.given.size(); ++i) {
    const std::string& word = options.given[i];
    if (word == "--resume" || word == "--force" || word.starts_with("--out=")) {
      continue;
    }
    if (word == "--out") {
      ++i;
      continue;
    }
    const bool plain = word.find_first_of(" '\"$\\*?()&;<>|") == std::string::npos;
    text += " " + (plain ? word : "'" + word + "'");
  }
  return text + " --out " + folder.string() + " --resume";
}

StudySummary simulate(const Common& common, const Setup& setup, ResultsFolder& folder,
                      bool resumed) {
  Progress progress(common, work_left(setup, folder, resumed));
  StudyOptions options;
  options.variants = setup.variants;
  options.threads = common.threads;
  StudyHooks hooks;
  if (resumed) {
    hooks.have_run = [&](std::uint32_t v, std::uint32_t r) { return folder.have_run(v, r); };
    hooks.have_checkpoint = [&](std::uint32_t r) { return folder.have_checkpoint(r); };
  }
  hooks.replicate_ready = [&](const ReplicateOutcome& replicate) { folder.keep(replicate); };
  hooks.run_ready = [&](const RunOutcome& run) { folder.keep(run); };
  hooks.progress = [&](std::uint64_t warm_up, std::uint64_t run) { progress.add(warm_up + run); };
  hooks.cancelled = [&] { return interrupted() || folder.trouble().has_value(); };
  hooks.clock = seconds_now;
  Result<StudySummary> summary = run_study(setup.spec, options, hooks);
  if (const std::optional<Problem> trouble = folder.trouble()) {
    throw Failure(Fault::input_output, *trouble);
  }
  if (summary.ok()) {
    return summary.value();
  }
  // A rule that must always hold names its week; everything else is about the population asked for.
  const bool defect = summary.problem().place.starts_with("week ");
  if (defect) {
    throw Failure(Fault::ours, summary.problem());
  }
  throw Failure(Fault::file, located(setup.loaded, summary.problem()));
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
  // A full disk keeps what is done: say where it is and how to go on.
  const auto cannot_write = [&](const Problem& problem) {
    const std::string left = folder->partial().string();
    const std::string command = resume_command(options, folder->folder());
    return Failure(Fault::input_output,
                   {problem,
                    {{"Wat af is staat in " + left + ". Maak ruimte en ga verder met:\n  " +
                          command + "\nOf gooi die map weg.",
                      "What is done is in " + left + ". Make room and go on with:\n  " + command +
                          "\nOr delete that folder."},
                     ""}});
  };
  const auto done = [&](const Result<void>& result) {
    if (!result.ok()) {
      throw cannot_write(result.problem());
    }
  };
  const StudySummary summary = [&] {
    try {
      return simulate(common, setup, *folder, options.resume);
    } catch (const Failure& failure) {
      if (failure.fault() == Fault::input_output && failure.problems().size() == 1) {
        throw cannot_write(failure.problems().front());
      }
      throw;
    }
  }();
  if (!summary.complete || interrupted()) {
    folder->note_session(summary);
    const std::string command = resume_command(options, folder->folder());
    complain(common, {"Gestopt. Wat af is staat in " + folder->partial().string() +
                          ". Ga verder met:\n  " + command,
                      "Stopped. What is done is in " + folder->partial().string() +
                          ". Go on with:\n  " + command});
    return Fault::interrupted;
  }
  say(common, {"Resultaten opschrijven ...", "Writing results ..."});
  Result<Collected> written = folder->write_tables(summary, seconds_now);
  if (!written.ok()) {
    throw cannot_write(written.problem());
  }
  const Collected results = std::move(written).value();
  if (!options.no_report) {
    done(folder->add_file("report.html", report_html(setup, results)));
  }
  done(folder->complete());
  print_results(common, setup, results, *folder, !options.no_report);
  return before ? compare_with(common, *before, results.manifest) : Fault::none;
}

}  // namespace draagkracht::app
