// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One way to write a table: UTF-8, comma, decimal point, LF, header, shortest numbers, empty where
// nothing applies.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "io/file_text.hpp"
#include "measures/tables.hpp"

namespace draagkracht {

/// The shortest text of a number; empty for NaN.
std::string csv_number(double value);

/// Writes cells to a file or a string, and puts commas and line ends between them.
class CsvWriter final : public RowSink {
 public:
  /// `out` must outlive the writer.
  explicit CsvWriter(FileWriter& out) : file_(&out) {}
  explicit CsvWriter(std::string& out) : text_(&out) {}

  /// The names of the columns of one table of the codebook.
  void header(std::string_view table);
  void text(std::string_view value) override;
  void number(double value) override { raw(csv_number(value)); }
  void integer(std::int64_t value) override { raw(std::to_string(value)); }
  void flag(bool value) override { raw(value ? "1" : "0"); }
  void empty() override { raw({}); }
  void end_row() override;

 private:
  void raw(std::string_view cell);
  FileWriter* file_ = nullptr;
  std::string* text_ = nullptr;
  std::string row_;
  bool first_ = true;
};

}  // namespace draagkracht
