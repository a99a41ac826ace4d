// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A population specification for tests: plausible Dutch numbers, coarser than the basis file and of
// no authority. Ages in years, needs in hours per week.
#pragma once

#include "population/spec.hpp"

namespace draagkracht {

inline PopulationSpec sample_spec() {
  PopulationSpec s;
  const std::vector<double> ages{0, 10, 18, 25, 35, 45, 55, 65, 75, 85, 95};
  s.age = {ages,
           {894, 783, 781, 1220, 1100, 1100, 1220, 954, 626, 136, 5.5},
           {851, 748, 763, 1200, 1110, 1110, 1230, 992, 700, 197, 11.5}};
  s.partner = {ages,
               {0, 0.00075, 0.0613, 0.503, 0.71, 0.727, 0.722, 0.747, 0.737, 0.545, 0.28},
               {0, 0.00337, 0.128, 0.615, 0.743, 0.718, 0.698, 0.655, 0.48, 0.16, 0.03}};
  s.parental_home = {ages,
                     {0.986, 0.962, 0.707, 0.184, 0.046, 0.0255, 0.011, 0.0025, 0, 0, 0},
                     {0.986, 0.954, 0.619, 0.099, 0.0225, 0.0145, 0.0075, 0.002, 0, 0, 0}};
  s.mother_alive = {ages,
                    {0.98, 0.96, 0.899, 0.785, 0.725, 0.621, 0.347, 0.0665, 0.0035, 0.001, 0.001},
                    {0.98, 0.96, 0.899, 0.785, 0.725, 0.621, 0.347, 0.0665, 0.0035, 0.001, 0.001}};
  s.father_alive = {ages,
                    {0.963, 0.935, 0.865, 0.732, 0.625, 0.449, 0.178, 0.022, 0.0005, 0, 0},
                    {0.963, 0.935, 0.865, 0.732, 0.625, 0.449, 0.178, 0.022, 0.0005, 0, 0}};
  s.siblings = {ages,
                {0.935, 1.38, 1.44, 1.49, 1.53, 1.88, 2.75, 3.1, 2.7, 1.55, 0.6},
                {0.935, 1.38, 1.44, 1.49, 1.53, 1.88, 2.75, 3.1, 2.7, 1.55, 0.6}};
  s.mortality = {
      ages,
      {0.000429, 7.5e-05, 0.000243, 0.00037, 0.000815, 0.00215, 0.00575, 0.014, 0.0405, 0.15, 0.35},
      {0.000377, 3.6e-05, 6.96e-05, 0.000185, 0.000555, 0.00155, 0.00385, 0.0083, 0.024, 0.112,
       0.29}};
  s.fertility = {ages,
                 {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                 {0, 0.000637, 0.0151, 0.0975, 0.0348, 0.0004, 0, 0, 0, 0, 0}};
  s.education_low = {ages,
                     {1, 0.929, 0.417, 0.16, 0.175, 0.2, 0.25, 0.31, 0.395, 0.48, 0.48},
                     {1, 0.914, 0.356, 0.125, 0.155, 0.185, 0.28, 0.393, 0.557, 0.67, 0.67}};
  s.education_high = {ages,
                      {0, 0.00263, 0.131, 0.41, 0.397, 0.343, 0.305, 0.29, 0.23, 0.165, 0.165},
                      {0, 0.00375, 0.181, 0.505, 0.457, 0.358, 0.277, 0.212, 0.113, 0.06, 0.06}};
  s.employed = {ages,
                {0, 0.247, 0.803, 0.89, 0.915, 0.895, 0.812, 0.242, 0.0275, 0.01, 0.01},
                {0, 0.255, 0.801, 0.838, 0.832, 0.838, 0.685, 0.113, 0.009, 0.003, 0.003}};
  s.work_hours = {ages,
                  {0, 4.88, 23.7, 38.3, 39.3, 39.4, 37.2, 24.5, 16.5, 15, 15},
                  {0, 4.12, 20.3, 32.4, 30.2, 31.4, 28.3, 20.5, 13.5, 12, 12}};
  s.income_low = {ages,
                  {0.185, 0.185, 0.278, 0.195, 0.157, 0.152, 0.167, 0.195, 0.265, 0.315, 0.315},
                  {0.185, 0.185, 0.292, 0.205, 0.172, 0.155, 0.175, 0.215, 0.31, 0.365, 0.365}};
  s.income_high = {ages,
                   {0.15, 0.169, 0.161, 0.22, 0.217, 0.275, 0.277, 0.187, 0.11, 0.075, 0.075},
                   {0.15, 0.169, 0.164, 0.215, 0.21, 0.27, 0.263, 0.17, 0.085, 0.055, 0.055}};
  s.poor_health = {ages,
                   {0.045, 0.0631, 0.114, 0.155, 0.192, 0.242, 0.313, 0.325, 0.383, 0.47, 0.51},
                   {0.045, 0.0794, 0.156, 0.192, 0.227, 0.288, 0.347, 0.358, 0.422, 0.503, 0.54}};
  s.friends = {ages,
               {1, 4.56, 5.5, 5, 4.4, 4.3, 4.3, 4.2, 3.4, 2.1, 1.3},
               {1, 4.56, 5.5, 5, 4.4, 4.3, 4.3, 4.2, 3.4, 2.1, 1.3}};
  s.other_kin = {ages,
                 {4.5, 4.19, 3.86, 3.8, 3.8, 3.7, 3.35, 3.15, 2.75, 2, 1.5},
                 {4.5, 4.19, 3.86, 3.8, 3.8, 3.7, 3.35, 3.15, 2.75, 2, 1.5}};
  s.volunteer = {ages,
                 {0, 0.0116, 0.031, 0.03, 0.035, 0.047, 0.072, 0.088, 0.0575, 0.015, 0.015},
                 {0, 0.0236, 0.063, 0.069, 0.085, 0.106, 0.154, 0.176, 0.095, 0.02, 0.02}};
  s.parent_child = {{0, 1, 5, 10, 20, 50, 100}, {0.13, 0.33, 0.13, 0.13, 0.15, 0.08, 0.05}, 250};
  s.sibling = {{0, 1, 5, 10, 20, 50, 100}, {0.09, 0.26, 0.13, 0.15, 0.19, 0.11, 0.07}, 250};
  s.other_kin_distance = {
      {0, 1, 5, 10, 20, 50, 100}, {0.07, 0.2, 0.13, 0.16, 0.22, 0.13, 0.09}, 250};
  s.friendship = {{0, 1, 5, 10, 20, 50, 100}, {0.22, 0.38, 0.14, 0.11, 0.09, 0.04, 0.02}, 250};
  {
    LimitationSpec& l = s.limitations[at(Limitation::somatic)];
    l.prevalence = {
        ages,
        {0.011, 0.0101, 0.0121, 0.0161, 0.0239, 0.0561, 0.115, 0.154, 0.145, 0.0805, 0.0598},
        {0.013, 0.0119, 0.0142, 0.0189, 0.028, 0.0659, 0.135, 0.18, 0.17, 0.0945, 0.0702}};
    l.need = {1.7, 0.65, 0.35, 0.65, 0.4, 0.15, 0.3, 0.15};
    l.course = {0.44, 0.31, 0.25};
    l.formal = {0.01, 0.105, 0.22, 0.003, 0.0007};
    l.spread = 0.9;
    l.drift = 0.12;
    l.years = 5;
    l.excess_mortality = 0.004;
    l.admission = 0.003;
    l.recovery = 0.15;
  }
  {
    LimitationSpec& l = s.limitations[at(Limitation::frailty)];
    l.prevalence = {ages,
                    {0, 0, 0, 0, 0, 0, 0.0044, 0.0361, 0.129, 0.224, 0.264},
                    {0, 0, 0, 0, 0, 0, 0.0055, 0.0451, 0.161, 0.281, 0.33}};
    l.need = {2.5, 0.8, 0.9, 1.6, 0.5, 0.15, 0.6, 0.2};
    l.course = {0.31, 0.55, 0.14};
    l.formal = {0.02, 0.3, 0.5, 0.02, 0.004};
    l.spread = 0.8;
    l.drift = 0.15;
    l.years = 3.5;
    l.excess_mortality = 0.04;
    l.admission = 0.03;
    l.recovery = 0.03;
  }
  {
    LimitationSpec& l = s.limitations[at(Limitation::dementia)];
    l.prevalence = {ages,
                    {0, 0, 0, 0, 0, 0.0004, 0.0026, 0.0142, 0.0693, 0.159, 0.19},
                    {0, 0, 0, 0, 0, 0.0004, 0.00285, 0.0156, 0.0759, 0.174, 0.208}};
    l.need = {7.5, 1.8, 6, 7, 2.2, 0.5, 1.5, 6.5};
    l.course = {0.08, 0.9, 0.02};
    l.formal = {0.06, 0.55, 0.34, 0.2, 0.03};
    l.spread = 0.7;
    l.drift = 0.2;
    l.years = 3;
    l.excess_mortality = 0.07;
    l.admission = 0.12;
    l.recovery = 0;
  }
  {
    LimitationSpec& l = s.limitations[at(Limitation::psychiatric)];
    l.prevalence = {
        ages,
        {0.0093, 0.0214, 0.0266, 0.026, 0.0255, 0.025, 0.0216, 0.0157, 0.0132, 0.0118, 0.0118},
        {0.0097, 0.0223, 0.0277, 0.027, 0.0265, 0.026, 0.0225, 0.0163, 0.0138, 0.0122, 0.0122}};
    l.need = {1.4, 0.5, 0.2, 1.6, 1.7, 0.4, 0.7, 1.5};
    l.course = {0.43, 0.22, 0.35};
    l.formal = {0.3, 0.01, 0.07, 0.025, 0.002};
    l.spread = 0.8;
    l.drift = 0.15;
    l.years = 8;
    l.excess_mortality = 0.002;
    l.admission = 0.004;
    l.recovery = 0.1;
  }
  {
    LimitationSpec& l = s.limitations[at(Limitation::intellectual)];
    l.prevalence = {
        ages,
        {0.0116, 0.0183, 0.0166, 0.014, 0.0131, 0.0116, 0.00945, 0.0058, 0.00305, 0.0012, 0.0012},
        {0.0074, 0.0117, 0.0106, 0.009, 0.0084, 0.0074, 0.00605, 0.0037, 0.00195, 0.0008, 0.0008}};
    l.need = {3.2, 1.3, 2, 3, 1.2, 0.5, 1.2, 3.6};
    l.course = {0.68, 0.22, 0.1};
    l.formal = {0.3, 0.06, 0.05, 0.17, 0.045};
    l.spread = 0.8;
    l.drift = 0.06;
    l.years = 15;
    l.excess_mortality = 0.002;
    l.admission = 0.006;
    l.recovery = 0.01;
  }
  {
    LimitationSpec& l = s.limitations[at(Limitation::brain_injury)];
    l.prevalence = {
        ages,
        {0.001, 0.00133, 0.00206, 0.0031, 0.00445, 0.00755, 0.011, 0.0126, 0.0134, 0.0118, 0.0112},
        {0.0008, 0.00105, 0.00166, 0.0024, 0.00355, 0.00595, 0.00855, 0.0099, 0.0106, 0.00925,
         0.0088}};
    l.need = {3.4, 1.1, 1.6, 2.6, 1.4, 0.4, 1.3, 2.7};
    l.course = {0.52, 0.28, 0.2};
    l.formal = {0.2, 0.12, 0.17, 0.06, 0.02};
    l.spread = 0.8;
    l.drift = 0.1;
    l.years = 7;
    l.excess_mortality = 0.003;
    l.admission = 0.008;
    l.recovery = 0.04;
  }
  {
    ProductSpec& p = s.products[at(Product::guidance)];
    p.payer = Payer::municipality;
    p.channels = {0.06, 0, 0, 0, 0.12, 0.12, 0.2, 0.5};
    p.tariff = 72;
    p.hours = 2.5;
    p.spread = 0.6;
    p.delivered = 0.9;
    p.direct_hours = 24;
    p.turnover = 0.16;
    p.vacancy_weeks = 8;
    p.waiting_weeks = 8;
    p.review_weeks = 52;
  }
  {
    ProductSpec& p = s.products[at(Product::personal_care)];
    p.payer = Payer::insurer;
    p.channels = {0.04, 0, 0.86, 0.04, 0, 0.03, 0, 0.03};
    p.tariff = 66;
    p.hours = 5;
    p.spread = 0.7;
    p.delivered = 0.58;
    p.direct_hours = 25;
    p.turnover = 0.17;
    p.vacancy_weeks = 10;
    p.waiting_weeks = 2;
    p.review_weeks = 26;
  }
  {
    ProductSpec& p = s.products[at(Product::domestic_help)];
    p.payer = Payer::municipality;
    p.channels = {0.94, 0, 0, 0.06, 0, 0, 0, 0};
    p.tariff = 37.5;
    p.hours = 2.1;
    p.spread = 0.35;
    p.delivered = 0.88;
    p.direct_hours = 26;
    p.turnover = 0.18;
    p.vacancy_weeks = 10;
    p.waiting_weeks = 8;
    p.review_weeks = 156;
  }
  {
    ProductSpec& p = s.products[at(Product::day_activity)];
    p.payer = Payer::municipality;
    p.channels = {0.06, 0, 0.06, 0.45, 0.06, 0, 0, 0.37};
    p.tariff = 14;
    p.hours = 12;
    p.spread = 0.5;
    p.delivered = 0.88;
    p.direct_hours = 24;
    p.turnover = 0.15;
    p.vacancy_weeks = 8;
    p.waiting_weeks = 6;
    p.review_weeks = 52;
  }
  {
    ProductSpec& p = s.products[at(Product::short_stay)];
    p.payer = Payer::municipality;
    p.channels = {0.2, 0, 0.2, 0.36, 0, 0, 0, 0.24};
    p.tariff = 11;
    p.hours = 12;
    p.spread = 0.6;
    p.delivered = 0.7;
    p.direct_hours = 24;
    p.turnover = 0.15;
    p.vacancy_weeks = 8;
    p.waiting_weeks = 10;
    p.review_weeks = 52;
  }
  return s;
}

}  // namespace draagkracht
