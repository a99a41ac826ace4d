// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/csv.hpp"

#include <cmath>

#include "core/digits.hpp"

namespace draagkracht {

std::string csv_number(double value) {
  if (!std::isfinite(value)) {
    return {};
  }
  return digits_of(value);
}

void CsvWriter::header(std::string_view table) {
  for (const ColumnInfo& column : columns_of(table)) {
    text(column.name);
  }
  end_row();
}

void CsvWriter::raw(std::string_view cell) {
  if (!first_) {
    row_ += ',';
  }
  first_ = false;
  row_ += cell;
}

void CsvWriter::text(std::string_view value) {
  if (value.find_first_of(",\"\n\r") == std::string_view::npos) {
    raw(value);
    return;
  }
  std::string quoted = "\"";
  for (const char c : value) {
    if (c == '"') {
      quoted += '"';
    }
    quoted += c;
  }
  raw(quoted + '"');
}

void CsvWriter::end_row() {
  row_ += '\n';
  if (file_ != nullptr) {
    file_->write(row_);
  } else {
    *text_ += row_;
  }
  row_.clear();
  first_ = true;
}

}  // namespace draagkracht
