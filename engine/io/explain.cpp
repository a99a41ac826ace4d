// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/explain.hpp"

#include <algorithm>
#include <functional>

#include "io/explain_words.hpp"

namespace draagkracht {

namespace {

/// A spell begins with a window of this many weeks of which `most` or more are bad, and ends with
/// one of which no more than `least` are: one good week does not make a life good.
constexpr std::size_t window = 8;
constexpr std::size_t most = 6;
constexpr std::size_t least = 2;
/// Going short: this share of the need is not met.
constexpr double short_share = 0.25;

bool over(const CourseWeek& w) { return w.helps > 0 && w.load > w.strength; }
bool goes_short(const CourseWeek& w) { return w.client && w.unmet > short_share * w.need; }

/// Calls f(whether it begins, first week) at every change.
using OnSpell = std::function<void(bool, std::size_t)>;
void spells(const std::vector<CourseWeek>& weeks, bool (*bad)(const CourseWeek&),
            const OnSpell& f) {
  bool in_spell = false;
  for (std::size_t i = 0; i + window <= weeks.size(); ++i) {
    const auto begin = weeks.begin() + static_cast<std::ptrdiff_t>(i);
    const auto count = static_cast<std::size_t>(std::count_if(begin, begin + window, bad));
    if (!in_spell && count >= most && bad(weeks[i])) {
      in_spell = true;
      f(true, i);
    } else if (in_spell && count <= least && !bad(weeks[i])) {
      in_spell = false;
      f(false, i);
    }
  }
}

double mean_from(const std::vector<CourseWeek>& weeks, std::size_t from,
                 double CourseWeek::* column) {
  double sum = 0;
  for (std::size_t i = from; i < from + window; ++i) {
    sum += weeks[i].*column;
  }
  return sum / static_cast<double>(window);
}

std::string in_week(const LifeWords& words, Week week) {
  return words.pick("In week ", "In week ") + std::to_string(week.value) + " ";
}
std::string from_week(const LifeWords& words, Week week) {
  return (week.value <= 0 ? words.pick("Al in week ", "Already in week ")
                          : words.pick("Vanaf week ", "From week ")) +
         std::to_string(week.value) + " ";
}

/// A text in both languages out of one that knows its language.
Text told_in_both(Sex sex, const std::function<std::string(const LifeWords&)>& say) {
  return {say(LifeWords(Language::nl, sex)), say(LifeWords(Language::en, sex))};
}

void add_spells(const LifeCourse& course, std::vector<Turn>& turns) {
  const std::vector<CourseWeek>& weeks = course.weeks();
  const Sex sex = course.start()->sex;
  const auto add = [&](std::size_t i, const char* code,
                       const std::function<std::string(const LifeWords&)>& say) {
    Turn turn{.week = weeks[i].week, .code = code};
    turn.text = told_in_both(
        sex, [&](const LifeWords& words) { return from_week(words, weeks[i].week) + say(words); });
    turns.push_back(turn);
  };
  spells(weeks, over, [&](bool begins, std::size_t i) {
    if (begins) {
      add(i, "overload_began", [&](const LifeWords& w) {
        const std::string load = w.hours(mean_from(weeks, i, &CourseWeek::load));
        const std::string strength = w.hours(mean_from(weeks, i, &CourseWeek::strength));
        // Two figures that read the same would contradict the sentence.
        const bool close = load == strength;
        return w.pick("had ", "") + w.she() +
               w.pick(close ? " iets meer te dragen dan " : " meer te dragen dan ",
                      close ? " had a little more to carry than " : " had more to carry than ") +
               w.she() + w.pick(" aankon", " could bear") +
               (close ? "."
                      : w.pick(": " + load + " uur per week, tegen " + strength + ".",
                               ": " + load + " hours a week, against " + strength + "."));
      });
    } else if (weeks[i].helps > 0) {
      add(i, "overload_ended", [](const LifeWords& w) {
        return w.pick("kon " + w.she() + " het weer aan.", w.she() + " could bear it again.");
      });
    }
  });
  spells(weeks, goes_short, [&](bool begins, std::size_t i) {
    if (begins) {
      add(i, "short_began", [&](const LifeWords& w) {
        const std::string unmet = w.hours(mean_from(weeks, i, &CourseWeek::unmet));
        const std::string need = w.hours(mean_from(weeks, i, &CourseWeek::need));
        return w.pick(
            "kwam " + w.she() + " hulp tekort: " + unmet + " van de " + need + " uur per week.",
            w.she() + " went short of help: " + unmet + " of the " + need + " hours a week.");
      });
    } else if (weeks[i].client) {
      add(i, "short_ended", [](const LifeWords& w) {
        return w.pick("was er weer genoeg hulp voor " + w.hers() + ".",
                      "there was enough help for " + w.hers() + " again.");
      });
    }
  });
}

std::string list_of(const LifeWords& words, const std::vector<CourseStart::Help>& helps,
                    bool helped) {
  std::vector<std::string> items;
  items.reserve(helps.size());
  for (const CourseStart::Help& help : helps) {
    items.push_back(words.someone(help.who, helped) + " " + words.hours(help.minutes) +
                    words.pick(" uur", " hours"));
  }
  return words.listed(items);
}

}  // namespace

Text introduce(const CourseStart& start) {
  return told_in_both(start.sex, [&](const LifeWords& w) {
    const bool woman = start.sex == Sex::female;
    const std::string age = std::to_string(start.age);
    const std::string she = w.she();
    const std::string She = w.pick(woman ? "Zij" : "Hij", woman ? "She" : "He");
    std::string text = start.age < 18 ? w.pick(woman ? "Een meisje van " : "Een jongen van ",
                                               woman ? "A girl of " : "A boy of ")
                                      : w.pick(woman ? "Een vrouw van " : "Een man van ",
                                               woman ? "A woman of " : "A man of ");
    text += age + ". " + She;
    if (start.housemates.empty()) {
      text += w.pick(" woont alleen", " lives alone");
    } else {
      std::vector<std::string> mates;
      for (const InCourse& mate : start.housemates) {
        mates.push_back(mate.kind ? w.someone(mate, false)
                                  : w.pick("een huisgenoot", "a housemate"));
      }
      text += w.pick(" woont met ", " lives with ") + w.listed(mates);
    }
    text += start.work_hours > 0
                ? w.pick(". Werk: " + std::to_string(start.work_hours) + " uur per week.",
                         ". Work: " + std::to_string(start.work_hours) + " hours a week.")
                : ".";
    if (!start.helps.empty()) {
      text += " " + She + w.pick(" helpt per week: ", " helps, a week: ") +
              list_of(w, start.helps, true) + ".";
    }
    if (start.limitation != Limitation::none) {
      const std::string what(limitation_names[at(start.limitation)].label.in(
          w.pick("nl", "en") == "nl" ? Language::nl : Language::en));
      text += " " + She + w.pick(" heeft hulp nodig (", " needs help (") + what + ").";
      text += start.helpers.empty() ? w.pick(" Niemand om " + w.hers() + " heen helpt.",
                                             " Nobody around " + w.hers() + " helps.")
                                    : w.pick(" Per week helpt: ", " Help a week: ") +
                                          list_of(w, start.helpers, false) + ".";
      if (start.professional > 0) {
        text += w.pick(" Van beroepskrachten mag " + she + " " + w.hours(start.professional) +
                           " uur per week krijgen.",
                       " Professionals may give " + w.hours(start.professional) + " hours a week.");
      }
    }
    return text;
  });
}

Text story_caveat() {
  return {
      "Dit is een nagebootst leven, met in elke variant hetzelfde toeval. Het zegt niets over één "
      "echte persoon. Wat een maatregel doet, blijkt pas uit veel levens samen.",
      "This is a simulated life, with the same luck in every variant. It says nothing about any "
      "real person. What a policy does shows only in many lives together."};
}

std::vector<Turn> turns_of(const LifeCourse& course) {
  std::vector<Turn> turns;
  if (!course.start()) {
    return turns;
  }
  add_spells(course, turns);
  for (const CourseEvent& e : course.events()) {
    if (!worth_a_line(e)) {
      continue;
    }
    Turn turn{.week = e.week,
              .code = std::string(event_names[at(e.kind)].code),
              .who = e.who.key,
              .other = e.other.key,
              .cause = e.cause,
              .part = e.part};
    turn.text = told_in_both(course.start()->sex, [&](const LifeWords& words) {
      return in_week(words, e.week) + words.clause(e) + ".";
    });
    turns.push_back(turn);
  }
  std::ranges::stable_sort(turns, {}, &Turn::week);
  return turns;
}

}  // namespace draagkracht
