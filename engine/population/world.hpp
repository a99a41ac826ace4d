// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The whole state of one simulated population, its exact copy to bytes and back, and its hash.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/draw.hpp"
#include "core/ids.hpp"
#include "core/result.hpp"
#include "population/care.hpp"
#include "population/circles.hpp"
#include "population/enrolment.hpp"
#include "population/events.hpp"
#include "population/persons.hpp"
#include "population/ties.hpp"

namespace draagkracht {

/// Something that will happen to a person in a known week.
enum class DueKind : std::uint8_t {
  death,
  illness,
  need,
  birth,
  leave_home,
  couple,
  separate,
  move,
  return_home,
  arrive,
  move_away,
  move_in_with_child,
  share_home,
};
struct Due {
  std::int32_t week = 0;
  PersonId person;
  DueKind kind = DueKind::death;
  Limitation limitation = Limitation::none;
  std::uint16_t amount = 0;  ///< weeks of illness
};
static_assert(sizeof(Due) == 12 && hashable<Due>);

/// Who runs the initiative of a neighbourhood.
enum class RunBy : std::uint8_t { nobody, residents, professionals };
/// For whom there is a meeting place.
enum class PlaceKind : std::uint8_t { none, mixed, own };

/// Streets whose people meet: at school, in shops, at a club. Their numbers follow on each other.
struct Neighbourhood {
  std::uint32_t streets = 0;
  std::uint32_t part = 0;  ///< position among the named neighbourhoods; 0 when none are named
  std::int32_t initiative_since = long_ago;
  RunBy run_by = RunBy::nobody;
  std::uint8_t shared_aim = 0;        ///< 1: those who run it want the same
  PlaceKind place = PlaceKind::none;  ///< where people of the neighbourhood meet
  std::uint8_t reserved = 0;          ///< keeps the record free of padding
};
static_assert(sizeof(Neighbourhood) == 16 && hashable<Neighbourhood>);

struct World {
  Luck luck;
  Week week{0};
  PersonTable persons;
  TieTable ties;
  std::vector<ClientRecord> clients;
  std::vector<CarerRecord> carers;
  RecentWeeks recent;  ///< by week modulo 13, per row of `carers`; who came later is not in it yet
  std::vector<CareLink> links;
  std::vector<ProfessionalRecord> professionals;
  std::vector<OrganisationRecord> organisations;
  std::vector<OwnBudget> own_budgets;         ///< that run, in the order in which they began
  std::vector<BudgetBook> book;               ///< of the municipality: one, once a week has passed
  std::vector<Neighbourhood> neighbourhoods;  ///< in place order
  std::vector<float> street_level;  ///< 0..1, how well people of a street get on; 0.5 is ordinary
  Circles circles;
  std::vector<Enrolment> enrolments;  ///< in the order in which they were offered
  std::vector<SupportCircle> support_circles;
  /// What is due in a coming week, by week modulo 64; life draws look at most 52 weeks ahead.
  std::array<std::vector<Due>, 64> agenda;

  /// Derived, rebuilt by `index()`: residents by week of birth modulo 52.
  std::array<std::vector<PersonId>, 52> anniversaries;
  /// Derived, rebuilt by `index()`: who lives or lived in a street, in no particular order; ask
  /// `residents_of`.
  std::vector<std::vector<PersonId>> streets;
  std::vector<std::uint16_t> street_neighbourhood;  ///< derived: of every street

  std::vector<std::vector<PersonId>> circle_members;  ///< derived, as `streets`
  std::vector<EnrolmentId> first_enrolment;           ///< derived: chain of every person so far

  EventLog events;  ///< of the current week, not part of the state

  /// Who has an address in a street, the dead and admitted among them: look at `residence`. In no
  /// order that means something: what is chosen from it may not depend on the order.
  [[nodiscard]] std::span<const PersonId> residents_of(std::uint32_t street) const {
    return street < streets.size() ? std::span<const PersonId>(streets[street])
                                   : std::span<const PersonId>();
  }
  /// Calls f(q) for everybody with an address in the neighbourhood of `p`, `p` included, street by
  /// street; the order means nothing and `residence` is to be looked at, as with `residents_of`.
  template <class F>
  void each_in_neighbourhood(PersonId p, F&& f) const {
    const StreetRange near = streets_around(p);
    for (std::uint32_t street = near.begin; street < near.end; ++street) {
      std::ranges::for_each(streets[street], f);
    }
  }
  struct StreetRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  /// The streets of the neighbourhood of `p`; none for who has no address.
  [[nodiscard]] StreetRange streets_around(PersonId p) const;
  /// Position of the named neighbourhood that `p` lives in; 0 when none are named.
  [[nodiscard]] std::uint32_t part_of(PersonId p) const {
    const std::size_t n = persons.neighbourhood[p.index()];
    return n < neighbourhoods.size() ? neighbourhoods[n].part : 0;
  }
  /// Gives `p` an address; the old one is given up.
  void settle_in(PersonId p, std::uint32_t street, std::uint16_t neighbourhood);

  /// Who belongs to a circle, as `residents_of`; nobody for none. How long the list is means
  /// nothing either.
  [[nodiscard]] std::span<const PersonId> members_of(CircleId circle) const {
    return circle.index() < circle_members.size()
               ? std::span<const PersonId>(circle_members[circle.index()])
               : std::span<const PersonId>();
  }
  /// Where `p` is on weekdays or in the time off.
  using CircleSlot = std::vector<CircleId> PersonTable::*;
  /// Brings `p` from the circle in that slot to another, or to none.
  void join(PersonId p, CircleSlot slot, CircleId circle);
  /// True when two people come to the same class, workplace, day group or club.
  [[nodiscard]] bool share_circle(PersonId a, PersonId b) const {
    const auto same = [&](const std::vector<CircleId>& in) {
      return in[a.index()].valid() && in[a.index()] == in[b.index()];
    };
    return same(persons.weekday) || same(persons.leisure);
  }

  [[nodiscard]] Key key(PersonId p) const { return persons.key[p.index()]; }
  ClientRecord& client_of(PersonId p) { return clients[persons.client[p.index()].index()]; }
  CarerRecord& carer_of(PersonId p) { return carers[persons.carer[p.index()].index()]; }

  /// The client record of `p`, made when absent. A closed record opens again with this limitation.
  ClientSlot make_client(PersonId p, Limitation limitation, Week since);
  /// The carer record of `p`, made when absent.
  CarerSlot make_carer(PersonId p, Week since);
  /// Starts help of `giver` for `client` over `tie`; nothing is agreed yet. The client has a
  /// record, the giver gets one when absent.
  LinkId make_link(TieId tie, PersonId giver, PersonId client, Week since, bool as_volunteer);
  /// The open link from giver to client, or none.
  [[nodiscard]] LinkId link_between(PersonId giver, PersonId client) const;
  /// Takes a link out of both chains; the record stays for the books of a year.
  void close_link(LinkId link, Week now);
  /// Lays the links of each client side by side and drops those that ended more than a year ago.
  /// Every LinkId changes, so none may be held over it.
  void tidy_links();

  /// Adds a record to the chain of its person.
  EnrolmentId enrol(Enrolment enrolment);
  /// The record of `p` in this method, or none.
  [[nodiscard]] EnrolmentId enrolment_of(PersonId p, std::uint8_t method) const;
  /// Calls f(id) for every method that `p` was offered, the last one first.
  template <class F>
  void each_enrolment_of(PersonId p, F&& f) const {
    EnrolmentId e = p.index() < first_enrolment.size() ? first_enrolment[p.index()] : EnrolmentId{};
    for (; e.valid(); e = enrolments[e.index()].next_of_person) {
      f(e);
    }
  }

  void put_on_agenda(const Due& due);

  void emit(EventKind kind, Cause cause, PersonId person, PersonId other = {}, float amount = 0,
            EventUnit unit = EventUnit::none);

  /// Rebuilds what is derived from the tables.
  void index();

  /// Hash of the state in table order; equal states have equal hashes on every machine. Where the
  /// tie store keeps its blocks is no part of it.
  [[nodiscard]] std::uint64_t hash() const;

  /// Exact copy to bytes; `restore` gives back a world that goes on bit-equal, and refuses bytes
  /// that are cut off, damaged or written by another version.
  [[nodiscard]] std::vector<std::uint8_t> checkpoint() const;
  static Result<World> restore(std::span<const std::uint8_t> bytes);

  /// Persons alive who belong to the population: everybody but professionals.
  [[nodiscard]] std::size_t residents() const;

  /// Calls `f(name, column)` for every table of records and every week of the agenda; with the
  /// columns of `persons` and `ties` the whole state behind checkpoint and hash.
  template <class Self, class F>
  static void each_record_column(Self& self, F&& f) {
    f("clients", self.clients);
    f("carers", self.carers);
    for (auto& week : self.recent) {
      f("recent", week);
    }
    f("links", self.links);
    f("professionals", self.professionals);
    f("organisations", self.organisations);
    f("own_budgets", self.own_budgets);
    f("book", self.book);
    f("neighbourhoods", self.neighbourhoods);
    f("street_level", self.street_level);
    f("circles", self.circles.blocks);
    f("groups", self.circles.groups);
    f("enrolments", self.enrolments);
    f("support_circles", self.support_circles);
    for (auto& due : self.agenda) {
      f("agenda", due);
    }
  }

  [[nodiscard]] std::size_t bytes() const;

 private:
  void list_address(PersonId p);
};

/// True for a client who comes to a day activity.
[[nodiscard]] inline bool at_day_activity(const World& w, PersonId p) {
  const ClientSlot slot = w.persons.client[p.index()];
  return slot.valid() && w.clients[slot.index()].open != 0 &&
         w.clients[slot.index()].indications[at(Product::day_activity)].in_force.value > 0;
}

/// Walks the chain of helpers of a client, or of those helped by a carer.
template <class F>
void each_link_of_client(const World& w, const ClientRecord& client, F&& f) {
  for (LinkId l = client.first_link; l.valid(); l = w.links[l.index()].next_of_client) {
    f(l);
  }
}
/// How many help a client.
[[nodiscard]] inline int helper_count(const World& w, const ClientRecord& client) {
  int count = 0;
  each_link_of_client(w, client, [&](LinkId) { ++count; });
  return count;
}
template <class F>
void each_link_of_giver(const World& w, const CarerRecord& carer, F&& f) {
  for (LinkId l = carer.first_link; l.valid(); l = w.links[l.index()].next_of_giver) {
    f(l);
  }
}

}  // namespace draagkracht
