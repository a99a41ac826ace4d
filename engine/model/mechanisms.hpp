// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The mechanisms that make patterns, each with the switch that takes it away: a pattern that stays
// when its mechanism is off was never explained by it. A switch only sets parameters, so what it
// does can be read here and done in a scenario as well.
#pragma once

#include <array>
#include <string_view>

#include "model/parameters.hpp"

namespace draagkracht {

struct Mechanism {
  std::string_view id;
  Label label;
  void (*off)(ModelParameters&);
};

inline constexpr std::array mechanisms{
    Mechanism{"limits",
              {"vrijwilligers bewaken hun grenzen, familie niet",
               "volunteers guard their limits, family does not"},
              [](ModelParameters& p) {
                p.answer_request.volunteer_limit = p.answer_request.modest_limit = 60;
                p.answer_request.kin_guarding = p.build_strain.distance = 1;
              }},
    Mechanism{"order",
              {"wie dichtbij staat wordt het eerst gevraagd, vrijwilligers het laatst",
               "who is near is asked first, volunteers last"},
              [](ModelParameters& p) {
                ChooseWhom& whom = p.choose_whom;
                whom.partner = whom.child = whom.parent = whom.sibling = whom.other_kin = 1;
                whom.friendship = whom.neighbour = whom.acquaintance = whom.volunteer = 1;
                whom.already_helping = 1;
              }},
    Mechanism{"give_back",
              {"wie iets terug kan doen vraagt makkelijker en houdt de band in balans",
               "who can give something back asks more easily and keeps ties in balance"},
              [](ModelParameters& p) {
                p.ask_shyness.assets = 0;
                p.forget_favours.return_rate = 0;
                p.exchange.assets = 0;
              }},
    Mechanism{"reciprocity",
              {"mensen onthouden wie wat voor wie deed, en scheef wringt",
               "people remember who did what for whom, and imbalance chafes"},
              [](ModelParameters& p) {
                p.exchange.per_contact = p.exchange.wear = 0;
                p.answer_request.one_sided = p.answer_request.credit = 0;
                p.step_back.one_sided = 0;
                p.build_strain.one_sided = 0;
                p.ask_shyness.debt = 0;
              }},
    Mechanism{"contact",
              {"banden leven van contact, en nieuwe groeien langzaam",
               "ties live by contact, and new ones grow slowly"},
              [](ModelParameters& p) {
                p.keep_close.speed = p.keep_close.lapse = p.keep_close.limited = 0;
                p.sleep.siblings = p.sleep.other_kin = 0;
              }},
    Mechanism{"wear",
              {"een last boven de draagkracht put uit", "a load above one's strength wears out"},
              [](ModelParameters& p) {
                p.build_strain.within = p.build_strain.build = p.build_strain.worry = 0;
                p.build_strain.conflict = p.build_strain.one_sided = p.build_strain.family = 0;
                p.build_strain.asking = 0;
              }},
    Mechanism{"hard_times",
              {"een overlijden, geboorte of scheiding neemt kracht weg",
               "a death, birth or separation takes strength away"},
              [](ModelParameters& p) {
                p.hard_time.strength = 0;
                p.step_back.hard_time = p.answer_request.hard_time = 0;
              }},
    Mechanism{"family_strain",
              {"belasting slaat over op huisgenoten", "strain spreads within a household"},
              [](ModelParameters& p) { p.build_strain.family = 0; }},
    Mechanism{"sharing",
              {"gedeelde zorgen wegen lichter", "worry that is shared weighs less"},
              [](ModelParameters& p) { p.build_strain.shared = 0; }},
    Mechanism{"being_seen",
              {"wie gezien wordt herstelt sneller", "who is seen heals faster"},
              [](ModelParameters& p) { p.build_strain.seen = 0; }},
    Mechanism{"awareness",
              {"niemand heeft zijn hele netwerk voor ogen", "nobody has the whole network in mind"},
              [](ModelParameters& p) { p.awareness.of_others = p.awareness.of_sleeping = 1; }},
    Mechanism{"asking_drains",
              {"vragen en blijven vragen vreet energie", "asking and asking drains"},
              [](ModelParameters& p) { p.build_strain.asking = 0; }},
    Mechanism{"family_elsewhere",
              {"belasting slaat over op familie die elders woont en meehelpt",
               "strain spreads to family elsewhere who help as well"},
              [](ModelParameters& p) { p.build_strain.kin_elsewhere = 0; }},
    Mechanism{"trust",
              {"wie trouw komt verdient vertrouwen, stilte en kilte kosten het",
               "who comes as agreed earns trust, silence and coldness cost it"},
              [](ModelParameters& p) {
                p.trust_professionals = {.earned = 0,
                                         .silence = 0,
                                         .forgets = 0,
                                         .cold_acts = 0,
                                         .reports = 0,
                                         .odd = 0,
                                         .healing = 0};
              }},
    Mechanism{"carry_more",
              {"ook de beroepskracht vraagt om meer, en wie dichtbij staat geeft meer",
               "the professional asks for more as well, and who is close gives more"},
              [](ModelParameters& p) {
                p.carry_more = {.asks = 0, .chafes = 0, .heart = 0, .drives = 0, .costs = 0};
              }},
    Mechanism{
        "rhythm",
        {"een afgesproken ritme beschermt", "an agreed rhythm protects"},
        [](ModelParameters& p) { p.agree_rhythm = {.lighter = 0, .protects = 0, .to_tell = 0}; }},
    Mechanism{
        "family_meeting",
        {"een familie die het voelt gaat om de tafel", "a family that feels it sits down"},
        [](ModelParameters& p) {
          p.meet_as_family = {
              .per_quarter = 0, .open = 0, .arranging = 0, .even = 0, .network = 0, .stays = 0};
        }},
    Mechanism{"take_over",
              {"iemand neemt een paar uur over", "somebody takes over some hours"},
              [](ModelParameters& p) { p.take_over.per_quarter = 0; }},
    Mechanism{"day_away",
              {"dagbesteding geeft lucht aan wie het vertrouwt",
               "a day activity gives air to who trusts it"},
              [](ModelParameters& p) { p.day_away.relief = p.day_away.stays = 0; }},
    Mechanism{"hope",
              {"verwachting, groei en hoop maken de last zwaarder of lichter",
               "expectations, growth and hope make the burden heavier or lighter"},
              [](ModelParameters& p) {
                p.keep_hope.begins = p.keep_hope.frustration = p.keep_hope.growth = 0;
                p.keep_hope.strength = 0;
              }},
    Mechanism{
        "later",
        {"oude ouders maken zich zorgen over later", "old parents worry about later"},
        [](ModelParameters& p) { p.worry_about_later.worry = p.worry_about_later.plans = 0; }},
    Mechanism{"say",
              {"wie gehoord wordt en iemand achter zich heeft, draagt lichter",
               "who is heard and has somebody behind carries lighter"},
              [](ModelParameters& p) {
                p.have_a_say = {.talks = 0, .unheard = 0, .alone = 0, .shared = 0, .largest = 0};
              }},
    Mechanism{"fit",
              {"een netwerk kan te klein, te groot of te ingewikkeld zijn",
               "a network can be too small, too large or too complicated"},
              [](ModelParameters& p) {
                p.fit_network = {.few = 0, .many = 0, .service = 0, .newcomer = 0, .roles = 0};
              }},
    Mechanism{"health",
              {"belasting tast de eigen gezondheid aan", "strain lowers the own health"},
              [](ModelParameters& p) { p.wear_health.poor = p.wear_health.ill = 0; }},
    Mechanism{"own_life",
              {"gaan zorgen is een schok, een eigen leven beschermt",
               "beginning to care is a blow, an own life protects"},
              [](ModelParameters& p) { p.own_life.shock = p.own_life.protects = 0; }},
    Mechanism{
        "others",
        {"een club geeft een mantelzorger raad en rust", "a club gives a carer advice and calm"},
        [](ModelParameters& p) {
          p.meet_others.advice = p.meet_others.calm = p.meet_others.along = 0;
        }},
    Mechanism{"found",
              {"wie gevonden is krijgt steun, les en sneller uren",
               "who is found gets support, training and hours sooner"},
              [](ModelParameters& p) { p.find_carers.per_year = 0; }},
    Mechanism{
        "end",
        {"een afgesproken einde en een goede afsluiting", "an agreed end and a proper goodbye"},
        [](ModelParameters& p) { p.end_well.bruise = p.end_well.direction = 0; }},
    Mechanism{
        "hold",
        {"een partner remt, wie zo is opgevoed kijkt niet weg, een volle taak alleen gaat mis",
         "a partner brakes, who was raised so does not look away, a full task alone fails"},
        [](ModelParameters& p) { p.hold_on.brake = p.hold_on.raised = p.hold_on.full_task = 0; }},
    Mechanism{"pass_on",
              {"een broer of zus neemt het over van de ouders",
               "a brother or sister takes over from the parents"},
              [](ModelParameters& p) { p.pass_on.planned = p.pass_on.unplanned = 0; }},
    Mechanism{"company",
              {"wie gezelschap heeft gaat eropuit", "who has company goes out"},
              [](ModelParameters& p) {
                p.go_out = {.company = 1, .alone = 1, .safety = p.go_out.safety, .sinking = 0};
              }},
    Mechanism{"safety",
              {"wie zich veilig voelt gaat eropuit", "who feels safe goes out"},
              [](ModelParameters& p) { p.go_out.safety = 0; }},
    Mechanism{"likeness",
              {"mensen trekken naar wie op hen lijkt", "people take to who is like them"},
              [](ModelParameters& p) {
                p.take_to.education = p.take_to.origin = p.take_to.interests = 0;
              }},
    Mechanism{
        "openness",
        {"openheid roept openheid op", "openness brings openness"},
        [](ModelParameters& p) { p.take_to.openness = p.take_to.across = p.take_to.warmth = 0; }},
    Mechanism{
        "lifted",
        {"een maatje of groep helpt om contact te maken", "a buddy or group helps to make contact"},
        [](ModelParameters& p) { p.take_to.lifted = 0; }},
    Mechanism{"skill",
              {"handigheid en zelfvertrouwen houden contact", "skill and self-trust keep contact"},
              [](ModelParameters& p) { p.take_to.confidence = p.keep_up.skill = 0; }},
    Mechanism{"knit",
              {"een dicht netwerk geeft nieuws door en kan benauwen",
               "a dense network passes on news and can smother"},
              [](ModelParameters& p) {
                p.introduce = {.by_friend = 0, .smother = 0};
                p.get_in_touch.common = 0;
              }},
    Mechanism{"kept_by_carer",
              {"mantelzorgers houden andere contacten warm", "carers keep up other ties"},
              [](ModelParameters& p) { p.keep_up.by_carer = p.keep_up.worn_out = 0; }},
    Mechanism{
        "news",
        {"nieuws en internet houden losse banden in leven",
         "news and the internet keep loose ties"},
        [](ModelParameters& p) { p.keep_up.news = p.keep_up.far = p.get_in_touch.on_line = 0; }},
    Mechanism{"quarrels",
              {"ruzie breekt banden", "quarrels break ties"},
              [](ModelParameters& p) { p.fall_out.quarrel = p.fall_out.quarrel_kin = 0; }},
    Mechanism{"harm",
              {"niet elke band doet goed", "not every tie does good"},
              [](ModelParameters& p) { p.fall_out.harmful = p.fall_out.mixed = 0; }},
    Mechanism{"mending",
              {"een gebroken band kan herstellen", "a broken tie may mend"},
              [](ModelParameters& p) { p.fall_out.mend = p.fall_out.mediated = 0; }},
    Mechanism{"waking",
              {"slapende banden worden wakker", "sleeping ties wake"},
              [](ModelParameters& p) { p.sleep.revive = p.get_in_touch.with_reason = 0; }},
    Mechanism{"signs",
              {"kaartjes en aanleidingen wekken een band", "cards and reasons wake a tie"},
              [](ModelParameters& p) {
                p.get_in_touch.reason = p.get_in_touch.sign = p.get_in_touch.with_reason = 0;
              }},
    Mechanism{"visitors",
              {"met de ouders verdwijnt het bezoek", "with the parents the visitors go"},
              [](ModelParameters& p) { p.lose_visitors.left = 1; }},
    Mechanism{"for_a_time",
              {"een vrijwilliger is er voor een tijd", "a volunteer is there for a time"},
              [](ModelParameters& p) { p.for_a_time.friends = p.for_a_time.ends = 0; }},
    Mechanism{"groups",
              {"kleine groepen vallen uit elkaar", "small groups fall apart"},
              [](ModelParameters& p) { p.keep_group.falls_apart = p.keep_group.follow = 0; }},
    Mechanism{"group_goes_on",
              {"een groep gaat zelf door", "a group goes on by itself"},
              [](ModelParameters& p) { p.keep_group.goes_on = 0; }},
    Mechanism{"befriending",
              {"uit kennissen komen vrienden", "friends come out of acquaintances"},
              [](ModelParameters& p) {
                p.keep_close.befriend = 1;
                p.keep_close.befriend_there = 0;
              }},
    Mechanism{"streets",
              {"straten verschillen en buren helpen elkaar", "streets differ and neighbours help"},
              [](ModelParameters& p) {
                p.street_life.spread = p.street_life.by_tie = p.street_life.help = 0;
              }},
    Mechanism{"initiatives",
              {"een buurt kan iets beginnen", "a neighbourhood may start something"},
              [](ModelParameters& p) { p.street_life.starts = 0; }},
    Mechanism{"meeting_place",
              {"een ontmoetingsplek brengt mensen samen", "a meeting place brings people together"},
              [](ModelParameters& p) { p.street_life.place = p.street_life.visits = 0; }},
    Mechanism{"on_line",
              {"lijsten, sites, agenda en verbinding helpen",
               "lists, sites, calendars and connections help"},
              [](ModelParameters& p) {
                p.on_line.list = p.on_line.act = p.on_line.calendar = p.on_line.file = 0;
                p.on_line.connection = p.on_line.kinder = 0;
              }},
    Mechanism{"plans",
              {"een plan houdt afspraken langer in stand", "a plan keeps agreements longer"},
              [](ModelParameters& p) {
                p.make_plan.together = p.make_plan.given = 0;
                p.make_plan.slip = 1;
              }},
    Mechanism{
        "jobs",
        {"verschillende mensen doen verschillende dingen", "different people do different jobs"},
        [](ModelParameters& p) {
          p.different_jobs.close_by = 0;
          p.different_jobs.advice = 1;
        }},
    Mechanism{"leave_shelter",
              {"mensen gaan uit een beschermde woonvorm", "people leave sheltered housing"},
              [](ModelParameters& p) { p.leave_shelter.rate = 0; }},
    Mechanism{"near",
              {"voor hulp ter plekke telt afstand", "distance counts for help on the spot"},
              [](ModelParameters& p) { p.choose_whom.distance = 0; }},
    Mechanism{"neighbours",
              {"buren kunnen gevraagd worden", "neighbours can be asked"},
              [](ModelParameters& p) { p.choose_whom.neighbour = 0; }},
    Mechanism{"goodwill",
              {"de meeste mensen helpen graag als zij gevraagd worden",
               "most people gladly help when asked"},
              [](ModelParameters& p) { p.answer_request.base = -6; }},
    Mechanism{"affection",
              {"wie dichterbij staat zegt eerder ja", "who stands closer says yes sooner"},
              [](ModelParameters& p) { p.answer_request.closeness = 0; }},
    Mechanism{"suits",
              {"niet iedereen past bij elke taak", "not everybody suits every task"},
              [](ModelParameters& p) {
                p.suit_task = {.comfort = 0, .other = 0, .small_job = 0, .not_knowing = 0};
              }},
    Mechanism{"pressure",
              {"hulp onder druk stopt eerder, schuldgevoel houdt familie gaande",
               "help under pressure ends sooner, guilt keeps families going"},
              [](ModelParameters& p) { p.under_pressure.sooner = p.under_pressure.guilt = 0; }},
    Mechanism{"terms",
              {"hulp kan gaan over één taak of een bepaalde tijd",
               "help can be for one task or for a time"},
              [](ModelParameters& p) {
                p.agree_form.sooner = p.agree_form.ends = 0;
                p.agree_form.year_ends = p.agree_form.student_ends = 0;
              }},
    Mechanism{"trusted",
              {"wie vertrouwd wordt krijgt eerder een ja dan wie een functie heeft",
               "who is trusted gets a yes sooner than who has a role"},
              [](ModelParameters& p) { p.speak_for.trusted = 0; }},
    Mechanism{"shield",
              {"vrijwilligers zijn niet altijd te bereiken", "volunteers cannot always be reached"},
              [](ModelParameters& p) { p.shield_number.share = 0; }},
    Mechanism{"care_skill",
              {"wie geoefend is heeft minder tijd nodig", "who is skilled needs less time"},
              [](ModelParameters& p) { p.learn_skill.saving = 0; }},
    Mechanism{"agenda",
              {"families met een gedeelde agenda regelen minder en vinden meer helpers",
               "families with a shared agenda arrange less and find more helpers"},
              [](ModelParameters& p) { p.share_agenda.share = 0; }},
    Mechanism{"family_talk",
              {"om de tafel pakken mensen vanzelf taken op",
               "round the table people take up tasks by themselves"},
              [](ModelParameters& p) { p.family_talk.per_year = 0; }},
    Mechanism{"follow",
              {"vrijwilligers volgen de cliënt", "volunteers follow the client"},
              [](ModelParameters& p) { p.follow_client.episode = p.follow_client.say = 0; }},
    Mechanism{"keep_volunteers",
              {"dank, begeleiding en resultaat houden vrijwilligers vast",
               "thanks, guidance and results keep volunteers"},
              [](ModelParameters& p) {
                KeepVolunteer& keep = p.keep_volunteer;
                keep.spread = keep.thanks = keep.used = keep.guidance = keep.training =
                    keep.fellows = 0;
                keep.sameness = keep.many = keep.hurt = keep.stuck = keep.costs = 0;
              }},
    Mechanism{"small_steps",
              {"vrijwilligers werken aan kleine stappen", "volunteers work at small steps"},
              [](ModelParameters& p) { p.small_steps.weeks = 520; }},
    Mechanism{"stand_alone",
              {"wie op een vrijwilliger leunt verliest veel als die weggaat",
               "who leans on a volunteer loses much when that one goes"},
              [](ModelParameters& p) { p.stand_alone = {.loss = 0, .learns = 0}; }},
    Mechanism{"matching",
              {"een vrijwilliger en een cliënt moeten bij elkaar passen",
               "a volunteer and a client must fit"},
              [](ModelParameters& p) {
                p.match_volunteer.refuses = p.match_volunteer.age_gap = 0;
                p.match_volunteer.known = 1;
              }},
    Mechanism{"reach",
              {"niet iedere cliënt wordt bereikt of aangemeld",
               "not every client is reached or pointed out"},
              [](ModelParameters& p) {
                p.match_volunteer.reached = 1;
                p.match_volunteer.pointed_out = 0;
              }},
    Mechanism{
        "even",
        {"wie het eerlijk verdeelt houdt het samen vol", "who share evenly keep it up together"},
        [](ModelParameters& p) { p.share_evenly.lasts = p.share_evenly.safe = 0; }},
    Mechanism{"of_use",
              {"iets kunnen betekenen doet goed, en wie geholpen is helpt",
               "being of use does good, and who was helped helps"},
              [](ModelParameters& p) {
                p.be_of_use = {.gives = 0, .returned = 0, .asked = 0, .former = 0, .client = 0};
              }},
    Mechanism{"difficult",
              {"moeilijk gedrag geeft ruzie, minder met een vrijwilliger",
               "difficult behaviour leads to quarrels, less with a volunteer"},
              [](ModelParameters& p) { p.quarrel.damage = 0; }},
    Mechanism{"companion",
              {"een maatje geeft een mantelzorger kracht", "a companion gives a carer strength"},
              [](ModelParameters& p) { p.stand_beside.per_year = 0; }},
    Mechanism{"self_trust",
              {"zelfvertrouwen groeit door een ja, een compliment, aandacht en zelf iets geven",
               "self-trust grows with a yes, praise, attention and giving"},
              [](ModelParameters& p) {
                p.self_trust.yes = p.self_trust.no = p.self_trust.pride = 0;
                p.self_trust.praise = p.self_trust.attention = p.self_trust.loss = 0;
                p.ask_threshold.self_trust = 0;
                p.own_direction.self_trust = 0;
              }},
    Mechanism{"threshold",
              {"privacy in huis, angst, taken, zich tot last voelen en weten wat men wil bepalen "
               "of iemand vraagt",
               "privacy at home, fear, tasks, feeling a burden and knowing what one wants decide "
               "on asking"},
              [](ModelParameters& p) {
                AskThreshold& t = p.ask_threshold;
                t.in_home = t.fear = t.roles = t.burden = t.wish = t.usual = 0;
              }},
    Mechanism{"taste",
              {"de een vraagt liever familie, de ander liever anderen",
               "one rather asks family, another others"},
              [](ModelParameters& p) { p.own_taste.spread = 0; }},
    Mechanism{"sharing_idea",
              {"niet iedereen bedenkt dat hulp te delen is",
               "it does not occur to everybody that help can be shared"},
              [](ModelParameters& p) { p.own_taste.never_thought = 0; }},
    Mechanism{"wish",
              {"mensen beginnen over wat ze willen, en een sociale vraag blijft soms verborgen",
               "people bring up what they want, and a social question may stay hidden"},
              [](ModelParameters& p) {
                p.wish.weight = 1;
                p.wish.covered = 0;
              }},
    Mechanism{"talk",
              {"een goed gesprek maakt vragen makkelijker en brengt aan het licht wat er is",
               "a good talk makes asking easier and brings to light what there is"},
              [](ModelParameters& p) {
                p.talk.professional = p.talk.helper = p.talk.carers = 0;
                p.ask_threshold.spotted = 0;
              }},
    Mechanism{"plain_asking",
              {"wie gewoon vraagt leert buren kennen", "who asks plainly gets to know neighbours"},
              [](ModelParameters& p) { p.talk.plain = 0; }},
    Mechanism{"bursting",
              {"wat nooit gezegd wordt barst los", "what is never said bursts"},
              [](ModelParameters& p) { p.guard.pile_up = 0; }},
    Mechanism{"guard",
              {"wie gekwetst is houdt nieuwe contacten oppervlakkig",
               "who was hurt keeps new contacts shallow"},
              [](ModelParameters& p) { p.guard.hurt = 0; }},
    Mechanism{"click",
              {"het moet klikken, en opdringen werkt niet",
               "it has to click, and pressing does not work"},
              [](ModelParameters& p) {
                p.click = {.chance = 1, .alike = 0, .unwilling = 0, .unskilled = 0};
              }},
    Mechanism{"know_services",
              {"wie een voorziening niet kent vraagt die niet aan",
               "who does not know a service does not apply for it"},
              [](ModelParameters& p) {
                p.know_services.unknown = p.know_services.unknown_low = p.know_services.sent = 0;
              }},
    Mechanism{"false_hope",
              {"wie te veel hoopte valt het tegen", "who hoped for too much is let down"},
              [](ModelParameters& p) {
                p.know_services.let_down = p.know_services.turn_down = p.know_services.blow = 0;
              }},
    Mechanism{"client_say",
              {"cliënten willen meepraten, en overnemen kost regie en eigen pogingen",
               "clients want a say, and taking over costs direction and own attempts"},
              [](ModelParameters& p) {
                p.have_say = {.say = 0, .checked = 0, .within_reach = 0, .fear = 0, .refuse = 0};
                p.ask_threshold.quick = 0;
              }},
    Mechanism{
        "attend",
        {"de eerste keer is moeilijk, een vaste dag verdringt een ontmoeting, herinneren helpt",
         "the first time is hard, a fixed day displaces a meeting, reminders help"},
        [](ModelParameters& p) { p.attend = {.dare = 4, .displaced = 0, .forgets = 0}; }},
    Mechanism{"style",
              {"beroepskrachten verschillen in ruimte laten en vakmanschap",
               "professionals differ in leaving room and in craft"},
              [](ModelParameters& p) { p.work_style = {.shift = 0, .spread = 0, .craft = 0}; }},
    Mechanism{"hold_back",
              {"beroepskrachten leren ruimte laten", "professionals learn to leave room"},
              [](ModelParameters& p) {
                p.hold_back.supervised = p.hold_back.first_success = p.hold_back.wears = 0;
              }},
    Mechanism{"know_network",
              {"een beroepskracht betrekt alleen wie hij kent",
               "a professional involves only whom he knows"},
              [](ModelParameters& p) {
                KnowNetwork& know = p.know_network;
                know.excuse = know.matters = know.labels = know.agencies = 0;
              }},
    Mechanism{"push_aside",
              {"wie overneemt duwt helpers opzij", "who takes over pushes helpers aside"},
              [](ModelParameters& p) { p.push_aside.per_month = 0; }},
    Mechanism{"professional_click",
              {"het moet klikken met een beroepskracht", "it has to click with a professional"},
              [](ModelParameters& p) { p.click_with.misses = 0; }},
    Mechanism{"office_hours",
              {"in een crisis doet een beroepskracht meer als die te bereiken is",
               "in a crisis a professional within reach does more"},
              [](ModelParameters& p) { p.serve_crisis.extra = 0; }},
    Mechanism{"workload",
              {"een volle week gaat af van netwerk en terugkijken",
               "a full week takes from network and looking back"},
              [](ModelParameters& p) {
                p.workload = {.caseload = 1, .network_first = 0, .postpones = 0};
              }},
    Mechanism{"touch",
              {"zonder hulp glijdt het terug, en wie langskomt brengt hulp terug",
               "without help things slide back, and who looks in brings help back"},
              [](ModelParameters& p) {
                p.stay_in_touch.usual = p.stay_in_touch.slides = p.stay_in_touch.sees = 0;
              }},
    Mechanism{"handing_over",
              {"wie weggaat zoekt iemand die het overneemt",
               "who leaves looks for somebody who takes over"},
              [](ModelParameters& p) { p.hand_over.per_month = 0; }},
    Mechanism{"threat",
              {"terugtrekken is voor families een dreiging", "withdrawal is a threat to families"},
              [](ModelParameters& p) { p.threaten.notice = p.threaten.sudden = 0; }},
    Mechanism{"end_dates",
              {"een indicatie kan op een datum stoppen", "an indication may end on a date"},
              [](ModelParameters& p) { p.end_date.share = 0; }},
    Mechanism{"assessment",
              {"wie aan tafel zit bepaalt wat er gezien wordt",
               "who is at the table decides what is seen"},
              [](ModelParameters& p) { p.assess.hides = p.assess.network = p.assess.counts = 0; }},
    Mechanism{
        "budget",
        {"als het budget op is wacht wie nieuw is", "when the budget is full who is new waits"},
        [](ModelParameters& p) { p.budget.tight = p.budget.euros = 0; }},
    Mechanism{
        "own_budget",
        {"familie kan betaald worden uit een pgb", "family may be paid from a personal budget"},
        [](ModelParameters& p) {
          p.own_budgets.guidance = p.own_budgets.personal_care = 0;
          p.own_budgets.domestic_help = 0;
        }},
    Mechanism{"provider",
              {"een aanbieder kan stoppen", "a provider may stop"},
              [](ModelParameters& p) { p.provider_stops.share = 0; }},
    Mechanism{"see_harm",
              {"een beroepskracht ziet misbruik", "a professional sees abuse"},
              [](ModelParameters& p) { p.see_harm.per_month = 0; }},
    Mechanism{"messages",
              {"wie vertrekt neemt mee wat bekend was", "who leaves takes along what was known"},
              [](ModelParameters& p) { p.pass_messages.lost = 0; }},
    Mechanism{"invest",
              {"meer tijd aan het begin", "more time at the start"},
              [](ModelParameters& p) { p.invest_first.extra = 0; }},
    Mechanism{"distance",
              {"de een wil liever de afstand van een beroepskracht dan de ander",
               "some want the distance of a professional more than others"},
              [](ModelParameters& p) { p.fill_shares.distance = 0; }},
    Mechanism{"club_life",
              {"mensen blijven waar het past, te betalen is en klikt",
               "people stay where it suits, can be paid for and clicks"},
              [](ModelParameters& p) {
                p.club_life = {.misfit = 0,
                               .money = 0,
                               .few = 0,
                               .quiet = 0,
                               .alone = 0,
                               .busy = 0,
                               .click = 1,
                               .no_way = 0,
                               .inside = 0,
                               .unnoticed = 0};
              }},
    Mechanism{
        "go_along",
        {"wie meegaat oefent wat erger voorkomt", "going along practises what prevents worse"},
        [](ModelParameters& p) { p.go_along.per_month = p.go_along.prevents = 0; }},
    Mechanism{"goals",
              {"een doel dat past doet groeien", "a goal that fits lets people grow"},
              [](ModelParameters& p) { p.fitting_goals.reached = p.fitting_goals.missed = 0; }},
    Mechanism{"look_near",
              {"eerst de wens, dan dichtbij, dan een dienst",
               "first the wish, then somebody near, then a service"},
              [](ModelParameters& p) { p.look_near.first = 0; }},
    Mechanism{"own_tie",
              {"wie het van een vertrouwd iemand krijgt hoeft geen dienst",
               "who has it from somebody trusted needs no service"},
              [](ModelParameters& p) { p.own_tie.same = 0; }},
    Mechanism{"promise",
              {"beloofde zeggenschap valt tegen", "promised say falls short"},
              [](ModelParameters& p) { p.promise_say.hurts = 0; }},
    Mechanism{"let_choose",
              {"leidinggevenden laten kiezen of nemen terug", "managers let choose or take back"},
              [](ModelParameters& p) { p.let_choose.pride = p.let_choose.back = 0; }},
    Mechanism{"rights",
              {"een deel denkt in rechten", "part of the staff think in rights"},
              [](ModelParameters& p) { p.think_in_rights.share = 0; }},
    Mechanism{"numbers",
              {"afrekenen op aantallen", "being held to numbers"},
              [](ModelParameters& p) { p.what_counts.more = p.what_counts.less = 0; }},
    Mechanism{"funding",
              {"geld stuurt samenwerking", "money steers working together"},
              [](ModelParameters& p) { p.funding.hampers = 0; }},
    Mechanism{"feel_loss",
              {"een groter verlies telt zwaarder", "a larger loss counts more"},
              [](ModelParameters& p) { p.feel_loss.full_at = 0.05; }},
    Mechanism{"torn",
              {"wie klem zit vertrekt eerder", "who is torn leaves sooner"},
              [](ModelParameters& p) { p.torn.leaves = 0; }},
    Mechanism{"not_alone",
              {"wie de enige is zoekt anderen", "who is the only one looks for others"},
              [](ModelParameters& p) { p.not_alone.asks = 0; }},
    Mechanism{"face_pain",
              {"oud zeer ter sprake brengen", "speaking of old pain"},
              [](ModelParameters& p) { p.face_pain.per_month = 0; }},
    Mechanism{"before_involving",
              {"een onveilige familie aan tafel doet pijn", "an unsafe family at the table hurts"},
              [](ModelParameters& p) { p.before_involving.hurts = p.before_involving.looks = 0; }},
    Mechanism{
        "readiness",
        {"wie er nog niet aan toe is wordt later gevraagd", "who is not ready is asked later"},
        [](ModelParameters& p) {
          p.come_back_later.waits = p.come_back_later.cold = p.come_back_later.derails = 0;
        }},
    Mechanism{
        "right_moment",
        {"te vroeg en te laat terugtrekken schaden", "withdrawing too soon and too late harm"},
        [](ModelParameters& p) { p.right_moment.too_soon = p.right_moment.too_late = 0; }},
    Mechanism{"landed",
              {"uitleg komt niet altijd over", "what is told does not always land"},
              [](ModelParameters& p) { p.know_services.lands = 1; }},
    Mechanism{"debrief",
              {"vrijwilligers vertellen hun dag", "volunteers tell their day"},
              [](ModelParameters& p) { p.keep_volunteer.debrief = 0; }},
    Mechanism{"meeting_people",
              {"wie mensen ontmoet wordt minder bang", "meeting people takes fear away"},
              [](ModelParameters& p) { p.suit_task.met = 0; }},
    Mechanism{"social_map",
              {"een sociale kaart helpt", "a social map helps"},
              [](ModelParameters& p) { p.know_network.map = 0; }},
    Mechanism{"knowledge",
              {"ook kennis telt", "knowledge counts as well"},
              [](ModelParameters& p) { p.work_style.knowledge = 0; }},
    Mechanism{"intake",
              {"niet elke intake is maatwerk", "not every intake is made to measure"},
              [](ModelParameters& p) { p.request_care.standard = 0; }},
    Mechanism{"freed",
              {"begeleiding haalt zorgen over geld weg", "guidance takes worries over money away"},
              [](ModelParameters& p) { p.club_life.freed = 0; }},
    Mechanism{"key_people",
              {"sleutelfiguren dragen een initiatief", "key people carry an initiative"},
              [](ModelParameters& p) { p.carry_on.key_people = 0; }},
    Mechanism{
        "hand_initiative_over",
        {"bewoners gaan door als de leider weggaat", "residents go on when the leader leaves"},
        [](ModelParameters& p) { p.carry_on.hands_over = 0; }},
    Mechanism{"vision",
              {"organisaties kiezen wat voorgaat", "organisations choose what comes first"},
              [](ModelParameters& p) { p.workload.vision = 0; }},
    Mechanism{"training_time",
              {"scholing kost tijd", "training takes time"},
              [](ModelParameters& p) { p.hold_back.takes = 0; }},
    Mechanism{"turn_to_own",
              {"wie hulp mist of verliest vraagt de eigen mensen",
               "who lacks or loses help asks the own people"},
              [](ModelParameters& p) { p.choose_whom.per_week = p.choose_whom.prepare_share = 0; }},
};

/// The mechanism with that id, or nullptr.
[[nodiscard]] constexpr const Mechanism* mechanism(std::string_view id) {
  for (const Mechanism& m : mechanisms) {
    if (m.id == id) {
      return &m;
    }
  }
  return nullptr;
}

}  // namespace draagkracht
