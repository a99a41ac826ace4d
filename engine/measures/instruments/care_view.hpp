// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The care around one client as a conversation about it lays it out: what is needed, who does how
// much of what, how each carer bears it, and what is left. MantelScan, plan boards and the other
// care instruments are made of this record.
#pragma once

#include <vector>

#include "measures/instruments/ego_network.hpp"

namespace draagkracht {

/// Somebody who helps now, with hours a week. Of a professional the hours stand at the kind of help
/// that the product is mostly about, since books are not kept per professional and kind.
struct CareHelper {
  EgoMember member;
  PerChannel<double> hours{};
  double total = 0;
  bool professional = false;
  bool volunteer = false;
  Product product = Product::guidance;  ///< of a professional
  double years = 0;                     ///< of helping
  std::int32_t until = long_ago;        ///< week in which agreed time is over; long_ago: none
  HelpForm form = HelpForm::open_ended;
  int ediz = -1, ediz_plus = -1;  ///< of an informal carer; below 0: not asked
  int perseverance = -1;          ///< class 1..6; below 0: not asked
  double load = 0, strength = 0;  ///< hours a week
  double trust = -1;              ///< in professionals, 0..1; below 0: not asked
  double worn = 0;                ///< strain, 0..1; only what EDIZ asks about is shown
  bool shared_agenda = false;
  std::int32_t met = long_ago;  ///< last family meeting
};

/// How the network around a client works (after a Dutch study of 16 mixed networks).
enum class NetworkWay : std::uint8_t { proxy, generative, avoidant, struggling, none };
extern const std::array<CodeName, 5> network_way_names;

struct CareView {
  EgoNetwork ego;
  PerChannel<double> need{}, informal{}, volunteer{}, formal{}, unmet{};  ///< hours a week
  std::vector<CareHelper> helpers;  ///< family and friends, then volunteers, then professionals;
                                    ///< within each the same order every week
  double need_hours = 0, informal_hours = 0, volunteer_hours = 0, formal_hours = 0, unmet_hours = 0;
  double busiest_share = 0;  ///< of informal hours
  double gini = 0;           ///< of informal hours over those who help; 0 with one
  int depth = -1;            ///< helpers who could fall out one after another; below 0: none helps
  double idle_hours = 0;     ///< that carers and others around could add
  double others_hours = 0;   ///< of these, what is not of who gives most: among whom to share out
  PerChannel<int> able{};    ///< people around who could do this kind of help
  double contact_share = 0;  ///< of pairs of a professional and an informal helper: known to each
                             ///< other (the professional comes long enough to know the network)
  NetworkWay way = NetworkWay::none;
  MethodState method = MethodState::none;
  int sessions = 0;
  int own_direction = 0;  ///< as the client rates it, 0..10
  bool knows_wish = false;
  bool admitted = false;                 ///< lives in a home, which sees to most of the care
  std::int32_t last_meeting = long_ago;  ///< of the family
};
/// For a client with an open record.
[[nodiscard]] CareView care_view(const Sitting& sitting);

/// Helpers of one sort.
enum class HelperSort : std::uint8_t { informal, volunteer, professional };
[[nodiscard]] HelperSort sort_of(const CareHelper& helper);

}  // namespace draagkracht
