import { type Words, wordsIn } from '../language/language.ts';
import { printNumber } from '../language/print.ts';
import { Refusal } from '../language/sentence.ts';
import type { Report } from '../report/report.ts';
import { agreed, withAgreement } from '../settings/agreement.ts';
import { goalPeriod } from '../settings/goal.ts';
import type { Agreement } from '../settings/settings.ts';
import { linesOf } from '../tabs/agreement/lines.ts';
import { isoText, onlyDate } from '../values/dates.ts';
import { compute } from './compute.ts';
import { type Look, lookOnce } from './dataTabs.ts';
import { firstInput } from './inputs.ts';
import type { AgreementProposal, AgreeRequest, ProposalKeeping } from './protocol.ts';
import type { Workbook } from './workbook.ts';

/** The versions of the agreement: how a proposal becomes one, and how they are kept for as long as the spreadsheet lasts. */

/** What the spreadsheet's metadata can hold of them, in characters; all of it together can have 30 000. */
const LONGEST_AGREEMENTS = 9_000;
/** Of a name, in characters. */
const LONGEST_NAME = 80;

/** The agreement as it would be agreed now: with or without exports. */
function agreementNow(workbook: Workbook, look: Look): { report: Report; day: number } {
  const hasExports = workbook.all('data:').length > 0;
  const { report, now } = hasExports ? compute(workbook, undefined, undefined, look) : firstInput(workbook);
  return { report, day: Math.floor(now) };
}

/** What would be agreed, in words, for the person who is asked to agree. */
export function proposedAgreement(workbook: Workbook): AgreementProposal {
  const { report, day } = agreementNow(workbook, lookOnce(workbook));
  const { draft, asOf } = report;
  const { proposal, changes } = report.agreement;
  const last = lastOf(workbook);
  const words = wordsIn(report.settings.language);
  const { start, end } = goalPeriod(draft, asOf.day);
  const lines = linesOf(proposal, draft, asOf.day, words);
  return {
    version: proposal.version,
    last: last ? { version: last.version, from: isoText(last.from) } : null,
    sections: (
      [
        ['agreement.goal', lines.goal],
        ['agreement.marketing', lines.marketing],
        ['agreement.sales', lines.sales],
        ['agreement.broken', lines.broken],
      ] as const
    ).map(([title, of]) => ({
      title: words(title),
      lines: of.map(({ figure, words: said }) =>
        typeof figure.value === 'number' ? `${printNumber(figure.value, words.language)} ${said}` : said,
      ),
    })),
    changes: changes.map(words.say),
    keeping: keepingInWords(report, words),
    hasLeads: proposal.owed !== null,
    // The first one from the beginning of the goal period, so that all of it is measured; another one from the next.
    from: isoText(!last ? start : Math.max(end + 1, day, last.from)),
  };
}

/** In how many of 100 periods, as a whole number. */
function ofHundred(share: number | null): number | null {
  return share === null ? null : Math.round(share * 100);
}

function keepingInWords(report: Report, words: Words): ProposalKeeping | null {
  const figures = report.keeping();
  if (!figures) return null;
  const { weeks, keeping, concessions, strictest, terms } = figures;
  const settings: Record<string, number> = {};
  const { owed } = report.agreement.proposal;
  if (owed && strictest.leads !== null && terms.leads && strictest.leads !== terms.leads)
    // What is typed is for a whole quarter or year where the goal is.
    settings.leadsPromised = Math.floor((strictest.leads * owed.leads) / terms.leads);
  const { sales } = strictest;
  if (sales && sales.hours !== terms.hours) settings.firstAttemptWithinHours = sales.hours;
  if (sales && sales.attempts !== terms.attempts) settings.attempts = sales.attempts;
  return {
    weeks,
    marketing: ofHundred(keeping.marketing),
    sales: ofHundred(keeping.sales),
    concessions: concessions.map(({ what, keeping: then }) => ({
      words: words(`keeping.${what}`),
      marketing: ofHundred(then.marketing),
      sales: ofHundred(then.sales),
    })),
    strictest:
      Object.keys(settings).length === 0
        ? null
        : {
            settings,
            words: words(sales ? 'keeping.strictest' : 'keeping.strictestLeads', {
              leads: strictest.leads ?? 0,
              hours: sales?.hours ?? 0,
              attempts: sales?.attempts ?? 0,
            }),
          },
  };
}

function lastOf(workbook: Workbook): Agreement | undefined {
  return (workbook.document('agreements') ?? []).slice(-1)[0];
}

/**
 * What is proposed becomes the next version, from a day on.
 *
 * @throws Refusal where nothing has changed since the last one, or the day lies before it
 */
export function agree(workbook: Workbook, request: AgreeRequest, look: Look): Agreement {
  const { report, day } = agreementNow(workbook, look);
  const { proposal, changes } = report.agreement;
  const kept = workbook.document('agreements') ?? [];
  const last = lastOf(workbook);
  const from = onlyDate(request.from);
  if (from === undefined) throw new Refusal('agreement.badDay', { value: request.from });
  // A run that ended has kept it and not written the reports: what was confirmed can be done once more.
  if (last && changes.length === 0 && workbook.document('agreeing')) return last;
  if (last && changes.length === 0)
    throw new Refusal('agreement.nothingChanged', { version: String(last.version) });
  if (last && from < last.from) throw new Refusal('agreement.beforeLast', { version: String(last.version) });
  const name = (text: string) => text.trim().slice(0, LONGEST_NAME);
  const next = agreed(proposal, {
    from,
    agreedOn: day,
    forMarketing: name(request.forMarketing),
    forSales: name(request.forSales),
  });
  workbook.keep('agreeing', true);
  workbook.keep('agreements', shortened(withAgreement(kept, next)));
  return next;
}

/**
 * As long as there is room all of every version is kept. Then the kinds' leads of the earliest ones go, which nothing is measured by
 * any more, and at last the earliest versions.
 */
export function shortened(agreements: readonly Agreement[]): readonly Agreement[] {
  const kept = [...agreements];
  const isTooLong = () => JSON.stringify(kept).length > LONGEST_AGREEMENTS;
  for (let i = 0; i < kept.length - 1 && isTooLong(); i++) {
    const { owed } = kept[i]!;
    kept[i] = { ...kept[i]!, owed: owed && { ...owed, byKind: [] } };
  }
  while (kept.length > 1 && isTooLong()) kept.shift();
  return kept;
}
