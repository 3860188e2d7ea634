import { withoutAccents } from '../values/accents.ts';
import { sensible } from '../values/longest.ts';

/**
 * The names that one source goes under in CRMs, in analytics and at the platform that is paid. They are no more than
 * proposals: only what Settings say makes two sources one.
 */
const NAMES_OF_SOURCES: readonly string[] = [
  'google ads,google adwords,adwords,googleads,gads,google cpc,google ppc,google sem,google paid,google paid search,paid google,google search ads,google annonser',
  'microsoft ads,microsoft advertising,microsoft,bing ads,bing,bing cpc,bing ppc,bing paid,bing paid search,microsoft cpc,msads',
  [
    'meta ads,meta,meta paid,meta cpc,facebook ads,facebook,facebook paid,facebook cpc,facebook paid social,fb,fb ads,fb paid,fb cpc',
    'instagram,instagram ads,instagram paid,instagram cpc,ig,ig ads,ig paid,facebook instagram,facebook annonser',
  ].join(),
  'linkedin ads,linkedin,linkedin paid,linkedin cpc,linkedin paid social,linked in ads,li ads,linkedin annonser',
  'tiktok ads,tiktok,tiktok paid,tiktok cpc,tik tok ads',
  'reddit ads,reddit,reddit paid,reddit cpc',
  'x ads,x,twitter ads,twitter,twitter paid,twitter cpc,x twitter',
  'organic search,organic,google organic,bing organic,seo,organisk sokning,organiskt,organisk,natural search',
  'direct,direct traffic,direct none,none direct,direkt,direkttrafik,direkt trafik,typed bookmarked',
  'referral,referrals,referring site,hanvisning,hanvisningar,refererande webbplats',
  'email,email marketing,emailmarketing,e post,newsletter,newsletters,nyhetsbrev,email newsletter,mejl,utskick,newsletter email,email campaign',
  'webinar,webinars,webinarium,webinarier,webbinarium,webbinar',
  'trade show,tradeshow,trade fair,fair,exhibition,massa,massor,expo',
  'organic social,social organic,organiska sociala medier',
  'word of mouth,recommendation,customer referral,rekommendation,kundrekommendation,tips',
  'partner,partners,partner referral,reseller,aterforsaljare',
  'website,web site,web,webb,webbplats,hemsida,hemsidan,webform,web form,webbformular,contact form,kontaktformular',
];

/**
 * Names that several platforms share. They are proposed with the one of those that is there, and with none where
 * several are.
 */
const SHARED_NAMES: readonly { readonly names: string; readonly platforms: readonly string[] }[] = [
  {
    names: 'paid search,cpc,ppc,sem,search ads,betald sokning,betald sok,sokannonser',
    platforms: ['google ads', 'microsoft ads'],
  },
  {
    names: 'paid social,social paid,betalda sociala medier,betald social',
    platforms: ['meta ads', 'linkedin ads', 'tiktok ads', 'reddit ads', 'x ads'],
  },
];

/** Source → the name it goes under, by `sourceKey`; a source that goes under its own name stays apart. */
export type SourceAliases = ReadonlyMap<string, string>;

/** A source as it is compared: case, outer space and repeated space aside. */
export function sourceKey(source: string): string {
  return source.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** What a source is called by Settings. A name that itself goes under another is followed, each once. */
export function calledSource(source: string, aliases: SourceAliases): string {
  let name = source;
  const met = new Set<string>();
  for (let key = sourceKey(name); aliases.has(key) && !met.has(key); key = sourceKey(name)) {
    met.add(key);
    name = aliases.get(key)!;
  }
  return name;
}

/** How many leads and costs a source has. */
export interface SourceCounts {
  readonly leads: number;
  readonly costs: number;
}

/** Sources that may be one, and the name that is proposed for all of them: that of most leads. */
export interface SourceProposal {
  readonly name: string;
  readonly sources: readonly (SourceCounts & { readonly source: string })[];
}

/**
 * The sources that look alike and of which Settings say nothing yet: they have the same letters and digits ("google/cpc",
 * "Google CPC"), or are known names of one source.
 *
 * @param counts by the names that the sources have after what Settings say
 */
export function sourceProposals(
  counts: ReadonlyMap<string, SourceCounts>,
  aliases: SourceAliases,
): SourceProposal[] {
  const targets = new Set([...aliases.values()].map(sourceKey));
  const isAnswered = (source: string): boolean => aliases.has(sourceKey(source));
  const groups = new Map<string, Map<string, SourceCounts & { readonly source: string }>>();
  const shared: string[] = [];
  const put = (group: string, source: string): void => {
    const { leads, costs } = counts.get(source)!;
    const members = groups.get(group) ?? new Map();
    const key = sourceKey(source);
    const known = members.get(key);
    members.set(key, {
      source: known?.source ?? source,
      leads: leads + (known?.leads ?? 0),
      costs: costs + (known?.costs ?? 0),
    });
    groups.set(group, members);
  };
  for (const source of counts.keys()) {
    if (sourceKey(source) === '' || (isAnswered(source) && !targets.has(sourceKey(source)))) continue;
    const letters = lettersOf(source);
    if (SHARED.has(letters)) shared.push(source);
    else put(GROUP_OF.get(letters) ?? letters, source);
  }
  for (const source of shared) {
    const letters = lettersOf(source);
    const there = SHARED.get(letters)!.filter((platform) => groups.has(platform));
    put(there.length === 1 ? there[0]! : letters, source);
  }
  return [...groups.values()].flatMap((members): SourceProposal[] => {
    const sources = [...members.values()];
    if (sources.length < 2 || sources.every(({ source }) => isAnswered(source) || isTarget(source)))
      return [];
    const [first] = [...sources].sort(
      (a, b) =>
        Number(isTarget(b.source)) - Number(isTarget(a.source)) || b.leads - a.leads || b.costs - a.costs,
    );
    return [{ name: first!.source, sources }];
  });

  function isTarget(source: string): boolean {
    return targets.has(sourceKey(source));
  }
}

/** Only letters and digits, without accents; the source itself where none is left. */
function lettersOf(source: string): string {
  const letters = withoutAccents(sensible(source))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return letters === '' ? sourceKey(source) : letters;
}

/** By the letters of a name, the first name of its source. */
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  NAMES_OF_SOURCES.flatMap((line) => {
    const names = line.split(',');
    return names.map((name) => [lettersOf(name), names[0]!] as const);
  }),
);

const SHARED: ReadonlyMap<string, readonly string[]> = new Map(
  SHARED_NAMES.flatMap(({ names, platforms }) =>
    names.split(',').map((name) => [lettersOf(name), platforms] as const),
  ),
);
