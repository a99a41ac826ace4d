// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The network: one record per pair of persons, and per person a block of arcs (neighbour, tie) in a
// CSR with slack, so that ties can come and go without moving the table. `network.hpp` lets
// Boost.Graph algorithms run on this store without a copy.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/hash.hpp"
#include "core/ids.hpp"
#include "core/quantities.hpp"
#include "population/codes.hpp"

namespace draagkracht {

/// One end of a tie as its owner sees it.
struct Arc {
  PersonId other;
  TieId tie;
};

/// What a tie does to the two; not known before it has been looked at once, and good until then.
enum class Valence : std::uint8_t { unknown, good, mixed, harmful };

/// Bits of `Tie::marks`: what is going on between the two.
enum class TieMark : std::uint8_t {
  on_line = 1,      ///< far apart, in touch on line
  reason = 2,       ///< there is a reason to get in touch
  mediator = 4,     ///< somebody helps to mend the break
  own_plan = 8,     ///< a plan that the helpers made together
  given_plan = 16,  ///< a plan that a professional made
  sign = 32,        ///< a card or a greeting came lately
};

/// What is looked at of a tie in an ordinary week. It is one record and not a column each, because
/// ties are met in the order of people, far apart: two of them share a line of the cache.
struct alignas(32) Tie {
  PersonId first;  ///< the person with the smaller key
  PersonId second;
  float closeness = 0;                   ///< 0 strangers .. 1 as close as can be
  float contacts = 0;                    ///< contacts per week, apart from care
  float balance = 0;                     ///< valued hours; > 0: `first` has given more
  std::int32_t balance_week = 0;         ///< week in which `balance` was last brought up to date
  std::int32_t last_care = long_ago;     ///< last week with care over this tie
  TieKind kind = TieKind::acquaintance;  ///< what `second` is to `first`
  TieState state = TieState::active;
  Valence valence = Valence::unknown;
  std::uint8_t marks = 0;  ///< bits of `TieMark`
  bool operator==(const Tie&) const = default;

  [[nodiscard]] bool is(TieMark mark) const {
    return (marks & static_cast<std::uint8_t>(mark)) != 0;
  }
  void set(TieMark mark, bool on = true) {
    const auto bit = static_cast<unsigned>(mark);
    marks = static_cast<std::uint8_t>(on ? marks | bit : marks & ~bit);
  }
};
static_assert(sizeof(Tie) == 32);
template <>
inline constexpr bool hashable<Tie> = true;

/// All ties: the record, and beside it what is seldom looked at.
struct TieColumns {
  std::vector<Tie> row;
  std::vector<float> distance_km;
  std::vector<std::int32_t> since;  ///< week the tie began
  std::vector<std::uint8_t> visit;  ///< week modulo 13 in which the tie is looked at

  template <class Self, class F>
  static void each_column(Self& self, F&& f) {
    f("ties", self.row);
    f("distance_km", self.distance_km);
    f("since", self.since);
    f("visit", self.visit);
  }
};

/// What a new tie starts with; `kind` is what `b` is to `a`.
struct NewTie {
  PersonId a, b;
  TieKind kind = TieKind::acquaintance;
  TieState state = TieState::active;
  float closeness = 0.3F;
  float contacts = 0.5F;
  float distance_km = 1;
  Week since{0};
};

/// Pair records and the arcs of every person.
class TieTable {
 public:
  TieColumns columns;

  [[nodiscard]] std::size_t size() const { return columns.row.size(); }
  [[nodiscard]] std::size_t persons() const { return degree_.size(); }

  /// Room for persons 0 .. n-1.
  void grow_persons(std::size_t n);

  /// Lays out the arcs of all `ties` at once, each person's together with slack behind them.
  void build(std::size_t persons, std::vector<NewTie> ties, std::span<const Key> keys);

  /// Adds one tie; a full block moves to the end of the store. The pair must not exist yet.
  TieId add(const NewTie& tie, std::span<const Key> keys);

  /// Ends a tie: its arcs go, so nobody meets it any more; the record stays for the books.
  void detach(TieId tie);

  /// The arcs of `p`, in the order they were made.
  [[nodiscard]] std::span<const Arc> of(PersonId p) const {
    return {arcs_.data() + begin_[p.index()], degree_[p.index()]};
  }

  /// The tie between two persons, or none.
  [[nodiscard]] TieId between(PersonId a, PersonId b) const;

  /// What the other end is to `p`.
  [[nodiscard]] TieKind kind_seen_by(PersonId p, TieId tie) const {
    const TieKind kind = columns.row[tie.index()].kind;
    const TieKind back = mirrored(kind);
    // Most kinds look the same from both ends: then it saves a look in another column.
    return back == kind || columns.row[tie.index()].first == p ? kind : back;
  }
  [[nodiscard]] PersonId other(PersonId p, TieId tie) const {
    const PersonId first = columns.row[tie.index()].first;
    return first == p ? columns.row[tie.index()].second : first;
  }

  /// Moves every block back to its place with fresh slack; ids stay.
  void compact();

  [[nodiscard]] std::size_t bytes() const;

  /// The arcs of everybody one after another, without slack: with the columns all there is to know.
  /// Checkpoint and hash use these, so where blocks happen to lie changes neither.
  [[nodiscard]] std::vector<std::uint32_t> degrees() const { return degree_; }
  [[nodiscard]] std::vector<Arc> packed_arcs() const;

  /// The reverse: takes over arcs as packed_arcs gave them. False, and no change, when they do not
  /// fit the columns.
  [[nodiscard]] bool adopt(std::span<const std::uint32_t> degrees, std::span<const Arc> packed);

 private:
  void lay_out(std::span<const std::uint32_t> degrees);
  void push_arc(PersonId p, Arc arc);
  void drop_arc(PersonId p, TieId tie);
  TieId append_record(const NewTie& tie, std::span<const Key> keys);

  std::vector<std::uint64_t> begin_;   ///< first arc of each person
  std::vector<std::uint32_t> degree_;  ///< arcs in use
  std::vector<std::uint32_t> room_;    ///< arcs that fit
  std::vector<Arc> arcs_;
  std::uint64_t abandoned_ = 0;  ///< arcs in blocks that moved away
};

}  // namespace draagkracht
