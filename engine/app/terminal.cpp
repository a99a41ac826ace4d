// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/terminal.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "io/failure.hpp"
#include "io/file_text.hpp"

namespace draagkracht::app {

void to_stderr(const std::string& text) { std::fputs(text.c_str(), stderr); }

void say(const Common& common, const Text& text) {
  if (!common.quiet) {
    complain(common, text);
  }
}

void complain(const Common& common, const Text& text) {
  to_stderr(text.in(common.language) + "\n");
}

void complain_of(const Common& common, const Problem& problem) {
  to_stderr(problem_line(problem, common.language) + "\n");
}

void warn_of(const Common& common, const Problem& problem) {
  if (!common.quiet) {
    complain_of(common, {Text{"Let op: ", "Note: "} + problem.what, problem.place});
  }
}

void print(std::string_view text) {
  while (!text.empty()) {
    const ssize_t done = ::write(STDOUT_FILENO, text.data(), text.size());
    if (done > 0) {
      text.remove_prefix(static_cast<std::size_t>(done));
    } else if (errno != EINTR) {
      throw Failure(Fault::input_output, write_problem("stdout", errno));
    }
  }
}

void refuse_to_replace(const std::string& file, bool force) {
  std::error_code error;
  if (file.empty() || force || !std::filesystem::exists(file, error)) {
    return;
  }
  throw Failure(
      Fault::input_output,
      Problem{{"Het bestand " + file + " bestaat al. Kies een ander, of vervang het met --force.",
               "The file " + file + " exists already. Choose another, or replace it with --force."},
              ""});
}

bool redraws() {
  const char* terminal = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) == 1 && terminal != nullptr &&
         std::string_view(terminal) != "dumb";
}

std::size_t width(std::string_view text) {
  std::size_t columns = 0;
  for (const char c : text) {  // bytes 10xxxxxx go on with a character
    columns += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1 : 0;
  }
  return columns;
}

std::string padded_right(std::string text, std::size_t columns) {
  const std::size_t used = width(text);
  if (used < columns) {
    text.append(columns - used, ' ');
  }
  return text;
}

std::string padded_left(const std::string& text, std::size_t columns) {
  const std::size_t used = width(text);
  return used < columns ? std::string(columns - used, ' ') + text : text;
}

std::string wrapped(const std::string& text, std::string_view lead, std::string_view hang) {
  constexpr std::size_t columns = 100;
  std::string out;
  std::string line(lead);
  bool begun = false;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    if (begun && width(line) + 1 + width(word) > columns) {
      out += line + "\n";
      line = hang;
      begun = false;
    }
    line += (begun ? " " : "") + word;
    begun = true;
  }
  return out + line + "\n";
}

std::string aligned(const std::vector<TextRow>& rows) {
  std::vector<std::size_t> widths;
  for (const TextRow& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i >= widths.size()) {
        widths.push_back(0);
      }
      widths[i] = std::max(widths[i], width(row[i]));
    }
  }
  std::string text;
  for (const TextRow& row : rows) {
    std::string line = "  ";
    for (std::size_t i = 0; i < row.size(); ++i) {
      line += i == 0 ? padded_right(row[i], widths[i]) : "  " + padded_left(row[i], widths[i]);
    }
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

Language language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') {
      continue;
    }
    return std::string_view(value).substr(0, 2) == "nl" ? Language::nl : Language::en;
  }
  return Language::en;
}

}  // namespace draagkracht::app
