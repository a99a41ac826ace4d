// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The tables of results.sqlite. Those called ..._values have numbers where the CSV files have
// names; the view of the same name puts the names back. Without an index on persons: looking
// through all events takes a blink, and an index would be half as large as the events themselves.
#pragma once

namespace draagkracht {

inline constexpr const char* sqlite_schema = R"(
CREATE TABLE columns("table" TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, unit_nl TEXT,
  unit_en TEXT, label_nl TEXT NOT NULL, label_en TEXT NOT NULL, codes_nl TEXT, codes_en TEXT,
  empty_when_nl TEXT, empty_when_en TEXT, source TEXT);
CREATE TABLE variants(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label_nl TEXT NOT NULL,
  label_en TEXT NOT NULL);
CREATE TABLE groups(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label_nl TEXT NOT NULL,
  label_en TEXT NOT NULL, clients REAL, carers REAL, clients_weighted REAL, carers_weighted REAL);
CREATE TABLE reached_at_end(number INTEGER PRIMARY KEY, state TEXT NOT NULL UNIQUE,
  label_nl TEXT NOT NULL, label_en TEXT NOT NULL, clients_weighted REAL NOT NULL);
CREATE TABLE measures(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, unit TEXT NOT NULL,
  label_nl TEXT NOT NULL, label_en TEXT NOT NULL, explain_nl TEXT, explain_en TEXT,
  better TEXT NOT NULL, headline INTEGER NOT NULL);
CREATE TABLE weeks(week INTEGER PRIMARY KEY, date TEXT NOT NULL);
CREATE TABLE replicates(replicate INTEGER PRIMARY KEY, persons INTEGER NOT NULL,
  ties INTEGER NOT NULL);
CREATE TABLE built(replicate INTEGER NOT NULL, id TEXT NOT NULL, label_nl TEXT NOT NULL,
  label_en TEXT NOT NULL, unit INTEGER NOT NULL, asked REAL, built REAL, source TEXT);
CREATE TABLE series_values("group" INTEGER, measure INTEGER, variant INTEGER, replicate INTEGER,
  week INTEGER, value REAL, PRIMARY KEY("group", measure, variant, replicate, week)) WITHOUT ROWID;
CREATE TABLE difference_values("group" INTEGER, measure INTEGER, variant INTEGER, week INTEGER,
  baseline REAL, value REAL, difference REAL, low REAL, high REAL, p10 REAL, p90 REAL,
  runs INTEGER, runs_same_sign INTEGER, PRIMARY KEY("group", measure, variant, week)) WITHOUT ROWID;
CREATE TABLE event_kinds(number INTEGER PRIMARY KEY, id TEXT NOT NULL, label_nl TEXT NOT NULL,
  label_en TEXT NOT NULL);
CREATE TABLE event_causes(number INTEGER PRIMARY KEY, id TEXT, label_nl TEXT NOT NULL,
  label_en TEXT NOT NULL);
CREATE TABLE event_units(number INTEGER PRIMARY KEY, id TEXT, label_nl TEXT NOT NULL,
  label_en TEXT NOT NULL);
CREATE TABLE event_values(variant INTEGER, replicate INTEGER, week INTEGER, person INTEGER,
  event INTEGER, cause INTEGER, other INTEGER, amount REAL, unit INTEGER);
CREATE TABLE cost_lines(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, payer TEXT,
  label_nl TEXT NOT NULL, label_en TEXT NOT NULL);
CREATE TABLE cost_values(variant INTEGER, replicate INTEGER, week INTEGER, "group" INTEGER,
  line INTEGER, minutes INTEGER NOT NULL, cents INTEGER NOT NULL);
CREATE VIEW costs AS SELECT v.id AS variant, c.replicate, c.week, w.date, g.id AS "group",
  l.id AS line, l.payer, c.minutes, c.cents FROM cost_values c JOIN variants v
  ON v.number = c.variant JOIN groups g ON g.number = c."group" JOIN cost_lines l
  ON l.number = c.line JOIN weeks w ON w.week = c.week;
CREATE VIEW series AS SELECT v.id AS variant, s.replicate, s.week, w.date, g.id AS "group",
  m.id AS measure, m.unit, s.value FROM series_values s JOIN variants v ON v.number = s.variant
  JOIN groups g ON g.number = s."group" JOIN measures m ON m.number = s.measure
  JOIN weeks w ON w.week = s.week;
CREATE VIEW differences AS SELECT v.id AS variant, g.id AS "group", d.week, m.id AS measure, m.unit,
  d.baseline, d.value, d.difference, d.low, d.high, d.p10, d.p90, d.runs, d.runs_same_sign
  FROM difference_values d JOIN variants v ON v.number = d.variant
  JOIN groups g ON g.number = d."group" JOIN measures m ON m.number = d.measure;
CREATE VIEW events AS SELECT v.id AS variant, e.replicate, e.week,
  printf('p%016x', e.person) AS person, k.id AS event, c.id AS cause,
  CASE WHEN e.other IS NOT NULL THEN printf('p%016x', e.other) END AS other, e.amount,
  u.id AS unit FROM event_values e JOIN variants v ON v.number = e.variant
  JOIN event_kinds k ON k.number = e.event JOIN event_causes c ON c.number = e.cause
  JOIN event_units u ON u.number = e.unit;
)";

}  // namespace draagkracht
