// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who lives with a partner, as a child with parents, or otherwise; and who with whom.
#include <algorithm>

#include "population/build/assumed.hpp"
#include "population/build/draft.hpp"

namespace draagkracht::build {

namespace {

struct Seeker {
  double place;  ///< age with noise: neighbours in this order become couples
  Row person;
};

void by_place(const Draft& d, std::vector<Seeker>& seekers) {
  std::ranges::sort(seekers, [&](const Seeker& a, const Seeker& b) {
    return a.place != b.place ? a.place < b.place : d.key(a.person) < d.key(b.person);
  });
}

/// Takes those with the smallest luck out until `keep` are left: of whom there are too many finds
/// no partner of the other sex.
std::vector<Seeker> surplus(const Draft& d, std::vector<Seeker>& seekers, std::size_t keep) {
  const auto luck = [&](const Seeker& s) {
    return d.draw(decision("build.surplus"), s.person).uniform53();
  };
  std::ranges::sort(seekers, [&](const Seeker& a, const Seeker& b) { return luck(a) > luck(b); });
  std::vector<Seeker> rest(seekers.begin() + static_cast<std::ptrdiff_t>(keep), seekers.end());
  seekers.resize(keep);
  return rest;
}

/// Only in a handful of people can the next in the order be far from one's age: then both stay
/// single.
void join(Draft& d, Row a, Row b) {
  if (d.age[a] - d.age[b] > assumed::most_partner_gap ||
      d.age[b] - d.age[a] > assumed::most_partner_gap) {
    return;
  }
  d.partner[a] = b;
  d.partner[b] = a;
}

}  // namespace

void pair_partners(Draft& d) {
  const std::size_t n = d.size();
  d.partner.assign(n, nobody);
  d.at_parents.assign(n, 0);
  std::vector<Seeker> men;
  std::vector<Seeker> women;
  for (Row p = 0; p < n; ++p) {
    const double age = d.age[p];
    const Sex sex = d.people.sex[p];
    const Draw luck = d.draw(decision("build.home"), p);
    const double with_partner = age < 18 ? 0 : d.spec.partner.at(age, sex);
    const double with_parents = d.spec.parental_home.at(age, sex);
    if (luck.chance(with_partner)) {
      (sex == Sex::male ? men : women)
          .push_back({age + assumed::partner_noise * luck.normal(1), p});
    } else if (age < 18 || luck.chance(with_partner + with_parents)) {
      d.at_parents[p] = 1;
    }
  }
  // What is left over of one sex lives with someone of the same sex, as about one in fifty couples
  // do.
  std::vector<Seeker>& more = men.size() > women.size() ? men : women;
  std::vector<Seeker> same_sex = surplus(d, more, std::min(men.size(), women.size()));
  by_place(d, men);
  by_place(d, women);
  by_place(d, same_sex);
  for (std::size_t i = 0; i < men.size(); ++i) {
    join(d, men[i].person, women[i].person);
  }
  for (std::size_t i = 0; i + 1 < same_sex.size(); i += 2) {
    join(d, same_sex[i].person, same_sex[i + 1].person);
  }
}

}  // namespace draagkracht::build
