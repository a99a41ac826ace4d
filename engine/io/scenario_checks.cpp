// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/scenario_checks.hpp"

#include <algorithm>

#include "io/fair_sentence.hpp"
#include "io/method_library.hpp"
#include "io/method_surprises.hpp"
#include "measures/groups.hpp"
#include "population/build.hpp"
#include "run/spec_condition.hpp"

namespace draagkracht {

namespace {

/// Calls f(withdrawal or setting, its table in the file) for all policy of every variant.
template <class F>
void each_policy(const Node& root, const ScenarioSpec& spec, F&& f) {
  const Node* variants = root.find("variants");
  for (const VariantSpec& variant : spec.variants) {
    if (variant.policy.empty() && variant.settings.empty()) {
      continue;
    }
    std::size_t cuts = 0;
    std::size_t settings = 0;
    for (const Node& table : variants->find(variant.id)->find("policy")->items) {
      const Node* lever = table.is(Node::Kind::table) ? table.find("lever") : nullptr;
      const auto known = lever != nullptr ? lever_named(lever->text) : std::nullopt;
      if (known && *known == 0 && cuts < variant.policy.size()) {
        f(variant.policy[cuts++], table);
      } else if (known && *known > 0 && settings < variant.settings.size()) {
        f(variant.settings[settings++], table);
      }
    }
  }
}

const Withdrawal* as_cut(const Withdrawal& cut) { return &cut; }
const Withdrawal* as_cut(const LeverSetting&) { return nullptr; }

}  // namespace

Place place_of(const Node& root, std::string_view path) {
  const Node* node = &root;
  while (!path.empty()) {
    const std::size_t dot = path.find('.');
    const Node* next = node->is(Node::Kind::table) ? node->find(path.substr(0, dot)) : nullptr;
    if (next == nullptr) {
      break;
    }
    node = next;
    path = dot == std::string_view::npos ? "" : path.substr(dot + 1);
  }
  return node->place;
}

namespace {

/// Special people are found among all: there cannot be more of them.
void check_special_fit(const Node& root, const ScenarioSpec& spec, Problems& problems) {
  std::int64_t asked = 0;
  for (const SpecialSpec& people : spec.population.special) {
    asked += people.count;
    if (asked > spec.persons) {
      const std::string all = std::to_string(asked);
      const std::string persons = std::to_string(spec.persons);
      problems.add(place_of(root, "population.special." + people.id + ".count"),
                   {"Er zijn samen " + all + " bijzondere mensen gevraagd, en er zijn " + persons +
                        " inwoners. Vraag er minder, of neem meer inwoners (persons).",
                    "Together " + all + " special people are asked, and there are " + persons +
                        " residents. Ask for fewer, or take more residents (persons)."});
      return;
    }
  }
}

}  // namespace

void find_names(const Node& root, ScenarioSpec& spec, Problems& problems) {
  for (MethodSpec& method : spec.methods) {
    for (std::size_t i = 0; i < method.where.size(); ++i) {
      if (const Result<void> found = find_name(method.where[i], spec.population); !found.ok()) {
        const Node* where = root.find("methods")->find(method.id)->find("where");
        problems.add(where->items[line_of(method.where, i)].place, found.problem().what);
      }
    }
  }
  for (GroupSpec& group : spec.groups) {
    for (std::size_t i = 0; i < group.where.size(); ++i) {
      if (const Result<void> found = find_name(group.where[i], spec.population); !found.ok()) {
        const Node* where = root.find("groups")->find(group.id)->find("where");
        problems.add(where->items[line_of(group.where, i)].place, found.problem().what);
      }
    }
  }
}

namespace {

void check_methods_used(const Node& root, const ScenarioSpec& spec, Problems& problems) {
  const Node* variants = root.find("variants");
  for (const VariantSpec& variant : spec.variants) {
    for (std::size_t i = 0; i < variant.methods.size(); ++i) {
      const MethodSetting& setting = variant.methods[i];
      const Node& table = variants->find(variant.id)->find("methods")->items[i];
      const Node* from = table.find("from");
      if (setting.from.value >= spec.weeks) {
        const std::string last = std::to_string(spec.weeks - 1);
        problems.add(
            from != nullptr ? from->place : table.place,
            {"De methode begint na het einde. Toegestaan voor \"from\": 0 tot en met " + last + ".",
             "The method begins after the end. Allowed for \"from\": 0 to " + last + "."});
      }
      if (!setting.group.empty() &&
          std::ranges::find(spec.groups, setting.group, &GroupSpec::id) == spec.groups.end()) {
        std::vector<std::string_view> names;
        names.reserve(spec.groups.size());
        for (const GroupSpec& group : spec.groups) {
          names.push_back(group.id);
        }
        problems.add(table.find("for")->place,
                     Text{"Er is geen groep " + in_quotes(setting.group) +
                              ". Beschrijf haar in [groups." + setting.group + "].",
                          "There is no group " + in_quotes(setting.group) +
                              ". Describe it in [groups." + setting.group + "]."} +
                         (names.empty() ? Text{} : meant_and_allowed(setting.group, names)));
      }
      const auto method = std::ranges::find(spec.methods, setting.use, &MethodSpec::id);
      if (method != spec.methods.end() && !method->runs()) {
        problems.add(table.find("use")->place,
                     {in_quotes(setting.use) + " is onderzoek: er is niets uit te voeren. " +
                          method->reason.nl,
                      in_quotes(setting.use) + " is research: there is nothing to carry out. " +
                          method->reason.en});
      }
    }
  }
}

}  // namespace

void check_population_given(const Node& root, const ScenarioSpec& spec, Problems& problems) {
  const Node* population = root.find("population");
  if (population == nullptr) {
    problems.add(root.place,
                 {"Er is geen bevolking: zet bovenaan extends = \"../basis/nl.toml\" (met het pad "
                  "vanaf dit bestand), of beschrijf haar in [population].",
                  "There is no population: put extends = \"../basis/nl.toml\" at the top (with the "
                  "path from this file), or describe it in [population]."});
    return;
  }
  double people = 0;
  for (const double weight : spec.population.age.men) {
    people += weight;
  }
  for (const double weight : spec.population.age.women) {
    people += weight;
  }
  if (people > 0) {
    return;
  }
  const Node* age = population->find("age");
  problems.add(
      age != nullptr ? age->place : population->place,
      {"De bevolking is leeg: [population.age] geeft geen enkele persoon. Gebruik extends = "
       "\"../basis/nl.toml\" of vul [population.age] in.",
       "The population is empty: [population.age] gives nobody. Use extends = "
       "\"../basis/nl.toml\" or fill in [population.age]."});
}

void check_together(const Node& root, const ScenarioSpec& spec, Problems& problems) {
  check_special_fit(root, spec, problems);
  check_methods(root, spec.methods, problems);
  check_methods_used(root, spec, problems);
  const PopulationSpec& population = spec.population;
  if (const Result<void> buildable = check_population(population); !buildable.ok()) {
    problems.add(place_of(root, "population." + buildable.problem().place),
                 buildable.problem().what);
  }
  for (std::size_t i = 0; i < product_count; ++i) {
    double sum = 0;
    for (const double share : population.products[i].channels) {
      sum += share;
    }
    const bool described = sum > 0;
    const bool used = std::ranges::any_of(
        population.limitations,
        [&](const LimitationSpec& limitation) { return limitation.formal[i] > 0; });
    if (!used || described) {
      continue;
    }
    const std::string name(product_names[i].code);
    const Node* place = root.find("population");
    problems.add(place->place,
                 {"Cliënten hebben een indicatie voor " + in_quotes(name) +
                      ", maar [population.products." + name + ".channels] ontbreekt.",
                  "Clients hold an indication for " + in_quotes(name) +
                      ", but [population.products." + name + ".channels] is missing."});
  }
  if (!spec.main_variant.empty() && std::ranges::none_of(spec.variants, [&](const auto& variant) {
        return variant.id == spec.main_variant && variant.id != "baseline";
      })) {
    std::vector<std::string_view> names;
    for (const VariantSpec& variant : spec.variants) {
      if (variant.id != "baseline") {
        names.push_back(variant.id);
      }
    }
    problems.add(root.find("main_variant")->place,
                 Text{"\"main_variant\" noemt geen variant: " + in_quotes(spec.main_variant) + ".",
                      "\"main_variant\" names no variant: " + in_quotes(spec.main_variant) + "."} +
                     meant_and_allowed(spec.main_variant, names));
  }
  if (spec.groups.size() > max_file_groups) {
    const std::string most = std::to_string(max_file_groups);
    problems.add(root.find("groups")->place,
                 {"Er zijn te veel groepen: toegestaan zijn er " + most + ".",
                  "There are too many groups: " + most + " are allowed."});
  }
  each_policy(root, spec, [&](const auto& part, const Node& table) {
    if (part.from.value < spec.weeks) {
      return;
    }
    const std::string given = std::to_string(part.from.value);
    const std::string weeks = std::to_string(spec.weeks);
    const std::string last = std::to_string(spec.weeks - 1);
    problems.add(table.find("from")->place,
                 {"\"from\" is week " + given + ", niet voor het einde: de doorrekening duurt " +
                      weeks + " weken. Toegestaan: 0 tot en met " + last + ".",
                  "\"from\" is week " + given + ", not before the end: the run lasts " + weeks +
                      " weeks. Allowed: 0 to " + last + "."});
  });
}

namespace {

bool same_lever(const Withdrawal& a, const Withdrawal& b) {
  const bool all = a.reach == Reach::all || b.reach == Reach::all;
  return a.product == b.product && (all || a.reach == b.reach);
}
bool same_lever(const LeverSetting& a, const LeverSetting& b) { return &a.info() == &b.info(); }

/// One lever twice in a variant: allowed, since a policy may come in steps, but seldom meant when
/// the two begin in the same week.
void warn_of_twice(const Node& root, const ScenarioSpec& spec, Problems& warnings) {
  const Node* variants = root.find("variants");
  for (const VariantSpec& variant : spec.variants) {
    const auto look = [&](const auto& list) {
      for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
          if (same_lever(list[i], list[j]) && list[i].from == list[j].from) {
            warnings.add(
                variants->find(variant.id)->find("policy")->place,
                {"variant " + in_quotes(variant.id) +
                     " zet dezelfde knop twee keer om in dezelfde week. Haal er een weg, of "
                     "geef ze een andere \"from\".",
                 "variant " + in_quotes(variant.id) +
                     " sets the same lever twice in the same week. Take one away, or give "
                     "them another \"from\"."});
            return;
          }
        }
      }
    };
    look(variant.policy);
    look(variant.settings);
  }
}

/// A cut for who has a product beside a method for all clients: the answer is then about all of
/// them, and what the cut does drowns in it.
void warn_of_wide_method(const Node& root, const ScenarioSpec& spec, Problems& warnings) {
  const Node* variants = root.find("variants");
  for (const VariantSpec& variant : spec.variants) {
    const bool for_all = std::ranges::any_of(
        variant.methods, [](const MethodSetting& m) { return m.group.empty(); });
    if (variant.policy.empty() || !for_all) {
      continue;
    }
    warnings.add(
        variants->find(variant.id)->find("methods")->place,
        {"variant " + in_quotes(variant.id) +
             " kort de hulp van wie die nu heeft, en biedt een methode aan alle cliënten aan. Het "
             "antwoord gaat dan over al die cliënten, en de korting is daarin bijna niet te zien. "
             "Maak een groep en noem die bij de methode: for = \"guidance_clients\", met "
             "[groups.guidance_clients] en where = [\"indicated_hours.guidance > 0\"].",
         "variant " + in_quotes(variant.id) +
             " cuts help of those who have it, and offers a method to all clients. The answer is "
             "then about all of those clients, and the cut can hardly be seen in it. Make a group "
             "and name it with the method: for = \"guidance_clients\", with "
             "[groups.guidance_clients] and where = [\"indicated_hours.guidance > 0\"]."});
  }
}

/// What is first in name and not in weeks: a method that begins after the cut of its variant, or is
/// still under way then.
void warn_of_late_method(const Node& root, const ScenarioSpec& spec, Problems& warnings) {
  const Node* variants = root.find("variants");
  for (const VariantSpec& variant : spec.variants) {
    std::optional<int> cut_from;
    for (const Withdrawal& cut : variant.policy) {
      if (cut.change < 0) {
        cut_from = std::min(cut_from.value_or(cut.from.value), cut.from.value);
      }
    }
    for (const MethodSetting& chosen : variant.methods) {
      const auto method = std::ranges::find(spec.methods, chosen.use, &MethodSpec::id);
      if (!cut_from || method == spec.methods.end() || method->sessions == 0) {
        continue;
      }
      const int ends = chosen.from.value + method->wait + (method->sessions - 1) * method->interval;
      const Place place = variants->find(variant.id)->find("methods")->place;
      const std::string cut = std::to_string(*cut_from);
      if (chosen.from.value >= *cut_from) {
        warnings.add(place,
                     {"variant " + in_quotes(variant.id) + ": de methode begint na week " +
                          std::to_string(chosen.from.value) +
                          ", niet eerder dan de korting (na "
                          "week " +
                          cut + "). Moet de methode voorbereiden, begin haar dan eerder.",
                      "variant " + in_quotes(variant.id) + ": the method begins after week " +
                          std::to_string(chosen.from.value) +
                          ", no sooner than the cut (after "
                          "week " +
                          cut + "). Begin it sooner if it should prepare."});
      } else if (ends > *cut_from) {
        warnings.add(
            place,
            {"variant " + in_quotes(variant.id) +
                 ": wie meteen begint, rondt de methode "
                 "op zijn vroegst af in week " +
                 std::to_string(ends) + ", na het begin van de korting (na week " + cut +
                 "). Moet de methode voorbereiden, begin haar dan eerder of kort later.",
             "variant " + in_quotes(variant.id) +
                 ": who begins at once completes the "
                 "method in week " +
                 std::to_string(ends) + " at the earliest, after the cut begins (after week " +
                 cut + "). Begin it sooner or cut later if it should prepare."});
      }
    }
  }
}

/// Who is cut has somebody who looks in already: the lever then adds nothing for them, and takes
/// nothing away.
void warn_of_two_contacts(const Node& root, const ScenarioSpec& spec, Problems& warnings) {
  const Node* variants = root.find("variants");
  for (const VariantSpec& variant : spec.variants) {
    const bool aftercare = std::ranges::any_of(
        variant.policy, [](const Withdrawal& cut) { return cut.aftercare == Aftercare::contact; });
    const bool lever = std::ranges::any_of(variant.settings, [](const LeverSetting& setting) {
      return setting.info().id == "residual_contact";
    });
    if (aftercare && lever) {
      warnings.add(variants->find(variant.id)->find("policy")->place,
                   {"variant " + in_quotes(variant.id) +
                        ": bij aftercare = \"contact\" komt er al iemand langs bij wie gekort "
                        "wordt. De knop \"residual_contact\" verandert daar niets aan; zij telt "
                        "alleen voor wie op een andere manier hulp verliest.",
                    "variant " + in_quotes(variant.id) +
                        ": with aftercare = \"contact\" somebody looks in on everybody who is cut. "
                        "The lever \"residual_contact\" changes nothing about that; it counts only "
                        "for those who lose help in another way."});
    }
  }
}

/// A change in per cent without a sign is read as more, and mostly meant as less.
void warn_of_no_sign(const Node& table, Problems& warnings) {
  const Node* change = table.find("change");
  if (change == nullptr || !change->is(Node::Kind::text) || change->text.empty() ||
      change->text.front() < '1' || change->text.front() > '9') {
    return;
  }
  warnings.add(change->place,
               {"zonder teken is " + in_quotes(change->text) + " méér, niet minder. Schrijf " +
                    in_quotes("-" + change->text) + " voor minder, of " +
                    in_quotes("+" + change->text) + " als u meer bedoelt.",
                "without a sign " + in_quotes(change->text) + " is more, not less. Write " +
                    in_quotes("-" + change->text) + " for less, or " +
                    in_quotes("+" + change->text) + " if you mean more."});
}

}  // namespace

namespace {

/// People and runs together below which a cut of what few hold reaches too few to tell (assumed:
/// about one in a hundred holds it).
constexpr double enough_people = 100'000;
/// Of a limitation that is built more often than this, the place is no place any more (assumed).
constexpr double largest_factor = 5;

/// Guidance, day activity and short stay are held by few.
void warn_of_few_reached(const Node& root, const ScenarioSpec& spec, Problems& warnings) {
  if (!spec.population.oversample.empty() || !spec.population.special.empty() ||
      static_cast<double>(spec.persons) * spec.replicates >= enough_people) {
    return;
  }
  for (const VariantSpec& variant : spec.variants) {
    for (const Withdrawal& cut : variant.policy) {
      if (cut.product == Product::guidance || cut.product == Product::day_activity ||
          cut.product == Product::short_stay) {
        const Text name = product_names[at(cut.product)].label.text();
        warnings.add(
            root.find("variants")->find(variant.id)->find("policy")->place,
            {"weinig inwoners hebben " + lower_first(name.nl) +
                 ". De uitkomst rust dan op een handvol mensen. Bouw er meer met "
                 "[[population.oversample]], neem meer inwoners (persons), of reken vaker.",
             "few residents have " + lower_first(name.en) +
                 ". The outcome then rests on a handful of people. Build more of them by "
                 "[[population.oversample]], take more residents (persons), or run more often."});
        return;
      }
    }
  }
}

}  // namespace

void check_size(const Node& root, const ScenarioSpec& spec, Problems& warnings) {
  if (const Node* runs = root.find("replicates");
      runs != nullptr && spec.replicates < runs_to_decide && !spec.variants.empty()) {
    const std::string given = std::to_string(spec.replicates);
    warnings.add(runs->place,
                 {"met replicates = " + given +
                      " is toeval niet goed uit te sluiten. Neem er minstens 10 voordat u besluit.",
                  "with replicates = " + given +
                      " chance cannot well be ruled out. Take at least 10 before you decide."});
  }
  warn_of_few_reached(root, spec, warnings);
  for (const Oversample& more : spec.population.oversample) {
    if (more.factor > largest_factor) {
      const std::string factor = number_text(more.factor);
      warnings.add(
          place_of(root, "population.oversample"),
          {"factor = " + factor +
               " bouwt zoveel cliënten dat zij buren en familie vaker vragen dan in het echt. Neem "
               "hoogstens 5, of meer inwoners (persons).",
           "factor = " + factor +
               " builds so many clients that they ask more of neighbours and family than in "
               "reality. Take at most 5, or more residents (persons)."});
      return;
    }
  }
}

namespace {

/// Whether a variant holds a cut, itself or by what it extends; `left` ends a circle.
bool holds_cut(const Node& variants, const Node& variant, std::size_t left) {
  const auto cuts = [&](const char* key) {
    const Node* list = variant.find(key);
    return list != nullptr && list->is(Node::Kind::list) &&
           std::ranges::any_of(list->items, [](const Node& part) {
             const Node* lever = part.is(Node::Kind::table) ? part.find("lever") : nullptr;
             return lever != nullptr && lever->text == "indication_size";
           });
  };
  if (cuts("policy") || cuts("also") || variant.find("policy") != nullptr) {
    return cuts("policy") || cuts("also");
  }
  const Node* extends = variant.find("extends");
  const Node* base = extends != nullptr ? variants.find(extends->text) : nullptr;
  return left > 0 && base != nullptr && base->is(Node::Kind::table) &&
         holds_cut(variants, *base, left - 1);
}

}  // namespace

void check_taken_over(const Node& root, Problems& warnings) {
  const Node* variants = root.find("variants");
  if (variants == nullptr || !variants->is(Node::Kind::table)) {
    return;
  }
  for (const Entry& entry : variants->entries) {
    if (!entry.value.is(Node::Kind::table)) {
      continue;
    }
    const Node* also = entry.value.find("also");
    const Node* policy = entry.value.find("policy");
    const Node* extends = entry.value.find("extends");
    const Node* base = extends != nullptr ? variants->find(extends->text) : nullptr;
    const std::string name = "variant " + in_quotes(entry.key);
    if (also != nullptr && policy == nullptr && extends == nullptr) {
      warnings.add(
          also->place,
          {name + " heeft \"also\" en geen \"extends\": er is geen beleid waar dit bij "
                  "komt. Noem met extends de variant waarop zij voortbouwt.",
           name + " has \"also\" and no \"extends\": there is no policy that this comes on "
                  "top of. Name the variant that it extends."});
    } else if (policy != nullptr && base != nullptr && base->is(Node::Kind::table) &&
               holds_cut(*variants, *base, variants->entries.size()) &&
               !holds_cut(*variants, entry.value, 0)) {
      warnings.add(policy->place,
                   {name + ": haar \"policy\" komt in de plaats van die van " +
                        in_quotes(extends->text) + ", dus zonder de verandering in uren. Schrijf " +
                        "[[variants." + entry.key + ".also]] als het erbij moet komen.",
                    name + ": its \"policy\" replaces that of " + in_quotes(extends->text) +
                        ", and with it the change in hours. Write [[variants." + entry.key +
                        ".also]] if it should come on top."});
    }
  }
}

void check_for_surprises(const Node& root, const ScenarioSpec& spec, Problems& warnings) {
  warn_of_twice(root, spec, warnings);
  warn_of_wide_method(root, spec, warnings);
  warn_of_late_method(root, spec, warnings);
  warn_of_two_contacts(root, spec, warnings);
  warn_of_methods(root, spec.methods, warnings);
  each_policy(root, spec, [&](const auto& part, const Node& table) {
    warn_of_no_sign(table, warnings);
    if (part.taper > 0 && part.from.value + part.taper > spec.weeks) {
      const std::string end = std::to_string(part.from.value + part.taper);
      const std::string weeks = std::to_string(spec.weeks);
      warnings.add(
          table.find("taper")->place,
          {"de invoering duurt tot week " + end + ", en de doorrekening stopt na week " + weeks +
               ". Een deel van de verandering valt dus buiten de doorrekening. Maak "
               "\"taper\" korter of neem meer weken (weeks).",
           "the change is complete in week " + end + ", and the run ends after week " + weeks +
               ". So its full size is never seen. Make \"taper\" shorter or "
               "take more weeks."});
    }
    const auto* cut_found = as_cut(part);
    if (cut_found == nullptr || cut_found->notice <= cut_found->from.value ||
        cut_found->change == 0) {
      return;
    }
    const Withdrawal& cut = *cut_found;
    const std::string notice = std::to_string(cut.notice);
    const std::string from = std::to_string(cut.from.value);
    warnings.add(
        table.find("notice")->place,
        {"de aankondiging (\"notice\", " + notice +
             " weken) begint voor week 0, want de verandering geldt al na week " + from +
             ". Mensen weten het dan vanaf het begin, en de aankondiging komt niet bij de "
             "gebeurtenissen. Zet \"notice\" op hoogstens " +
             from + ", of \"from\" op minstens " + notice + ".",
         "the announcement (\"notice\", " + notice +
             " weeks) begins before week 0, since the change is in force after week " + from +
             ". People then know from the start, and the announcement is not among "
             "the events. Set \"notice\" to at most " +
             from + ", or \"from\" to at least " + notice + "."});
  });
}

}  // namespace draagkracht
