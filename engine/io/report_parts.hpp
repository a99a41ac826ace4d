// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The parts of the data of the page, each in a file of its own.
#pragma once

#include <array>

#include "io/json_words.hpp"
#include "io/report.hpp"
#include "measures/catalogue.hpp"

namespace draagkracht::report_parts {

/// Adds groups, weeks, series and differences.
void add_numbers(const Setup& setup, const Collected& results, Json& json);
/// The last week per subgroup of those affected.
Json who_rows(const Setup& setup, const Collected& results);

/// The page for aldermen; null without a variant to compare.
Json answer_json(const Setup& setup, const Collected& results);
/// Lines of all bills: minutes and cents per variant, all weeks and runs together, unweighted.
Json books_json(const Setup& setup, const Collected& results);

/// Every number that the outcome rests on, with grade and source.
Json assumptions(const Setup& setup);
/// How many of them are measured, estimated and assumed.
std::array<int, 3> assumption_grades(const Setup& setup);
/// What the population was asked to be and what was built, mean over replicates; `asked` is null
/// where nothing was asked.
Json built_rows(const Collected& results);
/// Its age pyramid, the same: shares of all residents per band of five years and sex.
Json pyramid_rows(const Collected& results);

/// The model says, the data say; what was put in is left out, it proves nothing.
Json validation();
/// Of a group that is smaller than this in the model a report says nothing (assumed): one person
/// would be the group. Clients are counted for what is asked about clients, carers for the rest.
[[nodiscard]] inline bool too_few_to_tell(const GroupSize& size, Measure measure) {
  const bool about_carers = measure >= Measure::hours_given && measure <= Measure::lost_work;
  return (about_carers ? size.carers : size.clients) < 5;
}
/// Rows of the validation table outside their band, and all rows that were computed.
[[nodiscard]] std::pair<int, int> validation_outside();

Json measure_json(const MeasureInfo& measure);

/// "6 July 2026": the day on which a week begins.
std::string day_of(Date start, Week week, Language language);
/// "from 6 July 2026 (after week 26)".
std::string since(Date start, Week from, Language language);
Json variants(const Setup& setup);
/// Weeks in which a policy does something, for a mark on the time axis.
Json moments(const Setup& setup);

}  // namespace draagkracht::report_parts
