// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/explain_text.hpp"

#include <nlohmann/json.hpp>

#include "app/terminal.hpp"
#include "io/json_words.hpp"

namespace draagkracht::app {

namespace {

/// What the bits of a state are called in a list and in JSON.
struct BitName {
  const char* code;
  Label label;
};
constexpr std::array<BitName, state_bits> bit_names{
    {{"helping", {"helpt", "helps"}},
     {"overloaded", {"te veel te dragen", "too much to carry"}},
     {"short_of_help", {"komt hulp tekort", "short of help"}},
     {"admitted", {"opgenomen", "admitted"}},
     {"gone", {"overleden of weg", "dead or away"}}}};

std::string lines_of(const std::vector<Turn>& turns, Language language) {
  std::string text;
  for (const Turn& turn : turns) {
    text += (turn.only_here ? "* " : "  ") + turn.text.in(language) + "\n";
  }
  if (turns.empty()) {
    text += language == Language::nl ? "  Niets van belang.\n" : "  Nothing of note.\n";
  }
  return text;
}

std::string section(const VariantLife& life, const std::vector<Turn>& turns, Language language) {
  const bool nl = language == Language::nl;
  std::string text = "\n" + life.label.in(language) + "\n  " + life.policy.in(language) + "\n";
  if (!life.course.start()) {
    return text + (nl ? "  Hier is deze persoon er nooit.\n" : "  Here this person never is.\n");
  }
  return text + lines_of(turns, language);
}

Json json_of(const VariantLife& life, Date start) {
  Json turns = Json::array();
  for (const Turn& t : turns_of(life.course)) {
    Json turn{{"week", t.week.value},
              {"date", date_text(date_of(start, t.week))},
              {"event", t.code},
              {"cause", std::string(cause_names[at(t.cause)].code)},
              {"text", json_of(t.text)}};
    if (t.who != Key{}) {
      turn["person"] = key_text('p', t.who);
    }
    if (t.other != Key{}) {
      turn["other"] = key_text('p', t.other);
    }
    turns.push_back(turn);
  }
  Json weeks = Json::array();
  const auto hours = [](double minutes) { return minutes / 60.0; };
  for (const CourseWeek& w : life.course.weeks()) {
    weeks.push_back({{"week", w.week.value},
                     {"residence", std::string(residence_names[at(w.residence)].code)},
                     {"helps", w.helps},
                     {"strain", w.strain * 100},
                     {"load", hours(w.load)},
                     {"strength", hours(w.strength)},
                     {"hours_given", hours(w.given)},
                     {"need", hours(w.need)},
                     {"received_informal", hours(w.informal)},
                     {"received_volunteer", hours(w.volunteer)},
                     {"received_formal", hours(w.formal)},
                     {"unmet_need", hours(w.unmet)}});
  }
  return {{"variant", life.variant},
          {"label", json_of(life.label)},
          {"known", life.course.start().has_value()},
          {"turns", turns},
          {"weeks", weeks}};
}

}  // namespace

std::string life_text(const std::vector<VariantLife>& lives, Language language) {
  const bool nl = language == Language::nl;
  std::string text;
  for (const VariantLife& life : lives) {
    if (life.course.start()) {
      const CourseStart& start = *life.course.start();
      text += (nl ? "Week " : "Week ") + std::to_string(start.week.value) + ". " +
              introduce(start).in(language) + "\n";
      break;
    }
  }
  if (lives.size() == 1) {
    return text + section(lives[0], turns_of(lives[0].course), language);
  }
  if (!lives[0].course.start() || !lives[1].course.start()) {
    return text + section(lives[0], turns_of(lives[0].course), language) +
           section(lives[1], turns_of(lives[1].course), language);
  }
  const LifeComparison both = compare_lives(lives[0], lives[1]);
  text += nl ? "\nIn beide varianten\n" : "\nIn both variants\n";
  text += lines_of(both.both, language);
  if (!both.first.empty() || !both.second.empty()) {
    text += section(lives[0], both.first, language) + section(lives[1], both.second, language) +
            (nl ? "\n* alleen in deze variant\n" : "\n* only in this variant\n");
  }
  text += nl ? "\nHet verschil\n" : "\nThe difference\n";
  for (const Text& sentence : both.difference) {
    text += "  " + sentence.in(language) + "\n";
  }
  return text + "\n" + story_caveat().in(language) + "\n";
}

std::string life_json(const std::string& person, std::uint32_t replicate,
                      const std::vector<VariantLife>& lives, Date start) {
  Json json{{"person", person}, {"replicate", replicate}};
  for (const VariantLife& life : lives) {
    if (!json.contains("who") && life.course.start()) {
      json["who"] = json_of(introduce(*life.course.start()));
    }
  }
  json["lives"] = Json::array();
  for (const VariantLife& life : lives) {
    json["lives"].push_back(json_of(life, start));
  }
  json["difference"] = Json::array();
  if (lives.size() == 2) {
    for (const Text& sentence : compare_lives(lives[0], lives[1]).difference) {
      json["difference"].push_back(json_of(sentence));
    }
  }
  return json.dump(2);
}

std::string listed_text(const std::vector<ListedLife>& lives, const VariantSpec& first,
                        const VariantSpec& second, int weeks, const std::string& folder,
                        Language language) {
  const bool nl = language == Language::nl;
  const std::string names = in_quotes(first.label.in(language)) + (nl ? " en " : " and ") +
                            in_quotes(second.label.in(language));
  if (lives.empty()) {
    return nl ? "Geen leven verschilt tussen " + names + ".\n"
              : "No life differs between " + names + ".\n";
  }
  std::string text =
      (nl ? "De levens die het meest verschillen tussen " : "The lives that differ most between ") +
      names + "\n";
  for (const ListedLife& life : lives) {
    const std::string count = std::to_string(life.difference.weeks);
    const std::string all = std::to_string(weeks);
    text += "\n" + key_text('p', life.difference.person) +
            (nl ? "  anders in " + count + " van de " + all + " weken"
                : "  different in " + count + " of " + all + " weeks") +
            "\n  " + life.who.in(language) + "\n";
    std::string more;
    for (std::size_t bit = 0; bit < bit_names.size(); ++bit) {
      const int change = life.difference.by_bit[bit];
      if (change != 0) {
        more += (more.empty() ? "" : ", ") + std::string(bit_names[bit].label.in(language)) + " " +
                (change > 0 ? "+" : "-") + std::to_string(std::abs(change));
      }
    }
    if (!more.empty()) {
      text += (nl ? "  Weken meer of minder: " : "  Weeks more or fewer: ") + more + "\n";
    }
  }
  text += (nl ? "\nEen leven lezen: " : "\nTo read a life: ") +
          std::string("draagkracht explain ") + folder + " --person " +
          key_text('p', lives.front().difference.person) + " --variant " + first.id +
          " --variant " + second.id + "\n";
  return text;
}

std::string listed_json(const std::vector<ListedLife>& lives, std::uint32_t replicate) {
  Json list = Json::array();
  for (const ListedLife& life : lives) {
    Json entry{{"person", key_text('p', life.difference.person)},
               {"weeks_different", life.difference.weeks},
               {"who", json_of(life.who)}};
    for (std::size_t bit = 0; bit < bit_names.size(); ++bit) {
      entry["weeks_more"][bit_names[bit].code] = life.difference.by_bit[bit];
    }
    list.push_back(entry);
  }
  return Json{{"replicate", replicate}, {"lives", list}}.dump(2);
}

}  // namespace draagkracht::app
