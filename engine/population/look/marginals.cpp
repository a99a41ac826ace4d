// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/marginals.hpp"

#include <algorithm>
#include <functional>

#include "population/look/asked.hpp"

namespace draagkracht {

namespace {

constexpr std::size_t cell_count = 2 * pyramid_bands;

std::size_t pyramid_band(int age) {
  return std::min(static_cast<std::size_t>(age / 5), pyramid_bands - 1);
}
std::size_t cell_of(const Residents& residents, PersonId p) {
  return at(residents.sex(p)) * pyramid_bands + pyramid_band(residents.age(p));
}

std::vector<MarginalCell> empty_cells() {
  std::vector<MarginalCell> cells;
  for (const CodeName& sex : sex_names) {
    for (std::size_t b = 0; b < pyramid_bands; ++b) {
      const std::string low = std::to_string(5 * b);
      const std::string high = std::to_string(5 * b + 5);
      const bool last = b + 1 == pyramid_bands;
      Text label = sex.label.text();
      label.nl.append(" van ").append(low).append(last ? " en ouder" : " tot " + high);
      label.en.append(" of ").append(low).append(last ? " and over" : " to " + high);
      cells.push_back({label, 0, 0, 0, 0});
    }
  }
  return cells;
}

using OfPerson = std::function<double(PersonId)>;

/// What is drawn for each person: a chance and whether it came true, from an age on. `together` is
/// how many people share a draw on average.
Marginal share_table(const Residents& residents, const char* id, const Text& label, int from,
                     const OfPerson& chance, const OfPerson& holds, double together = 1) {
  Marginal table{id, label, false, empty_cells()};
  const Shared all = residents.shared([&](PersonId p) { return holds(p) > 0; }, from);
  for (const PersonId p : residents.people()) {
    if (residents.age(p) < from) {
      continue;
    }
    MarginalCell& cell = table.cells[cell_of(residents, p)];
    const double weight = residents.weight(p);
    const double wanted = chance(p);
    cell.persons += weight;
    cell.asked += weight * wanted;
    cell.built += weight * holds(p);
    cell.variance += weight * together * all.spread(wanted);
  }
  return table;
}

/// The same for counts: their spread is that of the people in the cell, and no less than chance
/// alone gives, since the few people of a small cell may be alike.
Marginal mean_table(const Residents& residents, const char* id, const Text& label,
                    const OfPerson& wanted, const OfPerson& found, double together = 1) {
  Marginal table{id, label, false, empty_cells()};
  std::vector<Tally> off(cell_count);
  for (const PersonId p : residents.people()) {
    const std::size_t c = cell_of(residents, p);
    MarginalCell& cell = table.cells[c];
    const double weight = residents.weight(p);
    cell.persons += weight;
    cell.asked += weight * wanted(p);
    cell.built += weight * found(p);
    off[c].add(weight, found(p) - wanted(p));
  }
  for (std::size_t c = 0; c < cell_count; ++c) {
    MarginalCell& cell = table.cells[c];
    const double spread = std::max(off[c].variance() * cell.persons, cell.asked);
    cell.variance = cell.persons > 0 ? together * spread * off[c].mean_weight() : 0;
  }
  return table;
}

Marginal age_table(const PopulationSpec& spec, const Residents& residents) {
  Marginal table{"age", {"leeftijd en geslacht", "age and sex"}, true, empty_cells()};
  const Tally all = residents.tally([](PersonId) { return 1; });
  const std::array<PyramidBand, pyramid_bands> pyramid = look_at_pyramid(spec, residents);
  for (std::size_t c = 0; c < cell_count; ++c) {
    const PyramidBand& band = pyramid[c % pyramid_bands];
    MarginalCell& cell = table.cells[c];
    cell.persons = all.persons();
    cell.asked = all.persons() * band.asked[c / pyramid_bands];
    cell.built = all.persons() * band.built[c / pyramid_bands];
    cell.variance = cell.asked * all.mean_weight();  // of Pearson's sum, not of the cell
  }
  return table;
}

Marginal product_table(const PopulationSpec& spec, const Residents& residents) {
  Marginal table{"formal", {"indicaties per beperking", "indications by limitation"}, false, {}};
  const World& w = residents.world();
  for (std::size_t l = 1; l < limitation_count; ++l) {
    for (std::size_t k = 0; k < product_count; ++k) {
      Text label = limitation_names[l].label.text();
      label.nl += ", " + std::string(product_names[k].label.nl);
      label.en += ", " + std::string(product_names[k].label.en);
      Shared held;
      for (const ClientRecord& client : w.clients) {
        if (client.open != 0 && at(client.limitation) == l && w.persons.at_home(client.person)) {
          held.add(residents.weight(client.person), client.indications[k].granted.value > 0);
        }
      }
      const double wanted = spec.limitations[l].formal[k];
      const double persons = held.persons();
      table.cells.push_back(
          {label, persons, persons * wanted, held.with.persons(), persons * held.spread(wanted)});
    }
  }
  return table;
}

}  // namespace

std::array<PyramidBand, pyramid_bands> look_at_pyramid(const PopulationSpec& spec,
                                                       const Residents& residents) {
  std::array<PyramidBand, pyramid_bands> pyramid{};
  const AskedMean asked(spec);
  for (std::size_t b = 0; b < pyramid_bands; ++b) {
    for (const Sex sex : {Sex::male, Sex::female}) {
      pyramid[b].asked[at(sex)] = asked.mean([&](double age, Sex of) {
        return of == sex && pyramid_band(static_cast<int>(age)) == b ? 1.0 : 0.0;
      });
    }
  }
  double all = 0;
  for (const PersonId p : residents.people()) {
    all += residents.weight(p);
  }
  for (const PersonId p : residents.people()) {
    pyramid[pyramid_band(residents.age(p))].built[at(residents.sex(p))] +=
        residents.weight(p) / all;
  }
  return pyramid;
}

double mean_asked(const PopulationSpec& spec, const Curve& curve, double from, double to) {
  return AskedMean(spec).mean([&](double age, Sex sex) { return curve.at(age, sex); }, from, to);
}

std::vector<Marginal> look_at_marginals(const PopulationSpec& spec, const Residents& residents) {
  const PersonTable& persons = residents.world().persons;
  std::vector<Marginal> tables{age_table(spec, residents)};
  const auto value = [&](const Curve& curve) {
    return [&](PersonId p) { return curve.at(residents.years(p), residents.sex(p)); };
  };
  const auto yes = [](bool holds) { return holds ? 1.0 : 0.0; };
  const auto share = [&](const char* id, const Text& label, int from, const Curve& curve,
                         const OfPerson& holds, double together = 1) {
    tables.push_back(share_table(residents, id, label, from, value(curve), holds, together));
  };
  share("partner", {"partner naar leeftijd", "partner by age"}, 18, spec.partner,
        [&](PersonId p) { return yes(residents.count_at_home(p, TieKind::partner) > 0); });
  share("parental_home", {"thuiswonend naar leeftijd", "parental home by age"}, 18,
        spec.parental_home, [&](PersonId p) { return yes(residents.child_at_home(p)); });
  const auto siblings = [&](PersonId p) {
    return static_cast<double>(residents.count(p, TieKind::sibling));
  };
  const double family = 1 + residents.tally(siblings).mean();
  share(
      "mother_alive", {"moeder in leven naar leeftijd", "mother alive by age"}, 0,
      spec.mother_alive, [&](PersonId p) { return yes(residents.parent(p, Sex::female)); }, family);
  share(
      "father_alive", {"vader in leven naar leeftijd", "father alive by age"}, 0, spec.father_alive,
      [&](PersonId p) { return yes(residents.parent(p, Sex::male)); }, family);
  const auto count = [&](const char* id, const Text& label, const Curve& curve, TieKind kind,
                         double together = 1) {
    tables.push_back(mean_table(
        residents, id, label, value(curve),
        [&](PersonId p) { return static_cast<double>(residents.count(p, kind)); }, together));
  };
  count("siblings", {"broers en zussen naar leeftijd", "siblings by age"}, spec.siblings,
        TieKind::sibling, family);
  count("other_kin", {"andere familie naar leeftijd", "other kin by age"}, spec.other_kin,
        TieKind::other_kin);
  count("friends", {"vrienden naar leeftijd", "friends by age"}, spec.friends, TieKind::friendship);
  share("education_low", {"laag opgeleid naar leeftijd", "low education by age"}, 15,
        spec.education_low,
        [&](PersonId p) { return yes(persons.education[p.index()] == Education::low); });
  share("education_high", {"hoog opgeleid naar leeftijd", "high education by age"}, 15,
        spec.education_high,
        [&](PersonId p) { return yes(persons.education[p.index()] == Education::high); });
  share("employed", {"betaald werk naar leeftijd", "paid work by age"}, 15, spec.employed,
        [&](PersonId p) { return yes(persons.employed_hours[p.index()] > 0); });
  share("poor_health", {"gezondheid naar leeftijd", "health by age"}, 0, spec.poor_health,
        [&](PersonId p) { return yes(persons.poor_health[p.index()] != 0); });
  share("volunteer", {"vrijwilligers naar leeftijd", "volunteers by age"}, 15, spec.volunteer,
        [&](PersonId p) { return yes(persons.volunteer[p.index()] != 0); });
  for (std::size_t l = 1; l < limitation_count; ++l) {
    const std::string id = "limitation_" + std::string(limitation_names[l].code);
    Text label = limitation_names[l].label.text();
    label.nl += " naar leeftijd";
    label.en += " by age";
    share(id.c_str(), label, 0, spec.limitations[l].prevalence,
          [&](PersonId p) { return yes(at(persons.limitation[p.index()]) == l); });
  }
  tables.push_back(product_table(spec, residents));
  return tables;
}

}  // namespace draagkracht
