// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The tie store as a Boost.Graph graph; network.hpp adds the property maps and is what to include.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <utility>

#include <boost/graph/graph_traits.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>

#include "population/ties.hpp"

namespace draagkracht {

/// Which ties belong to the graph, by state and kind: one bit per enumerator.
struct TieFilter {
  std::uint32_t states = ~(1U << at(TieState::ended));
  std::uint32_t kinds = ~0U;

  [[nodiscard]] bool keeps(const TieColumns& c, TieId tie) const {
    return ((states >> at(c.row[tie.index()].state)) & (kinds >> at(c.row[tie.index()].kind)) &
            1U) != 0;
  }
};

/// Ties of these kinds, whichever end one looks from, in any state but ended.
[[nodiscard]] constexpr TieFilter ties_of(std::initializer_list<TieKind> kinds) {
  TieFilter filter;
  filter.kinds = 0;
  for (const TieKind kind : kinds) {
    filter.kinds |= 1U << at(kind) | 1U << at(mirrored(kind));
  }
  return filter;
}

/// Ties in these states, of any kind.
[[nodiscard]] constexpr TieFilter ties_in(std::initializer_list<TieState> states) {
  TieFilter filter;
  filter.states = 0;
  for (const TieState state : states) {
    filter.states |= 1U << at(state);
  }
  return filter;
}

class Network {
 public:
  using vertex_descriptor = std::uint32_t;

  /// A tie walked from `source` to `target`; the two directions are the same edge.
  struct edge_descriptor {
    vertex_descriptor source = 0xffffffffU;
    vertex_descriptor target = 0xffffffffU;
    TieId tie;
    friend bool operator==(const edge_descriptor& a, const edge_descriptor& b) {
      return a.tie == b.tie;
    }
    friend auto operator<=>(const edge_descriptor& a, const edge_descriptor& b) {
      return a.tie <=> b.tie;
    }
  };

  /// What an arc of `owner` is to an algorithm.
  struct OutEdge {
    using type = edge_descriptor;
    static type of(vertex_descriptor owner, const Arc& arc) {
      return {owner, arc.other.value, arc.tie};
    }
  };
  struct InEdge {
    using type = edge_descriptor;
    static type of(vertex_descriptor owner, const Arc& arc) {
      return {arc.other.value, owner, arc.tie};
    }
  };
  struct Neighbour {
    using type = vertex_descriptor;
    static type of(vertex_descriptor, const Arc& arc) { return arc.other.value; }
  };

  /// The arcs of one person that pass the filter, each as what `Seen` makes of it.
  template <class Seen>
  class ArcIterator
      : public boost::iterator_facade<ArcIterator<Seen>, typename Seen::type,
                                      boost::forward_traversal_tag, typename Seen::type> {
   public:
    ArcIterator() = default;
    ArcIterator(const Network& network, vertex_descriptor owner, const Arc* arc, const Arc* end)
        : network_(&network), owner_(owner), arc_(arc), end_(end) {
      skip();
    }

   private:
    friend class boost::iterator_core_access;
    void skip() {
      while (arc_ != end_ && !network_->keeps(arc_->tie)) {
        ++arc_;
      }
    }
    void increment() {
      ++arc_;
      skip();
    }
    [[nodiscard]] bool equal(const ArcIterator& other) const { return arc_ == other.arc_; }
    [[nodiscard]] typename Seen::type dereference() const { return Seen::of(owner_, *arc_); }

    const Network* network_ = nullptr;
    vertex_descriptor owner_ = 0;
    const Arc* arc_ = nullptr;
    const Arc* end_ = nullptr;
  };
  using out_edge_iterator = ArcIterator<OutEdge>;
  using in_edge_iterator = ArcIterator<InEdge>;
  using adjacency_iterator = ArcIterator<Neighbour>;

  /// All ties that pass the filter, from the smaller key to the larger.
  class edge_iterator
      : public boost::iterator_facade<edge_iterator, edge_descriptor, boost::forward_traversal_tag,
                                      edge_descriptor> {
   public:
    edge_iterator() = default;
    edge_iterator(const Network& network, std::uint32_t tie) : network_(&network), tie_(tie) {
      skip();
    }

   private:
    friend class boost::iterator_core_access;
    void skip() {
      const auto size = static_cast<std::uint32_t>(network_->ties().size());
      while (tie_ < size && !network_->keeps(TieId{tie_})) {
        ++tie_;
      }
    }
    void increment() {
      ++tie_;
      skip();
    }
    [[nodiscard]] bool equal(const edge_iterator& other) const { return tie_ == other.tie_; }
    [[nodiscard]] edge_descriptor dereference() const {
      const TieColumns& c = network_->ties().columns;
      return {c.row[tie_].first.value, c.row[tie_].second.value, TieId{tie_}};
    }
    const Network* network_ = nullptr;
    std::uint32_t tie_ = 0;
  };

  using directed_category = boost::undirected_tag;
  using edge_parallel_category = boost::disallow_parallel_edge_tag;
  struct traversal_category : boost::bidirectional_graph_tag,
                              boost::adjacency_graph_tag,
                              boost::vertex_list_graph_tag,
                              boost::edge_list_graph_tag {};
  using vertex_iterator = boost::counting_iterator<vertex_descriptor>;
  using vertices_size_type = std::uint32_t;
  using edges_size_type = std::uint32_t;
  using degree_size_type = std::uint32_t;

  /// Both must outlive the view; ties may change between two algorithms, not during one.
  explicit Network(const TieTable& ties, TieFilter filter = {}) : ties_(&ties), filter_(filter) {}

  [[nodiscard]] const TieTable& ties() const { return *ties_; }
  [[nodiscard]] bool keeps(TieId tie) const { return filter_.keeps(ties_->columns, tie); }
  static vertex_descriptor null_vertex() { return 0xffffffffU; }

  template <class Iterator>
  [[nodiscard]] std::pair<Iterator, Iterator> around(vertex_descriptor v) const {
    const std::span<const Arc> arcs = ties_->of(PersonId{v});
    const Arc* end = arcs.data() + arcs.size();
    return {Iterator(*this, v, arcs.data(), end), Iterator(*this, v, end, end)};
  }

 private:
  const TieTable* ties_;
  TieFilter filter_;
};

// The functions that the graph concepts ask for, found by Boost through the argument's namespace.

inline std::pair<Network::vertex_iterator, Network::vertex_iterator> vertices(const Network& g) {
  return {Network::vertex_iterator(0U),
          Network::vertex_iterator(static_cast<std::uint32_t>(g.ties().persons()))};
}
inline std::uint32_t num_vertices(const Network& g) {
  return static_cast<std::uint32_t>(g.ties().persons());
}
inline std::pair<Network::edge_iterator, Network::edge_iterator> edges(const Network& g) {
  const auto size = static_cast<std::uint32_t>(g.ties().size());
  return {Network::edge_iterator(g, 0), Network::edge_iterator(g, size)};
}
/// Counts: linear in the number of ties.
inline std::uint32_t num_edges(const Network& g) {
  const auto [begin, end] = edges(g);
  std::uint32_t count = 0;
  for (auto e = begin; e != end; ++e) {
    ++count;
  }
  return count;
}
inline std::uint32_t source(const Network::edge_descriptor& e, const Network&) { return e.source; }
inline std::uint32_t target(const Network::edge_descriptor& e, const Network&) { return e.target; }
inline auto out_edges(std::uint32_t v, const Network& g) {
  return g.around<Network::out_edge_iterator>(v);
}
inline auto in_edges(std::uint32_t v, const Network& g) {
  return g.around<Network::in_edge_iterator>(v);
}
inline auto adjacent_vertices(std::uint32_t v, const Network& g) {
  return g.around<Network::adjacency_iterator>(v);
}
inline std::uint32_t out_degree(std::uint32_t v, const Network& g) {
  std::uint32_t count = 0;
  for (const Arc& arc : g.ties().of(PersonId{v})) {
    count += g.keeps(arc.tie) ? 1U : 0U;
  }
  return count;
}
inline std::uint32_t in_degree(std::uint32_t v, const Network& g) { return out_degree(v, g); }
inline std::uint32_t degree(std::uint32_t v, const Network& g) { return out_degree(v, g); }
/// Whether two are tied, and how: as fast as the shorter of their lists.
inline std::pair<Network::edge_descriptor, bool> edge(std::uint32_t u, std::uint32_t v,
                                                      const Network& g) {
  const TieId tie = g.ties().between(PersonId{u}, PersonId{v});
  return {{u, v, tie}, tie.valid() && g.keeps(tie)};
}

}  // namespace draagkracht
