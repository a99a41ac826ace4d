// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <cmath>

#include "io/explain_words.hpp"

namespace draagkracht {

std::string LifeWords::she(Sex sex) const {
  return sex == Sex::female ? pick("zij", "she") : pick("hij", "he");
}
std::string LifeWords::her() const { return woman_ ? pick("haar", "her") : pick("zijn", "his"); }
std::string LifeWords::hers() const { return woman_ ? pick("haar", "her") : pick("hem", "him"); }

std::string LifeWords::hours(double minutes) const {
  const double hours = std::abs(minutes) / 60.0;
  return decimals(hours, hours < 9.95 ? 1 : 0, language_);
}

std::string LifeWords::weeks(int count) const {
  return std::to_string(count) + (count == 1 ? pick(" week", " week") : pick(" weken", " weeks"));
}

std::string LifeWords::listed(const std::vector<std::string>& items) const {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    text += (i == 0 ? "" : i + 1 == items.size() ? pick(" en ", " and ") : ", ") + items[i];
  }
  return text;
}

std::string LifeWords::someone(const InCourse& who, bool helped) const {
  const bool woman = who.sex == Sex::female;
  const std::string my = her() + " ";
  const auto word = [&]() -> std::string {
    if (!who.kind) {
      return pick("een andere helper", "another helper");
    }
    switch (*who.kind) {
      case TieKind::partner:
        return my + "partner";
      case TieKind::parent:
        return my + (woman ? pick("moeder", "mother") : pick("vader", "father"));
      case TieKind::child:
        return my + (woman ? pick("dochter", "daughter") : pick("zoon", "son"));
      case TieKind::sibling:
        return my + (woman ? pick("zus", "sister") : pick("broer", "brother"));
      case TieKind::other_kin:
        return pick("een familielid", "a relative");
      case TieKind::friendship:
        return woman ? pick("een vriendin", "a friend") : pick("een vriend", "a friend");
      case TieKind::neighbour:
        return woman ? pick("een buurvrouw", "a neighbour") : pick("een buurman", "a neighbour");
      case TieKind::volunteer:
      case TieKind::buddy:
        return helped ? pick("iemand bij wie " + she() + " vrijwilliger is",
                             "somebody " + she() + " visits as a volunteer")
                      : pick("een vrijwilliger", "a volunteer");
      case TieKind::acquaintance:
        return pick("een kennis", "an acquaintance");
      default:
        return pick("een ", "a ") + std::string(tie_kind_names[at(*who.kind)].label.in(language_));
    }
  };
  return word() + (who.age > 0 ? " (" + std::to_string(who.age) + ")" : "");
}

std::string LifeWords::too_much(const std::string& who, const Carried& carried) const {
  const std::string load = hours(carried.load);
  const std::string strength = hours(carried.strength);
  // Two figures that read the same would contradict the sentence.
  const bool close = load == strength;
  const std::string span =
      (carried.or_longer ? pick("minstens ", "at least ") : "") + weeks(carried.weeks_over);
  return pick(who + " had " + span + " lang " + (close ? "iets meer" : "meer") + " te dragen dan " +
                  who + " aankon",
              "for " + span + " " + who + " had had " + (close ? "a little more" : "more") +
                  " to carry than " + who + " could bear") +
         (close ? ""
                : pick(" (" + load + " uur per week, tegen " + strength + ")",
                       " (" + load + " hours a week, against " + strength + ")"));
}

}  // namespace draagkracht
