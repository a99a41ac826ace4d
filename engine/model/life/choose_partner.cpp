// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/choose_partner.hpp"

#include <algorithm>
#include <array>

#include "core/draw.hpp"
#include "model/life/address.hpp"
#include "model/life/homes.hpp"

namespace draagkracht {

namespace {

/// Years beyond which nobody looks (two in a hundred couples differ more, CBS).
constexpr double widest_gap = 15;
/// Neighbourhoods to either side where one looks (assumed).
constexpr int near = 1;

double years_between(const World& w, PersonId a, PersonId b) {
  return (w.persons.birth_week[b.index()] - w.persons.birth_week[a.index()]) / 52.1775;
}

/// True when a parent of `p` is parent, child, brother or sister of `q`: half-brothers and uncles
/// are kin also when they hardly know each other.
bool of_one_family(const World& w, PersonId p, PersonId q) {
  return std::ranges::any_of(w.ties.of(p), [&](const Arc arc) {
    if (w.ties.kind_seen_by(p, arc.tie) != TieKind::parent) {
      return false;
    }
    const TieId tie = w.ties.between(arc.other, q);
    const TieKind is = tie.valid() ? w.ties.kind_seen_by(arc.other, tie) : TieKind::acquaintance;
    return is == TieKind::parent || is == TieKind::child || is == TieKind::sibling;
  });
}

bool akin(const World& w, PersonId p, PersonId q, TieId tie) {
  return together(w, p, q) || (tie.valid() && is_kin(w.ties.columns.row[tie.index()].kind)) ||
         of_one_family(w, p, q) || of_one_family(w, q, p);
}

/// How readily people of an age come to live together, by age in years.
using Readiness = std::array<double, 130>;
Readiness readiness_of(const PopulationSpec& rates, Sex sex) {
  Readiness by_age{};
  for (std::size_t age = adult_age; age < by_age.size(); ++age) {
    by_age[age] = rates.couple.between(static_cast<double>(age), sex);
  }
  return by_age;
}

/// Whether `p` looks at `q` at all: by sex, age and years between them. The readiness of that age,
/// 0 when not, and by how many years the man is older than usual.
struct Look {
  double readiness = 0, gap = 0;
};
Look weigh_up(const World& w, const Setting& s, const Readiness& readiness, PersonId p, PersonId q,
              bool same_sex) {
  const std::size_t me = p.index();
  const std::size_t i = q.index();
  const double older = years_between(w, q, p);  // > 0: q is older
  const int age = w.persons.age(q, w.week);
  if (q == p || (w.persons.sex[i] == w.persons.sex[me]) != same_sex || older > widest_gap ||
      older < -widest_gap || age < adult_age) {
    return {};
  }
  const double usual = s.population.mean_age_gap_partners;
  const double gap = same_sex ? older : (w.persons.sex[i] == Sex::male ? older : -older) - usual;
  return {readiness[std::min(static_cast<std::size_t>(age), readiness.size() - 1)], gap};
}

}  // namespace

bool free_to_couple(const World& w, PersonId p) {
  const std::size_t i = p.index();
  return w.persons.at_home(p) && w.persons.professional[i] == 0 &&
         w.persons.age(p, w.week) >= adult_age &&
         std::ranges::none_of(w.ties.of(p), [&](const Arc arc) {
           return w.ties.columns.row[arc.tie.index()].kind == TieKind::partner;
         });
}

PersonId choose_partner(const World& w, const Setting& s, PersonId p, bool same_sex) {
  const int here = w.persons.neighbourhood[p.index()];
  PersonId best;
  double best_score = -math::detail::infinity;
  const FormCouple& rule = s.parameters.form_couple;
  const double known = rule.known;
  const double best_weight = std::max({1.0, rule.alike, known, rule.alike * known});
  const auto own_education = w.persons.education[p.index()];
  const Sex own = w.persons.sex[p.index()];
  const Sex other = own == Sex::male ? Sex::female : Sex::male;
  const Readiness readiness = readiness_of(s.population, same_sex ? own : other);
  const auto consider = [&](PersonId q) {
    const Look look = weigh_up(w, s, readiness, p, q, same_sex);
    if (look.readiness <= 0) {
      return;
    }
    const Draw draw(w.luck, decision("life.couple.whom"), w.key(p), w.key(q), w.week);
    // At best they suit and know each other as well as can be; most lose even then.
    if (!may_reach(best_score, look.readiness * best_weight, draw)) {
      return;
    }
    const double liking =
        look.readiness *
        partner_weight(rule, look.gap, false, w.persons.education[q.index()] == own_education);
    // At best they know each other; who loses even then need not be looked up in the network.
    if (candidate_score(liking * known, draw) < best_score || !free_to_couple(w, q)) {
      return;
    }
    const TieId tie = w.ties.between(p, q);
    const double from_home = lives_with_parent(w, q) ? rule.at_parents : 1.0;
    const double score = candidate_score(from_home * (tie.valid() ? liking * known : liking), draw);
    const bool better =
        score > best_score || (best.valid() && score == best_score && w.key(q) < w.key(best));
    if (better && !akin(w, p, q, tie)) {
      best_score = score;
      best = q;
    }
  };
  for (std::uint32_t street = 0; street < w.streets.size(); ++street) {
    const int away = w.street_neighbourhood[street] - here;
    if (away >= -near && away <= near) {
      std::ranges::for_each(w.residents_of(street), consider);
    }
  }
  return best;
}

}  // namespace draagkracht
