// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The tie store as a Boost.Graph graph: a view that owns nothing and copies nothing, so components,
// centrality, cores, clustering and shortest paths run on the state of a run as it is. Undirected,
// no parallel edges; a vertex is a person's row, an edge a tie seen from one of its ends.
//
//   const Network network(world.ties, ties_of({TieKind::partner, TieKind::child}));
//   std::vector<std::uint32_t> part(num_vertices(network));
//   boost::connected_components(network, part.data());
#pragma once

#include <cstdint>

#include <boost/graph/properties.hpp>
#include <boost/property_map/property_map.hpp>

#include "population/network_view.hpp"

namespace draagkracht {

/// How close the two ends are, 0..1.
struct ClosenessMap {
  using key_type = Network::edge_descriptor;
  using value_type = double;
  using reference = double;
  using category = boost::readable_property_map_tag;
  const TieTable* ties = nullptr;
  friend double get(const ClosenessMap& map, const key_type& e) {
    return static_cast<double>(map.ties->columns.row[e.tie.index()].closeness);
  }
};

/// Length of an edge for shortest paths: one over closeness, at most 100.
struct LengthMap {
  using key_type = Network::edge_descriptor;
  using value_type = double;
  using reference = double;
  using category = boost::readable_property_map_tag;
  const TieTable* ties = nullptr;
  friend double get(const LengthMap& map, const key_type& e) {
    const auto close = static_cast<double>(map.ties->columns.row[e.tie.index()].closeness);
    return close > 0.01 ? 1 / close : 100;
  }
};

/// The row of a tie, for what an algorithm keeps per edge: arrays of ties().size().
struct TieIndexMap {
  using key_type = Network::edge_descriptor;
  using value_type = std::uint32_t;
  using reference = std::uint32_t;
  using category = boost::readable_property_map_tag;
  friend std::uint32_t get(const TieIndexMap&, const key_type& e) { return e.tie.value; }
};

using VertexIndexMap = boost::typed_identity_property_map<std::uint32_t>;
inline VertexIndexMap get(boost::vertex_index_t, const Network&) { return {}; }
inline std::uint32_t get(boost::vertex_index_t, const Network&, std::uint32_t v) { return v; }
inline TieIndexMap get(boost::edge_index_t, const Network&) { return {}; }
inline LengthMap get(boost::edge_weight_t, const Network& g) { return {&g.ties()}; }
inline std::uint32_t get(boost::edge_index_t, const Network&, const Network::edge_descriptor& e) {
  return e.tie.value;
}
inline double get(boost::edge_weight_t, const Network& g, const Network::edge_descriptor& e) {
  return get(LengthMap{&g.ties()}, e);
}
inline ClosenessMap closeness_map(const Network& g) { return {&g.ties()}; }

}  // namespace draagkracht

namespace boost {

template <>
struct property_map<draagkracht::Network, vertex_index_t> {
  using type = draagkracht::VertexIndexMap;
  using const_type = type;
};
template <>
struct property_map<draagkracht::Network, edge_index_t> {
  using type = draagkracht::TieIndexMap;
  using const_type = type;
};
template <>
struct property_map<draagkracht::Network, edge_weight_t> {
  using type = draagkracht::LengthMap;
  using const_type = type;
};

}  // namespace boost
