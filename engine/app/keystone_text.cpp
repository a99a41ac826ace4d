// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/keystone_text.hpp"

#include <cmath>

#include "app/terminal.hpp"
#include "io/json_words.hpp"
#include "io/number_words.hpp"

namespace draagkracht::app {

namespace {

/// "+12" or "-3"; "0" without a sign.
std::string more(double value, Language language) {
  const std::string size = decimals(std::abs(value), 0, language);
  return size == "0" ? size : (value < 0 ? "-" : "+") + size;
}

}  // namespace

std::string keystones_text(const std::vector<ListedKeystone>& list, const VariantSpec& variant,
                           int weeks, Language language) {
  const bool nl = language == Language::nl;
  if (list.empty()) {
    return nl ? "Niemand helpt in week 0.\n" : "Nobody helps in week 0.\n";
  }
  const std::string name = in_quotes(variant.label.in(language));
  const std::string span = std::to_string(weeks);
  std::string text = nl ? "Wie het meest gemist wordt, bij " + name + ", in " + span + " weken\n"
                        : "Who is missed most, under " + name + ", in " + span + " weeks\n";
  for (const auto& [keystone, who] : list) {
    const RunLoss& loss = keystone.loss;
    text += "\n" + key_text('p', keystone.key) + "  " +
            (nl ? more(loss.unmet_hours, language) + " uur hulp die uitblijft"
                : more(loss.unmet_hours, language) + " hours of help that do not come") +
            "\n  " + who.in(language) + "\n  " +
            (nl ? "Opnames " + more(loss.admissions, language) +
                      ", overbelaste weken van anderen " + more(loss.overloaded_weeks, language) +
                      ", anderen die uitgeput stoppen " + more(loss.stops, language)
                : "Admissions " + more(loss.admissions, language) +
                      ", overloaded weeks of others " + more(loss.overloaded_weeks, language) +
                      ", others who stop worn out " + more(loss.stops, language)) +
            "\n";
  }
  return text +
         (nl ? "\nIedereen op deze lijst is gekozen om de uren die hij of zij geeft, en viel "
               "daarna "
               "in een eigen\ndoorrekening uit, met dezelfde mensen en hetzelfde toeval. Het is "
               "een "
               "nagebootste wereld en zegt\nniets over een echte persoon.\n"
             : "\nEverybody on this list was chosen by the hours they give, and then fell out in a "
               "run "
               "of their own,\nwith the same people and the same luck. It is a simulated world and "
               "says nothing about any real\nperson.\n");
}

std::string keystones_json(const std::vector<ListedKeystone>& list, const std::string& variant,
                           std::uint32_t replicate, int weeks) {
  Json keystones = Json::array();
  for (const auto& [keystone, who] : list) {
    keystones.push_back({{"person", key_text('p', keystone.key)},
                         {"who", json_of(who)},
                         {"hours_given", keystone.candidate.hours},
                         {"clients_helped", keystone.candidate.clients},
                         {"score", keystone.candidate.score},
                         {"unmet_hours_more", keystone.loss.unmet_hours},
                         {"admissions_more", keystone.loss.admissions},
                         {"overloaded_weeks_more", keystone.loss.overloaded_weeks},
                         {"stops_more", keystone.loss.stops}});
  }
  return Json{
      {"variant", variant}, {"replicate", replicate}, {"weeks", weeks}, {"keystones", keystones}}
      .dump(2);
}

}  // namespace draagkracht::app
