import type { Words } from '../../language/language.ts';
import { printNumber } from '../../language/print.ts';
import type { RankedRep } from '../../measures/sla/leaderboard.ts';
import type { RecentOwner } from '../../measures/sla/recentSla.ts';
import type { Routing, SlaGroup } from '../../measures/sla/sla.ts';
import type { Report } from '../../report/report.ts';
import { intervalColumn } from '../intervalColumn.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** A rep over the period, over the last days, and beside the team. */
interface Rep extends SlaGroup {
  readonly recent: RecentOwner | undefined;
  readonly rank: RankedRep | undefined;
}

/** One line a rep: those with the most missed leads first. */
export function writeOwners(writer: TabWriter, { sla, recentSla, leaderboard }: Report): void {
  const { words } = writer;
  const reps = sla.byOwner
    .map(
      (group): Rep => ({
        ...group,
        recent: recentSla.byOwner.find(({ owner }) => owner === group.label),
        rank: leaderboard?.standings.find(({ label }) => label === group.label),
      }),
    )
    .sort((a, b) => missedOf(b) - missedOf(a));
  const promise = sla.speed ? 'speed' : 'depth';
  const styles = { above: 'good', like: 'plain', below: 'bad' } as const;
  const columns: Column<Rep>[] = [
    { head: words('funnel.owner'), format: 'text', value: ({ label }) => label || words('tab.without') },
    {
      head: words('sla.recentHead'),
      format: 'percent',
      value: ({ recent }) => recent?.now[promise]?.attainment ?? null,
      style: 'strong',
      note: words('sla.recentNote'),
    },
    {
      head: words('sla.recentChange'),
      format: 'points',
      value: ({ recent }) => changeOf(recent, promise),
      style: ({ recent }) => {
        const change = changeOf(recent, promise) ?? 0;
        return change > 0 ? 'good' : change < 0 ? 'bad' : 'plain';
      },
    },
    {
      head: words('sla.recentMissed'),
      format: 'count',
      value: ({ recent }) => recent?.now[promise]?.missed ?? null,
      style: ({ recent }) => ((recent?.now[promise]?.missed ?? 0) > 0 ? 'strong' : 'plain'),
    },
    {
      head: words('sla.attainment'),
      format: 'percent',
      value: (rep) => rep[promise]?.attainment ?? null,
      note: words('sla.attainmentNote'),
    },
    intervalColumn<Rep>(words, (rep) => rep[promise]?.interval),
    {
      head: words('sla.depthAttainment'),
      format: 'percent',
      value: ({ depth }) => depth?.attainment ?? null,
    },
    { head: words('sla.median'), format: 'hours', value: ({ speed }) => speed?.medianHours ?? null },
    {
      head: words('followUp.verdict'),
      format: 'text',
      value: ({ rank }) => (rank ? words(`verdict.${rank.verdict}`) : undefined),
      style: ({ rank }) => (rank ? styles[rank.verdict] : 'plain'),
      note: words('followUp.verdictNote'),
    },
  ];
  writer.band('section', words('sla.byOwner'));
  writer.table(columns, reps, { most: MOST_REPS });
  if (sla.routing) writer.paragraph('note', routingText(sla.routing, words));
  writer.blank();
}

/** Nobody's time on the sales floor apart from the reps' own. */
function routingText({ leads, routing, rep }: Routing, words: Words): string {
  const hours = (value: number | null) => (value === null ? '–' : printNumber(value, words.language, 1));
  return words('followUp.routing', {
    n: leads,
    routing: hours(routing.medianHours),
    routing90: hours(routing.p90Hours),
    rep: hours(rep.medianHours),
    rep90: hours(rep.p90Hours),
  });
}

/** All of them, where so many can be on one page. */
const MOST_REPS = 40;

function missedOf({ speed, depth }: SlaGroup): number {
  return (speed ?? depth)?.missed ?? 0;
}

/** In percentage points; null where either is not known. */
function changeOf(recent: RecentOwner | undefined, promise: 'speed' | 'depth'): number | null {
  const [now, before] = [recent?.now[promise]?.attainment, recent?.before[promise]?.attainment];
  if (now === null || now === undefined || before === null || before === undefined) return null;
  return Math.round((now - before) * 1e6) / 1e4;
}
