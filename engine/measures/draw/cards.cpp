// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Cards of one person: QueZ, talents, what the network does, and loneliness.
#include <algorithm>
#include <array>

#include "measures/draw/parts.hpp"
#include "measures/draw/pictures.hpp"
#include "measures/instruments/needs_met.hpp"
#include "measures/instruments/wishes.hpp"

namespace draagkracht::draw {

namespace {

void scale_of_ten(Svg& svg, Point at, Label name, double value) {
  svg.text(at, svg.in(name), {15});
  bar(svg, at + Point{0, 8}, 330, 18, value / 10);
  svg.text(at + Point{345, 23},
           number(value, value == static_cast<int>(value) ? 0 : 1, svg.language()), {15, true});
}

/// Wishes as lines; at most so many.
double wishes_on(Svg& svg, Point at, const std::vector<ContactWished>& wishes, std::size_t most) {
  for (std::size_t i = 0; i < std::min(most, wishes.size()); ++i) {
    person_line(svg, at, wishes[i].member);
    svg.text(at + Point{30, 18},
             wish_names[draagkracht::at(wishes[i].wish)].label.in(svg.language()),
             {13, false, Align::left, colour::grey});
    at.y += 44;
  }
  if (wishes.empty()) {
    svg.text(at, svg.in({"geen wens die uit het contact blijkt", "no wish that contact shows"}),
             {15});
    at.y += 26;
  }
  return at.y;
}

double strengths_on(Svg& svg, Point at, const Strengths& s) {
  const auto yes = [&](bool is, Label what) {
    if (is) {
      svg.text(at, "✓ " + svg.in(what), {15});
      at.y += 24;
    }
  };
  scale_of_ten(svg, at, {"heeft iets te bieden", "has something to give"}, 10 * s.assets);
  scale_of_ten(svg, at + Point{0, 54}, {"maakt makkelijk contact", "makes contact easily"},
               10 * s.social_skill);
  at.y += 120;
  yes(true, interest_names[static_cast<std::size_t>(s.interest)].label);
  yes(s.works, {"heeft werk", "has a job"});
  yes(s.volunteers, {"is vrijwilliger", "volunteers"});
  yes(s.club, {"komt bij een club", "comes to a club"});
  yes(s.at_home_on_line, {"vindt de weg online", "finds the way on line"});
  return at.y;
}

}  // namespace

std::string quez(const Sitting& sitting, const Caption& caption, Language language) {
  const QuezCard found = quez_card(sitting);
  const bool nl = language == Language::nl;
  const std::string mark = number(found.own_direction, 1, language);
  Svg svg = sheet(Paper::upright, caption, found.ego,
                  {"Eigen regie " + mark + " van 10; " + std::to_string(found.wishes.size()) +
                       " wensen over contact.",
                   "Own direction " + mark + " of 10; " + std::to_string(found.wishes.size()) +
                       " wishes about contact."},
                  language);
  Point p = card(svg, {50, 130}, 440, 480, nl ? "Eigen regie" : "Own direction");
  scale_of_ten(svg, p, {"zelf bepalen wat er gebeurt", "decides what happens"},
               found.own_direction);
  svg.paragraph(p + Point{0, 80},
                found.wish_known ? (nl ? "Wat iemand wil, is besproken."
                                       : "What is wanted has been talked about.")
                                 : (nl ? "Wat iemand wil, is nog niet besproken."
                                       : "What is wanted has not been talked about yet."),
                390, {15});
  p = card(svg, {510, 130}, 440, 480, nl ? "Eigen kracht" : "Own strength");
  scale_of_ten(svg, p, {"vertrouwen in zichzelf", "trust in oneself"}, 10 * found.self_trust);
  strengths_on(svg, p + Point{0, 54}, found.strengths);
  p = card(svg, {50, 630}, 440, 480, nl ? "Motivatie" : "Motivation");
  scale_of_ten(svg, p, {"‘ik kan mijn situatie verbeteren’", "\"I can improve my situation\""},
               found.improve);
  scale_of_ten(svg, p + Point{0, 60},
               {"‘anderen helpen mij daarbij’", "\"others help me with it\""}, found.helped);
  p = card(svg, {510, 630}, 440, 480, nl ? "Contacten: wensen" : "Contacts: wishes");
  wishes_on(svg, p, found.wishes, 9);
  foot(svg, caption);
  return std::move(svg).done();
}

std::string talents(const Sitting& sitting, const Caption& caption, Language language) {
  const EgoNetwork ego = ego_network(sitting);
  const Strengths strengths = strengths_of(*sitting.world, sitting.person);
  const std::vector<ContactWished> wishes = contact_wishes(ego);
  const bool nl = language == Language::nl;
  const CodeName& interest = interest_names[static_cast<std::size_t>(strengths.interest)];
  Svg svg = sheet(Paper::upright, caption, ego,
                  {"Talenten, met als belangstelling " + std::string(interest.label.nl) + ", en " +
                       std::to_string(wishes.size()) + " wensen.",
                   "Talents, with an interest in " + std::string(interest.label.en) + ", and " +
                       std::to_string(wishes.size()) + " wishes."},
                  language);
  Point p = card(svg, {50, 130}, 440, 420, nl ? "Ik kan en ik houd van" : "I can and I like");
  strengths_on(svg, p, strengths);
  p = card(svg, {510, 130}, 440, 420, nl ? "Ik zou willen" : "I would like");
  wishes_on(svg, p, wishes, 7);
  p = card(svg, {50, 570}, 900, 560,
           nl ? "Mijn netwerk: met wie kan ik dat?" : "My network: with whom can I do that?");
  int shown = 0;
  for (const EgoMember& m : ego.members) {
    if (m.professional || m.state != TieState::active || shown == 32) {
      continue;
    }
    const bool same = m.who.index() < sitting.world->persons.size() &&
                      strengths_of(*sitting.world, m.who).interest == strengths.interest;
    const Point at_person = p + Point{430.0 * (shown / 16), 31.0 * (shown % 16)};
    const Point after = person_line(svg, at_person, m);
    if (same) {
      svg.text(after, "★", {16, true, Align::left, colour::orange});
    }
    ++shown;
  }
  svg.text({66, 1115}, nl ? "★ zelfde belangstelling" : "★ same interest", {14});
  foot(svg, caption);
  return std::move(svg).done();
}

std::string functions(const Sitting& sitting, const Caption& caption, Language language) {
  const FunctionsMet found = functions_met(sitting);
  const bool nl = language == Language::nl;
  const double material = found.functions[at(NetworkFunction::material)].coverage();
  Svg svg = sheet(
      Paper::upright, caption, found.ego,
      {"Van de praktische hulp die nodig is komt " + number(100 * material, 0, language) + " %.",
       "Of the practical help needed " + number(100 * material, 0, language) + " % comes."},
      language);
  double y = 150;
  for (std::size_t f = 0; f < network_function_count; ++f) {
    const FunctionMet& function = found.functions[f];
    Point p = card(svg, {50, y}, 900, 260, network_function_names[f].label.in(language));
    if (!function.known) {
      svg.paragraph(p,
                    nl ? "Werk, contract en verzekering via het netwerk houdt het model niet bij."
                       : "The model does not keep jobs, contracts and insurance that come through "
                         "the network.",
                    860, {15});
    } else {
      bar(svg, p + Point{0, -12}, 560, 28, function.coverage(),
          function.coverage() < 0.7 ? colour::red : colour::green);
      svg.text(p + Point{580, 10},
               function.need > 0 ? number(100 * function.coverage(), 0, language) + " %, " +
                                       hours_text(function.received, language) +
                                       (nl ? " van " : " of ") + hours_text(function.need, language)
                                 : std::string(nl ? "geen vraag nu" : "no need now"),
               {16, true});
      Point at_person = p + Point{0, 52};
      int shown = 0;
      for (const std::size_t m : function.through) {
        if (shown == 12) {
          break;
        }
        person_line(svg, at_person + Point{290.0 * (shown / 4), 30.0 * (shown % 4)},
                    found.ego.members[m]);
        ++shown;
      }
    }
    y += 280;
  }
  foot(svg, caption);
  return std::move(svg).done();
}

std::string loneliness_types(const Sitting& sitting, const Caption& caption, Language language) {
  const LonelinessCard found = loneliness_card(sitting);
  const bool nl = language == Language::nl;
  const std::string score = std::to_string(found.answers.score());
  Svg svg = sheet(Paper::upright, caption, found.ego,
                  {"Score " + score + " van 6: " +
                       (found.answers.strong()       ? "sterk eenzaam."
                        : found.answers.score() >= 2 ? "enigszins eenzaam."
                                                     : "niet eenzaam."),
                   "Score " + score + " of 6: " +
                       (found.answers.strong()       ? "strongly lonely."
                        : found.answers.score() >= 2 ? "somewhat lonely."
                                                     : "not lonely.")},
                  language);
  thermometer(svg, {50, 175}, 880, found.answers.score(), 6,
              {{1.5, {"niet", "not"}, colour::white},
               {4.5, {"enigszins", "somewhat"}, "#f6c667"},
               {6, {"sterk", "strongly"}, "#c05200"}});
  struct Kind {
    Label name;
    int points;
    std::string seen;
    Label remedy;
  };
  const std::array<Kind, 3> kinds{{
      {{"Sociaal: te weinig mensen om zich heen", "Social: too few people around"},
       found.answers.social,
       std::to_string(found.weekly) +
           (nl ? " mensen die men wekelijks ziet" : " people seen every week"),
       {"Wat helpt: het netwerk versterken of uitbreiden.",
        "What helps: strengthen or extend the network."}},
      {{"Emotioneel: niemand heel dichtbij", "Emotional: nobody very close"},
       found.answers.emotional,
       std::to_string(found.close) + (nl ? " mensen heel dichtbij" : " people very close") +
           (found.lost_partner
                ? (nl ? "; partner kort geleden verloren" : "; lost a partner not long ago")
                : ""),
       {"Wat helpt: wensen die kunnen, aanvaarden, op lange termijn een band opbouwen.",
        "What helps: realistic wishes, acceptance, building a bond in the long run."}},
      {{"Existentieel: er niet toe doen", "Existential: not mattering"},
       found.existential,
       found.of_use
           ? (nl ? "werkt, helpt of is vrijwilliger" : "works, helps or volunteers")
           : (nl ? "geen werk, zorg of vrijwilligerswerk" : "no work, care or volunteering"),
       {"Wat helpt: zinvol bezig zijn, vrijwilligerswerk.",
        "What helps: something meaningful to do, volunteering."}},
  }};
  double y = 280;
  for (const Kind& kind : kinds) {
    Point p = card(svg, {50, y}, 900, 220, svg.in(kind.name));
    for (int i = 0; i < 3; ++i) {
      svg.circle(p + Point{16 + 44.0 * i, 10}, 15, i < kind.points ? "#c05200" : colour::white,
                 {colour::black, 2, {}});
    }
    svg.text(p + Point{150, 16}, std::to_string(kind.points) + (nl ? " van 3" : " of 3"),
             {18, true});
    svg.text(p + Point{0, 70}, kind.seen + ".", {16});
    svg.paragraph(p + Point{0, 104}, svg.in(kind.remedy), 860,
                  {16, false, Align::left, colour::grey});
    y += 240;
  }
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
