// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <nlohmann/json.hpp>

#include "app/sitting_room.hpp"
#include "io/instrument.hpp"

namespace draagkracht::app {

Fault instrument(const Common& common, const InstrumentOptions& options) {
  const Instrument* asked = nullptr;
  for (const Instrument& each : instruments()) {
    asked = each.id == options.name ? &each : asked;
  }
  if (asked == nullptr) {
    wrong_use({in_quotes(options.name) + " is geen meetinstrument. Uitleg: draagkracht instrument "
                                         "--help",
               in_quotes(options.name) + " is no instrument. Help: draagkracht instrument --help"});
  }
  const SittingRoom room(common, options);
  room.require(asked->respondent);
  nlohmann::ordered_json record = record_of(room.sitting(), *asked);
  record["variant"] = room.variant();
  record["replicate"] = room.replicate();
  print(record.dump(2) + "\n");
  return Fault::none;
}

}  // namespace draagkracht::app
