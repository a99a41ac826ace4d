// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/finished.hpp"

#include "io/sha256.hpp"

namespace draagkracht {

namespace {

/// Position of a week among the state hashes of a run, or -1: weeks 0, 13, 26, ... and the last.
int hash_position(int week, int weeks) {
  if (week % 13 == 0) {
    return week / 13;
  }
  return week == weeks ? weeks / 13 + 1 : -1;
}

void meet_hash(const Finished& finished, std::uint32_t variant, std::uint32_t replicate,
               const World& world) {
  const int position = hash_position(world.week.value, finished.setup.spec.weeks);
  if (position < 0) {
    return;
  }
  const std::string& id = finished.setup.spec.variants[variant].id;
  for (const VariantHashes& hashes : finished.manifest.state_hashes) {
    if (hashes.variant != id || replicate >= hashes.replicates.size()) {
      continue;
    }
    const auto& quarters = hashes.replicates[replicate];
    const auto at = static_cast<std::size_t>(position);
    if (at >= quarters.size() || quarters[at] == hex_text(world.hash())) {
      continue;
    }
    const std::string week = std::to_string(world.week.value);
    throw Failure(
        Fault::ours,
        Problem{{"De herhaling van variant " + in_quotes(id) + " wijkt in week " + week +
                     " af van de doorrekening. Dat is een fout in het programma; meld hem ons.",
                 "The replay of variant " + in_quotes(id) + " differs from the run in week " +
                     week + ". That is a defect of the program; please report it."},
                ""});
  }
}

Problem not_ours(const std::filesystem::path& path, Text what) {
  return {std::move(what), path.string() + ":1:1"};
}

}  // namespace

Finished open_manifest(const std::filesystem::path& path) {
  Result<Manifest> read = read_manifest(path);
  if (!read.ok()) {
    throw Failure(read.problem().place.empty() ? Fault::input_output : Fault::file, read.problem());
  }
  Finished finished;
  finished.folder = path.parent_path();
  finished.manifest = std::move(read).value();
  if (sha256(finished.manifest.scenario_text) != finished.manifest.scenario_sha256) {
    throw Failure(
        Fault::file,
        not_ours(path, {"\"scenario_sha256\" past niet bij \"scenario_text\": dit manifest "
                        "is na de doorrekening veranderd.",
                        "\"scenario_sha256\" does not fit \"scenario_text\": this manifest "
                        "was changed after the run."}));
  }
  LoadResult loaded = load_scenario_text(finished.manifest.scenario_text,
                                         (finished.folder / "scenario.resolved.toml").string());
  if (!loaded.scenario) {
    throw Failure(loaded.fault, loaded.problems);
  }
  loaded.scenario->spec.file = finished.manifest.scenario_file;
  finished.setup = value_or_fail(
      make_setup(std::move(*loaded.scenario), finished.manifest.overrides), Fault::file);
  return finished;
}

Finished open_finished(const std::filesystem::path& folder) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) {
    std::filesystem::path partial = folder;
    partial += ".partial";
    const bool unfinished = std::filesystem::is_directory(partial, error);
    Text what{"De map " + folder.string() + " bestaat niet.",
              "The folder " + folder.string() + " does not exist."};
    if (unfinished) {
      what = what +
             Text{" De doorrekening is nog niet af; ga ermee door met draagkracht run ... --out " +
                      folder.string() + " --resume.",
                  " The run is not finished; go on with it by draagkracht run ... --out " +
                      folder.string() + " --resume."};
    }
    throw Failure(Fault::input_output, Problem{what, ""});
  }
  return open_manifest(folder / "manifest.json");
}

void require_same_program(const Manifest& manifest) {
  const Manifest program = manifest_of_this_program();
  if (manifest.version == program.version && manifest.commit == program.commit) {
    return;
  }
  const auto name = [](const Manifest& m) { return m.version + " (" + m.commit + ")"; };
  throw Failure(
      Fault::input_output,
      Problem{{"Deze resultaten zijn gemaakt met versie " + name(manifest) + "; dit is versie " +
                   name(program) +
                   ". Een andere versie zou andere personen laten zien. Gebruik de oude versie, of "
                   "reken opnieuw met: draagkracht run DIR/manifest.json --out NIEUWE_MAP.",
               "These results were made with version " + name(manifest) + "; this is version " +
                   name(program) +
                   ". Another version would show other persons. Use the old version, or run again "
                   "with: draagkracht run DIR/manifest.json --out NEW_FOLDER."},
              ""});
}

World replayed(const Finished& finished, std::uint32_t variant, std::uint32_t replicate, Week week,
               const std::function<void(const World&)>& each_week) {
  const std::vector<std::uint8_t> bytes =
      value_or_fail(read_checkpoint(finished.folder, replicate), Fault::input_output);
  World world = value_or_fail(World::restore(bytes), Fault::input_output);
  meet_hash(finished, variant, replicate, world);
  return replay(finished.setup.spec, variant, std::move(world), week, [&](const World& now) {
    meet_hash(finished, variant, replicate, now);
    if (each_week) {
      each_week(now);
    }
  });
}

}  // namespace draagkracht
