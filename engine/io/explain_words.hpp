// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People and events of a life as words of one language.
#pragma once

#include <string>
#include <vector>

#include "io/number_words.hpp"
#include "measures/life_course.hpp"

namespace draagkracht {

/// Whether an event deserves a line: short illness, small growth of help, contact that comes and
/// goes and what another line says already do not.
[[nodiscard]] bool worth_a_line(const CourseEvent& event);

class LifeWords {
 public:
  LifeWords(Language language, Sex sex)
      : language_(language), nl_(language == Language::nl), woman_(sex == Sex::female) {}

  [[nodiscard]] std::string pick(std::string nl, std::string en) const {
    return nl_ ? std::move(nl) : std::move(en);
  }
  [[nodiscard]] std::string she() const { return she(woman_ ? Sex::female : Sex::male); }
  [[nodiscard]] std::string she(Sex sex) const;
  [[nodiscard]] std::string her() const;   ///< of her
  [[nodiscard]] std::string hers() const;  ///< to her
  /// "5,5": hours without the word, from minutes.
  [[nodiscard]] std::string hours(double minutes) const;
  [[nodiscard]] std::string weeks(int count) const;
  /// "a, b and c".
  [[nodiscard]] std::string listed(const std::vector<std::string>& items) const;
  /// "haar moeder (88)"; `helped`: as somebody whom the person helps.
  [[nodiscard]] std::string someone(const InCourse& who, bool helped) const;
  /// What happened and why, to stand behind "In week 12 "; every kind of event has one.
  [[nodiscard]] std::string clause(const CourseEvent& event) const;

 private:
  [[nodiscard]] std::string subject(const CourseEvent& event) const;
  [[nodiscard]] std::string object(const CourseEvent& event) const;
  [[nodiscard]] std::string of_care(const CourseEvent& event) const;
  [[nodiscard]] std::string of_need(const CourseEvent& event) const;
  [[nodiscard]] std::string of_life(const CourseEvent& event) const;
  [[nodiscard]] std::string of_contact(const CourseEvent& event) const;
  [[nodiscard]] std::string because(Cause cause) const;
  [[nodiscard]] std::string after_whom(const CourseEvent& event) const;
  [[nodiscard]] std::string too_much(const std::string& who, const Carried& carried) const;
  [[nodiscard]] std::string why_less(const CourseEvent& event) const;

  Language language_;
  bool nl_, woman_;
};

}  // namespace draagkracht
