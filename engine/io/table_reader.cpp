// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/table_reader.hpp"

#include <algorithm>
#include <cmath>

#include "core/nearest.hpp"
#include "io/toml_mistakes.hpp"

namespace draagkracht {

namespace {

/// Collects the scalar keys of the description of the file itself.
class KeyLister {
 public:
  std::vector<std::string_view> keys{"format", "extends"};
  void text(std::string_view key, Label, const Text&) { keys.push_back(key); }
  void id(std::string_view key, Label, const std::string&) { keys.push_back(key); }
  void whole(std::string_view key, Label, int, Limits) { keys.push_back(key); }
  void seed(std::string_view key, Label, std::uint64_t) { keys.push_back(key); }
  void date(std::string_view key, Label, Date) { keys.push_back(key); }
  template <class F>
  void table(std::string_view, Label, F&&) {}
  template <class S>
  void named(std::string_view, Label, const std::vector<S>&) {}
  void parameters(std::string_view, Label, const RuleParameters&) {}
};

std::string in_table(const std::string& path, Language language) {
  if (path.empty()) {
    return language == Language::nl ? " in dit bestand" : " in this file";
  }
  return " in [" + path + "]";
}

}  // namespace

std::vector<std::string_view> keys_of_the_file() {
  KeyLister lister;
  const ScenarioSpec empty;
  Fields<ScenarioSpec>::visit(empty, lister);
  return lister.keys;
}

const Node* TableReader::look(std::string_view key) {
  known_.push_back(key);
  return table_.find(key);
}

void TableReader::wrong_kind(const Node& node, std::string_view key, Label expected) {
  const Label found = kind_name(node.kind);
  reading_.problems.add(node.place, {in_quotes(key) + " moet " + std::string(expected.nl) +
                                         " zijn, maar is " + std::string(found.nl) + ".",
                                     in_quotes(key) + " must be " + std::string(expected.en) +
                                         ", but is " + std::string(found.en) + "."});
}

const Node* TableReader::sub_table(std::string_view key) {
  const Node* node = look(key);
  return node != nullptr && is_table(*node, key) ? node : nullptr;
}

const Node* TableReader::array(std::string_view key) {
  const Node* node = look(key);
  if (node == nullptr || node->is(Node::Kind::list)) {
    return node;
  }
  wrong_kind(
      *node, key,
      {"een lijst ([[dubbele haken]] of [ ... ])", "a list ([[double brackets]] or [ ... ])"});
  return nullptr;
}

bool TableReader::is_table(const Node& node, std::string_view key) {
  if (node.is(Node::Kind::table)) {
    return true;
  }
  wrong_kind(node, key, {"een tabel ([tabel] of { ... })", "a table ([table] or { ... })"});
  return false;
}

bool TableReader::good_name(const Entry& entry) {
  const bool good = !entry.key.empty() && std::ranges::all_of(entry.key, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
  const bool reserved = entry.key == "baseline" || entry.key == "all" || entry.key == "exposed" ||
                        entry.key == "none";
  if (!good) {
    reading_.problems.add(
        entry.place,
        {"De naam " + in_quotes(entry.key) + " kan niet: gebruik kleine letters, cijfers en _.",
         "The name " + in_quotes(entry.key) +
             " is not possible: use lower-case letters, digits and _."});
  } else if (reserved) {
    reading_.problems.add(
        entry.place,
        {"De naam " + in_quotes(entry.key) + " gebruikt het programma zelf. Kies een andere.",
         "The name " + in_quotes(entry.key) + " is used by the program itself. Choose another."});
  }
  return good && !reserved;
}

bool TableReader::mistyped_header(const Node& tables, const Entry& entry, std::string_view key,
                                  std::span<const std::string_view> required) {
  if (std::ranges::find(required, "label") == required.end() ||
      entry.value.find("label") != nullptr) {
    return false;
  }
  std::vector<std::string_view> others;
  for (const Entry& other : tables.entries) {
    if (other.key != entry.key && other.value.find("label") != nullptr) {
      others.push_back(other.key);
    }
  }
  const std::string near = nearest(entry.key, others);
  if (near.empty()) {
    return false;
  }
  const std::string own = "[" + path_to(key) + "." + entry.key + "]";
  const std::string meant = "[" + path_to(key) + "." + near + "]";
  reading_.problems.add(
      entry.value.place,
      {own + " heeft geen label. Hoort dit bij " + meant +
           "? Schrijf dan die naam. Is het iets anders, geef dan label.nl en label.en.",
       own + " has no label. Does this belong to " + meant +
           "? Then write that name. If it is something else, give label.nl and label.en."});
  return true;
}

void TableReader::id(std::string_view key, Label, std::string& value) {
  const Node* node = look(key);
  if (node == nullptr) {
    return;
  }
  if (!node->is(Node::Kind::text) || node->text.empty()) {
    wrong_kind(*node, key, kind_name(Node::Kind::text));
    return;
  }
  value = node->text;
}

void TableReader::words(std::string_view key, Label, std::vector<std::string>& values) {
  const Node* node = array(key);
  if (node == nullptr) {
    return;
  }
  values.clear();
  for (const Node& item : node->items) {
    if (item.is(Node::Kind::text) && !item.text.empty()) {
      values.push_back(item.text);
    } else {
      wrong_kind(item, key,
                 {"een lijst woorden tussen aanhalingstekens", "a list of words in quotes"});
    }
  }
}

void TableReader::text(std::string_view key, Label, Text& value) {
  texts_.push_back(key);
  const Node* node = look(key);
  if (node == nullptr) {
    return;
  }
  if (!node->is(Node::Kind::table)) {
    wrong_kind(*node, key,
               {"een tekst in twee talen (.nl en .en)", "a text in two languages (.nl and .en)"});
    return;
  }
  TableReader inner(*node, path_to(key), reading_);
  for (const auto& [language, target] : {std::pair{"nl", &value.nl}, std::pair{"en", &value.en}}) {
    const Node* text = inner.look(language);
    if (text != nullptr && !text->is(Node::Kind::text)) {
      inner.wrong_kind(*text, language, kind_name(Node::Kind::text));
    } else if (text == nullptr || text->text.empty()) {
      const std::string name = std::string(key) + "." + language;
      reading_.problems.add(text == nullptr ? node->place : text->place,
                            {"De tekst " + in_quotes(name) + in_table(path_, Language::nl) +
                                 " ontbreekt of is leeg: elke tekst staat er in het Nederlands "
                                 "(.nl) en in het Engels (.en).",
                             "The text " + in_quotes(name) + in_table(path_, Language::en) +
                                 " is missing or empty: every text is given in Dutch (.nl) and "
                                 "in English (.en)."});
    } else {
      *target = text->text;
    }
  }
  inner.finish();
}

bool TableReader::quantity(const Node& node, std::string_view key, Limits limits, double& value) {
  double read = 0;
  const bool had_unit = node.is(Node::Kind::text);
  if (had_unit) {
    const Result<double> parsed = parse_quantity(node.text, limits.quantity);
    if (!parsed.ok()) {
      const Text& what = parsed.problem().what;
      reading_.problems.add(node.place,
                            {in_quotes(key) + ": " + what.nl, in_quotes(key) + ": " + what.en});
      return false;
    }
    read = parsed.value();
  } else if (node.is(Node::Kind::whole)) {
    read = static_cast<double>(node.whole);
  } else if (node.is(Node::Kind::real)) {
    read = node.real;
  } else {
    wrong_kind(node, key, {"een getal", "a number"});
    return false;
  }
  const Result<void> range = check_range(read, limits, key, had_unit);
  if (!range.ok()) {
    reading_.problems.add(node.place, range.problem().what);
    return false;
  }
  value = read;
  return true;
}

void TableReader::number(std::string_view key, Label, double& value, Limits limits) {
  if (const Node* node = look(key)) {
    quantity(*node, key, limits, value);
  }
}

void TableReader::maybe(std::string_view key, Label label, std::optional<double>& value,
                        Limits limits) {
  if (table_.find(key) != nullptr) {
    number(key, label, value.emplace(), limits);
  } else {
    known(key);
  }
}

void TableReader::whole(std::string_view key, Label, int& value, Limits limits) {
  const Node* node = look(key);
  double read = 0;
  if (node != nullptr && node->is(Node::Kind::date) && key == "from") {
    // A date among people; weeks in the model: the change is in force in the week of that date.
    const std::int64_t days = day_number(node->date) - day_number(reading_.start);
    const std::int64_t weeks = days >= 0 ? days / 7 : (days - 6) / 7;
    const Result<void> range = check_range(static_cast<double>(weeks), limits, key, false);
    if (range.ok()) {
      value = static_cast<int>(weeks);
    } else {
      reading_.problems.add(
          node->place,
          {"\"from\" valt in week " + std::to_string(weeks) + ", gerekend vanaf start = " +
               date_text(reading_.start) + ". " + range.problem().what.nl,
           "\"from\" falls in week " + std::to_string(weeks) + ", counted from start = " +
               date_text(reading_.start) + ". " + range.problem().what.en});
    }
    return;
  }
  // "10.000" is ten thousand to a Dutch eye and ten to TOML: better refused than guessed.
  if (node != nullptr && node->is(Node::Kind::real)) {
    const double thousands = node->real * 1000;
    const bool meant = node->real != 0 && std::abs(thousands) < 1e9 &&
                       thousands == std::floor(thousands) && thousands >= limits.low &&
                       thousands <= limits.high;
    const std::string number = number_text(node->real);
    Text what{in_quotes(key) + " moet een geheel getal zijn, zonder punt; de punt maakt er " +
                  number + " van.",
              in_quotes(key) + " must be a whole number, without a point; the point makes it " +
                  number + "."};
    if (meant) {
      what = what + Text{" Bedoelt u " + number_text(thousands) + "?",
                         " Did you mean " + number_text(thousands) + "?"};
    }
    reading_.problems.add(node->place, std::move(what));
    return;
  }
  if (node == nullptr || !quantity(*node, key, limits, read)) {
    return;
  }
  if (read == static_cast<double>(static_cast<int>(read))) {
    value = static_cast<int>(read);
    return;
  }
  reading_.problems.add(
      node->place,
      {in_quotes(key) + " moet een geheel getal zijn, maar is " + number_text(read) + ".",
       in_quotes(key) + " must be a whole number, but is " + number_text(read) + "."});
}

void TableReader::seed(std::string_view key, Label, std::uint64_t& value) {
  const Node* node = look(key);
  if (node == nullptr) {
    return;
  }
  if (node->is(Node::Kind::whole) && node->whole >= 0) {
    value = static_cast<std::uint64_t>(node->whole);
  } else {
    wrong_kind(*node, key, {"een geheel getal vanaf 0", "a whole number from 0"});
  }
}

void TableReader::date(std::string_view key, Label, Date& value) {
  const Node* node = look(key);
  if (node == nullptr) {
    return;
  }
  std::optional<Date> date;
  if (node->is(Node::Kind::date)) {
    date = node->date;
  }
  if (node->is(Node::Kind::text)) {
    date = parse_date(node->text);
  }
  if (node->is(Node::Kind::text) && !date) {
    const std::string meant = dutch_date(node->text).value_or("2026-01-05");
    const std::string given = in_quotes(node->text);
    reading_.problems.add(
        node->place,
        {in_quotes(key) + ": schrijf een datum zonder aanhalingstekens, als jaar-maand-dag: " +
             meant + " in plaats van " + given + ".",
         in_quotes(key) + ": write a date without quotes, as year-month-day: " + meant +
             " instead of " + given + "."});
  } else if (!date || !date->valid()) {
    wrong_kind(*node, key,
               {"een bestaande datum als JJJJ-MM-DD", "an existing date as YYYY-MM-DD"});
  } else if (!is_monday(*date)) {
    const std::string before = date_text(date_of_day(day_number(*date) - weekday(*date) + 1));
    const std::string after = date_text(date_of_day(day_number(*date) - weekday(*date) + 8));
    reading_.problems.add(
        node->place,
        {in_quotes(key) + " moet een maandag zijn; " + date_text(*date) +
             " is dat niet. De maandagen ernaast zijn " + before + " en " + after + ".",
         in_quotes(key) + " must be a Monday; " + date_text(*date) +
             " is not. The Mondays beside it are " + before + " and " + after + "."});
  } else {
    value = *date;
    if (key == "start") {
      reading_.start = value;
    }
  }
}

namespace {

std::string lower_case(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](unsigned char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
  });
  return lower;
}

/// Words for a step that its id and sentence do not hold.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> said_otherwise{{
    {"bewustwording", "awareness"},
    {"vaardigheden", "skill"},
    {"respijtzorg", "respite"},
    {"doelen", "goals"},
}};

/// How much of a word is found in the id or the sentences of a step: letters of its parts, where
/// an ending may differ.
std::size_t letters_shared(std::string_view word, std::string_view code, Label label) {
  const std::string all =
      lower_case(code) + " " + lower_case(label.nl) + " " + lower_case(label.en);
  std::size_t shared = 0;
  for (std::size_t from = 0; from < word.size();) {
    const std::size_t end = std::min(word.find_first_of("_- ", from), word.size());
    const std::string_view part = word.substr(from, end - from);
    const std::size_t stem = part.size() > 6 ? part.size() - 3 : part.size();
    shared += part.size() > 2 && all.find(part.substr(0, stem)) != std::string::npos ? stem : 0;
    from = end + 1;
  }
  return shared;
}

/// The steps nearest to a word, and where all of them are explained.
Text steps_like(std::string_view given, const std::vector<std::string_view>& codes,
                const std::vector<Label>& labels) {
  const std::string word = lower_case(given);
  std::vector<std::pair<std::size_t, std::string_view>> like;
  for (std::size_t i = 0; i < codes.size() && i < labels.size(); ++i) {
    const bool other =
        std::ranges::find(said_otherwise, std::pair{std::string_view(word), codes[i]}) !=
        said_otherwise.end();
    if (const std::size_t shared = letters_shared(word, codes[i], labels[i]); shared > 3 || other) {
      like.emplace_back(other ? word.size() : shared, codes[i]);
    }
  }
  std::ranges::stable_sort(like, std::ranges::greater{},
                           [](const auto& each) { return each.first; });
  Text meant = did_you_mean(word, codes);
  for (std::size_t i = 0; i < std::min<std::size_t>(like.size(), 3) && nearest(word, codes).empty();
       ++i) {
    meant.nl += (i == 0 ? " Bedoelt u " : " of ") + in_quotes(like[i].second);
    meant.en += (i == 0 ? " Did you mean " : " or ") + in_quotes(like[i].second);
  }
  if (!meant.nl.empty() && !meant.nl.ends_with('?')) {
    meant = meant + Text{"?", "?"};
  }
  return meant + Text{
                     " Een stap zegt wat er gebeurt; zeg nergens wat eruit moet komen. Alle "
                     "stappen met uitleg: draagkracht info --primitives.",
                     " A step says what happens; say nowhere what should come of it. All "
                     "steps explained: draagkracht info --primitives."};
}

}  // namespace

std::optional<std::size_t> TableReader::word_of(std::string_view key,
                                                const std::vector<std::string_view>& codes,
                                                const std::vector<Label>& labels) {
  const Node* node = look(key);
  if (node == nullptr) {
    return std::nullopt;
  }
  if (!node->is(Node::Kind::text)) {
    wrong_kind(*node, key,
               node->is(Node::Kind::list)
                   ? Label{"een woord tussen aanhalingstekens (schrijf voor elk een eigen blok)",
                           "a word in quotes (write a block of its own for each)"}
                   : Label{"een woord tussen aanhalingstekens", "a word in quotes"});
    return std::nullopt;
  }
  const auto found = std::ranges::find(codes, node->text);
  if (found != codes.end()) {
    return static_cast<std::size_t>(found - codes.begin());
  }
  // The word as the report shows it ("begeleiding") points at the code ("guidance"); so does a word
  // out of it ("indicatie").
  const auto says = [&](std::string_view label, bool whole) {
    const std::string word = lower_case(node->text), shown = lower_case(label);
    return whole ? shown == word : word.size() >= 5 && shown.find(word) != std::string::npos;
  };
  std::string meant;
  for (const bool whole : {true, false}) {
    for (std::size_t i = 0; i < labels.size() && meant.empty(); ++i) {
      if (says(labels[i].nl, whole) || says(labels[i].en, whole)) {
        meant = codes[i];
      }
    }
  }
  const std::string_view near = meant.empty() ? std::string_view(node->text) : "";
  // Of the many steps of a method the nearest help, and where all are explained.
  Text hint = key == "do" ? steps_like(near, codes, labels) : meant_and_allowed(near, codes);
  if (!meant.empty()) {
    hint = Text{" Bedoelt u " + in_quotes(meant) + "?", " Did you mean " + in_quotes(meant) + "?"} +
           hint;
  }
  reading_.problems.add(node->place,
                        Text{in_quotes(key) + " kan niet " + in_quotes(node->text) + " zijn.",
                             in_quotes(key) + " cannot be " + in_quotes(node->text) + "."} +
                            hint);
  return std::nullopt;
}

void TableReader::fixed(std::string_view key, Label, std::string_view wanted) {
  (void)word_of(key, {wanted}, {});
}

void TableReader::require(std::string_view key) {
  if (table_.find(key) != nullptr) {
    return;
  }
  const std::string name(key);
  const bool text = std::ranges::find(texts_, key) != texts_.end();
  reading_.problems.add(table_.place,
                        {in_quotes(key) + " ontbreekt" + in_table(path_, Language::nl) +
                             (text ? ": geef " + name + ".nl en " + name + ".en." : "."),
                         in_quotes(key) + " is missing" + in_table(path_, Language::en) +
                             (text ? ": give " + name + ".nl and " + name + ".en." : ".")});
}

void TableReader::unknown_key(const Entry& entry) {
  const std::vector<std::string_view> above = keys_of_the_file();
  if (!path_.empty() && std::ranges::find(above, entry.key) != above.end()) {
    reading_.problems.add(
        entry.place, {in_quotes(entry.key) + " hoort bij het hele bestand en staat hier onder [" +
                          path_ + "]. Zet de regel boven de eerste [tabel].",
                      in_quotes(entry.key) + " belongs to the whole file and stands under [" +
                          path_ + "] here. Move the line above the first [table]."});
    return;
  }
  std::vector<std::string_view> allowed = known_;
  if (path_.empty()) {
    allowed.insert(allowed.begin(), "extends");
  } else if (std::ranges::find(known_, "nl") == known_.end()) {
    allowed.insert(allowed.end(), {"source", "grade"});  // every table but a text has these
  }
  reading_.problems.add(entry.place, Text{"De sleutel " + in_quotes(entry.key) + " bestaat niet" +
                                              in_table(path_, Language::nl) + ".",
                                          "There is no key " + in_quotes(entry.key) +
                                              in_table(path_, Language::en) + "."} +
                                         meant_and_allowed(entry.key, allowed));
}

void TableReader::finish() {
  const bool noted = !path_.empty();
  for (const Entry& entry : table_.entries) {
    const bool is_note = noted && (entry.key == "source" || entry.key == "grade");
    if (!is_note && std::ranges::find(known_, entry.key) == known_.end()) {
      unknown_key(entry);
    }
  }
  if (!noted) {
    return;
  }
  SourceNote note{path_, {}, Grade::assumed};
  const Node* source = table_.find("source");
  if (source != nullptr) {
    if (source->is(Node::Kind::text)) {
      note.source = {source->text, source->text};
    } else {
      text("source", {}, note.source);
    }
  }
  const bool graded = table_.find("grade") != nullptr;
  if (const auto grade = word_of("grade", {"measured", "estimated", "assumed"}, {})) {
    note.grade = static_cast<Grade>(*grade);
  }
  if (source != nullptr || graded) {
    reading_.notes.push_back(std::move(note));
  }
}

}  // namespace draagkracht
