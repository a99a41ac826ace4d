// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <nlohmann/json.hpp>

#include "app/sitting_room.hpp"
#include "app/terminal.hpp"
#include "io/instrument.hpp"

namespace draagkracht::app {

namespace {

/// That there is no network as told and as it is in this one, and where there is.
Text one_view_only(const Instrument& asked) {
  std::string names;
  for (const Instrument& each : instruments()) {
    if (each.lenses) {
      names += (names.empty() ? "" : ", ") + std::string(each.id);
    }
  }
  return {in_quotes(asked.id) +
              " kent maar één weergave: laat --true en --difference weg. Die horen "
              "bij: " +
              names + ".",
          in_quotes(asked.id) +
              " has one view only: leave out --true and --difference. They go "
              "with: " +
              names + "."};
}

}  // namespace

Fault instrument(const Common& common, const InstrumentOptions& options) {
  const Instrument* asked = nullptr;
  std::vector<std::string_view> names;
  for (const Instrument& each : instruments()) {
    asked = each.id == options.name ? &each : asked;
    names.push_back(each.id);
  }
  if (asked == nullptr) {
    wrong_use(Text{in_quotes(options.name) + " is geen meetinstrument.",
                   in_quotes(options.name) + " is no instrument."} +
              meant_and_allowed(options.name, names));
  }
  if ((options.actual || options.difference) && !asked->lenses) {
    wrong_use(one_view_only(*asked));
  }
  const SittingRoom room(common, options);
  room.require(asked->respondent);
  nlohmann::ordered_json record = record_of(room.sitting(), *asked, common.language);
  record["variant"] = room.variant();
  record["replicate"] = room.replicate();
  print(record.dump(2) + "\n");
  return Fault::none;
}

}  // namespace draagkracht::app
