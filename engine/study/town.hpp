// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Everything that can be read off a population at one moment: what the command that shows a
// population prints, and what published figures are compared with.
#pragma once

#include <array>

#include "measures/carer_profile.hpp"
#include "population/look/care_networks.hpp"
#include "population/look/company.hpp"
#include "population/look/density.hpp"
#include "population/look/homes.hpp"
#include "population/look/kin.hpp"
#include "population/look/layer_sizes.hpp"
#include "population/look/marginals.hpp"
#include "population/look/street_contact.hpp"
#include "population/look/tie_states.hpp"

namespace draagkracht {

struct Town {
  Town(const World& world, const PopulationSpec& spec);

  Residents residents;
  std::array<PyramidBand, pyramid_bands> pyramid;
  Homes homes;
  CompanyByAge company;
  KinByAge kin;
  Couples couples;
  Descent descent;
  LayerLook layers;  ///< of all
  std::array<LayerLook, look_ages.size()> layers_by_age;
  LayerSpread layer_sizes;  ///< of adults
  DensityLook density;
  TieStateLook tie_states;
  CareNetworks care_networks;          ///< of adults
  std::vector<StreetContact> streets;  ///< on the contact ladder
  CarerProfile carers;
  ClientProfile clients;
};

}  // namespace draagkracht
