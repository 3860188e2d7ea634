import { isoText } from '../exports/dates.ts';
import { say } from '../language/language.ts';
import type { Report } from '../measures/report.ts';
import type { LastRun } from './protocol.ts';

const KEY = 'lastRun';
const MOST_CHECKS = 10;

/** @param time serial day with its time */
export function rememberRun({ checks, settings }: Report, time: number): void {
  const failing = checks.filter(({ holds }) => !holds).map((check) => say(settings.language, check.sentence));
  const run: LastRun = {
    time: isoText(time, true),
    holding: checks.length - failing.length,
    failingCount: failing.length,
    failing: failing.slice(0, MOST_CHECKS).map((words) => words.slice(0, 300)),
  };
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(run));
}

export function lastRun(): LastRun | null {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text ? (JSON.parse(text) as LastRun) : null;
}
