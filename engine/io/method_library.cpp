// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/method_library.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "io/extends.hpp"
#include "io/file_text.hpp"
#include "io/method_surprises.hpp"
#include "io/scenario_checks.hpp"

namespace draagkracht {

namespace fs = std::filesystem;

namespace {

std::string file_name(std::string_view id) {
  std::string name(id);
  std::ranges::replace(name, '_', '-');
  return name + ".toml";
}

Node* child(Node& table, std::string_view key) {
  for (Entry& entry : table.entries) {
    if (entry.key == key) {
      return &entry.value;
    }
  }
  return nullptr;
}

Node& methods_of(Node& root) {
  if (Node* there = child(root, "methods")) {
    return *there;
  }
  Node made;
  made.place = root.place;
  root.entries.push_back({"methods", root.place, std::move(made)});
  return root.entries.back().value;
}

/// Names in the library and in the file, for who wrote a name that does not exist.
std::vector<std::string> known_methods(const Node& root, const std::vector<fs::path>& folders) {
  std::set<std::string> names;
  if (const Node* methods = root.find("methods"); methods != nullptr) {
    for (const Entry& entry : methods->entries) {
      names.insert(entry.key);
    }
  }
  for (const fs::path& folder : folders) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
      if (entry.path().extension() == ".toml") {
        names.insert(method_id(entry.path().stem().string()));
      }
    }
  }
  return {names.begin(), names.end()};
}

/// Takes a method into the tree, unless it is there whole; false when no file holds it.
bool embed(Node& root, const std::string& id, const std::vector<fs::path>& folders,
           Problems& problems) {
  for (const fs::path& folder : folders) {
    const fs::path file = (folder / file_name(id)).lexically_normal();
    std::error_code error;
    if (!fs::is_regular_file(file, error)) {
      continue;
    }
    const Result<std::string> text = read_text_file(file);
    if (!text.ok()) {
      problems.add(text.problem());
      return true;
    }
    Result<Node> parsed = parse_document(text.value(), file.string());
    if (!parsed.ok()) {
      problems.add(parsed.problem());
      return true;
    }
    const Node lower = std::move(parsed).value();
    const Node* found = lower.find("methods");
    if (found == nullptr || found->find(id) == nullptr) {
      continue;
    }
    Node method = *found->find(id);
    Node& methods = methods_of(root);
    if (Node* own = child(methods, id)) {
      merge_into(method, *own);
      *own = std::move(method);
    } else {
      const Place place = method.place;
      methods.entries.push_back({id, place, std::move(method)});
    }
    return true;
  }
  const Node* methods = root.find("methods");
  return methods != nullptr && methods->find(id) != nullptr;
}

/// A name that stands somewhere in the tree.
struct Wanted {
  std::string id;
  Place place;
  std::string written;
};

void names_in(Node& list_or_word, std::vector<Wanted>& wanted) {
  const auto take = [&](Node& word) {
    if (word.is(Node::Kind::text) && !word.text.empty()) {
      const std::string written = word.text;
      word.text = method_id(written);
      wanted.push_back({word.text, word.place, written});
    }
  };
  if (list_or_word.is(Node::Kind::list)) {
    for (Node& item : list_or_word.items) {
      take(item);
    }
  } else {
    take(list_or_word);
  }
}

void calls_of(Node& method, std::vector<Wanted>& wanted) {
  for (const std::string_view key : {"first", "then", "same_as"}) {
    if (Node* node = child(method, key)) {
      names_in(*node, wanted);
    }
  }
}

std::vector<Wanted> used_by_variants(Node& root, Problems& problems) {
  std::vector<Wanted> wanted;
  Node* variants = child(root, "variants");
  if (variants == nullptr || !variants->is(Node::Kind::table)) {
    return wanted;
  }
  for (Entry& variant : variants->entries) {
    Node* list = variant.value.is(Node::Kind::table) ? child(variant.value, "methods") : nullptr;
    if (list != nullptr && list->is(Node::Kind::table)) {
      problems.add(
          list->place,
          {"Een variant kiest methoden in een lijst: schrijf [[variants.NAAM.methods]] met "
           "use = \"...\".",
           "A variant chooses methods in a list: write [[variants.NAME.methods]] with use = "
           "\"...\"."});
    }
    if (list == nullptr || !list->is(Node::Kind::list)) {
      continue;
    }
    for (Node& item : list->items) {
      if (Node* use = item.is(Node::Kind::table) ? child(item, "use") : nullptr) {
        names_in(*use, wanted);
      }
    }
  }
  return wanted;
}

void embed_all(Node& root, std::vector<Wanted> todo, const std::vector<fs::path>& folders,
               Problems& problems) {
  std::set<std::string> done;
  while (!todo.empty()) {
    const Wanted wanted = todo.back();
    todo.pop_back();
    if (!done.insert(wanted.id).second) {
      continue;
    }
    if (!embed(root, wanted.id, folders, problems)) {
      const std::vector<std::string> known = known_methods(root, folders);
      std::vector<std::string_view> names(known.begin(), known.end());
      // A hundred names help nobody: the nearest does.
      const Text hint = names.size() > 20 ? did_you_mean(wanted.id, names) +
                                                Text{" Alle methoden: draagkracht methods list.",
                                                     " All methods: draagkracht methods list."}
                                          : meant_and_allowed(wanted.id, names);
      problems.add(wanted.place, Text{"Er is geen methode " + in_quotes(wanted.written) + ".",
                                      "There is no method " + in_quotes(wanted.written) + "."} +
                                     hint);
      continue;
    }
    if (Node* method = child(methods_of(root), wanted.id)) {
      calls_of(*method, todo);
    }
  }
}

/// Where a key of a method stands, or the method itself.
Place place_in(const Node& method, std::string_view key) {
  const Node* node = method.find(key);
  return node != nullptr ? node->place : method.place;
}

void check_funnel(const Node& table, const MethodSpec& m, Problems& problems) {
  const Node* list = table.find("funnel");
  std::optional<double> before;
  int at = 0;
  for (std::size_t i = 0; i < m.funnel.size(); ++i) {
    const FunnelStep& step = m.funnel[i];
    const Node* item = list != nullptr && i < list->items.size() ? &list->items[i] : &table;
    const Place place = item->place;
    if (!step.stays && !(step.of && step.left)) {
      problems.add(place, {"In deze stap van de trechter staat niet hoeveel mensen blijven: geef "
                           "\"of\" en \"left\", of \"stays\".",
                           "This step of the funnel does not say how many stay: give \"of\" and "
                           "\"left\", or \"stays\"."});
      continue;
    }
    const bool grows = !step.stays && *step.left > *step.of;
    if (grows || (step.of && before && *step.of > *before)) {
      const std::string more = number_text(grows ? *step.left : *step.of);
      const std::string less = number_text(grows ? *step.of : *before);
      problems.add(place_in(*item, grows ? "left" : "of"),
                   {"De trechter groeit: na " + less + " mensen kunnen er geen " + more +
                        " zijn. Zet de stappen in volgorde, en elk aantal hoogstens zo hoog "
                        "als het vorige.",
                    "The funnel grows: after " + less + " people there cannot be " + more +
                        ". Put the steps in order, and each count at most as high as the one "
                        "before."});
    }
    if (step.at < at) {
      problems.add(place_in(*item, "at"),
                   {"De stappen van de trechter staan niet in volgorde van \"at\".",
                    "The steps of the funnel are not in the order of \"at\"."});
    }
    at = step.at;
    before = step.left ? step.left : before;
  }
}

void check_steps(const Node& table, const MethodSpec& m, Problems& problems) {
  const Node* list = table.find("steps");
  const bool sourced = table.find("source") != nullptr;
  for (std::size_t i = 0; i < m.steps.size(); ++i) {
    const MethodStep& step = m.steps[i];
    const Primitive& primitive = primitives()[step.primitive];
    const Node* node = list != nullptr && i < list->items.size() ? &list->items[i] : &table;
    const std::string name = in_quotes(primitive.id);
    const auto complain = [&](std::string_view key, Text what) {
      problems.add(place_in(*node, key), std::move(what));
    };
    if (!sourced && node->find("source") == nullptr) {
      complain("do", {"Bij " + name +
                          " staat niet waar het effect vandaan komt: geef source.nl en "
                          "source.en, hier of voor de hele methode.",
                      "For " + name +
                          " it is not said where the effect comes from: give source.nl "
                          "and source.en, here or for the method as a whole."});
    }
    if ((step.until != 0 && step.until < step.from) || (m.sessions > 0 && step.from > m.sessions)) {
      complain("from", {"Deze stap komt nooit aan de beurt: \"from\" ligt na de laatste "
                        "bijeenkomst of na \"until\".",
                        "This step never has its turn: \"from\" lies after the last session or "
                        "after \"until\"."});
    }
    if (step.low.has_value() != step.high.has_value()) {
      complain(step.low ? "low" : "high", {"\"low\" en \"high\" horen bij elkaar: geef beide.",
                                           "\"low\" and \"high\" belong together: give both."});
    } else if (step.low && *step.low > *step.high) {
      complain("low", {"\"low\" is hoger dan \"high\": zet de laagste bij \"low\".",
                       "\"low\" is above \"high\": put the lowest at \"low\"."});
    } else if (step.low && step.size && (*step.size < *step.low || *step.size > *step.high)) {
      complain("size",
               {"De grootte ligt niet tussen \"low\" en \"high\". Pas een van de drie aan.",
                "The size does not lie between \"low\" and \"high\". Mend one of the three."});
    }
    for (const auto& [key, size] :
         {std::pair{"size", step.size}, std::pair{"low", step.low}, std::pair{"high", step.high}}) {
      if (size && (*size < primitive.low || *size > primitive.high)) {
        const std::string from = number_text(primitive.low), to = number_text(primitive.high);
        complain(key,
                 {"De grootte " + number_text(*size) + " past niet bij " + name + " (" +
                      std::string(primitive.unit.nl) + "). Toegestaan: " + from + " tot en met " +
                      to + ".",
                  "The size " + number_text(*size) + " does not suit " + name + " (" +
                      std::string(primitive.unit.en) + "). Allowed: " + from + " to " + to + "."});
      }
    }
  }
}

/// True if a text names a year of this or the last century: by it a study can be found.
bool names_year(std::string_view text) {
  const auto digit = [&](std::size_t i) {
    return i < text.size() && text[i] >= '0' && text[i] <= '9';
  };
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    const std::string_view century = text.substr(i, 2);
    if ((century == "19" || century == "20") && digit(i + 2) && digit(i + 3) && !digit(i + 4) &&
        (i == 0 || !digit(i - 1))) {
      return true;
    }
  }
  return false;
}

/// The source of a table, in one language or as one name; empty when it has none.
std::string source_of(const Node& table) {
  const Node* source = table.find("source");
  if (source != nullptr && source->is(Node::Kind::table)) {
    source = source->find("nl");
  }
  return source != nullptr ? source->text : std::string();
}

/// Research that cannot be found is no ground for a higher word than experience, nor for a size
/// that is called measured.
void check_evidence(const Node& table, const MethodSpec& m, Problems& problems) {
  std::string all = source_of(table);
  const Node* steps = table.find("steps");
  const auto check_grade = [&](const Node& place) {
    const Node* grade = place.find("grade");
    const std::string own = source_of(place);
    if (grade != nullptr && grade->text == "measured" &&
        !names_year(own.empty() ? source_of(table) : own)) {
      problems.add(grade->place,
                   {"\"measured\" zegt dat de grootten gemeten zijn, maar de bron noemt geen jaar. "
                    "Noem in source.nl en source.en wie het mat en wanneer, of zet grade op "
                    "\"estimated\" of \"assumed\".",
                    "\"measured\" says that the sizes were measured, but the source names no year. "
                    "Name in source.nl and source.en who measured it and when, or set grade to "
                    "\"estimated\" or \"assumed\"."});
    }
  };
  check_grade(table);
  if (steps != nullptr) {
    for (const Node& step : steps->items) {
      all += " " + source_of(step);
      check_grade(step);
    }
  }
  const bool research =
      m.evidence == Evidence::effect_research || m.evidence == Evidence::experiment ||
      m.evidence == Evidence::effect_study || m.evidence == Evidence::change_study;
  if (research && !names_year(all)) {
    const CodeName& name = evidence_names[static_cast<std::size_t>(m.evidence)];
    const Text word{std::string(name.label.nl), std::string(name.label.en)};
    problems.add(place_in(table, "evidence"),
                 {in_quotes(name.code) + " (" + word.nl +
                      ") zegt dat er onderzoek is, maar de bron noemt geen jaar. Noem in source.nl "
                      "en source.en van wie het is en van wanneer, of zet evidence op \"practice\" "
                      "of \"none\".",
                  in_quotes(name.code) + " (" + word.en +
                      ") says that there is research, but the source names no year. Name in "
                      "source.nl and source.en whose it is and of when, or set evidence to "
                      "\"practice\" or \"none\"."});
  }
}

using Calls = std::map<std::string, std::vector<std::string>, std::less<>>;

/// "a > b > a", the shortest way by which a method calls itself; empty when it does not. All on it
/// are told of.
std::string way_back(const std::string& id, const Calls& calls, std::set<std::string>& told) {
  std::vector<std::vector<std::string>> ways{{id}};
  std::set<std::string> seen;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    const std::vector<std::string> way = ways[i];
    const auto from = calls.find(way.back());
    for (const std::string& next :
         from != calls.end() ? from->second : std::vector<std::string>{}) {
      if (next == id) {
        told.insert(way.begin(), way.end());
        std::string text;
        for (const std::string& step : way) {
          text += step + " > ";
        }
        return text + id;
      }
      if (seen.insert(next).second) {
        ways.push_back(way);
        ways.back().push_back(next);
      }
    }
  }
  return {};
}

/// Complains of a method that calls itself by way of others.
void check_circles(const Node& tables, const std::vector<MethodSpec>& methods, Problems& problems) {
  Calls calls;
  for (const MethodSpec& m : methods) {
    std::vector<std::string>& to = calls[m.id];
    to.insert(to.end(), m.first.begin(), m.first.end());
    to.insert(to.end(), m.then.begin(), m.then.end());
    if (!m.same_as.empty()) {
      to.push_back(m.same_as);
    }
  }
  // By name, so that a circle is told in the same words from whichever file it is met.
  std::set<std::string> told;
  for (const auto& [id, to] : calls) {
    const std::string way = told.contains(id) ? "" : way_back(id, calls, told);
    if (way.empty()) {
      continue;
    }
    const Node* table = tables.find(id);
    const auto call = [&] {
      for (const std::string_view key : {"first", "then", "same_as"}) {
        if (const Node* list = table->find(key)) {
          return list->place;
        }
      }
      return table->place;
    };
    problems.add(table != nullptr ? call() : tables.place,
                 {"De methode roept zichzelf aan: " + way +
                      ". Haal een van deze uit \"first\", \"then\" of \"same_as\".",
                  "The method calls itself: " + way +
                      ". Take one of these out of \"first\", \"then\" or \"same_as\"."});
  }
}

/// Variants and other methods find a method by the name of its file.
void warn_of_file_name(const Node& root, const std::set<std::string>& own, const fs::path& file,
                       Problems& warnings) {
  if (own.contains(method_id(file.stem().string()))) {
    return;
  }
  for (const std::string& id : own) {
    warnings.add(root.find("methods")->find(id)->place,
                 {"het bestand heet " + in_quotes(file.filename().string()) + ", en de methode " +
                      in_quotes(id) + ". Een variant zoekt haar in " + in_quotes(file_name(id)) +
                      ": geef het bestand die naam.",
                  "the file is called " + in_quotes(file.filename().string()) +
                      ", and the method " + in_quotes(id) + ". A variant looks for it in " +
                      in_quotes(file_name(id)) + ": give the file that name."});
  }
}

MethodsResult no_methods(const Problems& problems, Fault fault) {
  return {{}, problems.list(), {}, fault};
}

}  // namespace

std::string method_id(std::string_view name) {
  std::string id(name);
  std::ranges::replace(id, '-', '_');
  return id;
}

std::vector<fs::path> method_folders(const fs::path& file) {
  std::vector<fs::path> folders;
  const auto add = [&](const fs::path& folder) {
    std::error_code error;
    if (fs::is_directory(folder, error) &&
        std::ranges::find(folders, folder.lexically_normal()) == folders.end()) {
      folders.push_back(folder.lexically_normal());
    }
  };
  add(file.parent_path() / ".." / "methods");
  add(file.parent_path().empty() ? fs::path(".") : file.parent_path());
  add(fs::path("scenarios") / "methods");
  std::error_code error;
  for (fs::path up = fs::read_symlink("/proc/self/exe", error).parent_path();
       !error && up.has_relative_path(); up = up.parent_path()) {
    add(up / "scenarios" / "methods");
  }
  return folders;
}

void embed_methods(Node& root, const fs::path& file, Problems& problems) {
  std::vector<Wanted> todo = used_by_variants(root, problems);
  if (Node* methods = child(root, "methods"); methods != nullptr) {
    for (Entry& entry : methods->entries) {
      if (entry.value.is(Node::Kind::table)) {
        calls_of(entry.value, todo);
      }
    }
  }
  if (!todo.empty()) {
    embed_all(root, std::move(todo), method_folders(file), problems);
  }
}

void follow_same_as(std::vector<MethodSpec>& methods) {
  for (MethodSpec& m : methods) {
    std::string next = m.same_as;
    for (std::size_t steps = 0; !next.empty() && steps <= methods.size(); ++steps) {
      const auto found = std::ranges::find(methods, next, &MethodSpec::id);
      if (found == methods.end()) {
        break;
      }
      next = found->same_as;
      if (next.empty()) {
        MethodSpec copy = *found;
        copy.id = m.id;
        copy.label = m.label;
        copy.about = m.about.nl.empty() ? copy.about : m.about;
        copy.seed = m.seed;
        copy.same_as = m.same_as;
        m = std::move(copy);
      }
    }
  }
}

void check_methods(const Node& root, const std::vector<MethodSpec>& methods, Problems& problems) {
  const Node* tables = root.find("methods");
  if (tables == nullptr) {
    return;
  }
  if (methods.size() > 200) {
    problems.add(tables->place, {"Er zijn te veel methoden: toegestaan zijn er 200.",
                                 "There are too many methods: 200 are allowed."});
  }
  for (const MethodSpec& m : methods) {
    const Node* table = tables->find(m.id);
    if (table == nullptr || !m.same_as.empty()) {
      continue;
    }
    if (!m.runs()) {
      if (m.reason.nl.empty()) {
        problems.add(table->place,
                     {"Dit is onderzoek: zeg in reason.nl en reason.en waarom er niets te draaien "
                      "is.",
                      "This is research: say in reason.nl and reason.en why there is nothing to "
                      "run."});
      }
      continue;
    }
    if (m.steps.empty()) {
      problems.add(table->place,
                   {"Deze methode doet niets: geef [[methods." + m.id +
                        ".steps]] met \"do\", of same_as, of kind = \"research\" met reason.",
                    "This method does nothing: give [[methods." + m.id +
                        ".steps]] with \"do\", or same_as, or kind = \"research\" with reason."});
    } else if (m.sessions == 0 && m.stops_per_year <= 0) {
      problems.add(table->place,
                   {"Aan deze methode komt geen einde: geef \"sessions\", of \"stops_per_year\" "
                    "voor wat gebruikt wordt zolang het bevalt.",
                    "This method has no end: give \"sessions\", or \"stops_per_year\" for what is "
                    "used as long as it suits."});
    }
    check_funnel(*table, m, problems);
    check_steps(*table, m, problems);
    check_evidence(*table, m, problems);
  }
  check_circles(*tables, methods, problems);
}

bool is_method_file(const Node& root) {
  return root.find("methods") != nullptr &&
         std::ranges::all_of(root.entries, [](const Entry& entry) {
           return entry.key == "format" || entry.key == "methods";
         });
}

MethodsResult load_methods(const fs::path& file) {
  Problems problems;
  const Result<std::string> text = read_text_file(file);
  if (!text.ok()) {
    problems.add(text.problem());
    return no_methods(problems, Fault::input_output);
  }
  Result<Node> parsed = parse_document(text.value(), file.string());
  if (!parsed.ok()) {
    problems.add(parsed.problem());
    return no_methods(problems, Fault::file);
  }
  Node root = std::move(parsed).value();
  std::set<std::string> own;
  if (const Node* methods = root.find("methods")) {
    for (const Entry& entry : methods->entries) {
      own.insert(entry.key);
    }
  }
  const Node* format = root.find("format");
  if (format == nullptr || !format->is(Node::Kind::whole) || format->whole != 1) {
    problems.add(root.place, {"Zet \"format = 1\" bovenaan het bestand.",
                              "Put \"format = 1\" at the top of the file."});
  }
  const bool scenario =
      std::ranges::any_of(std::array{"extends", "question", "population", "variants"},
                          [&](const char* key) { return root.find(key) != nullptr; });
  if (scenario) {
    problems.add(root.place,
                 {"Dit is een scenario en geen methodebestand: daarin staan alleen \"format\" en "
                  "[methods.NAAM]. Neem een map met alleen methoden, zoals scenarios/methods.",
                  "This is a scenario and no method file: that holds only \"format\" and "
                  "[methods.NAME]. Take a folder with methods only, such as scenarios/methods."});
    return no_methods(problems, Fault::file);
  }
  embed_methods(root, file, problems);
  Reading reading;
  std::vector<MethodSpec> methods;
  TableReader reader(root, "", reading);
  reader.known("format");
  reader.named("methods", {}, methods);
  reader.finish();
  for (const Problem& problem : reading.problems.list()) {
    problems.add(problem);
  }
  if (problems.none()) {
    check_methods(root, methods, problems);
  }
  if (!problems.none()) {
    return no_methods(problems, Fault::file);
  }
  Problems warnings;
  warn_of_methods(root, methods, warnings);
  warn_of_file_name(root, own, file, warnings);
  follow_same_as(methods);
  MethodsResult result;
  result.warnings = warnings.list();
  for (MethodSpec& m : methods) {
    if (!own.contains(m.id)) {
      continue;
    }
    LibraryMethod made{std::move(m), file, {}, {}};
    const std::string path = "methods." + made.spec.id;
    for (const SourceNote& note : reading.notes) {
      if (note.path == path) {
        made.note = note;
      } else if (note.path == path + ".steps") {
        made.notes.push_back(note);
      }
    }
    result.methods.push_back(std::move(made));
  }
  return result;
}

MethodsResult load_library(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".toml") {
      files.push_back(entry.path());
    }
  }
  std::ranges::sort(files);
  MethodsResult all;
  for (const fs::path& file : files) {
    MethodsResult one = load_methods(file);
    std::ranges::move(one.methods, std::back_inserter(all.methods));
    // A mistake in a method is met again in every file that calls it.
    for (Problem& problem : one.problems) {
      if (std::ranges::find(all.problems, problem) == all.problems.end()) {
        all.problems.push_back(std::move(problem));
      }
    }
    all.fault = one.fault != Fault::none ? one.fault : all.fault;
  }
  std::ranges::sort(all.methods, {}, [](const LibraryMethod& m) { return m.spec.id; });
  return all;
}

}  // namespace draagkracht
