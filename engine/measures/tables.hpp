// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The tables a user can export: their columns, and their rows out of a world. Names and order are a
// contract with whoever reads the files; append only. `columns()` is the codebook, and the rows
// give exactly one cell per column.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/result.hpp"
#include "population/events.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct ColumnInfo {
  std::string_view table;  ///< persons, clients, ties, events, series, differences
  std::string_view name;
  std::string_view type;  ///< text, integer, number, flag (0/1), date
  Label unit;             ///< empty when it has none
  Label label;
  Label codes;       ///< what the words or numbers mean, empty when they speak for themselves
  Label empty_when;  ///< empty when it always has a value
  std::string_view source;  ///< where the value comes from
};

/// The same text in both languages.
constexpr Label same(std::string_view text) { return {text, text}; }

/// All columns, table by table, in the order of the files.
[[nodiscard]] std::span<const ColumnInfo> columns();
/// Those of one table; none for a name that is no table.
[[nodiscard]] std::span<const ColumnInfo> columns_of(std::string_view table);

/// Takes cells in order; `io` makes CSV or SQL of them.
struct RowSink {
  RowSink() = default;
  RowSink(const RowSink&) = delete;
  RowSink& operator=(const RowSink&) = delete;
  virtual ~RowSink();
  virtual void text(std::string_view value) = 0;
  virtual void number(double value) = 0;
  virtual void integer(std::int64_t value) = 0;
  virtual void flag(bool value) = 0;
  virtual void empty() = 0;
  virtual void end_row() = 0;
};

/// The world at the end of its week, in table order; the answers to questionnaires are those of
/// that week. Persons: everybody ever alive in the run, professionals too.
void persons_rows(const World& world, std::string_view variant, std::uint32_t replicate,
                  RowSink& sink);
/// Everybody with a client record, also when care has ended.
void clients_rows(const World& world, std::string_view variant, std::uint32_t replicate,
                  RowSink& sink);
/// All stored ties, ended ones too.
void ties_rows(const World& world, std::string_view variant, std::uint32_t replicate,
               RowSink& sink);
/// Events in the order given: those of a week, or the milestones of a run.
void event_rows(std::span<const Event> events, std::string_view variant, std::uint32_t replicate,
                RowSink& sink);

}  // namespace draagkracht
