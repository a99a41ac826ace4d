// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/primitives/load.hpp"

#include <algorithm>

#include "methods/primitives/around.hpp"
#include "population/aids.hpp"
#include "population/condition.hpp"

namespace draagkracht {

namespace {

constexpr double willing = 0.3;  ///< share of readiness that does not depend on closeness

/// Chance that somebody takes up a task: the closer, the sooner; the more worn, the less.
double readiness(const World& w, const Tie& tie, PersonId other) {
  return (willing + (1.0 - willing) * static_cast<double>(tie.closeness)) *
         (1.0 - strain_of(w, other));
}

/// Takes minutes a week off what a helper agreed to; gives back how many.
int let_go(World& w, LinkId l, double minutes) {
  CareLink& link = w.links[l.index()];
  const int all = agreed_minutes(link).value;
  const double share = all > 0 ? std::min(1.0, minutes / all) : 0.0;
  int gone = 0;
  for (std::uint16_t& agreed : link.agreed) {
    const auto less = static_cast<int>(round_half_away(agreed * share));
    agreed = static_cast<std::uint16_t>(agreed - less);
    gone += less;
  }
  return gone;
}

Arc other_helper(const World& w, PersonId client, PersonId not_this, Decision what, Key step) {
  return choose_around(w, client, what, step, [&](const Tie& tie, PersonId other) {
    return other != not_this && tie.state == TieState::active && may_help(w, tie, other)
               ? static_cast<double>(tie.closeness)
               : 0.0;
  });
}

void load_share(Act& act, PersonId on) {
  World& w = act.world;
  const PersonId client = about(act, on);
  if (!client.valid() || client_at_home(w, client) == nullptr) {
    return;
  }
  const Arc to = other_helper(w, client, on, decision("methods.join"), act.step);
  if (!to.other.valid()) {
    return;
  }
  if (!act.draw(decision("methods.task"), client)
           .chance(readiness(w, w.ties.columns.row[to.tie.index()], to.other))) {
    return;
  }
  const LinkId own = client != on ? w.link_between(on, client) : LinkId::none();
  double minutes = act.size * 60.0;
  if (!own.valid()) {
    take_up_minutes(w, to.other, client, to.tie, minutes, act.channel, false);
    return;
  }
  // What one carer lets go another takes up, channel by channel.
  LinkId theirs = w.link_between(to.other, client);
  if (!theirs.valid()) {
    theirs = w.make_link(to.tie, to.other, client, w.week,
                         is_voluntary(w.ties.columns.row[to.tie.index()].kind));
    w.links[theirs.index()].pressed = 0;
    w.emit(EventKind::care_began, Cause::method, to.other, client, static_cast<float>(minutes),
           EventUnit::minutes_per_week);
  }
  CareLink& from = w.links[own.index()];
  CareLink& into = w.links[theirs.index()];
  const int all = agreed_minutes(from).value;
  const double share = all > 0 ? std::min(0.5, minutes / all) : 0.0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    const auto moved = static_cast<std::uint16_t>(round_half_away(from.agreed[c] * share));
    from.agreed[c] = static_cast<std::uint16_t>(from.agreed[c] - moved);
    into.agreed[c] = static_cast<std::uint16_t>(std::min(into.agreed[c] + moved, 10080));
  }
  w.ties.columns.row[to.tie.index()].last_care = w.week.value;
}

void load(Act& act, PersonId on) {
  if (CarerRecord* carer = helping_carer(act.world, on)) {
    carer->arranging = static_cast<std::int16_t>(
        std::max(carer->arranging - static_cast<int>(round_half_away(act.size * 60.0)), -600));
  }
}

void strength(Act& act, PersonId on) {
  if (CarerRecord* carer = helping_carer(act.world, on);
      carer != nullptr && carer->resilience > 0) {
    carer->resilience *= static_cast<float>(1.0 + act.size);
  }
}

void respite(Act& act, PersonId on) {
  World& w = act.world;
  CarerRecord* carer = helping_carer(w, on);
  const LinkId most = carer != nullptr ? most_helped(w, *carer) : LinkId::none();
  if (!most.valid()) {
    return;
  }
  const PersonId client = w.links[most.index()].client;
  if (client_at_home(w, client) == nullptr) {
    return;
  }
  // Rather a forgotten uncle than a volunteer.
  const Arc kin = choose_around(
      w, client, decision("methods.respite"), act.step, [&](const Tie& tie, PersonId other) {
        const bool asleep = tie.state == TieState::dormant || tie.state == TieState::latent;
        return other != on && asleep && is_kin(tie.kind) && may_help(w, tie, other)
                   ? static_cast<double>(tie.closeness) * (1.0 - strain_of(w, other))
                   : 0.0;
      });
  PersonId stand_in = kin.other;
  TieId tie = kin.tie;
  const bool family =
      stand_in.valid() && act.draw(decision("methods.forgotten_kin"), client).chance(0.5);
  if (family) {
    w.ties.columns.row[tie.index()].state = TieState::active;
    w.emit(EventKind::tie_revived, Cause::method, client, stand_in);
  } else {
    stand_in = find_volunteer(w, client, act.step);
    if (!stand_in.valid()) {
      return;
    }
    get_acquainted(w, client, stand_in, TieKind::volunteer, 0.25, 0.25);
    tie = w.ties.between(client, stand_in);
  }
  const int gone = let_go(w, w.link_between(on, client), act.size * 60.0);
  if (gone > 0) {
    LinkId theirs = w.link_between(stand_in, client);
    if (!theirs.valid()) {
      theirs = w.make_link(tie, stand_in, client, w.week, !family);
      w.links[theirs.index()].pressed = 0;
    }
    std::uint16_t& company =
        w.links[theirs.index()].agreed[at(act.channel.value_or(Channel::company))];
    company = static_cast<std::uint16_t>(std::min(company + gone, 10080));
    w.ties.columns.row[tie.index()].last_care = w.week.value;
    w.carer_of(on).relieved = w.week.value;
    w.emit(EventKind::relieved, Cause::method, on, stand_in, static_cast<float>(gone),
           EventUnit::minutes_per_week);
  }
}

void relief(Act& act, PersonId on) {
  World& w = act.world;
  if (CarerRecord* carer = helping_carer(w, on); carer != nullptr && carer->strain > 0) {
    const float less = static_cast<float>(act.size) * carer->strain;
    carer->strain -= less;
    w.emit(EventKind::supported, Cause::method, on, {}, less, EventUnit::share);
  }
  if (ClientRecord* client = client_at_home(w, on)) {
    client->pent_up *= static_cast<float>(1.0 - act.size);
  }
}

void coordination(Act& act, PersonId on) {
  World& w = act.world;
  const PersonId client = about(act, on);
  if (!client.valid() || !act.draw(decision("methods.coordination"), on).chance(act.size)) {
    return;
  }
  set_aid(w.persons, client, Aid::care_page);
  each_link_of_client(w, w.client_of(client), [&](LinkId l) { w.links[l.index()].agenda = 1; });
}

const std::array load_list{
    Primitive{"load_share",
              {"Iemand uit het netwerk pakt uren op: van wat open staat, of over van een "
               "mantelzorger. Hoe hechter en hoe minder belast, hoe eerder.",
               "Somebody of the network takes up hours: of what is open, or over from a carer. The "
               "closer and the less strained, the sooner."},
              {"uren per week", "hours a week"},
              1,
              0,
              40,
              On::client,
              {StatePart::links, StatePart::ties, StatePart::carer_mind},
              load_share},
    Primitive{"load",
              {"Een mantelzorger heeft minder te regelen, tot het kwartaal daarop.",
               "A carer has less to arrange, until the next quarter."},
              {"uren per week minder", "hours a week less"},
              1,
              0,
              10,
              On::carers,
              {StatePart::carer_load},
              load},
    Primitive{"strength",
              {"Een mantelzorger kan blijvend meer dragen.", "A carer can carry more, lastingly."},
              {"deel van de draagkracht erbij", "share of the strength added"},
              0.02,
              0,
              0.5,
              On::carers,
              {StatePart::carer_load},
              strength},
    Primitive{"respite",
              {"Een vergeten familielid, anders een vrijwilliger, neemt uren van een mantelzorger "
               "over.",
               "Forgotten kin, else a volunteer, takes over hours from a carer."},
              {"uren per week", "hours a week"},
              2,
              0,
              40,
              On::carers,
              {StatePart::links, StatePart::ties, StatePart::acquaintances, StatePart::carer_load},
              respite},
    Primitive{"relief",
              {"Een mantelzorger doet zijn verhaal, en dat lucht op; een cliënt kropt minder op.",
               "A carer tells the story, and that relieves; a client keeps less in."},
              {"deel van de belasting dat weggaat", "share of strain that goes"},
              0.1,
              0,
              1,
              On::carers,
              {StatePart::carer_mind, StatePart::client_mind},
              relief},
    Primitive{"coordination",
              {"Wie helpt houdt een gedeelde agenda bij: regelen kost minder tijd, en open taken "
               "zijn te zien.",
               "Those who help keep a shared agenda: arranging takes less time, and open tasks can "
               "be seen."},
              {"kans dat het ervan komt", "chance that it happens"},
              0.7,
              0,
              1,
              On::client,
              {StatePart::aids, StatePart::links},
              coordination},
};

}  // namespace

std::span<const Primitive> primitives_of_load() { return load_list; }

}  // namespace draagkracht
