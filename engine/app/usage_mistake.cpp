// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/usage_mistake.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>

#include "core/nearest.hpp"
#include "io/messages.hpp"

namespace draagkracht::app {

namespace {

/// The first word that is no command and no option, with what was probably meant. `sub` is the
/// command given, if any.
std::optional<Text> unknown_word(const CLI::App& app, const CLI::App* sub,
                                 const std::vector<std::string>& arguments) {
  std::vector<std::string> names;
  for (const CLI::Option* option : (sub != nullptr ? *sub : app).get_options()) {
    for (const std::string& name : option->get_lnames()) {
      names.push_back("--" + name);
    }
  }
  if (sub == nullptr) {
    for (const CLI::App* known : app.get_subcommands({})) {
      names.push_back(known->get_name());
    }
  }
  const auto is_known = [&](const std::string& word) {
    return std::ranges::find(names, word.substr(0, word.find('='))) != names.end();
  };
  // Without a command the first plain word was meant to be one.
  const auto word = std::ranges::find_if(arguments, [&](const std::string& argument) {
    return !is_known(argument) && (sub == nullptr || argument.starts_with("--"));
  });
  if (word == arguments.end()) {
    return std::nullopt;
  }
  std::string meant = nearest(*word, std::vector<std::string_view>(names.begin(), names.end()));
  for (const std::string& name : names) {  // cut short rather than mistyped
    if (name.starts_with(*word) && word->size() > 3) {
      meant = name;
    }
  }
  Text text{"Onbekend: " + in_quotes(*word) + ".", "Unknown: " + in_quotes(*word) + "."};
  if (meant.empty()) {
    return text;
  }
  return text +
         Text{" Bedoelt u " + in_quotes(meant) + "?", " Did you mean " + in_quotes(meant) + "?"};
}

/// "--table: x not in {persons,clients}": the library says this in English only.
std::optional<Text> outside_list(const std::string& raw) {
  const std::size_t middle = raw.find(" not in {");
  if (middle == std::string::npos) {
    return std::nullopt;
  }
  const std::size_t colon = raw.find(": ");
  const std::size_t first = colon == std::string::npos ? 0 : colon + 2;
  const std::string option = colon == std::string::npos ? std::string() : raw.substr(0, colon);
  const std::string word = raw.substr(first, middle - first);
  std::string list = raw.substr(middle + 9);
  list = list.substr(0, list.find('}'));
  std::vector<std::string_view> allowed;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t comma = std::min(list.find(',', at), list.size());
    allowed.push_back(std::string_view(list).substr(at, comma - at));
    at = comma + 1;
  }
  return Text{option + " kan niet " + in_quotes(word) + " zijn.",
              option + " cannot be " + in_quotes(word) + "."} +
         meant_and_allowed(word, allowed);
}

}  // namespace

Text usage_mistake(const CLI::App& app, const std::vector<std::string>& arguments,
                   const CLI::ParseError& error) {
  const std::string raw = error.what();
  const int kind = error.get_exit_code();
  constexpr int extra = static_cast<int>(CLI::ExitCodes::ExtrasError);
  constexpr int missing = static_cast<int>(CLI::ExitCodes::RequiredError);
  if (kind == extra || kind == missing) {
    const CLI::App* sub = app.get_subcommands().empty() ? nullptr : app.get_subcommands().front();
    if (std::optional<Text> unknown = unknown_word(app, sub, arguments)) {
      return *std::move(unknown);
    }
    if (sub == nullptr) {
      return {"Geef een opdracht: run, sweep, check, population, report, export of info.",
              "Give a command: run, sweep, check, population, report, export or info."};
    }
    if (kind == extra) {
      return {"Er staat te veel op de regel (" + raw + ").", "There is too much (" + raw + ")."};
    }
    const std::string name = raw.substr(0, raw.find(' '));  // "SCENARIO is required"
    return {"Er ontbreekt iets: geef " + name + " op.", "Something is missing: give " + name + "."};
  }
  if (std::optional<Text> outside = outside_list(raw)) {
    return *std::move(outside);
  }
  return {"De opdracht klopt niet (" + raw + ").", "The command is not right (" + raw + ")."};
}

}  // namespace draagkracht::app
