// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Partner, parents, children, siblings; and other kin out of those the family tree offers.
#include <algorithm>

#include "population/build/parent_distance.hpp"
#include "population/build/stubs.hpp"
#include "population/build/tie_maker.hpp"

namespace draagkracht::build {

namespace {

/// Somebody who could be stored as other kin, and how near the relation is.
struct Relative {
  double score;
  Row a, b;
};

class OtherKin {
 public:
  explicit OtherKin(Draft& d) : d_(d) {}

  /// In-laws, grandparents, uncles and aunts as `p` sees them; the other side sees the mirror
  /// image.
  void look_from(Row p) {
    const Row partner = d_.partner[p];
    if (partner != nobody) {
      offer(p, d_.mother[partner], 3);
      offer(p, d_.father[partner], 3);
      for (const Row q : d_.siblings(partner)) {
        offer(p, q, 1.5);
      }
    }
    for (const Row parent : {d_.mother[p], d_.father[p]}) {
      if (parent == nobody) {
        continue;
      }
      offer(p, d_.mother[parent], 3);
      offer(p, d_.father[parent], 3);
      for (const Row q : d_.siblings(parent)) {
        offer(p, q, 1);
      }
    }
  }

  /// The nearest first, as long as both still have room.
  void accept(std::vector<std::uint8_t>& room) {
    std::ranges::sort(offers_, [](const Relative& x, const Relative& y) {
      if (x.score != y.score) {
        return x.score > y.score;
      }
      return x.a != y.a ? x.a < y.a : x.b < y.b;
    });
    for (const Relative& c : offers_) {
      if (room[c.a] == 0 || room[c.b] == 0) {
        continue;
      }
      if (!make_tie(d_, c.a, c.b, TieKind::other_kin, d_.spec.other_kin_distance)) {
        continue;
      }
      --room[c.a];
      --room[c.b];
    }
  }

 private:
  void offer(Row p, Row q, double weight) {
    if (q == nobody || q == p || d_.related(p, q)) {
      return;
    }
    offers_.push_back({candidate_score(weight, d_.draw(decision("build.other_kin"), p, q)), p, q});
  }

  Draft& d_;
  std::vector<Relative> offers_;
};

}  // namespace

bool Draft::related(Row p, Row q) const {
  return partner[p] == q || mother[p] == q || father[p] == q || mother[q] == p || father[q] == p ||
         sibship_of[p] == sibship_of[q];
}

namespace {

/// Ages of the eldest children whom two partners have together, by the row of either; 0 without.
std::vector<double> eldest_of_couples(const Draft& d) {
  std::vector<double> eldest(d.size(), 0.0);
  for (Row child = 0; child < d.size(); ++child) {
    const Row mother = d.mother[child], father = d.father[child];
    if (mother != nobody && father != nobody && d.partner[mother] == father) {
      eldest[mother] = eldest[father] = std::max<double>(eldest[mother], d.age[child]);
    }
  }
  return eldest;
}

/// A couple was one before its children (a year, assumed).
void together_before(Draft& d, NewTie& couple, double eldest) {
  if (eldest > 0) {
    const auto weeks = static_cast<std::int32_t>((eldest + 1) * 52.1775);
    couple.since = std::min(couple.since, Week{d.start.value - weeks});
  }
}

}  // namespace

void tie_kin(Draft& d) {
  const PopulationSpec& spec = d.spec;
  const ParentDistance distance(d);
  const std::vector<double> eldest = eldest_of_couples(d);
  for (Row p = 0; p < d.size(); ++p) {
    if (d.partner[p] != nobody && p < d.partner[p]) {
      if (make_tie(d, p, d.partner[p], TieKind::partner, spec.parent_child)) {
        together_before(d, d.ties.back(), eldest[p]);
      }
    }
    for (const Row parent : {d.mother[p], d.father[p]}) {
      if (parent != nobody) {
        make_tie_at(d, p, parent, TieKind::parent, distance.km(p, parent));
      }
    }
    for (const Row q : d.siblings(p)) {
      if (p < q) {
        make_tie(d, p, q, TieKind::sibling, spec.sibling);
      }
    }
    if (d.host[p] != p && d.partner[p] == nobody && d.at_parents[p] == 0 &&
        !d.related(p, d.host[p])) {  // they share a home
      const Row partner = d.partner[d.host[p]];
      const bool in_law = partner != nobody && d.related(p, partner);
      make_tie(d, p, d.host[p], in_law ? TieKind::other_kin : TieKind::friendship, spec.friendship);
    }
  }
}

void tie_other_kin(Draft& d) {
  std::vector<std::uint8_t> room(d.size());
  for (Row p = 0; p < d.size(); ++p) {
    const double mean = d.spec.other_kin.at(d.age[p], d.people.sex[p]);
    room[p] = static_cast<std::uint8_t>(
        std::min(d.draw(decision("build.other_kin_number"), p).poisson(mean), 30));
  }
  OtherKin offers(d);
  for (Row p = 0; p < d.size(); ++p) {
    offers.look_from(p);
  }
  offers.accept(room);
  // The rest are cousins and kin of kin, of about one's own age.
  std::vector<Stub> stubs;
  for (Row p = 0; p < d.size(); ++p) {
    for (std::uint8_t i = 0; i < room[p]; ++i) {
      stubs.push_back({p, i});
    }
  }
  match_stubs(
      d, stubs, decision("build.cousin"), 3,
      [&](const Stub& s, const Draw& luck) {
        return Place{0, d.age[s.person] + 8 * luck.normal()};
      },
      [&](Row a, Row b, std::uint32_t) {
        return make_tie(d, a, b, TieKind::other_kin, d.spec.other_kin_distance);
      });
}

}  // namespace draagkracht::build
