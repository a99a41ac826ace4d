// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/method_groups.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "io/condition_words.hpp"
#include "io/messages.hpp"
#include "run/spec_condition.hpp"

namespace draagkracht {

namespace {

constexpr std::array<NamedGroup, 9> groups{{
    {"single_carers_dementia",
     {"enige mantelzorgers van mensen met dementie", "single carers of people with dementia"},
     "limitation = dementia, helpers = 1"},
    {"dementia", {"mensen met dementie", "people with dementia"}, "limitation = dementia"},
    {"dementia_alone",
     {"alleenwonenden met dementie", "people with dementia who live alone"},
     "limitation = dementia, lives_alone = 1"},
    {"lonely_old",
     {"ouderen met weinig mensen om zich heen", "older people with few people around"},
     "age >= 75, people_around <= 4"},
    {"psychiatric_guidance",
     {"mensen met een psychische beperking en begeleiding",
      "people with a mental limitation and guidance"},
     "limitation = psychiatric, indicated_hours.guidance > 0"},
    {"intellectual_guidance",
     {"mensen met een verstandelijke beperking en begeleiding",
      "people with an intellectual limitation and guidance"},
     "limitation = intellectual, indicated_hours.guidance > 0"},
    {"parents_of_young",
     {"ouders van een kind of jongere met een verstandelijke beperking",
      "parents of a child or young person with an intellectual disability"},
     "limitation = intellectual, age < 30, lives_alone = 0"},
    {"guidance",
     {"cliënten met begeleiding", "clients with guidance"},
     "indicated_hours.guidance > 0"},
    {"nobody_helps", {"cliënten zonder mantelzorger", "clients without a carer"}, "helpers = 0"},
}};

std::string lower(std::string_view text) {
  std::string made(text);
  std::ranges::transform(made, made.begin(), [](char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  });
  return made;
}

Result<std::vector<Condition>> conditions_of(std::string_view text,
                                             const PopulationSpec& population) {
  std::vector<Condition> where;
  while (!text.empty()) {
    const std::size_t comma = text.find(',');
    Result<std::vector<Condition>> line = parse_conditions(text.substr(0, comma));
    if (!line.ok()) {
      return line.problem();
    }
    for (Condition& condition : line.value()) {
      if (const Result<void> found = find_name(condition, population); !found.ok()) {
        return found.problem();
      }
      where.push_back(std::move(condition));
    }
    text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
  }
  return where;
}

}  // namespace

std::span<const NamedGroup> named_groups() { return groups; }

Result<GroupSpec> group_of_words(std::string_view words, const ScenarioSpec& scenario) {
  const auto own = std::ranges::find(scenario.groups, words, &GroupSpec::id);
  if (own != scenario.groups.end()) {
    return *own;
  }
  GroupSpec group;
  group.id = "compared";
  std::string_view where = words;
  bool known = false;
  for (const NamedGroup& named : groups) {
    if (words == named.id || lower(words) == named.label.nl || lower(words) == named.label.en) {
      group.label = named.label.text();
      where = named.where;
      known = true;
    }
  }
  Result<std::vector<Condition>> read = conditions_of(where, scenario.population);
  if (!read.ok()) {
    Text what{"Voor wie? " + in_quotes(words) +
                  " is geen groep van het scenario, geen bekende groep en geen voorwaarde.",
              "For whom? " + in_quotes(words) +
                  " is no group of the scenario, no known group and no condition."};
    for (const GroupSpec& group_of_file : scenario.groups) {
      const std::string id = in_quotes(group_of_file.id);
      const bool first = &group_of_file == &scenario.groups.front();
      what =
          what + (first ? Text{" Groepen van het scenario: " + id, " Groups of the scenario: " + id}
                        : Text{", " + id, ", " + id});
    }
    if (!scenario.groups.empty()) {
      what = what + Text{".", "."};
    }
    what = what + Text{" Bekende groepen:", " Known groups:"};
    for (const NamedGroup& named : groups) {
      const std::string id = " " + std::string(named.id) + (&named == &groups.back() ? "." : ",");
      what = what + Text{id, id};
    }
    // A condition with a mistake has a better answer than a list of groups.
    const bool meant = where.find_first_of("<>=") != std::string_view::npos;
    return Problem{meant ? read.problem().what : what, ""};
  }
  group.where = std::move(read).value();
  if (!known) {
    group.label = condition_words(group.where);
  }
  return group;
}

}  // namespace draagkracht
