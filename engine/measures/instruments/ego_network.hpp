// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The people around one person as an instrument takes them down: who is named, how close each one
// feels, what goes back and forth. All network instruments are made of this one record.
//
// Told: who helps, lives in or comes as a professional is always named; others when they come to
// mind. Closeness as told carries a noise that lasts, and is lower for who is on guard (assumed).
// Nothing else is misjudged: the model has no other errors of perception.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "measures/instruments/sitting.hpp"

namespace draagkracht {

/// Domains of life in an ecogram. Faith is no part of the model, and stays empty.
enum class LifeDomain : std::uint8_t {
  household,
  family,
  friends,
  school,
  work,
  leisure,
  care,
  neighbourhood,
  faith,
  on_line,
};
inline constexpr std::size_t life_domain_count = 10;
extern const std::array<CodeName, life_domain_count> life_domain_names;

/// What a contact gives, as an ecogram writes it: P practical, G company, A advice, E emotional.
enum class SupportCode : std::uint8_t { practical, company, advice, emotional };
inline constexpr std::size_t support_code_count = 4;
template <class T>
using PerSupport = std::array<T, support_code_count>;
extern const PerSupport<CodeName> support_code_names;
extern const std::string_view support_letters;  ///< "PGAE"
[[nodiscard]] SupportCode support_of(Channel channel);
[[nodiscard]] SupportCode support_of(Product product);

enum class LineKind : std::uint8_t { supporting, neutral, strained };
extern const std::array<CodeName, 3> line_kind_names;
/// Where help mostly goes, seen from the person; without agreed hours, where favours went.
enum class Flow : std::uint8_t { none, received, given, both };
extern const std::array<CodeName, 4> flow_names;

/// What a relative is who is no parent, child, brother, sister or partner, as far as the ties of
/// those between them tell.
enum class Kinship : std::uint8_t {
  unknown,
  grandparent,
  grandchild,
  parents_sibling,
  siblings_child,
  parent_in_law,
  child_in_law,
  sibling_in_law,
  stepparent,
  stepchild,
};

struct EgoMember {
  PersonId who;
  Key key{};
  std::string name;
  Sex sex = Sex::male;
  int age = 0;
  TieId tie;                             ///< none for a professional without one
  TieKind kind = TieKind::acquaintance;  ///< what this one is to the person
  Kinship kinship = Kinship::unknown;    ///< of other kin
  TieState state = TieState::active;
  Valence valence = Valence::good;
  ContactClass group = ContactClass::known;
  LifeDomain domain = LifeDomain::friends;
  LineKind line = LineKind::neutral;
  Flow flow = Flow::none;
  int seat = 0;         ///< place among the class, the same every week
  int helper_seat = 0;  ///< place among all who ever helped
  bool professional = false;
  bool housemate = false;
  bool helps = false;     ///< gives the person help now
  bool restored = false;  ///< the tie was broken once and is not now
  bool named = true;      ///< by the person; the others exist all the same
  Thought thought = Thought::unasked;
  double closeness = 0;  ///< as told, 0..1
  double true_closeness = 0;
  double contacts = 0;  ///< a week, apart from care
  double km = 0;
  double years = 0;
  PerSupport<double> receives{};  ///< hours a week that come from this one
  PerSupport<double> gives{};     ///< and go there
  PerSupport<bool> codes{};       ///< letters that stand along the line
  int burden = -1;                ///< what this one would call the burden, 0..4; below 0 no carer

  /// Closeness that a lens shows.
  [[nodiscard]] double felt(Lens lens) const {
    return lens == Lens::actual || !named ? true_closeness : closeness;
  }
  [[nodiscard]] double hours_received() const;
  [[nodiscard]] double hours_given() const;
};

/// Whom the record is about.
struct EgoPerson {
  PersonId who;
  Key key{};
  std::string name;
  Sex sex = Sex::male;
  int age = 0;
  bool client = false;
  Limitation limitation = Limitation::none;
  double need_hours = 0, unmet_hours = 0;  ///< a week
};

struct EgoNetwork {
  EgoPerson person;
  Lens lens = Lens::told;
  Week week;
  Date date;
  Text variant;  ///< its name, or empty
  /// Those that the lens shows, by class and seat.
  std::vector<EgoMember> members;
  int named = 0;  ///< of all who are there
  int there = 0;  ///< in the network as it is
  /// Seats in use per class up to now; so wide is its part of a drawing.
  std::array<int, contact_class_count> seats{};
};

[[nodiscard]] EgoNetwork ego_network(const Sitting& sitting);
[[nodiscard]] EgoPerson ego_person(const World& world, PersonId person);

/// Whether two members know each other: a tie between them that is not broken.
[[nodiscard]] bool know_each_other(const World& world, PersonId a, PersonId b);

/// What this one is to the person, in a word: "dochter", "neighbour".
[[nodiscard]] std::string_view relation_word(const EgoMember& member, Language language);

}  // namespace draagkracht
