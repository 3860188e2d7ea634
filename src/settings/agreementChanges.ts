import { type Sentence, sentence } from '../language/sentence.ts';
import type { SentenceKey } from '../language/topics.ts';
import { clockText, isoText } from '../values/dates.ts';
import { textKey } from '../values/plainText.ts';
import { INPUTS } from './inputs.ts';
import { choiceKey, label } from './parseInput.ts';
import { AGREED_SETTINGS, type Agreement, type KindPromise, type Terms } from './settings.ts';

type Compared = Pick<Agreement, 'terms' | 'owed' | 'currency'>;
type Value = Sentence | string | number;

/** How a later agreement differs from an earlier one, line by line; empty where they promise the same. */
export function agreementChanges(before: Compared, after: Compared): Sentence[] {
  const changed = (what: Sentence, was: Value, is: Value): Sentence =>
    sentence('agreement.change', { what, was, is });
  const lines: Sentence[] = [];
  if (before.currency !== after.currency)
    lines.push(changed(label('currency'), before.currency, after.currency));
  for (const { key, fallback } of INPUTS) {
    if (!isAgreed(key)) continue;
    // A version may have been kept before there was such a setting.
    const [was, is] = [before.terms[key] ?? (fallback as Terms[typeof key]), after.terms[key]];
    // The day that nobody has typed is set when a version is agreed.
    if (key === 'reviewOn' && is === null) continue;
    if (was !== is) lines.push(changed(label(key), shown(key, was), shown(key, is)));
  }
  if (JSON.stringify(before.terms.weekdayHours) !== JSON.stringify(after.terms.weekdayHours))
    lines.push(sentence('agreement.hoursChanged'));
  lines.push(...promisesChanged(before.terms.kindPromises, after.terms.kindPromises));
  const [was, is] = [before.owed, after.owed];
  if (was?.leads !== is?.leads)
    lines.push(changed(sentence('agreement.leadsOwed'), was?.leads ?? NOTHING, is?.leads ?? NOTHING));
  if (was && is && was.leads === is.leads && JSON.stringify(was.months ?? null) !== JSON.stringify(is.months))
    lines.push(sentence('agreement.monthsChanged'));
  const kinds = new Map((was?.byKind ?? []).map((kind) => [textKey(kind.label), kind]));
  for (const kind of is?.byKind ?? []) {
    const earlier = kinds.get(textKey(kind.label));
    kinds.delete(textKey(kind.label));
    if ((earlier?.leads ?? 0) !== kind.leads)
      lines.push(changed(leadsOf(kind.label), earlier?.leads ?? 0, kind.leads));
  }
  for (const kind of kinds.values())
    if (kind.leads > 0) lines.push(changed(leadsOf(kind.label), kind.leads, 0));
  return lines;
}

const NOTHING = '–';

function isAgreed(key: string): key is Exclude<(typeof AGREED_SETTINGS)[number], 'kindPromises'> {
  return key !== 'kindPromises' && AGREED_SETTINGS.some((agreed) => agreed === key);
}

function leadsOf(kind: string): Sentence {
  return sentence('agreement.leadsOfKind', { kind: kind || sentence('tab.without') });
}

/** A value of a term as a person reads it. */
function shown(key: (typeof INPUTS)[number]['key'], value: Terms[keyof Terms]): Value {
  const { kind } = INPUTS.find((input) => input.key === key)!;
  if (value === null || value === '') return NOTHING;
  switch (kind.type) {
    case 'rate':
      return sentence('agreement.percent', { n: Math.round(Number(value) * 1000) / 10 });
    case 'date':
      return isoText(Number(value));
    case 'time':
      return clockText(Number(value));
    case 'choice':
      return sentence(choiceKey(key, value === true ? 'yes' : value === false ? 'no' : String(value)));
    case 'number':
      return Number(value);
    default:
      return String(value);
  }
}

function promisesChanged(before: readonly KindPromise[], after: readonly KindPromise[]): Sentence[] {
  const was = new Map(before.map((promise) => [textKey(promise.kind), promise]));
  const is = new Map(after.map((promise) => [textKey(promise.kind), promise]));
  const words = (promise: KindPromise | undefined): Value =>
    promise
      ? sentence('agreement.kindPromise', {
          hours: promise.hours ?? NOTHING,
          attempts: promise.attempts ?? NOTHING,
          days: promise.days ?? NOTHING,
        })
      : sentence('agreement.asAll' satisfies SentenceKey);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    const what = sentence('agreement.promiseTo', { kind: (other ?? one)!.kind });
    return [sentence('agreement.change', { what, was: words(one), is: words(other) })];
  });
}
