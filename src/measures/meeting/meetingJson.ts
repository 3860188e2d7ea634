import { isoText } from '../../values/dates.ts';
import { byStage } from '../funnel/byStage.ts';
import type { Meeting, WeekFigures } from './meeting.ts';

/** `meeting` in report.json. */
export function meetingJson(meeting: Meeting) {
  return {
    week: meeting.week,
    soFar: weekJson(meeting.soFar),
    sameDaysLastWeek: weekJson(meeting.sameDays),
    lastWeek: weekJson(meeting.last),
    weekBefore: weekJson(meeting.before),
    movers: meeting.movers.map(({ source, ...mover }) => ({ source: source || null, ...mover })),
    openDecisions: meeting.decisions.map(({ due, ...decision }) => ({
      ...decision,
      due: due === null ? null : isoText(due),
    })),
  };
}

function weekJson({ entered, ...figures }: WeekFigures) {
  return { entered: byStage(entered), ...figures };
}
