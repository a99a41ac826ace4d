// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <mutex>
#include <nlohmann/json.hpp>
#include <system_error>

#include "app/commands.hpp"
#include "app/interrupt.hpp"
#include "app/method_card.hpp"
#include "app/progress.hpp"
#include "io/failure.hpp"
#include "io/file_text.hpp"
#include "io/method_groups.hpp"
#include "io/method_library.hpp"
#include "io/number_words.hpp"
#include "run/spec_condition.hpp"
#include "study/method_comparison.hpp"

namespace draagkracht::app {

namespace fs = std::filesystem;

namespace {

/// The library: the folder asked for, or the one found from here or from the program.
std::vector<LibraryMethod> library(const std::string& folder) {
  fs::path where = folder;
  if (folder.empty()) {
    for (const fs::path& candidate : method_folders(fs::path("scenarios/methods/x.toml"))) {
      where = where.empty() && candidate.filename() == "methods" ? candidate : where;
    }
  }
  if (where.empty()) {
    throw Failure(Fault::input_output,
                  Problem{{"Er is geen map met methoden gevonden; noem haar met --library.",
                           "No folder with methods was found; name it with --library."},
                          ""});
  }
  MethodsResult loaded = load_library(where);
  if (!loaded.problems.empty()) {
    throw Failure(loaded.fault, loaded.problems);
  }
  return std::move(loaded.methods);
}

template <std::size_t N>
bool is_code(const std::string& wanted, std::size_t value, const std::array<CodeName, N>& names) {
  return wanted.empty() || names[value].code == wanted || names[value].label.nl == wanted ||
         names[value].label.en == wanted;
}

const LibraryMethod& method_named(const std::vector<LibraryMethod>& methods,
                                  const std::string& name) {
  const std::string id = method_id(name);
  const auto found =
      std::ranges::find(methods, id, [](const LibraryMethod& m) { return m.spec.id; });
  if (found != methods.end()) {
    return *found;
  }
  std::vector<std::string_view> names;
  for (const LibraryMethod& method : methods) {
    names.push_back(method.spec.id);
  }
  throw Failure(Fault::usage, Problem{Text{"Er is geen methode " + in_quotes(name) + ".",
                                           "There is no method " + in_quotes(name) + "."} +
                                          meant_and_allowed(id, names),
                                      ""});
}

const MeasureInfo& info_of(std::size_t column) {
  return measures()[static_cast<std::size_t>(compared_measures[column])];
}

std::string band_of(const PairedDifference& d, const MeasureInfo& measure, Language language) {
  if (!(d.low == d.low)) {
    return "–";
  }
  return measure_difference(d.low, measure, language) +
         (language == Language::nl ? " tot " : " to ") +
         measure_difference(d.high, measure, language);
}

std::string comparison_text(const ScenarioSpec& spec, const GroupSpec& group,
                            const std::vector<ComparedMethod>& compared, const GroupSize& size,
                            Language language) {
  const bool nl = language == Language::nl;
  std::string text =
      (nl ? "Methoden vergeleken voor: " : "Methods compared for: ") + group.label.in(language) +
      "\n" + (nl ? "Aan het begin " : "At the start ") + decimals(size.clients, 0, language) +
      (nl ? " cliënten en " : " clients and ") + decimals(size.carers, 0, language) +
      (nl ? " mantelzorgers; elk verschil is met niets doen, voor dezelfde mensen met "
            "hetzelfde geluk.\n"
          : " carers; each difference is with doing nothing, for the same people with "
            "the same luck.\n");
  for (const ComparedMethod& method : compared) {
    const VariantSpec& variant = spec.variants[method.variant];
    text += "\n" + variant.label.in(language) + " (" + variant.id + ")\n";
    text += (nl ? "  begonnen " : "  began ") + decimals(method.effort.began, 1, language) +
            (nl ? ", afgerond " : ", completed ") + decimals(method.effort.completed, 1, language) +
            (nl ? ", gestopt " : ", stopped ") + decimals(method.effort.stopped, 1, language) +
            (nl ? ", nee " : ", no ") + decimals(method.effort.refused, 1, language) +
            (nl ? " (per doorrekening)\n" : " (per run)\n");
    std::vector<TextRow> rows;
    int clear = 0;
    for (std::size_t m = 0; m < compared_measures.size(); ++m) {
      const PairedDifference& d = method.effects[m];
      const MeasureInfo& measure = info_of(m);
      const bool sure = d.runs > 1 && is_clear(d);
      clear += sure ? 1 : 0;
      rows.push_back({"  " + std::string(measure.label.in(language)),
                      measure_value(d.baseline, measure, language),
                      measure_difference(d.difference, measure, language),
                      band_of(d, measure, language), sure ? "" : "?"});
    }
    text += aligned(rows);
    if (clear == 0) {
      text += nl ? "  Niets hiervan is duidelijk anders dan niets doen.\n"
                 : "  Nothing of this is clearly different from doing nothing.\n";
    }
  }
  text +=
      nl ? "\nKolommen: niets doen, verschil, 90 % marge; ? = niet duidelijk. Grootten van "
           "methoden "
           "zijn meestal aangenomen.\n"
         : "\nColumns: doing nothing, difference, 90 % band; ? = not clear. Sizes of methods are "
           "mostly assumed.\n";
  return text;
}

std::string comparison_csv(const ScenarioSpec& spec, const std::vector<ComparedMethod>& compared) {
  std::string text =
      "method,measure,unit,baseline,value,difference,low,high,runs,clear,began,completed,stopped,"
      "refused\n";
  const auto number = [](double value) { return value == value ? number_text(value) : ""; };
  for (const ComparedMethod& method : compared) {
    for (std::size_t m = 0; m < compared_measures.size(); ++m) {
      const PairedDifference& d = method.effects[m];
      text += spec.variants[method.variant].id + "," + std::string(info_of(m).id) + "," +
              std::string(info_of(m).unit) + "," + number(d.baseline) + "," + number(d.value) +
              "," + number(d.difference) + "," + number(d.low) + "," + number(d.high) + "," +
              std::to_string(d.runs) + "," + (d.runs > 1 && is_clear(d) ? "1" : "0") + "," +
              number(method.effort.began) + "," + number(method.effort.completed) + "," +
              number(method.effort.stopped) + "," + number(method.effort.refused) + "\n";
    }
  }
  return text;
}

Json comparison_json(const ScenarioSpec& spec, const GroupSpec& group,
                     const std::vector<ComparedMethod>& compared) {
  const auto number = [](double value) { return value == value ? Json(value) : Json(nullptr); };
  Json json{{"group", {{"id", group.id}, {"label", json_of(group.label)}}}};
  json["methods"] = Json::array();
  for (const ComparedMethod& method : compared) {
    Json effects = Json::array();
    for (std::size_t m = 0; m < compared_measures.size(); ++m) {
      const PairedDifference& d = method.effects[m];
      effects.push_back({{"measure", std::string(info_of(m).id)},
                         {"unit", std::string(info_of(m).unit)},
                         {"baseline", number(d.baseline)},
                         {"difference", number(d.difference)},
                         {"low", number(d.low)},
                         {"high", number(d.high)},
                         {"runs", d.runs},
                         {"clear", d.runs > 1 && is_clear(d)}});
    }
    json["methods"].push_back({{"method", spec.variants[method.variant].id},
                               {"label", json_of(spec.variants[method.variant].label)},
                               {"began", method.effort.began},
                               {"completed", method.effort.completed},
                               {"stopped", method.effort.stopped},
                               {"refused", method.effort.refused},
                               {"effects", effects}});
  }
  return json;
}

}  // namespace

Fault methods_list(const Common& common, const MethodsOptions& options) {
  std::vector<LibraryMethod> all = library(options.library);
  std::erase_if(all, [&](const LibraryMethod& m) {
    return !is_code(options.theme, at(m.spec.theme), method_theme_names) ||
           !is_code(options.target, at(m.spec.target), method_target_names) ||
           !is_code(options.evidence, at(m.spec.evidence), evidence_names);
  });
  if (common.json) {
    Json list = Json::array();
    for (const LibraryMethod& method : all) {
      list.push_back(method_json(method));
    }
    print(list.dump(2) + "\n");
    return Fault::none;
  }
  print(method_table(all, common.language));
  say(common, {std::to_string(all.size()) + " methoden. Meer over een methode: draagkracht methods "
                                            "show METHODE",
               std::to_string(all.size()) + " methods. More about one: draagkracht methods show "
                                            "METHOD"});
  return Fault::none;
}

Fault methods_show(const Common& common, const MethodsOptions& options) {
  const std::vector<LibraryMethod> all = library(options.library);
  const LibraryMethod& method = method_named(all, options.method);
  print(common.json ? method_json(method).dump(2) + "\n" : method_card(method, common.language));
  return Fault::none;
}

Fault methods_compare(const Common& common, const MethodsOptions& options) {
  LoadResult loaded = load_scenario(options.scenario);
  if (!loaded.scenario) {
    throw Failure(loaded.fault, loaded.problems);
  }
  Setup setup =
      value_or_fail(make_setup(std::move(*loaded.scenario), options.overrides), Fault::usage);
  ScenarioSpec base = setup.spec;
  const GroupSpec group = value_or_fail(group_of_words(options.group, base), Fault::usage);
  if (!options.out.empty() && fs::exists(options.out)) {
    throw Failure(Fault::input_output,
                  Problem{{"De map " + options.out + " bestaat al. Kies een andere naam.",
                           "The folder " + options.out + " exists already. Choose another name."},
                          ""});
  }
  // The scenario may change methods of the library; what it says wins.
  std::vector<LibraryMethod> shelf = library(options.library);
  std::vector<MethodSpec> methods = base.methods;
  for (LibraryMethod& method : shelf) {
    if (std::ranges::find(methods, method.spec.id, &MethodSpec::id) == methods.end()) {
      methods.push_back(std::move(method.spec));
    }
  }
  for (MethodSpec& method : methods) {
    for (Condition& condition : method.where) {
      if (const Result<void> found = find_name(condition, base.population); !found.ok()) {
        throw Failure(Fault::file, found.problem());
      }
    }
  }
  std::vector<std::size_t> chosen;
  if (options.methods.empty()) {
    say(common, {"Kijken welke methoden passen ...", "Looking which methods suit ..."});
    const Result<World> world = warmed_up(base, 0);
    if (!world.ok()) {
      throw Failure(Fault::ours, world.problem());
    }
    for (const std::size_t i : methods_that_suit(world.value(), group.where, methods)) {
      if (methods[i].same_as.empty()) {
        chosen.push_back(i);
      }
    }
  } else {
    for (const std::string& name : options.methods) {
      const auto found = std::ranges::find(methods, method_id(name), &MethodSpec::id);
      if (found == methods.end()) {
        std::vector<std::string_view> names;
        for (const MethodSpec& method : methods) {
          names.push_back(method.id);
        }
        throw Failure(Fault::usage, Problem{Text{"Er is geen methode " + in_quotes(name) + ".",
                                                 "There is no method " + in_quotes(name) + "."} +
                                                meant_and_allowed(name, names),
                                            ""});
      }
      chosen.push_back(static_cast<std::size_t>(found - methods.begin()));
    }
  }
  if (chosen.empty()) {
    throw Failure(
        Fault::usage,
        Problem{{"Voor deze groep past geen enkele methode.", "No method suits this group."}, ""});
  }
  constexpr int offered_after = 4;
  const ScenarioSpec spec =
      comparison_of(std::move(base), group, std::move(methods), chosen, offered_after);
  const auto own = std::ranges::find(spec.groups, group.id, &GroupSpec::id);
  const std::size_t column = first_file_group + static_cast<std::size_t>(own - spec.groups.begin());
  MethodComparison comparison(spec, column, offered_after);
  GroupSize size;
  std::mutex one_at_a_time;
  watch_for_interrupt();
  StudySummary summary;
  {
    const auto persons = static_cast<std::uint64_t>(spec.persons);
    const auto runs = static_cast<std::uint64_t>(spec.replicates);
    Progress progress(common, persons * runs *
                                  (spec.variants.size() * static_cast<std::uint64_t>(spec.weeks) +
                                   static_cast<std::uint64_t>(spec.warm_up)));
    StudyHooks hooks;
    hooks.run_ready = [&](const RunOutcome& run) {
      const std::scoped_lock lock(one_at_a_time);
      comparison.put(run);
      if (run.variant == 1 && column < run.group_size.size()) {
        size.clients += run.group_size[column].clients / spec.replicates;
        size.carers += run.group_size[column].carers / spec.replicates;
      }
    };
    hooks.progress = [&](std::uint64_t warm_up, std::uint64_t run) { progress.add(warm_up + run); };
    hooks.cancelled = interrupted;
    summary = value_or_fail(run_study(spec, {.variants = {}, .threads = common.threads}, hooks),
                            Fault::ours);
  }
  if (!summary.complete) {
    complain(common, {"Gestopt. Er is niets bewaard.", "Stopped. Nothing has been kept."});
    return Fault::interrupted;
  }
  const std::vector<ComparedMethod> compared = comparison.results();
  if (!options.out.empty()) {
    std::error_code error;
    fs::create_directories(options.out, error);
    if (error) {
      throw Failure(Fault::input_output, write_problem(options.out, error.value()));
    }
    done_or_fail(
        write_file_safely(fs::path(options.out) / "methods.csv", comparison_csv(spec, compared)),
        Fault::input_output);
  }
  print(common.json ? comparison_json(spec, group, compared).dump(2) + "\n"
                    : comparison_text(spec, group, compared, size, common.language));
  if (!options.out.empty()) {
    say(common, {"Tabel: " + (fs::path(options.out) / "methods.csv").string(),
                 "Table: " + (fs::path(options.out) / "methods.csv").string()});
  }
  return Fault::none;
}

}  // namespace draagkracht::app
