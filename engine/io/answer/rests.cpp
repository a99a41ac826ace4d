// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>

#include "io/answer/parts.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"
#include "io/report_parts.hpp"

namespace draagkracht::answer_parts {

namespace {

/// Clients of all runs together below which who takes up hours is left open (assumed).
constexpr double enough_clients = 1000;

/// What a variant sets up besides hours of an indication has no price in the model.
std::optional<Text> uncounted(const View& view) {
  std::vector<const LeverInfo*> set;
  for (const std::uint32_t variant : view.setup.variants) {
    for (const LeverSetting& setting : view.setup.spec.variants[variant].settings) {
      if (std::ranges::find(set, &setting.info()) == set.end()) {
        set.push_back(&setting.info());
      }
    }
  }
  if (set.empty()) {
    return std::nullopt;
  }
  return in_both([&](Language language) {
    std::string names;
    for (std::size_t i = 0; i < set.size(); ++i) {
      names += (i == 0                ? ""
                : i + 1 == set.size() ? pick(language, " en ", " and ")
                                      : ", ") +
               lower_first(std::string(set[i]->label.in(language)));
    }
    return pick(language, "Niet meegerekend: wat het kost om dit te regelen: ",
                "Not counted: what it costs to organise ") +
           names + ".";
  });
}

}  // namespace

std::optional<Text> few_clients(const View& view) {
  const double clients = view.results.group_size[exposed_group].clients;
  const int runs = view.setup.spec.replicates;
  // Of who joins later, no number is known at the start.
  if (clients < 1 || runs < 2 || clients * runs >= enough_clients) {
    return std::nullopt;
  }
  return in_both([&](Language language) {
    const std::string n = whole_number(clients, language);
    return language == Language::nl
               ? "Let op: het beleid raakt hier weinig cliënten (gemiddeld " + n + " in " +
                     std::to_string(runs) +
                     " doorrekeningen). Wie het draagt, is daardoor onzeker: kijk naar de marges, "
                     "en "
                     "reken nog eens met meer inwoners, met meer van deze cliënten, of vaker."
               : "Mind: the policy reaches few clients here (" + n + " on average in " +
                     std::to_string(runs) +
                     " runs). Who bears it is uncertain therefore: look at the margins, and run "
                     "again "
                     "with more residents, with more of these clients, or more often.";
  });
}

std::vector<Text> rests_on(const View& view) {
  const ScenarioSpec& spec = view.setup.spec;
  const std::array<int, 3> grades = report_parts::assumption_grades(view.setup);
  const int all = grades[0] + grades[1] + grades[2];
  std::vector<Text> list;
  list.push_back(in_both([&](Language language) {
    const std::string runs = std::to_string(spec.replicates);
    const std::string people = whole_number(spec.persons, language);
    const std::string span = length_text(spec.weeks, language);
    const GroupSize& size = view.results.group_size[exposed_group];
    const std::string clients = whole_number(size.clients, language);
    const std::string carers = whole_number(size.carers, language);
    const std::string real = whole_number(size.clients_weighted, language);
    const std::string extra =
        real == clients ? ""
        : language == Language::nl
            ? " Zulke cliënten zijn extra talrijk gemaakt; in een echte plaats van deze grootte "
              "zijn het er ongeveer " +
                  real + "."
            : " Such clients were made more numerous; in a real place of this size they are "
              "about " +
                  real + ".";
    return (language == Language::nl
                ? (spec.replicates == 1 ? std::string("Eén doorrekening")
                                        : runs + " doorrekeningen") +
                      " van een nagebouwde plaats met " + people + " inwoners, " + span +
                      " lang. Daarin raakt het beleid ongeveer " + clients + " cliënten en " +
                      carers + " mantelzorgers."
                : (spec.replicates == 1 ? std::string("One run") : runs + " runs") +
                      " of a made-up place of " + people + " residents, over " + span +
                      ". The policy reaches about " + clients + " clients and " + carers +
                      " carers there.") +
           extra;
  }));
  list.push_back(in_both([&](Language language) {
    const auto n = [](int count) { return std::to_string(count); };
    return language == Language::nl
               ? "Van de " + n(all) + " getallen in het model zijn er " + n(grades[0]) +
                     " gemeten, " + n(grades[1]) + " geschat en " + n(grades[2]) +
                     " aangenomen. Lees de uitkomst dus als richting, niet als voorspelling."
               : "Of the " + n(all) + " numbers in the model " + n(grades[0]) + " were measured, " +
                     n(grades[1]) + " estimated and " + n(grades[2]) +
                     " assumed. So read the outcome as a direction, not as a forecast.";
  }));
  if (std::optional<Text> free = uncounted(view)) {
    list.push_back(*std::move(free));
  }
  if (spec.replicates < enough_runs) {
    list.push_back(
        {"Er is te weinig gerekend om toeval goed uit te sluiten. Laat het model minstens "
         "10 keer rekenen voordat u besluit.",
         "Too few runs were made to rule out chance. Make at least 10 before you "
         "decide."});
  }
  return list;
}

std::vector<Text> cannot_say() {
  const auto [outside, all] = report_parts::validation_outside();
  const auto told = [](int n) { return std::to_string(n); };
  return {{"Van " + told(all) + " cijfers die naast onderzoek zijn gelegd, vallen er " +
               told(outside) + " buiten de marge. Welke, staat in het rapport.",
           "Of " + told(all) + " figures laid beside research " + told(outside) +
               " lie outside the margin. The report tells which."},
          {"Wat één bepaalde inwoner gaat doen. Het model gaat over groepen.",
           "What any one resident will do. The model is about groups."},
          {"Of het model zelf klopt. De marge gaat alleen over toeval.",
           "Whether the model itself is right. The margin is about chance only."},
          {"Hoe uw gemeente afwijkt. De bevolking lijkt op heel Nederland.",
           "How your municipality differs. The people resemble the whole country."},
          {"Wat andere manieren om netwerken te steunen opleveren dan het model kent.",
           "What other ways to support networks bring than those the model knows."}};
}

}  // namespace draagkracht::answer_parts
