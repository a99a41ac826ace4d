// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/study_session.hpp"

#include <chrono>
#include <ctime>

#include "app/interrupt.hpp"
#include "app/progress.hpp"

namespace draagkracht::app {

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

namespace {

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
std::string resume_command(const std::vector<std::string>& given,
                           const std::filesystem::path& folder) {
  std::string text = "draagkracht";
  for (std::size_t i = 0; i < given.size(); ++i) {
    const std::string& word = given[i];
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

}  // namespace

StudySummary StudySession::run_all() const {
  ResultsFolder& folder = folder_;
  Progress progress(common_, work_left(setup_, folder, options_.resumed));
  StudyOptions options;
  options.variants = setup_.variants;
  options.threads = common_.threads;
  StudyHooks hooks;
  if (options_.resumed) {
    hooks.have_run = [&](std::uint32_t v, std::uint32_t r) { return folder.have_run(v, r); };
    hooks.have_checkpoint = [&](std::uint32_t r) { return folder.have_checkpoint(r); };
  }
  hooks.replicate_ready = [&](const ReplicateOutcome& replicate) { folder.keep(replicate); };
  hooks.run_ready = [&](const RunOutcome& run) {
    folder.keep(options_.reduced ? options_.reduced(run) : run);
  };
  hooks.progress = [&](std::uint64_t warm_up, std::uint64_t run) { progress.add(warm_up + run); };
  hooks.cancelled = [&] { return interrupted() || folder.trouble().has_value(); };
  hooks.clock = seconds_now;
  Result<StudySummary> summary = run_study(setup_.spec, options, hooks);
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
  throw Failure(Fault::file, located(setup_.loaded, summary.problem()));
}

StudySummary StudySession::simulate() const {
  try {
    return run_all();
  } catch (const Failure& failure) {
    if (failure.fault() == Fault::input_output && failure.problems().size() == 1) {
      throw cannot_write(failure.problems().front());
    }
    throw;
  }
}

bool StudySession::stopped(const StudySummary& summary) const {
  if (summary.complete && !interrupted()) {
    return false;
  }
  folder_.note_session(summary);
  const std::string command = resume_command(options_.given, folder_.folder());
  complain(common_, {"Gestopt. Wat af is staat in " + folder_.partial().string() +
                         ". Ga verder met:\n  " + command,
                     "Stopped. What is done is in " + folder_.partial().string() +
                         ". Go on with:\n  " + command});
  return true;
}

Failure StudySession::cannot_write(const Problem& problem) const {
  const std::string left = folder_.partial().string();
  const std::string command = resume_command(options_.given, folder_.folder());
  return {Fault::input_output,
          {problem,
           {{"Wat af is staat in " + left + ". Maak ruimte en ga verder met:\n  " + command +
                 "\nOf gooi die map weg.",
             "What is done is in " + left + ". Make room and go on with:\n  " + command +
                 "\nOr delete that folder."},
            ""}}};
}

void StudySession::done(const Result<void>& result) const {
  if (!result.ok()) {
    throw cannot_write(result.problem());
  }
}

}  // namespace draagkracht::app
