// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/results.hpp"

#include <cerrno>
#include <nlohmann/json.hpp>

#include "io/file_text.hpp"
#include "io/parts.hpp"

namespace draagkracht {

namespace fs = std::filesystem;

namespace {

constexpr const char* progress_file = "progress.json";

std::string number_3(std::uint32_t number) {
  const std::string text = std::to_string(number);
  return text.size() < 3 ? std::string(3 - text.size(), '0') + text : text;
}

fs::path checkpoint_path(const fs::path& folder, std::uint32_t replicate) {
  return folder / "checkpoints" / ("replicate-" + number_3(replicate) + ".dkc");
}

bool is_there(const fs::path& path) {
  std::error_code error;
  return fs::symlink_status(path, error).type() != fs::file_type::not_found;
}

}  // namespace

ResultsFolder::ResultsFolder(fs::path folder, const Setup& setup, FolderOptions options)
    : folder_(std::move(folder)), setup_(setup), options_(options) {
  folder_ = folder_.lexically_normal();
  if (!folder_.has_filename()) {
    folder_ = folder_.parent_path();  // "dir/"
  }
  partial_ = folder_;
  partial_ += ".partial";
}

Result<std::unique_ptr<ResultsFolder>> ResultsFolder::open(fs::path folder, const Setup& setup,
                                                           FolderOptions options) {
  std::unique_ptr<ResultsFolder> results(
      new ResultsFolder(std::move(folder), setup, options));  // the constructor is private
  const Result<void> begun = results->begin();
  if (!begun.ok()) {
    return begun.problem();
  }
  return results;
}

/// What must be equal for two sessions to be one run.
std::string ResultsFolder::identity() const {
  const Manifest program = manifest_of_this_program();
  nlohmann::json json;
  json["version"] = program.version;
  json["commit"] = program.commit;
  json["scenario_sha256"] = setup_.scenario_sha256;
  json["overrides"] = to_json(setup_.overrides);
  if (!setup_.experiment.empty()) {
    json["experiment"] = setup_.experiment;
  }
  return json.dump();
}

Result<void> ResultsFolder::begin() {
  const std::string name = folder_.string();
  if (is_there(folder_) && !options_.force) {
    return Problem{{"De map " + name +
                        " bestaat al. Kies een andere met --out, of vervang haar met "
                        "--force.",
                    "The folder " + name +
                        " exists already. Choose another with --out, or replace "
                        "it with --force."},
                   ""};
  }
  std::error_code error;
  // --force is for earlier results; a folder with anything else in it is not ours to delete.
  const bool ours = is_there(folder_ / "manifest.json") ||
                    (fs::is_directory(folder_, error) && fs::is_empty(folder_, error));
  if (is_there(folder_) && !ours) {
    return Problem{{name + " bestaat al, en er staan geen resultaten van dit programma in. --force "
                           "vervangt alleen zulke resultaten: kies een andere map met --out.",
                    name + " exists already and does not hold results of this program. --force "
                           "replaces such results only: choose another folder with --out."},
                   ""};
  }
  const bool unfinished = is_there(partial_);
  if (unfinished && !options_.resume && !options_.force) {
    return Problem{{"Er staat een onafgemaakte doorrekening in " + partial_.string() +
                        ". Ga ermee door met --resume, of begin opnieuw met --force.",
                    "There is an unfinished run in " + partial_.string() +
                        ". Go on with it by --resume, or begin anew by --force."},
                   ""};
  }
  if (!unfinished && options_.resume) {
    return Problem{{"Er is niets om mee door te gaan: " + partial_.string() + " bestaat niet.",
                    "There is nothing to go on with: " + partial_.string() + " does not exist."},
                   ""};
  }
  if (unfinished && options_.resume) {
    const Result<std::string> progress = read_text_file(partial_ / progress_file);
    const nlohmann::json json =
        progress.ok() ? nlohmann::json::parse(progress.value(), nullptr, false) : nlohmann::json();
    const bool same = json.is_object() && json.contains("identity") &&
                      json["identity"].is_string() &&
                      json["identity"].get<std::string>() == identity();
    if (!same) {
      return Problem{{"De onafgemaakte doorrekening in " + partial_.string() +
                          " is van een ander scenario, andere opties of een andere versie van het "
                          "programma. Begin opnieuw met --force, of kies een andere map met --out.",
                      "The unfinished run in " + partial_.string() +
                          " is of another scenario, other options or another version of the "
                          "program. Begin anew with --force, or choose another folder with --out."},
                     ""};
    }
    return {};
  }
  if (unfinished) {
    fs::remove_all(partial_, error);
  }
  fs::create_directories(partial_ / "parts", error);
  if (!error) {
    fs::create_directories(partial_ / "checkpoints", error);
  }
  if (error) {
    return write_problem(partial_, error.value());
  }
  nlohmann::json json;
  json["identity"] = identity();
  json["sessions"] = nlohmann::json::array();
  return write_file_safely(partial_ / progress_file, json.dump() + "\n");
}

fs::path ResultsFolder::run_path(std::uint32_t variant, std::uint32_t replicate) const {
  return partial_ / "parts" /
         (setup_.spec.variants[variant].id + "-" + number_3(replicate) + ".run");
}

fs::path ResultsFolder::replicate_path(std::uint32_t replicate) const {
  return partial_ / "parts" / ("replicate-" + number_3(replicate) + ".built");
}

bool ResultsFolder::have_run(std::uint32_t variant, std::uint32_t replicate) {
  const Result<std::string> bytes = read_text_file(run_path(variant, replicate));
  if (!bytes.ok()) {
    return false;
  }
  const std::optional<RunOutcome> run = decode_run(bytes.value());
  // A damaged part is done again; so is one whose replicate or checkpoint got lost.
  return run && run->variant == variant && run->replicate == replicate &&
         !have_checkpoint(replicate).empty();
}

std::vector<std::uint8_t> ResultsFolder::have_checkpoint(std::uint32_t replicate) {
  const Result<std::string> built = read_text_file(replicate_path(replicate));
  if (!built.ok() || !decode_replicate(built.value())) {
    return {};
  }
  const Result<std::vector<std::uint8_t>> bytes = read_checkpoint(partial_, replicate);
  return bytes.ok() ? bytes.value() : std::vector<std::uint8_t>();
}

void ResultsFolder::keep_bytes(const fs::path& path, std::string_view bytes) {
  const Result<void> written = write_file_safely(path, bytes);
  if (written.ok()) {
    return;
  }
  const std::lock_guard lock(mutex_);
  if (!trouble_) {
    trouble_ = written.problem();
  }
}

void ResultsFolder::keep(const RunOutcome& run) {
  keep_bytes(run_path(run.variant, run.replicate), encode_run(run));
}

void ResultsFolder::keep(const ReplicateOutcome& replicate) {
  keep_bytes(checkpoint_path(partial_, replicate.replicate),
             encode_checkpoint(replicate.checkpoint));
  keep_bytes(replicate_path(replicate.replicate), encode_replicate(replicate));
}

std::optional<Problem> ResultsFolder::trouble() {
  const std::lock_guard lock(mutex_);
  return trouble_;
}

void ResultsFolder::note_session(const StudySummary& session) {
  const Result<std::string> text = read_text_file(partial_ / progress_file);
  if (!text.ok()) {
    return;
  }
  nlohmann::json json = nlohmann::json::parse(text.value(), nullptr, false);
  if (!json.is_object() || !json["sessions"].is_array()) {
    return;
  }
  json["sessions"].push_back({{"build", session.elapsed.build},
                              {"warm_up", session.elapsed.warm_up},
                              {"run", session.elapsed.run},
                              {"person_weeks", session.person_weeks}});
  // Losing this costs a figure in the manifest, no result.
  (void)write_file_safely(partial_ / progress_file, json.dump() + "\n").ok();
}

StudySummary ResultsFolder::with_earlier_sessions(const StudySummary& session) const {
  StudySummary all = session;
  const Result<std::string> text = read_text_file(partial_ / progress_file);
  if (!text.ok()) {
    return all;
  }
  const nlohmann::json json = nlohmann::json::parse(text.value(), nullptr, false);
  if (!json.is_object() || !json.contains("sessions")) {
    return all;
  }
  for (const auto& one : json["sessions"]) {
    if (!one.is_object()) {
      continue;
    }
    all.elapsed.build += one.value("build", 0.0);
    all.elapsed.warm_up += one.value("warm_up", 0.0);
    all.elapsed.run += one.value("run", 0.0);
    all.person_weeks += one.value("person_weeks", std::uint64_t{0});
  }
  return all;
}

Result<void> ResultsFolder::add_file(const std::string& name, std::string_view text) {
  return write_file_safely(partial_ / name, text);
}

Result<void> ResultsFolder::complete() {
  std::error_code error;
  flush_folder(partial_ / "checkpoints");
  flush_folder(partial_);
  // With --force the old folder steps aside and goes only when the new one stands in its place.
  fs::path old = folder_;
  old += ".old";
  const bool replaced = is_there(folder_);
  if (replaced) {
    fs::remove_all(old, error);
    fs::rename(folder_, old, error);
    if (error) {
      return write_problem(folder_, error.value());
    }
  }
  fs::rename(partial_, folder_, error);
  if (error) {
    std::error_code ignored;
    if (replaced) {
      fs::rename(old, folder_, ignored);
    }
    return write_problem(folder_, error.value());
  }
  flush_folder(folder_.has_parent_path() ? folder_.parent_path() : fs::path("."));
  // Last: were the parts removed first, a crash in between would lose all work.
  fs::remove_all(folder_ / "parts", error);
  fs::remove(folder_ / progress_file, error);
  if (replaced) {
    fs::remove_all(old, error);
  }
  return {};
}

Result<std::vector<std::uint8_t>> read_checkpoint(const fs::path& folder, std::uint32_t replicate) {
  const fs::path path = checkpoint_path(folder, replicate);
  const Result<std::string> bytes = read_text_file(path);
  if (!bytes.ok()) {
    return bytes.problem();
  }
  std::optional<std::vector<std::uint8_t>> checkpoint = decode_checkpoint(bytes.value());
  if (checkpoint) {
    return std::move(*checkpoint);
  }
  return Problem{{"Het bestand " + path.string() +
                      " is beschadigd. Reken opnieuw met: draagkracht "
                      "run " +
                      (folder / "manifest.json").string() + ".",
                  "The file " + path.string() + " is damaged. Run again with: draagkracht run " +
                      (folder / "manifest.json").string() + "."},
                 ""};
}

fs::path default_folder(const std::string& scenario_file, Date today, bool resume) {
  const std::string stem = fs::path(scenario_file).stem().string();
  const fs::path base = fs::path("results") / (stem + "-" + date_text(today) + "-");
  fs::path last;
  for (int n = 1;; ++n) {
    fs::path folder = base;
    folder += std::to_string(n);
    fs::path partial = folder;
    partial += ".partial";
    if (resume && is_there(partial)) {
      last = folder;
    }
    if (!is_there(folder) && !is_there(partial)) {
      return last.empty() ? folder : last;
    }
  }
}

}  // namespace draagkracht
