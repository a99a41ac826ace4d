// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/network_records.hpp"

#include <array>

#include "io/care_records.hpp"
#include "io/member_record.hpp"
#include "measures/instruments/ecogram.hpp"
#include "measures/instruments/genogram.hpp"
#include "measures/instruments/name_list.hpp"
#include "measures/instruments/rings.hpp"

namespace draagkracht {

namespace {

using Record = nlohmann::ordered_json;

Record names_of(const Sitting& s) {
  const NameList list = name_list(s);
  Record names = Record::array();
  for (const ListedName& each : list.names) {
    Record row{{"person", key_text('p', each.member.key)},
               {"name", each.member.name},
               {"kind", code_of(tie_kind_names, each.member.kind)},
               {"tag", code_of(name_tag_names, each.tag)},
               {"source", code_of(name_source_names, each.source)}};
    if (!each.by.empty()) {
      row["by"] = each.by;
    }
    names.push_back(row);
  }
  Record out = person_head(list.ego);
  out["names"] = names;
  out["by_self"] = list.by_self;
  out["prompted"] = list.prompted;
  out["supplied"] = list.supplied;
  out["there"] = list.ego.there;
  out["recall"] = to_hundredths(list.recall);
  return out;
}

Record ecogram(const Sitting& s) {
  const EgoNetwork ego = ego_network(s);
  const EcogramMeasures found = ecogram_measures(ego);
  Record out = network_head(ego);
  out["size"] = found.size;
  out["supporting"] = found.supporting;
  out["neutral"] = found.neutral;
  out["strained"] = found.strained;
  out["domains"] = found.domains;
  out["formal_share"] = to_hundredths(found.formal_share);
  out["hours"] = hours_by_code(found.hours);
  out["hours_received"] = to_hundredths(found.received);
  out["hours_given"] = to_hundredths(found.given);
  return out;
}

Record ring_counts(const RingRecord& record) {
  Record out = Record::object();
  for (std::size_t k = 0; k < record.plan->rings.size(); ++k) {
    Record row = Record::object();
    for (std::size_t s = 0; s < record.plan->sectors.size(); ++s) {
      row[std::string(record.plan->sectors[s].name.code)] = record.counts[k][s];
    }
    out[std::string(record.plan->rings[k].code)] = row;
  }
  return out;
}

Record with_rings(const RingRecord& record) {
  Record out = network_head(record.ego);
  for (const RingPlace& place : record.places) {
    Record& member = out["members"][place.member];
    member["ring"] = record.plan->rings[static_cast<std::size_t>(place.ring)].code;
    member["sector"] = record.plan->sectors[static_cast<std::size_t>(place.sector)].name.code;
    if (record.ego.lens == Lens::difference) {
      member["true_ring"] = record.plan->rings[static_cast<std::size_t>(place.true_ring)].code;
    }
  }
  out["counts"] = ring_counts(record);
  return out;
}

Record lensink(const Sitting& s) {
  const RingRecord record = ring_record(s, lensink_plan());
  const LensinkMeasures found = lensink_measures(record);
  Record out = with_rings(record);
  out["friend_potential"] = found.friend_potential;
  out["professional_share_inside"] = to_hundredths(found.professional_share);
  out["nobody_intimate"] = found.nobody_intimate;
  out["outside_family_and_professionals"] = found.outside;
  return out;
}

Record wijkecogram(const Sitting& s) {
  const RingRecord record = ring_record(s, wijkecogram_plan());
  const WijkMeasures found = wijk_measures(record);
  Record out = with_rings(record);
  out["strong_share"] = to_hundredths(found.strong_share);
  out["density"] = to_hundredths(found.density);
  out["in_neighbourhood"] = found.in_neighbourhood;
  return out;
}

Record family(const Sitting& s, bool detailed) {
  const Genogram g = genogram(s, detailed);
  const auto key = [&](std::size_t i) { return key_text('p', g.people[i].key); };
  Record people = Record::array();
  for (const Relative& r : g.people) {
    people.push_back({{"person", key_text('p', r.key)},
                      {"name", r.name},
                      {"sex", code_of(sex_names, r.sex)},
                      {"birth_year", r.birth_year},
                      {"age", r.dead ? Record(nullptr) : Record(r.age)},
                      {"dead", r.dead},
                      {"generation", r.generation},
                      {"bond", code_of(bond_names, r.bond)}});
  }
  Record units = Record::array();
  for (const FamilyUnit& unit : g.units) {
    Record parents = Record::array();
    for (const std::size_t parent : {unit.first, unit.partner}) {
      if (parent != FamilyUnit::none) {
        parents.push_back(key(parent));
      }
    }
    Record children = Record::array();
    for (const std::size_t child : unit.children) {
      children.push_back(key(child));
    }
    Record row{{"parents", parents}, {"children", children}, {"separated", unit.separated}};
    if (unit.since_year > 0) {
      row["since"] = unit.since_year;
    }
    units.push_back(row);
  }
  Record out = person_head(g.ego);
  out["people"] = people;
  out["families"] = units;
  out["others"] = g.others;
  out["first_degree"] = g.first_degree;
  out["second_degree"] = g.second_degree;
  out["in_touch"] = g.in_touch;
  out["out_of_touch"] = g.out_of_touch;
  out["within_reach"] = g.within_reach;
  out["able_to_help"] = g.able;
  out["died"] = g.died;
  return out;
}
Record genogram_detailed(const Sitting& s) { return family(s, true); }
Record genogram_basic(const Sitting& s) { return family(s, false); }

struct Maker {
  std::string_view drawing;
  RecordMaker make;
};
constexpr std::array makers = std::to_array<Maker>({
    {"groslijst", names_of},
    {"genogram", genogram_detailed},
    {"genogram-basic", genogram_basic},
    {"ecogram", ecogram},
    {"ecogram-domains", ecogram},
    {"lensink", lensink},
    {"wijkecogram", wijkecogram},
});

}  // namespace

RecordMaker record_maker(std::string_view drawing) {
  for (const Maker& each : makers) {
    if (each.drawing == drawing) {
      return each.make;
    }
  }
  return care_record_maker(drawing);
}

}  // namespace draagkracht
