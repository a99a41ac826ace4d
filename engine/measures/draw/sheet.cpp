// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/draw/sheet.hpp"

#include <algorithm>
#include <array>

namespace draagkracht::draw {

namespace {

/// From white to dark, by what a carer calls the burden, 0..4.
constexpr std::array<std::string_view, 5> burden_fill{"#ffffff", "#fdeac4", "#f6c667", "#e69f00",
                                                      "#c05200"};
constexpr std::string_view professional_fill = "#d4d4d4";

std::array<Point, 6> hexagon(Point at, double r) {
  std::array<Point, 6> corners;
  for (std::size_t i = 0; i < 6; ++i) {
    corners[i] = polar(at, 30.0 + 60.0 * static_cast<double>(i), r);
  }
  return corners;
}

std::array<Point, 4> diamond(Point at, double r) {
  return {Point{at.x, at.y - r}, Point{at.x + r, at.y}, Point{at.x, at.y + r},
          Point{at.x - r, at.y}};
}

EgoMember example(TieKind kind, Sex sex = Sex::female) {
  EgoMember m;
  m.kind = kind;
  m.sex = sex;
  m.group = contact_class(kind);
  m.professional = kind == TieKind::professional;
  return m;
}

}  // namespace

namespace {

std::string who_and_when(const EgoNetwork& ego, bool nl) {
  const std::string& variant = nl ? ego.variant.nl : ego.variant.en;
  return ego.person.name + ", " + std::to_string(ego.person.age) +
         (nl ? " jaar · week " : " years · week ") + std::to_string(ego.week.value) + " (" +
         date_text(ego.date) + ")" + (variant.empty() ? "" : " · " + variant);
}

}  // namespace

Svg sheet(Paper paper, const Caption& caption, const EgoNetwork& ego, const Text& sentence,
          Language language) {
  return Svg(paper,
             {std::string(caption.label.in(language)),
              who_and_when(ego, language == Language::nl) + " · " +
                  std::string(lens_names[at(ego.lens)].label.in(language)),
              sentence.in(language)},
             language);
}

Svg street_sheet(const Caption& caption, const EgoNetwork& ego, const Text& sentence,
                 Language language) {
  const bool nl = language == Language::nl;
  return Svg(
      Paper::upright,
      {std::string(caption.label.in(language)),
       (nl ? "De straat van " : "The street of ") + who_and_when(ego, nl), sentence.in(language)},
      language);
}

void foot(Svg& svg, const Caption& caption) {
  const std::string line = svg.in(caption.about) + " " + svg.in(caption.ours);
  const std::vector<std::string> lines = wrapped(line, 13, svg.width() - 100);
  double y = svg.height() - 30 - 17.0 * static_cast<double>(lines.size() - 1);
  for (const std::string& each : lines) {
    svg.text({50, y}, each, {13, false, Align::left, colour::grey});
    y += 17;
  }
}

std::string name_and_age(const EgoMember& m) { return m.name + ", " + std::to_string(m.age); }

std::string hint(const EgoMember& m, Language language) {
  const bool nl = language == Language::nl;
  std::string text = name_and_age(m) + ": " + std::string(relation_word(m, language));
  if (m.hours_received() > 0) {
    text += (nl ? ", geeft " : ", gives ") + number(m.hours_received(), 1, language) +
            (nl ? " uur per week" : " hours a week");
  }
  if (m.hours_given() > 0) {
    text += (nl ? ", ontvangt " : ", receives ") + number(m.hours_given(), 1, language) +
            (nl ? " uur per week" : " hours a week");
  }
  if (!m.named) {
    text += nl ? ", niet genoemd" : ", not named";
  }
  return text;
}

void glyph(Svg& svg, Point at, const EgoMember& m, double r) {
  const bool away = m.state == TieState::dormant || m.state == TieState::broken;
  const Stroke rim{m.named ? colour::black : colour::red, m.helps ? 3.5 : 1.6,
                   away || !m.named ? "5 4" : ""};
  const std::string_view fill = m.professional ? professional_fill
                                : m.burden >= 0
                                    ? burden_fill[static_cast<std::size_t>(std::min(m.burden, 4))]
                                    : colour::white;
  if (m.professional) {
    svg.path(hexagon(at, r * 1.08), rim, fill, true);
  } else if (m.group == ContactClass::volunteers) {
    svg.path(diamond(at, r * 1.2), rim, fill, true);
  } else if (m.sex == Sex::male) {
    svg.rect({at.x - r * 0.88, at.y - r * 0.88}, r * 1.76, r * 1.76, fill, rim);
  } else {
    svg.circle(at, r, fill, rim);
  }
  if (m.group == ContactClass::neighbours) {
    const double s = r * 0.5;
    svg.path(std::array{Point{at.x - s, at.y + s}, Point{at.x - s, at.y - 0.1 * s},
                        Point{at.x, at.y - s}, Point{at.x + s, at.y - 0.1 * s},
                        Point{at.x + s, at.y + s}},
             {colour::black, 1.2, {}}, colour::none, true);
  }
  if (!m.named) {
    svg.text({at.x, at.y + r * 0.4}, "?", {r * 1.1, true, Align::middle, colour::red, false});
  }
}

void centre(Svg& svg, Point at, const EgoPerson& person, double r) {
  svg.open_person(person.key, person.name + ", " + std::to_string(person.age));
  svg.circle(at, r, colour::black, no_stroke);
  svg.circle(at, r - 5, colour::none, {colour::white, 2, {}});
  svg.text({at.x, at.y + 6}, person.name,
           {std::min(18.0, 1.7 * r / std::max(1.0, bold_width * text_width(person.name, 1))), true,
            Align::middle, colour::white});
  svg.close();
}

void name_label(Svg& svg, Point at, const EgoMember& m, double r) {
  const std::string_view colour = m.named ? colour::black : colour::dark_red;
  svg.text({at.x, at.y + r + 16}, m.name, {15, true, Align::middle, colour, true});
  const std::string under = std::string(relation_word(m, svg.language())) +
                            (m.professional ? "" : " " + std::to_string(m.age));
  svg.text({at.x, at.y + r + 30}, under, {12, false, Align::middle, colour, true});
}

double line_width(const EgoMember& m) {
  return std::clamp(3.0 + 0.4 * (m.hours_received() + m.hours_given()), 3.0, 9.0);
}

void relation_line(Svg& svg, Point from, Point to, const EgoMember& m) {
  const bool away = m.state == TieState::dormant || m.state == TieState::broken;
  if (m.line == LineKind::strained) {
    svg.zigzag(from, to, {colour::red, 2, {}});
  } else if (m.line == LineKind::supporting && !away) {
    svg.line(from, to, {colour::blue, line_width(m), {}});
  } else {
    svg.line(from, to, {colour::grey, 1.8, "2 6"});
  }
  if (m.state == TieState::broken || m.restored) {
    svg.cut(from, to, {colour::black, 2.5, {}}, m.restored);
  }
  // Favours without hours are company along a line, not help that goes somewhere.
  if (m.hours_received() + m.hours_given() <= 0) {
    return;
  }
  if (m.flow == Flow::received || m.flow == Flow::both) {
    svg.arrow_head(from, to, colour::black, 15);
  }
  if (m.flow == Flow::given || m.flow == Flow::both) {
    svg.arrow_head(to, from, colour::black, 15);
  }
}

Point Legend::next() {
  const int column = count_ / rows_;
  const int row = count_ % rows_;
  ++count_;
  return corner_ + Point{column_ * column, 25.0 * row};
}

void Legend::add(const std::function<void(Svg&, Point)>& sample, Label meaning) {
  const Point place = next();
  sample(svg_, place + Point{22, 0});
  svg_.text(place + Point{54, 5}, svg_.in(meaning), {14});
}

void Legend::add(std::string_view letter, Label meaning) {
  add([&](Svg& svg, Point at) { svg.text({at.x, at.y + 6}, letter, {17, true, Align::middle}); },
      meaning);
}

double Legend::bottom() const { return corner_.y + 25.0 * std::min(count_, rows_); }

void explain_glyphs(Legend& legend, Lens lens) {
  const auto show = [&](const EgoMember& m, Label meaning) {
    legend.add([&](Svg& svg, Point at) { glyph(svg, at, m, 10); }, meaning);
  };
  show(example(TieKind::child), {"vrouw", "woman"});
  show(example(TieKind::child, Sex::male), {"man", "man"});
  show(example(TieKind::neighbour), {"buur", "neighbour"});
  show(example(TieKind::volunteer), {"vrijwilliger", "volunteer"});
  show(example(TieKind::professional), {"beroepskracht", "professional"});
  EgoMember carer = example(TieKind::child);
  carer.helps = true;
  carer.burden = 0;
  show(carer, {"helpt nu (dikke rand)", "helps now (thick rim)"});
  carer.burden = 3;
  show(carer, {"helpt; donkerder is zwaarder", "helps; darker is heavier"});
  EgoMember away = example(TieKind::child);
  away.state = TieState::dormant;
  show(away, {"slapend of verbroken contact", "sleeping or broken contact"});
  if (lens == Lens::difference || lens == Lens::actual) {
    EgoMember missed = example(TieKind::child);
    missed.named = false;
    show(missed, {"is er wel, maar niet genoemd", "is there, but was not named"});
  }
}

void explain_lines(Legend& legend) {
  const auto show = [&](EgoMember m, Label meaning) {
    legend.add(
        [&](Svg& svg, Point at) { relation_line(svg, at + Point{-26, 0}, at + Point{26, 0}, m); },
        meaning);
  };
  EgoMember m = example(TieKind::child);
  m.line = LineKind::supporting;
  m.receives[0] = 4;
  show(m, {"steunend; dikker is meer uren", "supporting; thicker is more hours"});
  m.line = LineKind::neutral;
  m.receives[0] = 0;
  show(m, {"neutraal of zwak", "neutral or weak"});
  m.line = LineKind::strained;
  show(m, {"gespannen", "strained"});
  m.state = TieState::broken;
  show(m, {"verbroken", "broken"});
  m = example(TieKind::child);
  m.restored = true;
  show(m, {"verbroken geweest, hersteld", "was broken, restored"});
  m.restored = false;
  m.line = LineKind::supporting;
  m.receives[0] = 1;
  m.flow = Flow::received;
  show(m, {"pijl: waar hulp naartoe gaat", "arrow: where help goes"});
}

}  // namespace draagkracht::draw
