// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/max_flow.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

namespace draagkracht {

namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Graph = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<
        boost::edge_capacity_t, std::int32_t,
        boost::property<boost::edge_residual_capacity_t, std::int32_t,
                        boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;

void join(Graph& graph, std::size_t from, std::size_t to, std::int32_t capacity) {
  const auto there = boost::add_edge(from, to, graph).first;
  const auto back = boost::add_edge(to, from, graph).first;
  boost::put(boost::edge_capacity, graph, there, capacity);
  boost::put(boost::edge_capacity, graph, back, 0);
  boost::put(boost::edge_reverse, graph, there, back);
  boost::put(boost::edge_reverse, graph, back, there);
}

/// A bound from above: no channel gets more than it needs or than those who can do it have.
std::int32_t at_most(std::span<const Supplier> suppliers, const PerChannel<std::int32_t>& demand) {
  std::int32_t by_channel = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    std::int32_t able = 0;
    for (const Supplier& supplier : suppliers) {
      able += (supplier.can & only(c)) != 0 ? supplier.minutes : 0;
    }
    by_channel += std::min(able, demand[c]);
  }
  std::int32_t all = 0;
  for (const Supplier& supplier : suppliers) {
    all += supplier.can != 0 ? supplier.minutes : 0;
  }
  return std::min(by_channel, all);
}

/// A bound from below: everybody in turn fills the channels in order.
std::int32_t at_least(std::span<const Supplier> suppliers, PerChannel<std::int32_t> demand) {
  std::int32_t filled = 0;
  for (const Supplier& supplier : suppliers) {
    std::int32_t left = supplier.minutes;
    for (std::size_t c = 0; c < channel_count && left > 0; ++c) {
      const std::int32_t part = (supplier.can & only(c)) != 0 ? std::min(left, demand[c]) : 0;
      demand[c] -= part;
      left -= part;
      filled += part;
    }
  }
  return filled;
}

}  // namespace

std::int32_t most_help(std::span<const Supplier> suppliers,
                       const PerChannel<std::int32_t>& demand) {
  const std::size_t source = suppliers.size() + channel_count;
  const std::size_t sink = source + 1;
  Graph graph(sink + 1);
  for (std::size_t i = 0; i < suppliers.size(); ++i) {
    join(graph, source, i, suppliers[i].minutes);
    for (std::size_t c = 0; c < channel_count; ++c) {
      if ((suppliers[i].can & only(c)) != 0 && demand[c] > 0) {
        join(graph, i, suppliers.size() + c, suppliers[i].minutes);
      }
    }
  }
  for (std::size_t c = 0; c < channel_count; ++c) {
    if (demand[c] > 0) {
      join(graph, suppliers.size() + c, sink, demand[c]);
    }
  }
  return boost::push_relabel_max_flow(graph, source, sink);
}

bool can_fill(std::span<const Supplier> suppliers, const PerChannel<std::int32_t>& demand,
              std::int32_t wanted) {
  if (at_most(suppliers, demand) < wanted) {
    return false;
  }
  return at_least(suppliers, demand) >= wanted || most_help(suppliers, demand) >= wanted;
}

}  // namespace draagkracht
