// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Boards for a meeting about a client: compass, plan, issue and cycle.
#include <algorithm>
#include <array>

#include "measures/draw/labels.hpp"
#include "measures/draw/parts.hpp"
#include "measures/draw/pictures.hpp"
#include "measures/draw/star.hpp"
#include "measures/instruments/care_view.hpp"
#include "measures/instruments/wishes.hpp"

namespace draagkracht::draw {

namespace {

std::string hours_a_week(double hours, Language language) {
  return hours_text(hours, language) + (language == Language::nl ? " per week" : " a week");
}

/// The kind of help of which most is missing; nothing when all is there.
const CodeName* largest_gap(const CareView& view, double& gap) {
  const CodeName* found = nullptr;
  for (std::size_t c = 0; c < channel_count; ++c) {
    if (view.unmet[c] > gap) {
      gap = view.unmet[c];
      found = &channel_names[c];
    }
  }
  return found;
}

}  // namespace

std::string compass(const Sitting& sitting, const Caption& caption, Language language) {
  const CareView view = care_view(sitting);
  const bool nl = language == Language::nl;
  const auto asked = std::ranges::count_if(view.ego.members, &EgoMember::helps);
  const std::string open =
      std::to_string(view.ego.members.size() - static_cast<std::size_t>(asked));
  Svg svg = sheet(
      Paper::upright, caption, view.ego,
      {open + " mensen die nog mee kunnen denken.", open + " people who could still think along."},
      language);
  for (int i = 0; i < 8; ++i) {
    const double angle = 45.0 * i;
    const double far = i % 2 == 0 ? 300 : 200;
    svg.path(std::array{polar(star_middle, angle, far), polar(star_middle, angle + 12, 150),
                        polar(star_middle, angle - 12, 150)},
             {colour::pale, 1.2, {}}, i % 2 == 0 ? colour::faint : colour::white, true);
  }
  svg.circle(star_middle, 150, colour::white, {colour::black, 2, {}});
  std::vector<Mark> marks;
  Room room;
  room.keep_within({10, 105, 980, 945});
  room.take({star_middle.x - 115, star_middle.y - 130, 230, 240});
  for (const EgoMember& m : view.ego.members) {
    marks.push_back({star_place(m), &m, 13});
    room.take({marks.back().at.x + 6, marks.back().at.y - 22, 16, 16});
  }
  centre(svg, star_middle - Point{0, 95}, view.ego.person, 34);
  double y = star_middle.y - 40;
  for (const std::string& question :
       {std::string(nl ? "Wat speelt er volgens jou?" : "What is going on, you think?"),
        std::string(nl ? "Wat wil jij bijdragen?" : "What would you contribute?"),
        std::string(nl ? "Wat kan jij, en wat niet?" : "What can you do, what not?"),
        std::string(nl ? "Wie moeten we nog vragen?" : "Whom else should we ask?")}) {
    for (const std::string& line : wrapped(question, 14, 230)) {
      svg.text({star_middle.x, y}, line, {14, false, Align::middle});
      y += 18;
    }
    y += 8;
  }
  draw_marks(svg, marks, room);
  for (const Mark& mark : marks) {
    // A flag: yes for who helps, open for who was not asked to.
    const Point p = mark.at + Point{14, -14};
    svg.circle(p, 8, mark.member->helps ? colour::green : colour::white, {colour::black, 1.5, {}});
    svg.text(p + Point{0, 4.5}, mark.member->helps ? "✓" : "?",
             {12, true, Align::middle, mark.member->helps ? colour::white : colour::black, false});
  }
  Legend legend(svg, {50, 1060}, 310, 5);
  explain_glyphs(legend, view.ego.lens);
  legend.add("✓", {"doet al mee", "takes part already"});
  legend.add("?", {"nog niet gevraagd, of deed niet mee", "not asked yet, or did not join"});
  foot(svg, caption);
  return std::move(svg).done();
}

std::string plan_board(const Sitting& sitting, const Caption& caption, Language language) {
  const CareView view = care_view(sitting);
  const bool nl = language == Language::nl;
  Svg svg = sheet(
      Paper::lying, caption, view.ego,
      {"Van " + number(view.need_hours, 1, Language::nl) + " uur per week is " +
           number(view.need_hours - view.unmet_hours, 1, Language::nl) + " uur verdeeld.",
       "Of " + number(view.need_hours, 1, Language::en) + " hours a week " +
           number(view.need_hours - view.unmet_hours, 1, Language::en) + " hours are shared out."},
      language);
  constexpr double left = 50, task = 240, top = 270;
  const std::size_t people = std::min<std::size_t>(view.helpers.size(), 10);
  const double column =
      std::min(120.0, 740.0 / static_cast<double>(std::max<std::size_t>(1, people)));
  const double after = left + task + 90 + column * static_cast<double>(people);
  svg.text({left, top - 14}, nl ? "Taak" : "Task", {15, true});
  svg.text({left + task + 74, top - 14}, nl ? "nodig" : "needed", {15, true, Align::right});
  for (std::size_t h = 0; h < people; ++h) {
    const CareHelper& helper = view.helpers[h];
    const Point p{left + task + 90 + column * (static_cast<double>(h) + 0.5), top - 70};
    svg.open_person(helper.member.key, hint(helper.member, language));
    glyph(svg, p - Point{0, 40}, helper.member, 13);
    svg.text(p, helper.member.name, {14, true, Align::middle});
    svg.text(p + Point{0, 16}, relation_word(helper.member, language),
             {11, false, Align::middle, colour::grey});
    const std::string until =
        helper.until == long_ago
            ? std::string(nl ? "doorlopend" : "ongoing")
            : (nl ? "t/m " : "until ") + date_text(date_of(sitting.start, Week{helper.until}));
    svg.text(p + Point{0, 32}, until, {11, false, Align::middle, colour::grey});
    svg.close();
  }
  svg.text({after + 20, top - 14}, "open", {15, true});
  svg.text({after + 95, top - 14}, nl ? "stand" : "status", {15, true});
  double y = top;
  for (std::size_t c = 0; c < channel_count; ++c) {
    svg.line({left, y}, {1364, y}, {colour::pale, 1.2, {}});
    y += 56;
    const double base = y - 22;
    svg.text({left, base}, channel_names[c].label.in(language), {16, true});
    svg.text({left + task + 74, base}, view.need[c] > 0 ? hours_text(view.need[c], language) : "–",
             {15, false, Align::right});
    for (std::size_t h = 0; h < people; ++h) {
      const double hours = view.helpers[h].hours[c];
      if (hours > 0) {
        const double x = left + task + 90 + column * static_cast<double>(h);
        const bool professional = view.helpers[h].professional;
        svg.rect({x + 6, base - 22}, column - 12, 32,
                 professional ? std::string_view("#d4d4d4") : std::string_view("#cfe6f5"),
                 {colour::black, 1.2, {}}, 5);
        svg.text({x + column / 2, base}, hours_text(hours, language), {15, true, Align::middle});
      }
    }
    const bool lacking = view.unmet[c] >= 0.25;
    svg.text({after + 20, base}, lacking ? hours_text(view.unmet[c], language) : "–",
             {15, lacking, Align::left, lacking ? colour::dark_red : colour::black, false});
    const std::string status =
        view.need[c] < 0.05 ? std::string(nl ? "niet nodig" : "not needed")
        : lacking ? "open; " + std::to_string(view.able[c]) + (nl ? " kunnen dit" : " could do it")
                  : std::string(nl ? "geregeld" : "arranged");
    svg.text({after + 95, base}, status, {14});
  }
  svg.line({left, y}, {1364, y}, {colour::pale, 1.2, {}});
  y += 36;
  const std::string met = view.last_meeting == long_ago
                              ? std::string(nl ? "nog niet" : "not yet")
                              : date_text(date_of(sitting.start, Week{view.last_meeting}));
  svg.text({left, y},
           (nl ? "De familie kwam bijeen: " : "The family met: ") + met +
               (nl ? ". Ruimte in het netwerk: " : ". Room in the network: ") +
               hours_a_week(view.idle_hours, language) + ".",
           {16});
  foot(svg, caption);
  return std::move(svg).done();
}

std::string issue_map(const Sitting& sitting, const Caption& caption, Language language) {
  const CareView view = care_view(sitting);
  const bool nl = language == Language::nl;
  double gap = 0.25;
  const CodeName* issue = largest_gap(view, gap);
  const auto name = [&](Language l) {
    return issue == nullptr
               ? std::string(l == Language::nl ? "er ontbreekt niets" : "nothing is missing")
               : std::string(issue->label.in(l)) + ": " + hours_text(gap, l);
  };
  Svg svg =
      sheet(Paper::upright, caption, view.ego,
            {"De kwestie: " + name(Language::nl) + ".", "The issue: " + name(Language::en) + "."},
            language);
  constexpr Point middle{500, 590};
  struct Ray {
    Label name;
    double angle;
    std::vector<const EgoMember*> people;
    std::vector<std::string> words;
  };
  std::array<Ray, 4> rays{{
      {{"Wie is ook blij als dit opgelost is?", "Who is also glad if this is solved?"},
       315,
       {},
       {}},
      {{"Wie probeerde het al?", "Who has tried?"}, 45, {}, {}},
      {{"Wat is al geprobeerd?", "What has been tried?"}, 135, {}, {}},
      {{"Wie wordt ervoor betaald?", "Who is paid for it?"}, 225, {}, {}},
  }};
  const std::size_t channel =
      issue == nullptr ? channel_count : static_cast<std::size_t>(issue - channel_names.data());
  for (const CareHelper& h : view.helpers) {
    if (h.professional) {
      rays[3].people.push_back(&h.member);
      rays[2].words.emplace_back(product_names[at(h.product)].label.in(language));
    } else {
      rays[0].people.push_back(&h.member);
      if (channel < channel_count && h.hours[channel] > 0) {
        rays[1].people.push_back(&h.member);
      }
    }
  }
  for (const EgoMember& m : view.ego.members) {
    if (m.housemate && !m.helps) {
      rays[0].people.push_back(&m);
    }
  }
  if (view.method != MethodState::none) {
    rays[2].words.emplace_back(nl ? "een netwerkmethode" : "a network method");
  }
  if (view.last_meeting != long_ago) {
    rays[2].words.emplace_back(nl ? "de familie kwam bijeen" : "the family met");
  }
  for (const Ray& ray : rays) {
    const Point p = polar(middle, ray.angle, 430);
    svg.line(middle, p, {colour::grey, 3, {}});
    Point at_line = card(svg, {p.x < middle.x ? 50.0 : 540.0, p.y < middle.y ? 150.0 : 760.0}, 410,
                         290, svg.in(ray.name));
    int shown = 0;
    for (const EgoMember* m : ray.people) {
      if (++shown > 6) {
        break;
      }
      person_line(svg, at_line, *m);
      at_line.y += 32;
    }
    for (const std::string& word : ray.words) {
      svg.text(at_line, "• " + word, {15});
      at_line.y += 28;
    }
    if (ray.people.empty() && ray.words.empty()) {
      svg.text(at_line,
               nl ? "niemand of niets, voor zover bekend" : "nobody or nothing, as far as known",
               {15, false, Align::left, colour::grey, false});
    }
  }
  svg.circle(middle, 105, colour::white, {colour::black, 4, {}});
  double y = middle.y - 14;
  for (const std::string& line : wrapped(name(language), 18, 180)) {
    svg.text({middle.x, y}, line, {18, true, Align::middle});
    y += 24;
  }
  foot(svg, caption);
  return std::move(svg).done();
}

std::string support_cycle(const Sitting& sitting, const Caption& caption, Language language) {
  const CareView view = care_view(sitting);
  const QuezCard wants = quez_card(sitting);
  const bool nl = language == Language::nl;
  constexpr std::array<Label, 6> states{{{"nog niet begonnen", "not begun"},
                                         {"begint binnenkort", "about to begin"},
                                         {"loopt", "running"},
                                         {"afgerond", "completed"},
                                         {"gestopt", "stopped"},
                                         {"afgewezen", "refused"}}};
  const Label state = states[at(view.method)];
  Svg svg = sheet(Paper::upright, caption, view.ego,
                  {"Begeleiding van het netwerk: " + std::string(state.nl) + ".",
                   "Coaching of the network: " + std::string(state.en) + "."},
                  language);
  constexpr Point middle{500, 590};
  svg.circle(middle, 420, colour::white, {colour::black, 3, {}});
  svg.line(middle - Point{420, 0}, middle + Point{420, 0}, {colour::black, 2, {}});
  svg.line(middle - Point{0, 420}, middle + Point{0, 420}, {colour::black, 2, {}});
  const auto part = [&](Point corner, Label name, const std::vector<std::string>& lines) {
    svg.text(corner, svg.in(name), {20, true});
    double y = corner.y + 36;
    for (const std::string& line : lines) {
      y = svg.paragraph({corner.x, y}, "• " + line, 250, {15}) + 6;
    }
  };
  std::vector<std::string> goals{
      wants.wish_known ? (nl ? "wensen zijn besproken" : "wishes have been talked about")
                       : (nl ? "wensen nog bespreken" : "wishes still to be talked about")};
  goals.push_back(std::to_string(wants.wishes.size()) +
                  (nl ? " wensen over contact" : " wishes about contact"));
  goals.push_back((nl ? "eigen regie " : "own direction ") + std::to_string(view.own_direction) +
                  " / 10");
  part({215, 330}, {"1. Doelen", "1. Goals"}, goals);
  part({525, 330}, {"2. Coaching", "2. Coaching"},
       {svg.in(state), std::to_string(view.sessions) + (nl ? " gesprekken" : " sessions")});
  part({545, 700}, {"3. Netwerk", "3. Network"},
       {std::to_string(view.ego.members.size()) + (nl ? " mensen" : " people"),
        std::to_string(view.helpers.size()) + (nl ? " helpen" : " help"),
        (nl ? "ruimte " : "room ") + hours_a_week(view.idle_hours, language)});
  part({215, 700}, {"4. Steun vastleggen", "4. Fix support"},
       {(nl ? "afgesproken " : "agreed ") +
            hours_a_week(view.informal_hours + view.volunteer_hours, language),
        (nl ? "beroeps " : "professionals ") + hours_a_week(view.formal_hours, language),
        "open " + hours_a_week(view.unmet_hours, language)});
  for (const double angle : {45.0, 135.0, 225.0, 315.0}) {
    svg.arrow_head(polar(middle, angle + 4, 445), polar(middle, angle - 3, 445), colour::black, 26);
  }
  svg.circle(middle, 62, colour::white, no_stroke);
  centre(svg, middle, view.ego.person, 56);
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
