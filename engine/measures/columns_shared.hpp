// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Columns that mean the same in several tables.
#pragma once

#include "measures/tables.hpp"

namespace draagkracht {

constexpr ColumnInfo variant_column(std::string_view table) {
  return {table, "variant", "text", "", {"variant", "variant"}, "", "", "scenario"};
}
constexpr ColumnInfo replicate_column(std::string_view table) {
  return {table, "replicate", "integer", "", {"herhaling", "replicate"}, "from 0", "", "run"};
}
constexpr ColumnInfo week_column(std::string_view table) {
  return {table,
          "week",
          "integer",
          "weeks",
          {"week", "week"},
          "week 0 is the state at which variants branch",
          "",
          "run"};
}
constexpr ColumnInfo person_column(std::string_view table, std::string_view codes) {
  return {table, "person", "text", "", {"persoon", "person"}, codes, "", "stable key"};
}
constexpr ColumnInfo weight_column(std::string_view table, std::string_view empty_when) {
  return {table,
          "weight",
          "number",
          "persons",
          {"gewicht", "weight"},
          "persons of the real population this row stands for",
          empty_when,
          "population"};
}
constexpr ColumnInfo residence_column(std::string_view table, std::string_view empty_when) {
  return {
      table,      "residence", "text", "", {"woonsituatie", "residence"}, "home, admitted, dead",
      empty_when, "state"};
}
constexpr ColumnInfo measure_column(std::string_view table) {
  return {table, "measure", "text", "", {"maat", "measure"}, "see the list of measures",
          "",    "measures"};
}
constexpr ColumnInfo unit_column(std::string_view table) {
  return {table, "unit", "text", "", {"eenheid", "unit"}, "", "", "measures"};
}

}  // namespace draagkracht
