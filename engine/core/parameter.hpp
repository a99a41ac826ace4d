// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// The parameter registry. A rule declares its parameters once, as a plain struct with a table
/// beside it; from that one description come the scenario schema, the command line, the dictionary
/// in the report and the sliders of the page. The default is the struct's own initialiser.
///
///   struct BuildStrain {
///     double rate = 0.05;
///     static constexpr auto parameters() {
///       return std::to_array<Parameter<BuildStrain>>(
///           {{&BuildStrain::rate, {"strain.rate", Unit::per_week, 0.0, 1.0, Grade::assumed,
///                                  {"Opbouw van belasting", "Build-up of strain"},
///                                  {"eigen schatting", "own estimate"}}}});
///     }
///   };
///
/// A model gathers its rules in an aggregate with `template <class V> void visit(V&& v)` that calls
/// v(rule) for each of them.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace draagkracht {

enum class Unit {
  none,
  share,
  weeks,
  per_week,
  per_year,
  minutes_per_week,
  hours_per_week,
  minutes,
  hours,
  km,
  euro_per_hour,
  euro,
  points,
  years
};

/// The unit as written behind a number; empty for none.
[[nodiscard]] std::string_view unit_text(Unit unit, Language language);

/// How well a number is known: measured in a population, estimated from related data, or assumed.
enum class Grade { measured, estimated, assumed };

[[nodiscard]] std::string_view grade_text(Grade grade, Language language);

/// What a user must know of a parameter; low and high are the ends of the range allowed (included).
struct ParameterInfo {
  std::string_view id;
  Unit unit = Unit::none;
  double low = 0.0, high = 0.0;
  Grade grade = Grade::assumed;
  Label label;
  Label source;
};

/// A parameter of rule S.
template <class S>
struct Parameter {
  double S::* member;
  ParameterInfo info;
};

/// A parameter with its default and its value in one model.
struct ParameterEntry {
  ParameterInfo info;
  double fallback = 0.0;
  double value = 0.0;
};

/// All parameters of a model, rule by rule in the order of visit.
template <class Model>
[[nodiscard]] std::vector<ParameterEntry> list_parameters(const Model& model) {
  std::vector<ParameterEntry> entries;
  Model copy = model;  // visit is written once, for writing
  copy.visit([&]<class Rule>(const Rule& rule) {
    const Rule fresh{};
    for (const Parameter<Rule>& parameter : Rule::parameters()) {
      entries.push_back({parameter.info, fresh.*parameter.member, rule.*parameter.member});
    }
  });
  return entries;
}

/// Where the parameter with this id is kept; nullptr when there is none. No range is checked.
template <class Model>
[[nodiscard]] double* find_parameter(Model& model, std::string_view id) {
  double* found = nullptr;
  model.visit([&]<class Rule>(Rule& rule) {
    for (const Parameter<Rule>& parameter : Rule::parameters()) {
      if (found == nullptr && parameter.info.id == id) {
        found = &(rule.*parameter.member);
      }
    }
  });
  return found;
}

/// Whether `value` may be given to `id`, one of `entries`: the problem names the range allowed, or
/// the parameter that was probably meant.
[[nodiscard]] Result<void> check_parameter(const std::vector<ParameterEntry>& entries,
                                           std::string_view id, double value);

/// Sets a parameter; nothing changes when check_parameter objects.
template <class Model>
[[nodiscard]] Result<void> set_parameter(Model& model, std::string_view id, double value) {
  Result<void> checked = check_parameter(list_parameters(model), id, value);
  if (checked.ok()) {
    *find_parameter(model, id) = value;
  }
  return checked;
}

}  // namespace draagkracht
