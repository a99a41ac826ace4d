// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/ties.hpp"

#include <algorithm>
#include <cassert>

namespace draagkracht {

namespace {

/// A quarter and two spare: enough for the ties most people gain in a few years.
constexpr std::uint32_t with_slack(std::uint32_t degree) { return degree + degree / 4 + 2; }

/// Grows by an eighth and not, as a vector by itself, by doubling: a country's ties fill the
/// memory.
template <class T>
void make_room(std::vector<T>& column, std::size_t size) {
  if (size > column.capacity()) {
    column.reserve(size + size / 8 + 64);
  }
}

}  // namespace

void TieTable::grow_persons(std::size_t n) {
  if (n <= persons()) {
    return;
  }
  begin_.resize(n, arcs_.size());  // no room yet: the first arc brings a block
  degree_.resize(n, 0);
  room_.resize(n, 0);
}

void TieTable::build(std::size_t persons, std::vector<NewTie> ties, std::span<const Key> keys) {
  columns = {};
  const std::size_t room = ties.size() + ties.size() / 16 + 16;
  TieColumns::each_column(columns, [&](const char*, auto& column) { column.reserve(room); });
  for (const NewTie& tie : ties) {
    append_record(tie, keys);
  }
  ties = std::vector<NewTie>();  // before the arcs take memory
  std::vector<std::uint32_t> degrees(persons, 0);
  for (std::size_t t = 0; t < size(); ++t) {
    ++degrees[columns.row[t].first.index()];
    ++degrees[columns.row[t].second.index()];
  }
  lay_out(degrees);
  for (std::uint32_t t = 0; t < size(); ++t) {
    push_arc(columns.row[t].first, {columns.row[t].second, TieId{t}});
    push_arc(columns.row[t].second, {columns.row[t].first, TieId{t}});
  }
}

TieId TieTable::add(const NewTie& tie, std::span<const Key> keys) {
  grow_persons(std::max(tie.a.index(), tie.b.index()) + 1);
  assert(!between(tie.a, tie.b).valid());
  const TieId id = append_record(tie, keys);
  push_arc(tie.a, {tie.b, id});
  push_arc(tie.b, {tie.a, id});
  if (abandoned_ > 4096 && abandoned_ > arcs_.size() / 2) {
    compact();
  }
  return id;
}

void TieTable::detach(TieId tie) {
  drop_arc(columns.row[tie.index()].first, tie);
  drop_arc(columns.row[tie.index()].second, tie);
  columns.row[tie.index()].state = TieState::ended;
}

TieId TieTable::between(PersonId a, PersonId b) const {
  if (a.index() >= persons() || b.index() >= persons()) {
    return TieId::none();
  }
  const PersonId from = degree_[a.index()] <= degree_[b.index()] ? a : b;
  const PersonId to = from == a ? b : a;
  for (const Arc& arc : of(from)) {
    if (arc.other == to) {
      return arc.tie;
    }
  }
  return TieId::none();
}

void TieTable::compact() {
  const std::vector<Arc> packed = packed_arcs();
  const std::vector<std::uint32_t> degrees = degree_;
  lay_out(degrees);
  const Arc* next = packed.data();
  for (std::size_t p = 0; p < degrees.size(); next += degrees[p], ++p) {
    std::copy_n(next, degrees[p], arcs_.begin() + static_cast<std::ptrdiff_t>(begin_[p]));
  }
  degree_ = degrees;
}

std::size_t TieTable::bytes() const {
  std::size_t sum = begin_.capacity() * sizeof begin_[0] + degree_.capacity() * sizeof degree_[0] +
                    room_.capacity() * sizeof room_[0] + arcs_.capacity() * sizeof arcs_[0];
  TieColumns::each_column(columns, [&](const char*, const auto& column) {
    sum += column.capacity() * sizeof column[0];
  });
  return sum;
}

std::vector<Arc> TieTable::packed_arcs() const {
  std::size_t total = 0;
  for (const std::uint32_t degree : degree_) {
    total += degree;
  }
  std::vector<Arc> packed;
  packed.reserve(total);
  for (std::uint32_t p = 0; p < persons(); ++p) {
    const std::span<const Arc> mine = of(PersonId{p});
    packed.insert(packed.end(), mine.begin(), mine.end());
  }
  return packed;
}

bool TieTable::adopt(std::span<const std::uint32_t> degrees, std::span<const Arc> packed) {
  std::uint64_t total = 0;
  for (const std::uint32_t degree : degrees) {
    total += degree;
  }
  if (total != packed.size()) {
    return false;
  }
  std::vector<std::uint8_t> ends(size(), 0);  // every tie has both ends or none
  std::size_t next = 0;
  for (std::uint32_t p = 0; p < degrees.size(); ++p) {
    for (std::uint32_t i = 0; i < degrees[p]; ++i, ++next) {
      const Arc& arc = packed[next];
      if (arc.tie.index() >= size() || arc.other.index() >= degrees.size()) {
        return false;
      }
      const bool first = columns.row[arc.tie.index()].first == PersonId{p};
      const Tie& tie = columns.row[arc.tie.index()];
      const PersonId there = first ? tie.second : tie.first;
      const PersonId here = first ? tie.first : tie.second;
      if (here != PersonId{p} || there != arc.other) {
        return false;
      }
      const int end = first ? 1 : 2;
      if ((ends[arc.tie.index()] & end) != 0) {
        return false;
      }
      ends[arc.tie.index()] = static_cast<std::uint8_t>(ends[arc.tie.index()] | end);
    }
  }
  for (const std::uint8_t both : ends) {
    if (both != 0 && both != 3) {
      return false;
    }
  }
  lay_out(degrees);
  next = 0;
  for (std::uint32_t p = 0; p < degrees.size(); ++p) {
    for (std::uint32_t i = 0; i < degrees[p]; ++i) {
      push_arc(PersonId{p}, packed[next++]);
    }
  }
  return true;
}

/// Empty blocks with room for `degrees` and slack, in the order of the persons.
void TieTable::lay_out(std::span<const std::uint32_t> degrees) {
  begin_.resize(degrees.size());
  room_.resize(degrees.size());
  degree_.assign(degrees.size(), 0);
  std::uint64_t end = 0;
  for (std::size_t p = 0; p < degrees.size(); ++p) {
    begin_[p] = end;
    room_[p] = with_slack(degrees[p]);
    end += room_[p];
  }
  arcs_.clear();
  arcs_.reserve(static_cast<std::size_t>(end + end / 16));  // the first to get more would copy all
  arcs_.resize(static_cast<std::size_t>(end));
  abandoned_ = 0;
}

void TieTable::push_arc(PersonId p, Arc arc) {
  const std::size_t i = p.index();
  if (degree_[i] == room_[i]) {
    const std::uint64_t from = begin_[i];
    abandoned_ += room_[i];
    begin_[i] = arcs_.size();
    room_[i] = with_slack(degree_[i] + 1);
    make_room(arcs_, arcs_.size() + room_[i]);
    arcs_.resize(arcs_.size() + room_[i]);
    std::copy_n(arcs_.begin() + static_cast<std::ptrdiff_t>(from), degree_[i],
                arcs_.begin() + static_cast<std::ptrdiff_t>(begin_[i]));
  }
  arcs_[static_cast<std::size_t>(begin_[i]) + degree_[i]++] = arc;
}

void TieTable::drop_arc(PersonId p, TieId tie) {
  const auto begin = arcs_.begin() + static_cast<std::ptrdiff_t>(begin_[p.index()]);
  const auto end = begin + static_cast<std::ptrdiff_t>(degree_[p.index()]);
  const auto gone = std::find_if(begin, end, [&](const Arc& arc) { return arc.tie == tie; });
  if (gone == end) {
    return;
  }
  std::copy(gone + 1, end, gone);  // keeps the order in which ties were made
  --degree_[p.index()];
}

TieId TieTable::append_record(const NewTie& tie, std::span<const Key> keys) {
  const bool in_order = keys[tie.a.index()] < keys[tie.b.index()];
  const TieId id{static_cast<std::uint32_t>(size())};
  TieColumns::each_column(columns,
                          [&](const char*, auto& column) { make_room(column, id.value + 1); });
  columns.row.push_back({.first = in_order ? tie.a : tie.b,
                         .second = in_order ? tie.b : tie.a,
                         .closeness = tie.closeness,
                         .contacts = tie.contacts,
                         .balance_week = tie.since.value,
                         .kind = in_order ? tie.kind : mirrored(tie.kind),
                         .state = tie.state});
  columns.distance_km.push_back(tie.distance_km);
  columns.since.push_back(tie.since.value);
  // From the pair's key: the same week in every variant, whatever other ties were made before.
  columns.visit.push_back(
      static_cast<std::uint8_t>(pair_key(keys[tie.a.index()], keys[tie.b.index()]).value % 13));
  return id;
}

}  // namespace draagkracht
