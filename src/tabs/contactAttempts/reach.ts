import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import {
  FEWEST_AT_RISK,
  type ReachByAttempt,
  type ReachCurve,
  type ReachStep,
} from '../../measures/attempts/reachByAttempt.ts';
import type { Settings } from '../../settings/settings.ts';
import { text } from '../cells.ts';
import { intervalColumn } from '../intervalColumn.ts';
import { LEAD_KIND_HEAD } from '../leadKindHead.ts';
import { COLOURS, INDENT, type Style } from '../tab.ts';
import type { Column } from '../table.ts';
import { type Chart, chartFigures, type TabWriter } from '../writer.ts';

/** Whom each attempt reaches, and how many are reached in all by then. */
function stepColumns<Row extends ReachStep>(words: Words): Column<Row>[] {
  return [
    { head: words('contactAttempts.tried'), format: 'count', value: ({ atRisk }) => atRisk },
    { head: words('contactAttempts.reached'), format: 'count', value: ({ reached }) => reached },
    {
      head: words('contactAttempts.chance'),
      format: 'percent',
      value: ({ rate }) => rate ?? text(INDENT + words('contactAttempts.tooFew'), 'note'),
      style: 'strong',
    },
    intervalColumn<Row>(words, ({ rate, interval }) => (rate === null ? undefined : interval)),
    {
      head: words('contactAttempts.reach'),
      format: 'percent',
      value: ({ rate, reach }) => (rate === null ? undefined : reach),
      style: 'strong',
    },
    intervalColumn<Row>(words, ({ rate, reachInterval }) => (rate === null ? undefined : reachInterval)),
  ];
}

function attemptColumn(words: Words, style: Style): Column<ReachStep> {
  return {
    head: words('contactAttempts.attempt'),
    format: 'text',
    value: attemptsOf,
    style,
  };
}

function attemptsOf({ first, last }: Pick<ReachStep, 'first' | 'last'>): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** So many can be made before the last ones are taken together. */
const ATTEMPTS_IN_CHART = 15;

/** Of all leads. */
export function writeCurve(writer: TabWriter, curve: ReachCurve): void {
  const { words } = writer;
  writer.band('section', words('contactAttempts.curve'));
  writer.table([attemptColumn(words, 'strong'), ...stepColumns(words)], curve.steps);
  for (const from of ['goOn', 'choose'] as const) {
    const steps = curve.steps.filter((step) => step.from === from && step.rate !== null);
    if (steps.length === 0) continue;
    const numbers = attemptsOf({ first: steps[0]!.first, last: steps[steps.length - 1]!.last });
    const attempts = words('contactAttempts.attemptsFrom', { numbers });
    writer.paragraph('note', words(`contactAttempts.${from}`, { attempts }));
  }
  writer.blank();
}

/** The part of the leads that is reached after each attempt, with it on the label. */
export function reachChart(curve: ReachCurve, words: Words): Chart {
  const known = curve.steps.filter(({ reach }) => reach !== null);
  const columns: Column<ReachStep>[] = [
    {
      head: words('contactAttempts.attempt'),
      format: 'text',
      value: (step) => `${attemptsOf(step)} · ${printPercent(step.reach!, words.language, 0)}`,
    },
    { head: words('contactAttempts.reach'), format: 'percent', value: ({ reach }) => reach },
  ];
  return {
    type: 'column',
    title: words('contactAttempts.chart'),
    figures: chartFigures(columns, known, ATTEMPTS_IN_CHART),
    size: { width: 940, height: 300 },
    colours: [COLOURS.blue],
    legend: 'none',
  };
}

const TITLES = {
  source: 'contactAttempts.bySource',
  grade: 'contactAttempts.byGrade',
  team: 'contactAttempts.byTeam',
  country: 'contactAttempts.byCountry',
  undivided: 'contactAttempts.bySource',
} as const;

/** The same table for each kind; kinds that have hardly been tried stay out. */
export function writeKinds(writer: TabWriter, { byKind }: ReachByAttempt, { leadKind }: Settings): void {
  const { words } = writer;
  const kinds = byKind.filter(({ leads }) => leads >= FEWEST_AT_RISK);
  if (kinds.length < 2) return;
  const lines = kinds.flatMap(({ label, steps }) =>
    steps.map((step, i) => ({ ...step, kind: i === 0 ? label || words('tab.without') : undefined })),
  );
  const kind: Column<(typeof lines)[number]> = {
    head: words(LEAD_KIND_HEAD[leadKind]),
    format: 'text',
    value: (line) => line.kind,
    style: 'strong',
  };
  writer.band('section', words(TITLES[leadKind]));
  writer.table([kind, attemptColumn(words, 'plain'), ...stepColumns(words)], lines);
  writer.blank();
}
