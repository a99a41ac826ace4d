// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the user sees: messages on stderr, results on stdout, in one of two languages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/messages.hpp"

namespace draagkracht::app {

/// Options that every command has.
struct Common {
  Language language = Language::en;
  int threads = 0;  ///< 0: all cores
  bool quiet = false;
  bool json = false;
};

/// Text on stderr as it is; when that is closed there is nobody to tell.
void to_stderr(const std::string& text);
/// A line for the user on stderr; nothing with --quiet.
void say(const Common& common, const Text& text);
/// The same even with --quiet: errors.
void complain(const Common& common, const Text& text);
void complain_of(const Common& common, const Problem& problem);
/// A problem that does not stop anything; nothing with --quiet.
void warn_of(const Common& common, const Problem& problem);

/// Text on stdout. Throws Failure when it cannot be written.
void print(std::string_view text);

/// Throws Failure when there is a file of this name already and `force` does not say to replace it.
void refuse_to_replace(const std::string& file, bool force);

/// True when stderr is a terminal that can redraw a line.
bool redraws();

/// Terminal columns that UTF-8 text takes, one per character.
std::size_t width(std::string_view text);
std::string padded_right(std::string text, std::size_t columns);
std::string padded_left(const std::string& text, std::size_t columns);

/// Lines of at most a hundred columns; the first begins with `lead`, the others with `hang`.
std::string wrapped(const std::string& text, std::string_view lead = "",
                    std::string_view hang = "");

/// Cells as columns as wide as their widest cell; the first to the left, the others to the right.
using TextRow = std::vector<std::string>;
std::string aligned(const std::vector<TextRow>& rows);

/// The language of LC_ALL, LC_MESSAGES or LANG: Dutch for nl*, else English.
Language language_of_environment();

}  // namespace draagkracht::app
