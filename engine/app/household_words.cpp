// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Households in sentences that a sceptical reader can judge.
#include <algorithm>

#include "app/population_view.hpp"
#include "io/number_words.hpp"

namespace draagkracht::app {

namespace {

/// Sentences in one language.
class HouseholdWords {
 public:
  explicit HouseholdWords(Language language) : language_(language), nl_(language == Language::nl) {}

  [[nodiscard]] std::string member(const MemberStory& m) const {
    std::string text = person(m) + (nl_ ? " van " : " of ") + age(m.age);
    if (m.age >= 18) {
      text += ", " + std::string(education_names[at(m.education)].label.in(language_));
    }
    text += work(m);
    if (m.poor_health) {
      text += nl_ ? ", gezondheid minder dan goed" : ", health less than good";
    }
    text += ".";
    if (m.limitation != Limitation::none) {
      text += need(m);
    }
    return text;
  }

  [[nodiscard]] std::vector<std::string> around(const MemberStory& m) const {
    std::vector<std::string> lines;
    if (!m.housemates.empty()) {
      lines.push_back((nl_ ? "Woont met: " : "Lives with: ") + list(m.housemates, false) + ".");
    }
    std::string network = m.kin.empty() ? std::string() : list(m.kin, true) + "; ";
    network += counted(m.other_kin, "ander familielid", "andere familieleden", "other relative",
                       "other relatives") +
               ", " + counted(m.friends, "vriend", "vrienden", "friend", "friends") + ", " +
               counted(m.neighbours, "buur", "buren", "neighbour", "neighbours");
    lines.push_back((nl_ ? "Buitenshuis: " : "Elsewhere: ") + network + ".");
    if (!m.helpers.empty() || !m.professional.empty()) {
      std::string help = m.helpers.empty() ? std::string() : list(m.helpers, true);
      for (const auto& [product, hours] : m.professional) {
        help += (help.empty() ? "" : "; ") +
                std::string(product_names[at(product)].label.in(language_)) + " (" +
                hours_text(hours) + ")";
      }
      lines.push_back((nl_ ? "Krijgt hulp van: " : "Gets help from: ") + help + ".");
    } else if (m.limitation != Limitation::none) {
      lines.emplace_back(nl_ ? "Krijgt van niemand hulp." : "Gets help from nobody.");
    }
    if (!m.helps.empty()) {
      lines.push_back((nl_ ? "Helpt: " : "Helps: ") + list(helped(m.helps), true) + ".");
    }
    return lines;
  }

 private:
  [[nodiscard]] std::string age(int years) const {
    return years > 0 ? std::to_string(years) : (nl_ ? "nog geen jaar" : "under one");
  }

  [[nodiscard]] std::string person(const MemberStory& m) const {
    const bool woman = m.sex == Sex::female;
    if (m.age < 18) {
      return nl_ ? (woman ? "Meisje" : "Jongen") : (woman ? "Girl" : "Boy");
    }
    return nl_ ? (woman ? "Vrouw" : "Man") : (woman ? "Woman" : "Man");
  }

  [[nodiscard]] std::string work(const MemberStory& m) const {
    const std::string hours = std::to_string(m.work_hours);
    if (m.work_hours > 0) {
      return nl_ ? ", werkt " + hours + " uur per week" : ", works " + hours + " hours a week";
    }
    if (m.age < 18) {
      return "";
    }
    if (m.age >= 67) {
      return nl_ ? ", met pensioen" : ", retired";
    }
    return nl_ ? ", geen betaald werk" : ", no paid work";
  }

  [[nodiscard]] std::string need(const MemberStory& m) const {
    const std::string what(limitation_names[at(m.limitation)].label.in(language_));
    const std::string hours = decimals(m.need_hours, 0, language_);
    const auto years = static_cast<int>(m.care_years);
    const std::string count = std::to_string(years);
    if (nl_) {
      return " Heeft zorg nodig (" + what + "), " + hours + " uur per week, " +
             (years < 1 ? "sinds dit jaar." : "al " + count + " jaar.");
    }
    return " Needs care (" + what + "), " + hours + " hours a week, " +
           (years < 1 ? "since this year." : "for " + count + (years == 1 ? " year." : " years."));
  }

  /// A volunteer is a volunteer from both sides of the tie; who is helped is no volunteer.
  static std::vector<KnownPerson> helped(std::vector<KnownPerson> people) {
    for (KnownPerson& k : people) {
      k.kind = k.kind == TieKind::volunteer ? TieKind::acquaintance : k.kind;
    }
    return people;
  }

  [[nodiscard]] std::string known(const KnownPerson& k) const {
    std::string text = relation(k) + (nl_ ? " van " : " of ") + age(k.age);
    if (k.admitted) {
      text += nl_ ? " (opgenomen)" : " (admitted)";
    }
    return text;
  }

  /// "dochter van 55 op 8 km (6 uur), zoon van 52 op 120 km".
  [[nodiscard]] std::string list(const std::vector<KnownPerson>& people, bool with_place) const {
    std::string text;
    for (const KnownPerson& k : people) {
      text += (text.empty() ? "" : ", ") + known(k);
      if (with_place) {
        text += place(k);
      }
      if (k.hours > 0) {
        text += " (" + hours_text(k.hours) + ")";
      }
    }
    return text;
  }

  [[nodiscard]] std::string place(const KnownPerson& k) const {
    if (k.at_home) {
      return nl_ ? " in huis" : " at home";
    }
    if (k.km < 0.3) {
      return nl_ ? " om de hoek" : " round the corner";
    }
    return (nl_ ? " op " : " at ") + decimals(k.km, k.km < 10 ? 1 : 0, language_) + " km";
  }

  [[nodiscard]] std::string hours_text(double hours) const {
    return decimals(hours, hours < 10 ? 1 : 0, language_) + (nl_ ? " uur" : " h");
  }

  [[nodiscard]] std::string counted(int number, const char* one_nl, const char* more_nl,
                                    const char* one_en, const char* more_en) const {
    const std::string count = number == 0 ? (nl_ ? "geen" : "no") : std::to_string(number);
    return count + " " + (number == 1 ? (nl_ ? one_nl : one_en) : (nl_ ? more_nl : more_en));
  }

  [[nodiscard]] std::string relation(const KnownPerson& k) const {
    const bool woman = k.sex == Sex::female;
    switch (k.kind) {
      case TieKind::partner:
        return "partner";
      case TieKind::parent:
        return nl_ ? (woman ? "moeder" : "vader") : (woman ? "mother" : "father");
      case TieKind::child:
        return nl_ ? (woman ? "dochter" : "zoon") : (woman ? "daughter" : "son");
      case TieKind::sibling:
        return nl_ ? (woman ? "zus" : "broer") : (woman ? "sister" : "brother");
      case TieKind::other_kin:
        return nl_ ? "familielid" : "relative";
      case TieKind::friendship:
        return nl_ ? (woman ? "vriendin" : "vriend") : "friend";
      case TieKind::neighbour:
        return nl_ ? (woman ? "buurvrouw" : "buurman") : "neighbour";
      default:
        return std::string(tie_kind_names[at(k.kind)].label.in(language_));
    }
  }

  Language language_;
  bool nl_;
};

}  // namespace

std::string stories_text(const std::vector<HouseholdStory>& stories, Language language) {
  const HouseholdWords words(language);
  const bool nl = language == Language::nl;
  std::string text = nl ? "Een paar huishoudens\n" : "A few households\n";
  std::size_t number = 0;
  for (const HouseholdStory& story : stories) {
    text += "\n" + std::to_string(++number) + ". " + (nl ? "Straat " : "Street ") +
            std::to_string(story.street + 1) + ", " +
            std::string(home_kind_names[at(story.kind)].label.in(language)) + "\n";
    for (const MemberStory& member : story.members) {
      text += "   " + words.member(member) + "\n";
      for (const std::string& line : words.around(member)) {
        text += "     " + line + "\n";
      }
    }
  }
  return text;
}

}  // namespace draagkracht::app
