// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Lives, a line for each thing that happened.
#include "app/population_view.hpp"

namespace draagkracht::app {

namespace {

std::string age_text(const InLife& other, Language language) {
  return other.age > 0 ? (language == Language::nl ? " van " : " of ") + std::to_string(other.age)
                       : "";
}

std::string relative(const InLife& other, Language language) {
  const bool nl = language == Language::nl;
  const bool woman = other.sex == Sex::female;
  const auto word = [&]() -> std::string {
    switch (other.kind.value_or(TieKind::professional)) {
      case TieKind::parent:
        return woman ? (nl ? "moeder" : "mother") : (nl ? "vader" : "father");
      case TieKind::child:
        return woman ? (nl ? "dochter" : "daughter") : (nl ? "zoon" : "son");
      case TieKind::sibling:
        return woman ? (nl ? "zus" : "sister") : (nl ? "broer" : "brother");
      default:
        return std::string(
            tie_kind_names[at(other.kind.value_or(TieKind::professional))].label.in(language));
    }
  };
  return word() + age_text(other, language);
}

/// Whether the person of an event gives the care that it is about.
bool of_the_giver(EventKind kind) {
  switch (kind) {
    case EventKind::care_began:
    case EventKind::care_grew:
    case EventKind::stepped_down:
    case EventKind::paused:
    case EventKind::quit:
    case EventKind::returned:
    case EventKind::care_ended:
      return true;
    default:
      return false;
  }
}

std::string line_text(const LifeLine& line, Date start, Language language) {
  const std::string date = date_text(date_of(start, line.week)).substr(0, 7);
  std::string age = std::to_string(line.age);
  age.insert(0, age.size() < 4 ? 4 - age.size() : 0, ' ');
  std::string text = "   " + date + age + "  ";
  const bool nl = language == Language::nl;
  std::string what(event_names[at(line.kind)].label.in(language));
  std::string other = line.other ? relative(*line.other, language) : std::string();
  if (line.other && is_voluntary(line.other->kind.value_or(TieKind::professional))) {
    // A volunteer is a volunteer from both sides of the tie; who is helped is no volunteer.
    if (line.own && of_the_giver(line.kind)) {
      other = (nl ? "iemand" : "somebody") + age_text(*line.other, language);
    }
    if (line.kind == EventKind::care_began) {
      what = nl ? "als vrijwilliger gaan helpen" : "began to help as a volunteer";
    }
  }
  if (other.empty()) {
    text += what;
  } else {
    text += line.own ? what + ": " + other : other + ": " + what;
  }
  // That people die or leave home of age says nothing.
  if (line.cause != Cause::none && line.cause != Cause::age) {
    text += " (" + std::string(cause_names[at(line.cause)].label.in(language)) + ")";
  }
  return text + "\n";
}

}  // namespace

std::string lives_text(const std::vector<LifeStory>& stories, Date start, Language language) {
  const bool nl = language == Language::nl;
  std::string text = nl ? "\nEen paar levens: maand, leeftijd, wat er gebeurde\n"
                        : "\nA few lives: month, age, what happened\n";
  int number = 0;
  for (const LifeStory& story : stories) {
    const bool woman = story.sex == Sex::female;
    const std::string who = story.age < 18
                                ? (nl ? (woman ? "Meisje" : "Jongen") : (woman ? "Girl" : "Boy"))
                                : (nl ? (woman ? "Vrouw" : "Man") : (woman ? "Woman" : "Man"));
    text += "\n" + std::to_string(++number) + ". " + who + (nl ? " van " : " of ") +
            std::to_string(story.age) + "\n";
    for (const LifeLine& line : story.lines) {
      text += line_text(line, start, language);
    }
    if (story.lines.empty()) {
      text += nl ? "   Er gebeurde niets van belang.\n" : "   Nothing of note happened.\n";
    }
  }
  return text;
}

}  // namespace draagkracht::app
