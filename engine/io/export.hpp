// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Tables and networks out of a finished results folder. Functions here throw Failure.
#pragma once

#include <optional>
#include <string>

#include "io/csv.hpp"
#include "io/finished.hpp"

namespace draagkracht {

/// Which part of a table; what is absent is not filtered (week: the last, or all of series).
struct ExportChoice {
  std::optional<int> week;
  std::optional<std::uint32_t> variant;
  std::optional<std::uint32_t> replicate;
};

/// persons, clients, ties or events, replayed; series, differences or costs, from the files.
void export_table(const Finished& finished, const std::string& table, const ExportChoice& choice,
                  FileWriter& out);

enum class NetworkFormat { graphml, gexf };

/// The living and their ties that have not ended: one variant (the baseline unless chosen), one
/// replicate (the first), one week (the last).
void export_network(const Finished& finished, NetworkFormat format, const ExportChoice& choice,
                    FileWriter& out);

/// The network of one world as XML.
void write_network(const World& world, NetworkFormat format, FileWriter& out);

}  // namespace draagkracht
