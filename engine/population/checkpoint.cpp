// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A world as bytes: magic, format version, the columns one after another each with its length, a
// checksum of all that, and last the state hash. The version goes up with every change of a column.
#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "population/world.hpp"

namespace draagkracht {

namespace {

constexpr std::array<char, 8> magic{'D', 'R', 'A', 'A', 'G', 'K', 'R', 'W'};
constexpr std::uint64_t format_version = 11;
constexpr std::size_t tail = 2 * sizeof(std::uint64_t);

class Writer {
 public:
  std::vector<std::uint8_t> bytes;

  void raw(const void* data, std::size_t size) {
    const auto* from = static_cast<const std::uint8_t*>(data);
    bytes.insert(bytes.end(), from, from + size);
  }
  void word(std::uint64_t value) { raw(&value, sizeof value); }
  template <class Column>
  void column(const Column& values) {
    word(values.size());
    raw(values.data(), values.size() * sizeof values[0]);
  }
};

class Reader {
 public:
  explicit Reader(std::span<const std::uint8_t> bytes) : rest_(bytes) {}

  bool raw(void* to, std::size_t size) {
    if (size > rest_.size()) {
      return false;
    }
    if (size > 0) {
      std::memcpy(to, rest_.data(), size);
    }
    rest_ = rest_.subspan(size);
    return true;
  }
  bool word(std::uint64_t& value) { return raw(&value, sizeof value); }
  template <class T>
  bool column(std::vector<T>& values) {
    std::uint64_t size = 0;
    if (!word(size) || size > rest_.size() / sizeof(T)) {
      return false;  // before any memory is taken
    }
    // A std::size_t is smaller in the browser; what is left of the bytes fits in one.
    const auto count = static_cast<std::size_t>(size);
    values.resize(count);
    return raw(values.data(), count * sizeof(T));
  }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

 private:
  std::span<const std::uint8_t> rest_;
};

std::uint64_t checksum(std::span<const std::uint8_t> bytes) {
  StateHash hash;
  hash.add(bytes);
  return hash.value();
}

Problem refused(Text what) {
  what.nl += " De toestand kan niet worden gebruikt; laat hem opnieuw berekenen.";
  what.en += " The state cannot be used; have it computed again.";
  return {what, {}};
}

template <class Slot>
bool within(const std::vector<Slot>& slots, std::size_t size) {
  return std::ranges::all_of(
      slots, [&](const Slot& slot) { return !slot.valid() || slot.index() < size; });
}

/// True if the tables belong together: what is checked here no later step has to check.
bool consistent(const World& w) {
  const std::size_t persons = w.persons.size();
  const std::size_t ties = w.ties.size();
  const std::size_t links = w.links.size();
  bool good = true;
  PersonTable::each_column(
      w.persons, [&](const char*, const auto& column) { good &= column.size() == persons; });
  TieColumns::each_column(w.ties.columns,
                          [&](const char*, const auto& column) { good &= column.size() == ties; });
  for (const auto& of_week : w.recent) {
    good &= of_week.size() <= w.carers.size();
  }
  if (!good || !within(w.persons.client, w.clients.size()) ||
      !within(w.persons.carer, w.carers.size()) || !within(w.persons.weekday, w.circles.size()) ||
      !within(w.persons.leisure, w.circles.size())) {
    return false;
  }
  const auto bad = [](auto id, std::size_t size) { return id.valid() && id.index() >= size; };
  for (const Tie& tie : w.ties.columns.row) {
    good &= !bad(tie.first, persons) && !bad(tie.second, persons);
  }
  for (const ClientRecord& client : w.clients) {
    good &= !bad(client.person, persons) && !bad(client.first_link, links);
  }
  for (const CarerRecord& carer : w.carers) {
    good &= !bad(carer.person, persons) && !bad(carer.first_link, links);
  }
  for (const CareLink& link : w.links) {
    good &= !bad(link.tie, ties) && !bad(link.giver, persons) && !bad(link.client, persons) &&
            !bad(link.next_of_client, links) && !bad(link.next_of_giver, links);
  }
  for (const OwnBudget& budget : w.own_budgets) {
    good &= budget.client.index() < persons && budget.kin.index() < persons &&
            w.persons.client[budget.client.index()].valid() &&
            w.persons.carer[budget.kin.index()].valid() && at(budget.product) < product_count;
  }
  good &= w.book.size() <= 1;
  for (const Enrolment& e : w.enrolments) {
    good &= e.person.index() < persons && !bad(e.by, persons) &&
            !bad(e.circle, w.support_circles.size()) && !bad(e.group, w.support_circles.size()) &&
            !bad(e.next_of_person, w.enrolments.size());
  }
  for (const SupportCircle& circle : w.support_circles) {
    good &=
        !bad(circle.around, persons) && !bad(circle.facilitator, persons) &&
        std::ranges::none_of(circle.members, [&](PersonId p) { return bad(p, persons); }) &&
        std::ranges::none_of(circle.items, [&](const PlanItem& i) { return bad(i.by, persons); });
  }
  return good;
}

bool read_tables(Reader& in, World& w) {
  bool good = true;
  const auto read = [&](const char*, auto& column) { good = good && in.column(column); };
  PersonTable::each_column(w.persons, read);
  TieColumns::each_column(w.ties.columns, read);
  std::vector<std::uint32_t> degrees;
  std::vector<Arc> arcs;
  read("degrees", degrees);
  read("arcs", arcs);
  World::each_record_column(w, read);
  return good && in.at_end() && consistent(w) && degrees.size() <= w.persons.size() &&
         w.ties.adopt(degrees, arcs);
}

}  // namespace

std::vector<std::uint8_t> World::checkpoint() const {
  Writer out;
  out.bytes.reserve(bytes() + 1024);
  out.raw(magic.data(), magic.size());
  out.word(format_version);
  out.word(luck.seed);
  out.word(luck.replicate);
  out.word(static_cast<std::uint32_t>(week.value));
  const auto write = [&](const char*, const auto& column) { out.column(column); };
  PersonTable::each_column(persons, write);
  TieColumns::each_column(ties.columns, write);
  out.column(ties.degrees());
  out.column(ties.packed_arcs());
  each_record_column(*this, write);
  out.word(draagkracht::checksum(out.bytes));
  out.word(hash());
  return std::move(out.bytes);
}

Result<World> World::restore(std::span<const std::uint8_t> bytes) {
  const Problem damaged = refused({"De bewaarde toestand is afgebroken of beschadigd.",
                                   "The stored state is cut off or damaged."});
  Reader head(bytes);
  std::array<char, 8> start{};
  std::uint64_t version = 0;
  if (!head.raw(start.data(), start.size()) || !head.word(version)) {
    return damaged;
  }
  if (start != magic) {
    return refused({"Dit is geen bewaarde toestand van Draagkracht.",
                    "This is not a stored state of Draagkracht."});
  }
  if (version != format_version) {
    const std::string theirs = std::to_string(version);
    const std::string ours = std::to_string(format_version);
    return refused(
        {"De bewaarde toestand heeft vorm " + theirs + "; dit programma leest vorm " + ours + ".",
         "The stored state has format " + theirs + "; this program reads format " + ours + "."});
  }
  if (bytes.size() < magic.size() + 4 * sizeof(std::uint64_t) + tail) {
    return damaged;
  }
  const std::span<const std::uint8_t> body = bytes.first(bytes.size() - tail);
  Reader last(bytes.last(tail));
  std::uint64_t sum = 0;
  std::uint64_t state = 0;
  if (!last.word(sum) || !last.word(state) || sum != draagkracht::checksum(body)) {
    return damaged;
  }

  Reader in(body.subspan(magic.size() + sizeof version));
  World w;
  std::uint64_t replicate = 0;
  std::uint64_t week = 0;
  if (!in.word(w.luck.seed) || !in.word(replicate) || !in.word(week)) {
    return damaged;
  }
  w.luck.replicate = static_cast<std::uint32_t>(replicate);
  w.week = Week{static_cast<std::int32_t>(static_cast<std::uint32_t>(week))};
  if (!read_tables(in, w) || w.hash() != state) {
    return damaged;
  }
  w.index();
  return w;
}

}  // namespace draagkracht
