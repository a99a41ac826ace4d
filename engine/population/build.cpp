// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build.hpp"

#include <string>
#include <utility>

#include "population/build/draft.hpp"
#include "population/households.hpp"
#include "population/weights.hpp"

namespace draagkracht {

Result<World> build_population(const PopulationSpec& spec, std::uint64_t seed,
                               std::uint32_t population_replicate, int persons, Week start,
                               const StartParameters& habits) {
  if (persons < least_persons || persons > most_persons) {
    const std::string given = std::to_string(persons);
    const std::string low = std::to_string(least_persons);
    const std::string high = std::to_string(most_persons);
    return Problem{{"Een bevolking van " + given + " personen kan niet worden gebouwd: kies er " +
                        low + " tot en met " + high + ".",
                    "A population of " + given + " persons cannot be built: choose " + low +
                        " to " + high + "."},
                   "persons"};
  }
  if (const Result<void> checked = check_population(spec); !checked.ok()) {
    return checked.problem();
  }

  World w;
  w.luck = {seed, population_replicate};
  w.week = start;
  build::Draft d(spec, habits, w.luck, start, w.persons);
  if (const Result<void> made = build::make_households(d, mix(seed, population_replicate),
                                                       static_cast<std::size_t>(persons));
      !made.ok()) {
    return made.problem();
  }
  if (const Result<void> chosen = build::choose_special(d); !chosen.ok()) {
    return chosen.problem();
  }
  build::describe_people(d);
  build::find_mothers(d);
  build::make_sibships(d);
  build::find_fathers(d);
  build::draw_origins(d);
  build::settle(d);

  const std::size_t room = d.size() + d.size() / 32 + 64;  // professionals and the newborn
  PersonTable::each_column(w.persons, [&](const char*, auto& column) { column.reserve(room); });
  w.neighbourhoods = d.neighbourhoods;
  link_housemates(w.persons);
  build::make_clients(d, w);
  build::make_formal_care(d, w);
  build::form_circles(d, w);

  // Room for more ties than there will be: what is not used costs no memory, growing would.
  d.ties.reserve(d.size() * 16);
  build::tie_kin(d);
  build::tie_other_kin(d);
  build::tie_neighbours(d);
  build::tie_friends(d);
  build::tie_acquaintances(d);
  build::tie_fellow_clients(d, w.circles);
  d.pairs = {};  // a country's ties fill the memory: nothing of them is kept longer than needed
  build::let_sleep(d, w);
  w.ties.build(w.persons.size(), std::move(d.ties), w.persons.key);
  // From here on ties tell who is whose.
  d.sibships = {};
  d.sibs = {};
  d.sibship_of = {};
  d.elsewhere = {};
  build::make_informal_care(d, w);
  if (!spec.oversample.empty()) {
    share_weights(w, std::vector<float>(w.persons.size(), 1.0F));
  }
  w.index();
  return w;
}

}  // namespace draagkracht
