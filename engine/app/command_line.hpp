// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The command line in the user's language: commands, options, help, and what is wrong with them.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/commands.hpp"

namespace CLI {
class App;
}  // namespace CLI

namespace draagkracht::app {

class CommandLine {
 public:
  CommandLine(int argc, char** argv);
  ~CommandLine();
  CommandLine(const CommandLine&) = delete;
  CommandLine& operator=(const CommandLine&) = delete;

  /// Reads the arguments and does what they say.
  Fault execute();
  [[nodiscard]] const Common& common() const { return common_; }

 private:
  CLI::App* command(const char* name, Label what, const char* example, CLI::App* parent = nullptr);
  void add_run();
  void add_sweep();
  void add_check();
  void add_population();
  void add_report();
  void add_export();
  void add_explain();
  void add_instrument();
  void add_methods();
  void add_draw();
  /// What `instrument` and `draw` have in common.
  void add_sitting(CLI::App* sub, InstrumentOptions& options);
  void add_validate();
  void add_info();
  [[nodiscard]] std::string in(Label label) const {
    return std::string(label.in(common_.language));
  }

  std::vector<std::string> arguments_;
  Common common_;
  RunOptions run_;
  SweepOptions sweep_;
  std::string check_file_, report_folder_;
  std::string language_word_;  ///< read before anything else; kept to be checked
  PopulationOptions population_;
  ExportOptions export_;
  ExplainOptions explain_;
  InstrumentOptions instrument_;
  DrawOptions draw_;
  ValidateOptions validate_;
  MethodsOptions methods_;
  InfoOptions info_;
  std::unique_ptr<CLI::App> app_;
};

}  // namespace draagkracht::app
