// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Numbers the builder needs and the basis does not give yet. All are assumptions unless a source is
// named; the range is what the developers would still find plausible.
#pragma once

namespace draagkracht::build::assumed {

// Households
inline constexpr double boys = 0.512;          ///< of births
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
inline constexpr double away_of_couple = 0.01;      ///< minors of a woman with a partner, elsewhere
inline constexpr double away_of_woman = 0.06;       ///< of a woman without
inline constexpr double elders_with_family = 0.08;  ///< of women alone from that age on, 0.05-0.13
inline constexpr double elder_from = 70;            ///< years, 65-80

// Families
inline constexpr double mean_mother_age = 29.5;  ///< of the births behind the generations
inline constexpr double sibling_gap = 2.2;       ///< years above the shortest gap, 1.5-3
inline constexpr double shortest_gap = 0.9;      ///< years between births
inline constexpr double longest_sibship = 22;    ///< years from youngest to oldest, 18-25
inline constexpr double youngest_parent = 16, oldest_mother = 50;
inline constexpr double oldest_parent = 54;  ///< years between father and child
inline constexpr double slot_reach = 4;      ///< years between a child as its parent's history
                                             ///< has it and who is found for it

// Work, income and health hang together
inline constexpr double education_in_income =
    0.4;  ///< share whose income follows education, 0.3-0.5
inline constexpr double education_in_health = 0.2;     ///< the same for health, 0.1-0.3
inline constexpr double poor_health_of_clients = 0.7;  ///< share, 0.6-0.8
inline constexpr double employment_of_clients = 0.5;  ///< times that of others of that age, 0.3-0.6
inline constexpr double work_hours_spread = 8;        ///< hours, standard deviation

// Who has a limitation
inline constexpr double intellectual_at_parents = 4;     ///< times as often at parents, 2-8
inline constexpr double psychiatric_with_partner = 0.4;  ///< times as often with a partner, 0.3-0.6
inline constexpr double low_education = 1.5;             ///< times as often as others, 1.2-2
inline constexpr double multiproblem_lone_parent = 3.5;  ///< times as often without, 2-6

// Circles and ties without contact
inline constexpr double clubs_of_limited = 0.5;  ///< come to a club, times as often, 0.3-0.8
// What the rules of sleeping ties lead to in the long run.
inline constexpr double sleeping_friends = 0.16;        ///< of all friends in mind, 0.1-0.4
inline constexpr double sleeping_acquaintances = 0.33;  ///< of acquaintances, 0.2-0.5
inline constexpr double sleeping_kin = 0.11;            ///< of other kin, 0.05-0.3
inline constexpr double sleeping_siblings = 0.03;       ///< 0.02-0.1
inline constexpr double latent_kin = 0.3;  ///< of those kin, never in touch at all, 0.1-0.5
inline constexpr double least_kept = 0.7;  ///< of friends after many years of care, 0.5-0.9
// The same with a mental illness or an intellectual disability; Koenders 2017: networks 2.5 times
// smaller, fewer friends above all but family and acquaintances as well.
inline constexpr double least_friends = 0.5;        ///< 0.3-0.7
inline constexpr double least_acquaintances = 0.1;  ///< neighbours and colleagues too, 0.05-0.4
inline constexpr double least_other_kin = 0.15;     ///< 0.1-0.6
inline constexpr double least_siblings = 0.60;      ///< 0.5-0.9
inline constexpr double years_to_lose = 4;  ///< until two thirds of what goes are lost, 2-10

// Care
inline constexpr double episode_weeks = 9;      ///< mean, as need.relapse.weeks; 5-16
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
inline constexpr double covered = 0.94;  ///< share of the rest that helpers aim at, 0.7-0.95
inline constexpr double covered_spread = 0.12;
inline constexpr double least_care = 20;    ///< minutes a week, below it is a favour, 10-30
inline constexpr double usual_hours = 6;    ///< need at which habits hold as given, hours a week
inline constexpr double women_join = 1.15;  ///< against 0.85 for men; CBS 2022: 15.0 and 10.9 %
inline constexpr double joins_beside_partner = 0.6;  ///< of others, with a partner there, 0.4-0.8
inline constexpr double left_to_siblings = 0.3;      ///< power of the number of children, 0.1-0.5
inline constexpr double part_spread = 0.7;           ///< sigma of hours at equal nearness, 0.9-1.6
inline constexpr double active_volunteers =
    0.3;  ///< of volunteers in care, with a client at home, 0.1-0.5

}  // namespace draagkracht::build::assumed
