// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The Maastricht analysis: three cards with everybody's items, and the ring plot of three zones.
#include "measures/instruments/msna_cards.hpp"

#include <algorithm>

#include "measures/draw/labels.hpp"
#include "measures/draw/parts.hpp"
#include "measures/draw/pictures.hpp"

namespace draagkracht::draw {

namespace {

/// Five steps, as many filled as the score.
void stairs(Svg& svg, Point at, double score) {
  for (int step = 1; step <= 5; ++step) {
    const double high = 3.0 * step + 1;
    svg.rect({at.x + 7.0 * (step - 1), at.y - high}, 6, high,
             step <= score + 0.5 ? colour::blue : colour::white, {colour::black, 0.8, {}});
  }
}

constexpr std::array<Label, 4> score_names{{
    {"geneg.", "affect."},
    {"aansl.", "connect."},
    {"voork.", "prefer."},
    {"prakt.", "pract."},
}};

std::string items(const MsnaPerson& p, Language language) {
  const bool nl = language == Language::nl;
  std::string text;
  const auto add = [&](bool is, Label label) {
    if (is) {
      text += (text.empty() ? "" : ", ") + std::string(label.in(language));
    }
  };
  add(p.same_town, {"zelfde plaats", "same town"});
  add(p.under_35 && !p.member.professional, {"onder 35", "under 35"});
  add(p.partner && !p.member.professional, {"partner", "partner"});
  add(p.occupied && !p.member.professional, {"werk of dagbesteding", "work or day activity"});
  add(p.limited, {"beperking", "limitation"});
  add(p.on_line, {"online", "online"});
  return number(p.member.years, 0, language) + (nl ? " jaar, " : " years, ") +
         number(p.contacts_a_year, 0, language) + (nl ? "× per jaar" : "× a year") +
         (text.empty() ? "" : "; " + text);
}

Text sentence(const MsnaCards& found) {
  const auto n = [&](MsnaCard card) { return std::to_string(found.cards[at(card)].people); };
  const std::string size = std::to_string(found.people.size());
  return {size + " mensen: " + n(MsnaCard::family) + " familie, " + n(MsnaCard::friendly) +
              " vriendschappelijk, " + n(MsnaCard::services) + " diensten.",
          size + " people: " + n(MsnaCard::family) + " family, " + n(MsnaCard::friendly) +
              " friendly, " + n(MsnaCard::services) + " services."};
}

std::string bottlenecks(const MsnaCards& found, Language language) {
  std::string text;
  const auto add = [&](bool is, Label label) {
    if (is) {
      text += (text.empty() ? "" : "; ") + std::string(label.in(language));
    }
  };
  add(found.small, {"minder dan vier mensen", "fewer than four people"});
  add(found.no_friendly,
      {"niemand buiten familie en diensten", "nobody outside family and services"});
  add(found.mostly_services, {"meer dan de helft beroepskrachten", "more than half professionals"});
  add(found.little_connection, {"weinig aansluiting", "little connection"});
  return text.empty() ? (language == Language::nl ? "geen" : "none") : text;
}

}  // namespace

std::string msna(const Sitting& sitting, const Caption& caption, Language language) {
  const MsnaCards found = msna_cards_of(sitting);
  const bool nl = language == Language::nl;
  Svg svg = sheet(Paper::lying, caption, found.ego, sentence(found), language);
  constexpr double wide = 428;
  std::size_t most = 1;
  for (const MsnaOfCard& card_of : found.cards) {
    most = std::max(most, static_cast<std::size_t>(card_of.people));
  }
  const double row = std::clamp(590.0 / static_cast<double>(most), 26.0, 48.0);
  for (std::size_t c = 0; c < msna_cards; ++c) {
    const Point corner{50 + static_cast<double>(c) * (wide + 15), 120};
    const MsnaOfCard& of = found.cards[c];
    Point at_row = card(svg, corner, wide, 720,
                        svg.in(msna_card_names[c].label) + " (" + std::to_string(of.people) + ")");
    for (std::size_t i = 0; i < score_names.size(); ++i) {
      svg.text({corner.x + 222 + 50.0 * static_cast<double>(i) + 18, at_row.y - 8},
               svg.in(score_names[i]), {10, false, Align::middle, colour::grey});
    }
    at_row.y += 18;
    for (const MsnaPerson& p : found.people) {
      if (at(p.card) != c) {
        continue;
      }
      svg.open_person(p.member.key, hint(p.member, language));
      const std::string who = p.member.professional ? p.member.name : name_and_age(p.member);
      svg.text(at_row, who,
               {14, true, Align::left, p.member.named ? colour::black : colour::dark_red, false});
      const double after = text_width(who, 14) * bold_width + 8;
      svg.text(at_row + Point{std::max(108.0, after), 0}, relation_word(p.member, language), {11});
      if (row > 38) {
        svg.paragraph(at_row + Point{0, 13}, items(p, language), wide - 32,
                      {10, false, Align::left, colour::grey});
      }
      const double scores[] = {p.scores.affection, p.scores.connection, p.scores.preference,
                               p.scores.practical};
      for (std::size_t i = 0; i < 4; ++i) {
        stairs(svg, {corner.x + 222 + 50.0 * static_cast<double>(i), at_row.y + 2}, scores[i]);
      }
      svg.close();
      at_row.y += row;
    }
    if (of.people > 0) {
      svg.text({corner.x + 16, 826},
               (nl ? "Gemiddeld: " : "Mean: ") + number(of.affection, 1, language) + " · " +
                   number(of.connection, 1, language) + " · " + number(of.preference, 1, language) +
                   " · " + number(of.practical, 1, language),
               {13, true});
    }
  }
  svg.text(
      {50, 868},
      (nl ? "Trapjes van 1 tot 5: genegenheid, aansluiting, voorkeur, praktische steun. "
            "Verscheidenheid "
          : "Stairs of 1 to 5: affection, connection, preference, practical support. Variety ") +
          number(100 * found.variety, 0, language) + (nl ? " %, dichtheid " : " %, density ") +
          number(100 * found.density, 0, language) +
          (nl ? " %, bereikbaar " : " %, within reach ") +
          number(100 * found.reachability, 0, language) + " %.",
      {15});
  svg.text({50, 892}, (nl ? "Knelpunten: " : "Bottlenecks: ") + bottlenecks(found, language) + ".",
           {15, true});
  foot(svg, caption);
  return std::move(svg).done();
}

std::string msna_rings(const Sitting& sitting, const Caption& caption, Language language) {
  const MsnaCards found = msna_cards_of(sitting);
  const bool nl = language == Language::nl;
  Svg svg = sheet(Paper::upright, caption, found.ego, sentence(found), language);
  constexpr Point middle{500, 585};
  constexpr double zones[] = {290, 370, 440};
  for (std::size_t z = 3; z > 0; --z) {
    svg.circle(middle, zones[z - 1], z == 2 ? "#f7f7f7" : colour::white, {colour::grey, 1.5, {}});
  }
  for (std::size_t c = 0; c < msna_cards; ++c) {
    const double from = 240 + 120.0 * static_cast<double>(c);
    svg.line(polar(middle, from, 52), polar(middle, from, zones[2] + 12), {colour::grey, 1.5, {}});
    const Label name = msna_card_names[c].label;
    if (c == 2) {
      svg.text({middle.x, middle.y + zones[2] + 32}, svg.in(name), {18, true, Align::middle});
    } else {
      double y = 150;
      for (const std::string& line : wrapped(svg.in(name), 18, 190)) {
        svg.text({c == 0 ? 50.0 : 950.0, y}, line, {18, true, c == 0 ? Align::left : Align::right});
        y += 22;
      }
    }
  }
  Room room;
  room.keep_within({10, 105, 980, 935});
  room.take({middle.x - 48, middle.y - 48, 96, 96});
  // Zone 2 and 3 hold nobody by name: so many hollow marks as there are, ten at most.
  const auto ghosts = [&](int count, double from, double to, double radius, std::string_view dash) {
    const int shown = std::min(count, 10);
    for (int i = 0; i < shown; ++i) {
      const Point p = polar(middle, from + (to - from) * spread(i), radius);
      svg.circle(p, 9, colour::white, {colour::grey, 1.6, dash});
      room.take({p.x - 9, p.y - 9, 18, 18});
    }
    const Point p = polar(middle, from - 4, radius);
    svg.text(p + Point{0, 5}, std::to_string(count), {14, true, Align::middle, colour::grey, true});
    room.take({p.x - 12, p.y - 8, 24, 16});
  };
  for (std::size_t c = 0; c < msna_cards; ++c) {
    const double from = 240 + 120.0 * static_cast<double>(c);
    ghosts(found.asleep[c], from + 8, from + 112, (zones[0] + zones[1]) / 2, "4 4");
  }
  ghosts(found.street, 8, 56, (zones[1] + zones[2]) / 2, "1 4");
  ghosts(found.circles, 64, 112, (zones[1] + zones[2]) / 2, "1 4");
  constexpr std::array<Label, 3> zone_names{
      {{"zone 1: genoemd", "zone 1: named"},
       {"zone 2: slapend of mogelijk", "zone 2: asleep or possible"},
       {"zone 3: te leren kennen", "zone 3: to get to know"}}};
  for (std::size_t z = 0; z < 3; ++z) {
    const std::string name = svg.in(zone_names[z]);
    const Point p = middle - Point{0, zones[z] - 16};
    svg.text(p, name, {13, false, Align::middle, colour::grey, true});
    const double wide = text_width(name, 13);
    room.take({p.x - wide / 2, p.y - 12, wide, 15});
  }
  std::vector<Mark> marks;
  for (const MsnaPerson& p : found.people) {
    const bool first = p.member.group == ContactClass::origin ||
                       p.member.group == ContactClass::friends ||
                       p.member.group == ContactClass::care;
    const bool volunteers = p.member.group == ContactClass::volunteers;
    const bool neighbours = p.member.group == ContactClass::neighbours;
    const double base = 240 + 120.0 * static_cast<double>(at(p.card));
    double low = base + 4;
    double high = base + 116;
    if (p.card == MsnaCard::family) {
      (first ? high : low) = base + 48;
    } else if (p.card == MsnaCard::friendly) {
      low = first                                   ? base + 4
            : p.member.group == ContactClass::known ? base + 42
            : neighbours                            ? base + 72
                                                    : base + 100;
      high = first                                   ? base + 42
             : p.member.group == ContactClass::known ? base + 72
             : volunteers                            ? base + 116
                                                     : base + 100;
    }
    const double tracks[] = {0.34, 0.8, 0.92, 0.68, 0.56, 0.46, 0.82};
    marks.push_back({polar(middle, low + (high - low) * spread(p.member.seat),
                           60 + (zones[0] - 75) * tracks[p.member.seat % 7]),
                     &p.member, 12});
  }
  centre(svg, middle, found.ego.person, 46);
  draw_marks(svg, marks, room);
  Legend legend(svg, {50, 1085}, 310, 5);
  explain_glyphs(legend, found.ego.lens);
  legend.add([](Svg& s, Point p) { s.circle(p, 9, colour::white, {colour::grey, 1.6, "4 4"}); },
             {"zone 2: kent men, zonder contact", "zone 2: known, not in touch"});
  legend.add([](Svg& s, Point p) { s.circle(p, 9, colour::white, {colour::grey, 1.6, "1 4"}); },
             {"zone 3: straat, klas, werk of club", "zone 3: street, class, work or club"});
  svg.text({50, 1240},
           (nl ? "In de straat " : "In the street ") + std::to_string(found.street) +
               (nl ? " volwassenen zonder band, in de eigen kringen "
                   : " adults without a tie, in the own circles ") +
               std::to_string(found.circles) + ".",
           {16});
  svg.text({50, 1266}, (nl ? "Knelpunten: " : "Bottlenecks: ") + bottlenecks(found, language) + ".",
           {16, true});
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
