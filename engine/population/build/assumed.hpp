// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Numbers the builder needs that nobody would change: bounds, spreads and shares that only have to
// be near. All are assumptions unless a source is named; the range is what the developers would
// still find plausible. What somebody may want to change is a parameter (population/start).
#pragma once

namespace draagkracht::build::assumed {

// Households
inline constexpr double boys = 0.512;  ///< of births
// Of adults without partner or parents at home: "other members", CBS 37620 of 2024, less those who
// live with a child's family.
inline constexpr double sharing = 0.057;
inline constexpr double same_sex = 0.0125;     ///< of people with a partner; CBS: one couple in 80
inline constexpr double most_same_sex = 0.05;  ///< of people with a partner, beyond belief
inline constexpr double partner_gap_spread = 4.6;  ///< years, 4.2-5.2; CBS marriages of 2017
inline constexpr double like_gap_spread = 7.5;     ///< years, 6-9
inline constexpr double one_parent = 0.197;  ///< of children at home; CBS 71487ned, 2023: 610,633
                                             ///< lone parents, 1.51 children each
inline constexpr double lone_father = 0.15;  ///< of those, with the father; CBS: one in seven
inline constexpr double away_of_couple = 0.01;  ///< minors of a woman with a partner, elsewhere
inline constexpr double away_of_woman = 0.06;   ///< of a woman without

// Families
inline constexpr double mean_mother_age = 29.5;  ///< of the births behind the generations
inline constexpr double sibling_gap = 2.2;       ///< years above the shortest gap, 1.5-3
inline constexpr double shortest_gap = 0.9;      ///< years between births
inline constexpr double longest_sibship = 22;    ///< years from youngest to oldest, 18-25
inline constexpr double second_partner = 0.1;    ///< of women with a partner and grown children: he
                                                 ///< is not their father, 0.06-0.15
inline constexpr double family_distance = 0.35;  ///< correlation of how far the children of one
                                                 ///< home went, 0.2-0.5
// How much nearer to their parents, in standard deviations: set beside CBS 2016-17, see
// parent_distance.hpp. Over all children together the bands of the basis stay as they are.
inline constexpr double nearer_with_children = 0.12, nearer_lone_parent = 0.3;
inline constexpr double nearer_without_children = -0.25;
inline constexpr double youngest_parent = 16, oldest_mother = 50;
inline constexpr double oldest_parent = 54;  ///< years between father and child
inline constexpr double slot_reach = 4;      ///< years between a child as its parent's history
                                             ///< has it and who is found for it
inline constexpr double slot_reach_of_others = 1;  ///< the same for who was not to have a parent

// Work and care
inline constexpr double work_hours_spread = 8;  ///< hours, standard deviation
inline constexpr double episode_weeks = 9;      ///< mean, as need.relapse.weeks; 5-16
inline constexpr double channel_jitter = 0.35;  ///< sigma of need per channel around the person's
inline constexpr double most_per_channel = 28 * 60;  ///< minutes a week: four hours a day
inline constexpr double room_under_need = 0.9;       ///< delivered at most, share of what is needed
inline constexpr double organisation_persons =
    15000;                                      ///< residents per organisation of one product
inline constexpr double day_group = 6;          ///< clients whom one worker serves at once, 4-8
inline constexpr double stay_group = 5;         ///< the same in a short-stay house, 3-6
inline constexpr double covered_spread = 0.12;  ///< of start.help.covered between clients
inline constexpr double away_from_home = 0.85;  ///< of the time for care, for who lives elsewhere:
                                                ///< the own home takes the rest, 0.6-0.95
inline constexpr double much_lacking = 3 * 60;  ///< minutes a week: kin who did not help come in,
                                                ///< 2-6 hours
inline constexpr double most_of_others = 6 * 60;  ///< minutes a week of who is no kin, as
                                                  ///< offer.limit.modest
inline constexpr double least_care = 20;          ///< minutes a week, below it is a favour, 10-30

}  // namespace draagkracht::build::assumed
