import type { Texts } from '../topics.ts';

export const backtest: Texts<'backtest'> = {
  'backtest.help':
    'Användning: npm run backtest -- [--leads FIL] [--deals FIL] [--from ÅÅÅÅ-MM] [--to ÅÅÅÅ-MM] [--what customers|revenue] [--days ANTAL] [--level PROCENT] [--settings FIL.json] [--as-of ÅÅÅÅ-MM-DD] [--language {languages}]. Prognoser görs vid varje månadsslut av exporterna som de hade sett ut då. Utan filer används exempel.',
  'backtest.badMonth': '”{value}” är ingen månad. Skriv {option} som 2026-10.',
  'backtest.badWhat': '”{value}” kan inte prövas. Skriv --what customers eller --what revenue.',
  'backtest.badDays': '”{value}” är inget antal dagar från 1 till 366.',
  'backtest.badLevel': '”{value}” är ingen procentsats från 1 till 99.',
  'backtest.none': 'Ingen prognos kan göras: {why}.',
  'backtest.noMonthEnds': 'Det finns inget månadsslut med alla sina {days} dagar till och med {asOf}.',
  'backtest.customers':
    'Kunder de närmaste {days} dagarna av de leads som fanns. Intervall: {level}. Vad som kom är känt till och med {asOf}.',
  'backtest.revenue':
    'Intäkter ({currency}) vunna de närmaste {days} dagarna av de affärer som var öppna. Intervall: {level}. Vad som kom är känt till och med {asOf}.',
  'backtest.monthEnd': 'Månadsslut',
  'backtest.forecast': 'Prognos',
  'backtest.range': 'Intervall',
  'backtest.came': 'Kom',
  'backtest.held': 'Höll',
  'backtest.yes': 'ja',
  'backtest.no': 'nej',
  'backtest.total': 'Höll: {held} av {of}. Prognos ÷ utfall: {bias}.',
  'backtest.left': 'Vid {n} månadsslut hade för lite kommit att göra en prognos av.',
  'backtest.method': 'Metod',
  'backtest.bias': 'Prognos ÷ utfall',
  'backtest.score': 'Intervallpoäng',
  'backtest.product': 'Denna prognos',
  'backtest.seasonalNaive': 'Säsongsnaiv',
  'backtest.holtWinters': 'Holt–Winters utjämning',
  'backtest.compared':
    'Vid de {n} månadsslut då alla tre gjorde en prognos (lägre intervallpoäng är bättre):',
};
