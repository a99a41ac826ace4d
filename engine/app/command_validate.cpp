// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <chrono>
#include <nlohmann/json.hpp>
#include <system_error>

#include "app/commands.hpp"
#include "app/interrupt.hpp"
#include "app/progress.hpp"
#include "app/validation_words.hpp"
#include "core/parallel.hpp"
#include "io/failure.hpp"
#include "io/file_text.hpp"

namespace draagkracht::app {

namespace fs = std::filesystem;

namespace {

/// DIR.partial while the work goes on, DIR when it is done; removed when it never gets that far.
class OutputFolder {
 public:
  explicit OutputFolder(const fs::path& folder) : folder_(folder), partial_(folder) {
    partial_ += ".partial";
    std::error_code error;
    for (const fs::path& there : {folder_, partial_}) {  // perhaps somebody's unfinished run
      if (fs::exists(there, error)) {
        throw Failure(
            Fault::input_output,
            Problem{{"De map " + there.string() + " bestaat al. Kies een andere naam.",
                     "The folder " + there.string() + " exists already. Choose another name."},
                    ""});
      }
    }
    fs::create_directories(partial_, error);
    if (error) {
      throw Failure(Fault::input_output, write_problem(partial_, error.value()));
    }
  }
  ~OutputFolder() {
    std::error_code ignored;
    fs::remove_all(partial_, ignored);
  }
  OutputFolder(const OutputFolder&) = delete;
  OutputFolder& operator=(const OutputFolder&) = delete;

  void finish(const std::string& name, const std::string& text) const {
    done_or_fail(write_file_safely(partial_ / name, text), Fault::input_output);
    std::error_code error;
    fs::rename(partial_, folder_, error);
    if (error) {
      throw Failure(Fault::input_output, write_problem(folder_, error.value()));
    }
  }

 private:
  fs::path folder_, partial_;
};

ScenarioSpec spec_of(const LoadedScenario& loaded, const ValidateOptions& options) {
  ScenarioSpec spec = loaded.spec;
  // A basis says nothing of size; so many people give rare groups enough to compute from.
  constexpr int basis_persons = 20000;
  spec.persons = options.persons.value_or(loaded.basis ? basis_persons : spec.persons);
  spec.seed = options.seed.value_or(spec.seed);
  spec.same_population = false;  // the interval is over towns
  if (spec.variants.empty()) {
    spec.variants.resize(1);  // a basis: nobody's policy
  }
  return spec;
}

}  // namespace

Fault validate(const Common& common, const ValidateOptions& options) {
  LoadResult loaded = load_scenario(options.scenario);
  if (!loaded.scenario) {
    throw Failure(loaded.fault, loaded.problems);
  }
  const ScenarioSpec spec = spec_of(*loaded.scenario, options);
  std::optional<OutputFolder> folder;
  if (!options.out.empty()) {
    folder.emplace(options.out);
  }
  const parallel::ThreadLimit limit(common.threads > 0 ? common.threads
                                                       : parallel::hardware_threads());
  const std::vector<Pattern> table = validation_table();
  const auto count = static_cast<std::size_t>(options.towns);
  const std::string persons = std::to_string(spec.persons);
  say(common,
      {std::to_string(count) + " plaatsen van " + persons + " inwoners zeven jaar volgen ...",
       "Following " + std::to_string(count) + " towns of " + persons +
           " residents for seven years ..."});
  watch_for_interrupt();
  std::vector<TownValues> towns(count);
  std::vector<std::optional<Problem>> problems(count);
  {
    Progress progress(
        common, static_cast<std::uint64_t>(spec.persons) * count *
                    static_cast<std::uint64_t>(spec.warm_up + followed_weeks + cut_looked_until));
    parallel::for_each_task(count, [&](std::size_t i) {
      Result<TownValues> town = follow_town(
          spec, static_cast<std::uint32_t>(i), table,
          [&](std::uint64_t weeks) { progress.add(weeks); }, interrupted);
      if (town.ok()) {
        towns[i] = std::move(town).value();
      } else {
        problems[i] = town.problem();
      }
    });
  }
  for (const std::optional<Problem>& problem : problems) {
    if (problem) {
      const bool defect = problem->place.starts_with("week ");
      throw Failure(defect ? Fault::ours : Fault::file,
                    defect ? *problem : located(*loaded.scenario, *problem));
    }
  }
  if (interrupted()) {
    complain(common, {"Gestopt. Er is niets bewaard.", "Stopped. Nothing has been kept."});
    return Fault::interrupted;
  }
  const std::vector<PatternCheck> checks = judge_towns(table, towns);
  if (folder) {
    folder->finish("validation.csv", validation_csv(checks));
  }
  if (common.json) {
    nlohmann::ordered_json json = validation_json(checks);
    if (folder) {
      json["folder"] = options.out;
    }
    print(json.dump(2) + "\n");
    return Fault::none;
  }
  print(validation_text(checks, common.language));
  if (folder) {
    say(common, {"Tabel: " + (fs::path(options.out) / "validation.csv").string(),
                 "Table: " + (fs::path(options.out) / "validation.csv").string()});
  }
  return Fault::none;
}

}  // namespace draagkracht::app
