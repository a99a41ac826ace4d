// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <mutex>
#include <nlohmann/json.hpp>
#include <system_error>

#include "app/commands.hpp"
#include "app/interrupt.hpp"
#include "app/method_card.hpp"
#include "app/method_comparison_words.hpp"
#include "app/progress.hpp"
#include "core/nearest.hpp"
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

/// The library: the folder asked for, or the one found from here or from the program. A file with a
/// mistake is left out and told; the others can be used.
MethodsResult library(const Common& common, const std::string& folder) {
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
  std::error_code error;
  if (!fs::is_directory(where, error)) {
    const bool file = fs::exists(where, error);
    const Text name{in_quotes(where.string()), in_quotes(where.string())};
    const Text what =
        file ? Text{" is een bestand; --library vraagt de map met methodebestanden, zoals "
                    "scenarios/methods. Een methode van een scenario: draagkracht methods compare "
                    "SCENARIO.",
                    " is a file; --library takes the folder with method files, such as "
                    "scenarios/methods. A method of a scenario: draagkracht methods compare "
                    "SCENARIO."}
             : Text{" bestaat niet; --library vraagt de map met methodebestanden, zoals "
                    "scenarios/methods.",
                    " does not exist; --library takes the folder with method files, such as "
                    "scenarios/methods."};
    throw Failure(file ? Fault::usage : Fault::input_output, Problem{name + what, ""});
  }
  MethodsResult loaded = load_library(where);
  if (loaded.methods.empty() && loaded.problems.empty()) {
    throw Failure(Fault::usage,
                  Problem{{"In de map " + in_quotes(where.string()) +
                               " staat geen enkel methodebestand (.toml met [methods.NAAM]).",
                           "The folder " + in_quotes(where.string()) +
                               " holds no method file (.toml with [methods.NAME])."},
                          ""});
  }
  if (loaded.methods.empty()) {
    throw Failure(loaded.fault, loaded.problems);
  }
  if (!loaded.problems.empty()) {
    complain(common, {"Let op: een methodebestand met een fout telt niet mee, de andere wel:",
                      "Mind: a method file with a mistake is left out, the others are not:"});
  }
  for (const Problem& problem : loaded.problems) {
    complain_of(common, problem);
  }
  return loaded;
}

template <std::size_t N>
bool is_code(const std::string& wanted, std::size_t value, const std::array<CodeName, N>& names) {
  return wanted.empty() || names[value].code == wanted;
}

std::string lower_case(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
  });
  return text;
}

/// The method with this id, file name or title.
const LibraryMethod* method_called(const std::vector<LibraryMethod>& methods,
                                   const std::string& name) {
  const std::string id = method_id(name), title = lower_case(name);
  const auto found = std::ranges::find_if(methods, [&](const LibraryMethod& m) {
    return m.spec.id == id || lower_case(m.spec.label.nl) == title ||
           lower_case(m.spec.label.en) == title;
  });
  return found != methods.end() ? &*found : nullptr;
}

/// What a name that does not exist may stand for: the nearest, and those with that word in id or
/// title; five at most, since more help nobody.
std::vector<std::string_view> methods_like(const std::vector<const MethodSpec*>& methods,
                                           const std::string& name) {
  constexpr std::size_t most = 5, least_letters = 3;
  std::vector<std::string_view> ids, like;
  for (const MethodSpec* method : methods) {
    ids.push_back(method->id);
  }
  const std::string id = method_id(name), word = lower_case(name), near = nearest(id, ids);
  const auto has = [](const std::string& text, const std::string& part) {
    return part.size() >= least_letters && text.find(part) != std::string::npos;
  };
  for (const bool first : {true, false}) {
    for (const MethodSpec* method : methods) {
      const MethodSpec& m = *method;
      const bool suits =
          first ? m.id == near
                : m.id != near && (has(m.id, lower_case(id)) || has(lower_case(m.label.nl), word) ||
                                   has(lower_case(m.label.en), word));
      if (suits && like.size() < most) {
        like.push_back(m.id);
      }
    }
  }
  return like;
}

/// A group is of clients: conditions on what carers do pick clients who are carers as well.
void warn_of_carers_fields(const Common& common, const GroupSpec& group) {
  for (const Condition& condition : group.where) {
    if (condition.field < Condition::Field::carer) {
      continue;
    }
    const CodeName& field = condition_field_names[static_cast<std::size_t>(condition.field)];
    const std::string name = in_quotes(field.code);
    complain(
        common,
        {"Let op: " + name +
             " gaat over mantelzorgers, maar een groep bestaat uit cliënten. "
             "Nu telt alleen wie zelf ook mantelzorger is. Voor mantelzorgers die veel dragen: "
             "bijvoorbeeld \"helpers = 1, need_hours > 20\".",
         "Mind: " + name +
             " is about carers, but a group consists of clients. Now only those "
             "count who are carers themselves as well. For carers who bear much: for instance "
             "\"helpers = 1, need_hours > 20\"."});
  }
}

[[noreturn]] void refuse_name(const std::vector<const MethodSpec*>& methods,
                              const std::string& name) {
  std::string like;
  for (const std::string_view id : methods_like(methods, name)) {
    like += (like.empty() ? "" : ", ") + in_quotes(id);
  }
  Text what{"Er is geen methode " + in_quotes(name) + ".",
            "There is no method " + in_quotes(name) + "."};
  if (!like.empty()) {
    what = what + Text{" Bedoelt u " + like + "?", " Did you mean " + like + "?"};
  }
  what = what + Text{" Alle methoden: draagkracht methods list. Een andere map: --library MAP.",
                     " All methods: draagkracht methods list. Another folder: --library FOLDER."};
  throw Failure(Fault::usage, Problem{std::move(what), ""});
}

/// A method that stands in a file with a mistake is not unknown.
void refuse_if_faulty(const MethodsResult& shelf, const std::string& name) {
  const std::string id = method_id(name);
  std::vector<Problem> its;
  std::ranges::copy_if(shelf.problems, std::back_inserter(its), [&](const Problem& problem) {
    const std::string file = problem.place.substr(0, problem.place.find(".toml"));
    return method_id(fs::path(file).filename().string()) == id;
  });
  if (!its.empty()) {
    throw Failure(shelf.fault, its);
  }
}

const LibraryMethod& method_named(const MethodsResult& shelf, const std::string& name) {
  const std::vector<LibraryMethod>& methods = shelf.methods;
  if (const LibraryMethod* found = method_called(methods, name)) {
    return *found;
  }
  refuse_if_faulty(shelf, name);
  std::vector<const MethodSpec*> specs;
  specs.reserve(methods.size());
  for (const LibraryMethod& method : methods) {
    specs.push_back(&method.spec);
  }
  refuse_name(specs, name);
}

/// Euros for an hour of guidance in the scenarios beside the method, or else in those of the
/// program; 0 without any.
double tariff_near(const fs::path& method_file) {
  for (const fs::path& methods : method_folders(method_file)) {
    const fs::path basis = methods / ".." / "basis" / "nl.toml";
    std::error_code error;
    if (!fs::is_regular_file(basis, error)) {
      continue;
    }
    if (const LoadResult loaded = load_scenario(basis); loaded.scenario) {
      return loaded.scenario->spec.population.products[at(Product::guidance)].tariff;
    }
  }
  return 0;
}

/// Throws Failure when the folder or a table cannot be written.
void write_tables(const fs::path& out, const ScenarioSpec& spec,
                  const std::vector<ComparedMethod>& compared) {
  std::error_code error;
  fs::create_directories(out, error);
  if (error) {
    throw Failure(Fault::input_output, write_problem(out, error.value()));
  }
  done_or_fail(write_file_safely(out / "methods.csv", comparison_csv(spec, compared)),
               Fault::input_output);
  done_or_fail(write_file_safely(out / "who-gains.csv", who_gains_csv(spec, compared)),
               Fault::input_output);
}

}  // namespace

Fault methods_list(const Common& common, const MethodsOptions& options) {
  std::vector<LibraryMethod> all = library(common, options.library).methods;
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
  if (all.empty()) {
    say(common,
        {"Geen enkele methode voldoet aan alle filters. Laat er een weg, of zoek in de hele "
         "lijst: draagkracht methods list.",
         "No method meets all filters. Leave one out, or look in the whole list: "
         "draagkracht methods list."});
    return Fault::none;
  }
  print(method_table(all, common.language));
  say(common, {"Uren van beroepskrachten, per cliënt, mantelzorger of straat; /jaar: in een jaar, "
               "zolang het gebruikt wordt. Anders voor het geheel.",
               "Hours of professionals, per client, carer or street; /year: in a year, as long as "
               "it is used. Else for the whole."});
  say(common, {std::to_string(all.size()) + " methoden. Meer over een methode: draagkracht methods "
                                            "show METHODE",
               std::to_string(all.size()) + " methods. More about one: draagkracht methods show "
                                            "METHOD"});
  return Fault::none;
}

Fault methods_show(const Common& common, const MethodsOptions& options) {
  const MethodsResult shelf = library(common, options.library);
  const std::vector<LibraryMethod>& all = shelf.methods;
  const LibraryMethod& method = method_named(shelf, options.method);
  print(common.json ? method_json(method).dump(2) + "\n"
                    : method_card(method, all, tariff_near(method.file), common.language));
  return Fault::none;
}

Fault methods_compare(const Common& common, const MethodsOptions& options) {
  LoadResult loaded = load_scenario(options.scenario);
  if (!loaded.scenario) {
    throw Failure(loaded.fault, loaded.problems);
  }
  const Setup setup =
      value_or_fail(make_setup(std::move(*loaded.scenario), options.overrides), Fault::usage);
  ScenarioSpec base = setup.spec;
  if (options.group.find_first_not_of(' ') == std::string::npos) {
    throw Failure(Fault::usage,
                  Problem{{"Voor wie? Zet achter --for een groep of een voorwaarde, bijvoorbeeld "
                           "\"helpers = 1\".",
                           "For whom? Write a group or a condition behind --for, for instance "
                           "\"helpers = 1\"."},
                          ""});
  }
  const GroupSpec group = value_or_fail(group_of_words(options.group, base), Fault::usage);
  warn_of_carers_fields(common, group);
  if (!options.out.empty() && fs::exists(options.out)) {
    throw Failure(Fault::input_output,
                  Problem{{"De map " + options.out + " bestaat al. Kies een andere naam.",
                           "The folder " + options.out + " exists already. Choose another name."},
                          ""});
  }
  // The scenario may change methods of the library; what it says wins.
  MethodsResult shelf = library(common, options.library);
  std::vector<MethodSpec> methods = base.methods;
  for (LibraryMethod& method : shelf.methods) {
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
        refuse_if_faulty(shelf, name);
        std::vector<const MethodSpec*> specs;
        specs.reserve(methods.size());
        for (const MethodSpec& method : methods) {
          specs.push_back(&method);
        }
        refuse_name(specs, name);
      }
      chosen.push_back(static_cast<std::size_t>(found - methods.begin()));
    }
  }
  if (chosen.empty()) {
    throw Failure(
        Fault::usage,
        Problem{{"Voor deze groep past geen enkele methode.", "No method suits this group."}, ""});
  }
  const ScenarioSpec spec =
      comparison_of(std::move(base), group, std::move(methods), chosen, methods_offered_after);
  const auto own = std::ranges::find(spec.groups, group.id, &GroupSpec::id);
  const std::size_t column = first_file_group + static_cast<std::size_t>(own - spec.groups.begin());
  MethodComparison comparison(spec, column, methods_offered_after);
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
    write_tables(options.out, spec, compared);
  }
  print(common.json
            ? comparison_json(spec, group, compared).dump(2) + "\n"
            : comparison_text(spec, group, compared, size, !options.out.empty(), common.language));
  if (!options.out.empty()) {
    const std::string names = (fs::path(options.out) / "methods.csv").string() + ", " +
                              (fs::path(options.out) / "who-gains.csv").string();
    say(common, {"Tabellen: " + names, "Tables: " + names});
  }
  return Fault::none;
}

}  // namespace draagkracht::app
