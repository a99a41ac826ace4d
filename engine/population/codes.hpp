// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The closed lists of the model and their names. The word in `code` is what files and exports say;
// the labels are what people read. Order is part of the file format: append only.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/result.hpp"

namespace draagkracht {

/// One member of a closed list.
struct CodeName {
  std::string_view code;
  Label label;
};

enum class Sex : std::uint8_t { male, female };

/// What help is about. Minutes of care are always minutes of one channel.
enum class Channel : std::uint8_t {
  practical,
  transport,
  personal_care,
  company,
  emotional,
  advice,
  administration,
  guidance,
};
inline constexpr std::size_t channel_count = 8;
template <class T>
using PerChannel = std::array<T, channel_count>;

/// What a municipality or insurer grants.
enum class Product : std::uint8_t {
  guidance,
  personal_care,
  domestic_help,
  day_activity,
  short_stay,
};
inline constexpr std::size_t product_count = 5;
template <class T>
using PerProduct = std::array<T, product_count>;

/// Who carries the cost.
enum class Payer : std::uint8_t { municipality, insurer, long_term_care, client, carer, employer };
inline constexpr std::size_t payer_count = 6;
template <class T>
using PerPayer = std::array<T, payer_count>;

/// Why somebody needs care.
enum class Limitation : std::uint8_t {
  none,
  somatic,
  frailty,
  dementia,
  psychiatric,
  intellectual,
  brain_injury,
  chronic,
  multiproblem,
  short_illness,
};
inline constexpr std::size_t limitation_count = 10;
template <class T>
using PerLimitation = std::array<T, limitation_count>;

/// What `b` is to `a` in the tie (a, b).
enum class TieKind : std::uint8_t {
  partner,
  parent,
  child,
  sibling,
  other_kin,
  friendship,
  neighbour,
  acquaintance,
  colleague,
  fellow_client,
  volunteer,
  buddy,
  professional,
};
inline constexpr std::size_t tie_kind_count = 13;

enum class TieState : std::uint8_t { latent, active, dormant, broken, ended };

/// Where somebody lives, as far as care is concerned.
enum class Residence : std::uint8_t { home, admitted, dead, moved_away };

enum class Education : std::uint8_t { low, middle, high };
enum class IncomeBand : std::uint8_t { low, middle, high };
/// Own or a parent's country of birth, as CBS has it since 2022; Europe is without the Netherlands.
enum class Origin : std::uint8_t { netherlands, europe, elsewhere };
enum class Course : std::uint8_t { stable, rising, falling };
/// Where people meet who need not live near each other.
enum class CircleKind : std::uint8_t { school_class, workplace, day_group, club };
inline constexpr std::size_t circle_kind_count = 4;

/// Traits on a scale of 0 to 1 around a population mean of 0.5, fixed for life.
enum class Trait : std::uint8_t {
  self_reliance,      ///< norm of standing on one's own feet
  privacy,            ///< attachment to privacy
  fear_of_admission,  ///< fear of being moved to a care home
  boundary_guarding,  ///< keeps an eye on own limits
  loyalty,            ///< goes on because it belongs to the relation
  altruism,           ///< wants to mean something to others
  social_skill,       ///< makes and keeps contact
  assets,             ///< has something to give back
};
inline constexpr std::size_t trait_count = 8;
template <class T>
using PerTrait = std::array<T, trait_count>;

/// With whom somebody lives, as a scenario asks for people: one may live with a partner and with
/// children.
enum class Living : std::uint8_t { any, alone, with_partner, with_parents, with_children };
/// Men, women or both.
enum class EitherSex : std::uint8_t { any, male, female };

/// Names in the order of each enumeration.
extern const std::array<CodeName, 2> sex_names;
extern const std::array<CodeName, channel_count> channel_names;
extern const std::array<CodeName, product_count> product_names;
extern const std::array<CodeName, payer_count> payer_names;
extern const std::array<CodeName, limitation_count> limitation_names;
extern const std::array<CodeName, tie_kind_count> tie_kind_names;
extern const std::array<CodeName, 5> tie_state_names;
extern const std::array<CodeName, 4> residence_names;
extern const std::array<CodeName, 3> education_names;
extern const std::array<CodeName, 3> income_band_names;
extern const std::array<CodeName, 3> origin_names;
extern const std::array<CodeName, 3> course_names;
extern const std::array<CodeName, circle_kind_count> circle_kind_names;
extern const std::array<CodeName, trait_count> trait_names;
extern const std::array<CodeName, 5> living_names;
extern const std::array<CodeName, 3> either_sex_names;

/// A week before every life: "until" and "last" columns of what never was. Week 0 would not do,
/// since a warm-up has negative weeks.
inline constexpr std::int32_t long_ago = -100000;

/// Position of an enumerator in its list.
template <class E>
constexpr std::size_t at(E e) {
  return static_cast<std::size_t>(e);
}

/// The enumerator whose code is `word`, if there is one.
template <class E, std::size_t N>
std::optional<E> from_code(const std::array<CodeName, N>& names, std::string_view word) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i].code == word) {
      return static_cast<E>(i);
    }
  }
  return std::nullopt;
}

/// What `a` is to `b` when `b` is `kind` to `a`: a parent's parent-tie is seen as child by the
/// other.
constexpr TieKind mirrored(TieKind kind) {
  if (kind == TieKind::parent) {
    return TieKind::child;
  }
  if (kind == TieKind::child) {
    return TieKind::parent;
  }
  return kind;
}

/// Ties through an organisation: who helps over one does so as a volunteer.
constexpr bool is_voluntary(TieKind kind) {
  return kind == TieKind::volunteer || kind == TieKind::buddy;
}

/// Ties of people who know each other from where they come every week.
constexpr bool from_a_circle(TieKind kind) {
  return kind == TieKind::colleague || kind == TieKind::fellow_client;
}

constexpr bool is_kin(TieKind kind) { return kind <= TieKind::other_kin; }

}  // namespace draagkracht
