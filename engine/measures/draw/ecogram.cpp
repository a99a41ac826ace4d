// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The ecogram in two ways: contacts around the person by the classes of the Dutch form, and circles
// per domain of life.
#include "measures/instruments/ecogram.hpp"

#include <algorithm>
#include <array>

#include "core/math.hpp"
#include "measures/draw/labels.hpp"
#include "measures/draw/pictures.hpp"
#include "measures/draw/star.hpp"

namespace draagkracht::draw {

namespace {

constexpr Point middle = star_middle;
constexpr double far = 390, track = 112, pull = 50;
constexpr double centre_radius = 44;

/// Degrees that a class has to itself. Families are large, counsellors are none.
struct Part {
  ContactClass group;
  double from, to;
};
constexpr std::array<Part, contact_class_count> parts{{
    {ContactClass::origin, 0, 52},
    {ContactClass::family, 52, 128},
    {ContactClass::friends, 128, 180},
    {ContactClass::known, 180, 232},
    {ContactClass::neighbours, 232, 284},
    {ContactClass::counsel, 284, 292},
    {ContactClass::care, 292, 334},
    {ContactClass::volunteers, 334, 360},
}};

void support_letters_on(Svg& svg, Room& room, Point from, Point to, const EgoMember& m) {
  std::string letters;
  for (std::size_t c = 0; c < support_code_count; ++c) {
    if (m.codes[c]) {
      letters += support_letters[c];
    }
  }
  if (!letters.empty()) {
    const Point p = towards(to, from, 0.36 * length(to - from));
    svg.text(p + Point{0, 5}, letters, {14, true, Align::middle, colour::black, true});
    const double wide = text_width(letters, 14) * bold_width;
    room.take({p.x - wide / 2, p.y - 7, wide, 15});
  }
}

void draw_star(Svg& svg, const EgoNetwork& ego) {
  Room room;
  room.keep_within({10, 105, 980, 915});
  for (const Part& part : parts) {
    svg.line(polar(middle, part.from, 120), polar(middle, part.from, far + 24),
             {colour::faint, 1.5, {}});
    const Point p = polar(middle, (part.from + part.to) / 2, far + 36);
    svg.text(p + Point{0, 8}, contact_class_letters[at(part.group)],
             {24, true, Align::middle, colour::grey});
    room.take({p.x - 14, p.y - 12, 28, 24});
  }
  room.take(
      {middle.x - centre_radius, middle.y - centre_radius, 2 * centre_radius, 2 * centre_radius});
  std::vector<Mark> marks;
  for (const EgoMember& m : ego.members) {
    const Point at_member = star_place(m);
    relation_line(svg, towards(middle, at_member, centre_radius), towards(at_member, middle, 17),
                  m);
    marks.push_back({at_member, &m, 14});
    take_line(room, at_member, middle);
  }
  for (const Mark& mark : marks) {
    support_letters_on(svg, room, middle, mark.at, *mark.member);
  }
  centre(svg, middle, ego.person, centre_radius);
  draw_marks(svg, marks, room);
}

/// Letters along a line say more than hours of help: see `finish` of the network.
constexpr PerSupport<Label> letters_mean{{
    {"praktische hulp", "practical help"},
    {"gezelschap, elke week contact", "company, contact every week"},
    {"advies en begeleiding", "advice and guidance"},
    {"emotionele steun, heel hecht", "emotional support, very close"},
}};

void explain(Svg& svg, const EgoNetwork& ego, double y, bool classes) {
  Legend legend(svg, {50, y}, 310, 9);
  explain_glyphs(legend, ego.lens);
  if (!classes) {
    const auto show = [&](auto line, Label meaning) {
      legend.add([line](Svg& s, Point p) { line(s, p - Point{24, 0}, p + Point{24, 0}); }, meaning);
    };
    show([](Svg& s, Point a, Point b) { s.line(a, b, {colour::blue, 5, {}}); },
         {"dikker: meer contact en hulp", "thicker: more contact and help"});
    show([](Svg& s, Point a, Point b) { s.zigzag(a, b, {colour::red, 2, {}}); },
         {"vooral gespannen", "mostly strained"});
    show([](Svg& s, Point a, Point b) { s.line(a, b, {colour::pale, 1.5, "2 6"}); },
         {"niemand", "nobody"});
  } else {
    explain_lines(legend);
    for (std::size_t c = 0; c < support_code_count; ++c) {
      legend.add(
          [&](Svg& s, Point p) {
            s.line(p - Point{26, 0}, p + Point{26, 0}, {colour::blue, 3, {}});
            s.text(p + Point{0, 5}, support_letters.substr(c, 1),
                   {14, true, Align::middle, colour::black, true});
          },
          letters_mean[c]);
    }
    for (std::size_t g = 0; g < contact_class_count; ++g) {
      legend.add(contact_class_letters[g], contact_class_names[g].label);
    }
  }
}

Text sentence(const EcogramMeasures& found) {
  const std::string size = std::to_string(found.size);
  const std::string strained = std::to_string(found.strained);
  const std::string supporting = std::to_string(found.supporting);
  return {size + " contacten: " + supporting + " steunend, " + strained + " gespannen; samen " +
              number(found.received, 1, Language::nl) + " uur hulp per week.",
          size + " contacts: " + supporting + " supporting, " + strained + " strained; together " +
              number(found.received, 1, Language::en) + " hours of help a week."};
}

/// Of how many kinds that the drawing shows there is anybody.
std::string spread_of(const EgoNetwork& ego, const EcogramMeasures& found, bool classes, bool nl) {
  if (!classes) {
    return (nl ? "Levensgebieden met iemand erin: " : "Domains of life with somebody in them: ") +
           std::to_string(found.domains) + (nl ? " van 10." : " of 10.");
  }
  std::array<bool, contact_class_count> there{};
  for (const EgoMember& m : ego.members) {
    there[at(m.group)] = true;
  }
  return (nl ? "Groepen (letters om de kring) met iemand erin: "
             : "Groups (letters around the circle) with somebody in them: ") +
         std::to_string(std::ranges::count(there, true)) + (nl ? " van 8." : " of 8.");
}

void tell(Svg& svg, const EgoNetwork& ego, const EcogramMeasures& found, bool classes) {
  double y = 1278;
  const Language language = svg.language();
  const bool nl = language == Language::nl;
  std::string hours;
  for (std::size_t c = 0; c < support_code_count; ++c) {
    hours += (c == 0 ? "" : ", ") + std::string(support_letters.substr(c, 1)) + " " +
             number(found.hours[c], 1, language);
  }
  const std::vector<std::string> lines{
      sentence(found).in(language),
      (nl ? "Uren per week ontvangen: " : "Hours a week received: ") + hours +
          (nl ? "; gegeven " : "; given ") + number(found.given, 1, language) + ".",
      spread_of(ego, found, classes, nl) + (nl ? " Van de contacten is " : " Of the contacts ") +
          number(100 * found.formal_share, 0, language) +
          (nl ? " % beroepskracht." : " % are professionals.")};
  for (const std::string& line : lines) {
    svg.text({50, y}, line, {16});
    y += 22;
  }
}

/// One circle per domain around the household in the middle.
struct DomainCircle {
  LifeDomain domain;
  double angle;
};
constexpr std::array<DomainCircle, life_domain_count - 1> circles{{
    {LifeDomain::family, 20},
    {LifeDomain::friends, 60},
    {LifeDomain::leisure, 100},
    {LifeDomain::on_line, 140},
    {LifeDomain::faith, 180},
    {LifeDomain::school, 220},
    {LifeDomain::work, 260},
    {LifeDomain::neighbourhood, 300},
    {LifeDomain::care, 340},
}};

/// Number of a member among all who ever had a seat in a circle: classes that share one take turns.
int seat_within(const EgoMember& m) {
  const int turns = m.domain == LifeDomain::care ? 4 : m.domain == LifeDomain::household ? 3 : 2;
  const auto order = [&] {
    switch (m.group) {
      case ContactClass::family:
      case ContactClass::known:
        return 1;
      case ContactClass::volunteers:
        return 2;
      case ContactClass::friends:
        return turns > 2 ? turns - 1 : 0;
      default:
        return 0;
    }
  };
  return m.seat * turns + order();
}

/// Seats wind outwards like the seeds of a sunflower.
Point within(Point centre_of, int n, double radius, double inside = 0) {
  constexpr double golden = 137.50776405003785;
  constexpr double room_for = 11;
  const double share = inside + (1 - inside) * math::sqrt((n % 24 + 0.4) / room_for);
  return polar(centre_of, golden * n, 0.76 * radius * std::min(1.0, share));
}

}  // namespace

Point star_place(const EgoMember& m) {
  const Part& part = parts[at(m.group)];
  const double wide = part.to - part.from;
  const int on_track = std::max(1, static_cast<int>(wide / 12.5));
  const int layer = m.seat / on_track;
  const double step = wide / on_track;
  // From the middle outwards, by turns to either side.
  const int place = m.seat % on_track;
  const double side = place % 2 == 0 ? place / 2.0 : -(place + 1) / 2.0;
  const double first = on_track % 2 == 0 ? 0.5 : 0.0;
  const double angle =
      (part.from + part.to) / 2 + (side + (layer % 2 == 0 ? first : first - 0.5)) * step;
  return polar(middle, angle, far - track * std::min(layer, 2) - pull * m.true_closeness);
}

std::string ecogram(const Sitting& sitting, const Caption& caption, Language language) {
  const EgoNetwork ego = ego_network(sitting);
  const EcogramMeasures found = ecogram_measures(ego);
  Svg svg = sheet(Paper::upright, caption, ego, sentence(found), language);
  draw_star(svg, ego);
  explain(svg, ego, 1030, true);
  tell(svg, ego, found, true);
  foot(svg, caption);
  return std::move(svg).done();
}

std::string ecogram_domains(const Sitting& sitting, const Caption& caption, Language language) {
  const EgoNetwork ego = ego_network(sitting);
  const EcogramMeasures found = ecogram_measures(ego);
  Svg svg = sheet(Paper::upright, caption, ego, sentence(found), language);
  const bool nl = language == Language::nl;
  constexpr double home = 116, around = 104, distance = 330;
  std::vector<Mark> marks;
  Room room;
  room.keep_within({10, 105, 980, 915});
  const auto place = [&](Point centre_of, double radius, const EgoMember& m) {
    marks.push_back({within(centre_of, seat_within(m), radius), &m, 11});
  };
  for (const DomainCircle& circle : circles) {
    const Point p = polar(middle, circle.angle, distance);
    double received = 0;
    double contacts = 0;
    int strained = 0;
    int people = 0;
    for (const EgoMember& m : ego.members) {
      if (m.domain == circle.domain) {
        ++people;
        received += m.hours_received();
        contacts += m.contacts;
        strained += m.line == LineKind::strained ? 1 : 0;
        place(p, around, m);
      }
    }
    const Point from = towards(middle, p, home);
    const Point to = towards(p, middle, around);
    if (people == 0) {
      svg.line(from, to, {colour::pale, 1.5, "2 6"});
    } else if (2 * strained > people) {
      svg.zigzag(from, to, {colour::red, 2, {}});
    } else {
      svg.line(from, to, {colour::blue, std::clamp(2 + contacts + 0.4 * received, 2.0, 10.0), {}});
    }
    svg.circle(p, around, colour::white,
               {people == 0 ? colour::pale : colour::black, 1.6, people == 0 ? "5 5" : ""});
    // Words stand on the rim, since marks fill the circle.
    const auto on_rim = [&](double y, std::string_view words, Type type) {
      const double wide = text_width(words, type.size) * bold_width;
      const Point corner{p.x - wide / 2, p.y + y - type.size + 2};
      svg.rect(corner, wide, type.size + 2, colour::white, no_stroke);
      svg.text({p.x, p.y + y}, words, type);
      room.take({corner.x, corner.y, wide, type.size + 2});
    };
    on_rim(-around + 6, life_domain_names[at(circle.domain)].label.in(language),
           {16, true, Align::middle, people == 0 ? colour::grey : colour::black});
    if (people > 0) {
      on_rim(around + 2,
             number(contacts, 1, language) + (nl ? "× p.w." : "× a week") +
                 (received > 0 ? " · " + number(received, 1, language) + (nl ? " u" : " h") : ""),
             {12, false, Align::middle});
    }
  }
  svg.circle(middle, home, colour::white, {colour::black, 3, {}});
  svg.text(middle - Point{0, home + 8}, svg.in(life_domain_names[0].label),
           {17, true, Align::middle, colour::black, true});
  for (const EgoMember& m : ego.members) {
    if (m.domain == LifeDomain::household) {
      marks.push_back({within(middle, seat_within(m), home, 0.5), &m, 13});
    }
  }
  centre(svg, middle, ego.person, 30);
  room.take({middle.x - 30, middle.y - 30, 60, 60});
  draw_marks(svg, marks, room);
  explain(svg, ego, 1030, false);
  tell(svg, ego, found, false);
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
