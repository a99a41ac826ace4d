// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Numbers the builder needs and the basis does not give yet. All are assumptions unless a source is
// named; the range is what the developers would still find plausible.
#pragma once

#include <array>

namespace draagkracht::build::assumed {

// Families
inline constexpr double one_parent = 0.23;   ///< of families with children at home; CBS 2021: 23 %
inline constexpr double lone_father = 0.15;  ///< of those, with the father; CBS: one in seven
inline constexpr double mother_age_spread = 4.8;  ///< years around the mean age at birth, 4-6
/// Years by which mothers still alive were older at birth than the mean over all, by age of the
/// child. Mothers were younger when the now middle-aged were born (CBS 37422ned: 26.8 around 1973,
/// 30.7 in 2000, 31.6 in 2023; between from memory, +-0.5), and of the old mostly those with a
/// young mother still have her (mortality at her age times the variance of ages at birth).
inline constexpr std::array<double, 10> shift_from{0, 10, 20, 30, 40, 50, 60, 70, 80, 110};
inline constexpr std::array<double, 10> shift_years{2.0,  1.6,  1.2,  0.2, -1.6,
                                                    -3.1, -3.5, -4.7, -6,  -6};
inline constexpr double sibling_gap = 2.2;     ///< years above the shortest gap, 1.5-3
inline constexpr double shortest_gap = 0.9;    ///< years between births
inline constexpr double longest_sibship = 22;  ///< years from youngest to oldest, 18-25
inline constexpr double youngest_parent = 16, oldest_mother = 46;
inline constexpr double oldest_parent = 54;     ///< years between father and child
inline constexpr double partner_noise = 3.2;    ///< years in the order by which partners meet, 2-4
inline constexpr double most_partner_gap = 25;  ///< years, 20-30

// Work, income and health hang together
inline constexpr double education_in_income =
    0.4;  ///< share whose income follows education, 0.3-0.5
inline constexpr double education_in_health = 0.2;     ///< the same for health, 0.1-0.3
inline constexpr double poor_health_of_clients = 0.7;  ///< share, 0.6-0.8
inline constexpr double employment_of_clients = 0.5;  ///< times that of others of that age, 0.3-0.6
inline constexpr double work_hours_spread = 8;        ///< hours, standard deviation
inline constexpr double trait_spread = 0.18;          ///< standard deviation around 0.5, 0.15-0.2

// Care
inline constexpr double channel_jitter = 0.35;  ///< sigma of need per channel around the person's
inline constexpr double most_per_channel = 28 * 60;  ///< minutes a week: four hours a day
inline constexpr double need_in_formal =
    0.35;  ///< correlation of need and having an indication, 0.2-0.5
inline constexpr double need_in_hours = 0.6;  ///< correlation of need and indicated hours, 0.4-0.8
inline constexpr double partner_in_hours =
    0.85;  ///< hours with a partner, customary help; CPB: -19 %
inline constexpr double room_under_need = 0.9;  ///< delivered at most, share of what is needed
inline constexpr double organisation_persons =
    15000;                                        ///< residents per organisation of one product
inline constexpr double day_group = 6;            ///< clients whom one worker serves at once, 4-8
inline constexpr double stay_group = 5;           ///< the same in a short-stay house, 3-6
inline constexpr double staff_occupation = 0.95;  ///< booked share of professionals' time, 0.85-1
inline constexpr double covered = 0.75;  ///< share of the rest met by the network, 0.6-0.85
inline constexpr double covered_spread = 0.12;
inline constexpr double active_volunteers =
    0.3;  ///< of volunteers in care, with a client at home, 0.1-0.5

}  // namespace draagkracht::build::assumed
