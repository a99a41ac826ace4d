// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "run/spec_condition.hpp"

#include <algorithm>
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

/// The closed list whose codes a field compares with; empty for numbers.
std::vector<std::string_view> codes_for(Condition::Field field) {
  switch (field) {
    case Condition::Field::sex:
      return codes_of(sex_names);
    case Condition::Field::limitation:
      return codes_of(limitation_names);
    case Condition::Field::income_band:
      return codes_of(income_band_names);
    case Condition::Field::origin:
      return codes_of(origin_names);
    case Condition::Field::education:
      return codes_of(education_names);
    case Condition::Field::cares_for:
      return codes_of(limitation_names);
    case Condition::Field::carer_is:
      return codes_of(tie_kind_names);
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

Result<double> value_of(std::string_view word, Condition::Field field) {
  const std::vector<std::string_view> codes = codes_for(field);
  if (!codes.empty()) {
    const auto found = std::ranges::find(codes, word);
    if (found == codes.end()) {
      return unknown({"De waarde", "value"}, word, codes);
    }
    return static_cast<double>(found - codes.begin());
  }
  // std::from_chars reads no fractions in the browser's library; a JSON number is what is meant
  // here.
  const nlohmann::json number = nlohmann::json::parse(word, nullptr, false);
  const double value = number.is_number() ? number.get<double>() : -1;
  if (value < 0 || value > 10000) {
    return Problem{{in_quotes(word) + " is geen getal van 0 tot en met 10000 met een punt als "
                                      "decimaalteken.",
                    in_quotes(word) + " is not a number from 0 to 10000 with a decimal point."},
                   ""};
  }
  return value;
}

}  // namespace

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
  const std::vector<std::string_view> codes = codes_for(condition.field);
  const auto position = static_cast<std::size_t>(condition.value);
  if (position < codes.size()) {
    return text.append(codes[position]);
  }
  return text.append(digits_of(condition.value));
}

}  // namespace draagkracht
