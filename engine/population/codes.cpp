// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/codes.hpp"

namespace draagkracht {

const std::array<CodeName, 2> sex_names{{
    {"m", {"mannen", "men"}},
    {"f", {"vrouwen", "women"}},
}};

const std::array<CodeName, channel_count> channel_names{{
    {"practical", {"praktische hulp", "practical help"}},
    {"transport", {"vervoer en meegaan", "transport and accompanying"}},
    {"personal_care", {"persoonlijke verzorging", "personal care"}},
    {"company", {"gezelschap", "company"}},
    {"emotional", {"emotionele steun", "emotional support"}},
    {"advice", {"raad", "advice"}},
    {"administration", {"administratie", "administration"}},
    {"guidance", {"structuur en toezicht", "structure and supervision"}},
}};

const std::array<CodeName, product_count> product_names{{
    {"guidance", {"begeleiding", "guidance"}},
    {"personal_care", {"persoonlijke verzorging", "personal care"}},
    {"domestic_help", {"huishoudelijke hulp", "domestic help"}},
    {"day_activity", {"dagbesteding", "day activity"}},
    {"short_stay", {"kortdurend verblijf", "short stay"}},
}};

const std::array<CodeName, payer_count> payer_names{{
    {"municipality", {"gemeente (Wmo)", "municipality (Wmo)"}},
    {"insurer", {"zorgverzekeraar (Zvw)", "health insurer (Zvw)"}},
    {"long_term_care", {"langdurige zorg (Wlz)", "long-term care (Wlz)"}},
    {"client", {"cliënt", "client"}},
    {"carer", {"mantelzorger", "carer"}},
    {"employer", {"werkgever", "employer"}},
}};

const std::array<CodeName, limitation_count> limitation_names{{
    {"none", {"geen beperking", "no limitation"}},
    {"somatic", {"lichamelijke beperking", "physical disability"}},
    {"frailty", {"kwetsbaar door ouderdom", "frail with age"}},
    {"dementia", {"dementie", "dementia"}},
    {"psychiatric", {"psychische aandoening", "mental illness"}},
    {"intellectual", {"verstandelijke beperking", "intellectual disability"}},
    {"brain_injury", {"hersenletsel", "brain injury"}},
    {"chronic", {"chronische ziekte", "chronic illness"}},
    {"multiproblem", {"gezin met meer problemen tegelijk", "family with several problems at once"}},
    {"short_illness", {"herstel na ziekte of operatie", "recovering from illness or surgery"}},
}};

const std::array<CodeName, tie_kind_count> tie_kind_names{{
    {"partner", {"partner", "partner"}},
    {"parent", {"ouder", "parent"}},
    {"child", {"kind", "child"}},
    {"sibling", {"broer of zus", "sibling"}},
    {"other_kin", {"andere familie", "other kin"}},
    {"friend", {"vriend", "friend"}},
    {"neighbour", {"buur", "neighbour"}},
    {"acquaintance", {"kennis", "acquaintance"}},
    {"colleague", {"collega of clubgenoot", "colleague or club member"}},
    {"fellow_client", {"lotgenoot", "fellow client"}},
    {"volunteer", {"vrijwilliger", "volunteer"}},
    {"buddy", {"maatje of coach", "buddy or coach"}},
    {"professional", {"beroepskracht", "professional"}},
}};

const std::array<CodeName, 5> tie_state_names{{
    {"latent", {"mogelijk", "latent"}},
    {"active", {"actief", "active"}},
    {"dormant", {"slapend", "dormant"}},
    {"broken", {"verbroken", "broken"}},
    {"ended", {"beëindigd", "ended"}},
}};

const std::array<CodeName, 4> residence_names{{
    {"home", {"thuis", "at home"}},
    {"admitted", {"opgenomen", "admitted"}},
    {"dead", {"overleden", "dead"}},
    {"moved_away", {"weggetrokken", "moved away"}},
}};

const std::array<CodeName, 3> education_names{{
    {"low", {"laag opgeleid", "low education"}},
    {"middle", {"middelbaar opgeleid", "middle education"}},
    {"high", {"hoog opgeleid", "high education"}},
}};

const std::array<CodeName, 3> income_band_names{{
    {"low", {"laag inkomen", "low income"}},
    {"middle", {"middeninkomen", "middle income"}},
    {"high", {"hoog inkomen", "high income"}},
}};

const std::array<CodeName, 3> origin_names{{
    {"netherlands", {"herkomst Nederland", "origin the Netherlands"}},
    {"europe", {"herkomst elders in Europa", "origin elsewhere in Europe"}},
    {"elsewhere", {"herkomst buiten Europa", "origin outside Europe"}},
}};

const std::array<CodeName, circle_kind_count> circle_kind_names{{
    {"school_class", {"klas", "class at school"}},
    {"workplace", {"werkplek", "workplace"}},
    {"day_group", {"groep van de dagbesteding", "day activity group"}},
    {"club", {"vereniging of club", "club or association"}},
}};

const std::array<CodeName, 3> course_names{{
    {"stable", {"stabiel", "stable"}},
    {"rising", {"toenemend", "rising"}},
    {"falling", {"afnemend", "falling"}},
}};

const std::array<CodeName, trait_count> trait_names{{
    {"self_reliance", {"wil het zelf doen", "wants to do it alone"}},
    {"privacy", {"hecht aan privacy", "attached to privacy"}},
    {"fear_of_admission", {"bang voor opname", "fears admission"}},
    {"boundary_guarding", {"bewaakt eigen grenzen", "guards own limits"}},
    {"loyalty", {"trouw", "loyalty"}},
    {"altruism", {"wil iets betekenen voor anderen", "wants to mean something to others"}},
    {"social_skill", {"maakt makkelijk contact", "makes contact easily"}},
    {"assets", {"heeft iets terug te geven", "has something to give back"}},
}};

const std::array<CodeName, 5> living_names{{
    {"any", {"hoe dan ook", "any way"}},
    {"alone", {"alleen", "alone"}},
    {"with_partner", {"met partner", "with a partner"}},
    {"with_parents", {"bij ouder(s)", "with parent(s)"}},
    {"with_children", {"met kinderen", "with children"}},
}};

const std::array<CodeName, 3> either_sex_names{{
    {"any", {"mannen en vrouwen", "men and women"}},
    {"m", {"mannen", "men"}},
    {"f", {"vrouwen", "women"}},
}};

}  // namespace draagkracht
