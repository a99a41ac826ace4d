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

/// What was typed of "methods compare": the last command among the words.
const CLI::App& command_given(const CLI::App& app) {
  const CLI::App* last = &app;
  while (!last->get_subcommands().empty()) {
    last = last->get_subcommands().front();
  }
  return *last;
}

/// Commands that can stand behind this one; none behind most.
std::vector<std::string> commands_behind(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::App* known : command.get_subcommands({})) {
    names.push_back(known->get_name());
  }
  return names;
}

/// "--lang": a value comes behind it.
bool takes_value(const CLI::App& command, const std::string& word) {
  const CLI::Option* option = word.starts_with("--") ? command.get_option_no_throw(word) : nullptr;
  return option != nullptr && option->get_items_expected_max() > 0 &&
         word.find('=') == std::string::npos;
}

/// The first word that is no command and no option, with what was probably meant. `command` is the
/// command given, or the program itself.
std::optional<Text> unknown_word(const CLI::App& command,
                                 const std::vector<std::string>& arguments) {
  const std::vector<std::string> behind = commands_behind(command);
  std::vector<std::string> names = behind;
  for (const CLI::App* level = &command; level != nullptr; level = level->get_parent()) {
    names.push_back(level->get_name());
    for (const CLI::Option* option : level->get_options()) {
      for (const std::string& name : option->get_lnames()) {
        names.push_back("--" + name);
      }
    }
  }
  const auto is_known = [&](const std::string& word) {
    return std::ranges::find(names, word.substr(0, word.find('='))) != names.end();
  };
  // Where a command is still to come, the first plain word was meant to be one.
  auto word = arguments.begin();
  for (; word != arguments.end(); ++word) {
    if (takes_value(command, *word) && std::next(word) != arguments.end()) {
      ++word;
    } else if (!is_known(*word) && (!behind.empty() || word->starts_with("--"))) {
      break;
    }
  }
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

/// "run, sweep or info".
std::string one_of_these(const std::vector<std::string>& words, const std::string& last) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    text += (i == 0 ? "" : i + 1 == words.size() ? last : ", ") + words[i];
  }
  return text;
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
    const CLI::App& command = command_given(app);
    if (std::optional<Text> unknown = unknown_word(command, arguments)) {
      return *std::move(unknown);
    }
    if (const std::vector<std::string> behind = commands_behind(command); !behind.empty()) {
      const std::string where = &command == &app ? "" : command.get_name();
      return {"Geef " + (where.empty() ? "een opdracht" : "achter " + where + " een opdracht") +
                  ": " + one_of_these(behind, " of ") + ".",
              "Give a command" + (where.empty() ? "" : " behind " + where) + ": " +
                  one_of_these(behind, " or ") + "."};
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
