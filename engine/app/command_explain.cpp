// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <nlohmann/json.hpp>

#include "app/chosen.hpp"
#include "app/commands.hpp"
#include "app/explain_text.hpp"
#include "app/interrupt.hpp"
#include "app/keystone_text.hpp"
#include "app/progress.hpp"
#include "core/parallel.hpp"
#include "io/file_text.hpp"
#include "io/life_drawings.hpp"
#include "io/lives.hpp"
#include "io/report.hpp"
#include "study/keystone.hpp"

namespace draagkracht::app {

namespace {

/// How many lives are listed when none is asked for.
constexpr std::size_t most_listed = 10;

struct Stopped {};

/// The baseline and the first variant beside it, unless the user says otherwise.
std::vector<std::uint32_t> variants_of(const Finished& finished, const ExplainOptions& options) {
  const std::vector<std::uint32_t>& ran = finished.setup.variants;
  if (options.variants.size() > 2) {
    wrong_use({"Kies een of twee varianten.", "Choose one or two variants."});
  }
  std::vector<std::uint32_t> chosen;
  chosen.reserve(options.variants.size() + 1);
  for (const std::string& name : options.variants) {
    chosen.push_back(chosen_variant(finished, name));
  }
  if (chosen.empty()) {
    chosen.assign(ran.begin(), ran.begin() + std::min<std::ptrdiff_t>(2, std::ssize(ran)));
  } else if (chosen.size() == 1 && chosen[0] != ran[0]) {
    chosen.insert(chosen.begin(), ran[0]);
  } else if (chosen.size() == 2 && chosen[0] == chosen[1]) {
    chosen.pop_back();
  }
  return chosen;
}

/// Only lives that are simulated can be told.
void meet(const World& start, Key key, const std::string& name) {
  for (std::size_t i = 0; i < start.persons.size(); ++i) {
    if (start.persons.key[i] != key) {
      continue;
    }
    if (start.persons.professional[i] != 0) {
      wrong_use({name + " is een beroepskracht. Kies iemand die hier woont.",
                 name + " is a professional. Choose somebody who lives here."});
    }
    if (!start.persons.alive(PersonId{static_cast<std::uint32_t>(i)})) {
      wrong_use({name + " was voor week 0 al overleden of verhuisd. Kies iemand die er in week 0 "
                        "of later is.",
                 name + " had died or moved away before week 0. Choose somebody who is there in "
                        "week 0 or later."});
    }
  }
}

/// Calls begin(world) in week 0 and after(world) in every week of one variant.
template <class Begin, class After>
void relive(const Finished& finished, std::uint32_t variant, std::uint32_t replicate,
            Progress& progress, Begin&& begin, After&& after) {
  begin(replayed(finished, variant, replicate, Week{0}));
  (void)replayed(finished, variant, replicate, Week{finished.setup.spec.weeks},
                 [&](const World& world) {
                   if (interrupted()) {
                     throw Stopped{};
                   }
                   after(world);
                   progress.add(static_cast<std::uint64_t>(finished.setup.spec.persons));
                 });
}

std::uint64_t work_of(const Finished& finished, std::size_t variants) {
  return static_cast<std::uint64_t>(finished.setup.spec.persons) *
         static_cast<std::uint64_t>(finished.setup.spec.weeks) * variants;
}

void tell_one(const Common& common, const Finished& finished, const ExplainOptions& options,
              const std::vector<std::uint32_t>& variants, std::uint32_t replicate) {
  const Key key = key_of_person(options.person);
  meet(replayed(finished, variants[0], replicate, Week{0}), key, options.person);
  std::vector<VariantLife> lives;
  std::vector<LifeCircle> circles;
  DrawnLife drawings;
  ChosenLife chosen{.person = key, .kind = {}};
  {
    Progress progress(common, work_of(finished, variants.size()));
    for (const std::uint32_t variant : variants) {
      const VariantSpec& spec = finished.setup.spec.variants[variant];
      LifeCourse& course =
          lives
              .emplace_back(VariantLife{
                  spec.id, spec.label, explain_variant(finished.setup.spec, spec), LifeCourse(key)})
              .course;
      LifeCircle& circle = circles.emplace_back(key);
      LifeDrawings& drawing = drawings.emplace_back(key, finished.setup.spec, variant);
      const bool first = drawings.size() == 1;
      relive(
          finished, variant, replicate, progress,
          [&](const World& world) {
            course.begin(world);
            circle.after(world, false);
            drawing.after(world, first, false);
            const auto row = std::ranges::find(world.persons.key, key);
            if (row != world.persons.key.end()) {
              chosen.kind = life_kind_of(
                  world, PersonId{static_cast<std::uint32_t>(row - world.persons.key.begin())});
            }
          },
          [&](const World& world) {
            course.after(world);
            circle.after(world, world.week.value == finished.setup.spec.weeks);
            drawing.after(world, first, world.week.value == finished.setup.spec.weeks);
          });
    }
  }
  if (std::ranges::none_of(lives,
                           [](const VariantLife& l) { return l.course.start().has_value(); })) {
    const std::string r = std::to_string(replicate);
    wrong_use({"Niemand heet " + options.person + " in doorrekening " + r +
                   ". Laat --person weg voor een lijst, of kies een andere --replicate.",
               "Nobody is called " + options.person + " in replicate " + r +
                   ". Leave out --person for a list, or choose another --replicate."});
  }
  if (!options.html.empty()) {
    const Json life = life_json_of(chosen, lives, circles);
    done_or_fail(write_file_safely(options.html,
                                   life_page(finished.setup, finished.manifest, variants, replicate,
                                             common.language, life, drawings_json({&drawings, 1}))),
                 Fault::input_output);
    say(common, {"Pagina: " + options.html, "Page: " + options.html});
  }
  print(common.json ? life_json(options.person, replicate, lives, finished.setup.spec.start) + "\n"
                    : life_text(lives, common.language));
}

void list_lives(const Common& common, const Finished& finished, const ExplainOptions& options,
                const std::vector<std::uint32_t>& variants, std::uint32_t replicate) {
  if (!options.html.empty()) {
    wrong_use({"Geef bij --html ook een --person.", "Give a --person with --html."});
  }
  if (variants.size() < 2) {
    wrong_use({"Zonder --person worden twee varianten vergeleken; kies er twee.",
               "Without --person two variants are compared; choose two."});
  }
  std::vector<LifeStates> states;
  std::vector<ListedLife> lives;
  {
    Progress progress(common, work_of(finished, 2));
    for (const std::uint32_t variant : variants) {
      relive(
          finished, variant, replicate, progress,
          [&](const World& world) { states.emplace_back(world); },
          [&](const World& world) { states.back().after(world); });
    }
    const World start = replayed(finished, variants[0], replicate, Week{0});
    for (const LifeStates::Difference& d : LifeStates::largest(states[0], states[1], most_listed)) {
      LifeCourse course(d.person);
      course.begin(start);
      lives.push_back({d, introduce(*course.start())});
    }
  }
  const std::vector<VariantSpec>& specs = finished.setup.spec.variants;
  print(common.json ? listed_json(lives, replicate) + "\n"
                    : listed_text(lives, specs[variants[0]], specs[variants[1]],
                                  finished.setup.spec.weeks, options.folder, common.language));
}

/// In one variant: the one asked for, else the baseline. With a person only what that one is worth.
Fault tell_keystones(const Common& common, const Finished& finished, const ExplainOptions& options,
                     std::uint32_t replicate) {
  if (options.variants.size() > 1 || !options.html.empty()) {
    wrong_use({"Bij --keystones hoort hoogstens één --variant en geen --html.",
               "With --keystones goes at most one --variant and no --html."});
  }
  const std::uint32_t variant = options.variants.empty()
                                    ? finished.setup.variants[0]
                                    : chosen_variant(finished, options.variants[0]);
  const World week0 = replayed(finished, variant, replicate, Week{0});
  std::vector<KeystoneCandidate> candidates = keystone_candidates(
      week0,
      options.person.empty() ? static_cast<std::size_t>(options.keystones) : week0.carers.size());
  if (!options.person.empty()) {
    const PersonId person = person_with(week0, key_of_person(options.person));
    std::erase_if(candidates, [&](const KeystoneCandidate& c) { return c.person != person; });
    if (candidates.empty()) {
      wrong_use({options.person + " helpt in week 0 niemand.",
                 options.person + " helps nobody in week 0."});
    }
  }
  std::vector<Keystone> found;
  {
    Progress progress(common, work_of(finished, candidates.size() + 1));
    const auto persons = static_cast<std::uint64_t>(finished.setup.spec.persons);
    found = keystones({finished.setup.spec, variant, [&] { progress.add(persons); }, interrupted},
                      week0, candidates);
  }
  if (interrupted()) {
    throw Stopped{};
  }
  std::vector<ListedKeystone> listed_ones;
  for (const Keystone& keystone : found) {
    LifeCourse course(keystone.key);
    course.begin(week0);
    listed_ones.push_back({keystone, introduce(*course.start())});
  }
  const VariantSpec& spec = finished.setup.spec.variants[variant];
  print(common.json
            ? keystones_json(listed_ones, spec.id, replicate, finished.setup.spec.weeks) + "\n"
            : keystones_text(listed_ones, spec, finished.setup.spec.weeks, common.language));
  return Fault::none;
}

}  // namespace

Fault explain(const Common& common, const ExplainOptions& options) {
  const Finished finished = open_finished(options.folder);
  require_same_program(finished.manifest);
  const std::vector<std::uint32_t> variants = variants_of(finished, options);
  const std::uint32_t replicate = chosen_replicate(finished, options.replicate);
  refuse_to_replace(options.html, options.force);
  const parallel::ThreadLimit limit(common.threads > 0 ? common.threads
                                                       : parallel::hardware_threads());
  watch_for_interrupt();
  try {
    if (options.keystones > 0) {
      return tell_keystones(common, finished, options, replicate);
    }
    if (options.person.empty()) {
      list_lives(common, finished, options, variants, replicate);
    } else {
      tell_one(common, finished, options, variants, replicate);
    }
  } catch (const Stopped&) {
    complain(common, {"Gestopt.", "Stopped."});
    return Fault::interrupted;
  }
  return Fault::none;
}

}  // namespace draagkracht::app
