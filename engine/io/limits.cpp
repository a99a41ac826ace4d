// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/number_words.hpp"
#include "io/report.hpp"

namespace draagkracht {

std::vector<Text> limits(const Setup& setup, const Collected& results) {
  std::vector<Text> list{
      {"Het model voorspelt niet wat een echt mens gaat doen. Het laat zien wat er in een groep "
       "kan gebeuren.",
       "The model does not predict what a real person will do. It shows what can happen in a "
       "group."},
      {"De marge gaat over toeval in het model. Zij zegt niet of het model zelf klopt.",
       "The margin is about chance within the model. Whether the model itself is right is not in "
       "it."},
      {"Veel getallen zijn aannames. Bij elk getal staat of het gemeten, geschat of aangenomen is.",
       "Many numbers are assumptions. Each says whether it was measured, estimated or assumed."},
      {"De bevolking is gemaakt naar de cijfers die dit scenario noemt. Uw gemeente kan anders "
       "zijn.",
       "The population was made from the figures that this scenario names. A municipality may "
       "differ."},
      {"Methoden om netwerken te versterken tellen alleen mee als een variant ze kiest. Hoe groot "
       "hun "
       "effecten zijn is meestal aangenomen. Wat een gemeente verder doet, telt hier niet mee.",
       "Methods that strengthen networks count only when a variant chooses them. The sizes of "
       "their "
       "effects are mostly assumed. What a municipality does besides is not counted here."}};
  if (setup.spec.replicates > 1 && setup.spec.replicates < 5) {
    list.push_back({"Er is maar " + std::to_string(setup.spec.replicates) +
                        " keer gerekend. Daardoor zijn de marges zelf onzeker.",
                    "Only " + std::to_string(setup.spec.replicates) +
                        " runs were made: the margins themselves are uncertain."});
  }
  if (results.group_size.size() > exposed_group && results.group_size[exposed_group].clients < 50) {
    const double clients = results.group_size[exposed_group].clients;
    list.push_back(
        {"De groep die het beleid raakt is klein: ongeveer " + decimals(clients, 0, Language::nl) +
             " cliënten. Reken met meer inwoners, of neem met population.oversample meer van deze "
             "mensen op.",
         "The group that the policy affects is small: about " + decimals(clients, 0, Language::en) +
             " clients. Run with more residents, or take in more of these people with "
             "population.oversample."});
  }
  if (setup.spec.same_population) {
    list.push_back(
        {"Alle doorrekeningen hebben dezelfde bevolking: verschillen tussen bevolkingen "
         "zitten niet in de marge.",
         "All runs share one population: differences between populations are not in the "
         "margin."});
  }
  return list;
}

}  // namespace draagkracht
