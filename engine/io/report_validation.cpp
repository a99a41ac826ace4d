// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The model says, the data say: rows of the validation table with what this version of the model
// gave when it was checked last (docs/checks/validation.md, compiled in).
#include <map>
#include <sstream>

#include "embedded/validation_table_text.hpp"
#include "io/report_parts.hpp"
#include "study/pattern.hpp"

namespace draagkracht::report_parts {

namespace {

/// What one line of the table says, in the words of that file.
struct Line {
  std::string model, interval, data, band, inside;
};

/// The text that ends where the head of a column ends, back to the gap before it.
std::string cell(const std::string& line, std::size_t end) {
  const std::string upto = line.substr(0, std::min(end, line.size()));
  const std::size_t gap = upto.rfind("  ");
  const std::string text = gap == std::string::npos ? upto : upto.substr(gap + 2);
  return text.find_first_not_of(' ') == std::string::npos ? "" : text;
}

std::map<std::string, Line> lines_of(std::string_view file) {
  std::map<std::string, Line> lines;
  std::istringstream text{std::string(file)};
  std::array<std::size_t, 5> ends{};
  for (std::string line; std::getline(text, line);) {
    if (line.find("model says") != std::string::npos && line.find("inside") != std::string::npos) {
      std::size_t from = 0;
      for (std::size_t i = 0;
           const char* head : {"model says", "95 %", "data say", "band", "inside"}) {
        from = line.find(head, from) + std::string_view(head).size();
        ends[i++] = from;
      }
    } else if (ends[0] > 0 && line.size() >= ends[4]) {
      std::istringstream words(line);
      std::string row;
      words >> row;
      lines[row] = {cell(line, ends[0]), cell(line, ends[1]), cell(line, ends[2]),
                    cell(line, ends[3]), cell(line, ends[4])};
    }
  }
  return lines;
}

/// "15.5 % to 16.1 %" in both languages.
Json figures(const std::string& english) {
  std::string dutch;
  for (std::size_t i = 0; i < english.size(); ++i) {
    dutch += english[i] == '.' ? ',' : english[i];
  }
  const auto replace = [](std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
      text.replace(at, from.size(), to);
    }
  };
  std::string plain = english;
  replace(dutch, " to ", " tot ");
  replace(dutch, "more", "meer");
  replace(dutch, "less", "minder");
  replace(plain, " %", "%");
  return json_of(Text{dutch, plain});
}

}  // namespace

Json validation() {
  const std::string_view file(validation_table_text, validation_table_text_size);
  const std::map<std::string, Line> lines = lines_of(file);
  Json rows = Json::array();
  for (const Pattern& pattern : validation_table()) {
    const auto line = lines.find(std::string(pattern.row));
    if (line == lines.end() || pattern.of == PatternClass::put_in) {
      continue;
    }
    rows.push_back({{"row", pattern.row},
                    {"label", json_of(pattern.label)},
                    {"tuned", pattern.of == PatternClass::estimate},
                    {"model", figures(line->second.model)},
                    {"interval", figures(line->second.interval)},
                    {"data", figures(line->second.data)},
                    {"band", figures(line->second.band)},
                    {"inside", line->second.inside == "yes"},
                    {"source", json_of(pattern.source)}});
  }
  return rows;
}

std::pair<int, int> validation_outside() {
  std::pair<int, int> count{0, 0};
  for (const Json& row : validation()) {
    count.first += row["inside"] == false ? 1 : 0;
    count.second += 1;
  }
  return count;
}

}  // namespace draagkracht::report_parts
