// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who needs care, who helps, and what professionals do.
#include "population/look/figures.hpp"

namespace draagkracht::look {

namespace {

void client_figures(Figures& f) {
  const PersonTable& persons = f.residents.world().persons;
  const auto prevalence = [&](std::size_t l) {
    return [&f, l](double age, Sex sex) { return f.spec.limitations[l].prevalence.at(age, sex); };
  };
  f.share(
      {FigureGroup::health, "clients", {"heeft zorg nodig", "needing care"}, "limitations"},
      [&](double age, Sex sex) {
        double sum = 0;
        for (std::size_t l = 1; l < limitation_count; ++l) {
          sum += prevalence(l)(age, sex);
        }
        return sum;
      },
      [&](PersonId p) { return persons.limitation[p.index()] != Limitation::none; });
  for (std::size_t l = 1; l < limitation_count; ++l) {
    const std::string code(limitation_names[l].code);
    f.share({FigureGroup::health, "limitation_" + code, limitation_names[l].label.text(),
             "limitations." + code},
            prevalence(l), [&](PersonId p) { return at(persons.limitation[p.index()]) == l; });
  }
}

void product_figures(Figures& f) {
  const World& w = f.residents.world();
  for (std::size_t k = 0; k < product_count; ++k) {
    const std::string code(product_names[k].code);
    Text label = product_names[k].label.text();
    label.nl += ", per 1.000 personen";
    label.en += ", per 1,000 persons";
    const double wanted = f.asked.mean([&](double age, Sex sex) {
      double sum = 0;
      for (std::size_t l = 1; l < limitation_count; ++l) {
        sum += f.spec.limitations[l].prevalence.at(age, sex) * f.spec.limitations[l].formal[k];
      }
      return sum;
    });
    const Shared built = f.residents.shared([&](PersonId p) {
      const ClientSlot slot = w.persons.client[p.index()];
      return slot.valid() && w.clients[slot.index()].open != 0 &&
             w.clients[slot.index()].indications[k].granted.value > 0;
    });
    f.add({FigureGroup::formal, "indications_" + code, label, "limitations.*.formal"}, Unit::none,
          1000 * wanted, 1000 * built.share(), 1000 * built.error(wanted));
  }
}

void help_figures(Figures& f) {
  const World& w = f.residents.world();
  const auto helps = [&](PersonId p) {
    const CarerSlot slot = w.persons.carer[p.index()];
    return slot.valid() && w.carers[slot.index()].first_link.valid();
  };
  f.add({FigureGroup::care, "carers", {"helpt iemand, 16+", "helping somebody, 16+"}, ""},
        Unit::share, not_asked, f.residents.shared(helps, 16).share());
  double need = 0;
  double agreed = 0;
  for (const ClientRecord& client : w.clients) {
    if (client.open == 0 || !w.persons.at_home(client.person)) {
      continue;
    }
    const double weight = f.residents.weight(client.person);
    for (const Minutes minutes : client.need) {
      need += weight * minutes.value;
    }
    each_link_of_client(w, client, [&](LinkId l) {
      for (const std::uint16_t minutes : w.links[l.index()].agreed) {
        agreed += weight * minutes;
      }
    });
  }
  f.add({FigureGroup::care,
         "informal_share",
         {"deel van de behoefte met hulp uit het netwerk", "share of need met by the network"},
         ""},
        Unit::share, not_asked, need > 0 ? agreed / need : 0);
}

}  // namespace

void care_figures(Figures& f) {
  client_figures(f);
  product_figures(f);
  help_figures(f);
}

}  // namespace draagkracht::look
