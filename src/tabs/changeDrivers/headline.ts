import type { Words } from '../../language/language.ts';
import { printNumber } from '../../language/print.ts';
import { DRIVERS, type Driver, type Effects, stageOfDriver } from '../../measures/funnel/changeDrivers.ts';
import type { Report } from '../../report/report.ts';
import { stepText } from './driverNames.ts';

/** With fewer customers on a side most of a difference may be chance. */
const FEW = 30;

/** What changed, in words: the two that did most in the direction of the change. Few customers are said first. */
export function changeHeadline({ changeDrivers }: Report, words: Words): string {
  const { now, before, customers: effects, told } = changeDrivers;
  if (now.customers === null || before.customers === null) return words('funnel.customersUntold');
  if (!effects) return words('changeDrivers.none');
  const [from, to] = [before.customers, now.customers];
  const direction = Math.sign(to - from);
  const found =
    direction === 0
      ? words('changeDrivers.unchanged', { n: to })
      : words(direction > 0 ? 'changeDrivers.rose' : 'changeDrivers.fell', {
          from,
          to,
          why: mainDrivers(effects, direction)
            .map((driver) => driverText(driver, effects[driver]!, told, words))
            .join(` ${words('changeDrivers.and')} `),
        });
  return isFew(changeDrivers) ? `${words('changeDrivers.few', { n: FEW })} ${found}` : found;
}

/** Are there so few customers on a side that much of the change may be chance? */
export function isFew({ now, before }: Report['changeDrivers']): boolean {
  return Math.min(now.customers ?? 0, before.customers ?? 0) < FEW;
}

const MOST_SAID = 2;

/** The drivers that did most in a direction; those that are printed as zero did nothing. */
function mainDrivers(effects: Effects, direction: number): Driver[] {
  return DRIVERS.filter((driver) => printed(effects[driver] ?? 0) * direction > 0)
    .sort((a, b) => (effects[b]! - effects[a]!) * direction)
    .slice(0, MOST_SAID);
}

/** As effects on customers are printed, with one decimal. */
export function printed(effect: number): number {
  return Number(effect.toFixed(1));
}

/** "fewer leads (−3.1)" */
function driverText(driver: Driver, effect: number, told: readonly boolean[], words: Words): string {
  const stage = stageOfDriver(driver);
  const kind = stage === null ? (driver as 'volume' | 'mix') : 'step';
  const values = stage === null ? {} : { step: stepText(stage, told, words) };
  const what = effect > 0 ? words(`moved.${kind}.up`, values) : words(`moved.${kind}.down`, values);
  const sign = effect > 0 ? '+' : '';
  return `${what} (${sign}${printNumber(effect, words.language, 1)})`;
}
