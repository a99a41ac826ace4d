// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/summary.hpp"

#include <array>
#include <limits>

#include "population/build/sums.hpp"

namespace draagkracht {

namespace {

constexpr double not_asked = std::numeric_limits<double>::quiet_NaN();

using build::Asked;
using build::Built;
using Figures = std::vector<PopulationFigure>;

void people_figures(Figures& out, const PopulationSpec& spec, const Asked& asked,
                    const Built& built, const World& w) {
  constexpr std::array<int, 6> bounds{0, 18, 45, 65, 80, 200};
  for (std::size_t b = 0; b + 1 < bounds.size(); ++b) {
    const double from = bounds[b];
    const double to = bounds[b + 1];
    const auto inside = [&](double age, Sex) { return age >= from && age < to ? 1.0 : 0.0; };
    const bool last = b + 2 == bounds.size();
    const std::string low = std::to_string(bounds[b]);
    const std::string high = std::to_string(bounds[b + 1]);
    Text label{low, low};
    label.nl += last ? " jaar en ouder" : " tot " + high + " jaar";
    label.en += last ? " and over" : " to " + high;
    out.push_back({"age_" + low, label, Unit::share, asked.mean(inside),
                   built.mean([&](std::uint32_t i) {
                     const int age = w.persons.age(PersonId{i}, w.week);
                     return age >= bounds[b] && age < bounds[b + 1];
                   }),
                   "age"});
  }
  out.push_back({"mean_age",
                 {"gemiddelde leeftijd", "mean age"},
                 Unit::years,
                 asked.mean([](double age, Sex) { return age; }),
                 built.mean([&](std::uint32_t i) {
                   return (w.week.value - w.persons.birth_week[i]) / 52.1775;
                 }),
                 "age"});
  out.push_back({"women",
                 {"vrouwen", "women"},
                 Unit::share,
                 asked.mean([](double, Sex sex) { return sex == Sex::female ? 1.0 : 0.0; }),
                 built.mean([&](std::uint32_t i) { return w.persons.sex[i] == Sex::female; }),
                 "age"});
  const auto share = [&](const char* id, const Text& label, const Curve& curve, auto&& holds) {
    out.push_back({id, label, Unit::share,
                   asked.mean([&](double age, Sex sex) { return curve.at(age, sex); }),
                   built.mean(holds), id});
  };
  share("education_low", {"laag opgeleid", "low education"}, spec.education_low,
        [&](std::uint32_t i) { return w.persons.education[i] == Education::low; });
  share("employed", {"met betaald werk", "with paid work"}, spec.employed,
        [&](std::uint32_t i) { return w.persons.employed_hours[i] > 0; });
  share("poor_health", {"gezondheid minder dan goed", "health less than good"}, spec.poor_health,
        [&](std::uint32_t i) { return w.persons.poor_health[i] != 0; });
  share("volunteer", {"vrijwilliger in de zorg", "volunteers in care"}, spec.volunteer,
        [&](std::uint32_t i) { return w.persons.volunteer[i] != 0; });
}

void home_figures(Figures& out, const PopulationSpec& spec, const Asked& asked,
                  const Built& built) {
  const auto curve = [](const Curve& c) {
    return [&c](double age, Sex sex) { return c.at(age, sex); };
  };
  out.push_back(
      {"with_partner",
       {"woont met partner, 18+", "living with a partner, 18+"},
       Unit::share,
       asked.mean(curve(spec.partner), 18),
       built.mean([&](std::uint32_t i) { return built.ties(i, TieKind::partner, true) > 0; }, 18),
       "partner"});
  out.push_back(
      {"child_at_home",
       {"woont bij ouders, 18 tot 30", "living with parents, 18 to 30"},
       Unit::share,
       asked.mean(curve(spec.parental_home), 18, 30),
       built.mean([&](std::uint32_t i) { return built.ties(i, TieKind::parent, true) > 0; }, 18,
                  30),
       "parental_home"});
  out.push_back(
      {"minors_with_parents",
       {"woont bij ouders, onder 18", "living with parents, under 18"},
       Unit::share,
       1.0,
       built.mean([&](std::uint32_t i) { return built.ties(i, TieKind::parent, true) > 0; }, 0, 18),
       "parental_home"});
  out.push_back(
      {"with_partner_75",
       {"woont met partner, 75+", "living with a partner, 75+"},
       Unit::share,
       asked.mean(curve(spec.partner), 75),
       built.mean([&](std::uint32_t i) { return built.ties(i, TieKind::partner, true) > 0; }, 75),
       "partner"});
  out.push_back({"alone_75",
                 {"woont alleen, 75+", "living alone, 75+"},
                 Unit::share,
                 not_asked,
                 built.mean([&](std::uint32_t i) { return built.household_size(i) == 1; }, 75),
                 ""});
  out.push_back({"household_size",
                 {"personen per huishouden", "persons per household"},
                 Unit::none,
                 not_asked,
                 built.mean_household(),
                 ""});
}

void network_figures(Figures& out, const PopulationSpec& spec, const Asked& asked,
                     const Built& built) {
  const auto curve = [](const Curve& c) {
    return [&c](double age, Sex sex) { return c.at(age, sex); };
  };
  out.push_back({"mother_alive_50",
                 {"moeder leeft, 45 tot 55", "mother alive, 45 to 55"},
                 Unit::share,
                 asked.mean(curve(spec.mother_alive), 45, 55),
                 built.mean([&](std::uint32_t i) { return built.mother_known(i); }, 45, 55),
                 "mother_alive"});
  const auto number = [&](const char* id, const Text& label, double wanted, TieKind kind,
                          const char* source) {
    out.push_back({id, label, Unit::none, wanted,
                   built.mean([&](std::uint32_t i) { return built.ties(i, kind); }), source});
  };
  number("siblings", {"broers en zussen", "siblings"}, asked.mean(curve(spec.siblings)),
         TieKind::sibling, "siblings");
  number("other_kin", {"andere familie", "other kin"}, asked.mean(curve(spec.other_kin)),
         TieKind::other_kin, "other_kin");
  number("friends", {"vrienden", "friends"}, asked.mean(curve(spec.friends)), TieKind::friendship,
         "friends");
  number("neighbours", {"buren", "neighbours"}, spec.neighbours, TieKind::neighbour, "ties");
  out.push_back({"ties",
                 {"banden per persoon", "ties per person"},
                 Unit::none,
                 not_asked,
                 built.mean([&](std::uint32_t i) { return built.stored_ties(i); }),
                 ""});
}

void care_figures(Figures& out, const PopulationSpec& spec, const Asked& asked, const Built& built,
                  const World& w) {
  const auto any = [&](double age, Sex sex) {
    double sum = 0;
    for (std::size_t l = 1; l < limitation_count; ++l) {
      sum += spec.limitations[l].prevalence.at(age, sex);
    }
    return sum;
  };
  out.push_back({"clients",
                 {"heeft zorg nodig", "needing care"},
                 Unit::share,
                 asked.mean(any),
                 built.mean([&](std::uint32_t i) { return w.persons.client[i].valid(); }),
                 "limitations"});
  for (std::size_t l = 1; l < limitation_count; ++l) {
    const std::string code(limitation_names[l].code);
    out.push_back({"limitation_" + code, limitation_names[l].label.text(), Unit::share,
                   asked.mean([&](double age, Sex sex) {
                     return spec.limitations[l].prevalence.at(age, sex);
                   }),
                   built.mean([&](std::uint32_t i) { return at(w.persons.limitation[i]) == l; }),
                   "limitations." + code});
  }
  for (std::size_t k = 0; k < product_count; ++k) {
    const std::string code(product_names[k].code);
    Text label = product_names[k].label.text();
    label.nl += ", per 1.000 personen";
    label.en += ", per 1,000 persons";
    out.push_back(
        {"indications_" + code, label, Unit::none, 1000 * asked.mean([&](double age, Sex sex) {
           double sum = 0;
           for (std::size_t l = 1; l < limitation_count; ++l) {
             sum += spec.limitations[l].prevalence.at(age, sex) * spec.limitations[l].formal[k];
           }
           return sum;
         }),
         1000 * built.mean([&](std::uint32_t i) {
           const ClientSlot slot = w.persons.client[i];
           return slot.valid() && w.clients[slot.index()].indications[k].granted.value > 0;
         }),
         "limitations.*.formal"});
  }
  out.push_back({"carers",
                 {"helpt iemand, 16+", "helping somebody, 16+"},
                 Unit::share,
                 not_asked,
                 built.mean(
                     [&](std::uint32_t i) {
                       const CarerSlot slot = w.persons.carer[i];
                       return slot.valid() && w.carers[slot.index()].first_link.valid();
                     },
                     16),
                 ""});
  double need = 0;
  double agreed = 0;
  for (const ClientRecord& client : w.clients) {
    const auto weight = static_cast<double>(w.persons.weight[client.person.index()]);
    for (const Minutes minutes : client.need) {
      need += weight * minutes.value;
    }
    each_link_of_client(w, client, [&](LinkId l) {
      for (const std::uint16_t minutes : w.links[l.index()].agreed) {
        agreed += weight * minutes;
      }
    });
  }
  out.push_back(
      {"informal_share",
       {"deel van de behoefte met hulp uit het netwerk", "share of need met by the network"},
       Unit::share,
       not_asked,
       need > 0 ? agreed / need : 0,
       ""});
}

}  // namespace

std::vector<PopulationFigure> summarise_population(const PopulationSpec& spec, const World& world) {
  const Asked asked(spec);
  const Built built(world);
  std::vector<PopulationFigure> figures;
  people_figures(figures, spec, asked, built, world);
  home_figures(figures, spec, asked, built);
  network_figures(figures, spec, asked, built);
  care_figures(figures, spec, asked, built, world);
  return figures;
}

}  // namespace draagkracht
