// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How many persons of the country each row stands for. Oversampled clients count for less; who
// helps them shares their weight (the weight-share method, Lavallee 2007: the mean over those
// linked to); the rest make up for it, within cells of age and sex, and where there are enough
// of them also by partner and volunteering, so that the whole stays the whole.
#include <algorithm>
#include <array>
#include <vector>

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
  double linked = 0;   ///< weight of clients and of their helpers
  double others = 0;   ///< rows whose weight makes up for it

  void add(const Cell& cell) {
    persons += cell.persons;
    linked += cell.linked;
    others += cell.others;
  }
  /// Enough others to make up for the linked without weighing more than twice their number.
  [[nodiscard]] bool carries_itself() const {
    return others >= 5 && persons - linked <= 2 * others;
  }
};

/// Ages in bands of ten years, wide enough to hold others even in a small population, by sex and
/// named neighbourhood.
constexpr std::size_t coarse_cells = 22;
/// The younger and the older half, with and without a partner, volunteering and not: helpers have a
/// partner more often than others of their age, and volunteers are helpers. Were they not told
/// apart, those who help an oversampled client would take partners and volunteers out of the
/// weighted population.
constexpr std::size_t kinds = 8;

std::size_t coarse_cell(const Draft& d, Row p) {
  const auto band = std::min<std::size_t>(static_cast<std::size_t>(d.age[p] / 10), 10);
  return coarse_cells * d.part[p] + 2 * band + at(d.people.sex[p]);
}
std::size_t kind_in_cell(const Draft& d, Row p) {
  const bool older = static_cast<int>(d.age[p]) % 10 >= 5;
  return (older ? 4U : 0U) + (d.partner[p] != nobody ? 2U : 0U) +
         (d.people.volunteer[p] != 0 ? 1U : 0U);
}

/// By cell: kinds that carry themselves stand alone, the others of a cell together. The last entry
/// is that rest; when it has nobody to make up for it, the largest kind takes it in.
using Cells = std::vector<std::array<Cell, kinds + 1>>;
using Place = std::vector<std::array<std::size_t, kinds>>;

Place put_together(Cells& cells) {
  Place place(cells.size());
  for (std::size_t c = 0; c < cells.size(); ++c) {
    std::size_t largest = kinds;
    for (std::size_t k = 0; k < kinds; ++k) {
      place[c][k] = cells[c][k].carries_itself() ? k : kinds;
      if (place[c][k] == kinds) {
        cells[c][kinds].add(cells[c][k]);
      } else if (largest == kinds || cells[c][k].others > cells[c][largest].others) {
        largest = k;
      }
    }
    if (largest != kinds && cells[c][kinds].persons > 0 && !cells[c][kinds].carries_itself()) {
      cells[c][largest].add(cells[c][kinds]);
      std::ranges::replace(place[c], kinds, largest);
    }
  }
  return place;
}

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
    if (shared > 0) {  // also when 1: whoever helps an ordinary client is no stand-in
      weight[p] = static_cast<float>(shared);
      fixed[p] = 1;
    }
  }
  Cells cells(coarse_cells * std::max<std::size_t>(d.parts.size(), 1));
  for (Row p = 0; p < n; ++p) {
    Cell& c = cells[coarse_cell(d, p)][kind_in_cell(d, p)];
    c.persons += 1;
    (fixed[p] != 0 ? c.linked : c.others) += fixed[p] != 0 ? static_cast<double>(weight[p]) : 1.0;
  }
  const Place place = put_together(cells);
  const auto cell = [&](Row p) -> const Cell& {
    const std::size_t c = coarse_cell(d, p);
    return cells[c][place[c][kind_in_cell(d, p)]];
  };
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
