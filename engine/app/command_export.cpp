// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <nlohmann/json.hpp>

#include "app/chosen.hpp"
#include "app/commands.hpp"
#include "io/export.hpp"

namespace draagkracht::app {

namespace {

ExportChoice choice_of(const Finished& finished, const ExportOptions& options) {
  ExportChoice choice{options.week, std::nullopt, std::nullopt};
  const int weeks = finished.setup.spec.weeks;
  if (options.week && *options.week > weeks) {
    wrong_use({"Week " + std::to_string(*options.week) +
                   " is er niet: de doorrekening heeft week 0 tot en met " + std::to_string(weeks) +
                   ".",
               "There is no week " + std::to_string(*options.week) + ": the run has weeks 0 to " +
                   std::to_string(weeks) + "."});
  }
  if (options.replicate) {
    choice.replicate = chosen_replicate(finished, *options.replicate);
  }
  if (!options.variant.empty()) {
    choice.variant = chosen_variant(finished, options.variant);
  }
  return choice;
}

}  // namespace

Fault export_results(const Common& common, const ExportOptions& options) {
  if (options.table.empty() == options.network.empty()) {
    wrong_use({"Kies of --table of --network.", "Choose either --table or --network."});
  }
  if (common.json && options.out.empty()) {
    wrong_use(
        {"Met --json gaat een beschrijving naar stdout; geef met --out een bestand voor de tabel.",
         "With --json a description goes to stdout; give a file for the table by --out."});
  }
  const Finished finished = open_finished(options.folder);
  const ExportChoice choice = choice_of(finished, options);
  refuse_to_replace(options.out, options.force);
  const auto write = [&](FileWriter& out) {
    if (!options.table.empty()) {
      export_table(finished, options.table, choice, out);
    } else {
      export_network(finished,
                     options.network == "gexf" ? NetworkFormat::gexf : NetworkFormat::graphml,
                     choice, out);
    }
    done_or_fail(out.finish(), Fault::input_output);
  };
  if (options.out.empty()) {
    FileWriter out = FileWriter::standard_output();
    write(out);
    return Fault::none;
  }
  // Beside the file first, so that a failure leaves nothing half done under its name.
  std::error_code error;
  std::filesystem::path beside = options.out;
  beside += ".tmp";
  try {
    FileWriter out(beside);
    write(out);
  } catch (...) {
    std::filesystem::remove(beside, error);
    throw;
  }
  std::filesystem::rename(beside, options.out, error);
  if (error) {
    throw Failure(Fault::input_output, write_problem(options.out, error.value()));
  }
  if (common.json) {
    nlohmann::ordered_json json{{"file", options.out}};
    json["table"] = options.table.empty() ? options.network : options.table;
    print(json.dump(2) + "\n");
  } else {
    say(common, {"Geschreven: " + options.out, "Written: " + options.out});
  }
  return Fault::none;
}

}  // namespace draagkracht::app
