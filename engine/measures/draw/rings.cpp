// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/rings.hpp"

#include <algorithm>
#include <vector>

#include "core/math.hpp"
#include "measures/draw/labels.hpp"
#include "measures/draw/pictures.hpp"
#include "measures/draw/rings.hpp"

namespace draagkracht::draw {

namespace {

constexpr Point middle{500, 575};
constexpr double outer = 430;
constexpr double centre_radius = 0.12 * outer;
constexpr double mark_radius = 12;

constexpr double degrees_of(double radians) { return radians * 180 / 3.14159265358979323846; }

/// The name of a ring stands at its top, under the outer edge.
bool on_ring_name(Point mark, double outside) {
  constexpr double half = 45 + mark_radius;
  const double below = mark.y - (middle.y - outside);
  return mark.x > middle.x - half && mark.x < middle.x + half && below < 22 + mark_radius;
}

const RingBand& band_of(const RingSector& sector, ContactClass group) {
  for (const RingBand& band : sector.bands) {
    if (band.group == group) {
      return band;
    }
  }
  return sector.bands.front();
}

}  // namespace

double ring_radius(std::size_t rings, double ring) {
  // The inner rings are wider than the outer ones, since they have less room around.
  return centre_radius +
         (outer - centre_radius) * math::pow(ring / static_cast<double>(rings), 0.75);
}

Point ring_place(const RingPlan& plan, const EgoMember& m, int ring, int sector) {
  const RingBand& band = band_of(plan.sectors[static_cast<std::size_t>(sector)], m.group);
  const double inside = ring_radius(plan.rings.size(), ring);
  const double outside = ring_radius(plan.rings.size(), ring + 1);
  // Each seat as far as can be from those before, whoever sits there; so nobody has to move up.
  constexpr int tracks = 4;
  constexpr int directions = 12;
  constexpr double rim = mark_radius + 2;
  const double wide = band.to - band.from;
  std::vector<Point> free;
  for (int track = 0; track < tracks; ++track) {
    const double far = inside + rim + (outside - inside - 2 * rim) * track / (tracks - 1);
    // A mark's width from the edge of the band, as an angle.
    const double edge = std::min(0.4 * wide, degrees_of(rim / far));
    for (int i = 0; i < directions; ++i) {
      const double share = static_cast<double>(i) / (directions - 1);
      const Point p = polar(middle, band.from + edge + share * (wide - 2 * edge), far);
      if (!on_ring_name(p, outside)) {
        free.push_back(p);
      }
    }
  }
  // The first sits in the middle.
  const Point best = polar(middle, band.from + wide / 2, (inside + outside) / 2);
  const auto from_best = [&](const Point& p) { return length(p - best); };
  auto taken =
      static_cast<std::size_t>(std::ranges::min_element(free, {}, from_best) - free.begin());
  std::vector<double> room(free.size(), 2 * outer);
  const int before = m.seat % static_cast<int>(free.size());  // after that places are taken twice
  for (int seat = 0; seat < before; ++seat) {
    for (std::size_t i = 0; i < free.size(); ++i) {
      room[i] = std::min(room[i], length(free[i] - free[taken]));
    }
    taken = static_cast<std::size_t>(std::ranges::max_element(room) - room.begin());
  }
  return free[taken];
}

void draw_rings(Svg& svg, const RingRecord& record) {
  const RingPlan& plan = *record.plan;
  const std::size_t rings = plan.rings.size();
  for (std::size_t k = rings; k > 0; --k) {
    svg.circle(middle, ring_radius(rings, static_cast<double>(k)),
               k % 2 == 0 ? "#f7f7f7" : colour::white, {colour::grey, 1.5, {}});
  }
  Room room;
  room.keep_within({10, 105, 980, 965});
  for (const RingSector& sector : plan.sectors) {
    svg.line(polar(middle, sector.from, centre_radius), polar(middle, sector.from, outer + 14),
             {colour::grey, 1.5, {}});
    // Names stand in the corners, or below the circle.
    const Point at = polar(middle, (sector.from + sector.to) / 2, outer);
    const bool left = at.x < middle.x - 60;
    const bool right = at.x > middle.x + 60;
    double y =
        left || right ? (at.y < middle.y ? 160.0 : middle.y + outer - 15) : middle.y + outer + 34;
    for (const std::string& line :
         wrapped(svg.in(sector.name.label), 19, left || right ? 200 : 600)) {
      svg.text({left    ? 50.0
                : right ? 950.0
                        : middle.x,
                y},
               line,
               {19, true,
                left    ? Align::left
                : right ? Align::right
                        : Align::middle});
      const double wide = text_width(line, 19) * bold_width;
      room.take({left ? 50.0 : right ? 950.0 - wide : middle.x - wide / 2, y - 17, wide, 22});
      y += 23;
    }
  }
  for (std::size_t k = 0; k < rings; ++k) {
    const double y = middle.y - ring_radius(rings, static_cast<double>(k) + 1) + 15;
    const std::string name = svg.in(plan.rings[k].label);
    svg.text({middle.x, y}, name, {13, false, Align::middle, colour::grey, true});
    room.take({middle.x - 40, y - 12, 80, 15});
  }
  const auto at = [&](std::size_t i) {
    const RingPlace& place = record.places[i];
    return ring_place(plan, record.ego.members[place.member], place.ring, place.sector);
  };
  for (const auto& [a, b] : record.alters) {
    svg.line(at(a), at(b), {colour::pale, 1, {}});
  }
  if (record.ego.lens == Lens::difference) {
    for (std::size_t i = 0; i < record.places.size(); ++i) {
      const RingPlace& place = record.places[i];
      if (place.ring != place.true_ring) {
        const Point to =
            ring_place(plan, record.ego.members[place.member], place.true_ring, place.sector);
        svg.line(at(i), to, {colour::red, 2, "6 4"});
        svg.arrow_head(to, at(i), colour::red);
        take_line(room, at(i), to);
        room.take({to.x - 10, to.y - 10, 20, 20});
      }
    }
  }
  centre(svg, middle, record.ego.person, centre_radius - 4);
  room.take(
      {middle.x - centre_radius, middle.y - centre_radius, 2 * centre_radius, 2 * centre_radius});
  std::vector<Mark> marks;
  for (std::size_t i = 0; i < record.places.size(); ++i) {
    marks.push_back({at(i), &record.ego.members[record.places[i].member], mark_radius});
  }
  draw_marks(svg, marks, room);
}

void explain_rings(Svg& svg, const RingRecord& record) {
  Legend legend(svg, {50, 1080}, 310, 5);
  explain_glyphs(legend, record.ego.lens);
  if (!record.alters.empty()) {
    legend.add([](Svg& s,
                  Point p) { s.line(p - Point{22, 0}, p + Point{22, 0}, {colour::pale, 1.5, {}}); },
               {"kennen elkaar", "know each other"});
  }
  if (record.ego.lens == Lens::difference) {
    legend.add(
        [](Svg& s, Point p) {
          s.line(p - Point{22, 0}, p + Point{20, 0}, {colour::red, 2, "6 4"});
          s.arrow_head(p + Point{22, 0}, p, colour::red);
        },
        {"staat in werkelijkheid daar", "is in fact there"});
  }
}

std::string lensink(const Sitting& sitting, const Caption& caption, Language language) {
  const RingRecord record = ring_record(sitting, lensink_plan());
  const LensinkMeasures found = lensink_measures(record);
  const std::string size = std::to_string(record.places.size());
  Svg svg = sheet(
      Paper::upright, caption, record.ego,
      {size + " mensen, van wie " + std::to_string(record.in_ring(0)) +
           " in de binnenste schil en " + std::to_string(record.in_sector(2)) + " beroepskrachten.",
       size + " people, " + std::to_string(record.in_ring(0)) + " of them in the inner shell and " +
           std::to_string(record.in_sector(2)) + " professionals."},
      language);
  draw_rings(svg, record);
  explain_rings(svg, record);
  const bool nl = language == Language::nl;
  double y = 1250;
  const auto tell = [&](const std::string& line) {
    svg.text({50, y}, line, {16});
    y += 24;
  };
  tell((nl ? "Bekenden die vriend kunnen worden: " : "Acquaintances who could become friends: ") +
       std::to_string(found.friend_potential) +
       (nl ? ". Buiten familie en beroepskrachten: " : ". Outside family and professionals: ") +
       std::to_string(found.outside) + ".");
  tell((nl ? "Beroepskrachten in de twee binnenste schillen: "
           : "Professionals in the two inner shells: ") +
       number(100 * found.professional_share, 0, language) + " %.");
  if (found.nobody_intimate) {
    tell(nl ? "De binnenste schil is leeg: er is niemand heel dichtbij."
            : "The inner shell is empty: there is nobody very close.");
  }
  foot(svg, caption);
  return std::move(svg).done();
}

std::string wijkecogram(const Sitting& sitting, const Caption& caption, Language language) {
  const RingRecord record = ring_record(sitting, wijkecogram_plan());
  const WijkMeasures found = wijk_measures(record);
  const std::string size = std::to_string(record.places.size());
  Svg svg = sheet(Paper::upright, caption, record.ego,
                  {size + " mensen, van wie " + std::to_string(record.in_ring(0)) + " dichtbij.",
                   size + " people, " + std::to_string(record.in_ring(0)) + " of them near."},
                  language);
  draw_rings(svg, record);
  explain_rings(svg, record);
  const bool nl = language == Language::nl;
  double y = 1250;
  for (std::size_t s = 0; s < record.plan->sectors.size(); ++s) {
    svg.text({50, y},
             svg.in(record.plan->sectors[s].name.label) + ": " +
                 std::to_string(record.counts[0][s]) + (nl ? " dichtbij, " : " near, ") +
                 std::to_string(record.counts[1][s]) + (nl ? " verder weg" : " further away"),
             {16});
    y += 24;
  }
  svg.text({50, y},
           (nl ? "Sterke banden: " : "Strong ties: ") +
               number(100 * found.strong_share, 0, language) +
               (nl ? " %. Van de paren kent " : " %. Of the pairs ") +
               number(100 * found.density, 0, language) +
               (nl ? " % elkaar. In de buurt: " : " % know each other. In the neighbourhood: ") +
               std::to_string(found.in_neighbourhood) + ".",
           {16});
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
