import { describe, expect, it } from 'vitest';
import { calledSource, sourceProposals } from '../../src/schema/sources.ts';

const counts = (leads: Readonly<Record<string, number>>, costs: Readonly<Record<string, number>> = {}) =>
  new Map(
    [...new Set([...Object.keys(leads), ...Object.keys(costs)])].map((source) => [
      source,
      { leads: leads[source] ?? 0, costs: costs[source] ?? 0 },
    ]),
  );
const alike = (sources: readonly string[], aliases: Readonly<Record<string, string>> = {}) =>
  sourceProposals(
    counts(Object.fromEntries(sources.map((source, i) => [source, 100 - i]))),
    new Map(Object.entries(aliases)),
  ).map(({ name, sources: found }) => [name, ...found.map(({ source }) => source)]);

describe('sources that look alike', () => {
  it.each([
    'google / cpc|Google Ads|adwords|GoogleAds|google/cpc|Google CPC',
    'facebook / paid|Meta|fb|IG|Facebook Ads|instagram / cpc',
    'bing / cpc|Microsoft Ads|Bing',
    'linkedin|LinkedIn Ads|linkedin / cpc',
    'google / organic|Organic Search|ORGANIC_SEARCH|SEO',
    '(direct) / (none)|Direct Traffic|DIRECT_TRAFFIC|Direkttrafik',
    'Email Marketing|newsletter|E-post|Nyhetsbrev',
    'Trade show|Tradeshow|trade-show|Mässa',
    'Säljmässan 2026|saljmassan-2026',
  ])('are named together: %s', (sources) => {
    const [first] = sources.split('|');
    expect(alike(sources.split('|'))).toEqual([[first, ...sources.split('|')]]);
  });

  it('are none where they only share a word', () =>
    expect(
      alike([
        'google / cpc',
        'google / organic',
        'Google Partners',
        'Facebook group',
        'Webinar A',
        'Webinar B',
      ]),
    ).toEqual([]));

  it('in other scripts are told apart', () =>
    expect(alike(['百度', '谷歌', 'Яндекс', '—', '…'])).toEqual([]));

  it('take a name that platforms share with the one that is there, and with none where two are', () => {
    expect(alike(['Paid Search', 'google / cpc'])).toEqual([['Paid Search', 'google / cpc', 'Paid Search']]);
    expect(alike(['Paid Search', 'google / cpc', 'bing / cpc'])).toEqual([]);
    expect(alike(['Paid Search', 'cpc'])).toEqual([]);
  });

  it('go under the name that most leads have, whatever they cost', () => {
    const [proposal] = sourceProposals(
      counts({ adwords: 3, 'google / cpc': 12 }, { 'Google Ads': 40 }),
      new Map(),
    );
    expect(proposal).toEqual({
      name: 'google / cpc',
      sources: [
        { source: 'adwords', leads: 3, costs: 0 },
        { source: 'google / cpc', leads: 12, costs: 0 },
        { source: 'Google Ads', leads: 0, costs: 40 },
      ],
    });
  });

  it('are asked about once: what has its own name by Settings stays apart', () => {
    expect(alike(['google / cpc', 'adwords'], { adwords: 'adwords' })).toEqual([
      ['adwords', 'google / cpc', 'adwords'],
    ]);
    expect(
      alike(['google / cpc', 'adwords'], { adwords: 'adwords', 'google / cpc': 'google / cpc' }),
    ).toEqual([]);
  });

  it('join the name that others go under already', () =>
    expect(alike(['adwords', 'Google Ads'], { 'google / cpc': 'Google Ads' })).toEqual([
      ['Google Ads', 'adwords', 'Google Ads'],
    ]));
});

it('a name is followed to the last one, and in a circle not for ever', () => {
  const aliases = new Map([
    ['a', 'B'],
    ['b', 'C'],
    ['x', 'Y'],
    ['y', 'X'],
  ]);
  expect(['  A', 'b', 'C', ''].map((source) => calledSource(source, aliases))).toEqual(['C', 'C', 'C', '']);
  expect(['x', 'y'].map((source) => calledSource(source, aliases))).toEqual(['X', 'Y']);
});
