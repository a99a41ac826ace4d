// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/explain_words.hpp"

#include <cmath>

namespace draagkracht {

namespace {

/// Illness shorter than this is not told.
constexpr float long_illness = 4;
/// Minutes a week by which help must grow to be told.
constexpr float told_growth = 60;

}  // namespace

bool worth_a_line(const CourseEvent& e) {
  switch (e.kind) {
    case EventKind::fell_ill:
      return e.amount >= long_illness;
    case EventKind::care_grew:
      return e.amount >= told_growth;
    case EventKind::care_ended:  // a death is told by itself
      return e.cause == Cause::recovery || e.cause == Cause::admission ||
             e.cause == Cause::separation || e.cause == Cause::moving_away;
    case EventKind::refused:
    case EventKind::tie_made:
    case EventKind::tie_faded:
    case EventKind::indication_requested:
      return false;
    default:
      return true;
  }
}

std::string LifeWords::because(Cause cause) const {
  return cause == Cause::none ? "" : ": " + std::string(cause_names[at(cause)].label.in(language_));
}

std::string LifeWords::after_whom(const CourseEvent& e) const {
  if (!e.before) {
    return "";
  }
  const std::string who = e.before->me ? she() : someone(e.before->who, false);
  const std::string week = std::to_string(e.before->week.value);
  return e.before->stopped ? pick(", nadat " + who + " in week " + week + " was gestopt",
                                  ", after " + who + " had stopped in week " + week)
                           : pick(", nadat " + who + " in week " + week + " minder was gaan helpen",
                                  ", after " + who + " had cut down in week " + week);
}

std::string LifeWords::subject(const CourseEvent& e) const {
  return e.part == Whose::own ? she() : someone(e.who, e.part == Whose::helped);
}

std::string LifeWords::object(const CourseEvent& e) const {
  if (e.part == Whose::helper) {
    return hers();
  }
  return e.other.key == Key{} ? pick("iemand", "somebody")
                              : someone(e.other, e.part == Whose::own || e.part == Whose::fellow);
}

std::string LifeWords::why_less(const CourseEvent& e) const {
  const std::string who =
      she(e.part == Whose::own ? (woman_ ? Sex::female : Sex::male) : e.who.sex);
  switch (e.cause) {
    case Cause::strain:
      if (e.carried && e.carried->weeks_over > 0) {
        return ": " + too_much(who, *e.carried) + after_whom(e);
      }
      return pick(": " + who + " was uitgeput geraakt", ": " + who + " was worn out");
    case Cause::hard_time:
      return pick(
          ", omdat " + who + " zelf een zware tijd had",
          ", because of a hard time in " + std::string(who == "she" ? "her" : "his") + " own life");
    case Cause::one_sided:
      return pick(", omdat de hulp steeds van één kant kwam",
                  ", because the help kept coming from one side");
    case Cause::circumstances:
      return pick(", om een reden buiten de zorg", ", for a reason outside the care");
    case Cause::agreed_time:
      return pick(", omdat de afgesproken tijd om was", ", because the agreed time was over");
    case Cause::no_progress:
      return pick(", omdat het niets opleverde", ", because it led nowhere");
    case Cause::little_thanks:
      return pick(", omdat er weinig waardering voor was", ", because there were little thanks");
    case Cause::pressure:
      return pick(", omdat " + who + " het onder druk was gaan doen",
                  ", because " + who + " had begun under pressure");
    case Cause::talk:
      return pick(", omdat anderen taken overnamen", ", because others took up tasks");
    case Cause::taken_over:
      return pick(", omdat een beroepskracht het overnam", ", because a professional took over");
    default:
      return because(e.cause);
  }
}

std::string LifeWords::of_care(const CourseEvent& e) const {
  const std::string s = subject(e);
  const std::string o = object(e);
  const std::string size = hours(e.amount);
  const std::string help = e.part == Whose::own ? her() + pick(" hulp", " help")
                                                : pick("de hulp van ", "the help of ") + s;
  const std::string asked =
      e.cause == Cause::asked_in_crisis
          ? pick(", na een vraag in een crisis", ", when asked in a crisis")
      : e.cause == Cause::professional
          ? pick(", na een vraag van een beroepskracht", ", when asked by a professional")
      : e.cause == Cause::unmet_need ? pick(", uit zichzelf", ", unasked")
      : e.cause == Cause::talk       ? pick(", zoals samen afgesproken", ", as agreed together")
      : e.cause == Cause::handed_over
          ? pick(", overgedragen door een beroepskracht", ", handed over by a professional")
      : e.cause == Cause::method   ? pick(", in een netwerkmethode", ", in a network method")
      : e.cause == Cause::own_wish ? pick(", uit eigen beweging", ", without being asked")
                                   : pick(", na een vraag om hulp", ", when asked to");
  switch (e.kind) {
    case EventKind::care_began:
      return pick("ging " + s + " " + o + " helpen, " + size + " uur per week" + asked,
                  s + " began to help " + o + ", " + size + " hours a week" + asked);
    case EventKind::returned:
      return pick("ging " + s + " " + o + " weer helpen, " + size + " uur per week" + asked,
                  s + " went back to helping " + o + ", " + size + " hours a week" + asked);
    case EventKind::care_grew:
      return pick("ging " + s + " " + o + " meer helpen, " + size + " uur per week erbij" + asked,
                  s + " gave " + o + " more help, " + size + " hours a week on top" + asked);
    case EventKind::stepped_down:
      return pick("ging " + s + " " + o + " minder helpen, " + size + " uur per week eraf",
                  s + " gave " + o + " less help, " + size + " hours a week less") +
             why_less(e);
    case EventKind::quit:
      return pick("stopte " + s + " met de hulp aan " + o + ", " + size + " uur per week",
                  s + " stopped helping " + o + ", " + size + " hours a week") +
             why_less(e);
    case EventKind::relieved: {
      const std::string who = e.part == Whose::helper ? she() : o;
      const std::string whose = e.part == Whose::own ? hers() : s;
      return pick("nam " + who + " een paar uur over van " + whose,
                  who + " took over some hours from " + whose);
    }
    case EventKind::passed_on:
      return pick(
          "nam " + s + " de zorg voor " + o + " over van de ouders, " + size + " uur per week",
          s + " took over the care for " + o + " from the parents, " + size + " hours a week");
    case EventKind::care_ended:
      switch (e.cause) {
        case Cause::costs:
        case Cause::recovery:
          return pick("liep " + help + " aan " + o + " af: er was bijna niets meer van over",
                      help + " for " + o + " came to its end: hardly any was left");
        case Cause::admission:
        case Cause::separation:
        case Cause::moving_away:
        case Cause::no_click:
          return pick("stopte " + help + " aan " + o, help + " for " + o + " ended") + ": " +
                 std::string(cause_names[at(e.cause)].label.in(language_));
        default:
          return pick("kwam er een einde aan " + help + " aan " + o,
                      help + " for " + o + " came to an end") +
                 because(e.cause);
      }
    case EventKind::paused:
      return pick("stopte " + s + " tijdelijk met de hulp aan " + o,
                  s + " stopped helping " + o + " for a while") +
             why_less(e);
    case EventKind::refused:
      return pick("zei " + s + " nee op een vraag om hulp van " + o,
                  s + " said no when " + o + " asked for help") +
             because(e.cause);
    default:
      return "";
  }
}

std::string LifeWords::of_need(const CourseEvent& e) const {
  const std::string s = subject(e);
  const std::string size = hours(e.amount);
  const std::string span = weeks(static_cast<int>(std::lround(e.amount)));
  const std::string indication = e.part == Whose::own
                                     ? her() + pick(" indicatie", " indication")
                                     : pick("de indicatie van ", "the indication of ") + s;
  const std::string what =
      e.limitation == Limitation::none
          ? ""
          : " (" + std::string(limitation_names[at(e.limitation)].label.in(language_)) + ")";
  switch (e.kind) {
    case EventKind::need_began:
      return pick("kreeg " + s + " hulp nodig", s + " came to need help") + what;
    case EventKind::need_grew:
      return pick("kreeg " + s + " meer hulp nodig", s + " came to need more help") + what;
    case EventKind::need_ended:
      return pick("had " + s + " geen hulp meer nodig", s + " needed no help any more");
    case EventKind::crisis:
      return pick("raakte " + s + " voor " + span + " in een crisis, ",
                  s + " fell into a crisis of " + span + ", ") +
             (e.cause == Cause::unmet_need ? pick("door een tekort aan hulp", "for lack of help")
                                           : pick("door ziekte", "through illness"));
    case EventKind::relapsed:
      return pick(
          "begon voor " + (e.part == Whose::own ? hers() : s) + " een slechte periode van " + span,
          "a bad period of " + span + " began for " + (e.part == Whose::own ? hers() : s));
    case EventKind::indication_granted:
      return pick("kreeg " + s + " een indicatie voor " + size + " uur per week",
                  s + " was granted " + size + " hours a week of professional care");
    case EventKind::indication_requested:
      return pick("vroeg " + s + " hulp van beroepskrachten aan",
                  s + " applied for professional care") +
             because(e.cause);
    case EventKind::indication_reviewed:
      return pick("werd " + indication + " bij een herbeoordeling " +
                      (e.amount < 0 ? "kleiner" : "groter") + ": " + size + " uur per week " +
                      (e.amount < 0 ? "minder" : "meer"),
                  "a review made " + indication + (e.amount < 0 ? " smaller" : " larger") + " by " +
                      size + " hours a week");
    case EventKind::cut_announced:
      return pick("hoorde " + s + " dat de indicatie met " + size + " uur per week verandert",
                  s + " heard that the indication will change by " + size + " hours a week");
    case EventKind::hours_cut:
      return pick("werd " + indication + (e.amount < 0 ? " kleiner" : " groter") +
                      " door het beleid: " + size + " uur per week " +
                      (e.amount < 0 ? "minder" : "meer"),
                  "policy made " + indication + (e.amount < 0 ? " smaller" : " larger") + " by " +
                      size + " hours a week");
    case EventKind::declined:
      return pick("bedankte " + s + " voor hulp van " + size + " uur per week, ",
                  s + " turned down " + size + " hours a week of professional care, ") +
             (e.cause == Cause::imposed
                  ? pick("omdat er niets in te brengen was", "for want of any say in it")
                  : pick("omdat het minder was dan gehoopt", "because it was less than hoped for"));
    case EventKind::indication_ended:
      return pick("liep " + indication + " af: " + size + " uur per week",
                  indication + " came to its end: " + size + " hours a week");
    case EventKind::help_returned:
      return pick("kwam er voor " + (e.part == Whose::own ? hers() : s) + " hulp terug: " + size +
                      " uur per week",
                  "help came back for " + (e.part == Whose::own ? hers() : s) + ": " + size +
                      " hours a week");
    case EventKind::method_began:
      return pick("begon " + s + " met een netwerkmethode", s + " began with a network method");
    case EventKind::method_refused:
      return pick("wilde " + s + " niet meedoen aan een netwerkmethode",
                  s + " did not want to take part in a network method");
    case EventKind::budget_began:
      return pick("ging een pgb " + object(e) + " betalen: " + size + " uur per week",
                  "a personal budget began to pay " + object(e) + ": " + size + " hours a week");
    case EventKind::budget_ended:
      return pick("hield een pgb op " + object(e) + " te betalen",
                  "a personal budget ceased to pay " + object(e)) +
             because(e.cause);
    case EventKind::waits_for_money:
      return pick("moest " + s + " wachten op hulp van " + size +
                      " uur per week, omdat het budget van de gemeente op was",
                  s + " had to wait for " + size +
                      " hours a week of help, because the budget of the municipality was full");
    case EventKind::method_ended:
      return e.cause == Cause::agreed_time ? pick("rondde " + s + " de netwerkmethode af",
                                                  s + " completed the network method")
                                           : pick("stopte " + s + " vroeg met de netwerkmethode",
                                                  s + " stopped early with the network method");
    case EventKind::admitted:
      return pick("werd " + s + " opgenomen, ", s + " was admitted, ") +
             (e.cause == Cause::unmet_need
                  ? pick("omdat er thuis te weinig hulp was", "because help at home fell short")
                  : pick("omdat thuis wonen niet meer ging",
                         "because living at home was no longer possible"));
    default:
      return "";
  }
}

std::string LifeWords::of_life(const CourseEvent& e) const {
  const std::string s = subject(e);
  const std::string o = object(e);
  const std::string span = weeks(static_cast<int>(std::lround(e.amount)));
  switch (e.kind) {
    case EventKind::born:
      return pick("werd " + s + " geboren", s + " was born");
    case EventKind::died:
      return pick("overleed " + s, s + " died") + because(e.cause);
    case EventKind::fell_ill:
      return pick("werd " + s + " ziek, voor " + span, s + " fell ill for " + span);
    case EventKind::hard_time:
      return pick("brak voor " + (e.part == Whose::own ? hers() : s) + " een zware tijd aan van ",
                  "a hard time began for " + (e.part == Whose::own ? hers() : s) + ", of ") +
             span + ": " + std::string(cause_names[at(e.cause)].label.in(language_));
    case EventKind::came_together:
      return pick("kwamen mensen rond " + (e.part == Whose::own ? hers() : s) +
                      " bij elkaar om taken te verdelen",
                  "people around " + (e.part == Whose::own ? hers() : s) +
                      " came together to share out tasks");
    case EventKind::quarrelled:
      return pick("kregen " + s + " en " + o + " ruzie over wat nooit gezegd was",
                  s + " and " + o + " quarrelled over what had never been said");
    case EventKind::supported:
      return pick("had " + s + " een gesprek met mantelzorgondersteuning",
                  s + " had a talk with carers' support");
    case EventKind::family_met: {
      const bool own = e.part == Whose::own;
      return pick(
          "hield " + (own ? her() + " familie" : "de familie van " + s) + " een beraad over " + o,
          (own ? her() + " family" : "the family of " + s) + " met about " + o);
    }
    case EventKind::trust_broke:
      return pick("verloor " + s + " vertrouwen in de hulpverlening: ",
                  s + " lost trust in the services: ") +
             std::string(cause_names[at(e.cause)].label.in(language_));
    case EventKind::left_home:
      return pick("ging " + s + " uit huis", s + " left the parental home");
    case EventKind::returned_home:
      return pick("ging " + s + " terug naar de ouders", s + " went back to the parents");
    case EventKind::coupled:
      return pick("ging " + s + " samenwonen", s + " began to live with a partner");
    case EventKind::separated:
      return pick("gingen " + s + " en de partner uit elkaar", s + " and the partner parted");
    case EventKind::moved:
      return pick("verhuisde " + s, s + " moved house");
    case EventKind::moved_in:
      return pick("ging " + s + " wonen bij " + o, s + " went to live with " + o);
    case EventKind::arrived:
      return pick("kwam " + s + " hier wonen", s + " came to live here");
    case EventKind::moved_away:
      return pick("trok " + s + " hier weg", s + " moved away from here");
    default:
      return "";
  }
}

std::string LifeWords::of_contact(const CourseEvent& e) const {
  const std::string s = subject(e);
  const std::string o = object(e);
  const bool own = e.part == Whose::own;
  switch (e.kind) {
    case EventKind::tie_made:
      return pick("leerde " + s + " iemand kennen: " + o, s + " came to know " + o);
    case EventKind::tie_faded:
      return pick("verloor " + s + " " + o + " uit het oog", s + " lost touch with " + o) +
             because(e.cause);
    case EventKind::tie_revived:
      return pick("had " + s + " weer contact met " + o, s + " was in touch with " + o + " again");
    case EventKind::tie_broke:
      return pick("brak " + s + " met " + o, s + " broke with " + o) + because(e.cause);
    case EventKind::professional_left:
      return pick("vertrok de beroepskracht die bij " + (own ? hers() : s) + " kwam",
                  "the professional who came to " + (own ? hers() : s) + " left") +
             because(e.cause);
    case EventKind::professional_came:
      return pick("kwam er een nieuwe beroepskracht bij " + (own ? hers() : s),
                  "a new professional began to come to " + (own ? hers() : s));
    default:
      return "";
  }
}

std::string LifeWords::clause(const CourseEvent& e) const {
  for (const std::string& text : {of_care(e), of_need(e), of_life(e), of_contact(e)}) {
    if (!text.empty()) {
      return text;
    }
  }
  // Every kind has a sentence of its own; one that is new is told by its name.
  return pick("gebeurde er iets met ", "something happened to ") + subject(e) + " (" +
         std::string(event_names[at(e.kind)].label.in(language_)) + ")" + because(e.cause);
}

}  // namespace draagkracht
