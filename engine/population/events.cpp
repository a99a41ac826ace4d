// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/events.hpp"

namespace draagkracht {

namespace {
constexpr bool milestone = true;
}

const std::array<EventName, event_kind_count> event_names{{
    {"born", {"geboren", "born"}},
    {"died", {"overleden", "died"}, milestone},
    {"fell_ill", {"ziek geworden", "fell ill"}},
    {"need_began", {"zorg nodig", "began to need care"}, milestone},
    {"need_ended", {"geen zorg meer nodig", "no longer needs care"}},
    {"crisis", {"crisis", "crisis"}},
    {"indication_requested", {"hulp aangevraagd", "applied for formal care"}},
    {"indication_granted", {"indicatie gekregen", "indication granted"}, milestone},
    {"indication_reviewed", {"indicatie herzien", "indication reviewed"}},
    {"cut_announced", {"vermindering aangekondigd", "cut announced"}, milestone},
    {"hours_cut", {"uren verminderd", "hours cut"}, milestone},
    {"professional_left", {"beroepskracht vertrokken", "professional left"}},
    {"professional_came", {"beroepskracht gekomen", "professional came"}},
    {"care_began", {"mantelzorg begonnen", "began to give care"}},
    {"care_grew", {"mantelzorg uitgebreid", "gives more care"}},
    {"refused", {"vraag om hulp afgewezen", "request for help refused"}},
    {"stepped_down", {"minder gaan helpen", "cut down on care"}, milestone},
    {"paused", {"tijdelijk gestopt met helpen", "paused giving care"}},
    {"quit", {"gestopt met helpen", "stopped giving care"}, milestone},
    {"returned", {"weer gaan helpen", "returned to giving care"}},
    {"admitted", {"opgenomen", "admitted"}, milestone},
    {"tie_made", {"contact ontstaan", "tie made"}},
    {"tie_faded", {"contact verwaterd", "tie faded"}},
    {"tie_revived", {"contact hersteld", "tie revived"}},
    {"tie_broke", {"contact verbroken", "tie broken"}},
    {"care_ended", {"hulp liep af", "help came to its end"}},
    {"supported", {"gesprek met mantelzorgondersteuning", "talk with carers' support"}},
    {"left_home", {"uit huis gegaan", "left the parental home"}},
    {"coupled", {"gaan samenwonen", "came to live together"}},
    {"separated", {"uit elkaar gegaan", "parted"}},
    {"moved", {"verhuisd", "moved house"}},
    {"relapsed", {"slechte periode begonnen", "fell back for a while"}},
    {"returned_home", {"terug naar de ouders", "went back to the parents"}},
    {"arrived", {"hier komen wonen", "came to live here"}},
    {"moved_away", {"weggetrokken", "moved away"}},
    {"moved_in", {"bij iemand gaan wonen", "came to live with somebody"}},
    {"need_grew", {"meer zorg nodig", "came to need more care"}},
    {"hard_time", {"een zware tijd", "a hard time"}},
    {"quarrelled", {"ruzie gekregen", "quarrelled"}},
    {"declined", {"voor hulp bedankt", "declined help"}},
}};

const std::array<CodeName, cause_count> cause_names{{
    {"none", {"geen oorzaak", "no cause"}},
    {"age", {"leeftijd", "age"}},
    {"illness", {"ziekte", "illness"}},
    {"limitation", {"beperking", "limitation"}},
    {"unmet_need", {"tekort aan hulp", "unmet need"}},
    {"policy", {"beleid", "policy"}},
    {"turnover", {"personeelsverloop", "staff turnover"}},
    {"vacancy_filled", {"vacature vervuld", "vacancy filled"}},
    {"asked", {"gevraagd", "asked"}},
    {"asked_in_crisis", {"gevraagd in een crisis", "asked in a crisis"}},
    {"no_time", {"geen tijd", "no time"}},
    {"strain", {"overbelasting", "strain"}},
    {"own_limits", {"eigen grenzen", "own limits"}},
    {"circumstances", {"omstandigheden", "circumstances"}},
    {"bereavement", {"rouw", "bereavement"}},
    {"recovery", {"herstel", "recovery"}},
    {"review", {"herbeoordeling", "review"}},
    {"no_contact", {"geen contact", "no contact"}},
    {"contact", {"contact", "contact"}},
    {"debt", {"uit balans", "out of balance"}},
    {"admission", {"opname", "admission"}},
    {"separation", {"uit elkaar gegaan", "parting"}},
    {"moving_away", {"weggetrokken", "moving away"}},
    {"birth", {"een geboorte", "a birth"}},
    {"one_sided", {"het kwam van één kant", "it came from one side"}},
    {"hard_time", {"een zware tijd", "a hard time"}},
    {"encouraged", {"aangemoedigd", "encouraged"}},
    {"referred", {"doorverwezen", "sent by somebody"}},
    {"no_click", {"het klikte niet", "it did not click"}},
    {"unspoken", {"wat nooit gezegd werd", "what was never said"}},
    {"imposed", {"opgelegde hulp", "imposed help"}},
}};

const std::array<CodeName, 4> event_unit_names{{
    {"none", {"", ""}},
    {"minutes_per_week", {"minuten per week", "minutes per week"}},
    {"weeks", {"weken", "weeks"}},
    {"share", {"aandeel", "share"}},
}};

}  // namespace draagkracht
