// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/sitting_room.hpp"

#include "core/parallel.hpp"
#include "io/instrument.hpp"
#include "run/mind.hpp"

namespace draagkracht::app {

SittingRoom::SittingRoom(const Common& common, const InstrumentOptions& options)
    : finished_(open_finished(options.folder)),
      asked_for_(options.person),
      history_(key_of_person(options.person)),
      lens_(options.difference ? Lens::difference
            : options.actual   ? Lens::actual
                               : Lens::told) {
  require_same_program(finished_.manifest);
  const std::uint32_t variant = options.variant.empty()
                                    ? finished_.setup.variants[0]
                                    : chosen_variant(finished_, options.variant);
  variant_ = finished_.setup.spec.variants[variant].id;
  label_ =
      finished_.setup.variants.size() > 1 ? finished_.setup.spec.variants[variant].label : Text{};
  replicate_ = chosen_replicate(finished_, options.replicate);
  const int last = finished_.setup.spec.weeks;
  if (options.week.value_or(last) > last) {
    const std::string weeks = std::to_string(last);
    wrong_use({"De doorrekening duurt " + weeks + " weken. Kies een kleinere --week.",
               "The run lasts " + weeks + " weeks. Choose a smaller --week."});
  }
  const parallel::ThreadLimit limit(common.threads > 0 ? common.threads
                                                       : parallel::hardware_threads());
  const Week week{options.week.value_or(last)};
  constexpr int weeks_of_year = 52;
  // Seats are given from the first week on, so that every later drawing has the same.
  const auto see = [&](const World& world) {
    history_.see(world);
    if (world.week.value == week.value - weeks_of_year) {
      year_ago_ = world;
    }
  };
  see(replayed(finished_, variant, replicate_, Week{0}));
  world_ = replayed(finished_, variant, replicate_, week, see);
  person_ = person_with(world_, key_of_person(options.person));
  if (!person_.valid()) {
    wrong_use({"Niemand heet " + options.person + " in deze doorrekening.",
               "Nobody is called " + options.person + " in this run."});
  }
}

Sitting SittingRoom::sitting() const {
  return {.world = &world_,
          .person = person_,
          .lens = lens_,
          .mind = mind_of(finished_.setup.spec.parameters.model.awareness),
          .start = finished_.setup.spec.start,
          .history = &history_,
          .year_ago = year_ago_ ? &*year_ago_ : nullptr,
          .variant = label_};
}

void SittingRoom::require(Respondent respondent, const Text& instead) const {
  if (can_be_asked(world_, respondent, person_)) {
    return;
  }
  const std::string week = std::to_string(world_.week.value);
  Text reason = respondent == Respondent::carer
                    ? Text{asked_for_ + " helpt niemand in week " + week + ".",
                           asked_for_ + " helps nobody in week " + week + "."}
                : respondent == Respondent::client
                    ? Text{asked_for_ + " heeft geen hulp nodig in week " + week + ".",
                           asked_for_ + " needs no help in week " + week + "."}
                    : Text{asked_for_ + " woont hier niet in week " + week + ".",
                           asked_for_ + " does not live here in week " + week + "."};
  reason.nl += instead.nl;
  reason.en += instead.en;
  wrong_use(reason);
}

}  // namespace draagkracht::app
