// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What differs between two lives. Luck is the same in both, so all that differs follows from what
// the variants touch, here or elsewhere in the network.
#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

#include "io/explain.hpp"
#include "io/explain_words.hpp"

namespace draagkracht {

namespace {

/// What can befall somebody, the heaviest first.
struct Fate {
  std::string_view code;
  Label with;     ///< behind "in week 61 "; Dutch puts the subject behind the verb, so {she}
  Label without;  ///< the other life
};
constexpr std::array fates{
    Fate{"died", {"overleed {she}", "{she} died"}, {"bleef {she} in leven", "{she} lived on"}},
    Fate{"moved_away",
         {"trok {she} hier weg", "{she} moved away"},
         {"bleef {she} hier", "{she} did not move away"}},
    Fate{"admitted",
         {"werd {she} opgenomen", "{she} was admitted"},
         {"werd {she} niet opgenomen", "{she} was not admitted"}},
    Fate{"quit",
         {"stopte {she} met helpen", "{she} stopped helping"},
         {"stopte {she} niet met helpen", "{she} did not stop helping"}},
    Fate{"stepped_down",
         {"ging {she} minder helpen", "{she} cut down on helping"},
         {"ging {she} niet minder helpen", "{she} did not cut down on helping"}},
    Fate{"overload_began",
         {"kreeg {she} meer te dragen dan {she} aankon",
          "{she} got more to carry than {she} could bear"},
         {"kreeg {she} niet te veel te dragen", "{she} did not get too much to carry"}},
    Fate{"crisis",
         {"raakte {she} in een crisis", "{she} fell into a crisis"},
         {"raakte {she} niet in een crisis", "{she} did not fall into a crisis"}},
    Fate{"short_began",
         {"kwam {she} hulp tekort", "{she} went short of help"},
         {"kwam {she} geen hulp tekort", "{she} did not go short"}},
    Fate{"care_began",
         {"ging {she} helpen", "{she} began to help"},
         {"ging {she} niet helpen", "{she} did not begin to help"}}};

std::string filled(std::string text, const std::string& she) {
  for (std::size_t at = text.find("{she}"); at != std::string::npos; at = text.find("{she}")) {
    text.replace(at, 5, she);
  }
  return text;
}

/// The same thing this much sooner or later makes no other life.
constexpr int least_weeks = 4;

const Turn* first_of(const std::vector<Turn>& turns, std::string_view code) {
  const auto found = std::ranges::find_if(
      turns, [&](const Turn& t) { return t.code == code && t.part == Whose::own; });
  return found == turns.end() ? nullptr : &*found;
}

Text both(Sex sex, const std::function<std::string(const LifeWords&, Language)>& say) {
  return {say(LifeWords(Language::nl, sex), Language::nl),
          say(LifeWords(Language::en, sex), Language::en)};
}

/// Where the two lives part: the week, and which life it befell, or befell first.
struct Parting {
  Week week;
  bool second = true;
};

/// 'Under "Current policy" she ...; under "30 % less" ...', and why it came to that.
std::optional<Parting> say_fate(const VariantLife& a, const VariantLife& b,
                                const LifeComparison& lives, std::vector<Text>& out) {
  const auto& start = a.course.start();
  if (!start) {
    return std::nullopt;
  }
  for (const Fate& fate : fates) {
    const Turn* in_a = first_of(lives.first, fate.code);
    const Turn* in_b = first_of(lives.second, fate.code);
    if (in_a == in_b ||
        (in_a != nullptr && in_b != nullptr && std::abs(in_a->week - in_b->week) < least_weeks)) {
      continue;
    }
    const bool second = in_a == nullptr || (in_b != nullptr && in_b->week < in_a->week);
    const Turn& worse = second ? *in_b : *in_a;
    out.push_back(both(start->sex, [&](const LifeWords& w, Language language) {
      // Before they parted it may have happened already; then the other life only has it no more.
      const bool before = first_of(lives.both, fate.code) != nullptr;
      const auto side = [&](const VariantLife& life, const Turn* turn) {
        std::string text = w.pick("bij \"", "under \"") + life.label.in(language) + "\" ";
        if (turn == nullptr && before) {
          return text + w.pick("gebeurde dat niet meer", "that did not happen again");
        }
        text +=
            filled(std::string((turn != nullptr ? fate.with : fate.without).in(language)), w.she());
        return turn == nullptr ? text : text + " in week " + std::to_string(turn->week.value);
      };
      std::string text = side(a, in_a) + "; " + side(b, in_b) + ". " + worse.text.in(language);
      text.front() = text.front() == 'u' ? 'U' : 'B';
      return text;
    }));
    return Parting{worse.week, second};
  }
  return std::nullopt;
}

bool gives_way(const Turn& t) {
  return t.code == "hours_cut" || t.code == "crisis" || t.code == "need_grew" ||
         t.code == "relapsed" || t.code == "died" || t.code == "admitted" ||
         t.code == "stepped_down" || t.code == "quit" || t.code == "hard_time" ||
         t.code == "care_ended";
}
bool takes_over(const Turn& t) {
  return (t.part == Whose::fellow || t.part == Whose::helper) &&
         (t.code == "care_began" || t.code == "returned" || t.code == "care_grew");
}

/// At most three sentences of a life behind a heading.
void say_some(const Text& heading, const std::vector<Turn>& turns,
              const std::function<bool(const Turn&)>& wanted, std::vector<Text>& out) {
  Text text = heading;
  int said = 0;
  for (const Turn& turn : turns) {
    if (said < 3 && wanted(turn)) {
      text.nl += " " + turn.text.nl;
      text.en += " " + turn.text.en;
      ++said;
    }
  }
  if (said > 0) {
    out.push_back(text);
  }
}

bool is_policy(const Turn& t) { return t.code == "hours_cut" || t.code == "cut_announced"; }

/// The first thing a measure did to somebody in the story, in one of the lives only and before they
/// parted; else that what differs came from further away. Where they part is never without a cause.
std::optional<Turn> say_policy(const VariantLife& a, const VariantLife& b,
                               const LifeComparison& lives, Week parted, std::vector<Text>& out) {
  const auto first = [&](const std::vector<Turn>& turns) {
    return std::ranges::find_if(
        turns, [&](const Turn& t) { return is_policy(t) && t.only_here && t.week <= parted; });
  };
  const auto in_a = first(lives.first);
  const auto in_b = first(lives.second);
  const bool told_a = in_a != lives.first.end();
  const bool told_b = in_b != lives.second.end();
  if (!told_a && !told_b) {
    out.push_back(
        {"Geen indicatie in dit verhaal werd daarvoor kleiner. Het verschil kwam langs een andere "
         "weg, bijvoorbeeld via anderen.",
         "No indication in this story became smaller before that. The difference came in another "
         "way, for instance through others."});
    return std::nullopt;
  }
  const bool second = told_b && (!told_a || in_b->week <= in_a->week);
  const Turn& turn = second ? *in_b : *in_a;
  const Text& label = second ? b.label : a.label;
  out.push_back({"De maatregel, alleen bij \"" + label.nl + "\": " + turn.text.nl,
                 "The measure, only under \"" + label.en + "\": " + turn.text.en});
  return turn;
}

/// Nothing like it in these turns.
bool lacks(const std::vector<Turn>& turns, const Turn& turn) {
  return std::ranges::none_of(turns, [&](const Turn& t) { return t.like(turn); });
}

}  // namespace

LifeComparison compare_lives(const VariantLife& a, const VariantLife& b) {
  LifeComparison lives;
  if (!a.course.start() || !b.course.start()) {
    return lives;
  }
  const std::vector<Turn> first = turns_of(a.course);
  const std::vector<Turn> second = turns_of(b.course);
  const auto [end_a, end_b] = std::ranges::mismatch(
      first, second, [](const Turn& x, const Turn& y) { return x.like(y) && x.text == y.text; });
  lives.both.assign(first.begin(), end_a);
  lives.first.assign(end_a, first.end());
  lives.second.assign(end_b, second.end());
  if (lives.first.empty() && lives.second.empty()) {
    lives.difference.push_back({"Het leven verloopt in beide varianten hetzelfde.",
                                "This life is the same in both variants."});
    std::ranges::move(figures_of(a, b), std::back_inserter(lives.difference));
    return lives;
  }
  for (Turn& turn : lives.first) {
    turn.only_here = lacks(lives.second, turn);
  }
  for (Turn& turn : lives.second) {
    turn.only_here = lacks(lives.first, turn);
  }
  std::vector<Text> fate;
  const std::optional<Parting> parting = say_fate(a, b, lives, fate);
  const std::optional<Turn> policy =
      say_policy(a, b, lives, parting ? parting->week : Week{INT32_MAX}, lives.difference);
  std::ranges::move(fate, std::back_inserter(lives.difference));
  if (!parting) {
    lives.difference.push_back({"De grote dingen verlopen in beide varianten hetzelfde.",
                                "The large things are the same in both variants."});
  }
  const bool in_second = !parting || parting->second;
  const std::vector<Turn>& turns = in_second ? lives.second : lives.first;
  const Text& label = in_second ? b.label : a.label;
  const Week week = parting ? parting->week : Week{INT32_MAX};
  say_some(
      {(parting ? "Wat daarvoor alleen gebeurde bij \"" : "Alleen bij \"") + label.nl + "\":",
       (parting ? "What happened before that only under \"" : "Only under \"") + label.en + "\":"},
      turns,
      [&](const Turn& t) {
        return t.week <= week && gives_way(t) && t.only_here && (!policy || !t.like(*policy)) &&
               (t.week != week || t.part != Whose::own || t.code == "hours_cut");
      },
      lives.difference);
  if (parting) {
    say_some(
        {"Wie daarna meer hielp:", "Who helped more after that:"}, turns,
        [&](const Turn& t) { return t.week >= week && takes_over(t) && t.only_here; },
        lives.difference);
  }
  std::ranges::move(figures_of(a, b), std::back_inserter(lives.difference));
  return lives;
}

}  // namespace draagkracht
