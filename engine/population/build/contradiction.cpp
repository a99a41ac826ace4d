// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/contradiction.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "core/quantities.hpp"
#include "population/build/checker.hpp"
#include "population/build/pair_ages.hpp"
#include "population/build/raking.hpp"

namespace draagkracht::build {

namespace {

std::string per_thousand(double share) {
  const auto tenths = static_cast<int>(round_half_away(share * 10000));
  return Checker::text(tenths / 10.0);
}
std::string comma(std::string number) {
  std::ranges::replace(number, '.', ',');
  return number;
}

/// Five years of age in which what is asked and what can be lie far apart.
struct Misfit {
  Position position = Position::partner;
  Sex sex = Sex::male;
  std::size_t from = 0;
  double asked = 0, can = 0;
  [[nodiscard]] double size() const { return std::max(asked - can, can - asked); }
};

Misfit worst_of(const std::vector<double>& asked, const std::vector<double>& expected,
                std::initializer_list<Position> positions) {
  Misfit worst;
  for (const Position position : positions) {
    for (const Sex sex : {Sex::male, Sex::female}) {
      for (std::size_t low = 0; low < year_count; low += 5) {
        const Misfit here{position, sex, low, sum_of(asked, position, sex, low, low + 5),
                          sum_of(expected, position, sex, low, low + 5)};
        worst = here.size() > worst.size() ? here : worst;
      }
    }
  }
  return worst;
}

std::string who(const Misfit& m, Language language) {
  const bool dutch = language == Language::nl;
  const bool men = m.sex == Sex::male;
  const std::string to = std::to_string(m.from + 5);
  std::string text = dutch ? (men ? "mannen" : "vrouwen") : (men ? "men" : "women");
  if (m.position == Position::child) {
    text =
        (dutch ? (men ? "jongens en " : "meisjes en ") : (men ? "boys and " : "girls and ")) + text;
  }
  return text + (dutch ? " van " : " of ") + std::to_string(m.from) + (dutch ? " tot " : " to ") +
         to;
}

Problem partners_misfit(const Misfit& m) {
  const bool men = m.sex == Sex::male;
  return {{R"(De tabel "partner" vraagt om )" + comma(per_thousand(m.asked)) + " " +
               who(m, Language::nl) +
               " met een partner per 1.000 personen. Dat lukt niet: het worden er " +
               comma(per_thousand(m.can)) + ". Het aantal " + (men ? "vrouwen" : "mannen") +
               " met een partner van ongeveer die leeftijd past daar niet bij.",
           R"(The table "partner" asks for )" + per_thousand(m.asked) + " " + who(m, Language::en) +
               " with a partner per 1,000 persons. That cannot be: it comes to " +
               per_thousand(m.can) + ". The number of " + (men ? "women" : "men") +
               " with a partner of about that age does not match."},
          "partner"};
}

/// Children and the adults who should be their parents: `m` is the worst of either.
Problem children_misfit(const Misfit& m, double children) {
  const bool child = m.position == Position::child;
  const bool partner = m.position == Position::partner;
  const std::string need = per_thousand(m.can);
  const std::string have = per_thousand(m.asked);
  return {{R"(De tabellen "age" en "parental_home" vragen om )" + comma(per_thousand(children)) +
               " kinderen die bij hun ouders wonen per 1.000 personen. Daar passen de ouders niet "
               "bij: " +
               (child ? "er worden " + comma(have) + " " + who(m, Language::nl) +
                            " gevraagd, en het worden er " + comma(need) + "."
                      : "dan zijn er " + comma(need) + " " + who(m, Language::nl) +
                            (partner ? " met" : " zonder") + " een partner nodig, en er zijn er " +
                            comma(have) + "."),
           R"(The tables "age" and "parental_home" ask for )" + per_thousand(children) +
               " children living with their parents per 1,000 persons. Their parents do not "
               "match: " +
               (child ? have + " " + who(m, Language::en) + " are asked for, and it comes to " +
                            need + "."
                      : "that takes " + need + " " + who(m, Language::en) +
                            (partner ? " with" : " without") + " a partner, and there are " + have +
                            ".")},
          "parental_home"};
}

/// What can be of men and women with a partner when nothing else is asked.
std::vector<double> partners_alone(const std::vector<double>& asked, double mean_gap) {
  const std::size_t women = cells_of(Position::partner, Sex::female);
  const std::size_t men = cells_of(Position::partner, Sex::male);
  std::vector<double> even = asked;
  const double scale =
      sum_of(asked, Position::partner, Sex::female) / sum_of(asked, Position::partner, Sex::male);
  for (std::size_t a = 0; a < year_count; ++a) {
    even[men + a] *= scale;
  }
  std::vector<double> factors(asked.size(), 1);
  const PairAges ages = partner_ages(mean_gap);
  const std::vector<std::vector<RakeCells>> steps{{{women, women + year_count, 1}},
                                                  {{men, men + year_count, 1}}};
  const auto expect = [&](const std::vector<double>& f, std::vector<double>& expected) {
    std::ranges::fill(expected, 0.0);
    for (std::size_t a = 18; a < year_count; ++a) {
      each_age(a, ages, [&](std::size_t b, double chance) {
        const double couples = f[women + a] * chance * f[men + b];
        expected[women + a] += couples;
        expected[men + b] += couples;
      });
    }
  };
  std::vector<double> can = rake(even, factors, steps, expect, cells_of(Position::child, Sex::male),
                                 enough_off, sweeps_at_most)
                                .expected;
  for (std::size_t a = 0; a < year_count; ++a) {
    can[men + a] /= scale;
  }
  return can;
}

}  // namespace

double sum_of(const std::vector<double>& cells, Position position, Sex sex, std::size_t from,
              std::size_t to) {
  double sum = 0;
  for (std::size_t year = from; year < to; ++year) {
    sum += cells[cells_of(position, sex) + year];
  }
  return sum;
}

Problem uneven_partners(double men, double women) {
  return {{R"(De tabel "partner" vraagt met de tabel "age" om )" + comma(per_thousand(men)) +
               " mannen en " + comma(per_thousand(women)) +
               " vrouwen met een partner per 1.000 personen. Dat verschil is te groot: de meeste "
               "mensen hebben een partner van het andere geslacht.",
           R"(The table "partner" with the table "age" asks for )" + per_thousand(men) +
               " men and " + per_thousand(women) +
               " women with a partner per 1,000 persons. That difference is too large: most people "
               "have a partner of the other sex."},
          "partner"};
}

/// First the partners by themselves: where they do not fit, their children do not either.
Problem contradiction(const std::vector<double>& asked, const std::vector<double>& expected,
                      double mean_gap) {
  const Misfit partners = worst_of(asked, partners_alone(asked, mean_gap), {Position::partner});
  if (partners.size() > too_far_off / 4) {
    return partners_misfit(partners);
  }
  return children_misfit(
      worst_of(asked, expected, {Position::partner, Position::child, Position::other}),
      sum_of(asked, Position::child, Sex::male) + sum_of(asked, Position::child, Sex::female));
}

}  // namespace draagkracht::build
