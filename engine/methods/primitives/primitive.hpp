// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A primitive is one thing that a method does to the world: one idea, said in one sentence, with
// one size. It moves state that the rules of the week read; where the world has no such thing, it
// moves what it comes from, and says so. Methods are lists of primitives; a primitive knows no
// method.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "core/draw.hpp"
#include "core/result.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// On whom a step acts.
enum class On : std::uint8_t {
  usual,  ///< as the primitive says
  client,
  carers,
  carer,  ///< who helps most
  circle,
  street,
  professional,
};
inline constexpr std::size_t on_count = 7;
extern const std::array<CodeName, on_count> on_names;

/// Parts of the state that a primitive may write.
enum class Part : std::uint8_t {
  client_mind,    ///< what a client thinks, feels and knows
  client_help,    ///< indications, how far prepared, what is seen of need
  carer_mind,     ///< strain, hope, trust, reward, what was learned and agreed
  carer_load,     ///< arranging, resilience, when relieved
  links,          ///< who helps whom, with what and how
  ties,           ///< what is between two who know each other
  acquaintances,  ///< who knows whom
  traits,
  aids,
  roles,  ///< who volunteers
  grief,
  streets,
  places,
  professionals,
  circles,
  rest,  ///< everything else: no primitive writes it
};
inline constexpr std::size_t part_count = 16;
extern const std::array<CodeName, part_count> part_names;

/// A set of parts.
struct Parts {
  std::uint32_t bits = 0;
  constexpr Parts() = default;
  constexpr Parts(std::initializer_list<Part> parts) {
    for (const Part part : parts) {
      bits |= 1U << static_cast<unsigned>(part);
    }
  }
  [[nodiscard]] constexpr bool has(Part part) const {
    return (bits >> static_cast<unsigned>(part) & 1U) != 0;
  }
};

/// What is done, to whom, by whom: all a primitive may know.
struct Act {
  World& world;
  PersonId person;  ///< who takes part in the method
  PersonId client;  ///< around whom it turns: that person, or who is helped most; none for a street
  PersonId by;      ///< who carries it out, or none
  SupportCircleId group;
  SupportCircleId circle;  ///< what was made around the person; a primitive may make one
  Key step{};              ///< of this step of this method: luck differs by it
  double size = 0;
  std::optional<Channel> channel;
  int weeks = 26;  ///< until the method is over, as far as planned

  /// Luck of this step for somebody, this week.
  [[nodiscard]] Draw draw(Decision what, PersonId who) const {
    return {world.luck, what, world.key(who), step, world.week};
  }
};

struct Primitive {
  std::string_view id;
  Label what;  ///< one sentence: what happens in the world
  Label unit;  ///< what a size of one means
  double usual = 0;
  double low = 0, high = 1;  ///< sizes that make sense
  On on = On::client;
  Parts writes;
  void (*act)(Act&, PersonId on) = nullptr;
};
inline constexpr std::size_t primitive_count = 46;

/// All of them, in the order of the documentation.
[[nodiscard]] const std::array<Primitive, primitive_count>& primitives();
[[nodiscard]] std::optional<std::size_t> primitive_named(std::string_view id);
/// Their names, for the file.
[[nodiscard]] const std::array<CodeName, primitive_count>& primitive_names();

/// Hash of each part of the world: what differs was written.
[[nodiscard]] std::array<std::uint64_t, part_count> part_hashes(const World& world);
/// The parts that differ and are not among `allowed`; nothing when all is well.
[[nodiscard]] std::optional<Part> written_beside(
    const std::array<std::uint64_t, part_count>& before,
    const std::array<std::uint64_t, part_count>& after, Parts allowed);

}  // namespace draagkracht
