// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/kin.hpp"

#include <algorithm>

namespace draagkracht {

const std::array<CodeName, kin_asked_count> kin_asked_names{{
    {"mother", {"moeder leeft", "mother alive"}},
    {"father", {"vader leeft", "father alive"}},
    {"both_parents", {"beide ouders", "both parents"}},
    {"partner", {"partner in huis", "partner at home"}},
    {"child", {"een kind", "a child"}},
    {"child_5km", {"kind binnen 5 km", "child within 5 km"}},
    {"child_10km", {"kind binnen 10 km", "child within 10 km"}},
    {"sibling", {"broer of zus", "a sibling"}},
    {"nobody", {"geen van deze", "none of these"}},
}};

namespace {

struct NearKin {
  bool mother = false, father = false, partner = false, child = false, sibling = false;
  double nearest_child = 1e9;  ///< km
};

NearKin near_kin(const Residents& residents, PersonId person) {
  NearKin kin;
  const std::vector<float>& km = residents.world().ties.columns.distance_km;
  residents.each_tie(person, [&](PersonId other, TieId tie, TieKind kind) {
    const bool woman = residents.sex(other) == Sex::female;
    kin.mother = kin.mother || (kind == TieKind::parent && woman);
    kin.father = kin.father || (kind == TieKind::parent && !woman);
    kin.partner = kin.partner || (kind == TieKind::partner && residents.together(person, other));
    kin.sibling = kin.sibling || kind == TieKind::sibling;
    if (kind == TieKind::child) {
      kin.child = true;
      kin.nearest_child = std::min(kin.nearest_child, static_cast<double>(km[tie.index()]));
    }
  });
  return kin;
}

bool has(const NearKin& kin, KinAsked what) {
  switch (what) {
    case KinAsked::mother:
      return kin.mother;
    case KinAsked::father:
      return kin.father;
    case KinAsked::both_parents:
      return kin.mother && kin.father;
    case KinAsked::partner:
      return kin.partner;
    case KinAsked::child:
      return kin.child;
    case KinAsked::child_5km:
      return kin.nearest_child <= 5;
    case KinAsked::child_10km:
      return kin.nearest_child <= 10;
    case KinAsked::sibling:
      return kin.sibling;
    case KinAsked::nobody:
      return !(kin.mother || kin.father || kin.partner || kin.child || kin.sibling);
  }
  return false;
}

}  // namespace

bool has_kin(const Residents& residents, PersonId person, KinAsked what) {
  return has(near_kin(residents, person), what);
}

Tally kin_share(const Residents& residents, KinAsked what, int from, int to, const Sex* sex) {
  Tally tally;
  for (const PersonId p : residents.people()) {
    const int age = residents.age(p);
    if (age >= from && age < to && (sex == nullptr || residents.sex(p) == *sex)) {
      tally.add(residents.weight(p), has_kin(residents, p, what) ? 1 : 0);
    }
  }
  return tally;
}

KinByAge look_at_kin(const Residents& residents) {
  KinByAge table;
  for (const PersonId p : residents.people()) {
    const std::size_t band = band_of(residents.age(p));
    const NearKin kin = near_kin(residents, p);
    for (std::size_t k = 0; k < kin_asked_count; ++k) {
      table[band][k].add(residents.weight(p), has(kin, static_cast<KinAsked>(k)) ? 1 : 0);
    }
  }
  return table;
}

Couples look_at_couples(const Residents& residents) {
  Couples couples;
  for (const PersonId p : residents.people()) {
    residents.each_tie(p, [&](PersonId other, TieId, TieKind kind) {
      if (kind != TieKind::partner || other < p || !residents.together(p, other)) {
        return;
      }
      const double weight = (residents.weight(p) + residents.weight(other)) / 2;
      const bool same = residents.sex(p) == residents.sex(other);
      couples.same_sex.add(weight, same ? 1 : 0);
      if (!same) {
        const bool man = residents.sex(p) == Sex::male;
        couples.gap.add(weight, man ? residents.years(p) - residents.years(other)
                                    : residents.years(other) - residents.years(p));
      }
    });
  }
  return couples;
}

Descent look_at_descent(const Residents& residents) {
  Descent descent;
  const std::vector<float>& km = residents.world().ties.columns.distance_km;
  for (const PersonId p : residents.people()) {
    std::size_t children = 0;
    residents.each_tie(p, [&](PersonId other, TieId tie, TieKind kind) {
      if (kind == TieKind::child) {
        ++children;
      }
      if (kind != TieKind::parent) {
        return;
      }
      const double age = residents.years(other) - residents.years(p);
      const bool woman = residents.sex(other) == Sex::female;
      (woman ? descent.mother_age : descent.father_age).add(residents.weight(p), age);
      if (!residents.together(p, other)) {
        descent.child_km.add(residents.weight(p), static_cast<double>(km[tie.index()]));
      }
    });
    if (residents.sex(p) == Sex::female && residents.age(p) >= 60 && residents.age(p) < 75) {
      for (std::size_t n = 0; n < descent.children.size(); ++n) {
        const bool fits = std::min(children, descent.children.size() - 1) == n;
        descent.children[n].add(residents.weight(p), fits ? 1 : 0);
      }
    }
  }
  return descent;
}

}  // namespace draagkracht
