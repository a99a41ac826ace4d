// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/company.hpp"

namespace draagkracht {

const std::array<CodeName, company_count> company_names{{
    {"alone", {"woont alleen", "lives alone"}},
    {"partner", {"woont met een partner", "lives with a partner"}},
    {"parents", {"woont bij een ouder", "lives with a parent"}},
    {"institution", {"woont in een instelling", "lives in an institution"}},
}};

CompanyByAge look_at_company(const Residents& residents) {
  CompanyByAge look;
  const PersonTable& persons = residents.world().persons;
  for (std::uint32_t i = 0; i < persons.size(); ++i) {
    const PersonId p{i};
    if (persons.professional[i] != 0 || !persons.alive(p)) {
      continue;
    }
    const std::size_t band = band_of(residents.age(p));
    const bool home = persons.at_home(p);
    const auto add = [&](Company company, bool holds) {
      look[band][at(company)].add(residents.weight(p), holds ? 1 : 0);
    };
    add(Company::alone, home && residents.size_of_home(p) == 1);
    add(Company::partner, home && residents.count_at_home(p, TieKind::partner) > 0);
    add(Company::parents, home && residents.count_at_home(p, TieKind::parent) > 0);
    add(Company::institution, !home);
  }
  return look;
}

}  // namespace draagkracht
