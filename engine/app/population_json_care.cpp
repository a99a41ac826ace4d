// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Carers, clients and households told, as JSON.
#include "app/population_json.hpp"

namespace draagkracht::app {

namespace {

Json known_json(const std::vector<KnownPerson>& people) {
  Json list = Json::array();
  for (const KnownPerson& k : people) {
    list.push_back({{"kind", word(tie_kind_names[at(k.kind)])},
                    {"sex", word(sex_names[at(k.sex)])},
                    {"age", k.age},
                    {"km", k.km},
                    {"at_home", k.at_home},
                    {"admitted", k.admitted},
                    {"hours", k.hours}});
  }
  return list;
}

}  // namespace

Json carers_json(const CarerProfile& c) {
  Json ages = Json::array();
  for (std::size_t b = 0; b < carer_ages.size(); ++b) {
    ages.push_back({{"from", carer_ages[b]},
                    {"wide_men", of(c.wide_by_age[b][0])},
                    {"wide_women", of(c.wide_by_age[b][1])},
                    {"narrow_men", of(c.narrow_by_age[b][0])},
                    {"narrow_women", of(c.narrow_by_age[b][1])}});
  }
  Json hours = Json::array();
  for (std::size_t b = 0; b < c.narrow_hours.size(); ++b) {
    hours.push_back({{"from", b == 0 ? 0 : hour_bounds[b - 1]}, {"share", of(c.narrow_hours[b])}});
  }
  return {{"wide", of(c.wide)},
          {"narrow", of(c.narrow)},
          {"by_age", ages},
          {"wide_helps", by_code(helped_names, c.wide_helps)},
          {"narrow_helps", by_code(helped_names, c.narrow_helps)},
          {"narrow_hours", hours},
          {"narrow_mean_hours", of(c.narrow_mean_hours)},
          {"wide_mean_hours", of(c.wide_mean_hours)},
          {"narrow_employed", of(c.narrow_employed)}};
}

Json clients_json(const ClientProfile& c, const PopulationSpec& spec) {
  Json ages = Json::array();
  for (std::size_t b = 0; b < client_ages.size(); ++b) {
    Json limitations = by_code(limitation_names, c.by_age[b]);
    limitations["any"] = limitations["none"];
    limitations.erase("none");
    const int to = b + 1 < client_ages.size() ? client_ages[b + 1] : end_of_life;
    Json wanted = Json::object();
    double any = 0;
    for (std::size_t l = 1; l < limitation_count; ++l) {
      const double share = mean_asked(spec, spec.limitations[l].prevalence, client_ages[b], to);
      any += share;
      wanted[word(limitation_names[l])] = number(share);
    }
    wanted["any"] = number(any);
    ages.push_back({{"from", client_ages[b]},
                    {"limitations", limitations},
                    {"asked", wanted},
                    {"products", by_code(product_names, c.products_by_age[b])}});
  }
  return {{"by_age", ages},
          {"products", by_code(product_names, c.products)},
          {"product_hours", by_code(product_names, c.product_hours)},
          {"any_product", of(c.any_product)},
          {"need_hours", of(c.need_hours[0])},
          {"carers_per_client", of(c.helpers)},
          {"without_carer", of(c.nobody)},
          {"informal_share", c.informal_share}};
}

Json story_json(const HouseholdStory& story) {
  Json members = Json::array();
  for (const MemberStory& m : story.members) {
    Json professional = Json::object();
    for (const auto& [product, hours] : m.professional) {
      professional[word(product_names[at(product)])] = hours;
    }
    members.push_back({{"person", key_text('p', m.person)},
                       {"sex", word(sex_names[at(m.sex)])},
                       {"age", m.age},
                       {"education", word(education_names[at(m.education)])},
                       {"work_hours", m.work_hours},
                       {"poor_health", m.poor_health},
                       {"limitation", word(limitation_names[at(m.limitation)])},
                       {"need_hours", m.need_hours},
                       {"housemates", known_json(m.housemates)},
                       {"kin", known_json(m.kin)},
                       {"other_kin", m.other_kin},
                       {"friends", m.friends},
                       {"neighbours", m.neighbours},
                       {"helpers", known_json(m.helpers)},
                       {"professional", professional},
                       {"helps", known_json(m.helps)}});
  }
  return {{"kind", word(home_kind_names[at(story.kind)])},
          {"street", story.street},
          {"members", members}};
}

}  // namespace draagkracht::app
