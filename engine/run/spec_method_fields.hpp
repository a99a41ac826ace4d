// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The keys of a method file and of a method that a variant chose; see spec_fields.hpp.
#pragma once

#include "methods/method_spec.hpp"
#include "run/spec_population_fields.hpp"

namespace draagkracht {

/// Longest method, in sessions.
inline constexpr int most_sessions = 520;

template <>
struct Fields<MethodSetting> {
  static constexpr std::array<std::string_view, 1> required{"use"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.id("use", {"Methode", "Method"}, s.use);
    v.id("for", {"Voor welke groep", "For which group"}, s.group);
    v.whole("from", {"Week waarna de methode wordt aangeboden", "Week after which it is offered"},
            s.from.value, {Quantity::weeks, 0, 5200});
    v.maybe("capacity", {"Hoeveel er hoogstens beginnen per jaar", "Most who begin in a year"},
            s.capacity, {Quantity::per_year, 0, 10'000'000});
  }
};

template <>
struct Fields<Delivery> {
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    constexpr Limits share{Quantity::share, 0, 1};
    v.number("clear_goal", {"Duidelijk doel", "Clear goal"}, s.clear_goal, share);
    v.number("agreed_frequency", {"Afgesproken ritme", "Agreed rhythm"}, s.agreed_frequency, share);
    v.number("click", {"Klik", "Click"}, s.click, share);
    v.number("continuity", {"Dezelfde persoon", "The same person"}, s.continuity, share);
    v.number("evaluation", {"Terugkijken", "Looking back"}, s.evaluation, share);
    v.number("residual_contact", {"Houdt contact na afloop", "Keeps in touch afterwards"},
             s.residual_contact, share);
    v.number("guidance", {"Begeleiding van vrijwilligers", "Guidance of volunteers"}, s.guidance,
             share);
    v.number("training", {"Scholing", "Training"}, s.training, share);
    v.number("small_steps", {"Kleine stappen", "Small steps"}, s.small_steps, share);
    v.number("own_choice", {"Eigen keuze van de cliënt", "The client's own choice"}, s.own_choice,
             share);
    v.number("reciprocity", {"Iets terugdoen", "Giving back"}, s.reciprocity, share);
    v.number("time", {"Genoeg tijd", "Time enough"}, s.time, share);
    v.number("embedding", {"Steun van de organisatie", "Backing of the organisation"}, s.embedding,
             share);
    v.number("cooperation", {"Afstemming", "Tuning in"}, s.cooperation, share);
    v.number("openness", {"Openheid over afspraken", "Openness on what is agreed"}, s.openness,
             share);
  }
};

template <>
struct Fields<FunnelStep> {
  static constexpr std::array<std::string_view, 1> required{"because"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.whole("at",
            {"Na welke bijeenkomst; 0: bij het aanbod", "After which session; 0: at the offer"},
            s.at, {Quantity::number, 0, most_sessions});
    v.maybe("of", {"Van zoveel mensen", "Of so many people"}, s.of, {Quantity::number, 1, 1e9});
    v.maybe("left", {"Blijven er zoveel over", "So many are left"}, s.left,
            {Quantity::number, 0, 1e9});
    v.maybe("stays", {"Deel dat blijft", "Share that stays"}, s.stays, {Quantity::share, 0, 1});
    v.code("because", {"Reden", "Reason"}, s.because, left_because_names);
  }
};

template <>
struct Fields<MethodStep> {
  static constexpr std::array<std::string_view, 1> required{"do"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    constexpr Limits size{Quantity::share, 0, 100};
    v.code("do", {"Bewerking (zie info --primitives)", "Primitive (see info --primitives)"},
           s.primitive, primitive_names());
    v.whole("from", {"Eerste bijeenkomst", "First session"}, s.from,
            {Quantity::number, 1, most_sessions});
    v.whole("until",
            {"Laatste bijeenkomst; 0: die van de methode", "Last session; 0: that of the method"},
            s.until, {Quantity::number, 0, most_sessions});
    v.number("chance", {"Kans per bijeenkomst", "Chance at each session"}, s.chance,
             {Quantity::share, 0, 1});
    v.maybe("size",
            {"Grootte, in de eenheid van de bewerking", "Size, in the unit of the primitive"},
            s.size, size);
    v.maybe("low", {"Laagste grootte", "Lowest size"}, s.low, size);
    v.maybe("high", {"Hoogste grootte", "Highest size"}, s.high, size);
    v.code("on", {"Op wie", "On whom"}, s.on, on_names);
    v.code("channel", {"Soort hulp", "Kind of help"}, s.channel, step_channel_names);
  }
};

template <>
struct Fields<MethodSpec> {
  static constexpr std::array<std::string_view, 1> required{"label"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    constexpr Limits share{Quantity::share, 0, 1};
    constexpr Limits hours{Quantity::hours, 0, 1000};
    v.text("label", {"Naam", "Name"}, s.label);
    v.text("about", {"Wat er gebeurt", "What happens"}, s.about);
    v.words("seed", {"Rijen van de brondocumenten", "Rows of the source documents"}, s.seed);
    v.code("theme", {"Thema", "Theme"}, s.theme, method_theme_names);
    v.code("kind", {"Soort", "Kind"}, s.kind, method_kind_names);
    v.code("by", {"Wie het uitvoert", "Who carries it out"}, s.by, carried_out_by_names);
    v.code("target", {"Voor wie", "For whom"}, s.target, method_target_names);
    v.conditions("where",
                 {"Voorwaarden, alle tegelijk; met or ertussen is een ervan genoeg",
                  "Conditions, all at once; with or between them one is enough"},
                 s.where);
    v.code("evidence", {"Onderbouwing", "Evidence"}, s.evidence, evidence_names);
    v.code("result", {"Wat het onderzoek vond", "What the research found"}, s.result,
           research_result_names);
    v.text("works", {"Wanneer het werkt", "When it works"}, s.works);
    v.text("fails", {"Wanneer het misgaat", "When it fails"}, s.fails);
    v.number("accepts", {"Deel dat ja zegt", "Share that says yes"}, s.accepts, share);
    v.number("necessity", {"Punten meer als er uren weggaan", "Points more when hours will go"},
             s.necessity, share);
    v.number("ready", {"Deel daarvan dat eraan toe is", "Share of those who are ready"}, s.ready,
             share);
    v.whole("sessions",
            {"Bijeenkomsten; 0: zolang het gebruikt wordt", "Sessions; 0: as long as it is used"},
            s.sessions, {Quantity::number, 0, most_sessions});
    v.whole("interval", {"Weken tussen twee bijeenkomsten", "Weeks between two sessions"},
            s.interval, {Quantity::weeks, 1, 52});
    v.whole("wait", {"Weken tussen ja en begin", "Weeks between yes and begin"}, s.wait,
            {Quantity::weeks, 0, 520});
    v.number("length",
             {"Uren per bijeenkomst voor wie meedoet", "Hours of a session for who joins"},
             s.length, hours);
    v.whole("group", {"Hoogstens zoveel mensen samen", "Most people together"}, s.group,
            {Quantity::number, 1, 1000});
    v.number("staff_hours",
             {"Uren van beroepskrachten per bijeenkomst, per persoon of groep",
              "Hours of professionals per session, per person or group"},
             s.staff_hours, hours);
    v.number(
        "start_hours",
        {"Uren van beroepskrachten vooraf, eenmalig", "Hours of professionals once, beforehand"},
        s.start_hours, hours);
    v.number("volunteer_hours",
             {"Uren van vrijwilligers per bijeenkomst", "Hours of volunteers per session"},
             s.volunteer_hours, hours);
    v.code("hours", {"Binnen de indicatie of erbovenop", "Within the indication or on top"},
           s.hours, staff_hours_names);
    v.number("money", {"Euro's per persoon, eenmalig", "Euros per person, once"}, s.money,
             {Quantity::euro, 0, 100'000});
    v.number("stops_per_year", {"Kans om te stoppen in een jaar", "Chance to stop in a year"},
             s.stops_per_year, {Quantity::share, 0, 0.99});
    v.words("first", {"Methoden die eerst gedaan worden", "Methods that are done first"}, s.first);
    v.words("then", {"Methoden die daarna worden aangeboden", "Methods offered afterwards"},
            s.then);
    v.id("same_as", {"Dezelfde als", "The same as"}, s.same_as);
    v.text("reason", {"Waarom er niets te draaien is", "Why there is nothing to run"}, s.reason);
    v.list("funnel", {"Wie waar afhaakt", "Who falls out where"}, s.funnel);
    v.list("steps", {"Stappen", "Steps"}, s.steps);
    v.table("delivery", {"Hoe goed het wordt uitgevoerd", "How well it is carried out"},
            [&](auto&& d) { Fields<Delivery>::visit(s.delivery, d); });
  }
};

}  // namespace draagkracht
