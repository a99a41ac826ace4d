// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How many persons of the country each row stands for. Oversampled clients count for less; who
// helps them shares their weight (the weight-share method, Lavallee 2007: the mean over those
// linked to); the rest make up for it, within cells of age and sex, so that the whole stays the
// whole.
#include <algorithm>
#include <array>

#include "population/build/draft.hpp"

namespace draagkracht::build {

namespace {

/// Mean weight of the clients a person helps; 0 without any.
double mean_of_helped(const World& w, PersonId p) {
  const CarerSlot slot = w.persons.carer[p.index()];
  if (!slot.valid()) {
    return 0;
  }
  double sum = 0;
  int count = 0;
  each_link_of_giver(w, w.carers[slot.index()], [&](LinkId l) {
    sum += static_cast<double>(w.persons.weight[w.links[l.index()].client.index()]);
    ++count;
  });
  return count > 0 ? sum / count : 0;
}

struct Cell {
  double persons = 0;  ///< rows
  double linked = 0;   ///< weight of clients and of helpers of oversampled clients
  double others = 0;   ///< rows whose weight makes up for it
};

}  // namespace

void make_weights(Draft& d, World& w) {
  const std::size_t n = d.size();
  if (d.spec.oversample.empty()) {
    return;
  }
  std::vector<std::uint8_t> fixed(n, 0);
  std::vector<float> weight(w.persons.weight.begin(),
                            w.persons.weight.begin() + static_cast<std::ptrdiff_t>(n));
  for (Row p = 0; p < n; ++p) {
    if (d.people.limitation[p] != Limitation::none) {
      fixed[p] = 1;
      continue;
    }
    const double shared = mean_of_helped(w, PersonId{p});
    if (shared > 0 && shared < 1) {
      weight[p] = static_cast<float>(shared);
      fixed[p] = 1;
    }
  }
  // Ten-year bands: wide enough to hold others even in a small population.
  std::array<std::array<Cell, 2>, 11> cells{};
  const auto cell = [&](Row p) -> Cell& {
    return cells[std::min<std::size_t>(static_cast<std::size_t>(d.age[p] / 10), 10)]
                [at(d.people.sex[p])];
  };
  for (Row p = 0; p < n; ++p) {
    Cell& c = cell(p);
    c.persons += 1;
    (fixed[p] != 0 ? c.linked : c.others) += fixed[p] != 0 ? static_cast<double>(weight[p]) : 1.0;
  }
  for (Row p = 0; p < n; ++p) {
    const Cell& c = cell(p);
    if (c.others > 0) {
      if (fixed[p] == 0) {
        weight[p] = static_cast<float>((c.persons - c.linked) / c.others);
      }
    } else if (c.linked > 0) {  // everybody is linked: all share alike
      weight[p] = static_cast<float>(static_cast<double>(weight[p]) * c.persons / c.linked);
    }
  }
  std::ranges::copy(weight, w.persons.weight.begin());
  // A professional stands for as many as the clients served, on average.
  std::vector<double> sum(w.persons.size(), 0);
  std::vector<double> count(w.persons.size(), 0);
  for (const ClientRecord& client : w.clients) {
    for (const Indication& indication : client.indications) {
      if (!indication.professional.valid()) {
        continue;
      }
      sum[indication.professional.index()] += static_cast<double>(weight[client.person.index()]);
      count[indication.professional.index()] += 1;
    }
  }
  for (std::size_t p = n; p < w.persons.size(); ++p) {
    if (count[p] > 0) {
      w.persons.weight[p] = static_cast<float>(sum[p] / count[p]);
    }
  }
}

}  // namespace draagkracht::build
