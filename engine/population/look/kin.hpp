// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Which kin people have, and how near: who could help when help is needed.
#pragma once

#include <array>
#include <vector>

#include "population/look/homes.hpp"

namespace draagkracht {

enum class KinAsked : std::uint8_t {
  mother,
  father,
  both_parents,
  partner,  ///< in the same household
  child,    ///< alive, anywhere
  child_5km,
  child_10km,
  sibling,
  nobody,  ///< no partner, parent, child or sibling
};
inline constexpr std::size_t kin_asked_count = 9;
extern const std::array<CodeName, kin_asked_count> kin_asked_names;

[[nodiscard]] bool has_kin(const Residents& residents, PersonId person, KinAsked what);

/// Share that has each, for those of whole ages within [from, to), of one sex or of both.
[[nodiscard]] Tally kin_share(const Residents& residents, KinAsked what, int from, int to,
                              const Sex* sex = nullptr);

/// By band of look_ages.
using KinByAge = std::array<std::array<Tally, kin_asked_count>, look_ages.size()>;
[[nodiscard]] KinByAge look_at_kin(const Residents& residents);

/// Of partners who live together, the couple once.
struct Couples {
  Tally gap;       ///< years that the man is older, couples of a man and a woman
  Tally same_sex;  ///< of all couples
};
[[nodiscard]] Couples look_at_couples(const Residents& residents);

/// Parents and their children.
struct Descent {
  Tally mother_age;  ///< years at birth
  Tally father_age;
  std::array<Tally, 4> children;  ///< of women of 60 to 75: none, one, two, three and more children
  Tally child_km;                 ///< distance, pairs of parent and child who live apart
};
[[nodiscard]] Descent look_at_descent(const Residents& residents);

}  // namespace draagkracht
