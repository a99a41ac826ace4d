// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/professional.hpp"

#include "model/ask/talk.hpp"
#include "model/formal/funding.hpp"
#include "model/formal/invest_first.hpp"
#include "model/formal/know_network.hpp"
#include "model/formal/not_alone.hpp"
#include "model/formal/what_counts.hpp"
#include "model/formal/workload.hpp"
#include "model/ties/fall_out.hpp"

namespace draagkracht {

const ProfessionalRecord* post_of(const World& w, const Scratch& scratch, PersonId professional) {
  if (!professional.valid() || professional.index() >= scratch.post_of.size()) {
    return nullptr;
  }
  const std::uint32_t post = scratch.post_of[professional.index()];
  return post < w.professionals.size() ? &w.professionals[post] : nullptr;
}

namespace {

double stance_in_post(const World& w, const Setting& s, PersonId who,
                      const ProfessionalRecord* post) {
  return stance_at_work(s.parameters.work_style, stance_of(w, who),
                        post != nullptr ? post->learned / 65535.0 : 0.0);
}

}  // namespace

double stance_now(const World& w, const Setting& s, const Scratch& scratch, PersonId professional) {
  return stance_in_post(w, s, professional, post_of(w, scratch, professional));
}

double of_organisation(const World& w, const ProfessionalRecord* post, Decision what) {
  return post != nullptr && post->organisation.index() < w.organisations.size()
             ? Draw(w.luck, what, w.organisations[post->organisation.index()].key, Week{0})
                   .uniform(0)
             : 0.5;
}

Company company_of(const World& w, const ClientRecord& client) {
  Company around{.organisations = 0, .family = false};
  for (const Indication& indication : client.indications) {
    around.organisations += indication.professional.valid() ? 1 : 0;
  }
  each_link_of_client(w, client, [&](LinkId l) {
    around.anybody = true;
    around.family = around.family || is_kin(w.links[l.index()].giver_is);
  });
  return around;
}

Approach approach_of(const World& w, const Setting& s, const Scratch& scratch,
                     const ClientRecord& client, Product product, const Company& company) {
  const ModelParameters& p = s.parameters;
  const Indication& indication = client.indications[at(product)];
  const PersonId who = indication.professional;
  const ProfessionalRecord* post = post_of(w, scratch, who);
  Approach a;
  const double stance = stance_in_post(w, s, who, post);
  const TieId tie = w.ties.between(client.person, who);
  a.weeks = tie.valid() ? w.week.value - w.ties.columns.since[tie.index()] : 0;
  const Craft craft = craft_of(p.work_style, w, who);
  a.known = network_known(
      p.know_network,
      {.weeks = static_cast<double>(a.weeks),
       .stance = stance,
       .craft = craft.network,
       .privacy = static_cast<double>(traits_of(w, client.person)[at(Trait::privacy)]),
       .invited = client.invited != 0,
       .map = of_organisation(w, post, decision("formal.map"))});
  // Who may be taken advantage of has a file with a label on it.
  a.stance =
      room_despite_label(p.know_network, stance, easily_exploited(client.limitation), a.known) *
      heard_less(p.what_counts);
  const double full = post != nullptr ? fullness(post->booked, post->capacity) : usually_full;
  a.reach =
      involves(p.know_network, a.known) *
      time_for_network(p.workload, full, of_organisation(w, post, decision("formal.vision"))) *
      one_in_charge(p.know_network, company.organisations, company.family, apart(p.funding)) *
      counted_more(p.what_counts) *
      wants_others(p.not_alone, company.organisations <= 1 && !company.anybody) *
      talks_more(p.invest_first,
                 extra_time(p.invest_first, w.week.value - indication.waiting_until));
  return a;
}

}  // namespace draagkracht
