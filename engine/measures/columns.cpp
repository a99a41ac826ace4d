// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <array>

#include "measures/columns_care.hpp"
#include "measures/columns_persons.hpp"
#include "measures/columns_results.hpp"
#include "measures/tables.hpp"

namespace draagkracht {

namespace {

template <class... Tables>
constexpr auto joined(const Tables&... tables) {
  std::array<ColumnInfo, (std::tuple_size_v<Tables> + ...)> all{};
  std::size_t next = 0;
  const auto add = [&](const auto& table) {
    for (const ColumnInfo& column : table) {
      all[next++] = column;
    }
  };
  (add(tables), ...);
  return all;
}

constexpr auto all_columns = joined(persons_columns, clients_columns, ties_columns, events_columns,
                                    series_columns, differences_columns, costs_columns);

}  // namespace

RowSink::~RowSink() = default;

std::span<const ColumnInfo> columns() { return all_columns; }

std::span<const ColumnInfo> columns_of(std::string_view table) {
  const auto of_table = [&](const ColumnInfo& column) { return column.table == table; };
  const std::span<const ColumnInfo> all = columns();
  const auto begin = std::ranges::find_if(all, of_table);
  return {begin, std::find_if_not(begin, all.end(), of_table)};
}

}  // namespace draagkracht
