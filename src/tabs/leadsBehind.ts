import { type Words, wordsIn } from '../language/language.ts';
import { RECENT_DAYS } from '../measures/sla/recentSla.ts';
import type { Report } from '../report/report.ts';
import { CUSTOMER, STAGES } from '../schema/stages.ts';
import { type Period, periodOf } from '../settings/period.ts';
import type { Settings } from '../settings/settings.ts';
import type { Cell } from '../values/cell.ts';
import { nextMonth, serialOf } from '../values/dates.ts';
import { dayText, monthText } from './dayText.ts';

/** What a column of Leads holds in the rows that a figure counts. */
export type Wanted = { readonly head: string } & (
  | { readonly is: 'oneOf'; readonly values: readonly string[] }
  | { readonly is: 'filled' }
  /** Moments from the first on and before the second, as serial days; null: no bound. */
  | { readonly is: 'between'; readonly from: number | null; readonly before: number | null }
);

/** "Source: Meta", as a person would say it of a filter. */
export function wantedText(wanted: Wanted, words: Words): string {
  return words('leads.wanted', { column: wanted.head, what: whatText(wanted, words) });
}

function whatText(wanted: Wanted, words: Words): string {
  if (wanted.is === 'filled') return words('leads.filled');
  if (wanted.is === 'oneOf')
    return wanted.values.map((value) => value || words('tab.without')).join(', ') || '–';
  const { from, before } = wanted;
  const first = from === null ? '' : dayText(Math.floor(from), words);
  // A bound at midnight is that of the day before.
  const last = before === null ? '' : dayText(Math.ceil(before) - 1, words);
  return `${first}–${last}`;
}

/** The tabs whose tables count leads. */
export const TABS_WITH_COUNTS = ['funnel', 'closedLoop', 'sla'] as const;
type TabWithCounts = (typeof TABS_WITH_COUNTS)[number];

/** Of a label of a row, what the rows of Leads have; null where there is none of that name. A stage has two counts of its own. */
type ByLabel = (label: string, head: string) => readonly Wanted[] | null;

/** What the cells below a head count. */
interface Counted {
  readonly wanted: readonly Wanted[];
  /** Is it counted over other days than the period? */
  readonly hasOwnDays?: true;
}

/**
 * Which leads a figure counts, told by where it stands: by the label of its row, the head of its column, and what the reports
 * are narrowed to. Nothing is kept for it, so that rows may have been moved.
 *
 * @param cells what is on the tab, row by row
 * @param at the figure's place, from 0
 * @returns what the columns of Leads are to hold; null where no leads are counted there
 */
export function leadsBehind(
  tab: string,
  cells: readonly (readonly Cell[])[],
  at: { readonly row: number; readonly column: number },
  settings: Settings,
  asOf: Report['asOf'],
): readonly Wanted[] | null {
  if (!TABS_WITH_COUNTS.some((one) => one === tab)) return null;
  const words = wordsIn(settings.language);
  if (typeof cells[at.row]?.[at.column] !== 'number') return null;
  const labels = rowsOf(tab as TabWithCounts, words);
  let head = at.row - 1;
  while (head >= 0 && textAt(cells, head, 0) !== '' && !labels.has(textAt(cells, head, 0))) head--;
  const over = textAt(cells, head, at.column);
  const counted = countsOf(tab as TabWithCounts, words, asOf).get(over);
  const ofRow = counted ? labels.get(textAt(cells, head, 0))?.(textAt(cells, at.row, 0), over) : null;
  if (!counted || !ofRow) return null;
  return [
    ...ofRow,
    ...counted.wanted,
    ...(counted.hasOwnDays ? [] : createdIn(periodOf(settings, asOf.day), words)),
    ...narrowedTo(settings, words),
  ].reduce(both, []);
}

function textAt(cells: readonly (readonly Cell[])[], row: number, column: number): string {
  const value = cells[row]?.[column];
  return typeof value === 'string' ? value.trim() : '';
}

/** By the head over the labels. */
function rowsOf(tab: TabWithCounts, words: Words): ReadonlyMap<string, ByLabel> {
  const ofField =
    (head: string) =>
    (label: string): readonly Wanted[] =>
      [words('tab.total'), words('closedLoop.allLeads')].includes(label)
        ? []
        : [{ head, is: 'oneOf', values: [label === words('tab.without') ? '' : label] }];
  const [source, campaign] = [words('field.source'), words('field.campaign')];
  const ofCampaign: ByLabel = (label) => {
    const [ofSource, ...rest] = label.split(' · ');
    if (rest.length === 0) return null;
    const name = rest.join(' · ');
    return [
      ...ofField(source)(ofSource!),
      { head: campaign, is: 'oneOf', values: [name === words('closedLoop.noCampaign') ? '' : name] },
    ];
  };
  const ofGrade: ByLabel = (label) =>
    label === words('tab.total')
      ? []
      : [
          {
            head: words('leads.grade'),
            is: 'oneOf',
            values: [label === words('tab.without') ? '' : label.split(' ')[0]!],
          },
        ];
  const ofMonth: ByLabel = (label) => monthNamed(label, words);
  return new Map<string, ByLabel>(
    tab === 'funnel'
      ? [
          [words('funnel.stage'), (label, head) => ofStage(label, head === words('funnel.reached'), words)],
          [words('funnel.source'), ofField(source)],
          [words('closedLoop.campaign'), ofField(campaign)],
          [words('funnel.month'), ofMonth],
          [words('funnel.owner'), ofField(words('field.owner'))],
          [words('grade.grade'), ofGrade],
        ]
      : tab === 'closedLoop'
        ? [
            [words('funnel.source'), ofField(source)],
            [words('closedLoop.sourceAndCampaign'), ofCampaign],
          ]
        : [
            [words('funnel.owner'), ofField(words('field.owner'))],
            [words('sla.monthHead'), ofMonth],
          ],
  );
}

/** By the head over the figures. */
function countsOf(tab: TabWithCounts, words: Words, asOf: Report['asOf']): ReadonlyMap<string, Counted> {
  const all: Counted = { wanted: [] };
  const reached = STAGES.map((_, stage): Counted => ({ wanted: [fromStage(stage, words)] }));
  const attempt = (...states: readonly ('met' | 'missed' | 'running')[]): Counted => ({
    wanted: [
      {
        head: words('leads.firstAttempt'),
        is: 'oneOf',
        values: states.map((state) => words(`leads.${state}`)),
      },
    ],
  });
  const of = (...standings: readonly ('open' | 'customer' | 'lost')[]): Counted => ({
    wanted: [
      {
        head: words('leads.standing'),
        is: 'oneOf',
        values: standings.map((standing) => words(`leads.standing.${standing}`)),
      },
    ],
  });
  const outInLastDays: Wanted = {
    head: words('leads.due'),
    is: 'between',
    from: asOf.until - RECENT_DAYS,
    before: asOf.until,
  };
  return new Map<string, Counted>(
    tab === 'funnel'
      ? [
          ...STAGES.map((stage, i) => [words(`stage.${stage}`), reached[i]!] as const),
          [words('funnel.reached'), all],
          [words('funnel.stillInside'), of('open', 'customer')],
          [words('funnel.lost'), of('lost')],
          [words('grade.disqualified'), { wanted: [{ head: words('leads.disqualified'), is: 'filled' }] }],
        ]
      : tab === 'closedLoop'
        ? [
            [words('sla.leads'), all],
            [words('closedLoop.customers'), reached[CUSTOMER]!],
          ]
        : [
            [words('sla.leads'), attempt('met', 'missed', 'running')],
            [words('sla.met'), attempt('met')],
            [words('sla.missed'), attempt('missed')],
            [words('sla.running'), attempt('running')],
            [
              words('sla.recentMissed'),
              { wanted: [...attempt('missed').wanted, outInLastDays], hasOwnDays: true },
            ],
          ],
  );
}

/** Leads tells the highest stage that a lead has reached. */
function fromStage(first: number, words: Words): Wanted {
  return {
    head: words('field.stage'),
    is: 'oneOf',
    values: STAGES.slice(first).map((stage) => words(`stage.${stage}`)),
  };
}

/** Of a stage, the leads that reached it or those that came no further. */
function ofStage(label: string, isReached: boolean, words: Words): readonly Wanted[] | null {
  const stage = STAGES.findIndex((one) => words(`stage.${one}`) === label);
  if (stage < 0) return null;
  return isReached
    ? [fromStage(stage, words)]
    : [{ head: words('field.stage'), is: 'oneOf', values: [label] }];
}

function monthNamed(label: string, words: Words): readonly Wanted[] | null {
  const head = words('field.created');
  if (label === words('tab.total')) return [];
  if (label === words('tab.without')) return [{ head, is: 'oneOf', values: [''] }];
  const year = Number(/\d{4}$/.exec(label)?.[0]);
  for (let month = 1; month <= 12; month++)
    if (monthText(`${year}-${month}`, words) === label)
      return [
        {
          head,
          is: 'between',
          from: serialOf(year, month, 1)!,
          before: nextMonth(serialOf(year, month, 1)!),
        },
      ];
  return null;
}

function createdIn({ start, end }: Period, words: Words): readonly Wanted[] {
  if (start === null && end === null) return [];
  return [
    { head: words('field.created'), is: 'between', from: start, before: end === null ? null : end + 1 },
  ];
}

function narrowedTo(settings: Settings, words: Words): readonly Wanted[] {
  const { showOwner, showTeam, showSource, showCountry } = settings;
  const chosen = { owner: showOwner, team: showTeam, source: showSource, country: showCountry } as const;
  return (Object.keys(chosen) as (keyof typeof chosen)[]).flatMap((field): readonly Wanted[] =>
    chosen[field] === null ? [] : [{ head: words(`field.${field}`), is: 'oneOf', values: [chosen[field]] }],
  );
}

/** A column can be filtered once: what two ask of it is asked together. */
function both(wanted: readonly Wanted[], next: Wanted): readonly Wanted[] {
  const other = wanted.find(({ head }) => head === next.head);
  if (!other) return [...wanted, next];
  return wanted.map((one) => (one === other ? together(one, next) : one));
}

function together(one: Wanted, other: Wanted): Wanted {
  if (one.is === 'between' && other.is === 'between')
    return { ...one, from: later(one.from, other.from), before: earlier(one.before, other.before) };
  if (one.is === 'oneOf' && other.is === 'oneOf')
    return { ...one, values: one.values.filter((value) => other.values.includes(value)) };
  // What has no date lies in no period.
  return { head: one.head, is: 'oneOf', values: [] };
}

function later(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.max(one, other);
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.min(one, other);
}
