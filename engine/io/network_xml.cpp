// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A world as GraphML (Gephi, igraph, NetworkX) or GEXF 1.3 (Gephi). All text is codes and numbers
// of our own, so nothing needs escaping.
#include <array>
#include <string>
#include <vector>

#include "io/export.hpp"

namespace draagkracht {

namespace {

struct Attribute {
  std::string_view name;
  std::string_view graphml_type;
  std::string_view gexf_type;
};

constexpr std::array node_attributes{Attribute{"age", "int", "integer"},
                                     Attribute{"sex", "string", "string"},
                                     Attribute{"residence", "string", "string"},
                                     Attribute{"limitation", "string", "string"},
                                     Attribute{"is_client", "boolean", "boolean"},
                                     Attribute{"is_carer", "boolean", "boolean"},
                                     Attribute{"is_professional", "boolean", "boolean"},
                                     Attribute{"strain", "double", "double"},
                                     Attribute{"weight", "double", "double"}};
constexpr std::array edge_attributes{
    Attribute{"kind", "string", "string"},        Attribute{"state", "string", "string"},
    Attribute{"closeness", "double", "double"},   Attribute{"distance_km", "double", "double"},
    Attribute{"balance", "double", "double"},     Attribute{"hours_a_to_b", "double", "double"},
    Attribute{"hours_b_to_a", "double", "double"}};

using Values = std::vector<std::string>;

/// Minutes of care this week over each tie, per direction: from `first`, from `second`.
std::vector<std::array<double, 2>> care_over_ties(const World& world) {
  std::vector<std::array<double, 2>> hours(world.ties.size());
  for (const CareLink& link : world.links) {
    if (link.open == 0 || !link.tie.valid()) {
      continue;
    }
    double minutes = 0;
    for (const std::uint16_t given : link.given) {
      minutes += given;
    }
    const bool from_first = world.ties.columns.row[link.tie.index()].first == link.giver;
    hours[link.tie.index()][from_first ? 0 : 1] += minutes / 60;
  }
  return hours;
}

std::string_view yes(bool value) { return value ? "true" : "false"; }

Values values_of(const World& world, PersonId person) {
  const PersonTable& persons = world.persons;
  const std::size_t i = person.index();
  const ClientSlot client = persons.client[i];
  const CarerSlot carer = persons.carer[i];
  const bool gives = carer.valid() && world.carers[carer.index()].first_link.valid();
  return {std::to_string(persons.age(person, world.week)),
          std::string(sex_names[at(persons.sex[i])].code),
          std::string(residence_names[at(persons.residence[i])].code),
          std::string(limitation_names[at(persons.limitation[i])].code),
          std::string(yes(client.valid() && world.clients[client.index()].open != 0)),
          std::string(yes(gives)),
          std::string(yes(persons.professional[i] != 0)),
          csv_number(carer.valid() ? static_cast<double>(world.carers[carer.index()].strain) : 0.0),
          csv_number(static_cast<double>(persons.weight[i]))};
}

Values values_of(const World& world, TieId tie, const std::array<double, 2>& hours) {
  const TieColumns& ties = world.ties.columns;
  const std::size_t i = tie.index();
  return {std::string(tie_kind_names[at(ties.row[i].kind)].code),
          std::string(tie_state_names[at(ties.row[i].state)].code),
          csv_number(static_cast<double>(ties.row[i].closeness)),
          csv_number(static_cast<double>(ties.distance_km[i])),
          csv_number(static_cast<double>(ties.row[i].balance)),
          csv_number(hours[0]),
          csv_number(hours[1])};
}

/// What differs between the two dialects.
class Xml {
 public:
  Xml(NetworkFormat format, FileWriter& out)
      : graphml_(format == NetworkFormat::graphml), out_(out) {}

  void begin(const World& world) {
    out_.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (graphml_) {
      out_.write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
      keys(node_attributes, "node", 'n');
      keys(edge_attributes, "edge", 'e');
      out_.write("<graph id=\"week-" + std::to_string(world.week.value) +
                 "\" edgedefault=\"undirected\">\n");
    } else {
      out_.write(
          "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n"
          "<graph defaultedgetype=\"undirected\" mode=\"static\">\n");
      attributes(node_attributes, "node");
      attributes(edge_attributes, "edge");
    }
  }
  void open_list(std::string_view name) {
    if (!graphml_) {
      out_.write("<" + std::string(name) + ">\n");
    }
  }
  void close_list(std::string_view name) {
    if (!graphml_) {
      out_.write("</" + std::string(name) + ">\n");
    }
  }
  void node(const std::string& id, const Values& values) {
    out_.write("<node id=\"" + id + (graphml_ ? "\">" : "\" label=\"" + id + "\">"));
    data(values, 'n');
    out_.write("</node>\n");
  }
  void edge(std::size_t number, const std::string& a, const std::string& b, const Values& values) {
    out_.write("<edge id=\"t" + std::to_string(number) + "\" source=\"" + a + "\" target=\"" + b +
               "\">");
    data(values, 'e');
    out_.write("</edge>\n");
  }
  void end() { out_.write(graphml_ ? "</graph>\n</graphml>\n" : "</graph>\n</gexf>\n"); }

 private:
  template <std::size_t N>
  void keys(const std::array<Attribute, N>& list, std::string_view owner, char letter) {
    for (std::size_t i = 0; i < N; ++i) {
      out_.write("<key id=\"" + std::string(1, letter) + std::to_string(i) + "\" for=\"" +
                 std::string(owner) + "\" attr.name=\"" + std::string(list[i].name) +
                 "\" attr.type=\"" + std::string(list[i].graphml_type) + "\"/>\n");
    }
  }
  template <std::size_t N>
  void attributes(const std::array<Attribute, N>& list, std::string_view owner) {
    out_.write("<attributes class=\"" + std::string(owner) + "\">\n");
    for (std::size_t i = 0; i < N; ++i) {
      out_.write("<attribute id=\"" + std::to_string(i) + "\" title=\"" +
                 std::string(list[i].name) + "\" type=\"" + std::string(list[i].gexf_type) +
                 "\"/>\n");
    }
    out_.write("</attributes>\n");
  }
  void data(const Values& values, char letter) {
    if (!graphml_) {
      out_.write("<attvalues>");
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
      const std::string number = std::to_string(i);
      out_.write(graphml_ ? "<data key=\"" + std::string(1, letter) + number + "\">" + values[i] +
                                "</data>"
                          : "<attvalue for=\"" + number + "\" value=\"" + values[i] + "\"/>");
    }
    if (!graphml_) {
      out_.write("</attvalues>");
    }
  }
  bool graphml_;
  FileWriter& out_;
};

}  // namespace

void write_network(const World& world, NetworkFormat format, FileWriter& out) {
  Xml xml(format, out);
  xml.begin(world);
  const auto name = [&](PersonId person) { return key_text('p', world.key(person)); };
  xml.open_list("nodes");
  for (std::uint32_t i = 0; i < world.persons.size(); ++i) {
    if (world.persons.alive(PersonId{i})) {
      xml.node(name(PersonId{i}), values_of(world, PersonId{i}));
    }
  }
  xml.close_list("nodes");
  xml.open_list("edges");
  const auto hours = care_over_ties(world);
  const TieColumns& ties = world.ties.columns;
  for (std::uint32_t i = 0; i < world.ties.size(); ++i) {
    const bool there = ties.row[i].state != TieState::ended &&
                       world.persons.alive(ties.row[i].first) &&
                       world.persons.alive(ties.row[i].second);
    if (there) {
      xml.edge(i, name(ties.row[i].first), name(ties.row[i].second),
               values_of(world, TieId{i}, hours[i]));
    }
  }
  xml.close_list("edges");
  xml.end();
}

}  // namespace draagkracht
