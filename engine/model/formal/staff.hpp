// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Professionals come and go; a post stays empty for some weeks, and so long its clients get
// nothing. Professionals komen en gaan; een plek blijft een paar weken leeg, en zolang krijgen de
// cliënten niets.
//
// Source: turnover and vacancy per product in the basis file (CBS AZW statistics). Grade:
// estimated. Reads posts; writes professionals, ties, deliveries. When: weekly.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "model/formal/hold_back.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct StaffPosts {
  double waiting_share = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<StaffPosts>>(
        {{&StaffPosts::waiting_share,
          {"formal.staff.waiting_share",
           Unit::share,
           0.1,
           20.0,
           Grade::assumed,
           {"Hoeveel mensen wachten, als deel van een volle werkplek, voordat er een beroepskracht "
            "bij "
            "komt",
            "Share of a full post that must wait before a post is added"},
           {"aangenomen; budgetten en een krappe arbeidsmarkt horen bij de knoppen van het beleid",
            "assumed; budgets and a tight labour market come with the policy levers"}}}});
  }
};

struct Setting;
struct Scratch;

/// Posts that fall vacant and posts that are filled this week.
void staff_posts(World& world, const Setting& setting);

/// Adds up what clients take of every post, since reviews and policy change it, and lines up the
/// posts with somebody in them by the room they have.
void book_posts(World& world, const Setting& setting, Scratch& scratch);

/// Opens posts for a product when the hours of clients who wait fill enough of one beyond those
/// that are vacant; they are filled after the usual time of a vacancy. Runs after the waiting have
/// been placed.
void open_new_posts(World& world, const Setting& setting);

/// Finds a professional with room for this indication: the one with most minutes left, by key when
/// equal. Takes on the minutes and makes the tie. Leaves the client waiting when nobody has room.
/// `caseload` is the number of clients next to usual; `training` is what training takes of the
/// post.
void assign_professional(World& world, Scratch& scratch, ClientRecord& client, Product product,
                         double caseload = 1, const HoldBack& learning = {});

/// The professional of one product comes no more; the client waits for another until a week.
void leave_client(World& world, ClientRecord& client, Product product, int until);

/// An indication ends on its date.
void end_indication(World& world, ClientRecord& client, Product product);

/// The client thanks for the help of one product; its indication ends.
void send_away(World& world, ClientRecord& client, Product product);

/// Ends all indications of a client who needs no more care at home, and the ties to professionals.
void release_professionals(World& world, ClientRecord& client);

}  // namespace draagkracht
