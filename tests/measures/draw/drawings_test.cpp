// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Every drawing of a drawn little network: read by a real XML reader, in both languages and through
// every lens, with everybody at the same place every week.
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <map>
#include <set>
#include <sstream>

#include "measures/draw/drawings.hpp"
#include "measures/draw/family_layout.hpp"
#include "measures/draw/labels.hpp"
#include "measures/draw/rings.hpp"
#include "measures/draw/sheet.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

using namespace draagkracht;
using test::DrawnNetwork;

namespace {

using Xml = boost::property_tree::ptree;

Xml read(const std::string& svg) {
  std::istringstream in(svg);
  Xml tree;
  boost::property_tree::read_xml(in, tree);
  return tree;
}

DrawnNetwork town() {
  return test::drawn(R"(
client Ans 80 f somatic 6h 2h company
  Ans -partner close 0.9 gives 4h- Bert 82
  Ans -child 5km close 0.8 gives 2h company- Carla 52 f
  Ans -child 60km close 0.4- Cees 50
  Ans -sibling close 0.3- Truus 77 f
  Ans -neighbour close 0.3- Dirk 60
  Ans -friend close 0.6- Els 79 f
  Ans -acquaintance close 0.15- Fay 70 f
  Ans -volunteer close 0.3 gives 1h- Guus 66 volunteer
  Bert -child 5km- Carla
  Carla -child- Kim 20 f
  Els -neighbour- Dirk
professional Petra guidance 20h
indication Ans guidance 3h Petra
)");
}

Sitting at_table(const DrawnNetwork& n, const char* who, Lens lens = Lens::told) {
  return {.world = &n.world, .person = n[who], .lens = lens, .start = {2026, 1, 5}};
}

std::string svg_of(const char* id, const Sitting& sitting, Language language = Language::nl) {
  const draw::Drawing* drawing = draw::drawing_named(id);
  REQUIRE(drawing != nullptr);
  return drawing->svg(sitting, drawing->caption, language);
}

/// The place of the first mark of each person in a picture.
std::map<std::string, std::string> places(const std::string& svg) {
  std::map<std::string, std::string> found;
  const Xml tree = read(svg);
  for (const auto& [tag, child] : tree.get_child("svg")) {
    if (tag != "g" || !child.get_optional<std::string>("<xmlattr>.data-person")) {
      continue;
    }
    for (const auto& [mark, node] : child) {
      if (mark == "circle") {
        found[child.get<std::string>("<xmlattr>.data-person")] =
            node.get<std::string>("<xmlattr>.cx") + "," + node.get<std::string>("<xmlattr>.cy");
        break;
      }
      if (mark == "rect" || mark == "path") {
        found[child.get<std::string>("<xmlattr>.data-person")] =
            mark == "rect"
                ? node.get<std::string>("<xmlattr>.x") + "," + node.get<std::string>("<xmlattr>.y")
                : node.get<std::string>("<xmlattr>.d");
        break;
      }
    }
  }
  return found;
}

}  // namespace

TEST_CASE("every drawing is well-formed, titled and described, in both languages") {
  const DrawnNetwork n = town();
  std::set<std::string> ids;
  for (const draw::Drawing& drawing : draw::drawings()) {
    INFO(drawing.id);
    CHECK(ids.emplace(drawing.id).second);
    CHECK_FALSE(drawing.caption.ours.nl.empty());
    CHECK_FALSE(drawing.caption.ours.en.empty());
    const char* who = drawing.respondent == Respondent::carer ? "Carla" : "Ans";
    for (const Lens lens : {Lens::told, Lens::actual, Lens::difference}) {
      const Sitting sitting = at_table(n, who, lens);
      const std::string nl = drawing.svg(sitting, drawing.caption, Language::nl);
      const std::string en = drawing.svg(sitting, drawing.caption, Language::en);
      CHECK(nl != en);
      for (const std::string& svg : {nl, en}) {
        const Xml tree = read(svg);
        CHECK(tree.get<std::string>("svg.<xmlattr>.role") == "img");
        CHECK(tree.get<std::string>("svg.title").size() > 3);
        CHECK(tree.get<std::string>("svg.desc").back() == '.');
        CHECK(svg.find("922337") == std::string::npos);  // what is left of no number
        CHECK(svg.find(" id=") == std::string::npos);
      }
      // Whoever looks again gets the same picture.
      CHECK(nl == drawing.svg(sitting, drawing.caption, Language::nl));
    }
  }
}

TEST_CASE("a drawing is made only of who it is for") {
  const DrawnNetwork n = town();
  int refused = 0;
  for (const draw::Drawing& drawing : draw::drawings()) {
    INFO(drawing.id);
    for (const char* who : {"Ans", "Carla"}) {
      const Sitting sitting = at_table(n, who, Lens::told);
      const bool suits = can_be_asked(n.world, drawing.respondent, sitting.person);
      const std::optional<std::string> svg = draw::drawn(drawing, sitting, Language::nl);
      CHECK(svg.has_value() == suits);
      refused += suits ? 0 : 1;
    }
  }
  CHECK(refused > 0);
  CHECK_FALSE(
      draw::drawn(*draw::drawing_named("burden"), at_table(n, "Ans", Lens::told), Language::nl)
          .has_value());
}

TEST_CASE("text that looks like markup stays text") {
  CHECK(draw::escaped("<b>\"Ans & Jan\"</b>") == "&lt;b&gt;&quot;Ans &amp; Jan&quot;&lt;/b&gt;");
  CHECK(draw::escaped(std::string_view("a\x01\n"
                                       "b",
                                       4)) == "ab");
  draw::Svg svg(draw::Paper::upright, {"<script>", "\"x\" 😀", "a & b."}, Language::en);
  svg.text({10, 10}, "</text><script>alert(1)</script> 😀");
  svg.open_person(Key{1}, "a<b");
  svg.close();
  const Xml tree = read(std::move(svg).done());
  CHECK(tree.get<std::string>("svg.title") == "<script>");
  CHECK(tree.get_child("svg").count("script") == 0);
  int found = 0;
  for (const auto& [tag, child] : tree.get_child("svg")) {
    found += child.data() == "</text><script>alert(1)</script> 😀" ? 1 : 0;
  }
  CHECK(found == 1);
}

TEST_CASE("a drawing names the variant it is of, where there is more than one") {
  const DrawnNetwork n = town();
  for (const char* id : {"ecogram", "wijkecogram", "genogram"}) {
    Sitting sitting = at_table(n, "Ans", Lens::actual);
    CHECK(svg_of(id, sitting).find("Ineens minder") == std::string::npos);
    sitting.variant = {"Ineens minder", "Less at once"};
    INFO(id);
    CHECK(svg_of(id, sitting).find(" · Ineens minder") != std::string::npos);
  }
}

TEST_CASE("in every picture with places of its own everybody stays put when others come and go") {
  DrawnNetwork n = town();
  World& w = n.world;
  NetworkHistory history(w.key(n["Ans"]));
  history.see(w);
  const auto look = [&](const char* id) {
    Sitting sitting = at_table(n, "Ans", Lens::actual);
    sitting.history = &history;
    return places(svg_of(id, sitting));
  };
  const auto pictures = {"ecogram",     "ecogram-domains", "lensink",
                         "wijkecogram", "sociogram",       "msna-rings"};
  std::map<std::string, std::map<std::string, std::string>> before;
  for (const char* id : pictures) {
    before[id] = look(id);
    CHECK(before[id].size() == 10);  // Ans and nine around her
  }
  w.ties.detach(n.tie("Ans", "Els"));
  for (const Key key : {Key{3}, Key{4}, Key{5}}) {
    NewTie fresh{.a = n["Ans"], .b = w.persons.add(key), .kind = TieKind::friendship};
    fresh.closeness = 0.6F;
    w.ties.add(fresh, w.persons.key);
  }
  ++w.week;
  history.see(w);
  for (const char* id : pictures) {
    INFO(id);
    const auto after = look(id);
    CHECK(after.size() == 12);
    for (const auto& [person, place] : before[id]) {
      if (after.contains(person)) {
        CHECK(after.at(person) == place);
      }
    }
    std::set<std::string> distinct;
    for (const auto& [person, place] : after) {
      distinct.insert(place);
    }
    CHECK(distinct.size() == after.size());
  }
}

TEST_CASE("a drawing of a street is nobody's story, one of a person is") {
  const DrawnNetwork n = town();
  for (const char* id : {"contact-ladder", "street-ladder", "capacity-map"}) {
    INFO(id);
    const std::string svg = svg_of(id, at_table(n, "Ans"));
    CHECK(svg.find("De straat van ") != std::string::npos);
    CHECK(svg.find("zoals verteld") == std::string::npos);
  }
  CHECK(svg_of("ecogram", at_table(n, "Ans")).find("zoals verteld") != std::string::npos);
}

TEST_CASE("an arrow stands only where hours of help go") {
  EgoMember m;
  m.line = LineKind::supporting;
  m.flow = Flow::both;
  const auto arrows = [&] {
    draw::Svg svg(draw::Paper::upright, {"a", "b", "c."}, Language::en);
    draw::relation_line(svg, {100, 100}, {300, 100}, m);
    const Xml tree = read(std::move(svg).done());
    int closed = 0;
    for (const auto& [tag, child] : tree.get_child("svg")) {
      closed += tag == "path" && child.get<std::string>("<xmlattr>.d").back() == 'Z' ? 1 : 0;
    }
    return closed;
  };
  CHECK(arrows() == 0);  // favours back and forth, no help
  m.receives[0] = 2;
  m.gives[0] = 2;
  CHECK(arrows() == 2);
  m.flow = Flow::received;
  CHECK(arrows() == 1);
}

TEST_CASE("a man is a square and a woman a circle, whoever they are to the person") {
  for (const TieKind kind : {TieKind::child, TieKind::friendship, TieKind::neighbour}) {
    for (const Sex sex : {Sex::male, Sex::female}) {
      EgoMember m;
      m.kind = kind;
      m.sex = sex;
      m.group = contact_class(kind);
      draw::Svg svg(draw::Paper::upright, {"a", "b", "c."}, Language::en);
      draw::glyph(svg, {100, 100}, m, 10);
      const std::string drawn = std::move(svg).done();
      CHECK((drawn.find("<circle") != std::string::npos) == (sex == Sex::female));
    }
  }
}

TEST_CASE("a ring is further out than the one before, and a place lies in its sector") {
  const RingPlan& plan = lensink_plan();
  for (int ring = 0; ring < 4; ++ring) {
    CHECK(draw::ring_radius(4, ring) < draw::ring_radius(4, ring + 1));
  }
  EgoMember m;
  m.group = ContactClass::family;
  for (m.seat = 0; m.seat < 20; ++m.seat) {
    const draw::Point p = draw::ring_place(plan, m, 1, 0);  // family: top left
    CHECK(p.x < 500);
    CHECK(p.y < 575);
    const double distance = draw::length(p - draw::Point{500, 575});
    CHECK(distance > draw::ring_radius(4, 1));
    CHECK(distance < draw::ring_radius(4, 2));
  }
}

TEST_CASE("the first seats of a family do not touch, even in the inner ring") {
  EgoMember m;
  m.group = ContactClass::family;
  std::vector<draw::Point> taken;
  for (m.seat = 0; m.seat < 7; ++m.seat) {
    const draw::Point p = draw::ring_place(lensink_plan(), m, 0, 0);
    for (const draw::Point& other : taken) {
      CHECK(draw::length(p - other) > 24);  // marks are 24 wide
    }
    taken.push_back(p);
  }
}

TEST_CASE("sine and cosine are right to nine digits") {
  CHECK(draw::turn_of(30).sine == Approx(0.5).margin(1e-9));
  CHECK(draw::turn_of(60).cosine == Approx(0.5).margin(1e-9));
  CHECK(draw::turn_of(180).cosine == Approx(-1).margin(1e-9));
  CHECK(draw::turn_of(315).sine == Approx(-0.70710678118).margin(1e-9));
  CHECK(draw::turn_of(-270).sine == Approx(1).margin(1e-9));
}

TEST_CASE("seats spread without a double place") {
  std::set<double> taken;
  for (int n = 0; n < 200; ++n) {
    const double place = draw::spread(n);
    CHECK(place > 0);
    CHECK(place < 1);
    CHECK(taken.insert(place).second);
  }
}

TEST_CASE("names of twenty who stand close together lie on nobody, and stay on the page") {
  std::vector<EgoMember> members(20);
  std::vector<draw::Mark> marks;
  for (std::size_t i = 0; i < members.size(); ++i) {
    members[i].name = i % 2 == 0 ? "Annemarie" : "Bo";
    members[i].kind = TieKind::friendship;
    const double column = static_cast<double>(i % 5);
    const double row = static_cast<double>(i) / 5;
    marks.push_back({{130 + 40 * column, 140 + 34 * row}, &members[i], 12});
  }
  draw::Room room;
  const draw::Box page{10, 10, 600, 500};
  const draw::Box title{10, 10, 300, 40};
  room.keep_within(page);
  room.take(title);
  const std::vector<draw::NamePlace> places = draw::name_places(marks, room, Language::en);
  REQUIRE(places.size() == marks.size());
  std::size_t led = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    draw::Room others;
    others.keep_within(page);
    others.take(title);
    for (std::size_t j = 0; j < places.size(); ++j) {
      others.take({marks[j].at.x - 12, marks[j].at.y - 12, 24, 24});
      if (j != i) {
        others.take(places[j].box);
      }
    }
    CHECK(others.overlap(places[i].box) == Approx(0).margin(1e-6));
    led += places[i].led ? 1 : 0;
  }
  CHECK(led > 0);  // no room beside each
  // Alone, somebody's name stands right below.
  const auto alone = draw::name_places({marks[7]}, room, Language::en);
  CHECK_FALSE(alone[0].led);
  CHECK(alone[0].align == draw::Align::middle);
  CHECK(alone[0].box.y > marks[7].at.y);
}

TEST_CASE("a family tree: generations in rows, nobody on top of another, man left of woman") {
  const DrawnNetwork n = town();
  const Genogram g = genogram(at_table(n, "Ans", Lens::actual), true);
  const draw::FamilyLayout layout = draw::lay_out(g, {50, 120}, 1314, 670);
  REQUIRE(layout.at.size() == g.people.size());
  const auto at_place = [&](const char* who) {
    for (std::size_t i = 0; i < g.people.size(); ++i) {
      if (g.people[i].who == n[who]) {
        return layout.at[i];
      }
    }
    FAIL(who);
    return draw::Point{};
  };
  CHECK(at_place("Bert").x < at_place("Ans").x);
  CHECK(at_place("Bert").y == at_place("Ans").y);
  CHECK(at_place("Carla").y > at_place("Ans").y);
  CHECK(at_place("Kim").y > at_place("Carla").y);
  CHECK(at_place("Carla").x < at_place("Cees").x);  // the eldest left
  for (std::size_t i = 0; i < layout.at.size(); ++i) {
    CHECK(layout.at[i].x > 50);
    CHECK(layout.at[i].x < 1364);
    for (std::size_t j = i + 1; j < layout.at.size(); ++j) {
      CHECK(draw::length(layout.at[i] - layout.at[j]) > 80 * layout.scale);
    }
  }
}

TEST_CASE("the families of a couple do not cross: each stands on its own side") {
  const DrawnNetwork n = test::drawn(R"(
client Sander 40 psychiatric 6h
  Sander -partner close 0.9- Evi 29 f
  Sander -sibling close 0.5- Kevin 38
  Sander -parent close 0.5- Wim 77
  Sander -parent close 0.5- Wilma 69 f
  Kevin -parent close 0.5- Wim
  Kevin -parent close 0.5- Wilma
  Wim -partner close 0.9- Wilma
  Evi -parent close 0.5- Liesbeth 58 f
)");
  const Genogram g = genogram(at_table(n, "Sander", Lens::actual), true);
  const draw::FamilyLayout layout = draw::lay_out(g, {50, 120}, 1314, 670);
  const auto x_of = [&](const char* who) {
    const auto found = std::ranges::find(g.people, n[who], &Relative::who);
    REQUIRE(found != g.people.end());
    return layout.at[static_cast<std::size_t>(found - g.people.begin())].x;
  };
  CHECK(x_of("Kevin") < x_of("Sander"));  // the younger brother, as Evi's mother is drawn too
  CHECK(x_of("Sander") < x_of("Evi"));
  CHECK(x_of("Wilma") < x_of("Liesbeth"));
}

TEST_CASE("brothers and sisters hang from parents, unknown ones too") {
  const DrawnNetwork n = town();  // Ans and Truus, of whose parents nothing is known
  const Genogram g = genogram(at_table(n, "Ans", Lens::actual), true);
  const draw::FamilyLayout layout = draw::lay_out(g, {50, 120}, 1314, 670);
  REQUIRE(layout.unknown_parents.has_value());
  const auto& [father, mother] = *layout.unknown_parents;
  CHECK(father.x < mother.x);
  CHECK(father.x > 50);
  CHECK(mother.x < 1364);
  CHECK(father.y < layout.at[0].y);
  CHECK(svg_of("genogram", at_table(n, "Ans")).find(">?<") != std::string::npos);
  // Carla's parents are known.
  const Genogram known = genogram(at_table(n, "Carla", Lens::actual), true);
  CHECK_FALSE(draw::lay_out(known, {50, 120}, 1314, 670).unknown_parents.has_value());
}

TEST_CASE("a genogram draws a line around who live together") {
  const DrawnNetwork n = town();
  const Genogram g = genogram(at_table(n, "Ans", Lens::actual), true);
  for (const Relative& r : g.people) {
    CHECK(r.housemate == (r.who == n["Bert"]));
  }
  const auto explained = [&](const char* who) {
    return svg_of("genogram", at_table(n, who)).find("woont samen") != std::string::npos;
  };
  CHECK(explained("Ans"));
  CHECK_FALSE(explained("Carla"));
}

TEST_CASE("a MantelScan shows every carer that it counts, or names them") {
  const auto scan = [](int carers, bool admitted = false) {
    std::string drawing = "client Ans 80 f somatic 40h\n";
    for (int i = 0; i < carers; ++i) {
      drawing += "  Ans -friend close 0.6 gives 2h- Friend" + std::to_string(i) + " 60 f\n";
    }
    DrawnNetwork n = test::drawn(drawing);
    if (admitted) {
      n.world.persons.residence[n["Ans"].index()] = Residence::admitted;
    }
    return svg_of("mantelscan", at_table(n, "Ans"));
  };
  const auto times = [](const std::string& in, std::string_view what) {
    std::size_t found = 0;
    for (std::size_t at = in.find(what); at != std::string::npos; at = in.find(what, at + 1)) {
      ++found;
    }
    return found;
  };
  CHECK(times(scan(1), ">kracht<") == 1);
  CHECK(scan(1).find("1 mantelzorger;") != std::string::npos);
  CHECK(times(scan(8), ">kracht<") == 8);
  const std::string many = scan(10);
  CHECK(times(many, ">kracht<") == 7);
  const std::size_t rest = many.find("Ook: ");
  REQUIRE(rest != std::string::npos);
  CHECK(times(many.substr(rest, many.find('<', rest) - rest), "(2,0 u)") == 3);
  // Who lives in a home is not told to begin a list of names.
  CHECK(scan(0).find("groslijst") != std::string::npos);
  CHECK(scan(0, true).find("groslijst") == std::string::npos);
}
