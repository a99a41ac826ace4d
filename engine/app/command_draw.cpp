// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/sitting_room.hpp"
#include "app/terminal.hpp"
#include "io/file_text.hpp"
#include "measures/draw/drawings.hpp"

namespace draagkracht::app {

namespace {

/// What can be drawn of somebody of whom something cannot.
Text instead(const SittingRoom& room) {
  std::string names;
  for (const draw::Drawing* each : draw::drawings_for(room.world(), room.person())) {
    names += (names.empty() ? "" : ", ") + std::string(each->id);
  }
  return names.empty() ? Text{" Van deze persoon kan dan niets worden getekend.",
                              " Nothing can be drawn of this person then."}
                       : Text{" Wel te tekenen: " + names + ".", " Can be drawn: " + names + "."};
}

}  // namespace

Fault draw(const Common& common, const DrawOptions& options) {
  if (options.list) {
    std::string text;
    for (const draw::Drawing& each : draw::drawings()) {
      text += wrapped(std::string(each.caption.label.in(common.language)) + ". " +
                          std::string(each.caption.about.in(common.language)),
                      padded_right(std::string(each.id), 18), std::string(18, ' '));
    }
    print(text);
    return Fault::none;
  }
  if (options.of.name.empty() || options.of.folder.empty() || options.of.person.empty()) {
    wrong_use(
        {"Geef de naam van een tekening, een map met resultaten en --person, of vraag de "
         "namen met --list. Uitleg: draagkracht draw --help",
         "Give the name of a drawing, a folder with results and --person, or ask for the "
         "names with --list. Help: draagkracht draw --help"});
  }
  const draw::Drawing* drawing = draw::drawing_named(options.of.name);
  if (drawing == nullptr) {
    std::vector<std::string_view> names;
    for (const draw::Drawing& each : draw::drawings()) {
      names.push_back(each.id);
    }
    wrong_use(Text{in_quotes(options.of.name) + " is geen tekening.",
                   in_quotes(options.of.name) + " is no drawing."} +
              meant_and_allowed(options.of.name, names));
  }
  refuse_to_replace(options.out, options.force);
  const SittingRoom room(common, options.of);
  room.require(drawing->respondent, instead(room));
  const std::string svg = drawing->svg(room.sitting(), drawing->caption, common.language);
  if (options.out.empty()) {
    print(svg);
    return Fault::none;
  }
  done_or_fail(write_file_safely(options.out, svg), Fault::input_output);
  say(common, {"Getekend: " + options.out, "Drawn: " + options.out});
  return Fault::none;
}

}  // namespace draagkracht::app
