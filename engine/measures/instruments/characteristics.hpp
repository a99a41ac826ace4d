// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The six characteristics of a network beside those of other residents, now and a year ago.
#pragma once

#include <array>
#include <optional>

#include "measures/instruments/ego_network.hpp"
#include "measures/network_traits.hpp"

namespace draagkracht {

enum class Characteristic : std::uint8_t {
  size,
  composition,
  density,
  stability,
  complexity,
  reachability,
};
inline constexpr std::size_t characteristic_count = 6;
template <class T>
using PerCharacteristic = std::array<T, characteristic_count>;
extern const PerCharacteristic<CodeName> characteristic_names;

struct Characteristics {
  EgoNetwork ego;
  PerCharacteristic<double> now{};
  PerCharacteristic<double> rank{};  ///< share of other grown-ups with less, 0..1
  bool compared = false;             ///< a year ago is known
  PerCharacteristic<double> before{}, rank_before{};
  NetworkTraits traits;
};
[[nodiscard]] Characteristics characteristics(const Sitting& sitting);

}  // namespace draagkracht
