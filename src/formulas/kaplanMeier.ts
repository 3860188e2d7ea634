import { Histogram } from './histogram.ts';
import { logLog, normalQuantile } from './wilson.ts';

/** What happened on one day of age. */
export interface SurvivalStep {
  /** Whole days of age. */
  readonly time: number;
  /** Under observation and without the event until this day. */
  readonly atRisk: number;
  readonly events: number;
  /** The share that is still without the event at the end of the day. */
  readonly survival: number;
  /** Greenwood's standard error of the survival. */
  readonly standardError: number;
}

/**
 * `logLog`: on the scale log(−log S), as R's survfit with conf.type = "log-log"; never below 0 or above 1.
 * `greenwood`: S ± z standard errors, cut off at 0 and 1 (R's "plain").
 */
export type SurvivalInterval = 'logLog' | 'greenwood';

export interface Converted {
  readonly share: number;
  /** Null where the estimate says nothing of its own precision: nobody has converted, or everybody has. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly standardError: number;
  /** Still without the event, and observed, until this day. */
  readonly atRisk: number;
}

/** How near to a half counts as a half: R's own tolerance. */
const HALF_DUST = 1e-8;

/**
 * The share that has converted by an age, where not everybody has been observed for as long: who is still too young
 * counts for as long as it has been observed. Events go before the end of an observation on the same day.
 * Sources: Kaplan & Meier 1958, JASA 53:457; standard error: Greenwood 1926; log-log interval: Kalbfleisch & Prentice
 * 1980, as R's survival::survfit computes it.
 */
export class Survival {
  /** A step for each day on which something happened or an observation ended. */
  readonly steps: readonly SurvivalStep[];

  /**
   * @param events how many had the event at each age, at least 0
   * @param others how many were observed until each age without the event
   */
  constructor(events: Histogram, others: Histogram) {
    const all = new Histogram();
    all.addAll(events);
    all.addAll(others);
    const steps: SurvivalStep[] = [];
    let survival = 1;
    let variance = 0;
    let atRisk = all.total;
    for (const time of all.values()) {
      const happened = events.of(time);
      survival *= (atRisk - happened) / atRisk;
      // Where all at risk have the event, the survival is 0 and so is its error.
      variance += happened === atRisk ? 0 : happened / (atRisk * (atRisk - happened));
      steps.push({ time, atRisk, events: happened, survival, standardError: survival * Math.sqrt(variance) });
      atRisk -= all.of(time);
    }
    this.steps = steps;
  }

  /**
   * The same from the ages one by one.
   *
   * @param times age at the event, or at the end of the observation, at least 0
   * @param events whether it was the event; as many as times
   */
  static ofEach(times: readonly number[], events: readonly boolean[]): Survival {
    const [happened, others] = [new Histogram(), new Histogram()];
    times.forEach((time, i) => {
      (events[i] ? happened : others).add(time);
    });
    return new Survival(happened, others);
  }

  /**
   * The share that has converted by the end of a day of age.
   *
   * @param days at least 0
   * @param confidence of the interval, above 0 and below 1
   * @returns null where nobody has been observed for so long, unless everybody has converted before
   */
  conversionBy(days: number, kind: SurvivalInterval = 'logLog', confidence = 0.95): Converted | null {
    const { steps } = this;
    const last = steps[steps.length - 1];
    if (!last || (last.time < days && last.survival > 0)) return null;
    let [before, after] = [0, steps.length];
    while (before < after) {
      const middle = (before + after) >> 1;
      if (steps[middle]!.time <= days) before = middle + 1;
      else after = middle;
    }
    const step = steps[before - 1];
    const [survival, standardError] = step ? [step.survival, step.standardError] : [1, 0];
    const atRisk = step?.time === days ? step.atRisk : (steps[before]?.atRisk ?? 0);
    return {
      share: 1 - survival,
      interval: intervalOf(survival, standardError, kind, confidence),
      standardError,
      atRisk,
    };
  }

  /**
   * The age by which half have converted; halfway to the next event where the survival is exactly a half between the
   * two (R's rule). Null where fewer have.
   */
  medianTime(): number | null {
    const drops = this.steps.filter(({ events, survival }) => events > 0 && survival < 0.5 + HALF_DUST);
    const [first, next] = drops;
    if (!first) return null;
    return next && Math.abs(first.survival - 0.5) < HALF_DUST ? (first.time + next.time) / 2 : first.time;
  }
}

function intervalOf(
  survival: number,
  standardError: number,
  kind: SurvivalInterval,
  confidence: number,
): [low: number, high: number] | null {
  if (survival === 0 || survival === 1) return null;
  if (kind === 'logLog') return logLog(survival, standardError / survival, confidence);
  const width = normalQuantile(0.5 + confidence / 2) * standardError;
  return [Math.max(0, 1 - survival - width), Math.min(1, 1 - survival + width)];
}
