// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Records of those who need, give or deliver care. They stand apart from the person table: a week
// costs work only for who has such a record.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/hash.hpp"
#include "core/ids.hpp"
#include "core/quantities.hpp"
#include "population/codes.hpp"

namespace draagkracht {

/// A granted product of one client. `granted` is what was found necessary; `in_force` is what
/// policy leaves of it; `delivered` is what came this week.
struct Indication {
  Minutes granted{0};
  Minutes in_force{0};
  Minutes delivered{0};
  std::int32_t start = 0;          ///< week granted; meaningless while granted is 0
  std::int32_t review = 0;         ///< week of the next review
  std::int32_t waiting_until = 0;  ///< nothing is delivered before this week
  PersonId professional;           ///< who delivers, none while the post is vacant
};

/// A share of 0..1 as a byte.
[[nodiscard]] constexpr std::uint8_t as_byte(double share) {
  return static_cast<std::uint8_t>(share <= 0 ? 0.0 : share >= 1 ? 255.0 : share * 255.0 + 0.5);
}
[[nodiscard]] constexpr double from_byte(std::uint8_t byte) { return byte / 255.0; }

/// What a client came to know, or others of the client: bits of `ClientRecord::knows`.
enum class Known : std::uint8_t {
  sharing = 1,          ///< that help can be shared
  services = 2,         ///< which services there are
  wish = 4,             ///< what one wants
  social_question = 8,  ///< somebody heard what lay behind the practical question
  carers = 16,          ///< somebody noticed those who help here
  within_reach = 32,    ///< a professional can be reached
  reminded = 64,        ///< somebody reminds of appointments
};

/// What holds for one indication: bits of `ClientRecord::terms`.
enum class Term : std::uint8_t {
  came_back = 1,      ///< cuts were undone here, because it went wrong
  awaits_review = 2,  ///< a cut begins at the next review
  reviewed = 4,       ///< that review was this week
  ended = 8,          ///< it ended on its date
  own_budget = 16,    ///< a relative or friend is paid for it from a personal budget
  considered = 32,    ///< whether there will be one was asked since the last review
  begun = 64,         ///< help came or was promised: it is no longer new
  no_money = 128,     ///< waits because the budget of the municipality is full
};
[[nodiscard]] constexpr bool has_term(std::uint8_t terms, Term term) {
  return (terms & static_cast<std::uint8_t>(term)) != 0;
}
constexpr void set_term(std::uint8_t& terms, Term term) {
  terms = static_cast<std::uint8_t>(terms | static_cast<std::uint8_t>(term));
}
constexpr void clear_term(std::uint8_t& terms, Term term) {
  terms = static_cast<std::uint8_t>(terms & ~static_cast<unsigned>(term));
}

/// How help is withdrawn from a client: bits of `ClientRecord::ways`.
enum class Way : std::uint8_t {
  told = 1,          ///< it was announced
  lost = 2,          ///< hours were lost
  contact = 4,       ///< somebody goes on looking in
  person = 8,        ///< somebody is sought who takes over
  handed = 16,       ///< and was found
  noticed_now = 32,  ///< announced this week
  cut_now = 64,      ///< begun this week
};

/// The care side of a person with needs.
struct ClientRecord {
  PersonId person;
  LinkId first_link;                      ///< chain of those who help this client
  std::int32_t since = 0;                 ///< week need began (negative: before week 0)
  std::int32_t crisis_until = long_ago;   ///< first week after the crisis
  std::int32_t relapse_until = long_ago;  ///< first week after the episode
  Limitation limitation = Limitation::none;
  Course course = Course::stable;
  std::uint8_t open = 1;            ///< 0: record kept after death or recovery, no more care
  std::uint8_t institution = 0;     ///< 1: need is met in a residential place
  std::uint8_t special = 0;         ///< 1 + position among PopulationSpec::special; 0: not special
  std::uint8_t knows = 0;           ///< what somebody once told or noticed here: bits of `Known`
  std::uint8_t recalled = 0;        ///< 0..255: how far somebody helped to think of more people
  std::uint8_t distance_taste = 0;  ///< 1..255: likes a professional for the distance; 0: not drawn
  PerChannel<float> base_need{};    ///< minutes per week, slow
  PerChannel<Minutes> need{};       ///< this week, whole minutes
  PerChannel<Minutes> informal{};   ///< received this week
  PerChannel<Minutes> volunteer{};
  PerChannel<Minutes> formal{};
  PerChannel<Minutes> unmet{};
  PerChannel<Minutes> surplus{};  ///< came although not needed
  Minutes reported{0};            ///< shortfall the client spoke of this week
  Minutes announced{0};           ///< hours per week that a notice says will go
  float unmet_share = 0;          ///< slow average of unmet over need, 0..1
  float shyness_shift = 0;        ///< learned: refusals raise, help received lowers
  float own_direction = 0.7F;     ///< regie, 0..1
  float self_trust = 0.5F;        ///< trust in oneself, 0..1
  float guard = 0;                ///< on guard after bad experiences, 0..1
  float pent_up = 0;              ///< feelings that were never said
  float burden = 0;               ///< feels a burden to others, 0..1
  float say = 0.5F;  ///< say in the help of professionals, 0..1; in the middle when nobody comes
  std::int32_t spotted_until = long_ago;  ///< first week in which need is out of sight again
  PerProduct<Indication> indications{};
  Minutes method_time{0};         ///< of who works with a method, to be booked next week on top
  Minutes method_inside{0};       ///< the same, within the hours of the indication
  Minutes method_beside{0};       ///< this week, with carers or the street of this client
  std::int32_t method_cents = 0;  ///< this week, for books, courses and licences
  PerProduct<std::uint16_t> by_kin{};  ///< of what was delivered, by who a budget pays
  PerProduct<std::uint8_t> terms{};    ///< of each indication: bits of `Term`
  std::uint8_t ways = 0;               ///< how help is withdrawn: bits of `Way`
  std::uint8_t rematched = 0;          ///< professionals changed because it did not click
  std::uint8_t prepared = 0;           ///< share: how far prepared for less help
  std::uint8_t invited = 0;    ///< 1: the network was there when help was assessed or planned
  std::uint8_t lacked = 0;     ///< share: need that was missing when help began to be withdrawn
  std::uint8_t practised = 0;  ///< share: what a professional who went along practised
  std::array<std::uint8_t, 3> spare{};
};

[[nodiscard]] constexpr bool on_way(const ClientRecord& client, Way way) {
  return (client.ways & static_cast<std::uint8_t>(way)) != 0;
}
constexpr void set_way(ClientRecord& client, Way way) {
  client.ways = static_cast<std::uint8_t>(client.ways | static_cast<std::uint8_t>(way));
}
/// The first that a client hears or feels of less help: what was missing before is remembered.
constexpr void begin_withdrawal(ClientRecord& client, Way way) {
  if (!on_way(client, Way::told) && !on_way(client, Way::lost)) {
    client.lacked = as_byte(static_cast<double>(client.unmet_share));
  }
  set_way(client, way);
}
constexpr void clear_way(ClientRecord& client, Way way) {
  client.ways = static_cast<std::uint8_t>(client.ways & ~static_cast<unsigned>(way));
}

/// Whether a professional came this week.
[[nodiscard]] inline bool professional_comes(const ClientRecord& client) {
  for (std::size_t k = 0; k < product_count; ++k) {
    if (client.indications[k].delivered.value > client.by_kin[k]) {
      return true;
    }
  }
  return false;
}

[[nodiscard]] constexpr bool knows(const ClientRecord& client, Known what) {
  return (client.knows & static_cast<std::uint8_t>(what)) != 0;
}
constexpr void learn(ClientRecord& client, Known what) {
  client.knows = static_cast<std::uint8_t>(client.knows | static_cast<std::uint8_t>(what));
}
constexpr void forget(ClientRecord& client, Known what) {
  client.knows = static_cast<std::uint8_t>(client.knows & ~static_cast<unsigned>(what));
}

/// The giving side of a person who helps, or did until strain has healed.
struct CarerRecord {
  PersonId person;
  LinkId first_link;                     ///< chain of those this person helps
  std::int32_t since = 0;                ///< week care began
  std::int32_t paused_until = long_ago;  ///< first week of giving again
  float strain = 0;                      ///< 0..1, the only stock that builds and heals
  float strength = 0;                    ///< minutes a week that can be carried without wearing out
  float load = 0;                        ///< minutes this week, with worry, coordination and travel
  float resilience = 0;                  ///< lasting factor of strength; 0: not drawn yet
  float reward = 0;                      ///< slow average of thanks and favours returned, 0..1
  Minutes time{0};                       ///< minutes free for care this week
  Minutes overhead{0};                   ///< coordination and travel this week
  PerChannel<Minutes> given{};           ///< this week
  float trust = 0.5F;                    ///< in the professionals who come, 0..1
  float hope = 0.5F;                     ///< that things get better, 0..1; 0.5: neither way
  float expects = -1;                    ///< own direction expected of who is helped; below 0: none
  float saw = -1;                        ///< own direction seen a quarter ago; below 0: none
  float wear = 0;                        ///< strain a week by what is looked at once a quarter
  float calm = 1;                        ///< factor on worry by what is looked at once a quarter
  float kin_strain = 0;              ///< mean strain of family elsewhere who help the same client
  std::int32_t met = long_ago;       ///< week of the last family meeting
  std::int32_t found = long_ago;     ///< week in which carers' support got to know of this carer
  std::int32_t relieved = long_ago;  ///< week in which somebody last took over hours
  std::int16_t arranging = 0;        ///< minutes a week that arranging takes on top of the usual
  std::uint16_t paid = 0;            ///< minutes this week that a personal budget pays for
  std::uint8_t known = 0;            ///< quarters in which professionals came
  std::uint8_t heard = 0;            ///< quarters in which a talk with a professional still counts
  std::uint8_t used = 0;             ///< quarters in which tasks of an organisation still chafe
  std::uint8_t reports = 0;          ///< sharp reports about the family
  std::uint8_t trained = 0;          ///< 1: was taught how to wash, dress and guide
  std::uint8_t plan = 0;             ///< 1: it is agreed who takes over later
  std::uint8_t worn = 0;             ///< 1: the own health suffered by the care
  std::array<std::uint8_t, 1> reserved{};
};

/// Minutes a carer gave in each of the last 13 weeks, by week modulo 13. It stands apart from the
/// record: it is written once a week and seldom read.
using RecentWeeks = std::array<std::vector<PerChannel<std::uint16_t>>, 13>;

/// What was agreed about helping, apart from the minutes.
enum class HelpForm : std::uint8_t {
  open_ended,  ///< for as long as it takes
  bounded,     ///< one task for a time, to be prolonged or not
  study_year,  ///< until the end of the study year
  agreed_year,
};

/// Somebody helps somebody: a standing agreement per channel.
struct CareLink {
  TieId tie;
  PersonId giver;
  PersonId client;
  LinkId next_of_client;
  LinkId next_of_giver;
  std::int32_t since = 0;
  std::int32_t ended = long_ago;  ///< week ended; meaningless while open
  std::uint8_t as_volunteer = 0;  ///< hours count as volunteer, not informal
  std::uint8_t open = 1;
  TieKind giver_is = TieKind::acquaintance;  ///< what the giver is to the client
  HelpForm form = HelpForm::open_ended;
  std::int32_t until = long_ago;        ///< week in which the agreed time is over; long_ago: none
  std::uint8_t pressed = as_byte(0.5);  ///< share: 0 from the heart .. 1 only under pressure
  std::uint8_t taught = 0;              ///< share: skill for this care learnt from others
  std::uint8_t spirit = as_byte(0.6);   ///< share: what keeps a volunteer going
  std::uint8_t stuck = 0;               ///< aims of a volunteer not reached, one after another
  std::uint8_t even = as_byte(0.65);    ///< share: how evenly those who help this client share it
  std::uint8_t companion = 0;           ///< months that somebody will stand beside this carer
  std::uint8_t aim = 0;                 ///< share: own direction a volunteer started from; 0: none
  std::uint8_t agenda = 0;              ///< 1: the helpers of this client keep one shared agenda
  PerChannel<std::uint16_t> agreed{};   ///< standing minutes per week
  PerChannel<std::uint16_t> given{};    ///< settled this week
};

/// All channels of a standing agreement together.
[[nodiscard]] constexpr Minutes agreed_minutes(const CareLink& link) {
  std::int32_t sum = 0;
  for (const std::uint16_t minutes : link.agreed) {
    sum += minutes;
  }
  return Minutes{sum};
}

/// A professional and the room in the week for clients.
struct ProfessionalRecord {
  PersonId person;
  OrganisationId organisation;
  static constexpr std::uint8_t succeeds = 1;   ///< this month a client's network carried its part
  static constexpr std::uint8_t succeeded = 2;  ///< so it did before
  Product product = Product::guidance;
  std::uint8_t flags = 0;                ///< the two above, and in the other bits how torn
  std::uint16_t learned = 0;             ///< share of 65535: of the way to leaving room
  Minutes capacity{0};                   ///< minutes per week with clients
  Minutes booked{0};                     ///< minutes of clients assigned
  std::int32_t vacant_until = long_ago;  ///< post empty before this week
};

/// An organisation delivers one product here.
struct OrganisationRecord {
  Key key{};
  Product product = Product::guidance;
  std::array<std::uint8_t, 7> reserved{};
};

/// A relative or friend whom a client pays from a personal budget, for one product.
struct OwnBudget {
  PersonId client;
  PersonId kin;
  std::int32_t since = 0;
  Minutes base{0};                       ///< hours a week that have replaced what is below
  PerChannel<std::uint16_t> replaced{};  ///< minutes a week that were given unpaid before
  Product product = Product::guidance;
  std::array<std::uint8_t, 3> reserved{};
};

/// What the municipality spends on help at home, before own contributions: cents, each client
/// counted for as many as it stands for.
struct BudgetBook {
  std::array<std::int64_t, 52> weeks{};  ///< of the last year, by week modulo 52
  std::int64_t spent = 0;                ///< in the budget year that runs
  std::int64_t last_year = 0;            ///< in the year before there was a ceiling
  std::int32_t known = 0;                ///< weeks written down so far, at most 52
  std::int32_t year_from = long_ago;     ///< first week of the budget year; long_ago: no ceiling
};

// Records are hashed and stored as bytes, so they may hold no padding.
static_assert(sizeof(Indication) == 28);
static_assert(sizeof(ClientRecord) == 476);
static_assert(sizeof(CarerRecord) == 128);
static_assert(sizeof(CareLink) == 76);
static_assert(sizeof(ProfessionalRecord) == 24);
static_assert(sizeof(OrganisationRecord) == 16);
static_assert(sizeof(OwnBudget) == 36);
static_assert(sizeof(BudgetBook) == 440);
template <>
inline constexpr bool hashable<Indication> = true;
template <>
inline constexpr bool hashable<ClientRecord> = true;
template <>
inline constexpr bool hashable<CarerRecord> = true;

}  // namespace draagkracht
