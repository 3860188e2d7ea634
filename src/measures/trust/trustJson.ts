import type { Words } from '../../language/language.ts';
import type { ImportFigures } from '../../records/imports.ts';
import type { Check } from './checks/check.ts';
import type { Reconciliation } from './reconcile/reconcile.ts';

/** `imports` in report.json. */
export function importsJson(imports: readonly ImportFigures[], words: Words) {
  return imports.map(({ doubts, notes, cautions, rejected, ...figures }) => ({
    ...figures,
    rejected: rejected.map((rejection) => ({ ...rejection, reason: words.say(rejection.reason) })),
    doubts: [...notes, ...cautions, ...doubts.map(({ sentence }) => sentence)].map(words.say),
  }));
}

/** `reconcile` in report.json. */
export function reconciliationJson({ sums, lists }: Reconciliation, words: Words) {
  return {
    sums: sums.map(({ of, parts, whole, holds }) => ({
      of: words.say(of),
      parts: parts.map(({ label, value }) => ({ label: words.say(label), value })),
      whole: { label: words.say(whole.label), value: whole.value },
      holds,
    })),
    lists: lists.map(({ key, findings }) => ({ list: key, count: findings.length })),
  };
}

/** `checks` in report.json; `holds` is null of what is only information. */
export function checksJson(checks: readonly Check[], words: Words) {
  return checks.map(({ sentence, holds, isInformation }) => ({
    check: words.say(sentence),
    holds: isInformation ? null : holds,
  }));
}
