// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Each client first looks around and changes only the own record; what follows for ties and links
// waits until everybody was looked at, so that the order of rows does not count.
#include "model/ask/month.hpp"

#include <algorithm>
#include <vector>

#include "core/draw.hpp"
#include "core/prefetch.hpp"
#include "model/ask/around.hpp"
#include "model/ask/click.hpp"
#include "model/ask/guard.hpp"
#include "model/ask/self_trust.hpp"
#include "model/ask/talk.hpp"
#include "model/formal/come_back_later.hpp"
#include "model/formal/have_say.hpp"
#include "model/formal/know_services.hpp"
#include "model/formal/staff.hpp"
#include "model/ties/meet.hpp"

namespace draagkracht {

namespace {

/// Counted from the week in which need began, so that clients are spread over the month.
bool week_of(const World& w, const ClientRecord& client) {
  return (w.week.value - client.since) % 4 == 0;
}

/// What is to happen to ties and links after everybody was looked at.
struct Consequences {
  struct Between {
    PersonId client, other;
    TieId tie;
  };
  struct SentAway {
    std::size_t row = 0;
    Product product = Product::guidance;
  };
  struct Shallow {
    TieId tie;
    float most = 1;
  };
  std::vector<Between> calls, quarrels, newcomers;
  std::vector<LinkId> goodbyes;
  std::vector<SentAway> sent_away;
  std::vector<Shallow> shallow;
};

/// Talks of the month. Words 1 and 3 of `draw`.
/// Whether what is explained is hard to take in.
bool hard_to_take_in(const World& w, const ClientRecord& client) {
  return w.persons.education[client.person.index()] == Education::low ||
         client.limitation == Limitation::intellectual ||
         client.limitation == Limitation::dementia || client.limitation == Limitation::brain_injury;
}

void have_a_word(const World& w, const Setting& s, ClientRecord& client,
                 const HelpersAround& helpers, const ProfessionalsAround& professionals,
                 const Draw& draw, Consequences& out) {
  const Talk& p = s.parameters.talk;
  const ComeBackLater& later = s.parameters.come_back_later;
  const bool lacks = static_cast<double>(client.unmet_share) >= p.unseen;
  const bool ready = client.guard < on_guard && w.week.value >= client.crisis_until;
  const auto opened_up = [&] {
    client.pent_up *= 0.5F;
    if (lacks) {
      client.spotted_until = w.week.value + static_cast<std::int32_t>(p.weeks);
    }
  };
  if (professionals.count > 0) {
    if (!knows(client, Known::carers) &&
        draw.more(1).chance(p.carers * 2.0 * professionals.stance * professionals.reach, 3)) {
      learn(client, Known::carers);
    }
    if (draw.chance(p.professional * professionals.stance * professionals.reach *
                        (ready ? 1.0 : 1.0 - later.waits),
                    1)) {
      const Draw talk = draw.more(1);
      good_talk(p, client, talk,
                has_landed(s.parameters.know_services, hard_to_take_in(w, client), talk, 2));
      if (!ready) {
        client.guard += static_cast<float>(later.cold) * (1.0F - client.guard);
      }
      encourage(client, p.ease);
      opened_up();
      if (talk.chance(p.nudge * carries_out(client, traits_of(w, client.person)), 0)) {
        if (const Arc call = whom_to_call(w, client.person); call.other.valid()) {
          out.calls.push_back({client.person, call.other, call.tie});
        }
      }
    }
  }
  if (helpers.closest >= close_enough && draw.chance(p.helper, 3)) {
    learn(client, Known::sharing);
    learn(client, Known::social_question);
    encourage(client, p.push);
    opened_up();
  }
}

/// Who asks plainly gets to know a neighbour now and then, sooner in a role. Word 2 of `draw`.
void ask_in_the_street(const World& w, const Setting& s, const ClientRecord& client,
                       const Draw& draw, Consequences& out) {
  const Talk& p = s.parameters.talk;
  const std::size_t i = client.person.index();
  const bool role = w.persons.volunteer[i] != 0 || w.persons.leisure[i].valid();
  if (client.reported.value <= 0 || client.shyness_shift > 0 ||
      !draw.chance(p.plain * (role ? 2.0 : 1.0), 2)) {
    return;
  }
  for (const PersonId other : strangers_among(
           w, s.parameters.take_to, w.residents_of(w.persons.street[i]), client.person, 1)) {
    out.newcomers.push_back({client.person, other, TieId::none()});
  }
}

/// Volunteers with whom it does not click, and ties that stay shallow.
void keep_off(const World& w, const Setting& s, const ClientRecord& client, Consequences& out) {
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    if (link.as_volunteer != 0 && w.week.value - link.since > weeks_to_try &&
        !clicks(w, s.parameters.click, client, link.giver)) {
      out.goodbyes.push_back(l);
    }
  });
  if (client.guard < on_guard) {
    return;
  }
  const auto most =
      static_cast<float>(closest_new_tie(s.parameters.guard, static_cast<double>(client.guard)));
  for (const Arc arc : w.ties.of(client.person)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (!is_kin(tie.kind) && tie.kind != TieKind::professional && tie.closeness > most &&
        w.week.value - w.ties.columns.since[arc.tie.index()] < 104) {
      out.shallow.push_back({arc.tie, most});
    }
  }
}

void month_of(World& w, const Setting& s, const Scratch& scratch, std::size_t row,
              Consequences& out) {
  ClientRecord& client = w.clients[row];
  const ModelParameters& p = s.parameters;
  const Traits& traits = traits_of(w, client.person);
  const HelpersAround helpers = helpers_around(w, client);
  const ProfessionalsAround professionals = professionals_around(w, s, scratch, client);
  const Draw draw(w.luck, decision("ask.month"), w.key(client.person), w.week);
  if (client.distance_taste == 0) {
    const Draw taste(w.luck, decision("give.distance"), w.key(client.person), Week{0});
    client.distance_taste = static_cast<std::uint8_t>(1 + static_cast<int>(taste.uniform(0) * 255));
  }
  client.say = static_cast<float>(professionals.stance);
  if (professionals.count > 0) {
    learn(client, Known::within_reach);
  } else {
    forget(client, Known::within_reach);
  }

  settle_trust(p.self_trust, client);
  if (helps_somebody(w, client.person)) {
    gain_trust(client, p.self_trust.pride);
  }
  if (had_attention(client)) {
    gain_trust(client, p.self_trust.attention);
  }
  if (helpers.count > 0 && draw.chance(p.self_trust.praised, 0)) {
    gain_trust(client, p.self_trust.praise);
  }
  client.burden +=
      static_cast<float>(p.guard.burden) * (static_cast<float>(helpers.tired) - client.burden);
  client.guard *= static_cast<float>(1.0 - p.guard.fade);
  client.pent_up = static_cast<float>(
      pent_up_after(p.guard, static_cast<double>(client.pent_up), unspoken(client),
                    static_cast<double>(traits[at(Trait::social_skill)])));
  if (static_cast<double>(client.pent_up) >= p.guard.burst && helpers.most.valid()) {
    const CareLink& link = w.links[helpers.most.index()];
    client.pent_up = 0;
    hurt(p.guard, client);
    out.quarrels.push_back({client.person, link.giver, link.tie});
  }
  have_a_word(w, s, client, helpers, professionals, draw, out);
  ask_in_the_street(w, s, client, draw, out);
  keep_off(w, s, client, out);
  if (professionals.count > 0 &&
      has_no_say(client, static_cast<double>(traits[at(Trait::self_reliance)])) &&
      draw.more(2).chance(p.have_say.refuse, 0)) {
    out.sent_away.push_back({row, professionals.hastiest});
  }
}

void carry_out(World& w, const Setting& s, const Consequences& out) {
  for (const Consequences::Between& call : out.calls) {
    Tie& tie = w.ties.columns.row[call.tie.index()];
    tie.contacts += static_cast<float>(s.parameters.talk.contact);
    if (tie.state != TieState::active) {
      tie.state = TieState::active;
      w.emit(EventKind::tie_revived, Cause::encouraged, call.client, call.other);
    }
  }
  for (const Consequences::Between& quarrel : out.quarrels) {
    w.ties.columns.row[quarrel.tie.index()].closeness *=
        static_cast<float>(1.0 - s.parameters.guard.rift);
    w.emit(EventKind::quarrelled, Cause::unspoken, quarrel.client, quarrel.other);
  }
  for (const Consequences::Shallow& shallow : out.shallow) {
    float& closeness = w.ties.columns.row[shallow.tie.index()].closeness;
    closeness = std::min(closeness, shallow.most);
  }
  for (const LinkId l : out.goodbyes) {
    w.emit(EventKind::care_ended, Cause::no_click, w.links[l.index()].giver,
           w.links[l.index()].client);
    w.ties.columns.row[w.links[l.index()].tie.index()].state = TieState::broken;
    w.close_link(l, w.week);
  }
  for (const Consequences::SentAway& away : out.sent_away) {
    send_away(w, w.clients[away.row], away.product);
  }
  for (const Consequences::Between& met : out.newcomers) {
    if (w.ties.between(met.client, met.other).valid()) {
      continue;  // each found the other
    }
    w.ties.add({.a = met.client,
                .b = met.other,
                .kind = TieKind::neighbour,
                .closeness = 0.25F,
                .contacts = 1,
                .distance_km = 0.1F,
                .since = w.week},
               w.persons.key);
    w.emit(EventKind::tie_made, Cause::asked, met.client, met.other);
  }
}

}  // namespace

void month_of_clients(World& w, const Setting& s, const Scratch& scratch) {
  std::vector<std::uint32_t> due;
  for (std::uint32_t row = 0; row < w.clients.size(); ++row) {
    const ClientRecord& client = w.clients[row];
    if (client.open != 0 && client.institution == 0 && week_of(w, client)) {
      due.push_back(row);
    }
  }
  Consequences out;
  constexpr std::size_t ahead = 8;
  for (std::size_t i = 0; i < due.size(); ++i) {
    if (i + ahead < due.size()) {
      const ClientRecord& next = w.clients[due[i + ahead]];
      prefetch(&w.persons.traits[next.person.index()]);
      each_link_of_client(w, next, [&](LinkId l) {
        prefetch(&w.ties.columns.row[w.links[l.index()].tie.index()]);
        prefetch(&w.persons.carer[w.links[l.index()].giver.index()]);
      });
    }
    month_of(w, s, scratch, due[i], out);
  }
  carry_out(w, s, out);
}

}  // namespace draagkracht
