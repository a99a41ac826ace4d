// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <nlohmann/json.hpp>

#include "app/chosen.hpp"
#include "app/commands.hpp"
#include "core/parallel.hpp"
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
  const Finished finished = open_finished(options.folder);
  require_same_program(finished.manifest);
  const Key key = key_of_person(options.person);
  const std::uint32_t variant = options.variant.empty() ? finished.setup.variants[0]
                                                        : chosen_variant(finished, options.variant);
  const std::uint32_t replicate = chosen_replicate(finished, options.replicate);
  const int last = finished.setup.spec.weeks;
  if (options.week.value_or(last) > last) {
    const std::string weeks = std::to_string(last);
    wrong_use({"De doorrekening duurt " + weeks + " weken. Kies een kleinere --week.",
               "The run lasts " + weeks + " weeks. Choose a smaller --week."});
  }
  const parallel::ThreadLimit limit(common.threads > 0 ? common.threads
                                                       : parallel::hardware_threads());
  const World world = replayed(finished, variant, replicate, Week{options.week.value_or(last)});
  const PersonId person = person_with(world, key);
  if (!person.valid()) {
    wrong_use({"Niemand heet " + options.person + " in deze doorrekening.",
               "Nobody is called " + options.person + " in this run."});
  }
  if (!can_be_asked(world, *asked, person)) {
    const std::string week = std::to_string(world.week.value);
    wrong_use(asked->respondent == Respondent::carer
                  ? Text{options.person + " helpt niemand in week " + week + ".",
                         options.person + " helps nobody in week " + week + "."}
              : asked->respondent == Respondent::client
                  ? Text{options.person + " heeft geen hulp nodig in week " + week + ".",
                         options.person + " needs no help in week " + week + "."}
                  : Text{options.person + " woont hier niet in week " + week + ".",
                         options.person + " does not live here in week " + week + "."});
  }
  nlohmann::ordered_json record = record_of(world, *asked, person);
  record["variant"] = finished.setup.spec.variants[variant].id;
  record["replicate"] = replicate;
  print(record.dump(2) + "\n");
  return Fault::none;
}

}  // namespace draagkracht::app
