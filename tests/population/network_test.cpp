// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Boost.Graph algorithms run on the tie store as it is.
#include "population/network.hpp"

#include <string>
#include <vector>

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/clustering_coefficient.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/graph_concepts.hpp>

#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<Network>));
BOOST_CONCEPT_ASSERT(
    (boost::ReadablePropertyGraphConcept<Network, Network::edge_descriptor, boost::edge_weight_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyMapConcept<ClosenessMap, Network::edge_descriptor>));

namespace {

/// A family of three (0 1 2) all close, a friend (3) of the mother, his neighbour (4), and somebody
/// alone (5).
///
///   1 - 0 - 3 - 4     5
///    \ /
///     2
TieTable ecogram() {
  std::vector<Key> keys(6);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    keys[i] = seed_key(4, i);
  }
  const std::vector<NewTie> drawn{
      {.a = PersonId{0}, .b = PersonId{1}, .kind = TieKind::partner, .closeness = 0.5F},
      {.a = PersonId{0}, .b = PersonId{2}, .kind = TieKind::child, .closeness = 0.5F},
      {.a = PersonId{2}, .b = PersonId{1}, .kind = TieKind::parent, .closeness = 0.5F},
      {.a = PersonId{3}, .b = PersonId{0}, .kind = TieKind::friendship, .closeness = 0.25F},
      {.a = PersonId{3}, .b = PersonId{4}, .kind = TieKind::neighbour, .closeness = 0.1F},
  };
  TieTable ties;
  ties.build(6, drawn, keys);
  return ties;
}

template <class T>
auto by_vertex(std::vector<T>& values, const Network& g) {
  return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, g));
}

}  // namespace

TEST_CASE("the view has the people and ties of the store") {
  const TieTable ties = ecogram();
  const Network g(ties);
  CHECK(num_vertices(g) == 6);
  CHECK(num_edges(g) == 5);
  CHECK(out_degree(0, g) == 3);
  CHECK(degree(5, g) == 0);
  CHECK(edge(4, 3, g).second);
  CHECK_FALSE(edge(4, 0, g).second);
  const auto [begin, end] = in_edges(4, g);
  REQUIRE(begin != end);
  CHECK((*begin).source == 3);
  CHECK((*begin).target == 4);
  CHECK(*begin == edge(3, 4, g).first);
}

TEST_CASE("a filter leaves ties of other kinds and states out") {
  TieTable ties = ecogram();
  CHECK(num_edges(Network(ties, ties_of({TieKind::parent}))) == 2);  // from either end
  CHECK(num_edges(Network(ties, ties_of({TieKind::friendship, TieKind::neighbour}))) == 2);
  ties.columns.row[ties.between(PersonId{0}, PersonId{3}).index()].state = TieState::dormant;
  CHECK(num_edges(Network(ties, ties_in({TieState::active}))) == 4);
  CHECK(num_edges(Network(ties)) == 5);
  CHECK_FALSE(edge(0, 3, Network(ties, ties_in({TieState::active}))).second);
}

TEST_CASE("components: the network of five, and the one alone") {
  TieTable ties = ecogram();
  std::vector<std::uint32_t> part(6);
  CHECK(boost::connected_components(Network(ties), part.data()) == 2);
  CHECK(part[0] == part[4]);
  CHECK(part[0] != part[5]);
  // The friend goes, and takes the neighbour along.
  ties.detach(ties.between(PersonId{0}, PersonId{3}));
  CHECK(boost::connected_components(Network(ties), part.data()) == 3);
  CHECK(part[0] != part[4]);
}

TEST_CASE("breadth first: the neighbour is three handshakes from the partner") {
  const TieTable ties = ecogram();
  const Network g(ties);
  std::vector<int> steps(6, 0);
  boost::breadth_first_search(g, 1,
                              boost::visitor(boost::make_bfs_visitor(boost::record_distances(
                                  by_vertex(steps, g), boost::on_tree_edge()))));
  CHECK(steps == std::vector<int>{1, 0, 1, 2, 3, 0});
}

TEST_CASE("shortest paths go over close ties") {
  const TieTable ties = ecogram();
  const Network g(ties);
  std::vector<double> length(6, 0);
  boost::dijkstra_shortest_paths(g, 4, boost::distance_map(by_vertex(length, g)));
  CHECK(length[3] == Approx(10).epsilon(1e-6));
  CHECK(length[0] == Approx(14).epsilon(1e-6));
  CHECK(length[2] == Approx(16).epsilon(1e-6));
}

TEST_CASE("betweenness: the mother holds the network together") {
  const TieTable ties = ecogram();
  const Network g(ties);
  std::vector<double> between(6, 0);
  boost::brandes_betweenness_centrality(g, boost::centrality_map(by_vertex(between, g)));
  CHECK(between == std::vector<double>{4, 0, 0, 3, 0, 0});
}

TEST_CASE("cores: the family is a core of two, the rest hangs on by one") {
  const TieTable ties = ecogram();
  const Network g(ties);
  std::vector<std::uint32_t> core(6, 0);
  boost::core_numbers(g, by_vertex(core, g));
  CHECK(core == std::vector<std::uint32_t>{2, 2, 2, 1, 1, 0});
}

TEST_CASE("clustering: those around the partner all know one another") {
  const TieTable ties = ecogram();
  const Network g(ties);
  CHECK(boost::clustering_coefficient<double>(g, 1U) == 1);
  CHECK(boost::clustering_coefficient<double>(g, 0U) == Approx(1.0 / 3));
  std::vector<double> clustering(6, 0);
  CHECK(boost::all_clustering_coefficients(g, by_vertex(clustering, g)) == Approx(7.0 / 18));
}

TEST_CASE("on a built population the edges of the view are the arcs of the store") {
  const Result<World> built = build_population(sample_spec(), 5, 0, 2000, Week{0});
  REQUIRE(built.ok());
  const TieTable& ties = built.value().ties;
  const Network g(ties);
  std::size_t arcs = 0;
  for (std::uint32_t v = 0; v < num_vertices(g); ++v) {
    arcs += out_degree(v, g);
  }
  CHECK(arcs / 2 == num_edges(g));
  CHECK(num_edges(g) == ties.size());
  std::vector<std::uint32_t> part(num_vertices(g));
  const auto parts = static_cast<std::size_t>(boost::connected_components(g, part.data()));
  std::vector<std::size_t> size(parts, 0);
  for (const std::uint32_t p : part) {
    ++size[p];
  }
  // Nearly everybody is linked to everybody through someone.
  CHECK(*std::ranges::max_element(size) > 1900);
}

TEST_CASE("a couple was together before the eldest child they share") {
  const World w = build_population(sample_spec(), 11, 0, 2000, Week{-104}).value();
  int couples = 0;
  for (const Tie& tie : w.ties.columns.row) {
    if (tie.kind != TieKind::partner) {
      continue;
    }
    const auto position = static_cast<std::size_t>(&tie - w.ties.columns.row.data());
    for (const Arc& arc : w.ties.of(tie.first)) {
      const TieId other = w.ties.between(tie.second, arc.other);
      if (other.valid() && w.ties.kind_seen_by(tie.first, arc.tie) == TieKind::child &&
          w.ties.kind_seen_by(tie.second, other) == TieKind::child) {
        ++couples;
        CHECK(w.ties.columns.since[position] <= w.persons.birth_week[arc.other.index()]);
      }
    }
  }
  CHECK(couples > 200);
}

}  // namespace draagkracht
