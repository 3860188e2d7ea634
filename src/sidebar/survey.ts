import { useEffect, useState } from 'preact/hooks';
import type { Survey } from '../addon/protocol.ts';
import { server } from './server.ts';
import type { StepProps } from './stepProps.ts';

/** What the exports say: every step shows a part of it, and reading them anew takes long, so it is asked for once. */
let known: Promise<Survey> | undefined;

/** @returns undefined while it is asked for */
export function useSurvey(ask: StepProps['ask']): Survey | undefined {
  const [survey, setSurvey] = useState<Survey>();
  useEffect(() => void ask(surveyed).then(setSurvey), []);
  return survey;
}

/** What the exports say. */
export function surveyed(): Promise<Survey> {
  if (!known) {
    known = server.surveyExports();
    known.catch(forgetSurvey);
  }
  return known;
}

/** An import has read the exports already. */
export function rememberSurvey(survey: Survey): void {
  known = Promise.resolve(survey);
}

/** The exports, or how they are read, have changed. */
export function forgetSurvey(): void {
  known = undefined;
}
