// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "run/spec_condition.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/digits.hpp"
#include "core/nearest.hpp"

namespace draagkracht {

namespace {

std::string_view trimmed(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t'; };
  while (!text.empty() && blank(text.front())) {
    text.remove_prefix(1);
  }
  while (!text.empty() && blank(text.back())) {
    text.remove_suffix(1);
  }
  return text;
}

std::string in_quotes(std::string_view word) { return '"' + std::string(word) + '"'; }

/// "Unknown ...; did you mean; allowed are".
Problem unknown(Label kind, std::string_view word, std::span<const std::string_view> known) {
  Text what{std::string(kind.nl) + " " + in_quotes(word) + " bestaat niet in een voorwaarde.",
            "There is no " + std::string(kind.en) + " " + in_quotes(word) + " in a condition."};
  if (const std::string meant = nearest(word, known); !meant.empty()) {
    what.nl += " Bedoelt u " + in_quotes(meant) + "?";
    what.en += " Did you mean " + in_quotes(meant) + "?";
  }
  what.nl += " Toegestaan:";
  what.en += " Allowed:";
  for (std::size_t i = 0; i < known.size(); ++i) {
    const std::string item = (i == 0 ? " " : ", ") + std::string(known[i]);
    what.nl += item;
    what.en += item;
  }
  what.nl += '.';
  what.en += '.';
  return {what, ""};
}

template <std::size_t N>
std::vector<std::string_view> codes_of(const std::array<CodeName, N>& names) {
  std::vector<std::string_view> codes(N);
  std::ranges::transform(names, codes.begin(), &CodeName::code);
  return codes;
}

/// The closed list that a field compares with; empty for numbers.
std::span<const CodeName> names_for(Condition::Field field) {
  switch (field) {
    case Condition::Field::sex:
      return sex_names;
    case Condition::Field::limitation:
    case Condition::Field::cares_for:
      return limitation_names;
    case Condition::Field::income_band:
      return income_band_names;
    case Condition::Field::origin:
      return origin_names;
    case Condition::Field::education:
      return education_names;
    case Condition::Field::carer_is:
      return tie_kind_names;
    default:
      return {};
  }
}

/// Fields that compare with a name given in the same file.
bool takes_name(Condition::Field field) {
  return field == Condition::Field::neighbourhood || field == Condition::Field::special;
}

Problem malformed(std::string_view text) {
  return {{"De voorwaarde " + in_quotes(text) +
               " heeft niet de vorm VELD VERGELIJKING WAARDE, zoals \"indicated_hours.guidance > "
               "0\" of \"age >= 65\".",
           "The condition " + in_quotes(text) +
               " is not of the form FIELD COMPARISON VALUE, such as \"indicated_hours.guidance > "
               "0\" or \"age >= 65\"."},
          ""};
}

Problem more_than_one(std::string_view text) {
  return {
      {"De voorwaarde " + in_quotes(text) +
           " heeft meer dan één vergelijking. Is een van beide genoeg, zet er dan \"or\" tussen; "
           "moeten ze allebei gelden, maak er dan twee voorwaarden van.",
       "The condition " + in_quotes(text) +
           " has more than one comparison. If one of them is enough, put \"or\" between them; if "
           "both must hold, make them two conditions."},
      ""};
}

Result<double> value_of(std::string_view word, Condition::Field field) {
  const std::span<const CodeName> names = names_for(field);
  if (!names.empty()) {
    const auto found = std::ranges::find(names, word, &CodeName::code);
    if (found == names.end()) {
      std::vector<std::string_view> codes(names.size());
      std::ranges::transform(names, codes.begin(), &CodeName::code);
      return unknown({"De waarde", "value"}, word, codes);
    }
    return static_cast<double>(found - names.begin());
  }
  // std::from_chars reads no fractions in the browser's library; a JSON number is what is meant
  // here.
  const nlohmann::json number = nlohmann::json::parse(word, nullptr, false);
  const double value = number.is_number() ? number.get<double>() : -1;
  if (is_yes_or_no(field) && !number.is_number()) {
    return Problem{{in_quotes(word) + " kan hier niet. Vul 1 (ja) of 0 (nee) in.",
                    in_quotes(word) + " is not possible here. Fill in 1 (yes) or 0 (no)."},
                   ""};
  }
  if (value < 0 || value > 10000) {
    return Problem{{in_quotes(word) + " kan hier niet. Vul een getal in van 0 tot en met 10000, "
                                      "bijvoorbeeld 65 of 0.5 (met een punt).",
                    in_quotes(word) + " is not possible here. Fill in a number from 0 to 10000, "
                                      "such as 65 or 0.5 (with a point)."},
                   ""};
  }
  return value;
}

/// Reads one condition.
Result<Condition> parse_condition(std::string_view text) {
  const std::size_t sign_at = text.find_first_of("<>=!");
  if (sign_at == std::string_view::npos) {
    return malformed(text);
  }
  const std::size_t sign_end = text.find_first_not_of("<>=!", sign_at);
  if (sign_end == std::string_view::npos) {
    return malformed(text);
  }
  const std::string_view whole_field = trimmed(text.substr(0, sign_at));
  std::string_view field = whole_field;
  std::string_view sign = text.substr(sign_at, sign_end - sign_at);
  if (sign == "=") {
    sign = "==";
  }
  const std::string_view word = trimmed(text.substr(sign_end));
  if (field.empty() || word.empty()) {
    return malformed(text);
  }
  if (word.find_first_of("<>=!") != std::string_view::npos) {
    return more_than_one(text);
  }

  Condition condition;
  const std::size_t dot = field.find('.');
  if (dot != std::string_view::npos) {
    const std::string_view product = field.substr(dot + 1);
    field = field.substr(0, dot);
    condition.product = from_code<Product>(product_names, product);
    if (!condition.product) {
      return unknown({"Het product", "product"}, product, codes_of(product_names));
    }
  }
  const auto known = from_code<Condition::Field>(condition_field_names, field);
  if (!known) {
    return unknown({"Het veld", "field"}, field, codes_of(condition_field_names));
  }
  condition.field = *known;
  if (condition.product && condition.field != Condition::Field::indicated_hours) {
    return unknown({"Het veld", "field"}, whole_field, codes_of(condition_field_names));
  }

  const auto compare = std::ranges::find(compare_signs, sign) - compare_signs.begin();
  if (compare == std::ssize(compare_signs)) {
    // The right signs the wrong way round; by letters another sign would be nearest.
    if (sign == "=>" || sign == "=<") {
      const std::string turned = in_quotes(sign == "=>" ? ">=" : "<=");
      return Problem{{"De vergelijking " + in_quotes(sign) +
                          " bestaat niet in een voorwaarde. Bedoelt u " + turned + "?",
                      "There is no comparison " + in_quotes(sign) +
                          " in a condition. Did you mean " + turned + "?"},
                     ""};
    }
    return unknown({"De vergelijking", "comparison"}, sign, compare_signs);
  }
  condition.compare = static_cast<Condition::Compare>(compare);

  if (takes_name(condition.field)) {
    condition.name = word;
    if (condition.compare == Condition::Compare::equal ||
        condition.compare == Condition::Compare::unequal) {
      return condition;
    }
    return unknown({"De vergelijking", "comparison"}, sign,
                   std::array<std::string_view, 2>{"=", "!="});
  }
  const Result<double> value = value_of(word, condition.field);
  if (!value.ok()) {
    return value.problem();
  }
  condition.value = value.value();
  return condition;
}

std::string condition_text(const Condition& condition) {
  std::string text(condition_field_names[static_cast<std::size_t>(condition.field)].code);
  if (condition.product) {
    text += "." + std::string(product_names[at(*condition.product)].code);
  }
  text += " ";
  text += compare_signs[static_cast<std::size_t>(condition.compare)];
  text += " ";
  if (takes_name(condition.field)) {
    return text.append(condition.name);
  }
  const std::span<const CodeName> names = names_for(condition.field);
  const auto position = static_cast<std::size_t>(condition.value);
  if (position < names.size()) {
    return text.append(names[position].code);
  }
  return text.append(digits_of(condition.value));
}

}  // namespace

Result<std::vector<Condition>> parse_conditions(std::string_view line) {
  constexpr std::string_view between = " or ";
  std::vector<Condition> read;
  const std::string_view whole = line;
  while (true) {
    const std::size_t end = line.find(between);
    const std::string_view part = trimmed(line.substr(0, end));
    if (part.empty() || part == "or" || part.starts_with("or ") || part.ends_with(" or")) {
      return malformed(whole);
    }
    Result<Condition> one = parse_condition(part);
    if (!one.ok()) {
      return one.problem();
    }
    read.push_back(std::move(one).value());
    if (end == std::string_view::npos) {
      return read;
    }
    read.back().or_next = true;
    line = line.substr(end + between.size());
  }
}

Result<void> find_name(Condition& condition, const PopulationSpec& population) {
  if (!takes_name(condition.field)) {
    return {};
  }
  const bool special = condition.field == Condition::Field::special;
  std::vector<std::string_view> names;
  if (special) {
    names.emplace_back("none");
  }
  for (const NeighbourhoodSpec& neighbourhood : population.neighbourhoods) {
    if (!special) {
      names.push_back(neighbourhood.id);
    }
  }
  for (const SpecialSpec& people : population.special) {
    if (special) {
      names.push_back(people.id);
    }
  }
  if (names.empty() || (special && names.size() == 1)) {
    const std::string table = std::string("[population.") +
                              (special ? "special" : "neighbourhoods") + "." + condition.name + "]";
    return Problem{{"Deze voorwaarde noemt " + in_quotes(condition.name) + ", maar er is geen " +
                        table + " in dit bestand.",
                    "This condition names " + in_quotes(condition.name) + ", but there is no " +
                        table + " in this file."},
                   ""};
  }
  const auto found = std::ranges::find(names, condition.name);
  if (found == names.end()) {
    return unknown(special ? Label{"De bijzondere groep", "group of special people"}
                           : Label{"De wijk", "neighbourhood"},
                   condition.name, names);
  }
  condition.value = static_cast<double>(found - names.begin());
  return {};
}

std::size_t line_of(const std::vector<Condition>& conditions, std::size_t i) {
  return static_cast<std::size_t>(
      std::count_if(conditions.begin(), conditions.begin() + static_cast<std::ptrdiff_t>(i),
                    [](const Condition& condition) { return !condition.or_next; }));
}

std::vector<std::string> condition_lines(const std::vector<Condition>& conditions) {
  std::vector<std::string> lines;
  bool same_line = false;
  for (const Condition& condition : conditions) {
    const std::string text = condition_text(condition);
    if (same_line) {
      lines.back() += " or " + text;
    } else {
      lines.push_back(text);
    }
    same_line = condition.or_next;
  }
  return lines;
}

Text compared_with(const Condition& condition) {
  if (takes_name(condition.field)) {
    return {condition.name, condition.name};
  }
  const std::span<const CodeName> names = names_for(condition.field);
  const auto position = static_cast<std::size_t>(condition.value);
  if (position < names.size()) {
    return names[position].label.text();
  }
  const std::string number = digits_of(condition.value);
  std::string dutch = number;
  std::ranges::replace(dutch, '.', ',');
  return {dutch, number};
}

bool is_yes_or_no(Condition::Field field) {
  using Field = Condition::Field;
  constexpr std::array fields{Field::lives_alone,   Field::poor_health, Field::volunteer,
                              Field::widowed,       Field::partner,     Field::member,
                              Field::meeting_place, Field::client,      Field::hours_go,
                              Field::carer,         Field::found};
  return std::ranges::find(fields, field) != fields.end();
}

}  // namespace draagkracht
