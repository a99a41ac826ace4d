// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/report_film.hpp"

#include <algorithm>
#include <limits>
#include <memory>

#include "core/parallel.hpp"
#include "io/answer.hpp"
#include "io/life_drawings.hpp"
#include "io/lives.hpp"
#include "io/network_film.hpp"
#include "io/report.hpp"
#include "io/research_look.hpp"
#include "io/town_plan.hpp"

namespace draagkracht {

namespace {

constexpr std::uint32_t filmed_replicate = 0;

struct Cancelled {};

/// The baseline, and the variant that the question is about.
std::vector<std::uint32_t> filmed_variants(const Setup& setup) {
  std::vector<std::uint32_t> list{setup.variants.front()};
  if (const std::optional<std::uint32_t> main = main_variant(setup)) {
    list.push_back(*main);
  }
  return list;
}

/// Replays one variant; sees week 0 too.
template <class See>
void relive(const Finished& finished, std::uint32_t variant, const World& start,
            const FilmHooks& hooks, See&& see) {
  see(start);
  (void)replayed(finished, variant, filmed_replicate, Week{finished.setup.spec.weeks},
                 [&](const World& world) {
                   if (hooks.cancelled && hooks.cancelled()) {
                     throw Cancelled{};
                   }
                   see(world);
                   if (hooks.progress) {
                     hooks.progress(static_cast<std::uint64_t>(finished.setup.spec.persons));
                   }
                 });
}

Json network_json(const Finished& finished, const World& start,
                  const std::vector<std::uint32_t>& variants, const std::vector<PersonId>& persons,
                  const std::vector<int>& weeks, const std::vector<NetworkFilm>& films) {
  Json json = film_cast(start, persons);
  json["weeks"] = weeks;
  json["dates"] = Json::array();
  for (const int week : weeks) {
    json["dates"].push_back(date_text(date_of(finished.setup.spec.start, Week{week})));
  }
  json["lacks"] = film_lacks;
  json["reach"] = cascade_model.reach;
  json["replicate"] = filmed_replicate;
  for (std::size_t v = 0; v < variants.size(); ++v) {
    json["variants"][finished.setup.spec.variants[variants[v]].id] = films[v].json();
  }
  return json;
}

Json lives_json(const Finished& finished, const World& start,
                const std::vector<std::uint32_t>& variants, const std::vector<LifeStates>& states,
                const FilmHooks& hooks) {
  constexpr std::size_t all = std::numeric_limits<std::size_t>::max();
  const std::vector<LifeStates::Difference> differences =
      states.size() == 2 ? LifeStates::largest(states[0], states[1], all)
                         : std::vector<LifeStates::Difference>{};
  const LivesEitherWay ways = either_way(differences);
  const std::vector<ChosenLife> chosen = choose_lives(start, differences, lives_shown);
  struct Side {
    std::vector<LifeCourse> courses;
    std::vector<LifeCircle> circles;
    std::vector<LifeDrawings> drawings;
  };
  std::vector<Side> sides(variants.size());
  for (std::size_t v = 0; v < variants.size(); ++v) {
    for (const ChosenLife& life : chosen) {
      sides[v].courses.emplace_back(life.person);
      sides[v].circles.emplace_back(life.person);
      sides[v].drawings.emplace_back(life.person, finished.setup.spec, variants[v]);
    }
  }
  const int last = finished.setup.spec.weeks;
  parallel::for_each_task(variants.size(), [&](std::size_t v) {
    relive(finished, variants[v], start, hooks, [&](const World& world) {
      for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (world.week.value == 0) {
          sides[v].courses[i].begin(world);
        } else {
          sides[v].courses[i].after(world);
        }
        sides[v].circles[i].after(world, world.week.value == last);
        sides[v].drawings[i].after(world, v == 0, world.week.value == last);
      }
    });
  });
  Json list = Json::array();
  std::vector<DrawnLife> drawn;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    std::vector<VariantLife> lives;
    std::vector<LifeCircle> circles;
    DrawnLife drawings;
    for (std::size_t v = 0; v < variants.size(); ++v) {
      const VariantSpec& spec = finished.setup.spec.variants[variants[v]];
      lives.push_back(
          {spec.id, spec.label, explain_variant(finished.setup.spec, spec), sides[v].courses[i]});
      circles.push_back(sides[v].circles[i]);
      drawings.push_back(std::move(sides[v].drawings[i]));
    }
    if (Json life = life_json_of(chosen[i], lives, circles); !life.is_null()) {
      list.push_back(std::move(life));
      drawn.push_back(std::move(drawings));
    }
  }
  return {{"weeks_per_point", weeks_per_point},
          {"replicate", filmed_replicate},
          {"caveat", json_of(story_caveat())},
          {"heavier", ways.heavier},
          {"lighter", ways.lighter},
          {"list", std::move(list)},
          {"drawings", drawings_json(drawn)}};
}

Json research_json(const Finished& finished, const std::vector<std::uint32_t>& variants,
                   const std::vector<ResearchLook>& looks) {
  Json json{{"replicate", filmed_replicate}, {"spreads", ResearchLook::spreads()}};
  for (std::size_t v = 0; v < variants.size(); ++v) {
    json["variants"][finished.setup.spec.variants[variants[v]].id] = looks[v].json();
  }
  return json;
}

}  // namespace

std::uint64_t film_work(const Setup& setup) {
  if (setup.spec.persons > most_replayed) {
    return 0;
  }
  return std::uint64_t{2} * filmed_variants(setup).size() *
         static_cast<std::uint64_t>(setup.spec.persons) *
         static_cast<std::uint64_t>(setup.spec.weeks);
}

std::optional<ReportFilm> film_of(const Finished& finished, const FilmHooks& hooks) {
  if (finished.setup.spec.persons > most_replayed) {
    return ReportFilm{
        nullptr,
        nullptr,
        nullptr,
        {"Het netwerk en de levens worden getoond tot 250.000 inwoners. Reken een kleinere plaats "
         "door om ze te zien.",
         "The network and the lives are shown up to 250,000 residents. Run a smaller place to see "
         "them."}};
  }
  const std::vector<std::uint32_t> variants = filmed_variants(finished.setup);
  try {
    const World start = replayed(finished, variants[0], filmed_replicate, Week{0});
    const std::vector<PersonId> persons = residents_by_place(start, most_filmed);
    const std::vector<int> weeks = film_weeks(finished.setup.spec.start, finished.setup.spec.weeks);
    std::vector<NetworkFilm> films(variants.size(), NetworkFilm(persons, weeks));
    std::vector<LifeStates> states(variants.size(), LifeStates(start));
    std::vector<ResearchLook> looks(variants.size(), ResearchLook(finished.setup.spec.weeks));
    parallel::for_each_task(variants.size(), [&](std::size_t v) {
      relive(finished, variants[v], start, hooks, [&](const World& world) {
        films[v].after(world);
        looks[v].after(world);
        if (world.week.value > 0) {
          states[v].after(world);
        }
      });
    });
    return ReportFilm{network_json(finished, start, variants, persons, weeks, films),
                      lives_json(finished, start, variants, states, hooks),
                      research_json(finished, variants, looks),
                      {}};
  } catch (const Cancelled&) {
    return std::nullopt;
  }
}

}  // namespace draagkracht
