// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// From the parts of a sweep to its tables.
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/hash.hpp"
#include "io/csv.hpp"
#include "io/json_words.hpp"
#include "io/sweep.hpp"
#include "study/series_store.hpp"

namespace draagkracht {

RunOutcome for_sweep(const RunOutcome& run, int weeks) {
  RunOutcome kept;
  kept.variant = run.variant;
  kept.replicate = run.replicate;
  kept.state_hashes = run.state_hashes;
  kept.active_share = run.active_share;
  kept.group_size = run.group_size;
  kept.reached_at_end = run.reached_at_end;
  for (const OutcomeValue& value : outcome_values(run.series, weeks)) {
    kept.series.push_back(value.end);
    kept.series.push_back(value.year);
  }
  return kept;
}

namespace {

std::vector<OutcomeValue> run_values(const RunOutcome& kept) {
  std::vector<OutcomeValue> values;
  for (std::size_t i = 0; i + 1 < kept.series.size(); i += 2) {
    values.push_back({kept.series[i], kept.series[i + 1]});
  }
  return values;
}

void header(CsvWriter& csv, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    csv.text(name);
  }
  csv.end_row();
}

void number(CsvWriter& csv, double value) { csv.number(rounded(value)); }

std::string_view group_id(std::size_t group) { return group == all_group ? "all" : "exposed"; }

}  // namespace

Result<SweepResults> collect_sweep(const ResultsFolder& folder, const Sweep& sweep) {
  const ScenarioSpec& spec = sweep.setup.spec;
  const auto replicates = static_cast<std::uint32_t>(spec.replicates);
  SweepResults results;
  results.outcomes = SweepOutcomes(sweep.design.points.size(), replicates);
  results.group = series_groups(spec)[sweep.request.group];
  StateHash checksum;
  for (const std::uint32_t point : sweep.setup.variants) {
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
      const Result<RunOutcome> run = folder.kept(point, replicate);
      if (!run.ok()) {
        return run.problem();
      }
      results.outcomes.put(point, replicate, run_values(run.value()));
      checksum.add(run.value().checksum());
      if (point == 0 && sweep.request.group < run.value().group_size.size()) {
        const GroupSize& size = run.value().group_size[sweep.request.group];
        results.group_size.clients += size.clients / replicates;
        results.group_size.carers += size.carers / replicates;
      }
    }
  }
  results.checksum = checksum.text();
  results.findings = find_effects(sweep.design, results.outcomes, sweep.request.group,
                                  sweep.request.measures, spec.seed);
  return results;
}

std::string points_csv(const Sweep& sweep) {
  std::string text;
  CsvWriter csv(text);
  csv.text("point");
  for (const SweptLever& lever : sweep.request.levers) {
    csv.text(lever.id);
  }
  csv.end_row();
  for (std::size_t i = 0; i < sweep.design.points.size(); ++i) {
    csv.integer(static_cast<std::int64_t>(i));
    for (const double value : sweep.design.points[i]) {
      csv.number(value);
    }
    csv.end_row();
  }
  return text;
}

std::string outcomes_csv(const Sweep& sweep, const SweepResults& results) {
  std::string text;
  CsvWriter csv(text);
  header(csv, {"point", "replicate", "group", "measure", "unit", "value_end", "value_year"});
  for (std::size_t point = 0; point < sweep.design.points.size(); ++point) {
    for (std::size_t r = 0; r < results.outcomes.replicates(); ++r) {
      for (std::size_t group = 0; group < sweep_groups; ++group) {
        for (std::size_t m = 0; m < measures().size(); ++m) {
          const OutcomeValue& value = results.outcomes.at(point, r, group, m);
          csv.integer(static_cast<std::int64_t>(point));
          csv.integer(static_cast<std::int64_t>(r));
          csv.text(group_id(group));
          csv.text(measures()[m].id);
          csv.text(measures()[m].unit);
          csv.number(value.end);
          csv.number(value.year);
          csv.end_row();
        }
      }
    }
  }
  return text;
}

std::string effects_csv(const Sweep& sweep, const SweepResults& results) {
  std::string text;
  CsvWriter csv(text);
  header(csv, {"group", "measure", "unit", "lever", "with", "from", "to", "effect", "low", "high",
               "runs", "runs_same_sign"});
  for (const auto& [m, term] : results.findings.effects) {
    const RangeEnds ends = ends_of(sweep.design.ranges[term.first]);
    csv.text(group_id(sweep.request.group));
    csv.text(measures()[m].id);
    csv.text(measures()[m].unit);
    csv.text(sweep.request.levers[term.first].id);
    csv.text(term.first == term.second ? "" : sweep.request.levers[term.second].id);
    number(csv, ends.from);
    number(csv, ends.to);
    for (const double value : {term.effect.difference, term.effect.low, term.effect.high}) {
      number(csv, value);
    }
    csv.integer(term.effect.runs);
    csv.integer(term.effect.runs_same_sign);
    csv.end_row();
  }
  return text;
}

std::string tipping_csv(const Sweep& sweep, const SweepResults& results) {
  std::string text;
  CsvWriter csv(text);
  header(csv, {"group", "measure", "unit", "lever", "shape", "bend", "low", "high", "slope_before",
               "slope_after", "runs", "runs_agree", "resamples_agree", "p"});
  for (const auto& [m, lever, change] : results.findings.bends) {
    csv.text(group_id(sweep.request.group));
    csv.text(measures()[m].id);
    csv.text(measures()[m].unit);
    csv.text(sweep.request.levers[lever].id);
    csv.text(shape_names[static_cast<std::size_t>(change.shape)].code);
    for (const double value :
         {change.at, change.low, change.high, change.slope_before, change.slope_after}) {
      number(csv, value);
    }
    csv.integer(change.runs);
    csv.integer(change.runs_agree);
    number(csv, change.resamples_agree);
    number(csv, change.p);
    csv.end_row();
  }
  return text;
}

std::string sweep_manifest(const Sweep& sweep, const SweepResults& results) {
  const Manifest program = manifest_of_this_program();
  const ScenarioSpec& spec = sweep.setup.spec;
  Json json;
  json["program"] = program.program;
  json["command"] = "sweep";
  json["version"] = program.version;
  json["commit"] = program.commit;
  json["compiler"] = program.compiler;
  json["scenario_file"] = spec.file;
  json["scenario_text"] = sweep.setup.loaded.resolved_text;
  json["scenario_sha256"] = sweep.setup.scenario_sha256;
  json["overrides"] = Json(to_json(sweep.setup.overrides));
  json["seed"] = spec.seed;
  json["replicates"] = spec.replicates;
  json["weeks"] = spec.weeks;
  json["persons"] = spec.persons;
  for (const SweptLever& lever : sweep.request.levers) {
    json["levers"].push_back(
        {{"lever", lever.id}, {"low", lever.range.low}, {"high", lever.range.high}});
  }
  json["design"] = std::string(design_names[static_cast<std::size_t>(sweep.request.design)].code);
  json["points_asked"] = sweep.request.points;
  json["points"] = sweep.design.points.size();
  json["runs"] = sweep.design.points.size() * static_cast<std::size_t>(spec.replicates);
  json["from"] = sweep.request.from;
  json["taper"] = sweep.request.taper;
  json["who"] = std::string(reach_names[static_cast<std::size_t>(sweep.request.reach)].code);
  json["group"] = std::string(group_id(sweep.request.group));
  for (const std::size_t m : sweep.request.measures) {
    json["measures"].push_back(std::string(measures()[m].id));
  }
  json["bend_false_alarm"] = bend_false_alarm;
  json["results_checksum"] = results.checksum;
  return json.dump(2) + "\n";
}

}  // namespace draagkracht
