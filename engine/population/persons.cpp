// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/persons.hpp"

namespace draagkracht {

PersonId PersonTable::add(Key k) {
  const PersonId id{static_cast<std::uint32_t>(size())};
  each_column(*this, [](const char*, auto& column) { column.emplace_back(); });
  key.back() = k;
  household.back() = no_household;
  housemate.back() = id;
  street.back() = no_street;
  neighbourhood.back() = no_neighbourhood;
  weight.back() = 1;
  ill_until.back() = long_ago;
  hard_until.back() = long_ago;
  widowed.back() = long_ago;
  traits.back().fill(0.5F);
  return id;
}

}  // namespace draagkracht
