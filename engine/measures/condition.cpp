// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/condition.hpp"

#include <algorithm>

#include "measures/sums.hpp"
#include "population/households.hpp"

namespace draagkracht {

const std::array<CodeName, 10> condition_field_names{{
    {"indicated_hours", {"geïndiceerde uren per week", "indicated hours per week"}},
    {"need_hours", {"uren hulp nodig per week", "hours of help needed per week"}},
    {"age", {"leeftijd in jaren", "age in years"}},
    {"sex", {"geslacht", "sex"}},
    {"limitation", {"beperking", "limitation"}},
    {"income_band", {"inkomensgroep", "income band"}},
    {"origin", {"herkomst", "origin"}},
    {"lives_alone", {"woont alleen", "lives alone"}},
    {"neighbourhood", {"wijk", "neighbourhood"}},
    {"special", {"bijzondere groep", "special people"}},
}};

const std::array<std::string_view, 6> compare_signs{"<", "<=", "==", "!=", ">=", ">"};

namespace {

double value_of(const World& world, const ClientRecord& client, const Condition& condition) {
  const std::size_t row = client.person.index();
  switch (condition.field) {
    case Condition::Field::indicated_hours:
      return condition.product ? client.indications[at(*condition.product)].in_force.hours()
                               : hours(minutes_in_force(client));
    case Condition::Field::need_hours:
      return hours(total_minutes(client.need));
    case Condition::Field::age:
      return world.persons.age(client.person, world.week);
    case Condition::Field::sex:
      return static_cast<double>(at(world.persons.sex[row]));
    case Condition::Field::limitation:
      return static_cast<double>(at(client.limitation));
    case Condition::Field::income_band:
      return static_cast<double>(at(world.persons.income_band[row]));
    case Condition::Field::origin:
      return static_cast<double>(at(world.persons.origin[row]));
    case Condition::Field::lives_alone:
      return lives_alone(world.persons, client.person) ? 1 : 0;
    case Condition::Field::neighbourhood:
      return world.part_of(client.person);
    case Condition::Field::special:
      return client.special;
  }
  return 0;
}

bool holds(double left, Condition::Compare compare, double right) {
  switch (compare) {
    case Condition::Compare::less:
      return left < right;
    case Condition::Compare::at_most:
      return left <= right;
    case Condition::Compare::equal:
      return left == right;
    case Condition::Compare::unequal:
      return left != right;
    case Condition::Compare::at_least:
      return left >= right;
    case Condition::Compare::more:
      return left > right;
  }
  return false;
}

}  // namespace

bool meets(const World& world, const ClientRecord& client, const std::vector<Condition>& where) {
  return std::ranges::all_of(where, [&](const Condition& condition) {
    return holds(value_of(world, client, condition), condition.compare, condition.value);
  });
}

}  // namespace draagkracht
