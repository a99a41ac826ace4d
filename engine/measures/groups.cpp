// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/groups.hpp"

#include <algorithm>

#include "measures/care_network.hpp"

namespace draagkracht {

const std::array<CodeName, 5> relation_group_names{{
    {"partner", {"partner van de cliënt", "partner of the client"}},
    {"child", {"kind van de cliënt", "child of the client"}},
    {"parent", {"ouder van de cliënt", "parent of the client"}},
    {"other_kin", {"andere familie van de cliënt", "other kin of the client"}},
    {"others", {"vriend, buur of kennis", "friend, neighbour or acquaintance"}},
}};

const std::array<CodeName, 4> age_group_names{{
    {"0-44", {"jonger dan 45 jaar", "younger than 45"}},
    {"45-64", {"45 tot en met 64 jaar", "45 to 64"}},
    {"65-79", {"65 tot en met 79 jaar", "65 to 79"}},
    {"80+", {"80 jaar en ouder", "80 and older"}},
}};

namespace {

// Where the subgroups of each kind begin, counted from the first subgroup.
constexpr std::size_t sexes = 0;
constexpr std::size_t ages = sexes + 2;
constexpr std::size_t incomes = ages + 4;
constexpr std::size_t relations = incomes + 3;
constexpr std::size_t limitations = relations + 5;
constexpr std::size_t networks = limitations + limitation_count - 1;
static_assert(networks + network_type_names.size() == subgroup_count);

constexpr GroupMask bit(std::size_t group) { return GroupMask{1} << group; }

GroupMask neighbourhood_bit(const World& world, PersonId person, std::size_t first,
                            GroupCounts counts) {
  const std::size_t row = world.persons.neighbourhood[person.index()];
  if (row >= world.neighbourhoods.size()) {
    return GroupMask{0};  // no address here
  }
  const std::size_t part = world.neighbourhoods[row].part;
  return part < counts.neighbourhoods ? bit(first + subgroup_count + part) : GroupMask{0};
}

GroupMask shared_subgroups(const World& world, PersonId person, std::size_t first,
                           GroupCounts counts) {
  const std::size_t row = person.index();
  return neighbourhood_bit(world, person, first, counts) |
         bit(first + sexes + at(world.persons.sex[row])) |
         bit(first + ages + age_group(world.persons.age(person, world.week))) |
         bit(first + incomes + at(world.persons.income_band[row]));
}

/// In no group when no help came that week.
GroupMask network_bit(const World& world, const ClientRecord& client, std::size_t first) {
  const std::optional<NetworkType> type = network_type(world, client);
  return type ? bit(first + networks + at(*type)) : GroupMask{0};
}

Text exposed_explain(const GroupPlan& plan) {
  if (plan.no_policy()) {
    return {
        "Geen enkele variant heeft beleid. Daarom horen hier alle cliënten en hun mantelzorgers "
        "bij.",
        "No variant has a policy. So this holds all clients and their carers."};
  }
  return {
      "Cliënten met een indicatie die het beleid van een variant raakt of voor wie een methode is, "
      "en hun mantelzorgers van dat moment. Zij blijven in de groep, wat er ook met hen gebeurt.",
      "Clients holding an indication that a policy of some variant reaches or for whom a method "
      "is, "
      "and their carers at that moment. They stay in the group whatever becomes of them."};
}

template <std::size_t N>
void add_subgroups(std::vector<GroupInfo>& groups, std::string_view kind, Label by, Label explain,
                   const std::array<CodeName, N>& names, std::size_t from) {
  for (std::size_t i = from; i < N; ++i) {
    groups.push_back({"exposed/" + std::string(kind) + "=" + std::string(names[i].code),
                      names[i].label.text(), by.text(), explain.text(), false});
  }
}

}  // namespace

bool GroupPlan::no_policy() const {
  const auto none = [](const PerProduct<bool>& flags) {
    return std::ranges::none_of(flags, [](bool flag) { return flag; });
  };
  return none(exposing) && none(exposing_new) && offers.empty();
}

RelationGroup relation_group(TieKind carer_to_client) {
  switch (carer_to_client) {
    case TieKind::partner:
      return RelationGroup::partner;
    case TieKind::child:
      return RelationGroup::child;
    case TieKind::parent:
      return RelationGroup::parent;
    case TieKind::sibling:
    case TieKind::other_kin:
      return RelationGroup::other_kin;
    default:
      return RelationGroup::others;
  }
}

std::size_t age_group(int age) {
  return static_cast<std::size_t>(std::count_if(age_group_from.begin(), age_group_from.end(),
                                                [&](int from) { return age >= from; }));
}

GroupCounts group_counts(const GroupPlan& plan) {
  const std::size_t file = std::min(plan.file_groups.size(), max_file_groups);
  const std::size_t areas = plan.neighbourhoods.size();
  const std::size_t free = max_file_groups - file;
  const std::size_t fit = areas <= std::min(max_area_groups, free) ? areas : 0;
  const std::size_t cuts = plan.cuts.size();
  return {file, fit, cuts <= std::min(max_cut_groups, free - fit) ? cuts : 0};
}

std::size_t first_cut_group(GroupCounts counts) {
  return first_file_group + counts.file + subgroup_count + counts.neighbourhoods;
}

std::size_t group_of_variant(const GroupPlan& plan, std::size_t variant) {
  const GroupCounts counts = group_counts(plan);
  const std::optional<std::size_t> cut =
      variant < plan.cut_of.size() ? plan.cut_of[variant] : std::nullopt;
  return cut && *cut < counts.cuts ? first_cut_group(counts) + *cut : exposed_group;
}

std::vector<GroupInfo> group_list(const GroupPlan& plan) {
  std::vector<GroupInfo> groups;
  groups.push_back({"all",
                    {"Iedereen", "Everybody"},
                    {},
                    {"Alle cliënten en mantelzorgers van nu, en wie dat bij het begin was.",
                     "All clients and carers of now, and those who were at the start."},
                    true});
  groups.push_back({"exposed",
                    plan.no_policy()
                        ? Text{"Alle cliënten bij het begin", "All clients at the start"}
                        : Text{"Wie het beleid raakt", "Those the policy reaches"},
                    {},
                    exposed_explain(plan),
                    true});
  const GroupCounts counts = group_counts(plan);
  for (std::size_t i = 0; i < counts.file; ++i) {
    const GroupSpec& spec = plan.file_groups[i];
    groups.push_back(
        {spec.id,
         spec.label,
         {},
         {"Cliënten die bij het begin aan de voorwaarden uit het bestand voldeden, en hun "
          "mantelzorgers van toen.",
          "Clients who met the conditions of the file at the start, and their carers "
          "then."},
         false});
  }
  constexpr Label own{"Cliënten en mantelzorgers elk naar hun eigen kenmerk bij het begin.",
                      "Clients and carers each by their own trait at the start."};
  constexpr Label of_carers{
      "Mantelzorgers naar wat zij zijn van de cliënt die zij het meest hielpen.",
      "Carers by what they are to the client they helped most."};
  constexpr Label of_clients{"Cliënten naar de beperking waardoor zij hulp nodig hebben.",
                             "Clients by the limitation for which they need help."};
  constexpr Label of_networks{
      "Cliënten naar wie bij het begin de meeste hulp gaf, en mantelzorgers naar de cliënt die zij "
      "het meest hielpen.",
      "Clients by who gave most help at the start, and carers by the client they helped most."};
  add_subgroups(groups, "sex", {"Geslacht", "Sex"}, own, sex_names, 0);
  add_subgroups(groups, "age", {"Leeftijd", "Age"}, own, age_group_names, 0);
  add_subgroups(groups, "income_band", {"Inkomen", "Income"}, own, income_band_names, 0);
  add_subgroups(groups, "relation", {"Relatie", "Relation"}, of_carers, relation_group_names, 0);
  add_subgroups(groups, "limitation", {"Beperking", "Limitation"}, of_clients, limitation_names, 1);
  add_subgroups(groups, "network", {"Soort netwerk", "Kind of network"}, of_networks,
                network_type_names, 0);
  constexpr Label where{
      "Cliënten en mantelzorgers naar de wijk waar zij zelf bij het begin woonden.",
      "Clients and carers by the neighbourhood they lived in at the start."};
  for (std::size_t i = 0; i < counts.neighbourhoods; ++i) {
    const GroupPlan::Area& area = plan.neighbourhoods[i];
    groups.push_back({"exposed/neighbourhood=" + area.id,
                      area.label,
                      {"Wijk", "Neighbourhood"},
                      where.text(),
                      false});
  }
  for (std::size_t i = 0; i < counts.cuts; ++i) {
    const GroupPlan::Cut& cut = plan.cuts[i];
    groups.push_back({"exposed/variant=" + cut.id,
                      {"Wie gekort wordt door " + cut.label.nl, "Those cut by " + cut.label.en},
                      {},
                      {"Cliënten met een indicatie die deze keuze kort, en hun mantelzorgers van "
                       "dat moment. Zij blijven in de groep, wat er ook met hen gebeurt.",
                       "Clients holding an indication that this choice cuts, and their carers at "
                       "that moment. They stay in the group whatever becomes of them."},
                      true});
  }
  return groups;
}

GroupMask client_subgroups(const World& world, const ClientRecord& client, GroupCounts counts) {
  const std::size_t first = first_file_group + counts.file;
  GroupMask mask = shared_subgroups(world, client.person, first, counts);
  if (client.limitation != Limitation::none) {
    mask |= bit(first + limitations + at(client.limitation) - 1);
  }
  mask |= network_bit(world, client, first);
  return mask;
}

GroupMask carer_subgroups(const World& world, const CarerRecord& carer, GroupCounts counts) {
  const std::size_t first = first_file_group + counts.file;
  GroupMask mask = shared_subgroups(world, carer.person, first, counts);
  const LinkId most = most_helped(world, carer, false);
  if (most.valid()) {
    mask |= bit(first + relations +
                at(relation_group(relation_to_client(world, world.links[most.index()]))));
    const PersonId helped = world.links[most.index()].client;
    mask |= network_bit(world, world.clients[world.persons.client[helped.index()].index()], first);
  }
  return mask;
}

}  // namespace draagkracht
