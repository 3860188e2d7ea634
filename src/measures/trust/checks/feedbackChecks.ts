import { sentence } from '../../../language/sentence.ts';
import type { ChecksOf } from './check.ts';

/** That every lead was accepted, rejected or is waiting. */
export const feedbackChecks: ChecksOf = ({ records: { present } }, { feedback: { total }, cohort }) => {
  if (!present.leads || cohort.size === 0) return [];
  const { accepted, rejected, waiting } = total;
  return [
    {
      group: 'salesFeedback',
      holds: accepted + rejected + waiting === cohort.size,
      sentence: sentence('check.answers', { accepted, rejected, waiting, all: cohort.size }),
    },
  ];
};
