// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/weights.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace draagkracht {

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

/// Sums of weights over the people of a cell.
struct Cell {
  double whole = 0;   ///< what they are to add up to
  double linked = 0;  ///< of clients and of their helpers
  double others = 0;  ///< of the rest, whose weight makes up for it

  void add(const Cell& cell) {
    whole += cell.whole;
    linked += cell.linked;
    others += cell.others;
  }
  /// Enough others to make up for the linked without weighing more than three times what they did.
  [[nodiscard]] bool carries_itself() const { return others >= 5 && whole - linked <= 3 * others; }
};

/// Ages in bands of ten years, wide enough to hold others even in a small population, by sex and
/// named neighbourhood.
constexpr std::size_t coarse_cells = 22;
/// The younger and the older half, with and without a partner, volunteering and not: helpers have a
/// partner more often than others of their age, and volunteers are helpers. Were they not told
/// apart, those who help an oversampled client would take partners and volunteers out of the
/// weighted population.
constexpr std::size_t kinds = 8;

/// The cell of a person: of age and sex, and the kind within it.
struct CellOf {
  std::size_t coarse = 0, kind = 0;

  CellOf(const World& w, PersonId p) {
    const int age = w.persons.age(p, w.week);
    coarse = coarse_cells * w.part_of(p) +
             2 * static_cast<std::size_t>(std::clamp(age / 10, 0, 10)) +
             at(w.persons.sex[p.index()]);
    const bool partner = std::ranges::any_of(w.ties.of(p), [&](const Arc arc) {
      return w.ties.columns.row[arc.tie.index()].kind == TieKind::partner;
    });
    kind = (age % 10 >= 5 ? 4U : 0U) + (partner ? 2U : 0U) +
           (w.persons.volunteer[p.index()] != 0 ? 1U : 0U);
  }
};

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
    if (largest != kinds && cells[c][kinds].whole > 0 && !cells[c][kinds].carries_itself()) {
      cells[c][largest].add(cells[c][kinds]);
      std::ranges::replace(place[c], kinds, largest);
    }
  }
  return place;
}

/// A professional stands for as many as the clients served, on average.
void weigh_professionals(World& w) {
  std::vector<double> sum(w.persons.size(), 0);
  std::vector<double> count(w.persons.size(), 0);
  for (const ClientRecord& client : w.clients) {
    for (const Indication& indication : client.indications) {
      if (indication.professional.valid()) {
        const std::size_t p = indication.professional.index();
        sum[p] += static_cast<double>(w.persons.weight[client.person.index()]);
        count[p] += 1;
      }
    }
  }
  for (std::size_t p = 0; p < w.persons.size(); ++p) {
    if (count[p] > 0) {
      w.persons.weight[p] = static_cast<float>(sum[p] / count[p]);
    }
  }
}

}  // namespace

void share_weights(World& w, std::span<const float> whole) {
  struct Row {
    PersonId person;
    bool linked = false;
    CellOf cell;
  };
  std::vector<Row> rows;
  std::vector<float> weight = w.persons.weight;
  std::uint32_t parts = 1;
  for (const auto& neighbourhood : w.neighbourhoods) {
    parts = std::max<std::uint32_t>(parts, neighbourhood.part + 1U);
  }
  Cells cells(coarse_cells * parts);
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const PersonId p{i};
    if (w.persons.professional[i] != 0 || !w.persons.alive(p)) {
      continue;
    }
    Row row{p, w.persons.limitation[i] != Limitation::none, CellOf(w, p)};
    if (!row.linked) {
      const double shared = mean_of_helped(w, p);
      if (shared > 0) {  // also when 1: whoever helps an ordinary client is no stand-in
        weight[i] = static_cast<float>(shared);
        row.linked = true;
      }
    }
    Cell& c = cells[row.cell.coarse][row.cell.kind];
    c.whole += static_cast<double>(whole[i]);
    (row.linked ? c.linked : c.others) += static_cast<double>(weight[i]);
    rows.push_back(row);
  }
  const Place place = put_together(cells);
  for (const Row& row : rows) {
    const Cell& c = cells[row.cell.coarse][place[row.cell.coarse][row.cell.kind]];
    double factor = 1;
    if (c.others > 0) {
      factor = row.linked ? 1 : (c.whole - c.linked) / c.others;
    } else if (c.linked > 0) {  // everybody is linked: all share alike
      factor = c.whole / c.linked;
    }
    float& own = weight[row.person.index()];
    own = static_cast<float>(static_cast<double>(own) * factor);
  }
  w.persons.weight = std::move(weight);
  weigh_professionals(w);
}

}  // namespace draagkracht
