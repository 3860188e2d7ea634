import type { Texts } from '../topics.ts';

export const backtest: Texts<'backtest'> = {
  'backtest.help':
    'Bruk: npm run backtest -- [--leads FIL] [--deals FIL] [--from ÅÅÅÅ-MM] [--to ÅÅÅÅ-MM] [--what customers|revenue] [--days ANTALL] [--level PROSENT] [--settings FIL.json] [--as-of ÅÅÅÅ-MM-DD] [--language {languages}]. Prognoser lages ved hver månedsslutt ut fra eksportene slik de ville ha sett ut da. Uten filer brukes eksempler.',
  'backtest.badMonth': '«{value}» er ikke en måned. Skriv {option} slik: 2026-10.',
  'backtest.badWhat': '«{value}» kan ikke testes. Skriv --what customers eller --what revenue.',
  'backtest.badDays': '«{value}» er ikke et antall dager fra 1 til 366.',
  'backtest.badLevel': '«{value}» er ikke en prosentsats fra 1 til 99.',
  'backtest.none': 'Ingen prognose kan lages: {why}.',
  'backtest.noMonthEnds': 'Det finnes ingen månedsslutt der alle {days} dager er gått innen {asOf}.',
  'backtest.customers':
    'Kunder de neste {days} dagene fra leadene som fantes. Intervall: {level}. Hva som kom, er kjent per {asOf}.',
  'backtest.revenue':
    'Inntekter ({currency}) vunnet de neste {days} dagene fra dealene som var åpne. Intervall: {level}. Hva som kom, er kjent per {asOf}.',
  'backtest.monthEnd': 'Månedsslutt',
  'backtest.forecast': 'Prognose',
  'backtest.range': 'Intervall',
  'backtest.came': 'Kom',
  'backtest.held': 'Holdt',
  'backtest.yes': 'ja',
  'backtest.no': 'nei',
  'backtest.total': 'Holdt: {held} av {of}. Prognose ÷ utfall: {bias}.',
  'backtest.left': 'Ved {n} {n|månedsslutt|månedsslutter} hadde det kommet for lite til å lage en prognose.',
  'backtest.method': 'Metode',
  'backtest.bias': 'Prognose ÷ utfall',
  'backtest.score': 'Intervallpoeng',
  'backtest.product': 'Denne prognosen',
  'backtest.seasonalNaive': 'Sesongnaiv',
  'backtest.holtWinters': 'Holt–Winters-glatting',
  'backtest.compared':
    'Ved {n} {n|månedsslutt|månedsslutter} der alle tre laget en prognose (lavere intervallpoeng er bedre):',
};
