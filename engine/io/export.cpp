// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/export.hpp"

#include <algorithm>

namespace draagkracht {

namespace {

using RowWriter = void (*)(const World&, std::string_view, std::uint32_t, RowSink&);

/// Lines of a stored table whose variant, replicate and week are the chosen ones.
void filter_stored(const Finished& finished, const std::string& table, const ExportChoice& choice,
                   FileWriter& out) {
  const std::string text =
      value_or_fail(read_text_file(finished.folder / (table + ".csv")), Fault::input_output);
  const auto columns = columns_of(table);
  const auto position = [&](std::string_view name) {
    return std::ranges::find(columns, name, &ColumnInfo::name) - columns.begin();
  };
  std::vector<std::pair<std::ptrdiff_t, std::string>> wanted;
  if (choice.variant) {
    wanted.emplace_back(position("variant"), finished.setup.spec.variants[*choice.variant].id);
  }
  if (choice.replicate && table != "differences") {
    wanted.emplace_back(position("replicate"), std::to_string(*choice.replicate));
  }
  if (choice.week) {
    wanted.emplace_back(position("week"), std::to_string(*choice.week));
  }

  std::string_view left = text;
  for (bool header = true; !left.empty(); header = false) {
    const std::size_t end = left.find('\n');
    const std::string_view line = left.substr(0, end == std::string_view::npos ? end : end + 1);
    left.remove_prefix(line.size());
    const auto has = [&](const auto& want) {
      std::string_view cell = line;  // names of variants and numbers are never quoted
      for (std::ptrdiff_t i = 0; i < want.first; ++i) {
        const std::size_t comma = cell.find(',');
        cell.remove_prefix(comma == std::string_view::npos ? cell.size() : comma + 1);
      }
      return cell.substr(0, cell.find_first_of(",\n")) == want.second;
    };
    if (header || std::ranges::all_of(wanted, has)) {
      out.write(line);
    }
  }
}

/// Calls f(variant, replicate) for the chosen runs, in order.
template <class F>
void each_chosen_run(const Finished& finished, const ExportChoice& choice, F&& f) {
  for (const std::uint32_t variant : finished.setup.variants) {
    if (choice.variant && *choice.variant != variant) {
      continue;
    }
    for (std::uint32_t r = 0; r < static_cast<std::uint32_t>(finished.setup.spec.replicates); ++r) {
      if (!choice.replicate || *choice.replicate == r) {
        f(variant, r);
      }
    }
  }
}

}  // namespace

void export_table(const Finished& finished, const std::string& table, const ExportChoice& choice,
                  FileWriter& out) {
  if (table == "series" || table == "differences" || table == "costs") {
    filter_stored(finished, table, choice, out);
    return;
  }
  require_same_program(finished.manifest);
  const Week week{choice.week.value_or(finished.setup.spec.weeks)};
  CsvWriter csv(out);
  csv.header(table);
  each_chosen_run(finished, choice, [&](std::uint32_t variant, std::uint32_t replicate) {
    const std::string& id = finished.setup.spec.variants[variant].id;
    if (table == "events") {
      (void)replayed(finished, variant, replicate, week,
                     [&](const World& world) { event_rows(world.events, id, replicate, csv); });
      return;
    }
    const RowWriter write = table == "persons"   ? persons_rows
                            : table == "clients" ? clients_rows
                                                 : ties_rows;
    write(replayed(finished, variant, replicate, week), id, replicate, csv);
  });
}

void export_network(const Finished& finished, NetworkFormat format, const ExportChoice& choice,
                    FileWriter& out) {
  require_same_program(finished.manifest);
  const Week week{choice.week.value_or(finished.setup.spec.weeks)};
  write_network(replayed(finished, choice.variant.value_or(0), choice.replicate.value_or(0), week),
                format, out);
}

}  // namespace draagkracht
