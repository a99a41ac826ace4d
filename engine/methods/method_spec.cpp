// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/method_spec.hpp"

namespace draagkracht {

const std::array<CodeName, 10> method_theme_names{{
    {"mapping", {"netwerk in kaart brengen", "mapping the network"}},
    {"mapping_further", {"in kaart brengen, een stap verder", "mapping, a step further"}},
    {"carers", {"mantelzorg", "informal care"}},
    {"loneliness", {"eenzaamheid", "loneliness"}},
    {"neighbourhood", {"wijkgericht", "neighbourhood"}},
    {"own_strength", {"eigen kracht", "own strength"}},
    {"joint_plan", {"samen een plan", "a plan together"}},
    {"online", {"sociale media en websites", "social media and websites"}},
    {"way_of_working", {"werkwijze", "way of working"}},
    {"other", {"anders", "other"}},
}};
const std::array<CodeName, 4> method_kind_names{{
    {"instrument", {"instrument", "instrument"}},
    {"intervention", {"aanpak", "intervention"}},
    {"online", {"website of app", "website or app"}},
    {"research", {"onderzoek, niets om uit te voeren", "research, nothing to carry out"}},
}};
const std::array<CodeName, 5> carried_out_by_names{{
    {"professional", {"een beroepskracht", "a professional"}},
    {"volunteer", {"een vrijwilliger", "a volunteer"}},
    {"peer", {"iemand die het zelf meemaakte", "somebody who has been through it"}},
    {"network", {"het netwerk zelf", "the network itself"}},
    {"website", {"een website", "a website"}},
}};
const std::array<CodeName, 3> method_target_names{{
    {"client", {"cliënten", "clients"}},
    {"carer", {"mantelzorgers", "carers"}},
    {"street", {"straten", "streets"}},
}};
const std::array<CodeName, 7> evidence_names{{
    {"effect_research", {"uitgebreid effectonderzoek", "extensive effect research"}},
    {"experiment", {"experiment", "experiment"}},
    {"effect_study", {"effectstudie", "effect study"}},
    {"change_study", {"veranderingsonderzoek", "change study"}},
    {"listed", {"beschreven en erkend", "described and listed"}},
    {"practice", {"praktijkervaring", "practice experience"}},
    {"none", {"geen", "none"}},
}};
const std::array<CodeName, 6> research_result_names{{
    {"unknown", {"uitkomst niet genoemd", "result not named"}},
    {"worked", {"werkte", "worked"}},
    {"partly", {"werkte deels", "worked in part"}},
    {"no_difference", {"geen verschil gevonden", "no difference found"}},
    {"not_compared", {"vooruitgang, niet vergeleken", "progress, not compared"}},
    {"elsewhere", {"andere groep of aanpak", "other group or approach"}},
}};
const std::array<CodeName, 2> staff_hours_names{{
    {"inside", {"binnen de indicatie", "within the indication"}},
    {"on_top", {"boven op de indicatie", "on top of the indication"}},
}};
const std::array<CodeName, channel_count + 1> step_channel_names = [] {
  std::array<CodeName, channel_count + 1> names{};
  names[0] = {"any", {"wat ontbreekt", "what is missing"}};
  for (std::size_t c = 0; c < channel_count; ++c) {
    names[c + 1] = channel_names[c];
  }
  return names;
}();

}  // namespace draagkracht
