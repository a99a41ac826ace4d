// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/condition_words.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "io/messages.hpp"
#include "run/spec_condition.hpp"

namespace draagkracht {

namespace {

constexpr std::array<Label, 6> comparisons{{{"minder dan ", "less than "},
                                            {"hoogstens ", "at most "},
                                            {"", ""},
                                            {"niet ", "not "},
                                            {"minstens ", "at least "},
                                            {"meer dan ", "more than "}}};

/// What a field that is 1 or 0 must be; nothing for a comparison that both or neither meet.
std::optional<bool> wanted(const Condition& condition) {
  const auto suits = [&](double left) {
    switch (condition.compare) {
      case Condition::Compare::less:
        return left < condition.value;
      case Condition::Compare::at_most:
        return left <= condition.value;
      case Condition::Compare::equal:
        return left == condition.value;
      case Condition::Compare::unequal:
        return left != condition.value;
      case Condition::Compare::at_least:
        return left >= condition.value;
      case Condition::Compare::more:
        return left > condition.value;
    }
    return false;
  };
  return suits(1) != suits(0) ? std::optional(suits(1)) : std::nullopt;
}

/// "origin the Netherlands" behind "origin: " need not say origin again.
std::string without(std::string_view field, std::string value) {
  if (value.size() > field.size() + 1 && value.starts_with(field) && value[field.size()] == ' ') {
    value.erase(0, field.size() + 1);
  }
  return value;
}

Text one_in_words(const Condition& condition) {
  const Label field = condition_field_names[static_cast<std::size_t>(condition.field)].label;
  Text text = field.text();
  if (condition.product) {
    const Label product = product_names[at(*condition.product)].label;
    text = text + Text{" (" + std::string(product.nl) + ")", " (" + std::string(product.en) + ")"};
  }
  text = text + Text{": ", ": "};
  if (is_yes_or_no(condition.field)) {
    if (const std::optional<bool> yes = wanted(condition)) {
      return text + (*yes ? Text{"ja", "yes"} : Text{"nee", "no"});
    }
  }
  const bool any = condition.field == Condition::Field::limitation && condition.value == 0 &&
                   condition.compare == Condition::Compare::unequal;
  if (any) {
    return text + Text{"welke ook", "any"};
  }
  const Text value = compared_with(condition);
  return text + comparisons[static_cast<std::size_t>(condition.compare)].text() +
         Text{without(field.nl, value.nl), without(field.en, value.en)};
}

}  // namespace

Text condition_words(const std::vector<Condition>& where) {
  Text words;
  bool same_line = false;
  for (const Condition& condition : where) {
    if (&condition != &where.front()) {
      words = words + (same_line ? Text{" of ", " or "} : Text{"; ", "; "});
    }
    words = words + one_in_words(condition);
    same_line = condition.or_next;
  }
  return words;
}

}  // namespace draagkracht
