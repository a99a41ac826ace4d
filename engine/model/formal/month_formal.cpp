// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Clients are looked at in a week of the month that is their own, two weeks after the one in which
// they are looked at in phase 4.
#include "model/formal/month_formal.hpp"

#include <algorithm>

#include "core/draw.hpp"
#include "model/ask/self_trust.hpp"
#include "model/formal/click_with.hpp"
#include "model/formal/come_back_later.hpp"
#include "model/formal/face_pain.hpp"
#include "model/formal/feel_loss.hpp"
#include "model/formal/fitting_goals.hpp"
#include "model/formal/formal.hpp"
#include "model/formal/go_along.hpp"
#include "model/formal/hand_over.hpp"
#include "model/formal/hold_back.hpp"
#include "model/formal/let_choose.hpp"
#include "model/formal/professional.hpp"
#include "model/formal/promise_say.hpp"
#include "model/formal/push_aside.hpp"
#include "model/formal/request_care.hpp"
#include "model/formal/right_moment.hpp"
#include "model/formal/see_harm.hpp"
#include "model/formal/somebody_near.hpp"
#include "model/formal/staff.hpp"
#include "model/formal/stay_in_touch.hpp"
#include "model/formal/threaten.hpp"
#include "model/formal/torn.hpp"
#include "model/formal/workload.hpp"
#include "model/life/homes.hpp"
#include "model/ties/fall_out.hpp"
#include "population/able_to_help.hpp"

namespace draagkracht {

namespace {

bool own_week(const World& w, const ClientRecord& client) {
  return (w.week.value - client.since) % 4 == 2;
}

bool has_professional(const ClientRecord& client) {
  return std::ranges::any_of(client.indications,
                             [](const Indication& i) { return i.professional.valid(); });
}

void frighten_family(World& w, const Threaten& p, double felt, const ClientRecord& client) {
  const bool sudden = on_way(client, Way::cut_now) && !on_way(client, Way::told);
  if (on_way(client, Way::cut_now) && !sudden) {
    return;  // they had been told
  }
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    if (is_kin(link.giver_is)) {
      float& strain = w.carer_of(link.giver).strain;
      strain += static_cast<float>(
          felt * fright(p, sudden, from_byte(client.prepared), static_cast<double>(strain)));
    }
  });
}

/// The professionals of a client, as far as they count together.
struct Team {
  int count = 0;
  double stance = 0;
  double sees = 0;
  double handing_over = 0;
  double network = 0;
  double courage = 0;  ///< of their organisations
  int weeks = 0;       ///< since the first of them came
};

/// Somebody else comes instead, or nobody does; the old tie ends.
void change_professional(World& w, const ClickWith& p, ClientRecord& client, Product product) {
  if (!tries_another(p, client.rematched)) {
    send_away(w, client, product);
    return;
  }
  ++client.rematched;
  const Indication& indication = client.indications[at(product)];
  w.emit(EventKind::professional_left, Cause::no_click, client.person, indication.professional,
         static_cast<float>(p.weeks), EventUnit::weeks);
  leave_client(w, client, product, w.week.value + static_cast<std::int32_t>(p.weeks));
}

/// How hard a client from whom help is withdrawn pulls at the professionals.
double pulled_by(World& w, const FeelLoss& p, const ClientRecord& client) {
  const bool withdraws = on_way(client, Way::told) || on_way(client, Way::lost);
  double family = 0;
  if (withdraws) {
    each_link_of_client(w, client, [&](LinkId l) {
      const CareLink& link = w.links[l.index()];
      if (is_kin(link.giver_is)) {
        family = std::max(family, static_cast<double>(w.carer_of(link.giver).strain));
      }
    });
  }
  return pull(withdraws ? loss_felt(p, client) : 0.0, static_cast<double>(client.unmet_share),
              family);
}

Team meet_professionals(World& w, const Setting& s, const Scratch& scratch, ClientRecord& client) {
  const ModelParameters& p = s.parameters;
  Team team;
  const Company company = company_of(w, client);
  const bool carries = network_carries(client);
  const double pulls = pulled_by(w, p.feel_loss, client);
  for (std::size_t k = 0; k < product_count; ++k) {
    const PersonId who = client.indications[k].professional;
    if (!who.valid()) {
      continue;
    }
    const Approach a = approach_of(w, s, scratch, client, static_cast<Product>(k), company);
    const Draw draw(w.luck, decision("formal.click"), w.key(client.person), w.key(who), w.week);
    if (time_to_tell(a.weeks) && draw.chance(p.click_with.misses, 0)) {
      change_professional(w, p.click_with, client, static_cast<Product>(k));
      continue;
    }
    const Craft craft = craft_of(p.work_style, w, who);
    ++team.count;
    team.stance += a.stance;
    team.sees = std::max(team.sees, craft.sees);
    team.handing_over = std::max(team.handing_over, craft.handing_over);
    team.network = std::max(team.network, craft.network);
    team.weeks = std::max(team.weeks, a.weeks);
    const ProfessionalRecord* post = post_of(w, scratch, who);
    team.courage += courage(p.let_choose, of_organisation(w, post, decision("formal.courage")));
    if (post != nullptr) {
      ProfessionalRecord& mine =
          w.professionals[static_cast<std::size_t>(post - w.professionals.data())];
      if (carries) {
        mine.flags |= ProfessionalRecord::succeeds;
      }
      set_torn(mine, std::max(torn_of(mine), pulls));
      // A review that is due within the month waits for a quieter time.
      Indication& indication = client.indications[k];
      if (overfull(fullness(mine.booked, mine.capacity)) && indication.review - w.week.value <= 4 &&
          indication.review > w.week.value && draw.chance(p.workload.postpones, 1)) {
        indication.review += 13;
      }
    }
  }
  team.stance = team.count > 0 ? team.stance / team.count : 0.5;
  team.courage = team.count > 0 ? team.courage / team.count : 0.5;
  return team;
}

void push_helpers_aside(World& w, const PushAside& p, const ClientRecord& client, double stance) {
  int own = 0, formal = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    own += client.informal[c].value + client.volunteer[c].value;
    formal += client.formal[c].value;
  }
  const double covered = formal > 0 ? static_cast<double>(formal) / (own + formal) : 0.0;
  const double chance = chance_pushed(p, stance, covered);
  if (!(chance > 0)) {
    return;
  }
  each_link_of_client(w, client, [&](LinkId l) {
    CareLink& link = w.links[l.index()];
    const Minutes before = agreed_minutes(link);
    if (before.value >= 4 &&
        Draw(w.luck, decision("formal.push_aside"), w.key(client.person), w.key(link.giver), w.week)
            .chance(chance, 0)) {
      do_less(p, link);
      w.emit(EventKind::stepped_down, Cause::taken_over, link.giver, client.person,
             static_cast<float>((before - agreed_minutes(link)).value),
             EventUnit::minutes_per_week);
    }
  });
}

void end_harm(World& w, const ClientRecord& client) {
  std::vector<TieId> harmful;
  for (const Arc arc : w.ties.of(client.person)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.valence == Valence::harmful && tie.state == TieState::active && !is_kin(tie.kind) &&
        tie.kind != TieKind::professional) {
      harmful.push_back(arc.tie);
    }
  }
  for (const TieId tie : harmful) {
    break_tie(w, tie, Cause::professional);
  }
}

/// Minutes a week that go or went by policy, over the channels they were for.
PerChannel<Minutes> hours_that_go(const Setting& s, const ClientRecord& client) {
  PerChannel<Minutes> sum{};
  std::int32_t announced = client.announced.value;
  for (std::size_t k = 0; k < product_count; ++k) {
    const Indication& indication = client.indications[k];
    std::int32_t loss = indication.granted.value - indication.in_force.value;
    if (announced > 0 && indication.in_force.value > 0 && loss <= 0) {
      loss = std::min(announced, indication.in_force.value);
      announced -= loss;
    }
    if (loss > 0) {
      const PerChannel<Minutes> spread =
          spread_over_channels(Minutes{loss}, s.population.products[k]);
      for (std::size_t c = 0; c < channel_count; ++c) {
        sum[c] += spread[c];
      }
    }
  }
  return sum;
}

void hand_to_network(World& w, const Setting& s, ClientRecord& client, double craft) {
  const HandOver& p = s.parameters.hand_over;
  const Draw draw(w.luck, decision("formal.hand_over"), w.key(client.person), w.week);
  if (!draw.chance(chance_handed(p, craft, knows(client, Known::services)), 0)) {
    return;
  }
  if (draw.chance(p.checks, 1)) {
    each_link_of_client(
        w, client, [&](LinkId l) { w.carer_of(w.links[l.index()].giver).found = w.week.value; });
  }
  const Arc to =
      somebody_near(w, s.parameters.able_to_help, client.person, decision("formal.successor"));
  if (!to.other.valid()) {
    return;
  }
  if (!draw.chance(willing_to_take_on(w, to), 2)) {
    return;
  }
  const PerChannel<Minutes> going = hours_that_go(s, client);
  std::int32_t sum = 0;
  PerChannel<std::uint16_t> more{};
  for (std::size_t c = 0; c < channel_count; ++c) {
    more[c] = static_cast<std::uint16_t>(round_half_away(going[c].value * p.takes));
    sum += more[c];
  }
  if (sum == 0) {
    return;
  }
  const bool helps_already = take_on(w, to, client.person, more);
  set_way(client, Way::handed);
  w.emit(helps_already ? EventKind::care_grew : EventKind::care_began, Cause::handed_over, to.other,
         client.person, static_cast<float>(sum), EventUnit::minutes_per_week);
}

/// Help that ended on its date comes back, as much as is lacking.
void grant_again(World& w, const Setting& s, ClientRecord& client, std::size_t k) {
  const ProductSpec& product = s.population.products[k];
  Indication& indication = client.indications[k];
  clear_term(client.terms[k], Term::ended);
  const Minutes minutes = grant(s.parameters.request_care, lacking_for(client, product),
                                partner_at_home(w, client.person).valid());
  if (minutes.value < 30 || indication.granted.value > 0) {
    return;
  }
  indication = {};
  indication.granted = indication.in_force = minutes;
  indication.start = w.week.value;
  indication.waiting_until = w.week.value + 1;
  indication.review = indication.waiting_until + static_cast<std::int32_t>(product.review_weeks);
  w.emit(EventKind::help_returned, Cause::professional, client.person, {},
         static_cast<float>(minutes.value), EventUnit::minutes_per_week);
}

void look_after_loss(World& w, const Setting& s, ClientRecord& client, double sees) {
  const StayInTouch& p = s.parameters.stay_in_touch;
  const Draw draw(w.luck, decision("formal.touch"), w.key(client.person), w.week);
  if (p.usual > 0 &&
      Draw(w.luck, decision("formal.contact"), w.key(client.person), Week{0}).chance(p.usual, 0)) {
    set_way(client, Way::contact);  // from now on somebody looks in, and it is billed
  }
  const bool contact = on_way(client, Way::contact);
  const double agreed = on_way(client, Way::told) ? static_cast<double>(client.say) : 0.0;
  client.self_trust *= static_cast<float>(1.0 - loss_felt(s.parameters.feel_loss, client) *
                                                    slide(p, contact, agreed));
  if (!contact || !comes_back(p, static_cast<double>(client.unmet_share) - from_byte(client.lacked),
                              lasting_need(client.limitation), sees, draw, 0)) {
    return;
  }
  for (std::size_t k = 0; k < product_count; ++k) {
    const Indication& indication = client.indications[k];
    if (has_term(client.terms[k], Term::ended)) {
      grant_again(w, s, client, k);
    } else if (indication.in_force < indication.granted &&
               !has_term(client.terms[k], Term::came_back)) {
      set_term(client.terms[k], Term::came_back);
      w.emit(EventKind::help_returned, Cause::professional, client.person, {},
             static_cast<float>((indication.granted - indication.in_force).value),
             EventUnit::minutes_per_week);
    }
  }
}

/// Breaks in the family that somebody dares to speak of.
void speak_of_pain(World& w, const FacePain& p, const ClientRecord& client, double craft) {
  const double chance = chance_to_speak(p, craft);
  if (!(chance > 0)) {
    return;
  }
  for (const Arc arc : w.ties.of(client.person)) {
    Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state != TieState::broken || !is_kin(tie.kind) || tie.valence == Valence::harmful ||
        !w.persons.at_home(arc.other)) {
      continue;
    }
    const Draw draw(w.luck, decision("formal.pain"), w.key(client.person), w.key(arc.other),
                    w.week);
    if (draw.chance(chance, 0) && draw.chance(p.heals, 1)) {
      tie.state = TieState::active;
      tie.contacts = std::max(tie.contacts, 0.25F);
      tie.closeness = std::max(tie.closeness, 0.2F);
      w.emit(EventKind::tie_revived, Cause::professional, client.person, arc.other);
    }
  }
}

/// What a month with professionals does to a client.
void grow_with(World& w, const Setting& s, const Team& team, ClientRecord& client) {
  const ModelParameters& p = s.parameters;
  const double can = can_take_on(client.limitation);
  const bool reached = Draw(w.luck, decision("formal.goal"), w.key(client.person), w.week)
                           .chance(chance_reached(can, goal(p.fitting_goals, can, team.sees,
                                                            static_cast<double>(team.weeks))));
  if (reached) {
    gain_trust(client, p.fitting_goals.reached);
  } else {
    lose_trust(client, p.fitting_goals.missed);
  }
  gain_trust(client, proud(p.let_choose, team.courage, team.stance));
  if (w.week.value < client.crisis_until) {
    client.own_direction *= static_cast<float>(after_setback(p.let_choose, team.courage));
  }
  client.guard = static_cast<float>(guard_after(p.promise_say, static_cast<double>(client.guard),
                                                team.stance, knows(client, Known::wish)));
  lose_trust(client, lost_too_late(p.right_moment, network_carries(client)));
  speak_of_pain(w, p.face_pain, client, team.network);
}

/// Who goes along practises; and so many who come are a burden in themselves.
void practise(World& w, const Setting& s, const Team& team, ClientRecord& client) {
  const bool guided = client.indications[at(Product::guidance)].professional.valid();
  const double next =
      practised_after(s.parameters.go_along, from_byte(client.practised), guided, team.stance);
  client.practised = static_cast<std::uint8_t>(std::clamp(next, 0.0, 1.0) * 255.0);
  int come = team.count;
  each_link_of_client(w, client, [&](LinkId) { ++come; });
  client.own_direction *= static_cast<float>(after_so_many(s.parameters.come_back_later, come));
}

void month_of_client(World& w, const Setting& s, const Scratch& scratch, ClientRecord& client) {
  const ModelParameters& p = s.parameters;
  const Team team = meet_professionals(w, s, scratch, client);
  practise(w, s, team, client);
  if (team.count > 0) {
    grow_with(w, s, team, client);
    push_helpers_aside(w, p.push_aside, client, team.stance);
    if (Draw(w.luck, decision("formal.see_harm"), w.key(client.person), w.week)
            .chance(chance_seen(p.see_harm, team.sees), 0)) {
      end_harm(w, client);
    }
  }
  if (client.ways == 0) {
    return;
  }
  if (on_way(client, Way::person) && !on_way(client, Way::handed)) {
    hand_to_network(w, s, client, team.count > 0 ? team.handing_over : 0.5);
  }
  if (on_way(client, Way::lost)) {
    look_after_loss(w, s, client, team.count > 0 ? team.sees : 0.5);
  }
}

void learn_on_the_job(World& w, const HoldBack& p, const Torn& torn) {
  for (ProfessionalRecord& post : w.professionals) {
    const Key key = w.key(post.person);
    if ((static_cast<std::uint64_t>(w.week.value + 4'000'000) + key.value) % 4 != 0 ||
        !w.persons.alive(post.person)) {
      continue;
    }
    const bool succeeds = (post.flags & ProfessionalRecord::succeeds) != 0;
    const bool before = (post.flags & ProfessionalRecord::succeeded) != 0;
    const double luck = of_organisation(w, &post, decision("formal.organisation"));
    const double next =
        learned_after(p, post.learned / 65535.0,
                      {.organisation = luck,
                       .young = w.week.value - w.persons.birth_week[post.person.index()] < 35 * 52,
                       .guides = post.product == Product::guidance,
                       .succeeds = succeeds || before,
                       .first = succeeds && !before});
    post.learned =
        static_cast<std::uint16_t>(round_half_away(std::clamp(next, 0.0, 1.0) * 65535.0));
    const double torn_now = torn_of(post) * (1.0 - torn.eases);
    post.flags = succeeds || before ? ProfessionalRecord::succeeded : std::uint8_t{0};
    set_torn(post, torn_now);
  }
}

}  // namespace

bool due_for_month(const World& w, const ClientRecord& client) {
  if (own_week(w, client)) {
    return client.ways != 0 || client.practised != 0 || has_professional(client);
  }
  return client.ways != 0 && (on_way(client, Way::noticed_now) || on_way(client, Way::cut_now));
}

void month_of_professionals(World& w, const Setting& s, const Scratch& scratch) {
  for (const std::uint32_t row : scratch.month) {
    ClientRecord& client = w.clients[row];
    const double felt = loss_felt(s.parameters.feel_loss, client);
    if (on_way(client, Way::noticed_now) || on_way(client, Way::cut_now)) {
      frighten_family(w, s.parameters.threaten, felt, client);
    }
    if (on_way(client, Way::cut_now)) {
      const double ready = network_carries(client) ? 1.0 : from_byte(client.prepared);
      lose_trust(client, felt * lost_too_soon(s.parameters.right_moment, ready));
    }
    if (own_week(w, client)) {
      month_of_client(w, s, scratch, client);
    }
  }
  learn_on_the_job(w, s.parameters.hold_back, s.parameters.torn);
}

}  // namespace draagkracht
