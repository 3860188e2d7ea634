import { labelsOf } from '../../src/language/formerLabels.ts';
import { MOST_RUNS } from '../../src/tabs/runs.ts';
import { FAILURE_ROW } from '../../src/tabs/start.ts';
import { NOTES } from './operations.ts';
import type { TabState } from './workbookState.ts';

type State = ReadonlyMap<string, TabState>;

/** Tabs in which people type: of each cell the old or the new value. */
const PEOPLES = ['settings', 'plan', 'agreement', 'campaigns', 'definitions', 'decisions'];
/**
 * What is not as it must be right after a fault: each report and each data tab is wholly the old or wholly the new one,
 * and nothing that a person wrote is lost.
 */
export function damageAfterFault(now: State, before: State, after: State): string[] {
  const damage: string[] = [];
  for (const id of new Set([...now.keys(), ...before.keys(), ...after.keys()])) {
    if (isInTheMaking(id, now.get(id) ?? before.get(id))) continue;
    const [is, was, willBe] = [now, before, after].map((state) => withoutRuns(id, state.get(id)));
    if (PEOPLES.includes(id)) {
      damage.push(...mixedCells(id, is, was, willBe));
      continue;
    }
    const [fromOld, fromNew] = [differences(is, was), differences(is, willBe)];
    if (fromOld.length > 0 && fromNew.length > 0)
      damage.push(`${id}: neither old (${fromOld.slice(0, 3)}) nor new (${fromNew.slice(0, 3)})`);
  }
  return [...damage, ...lostNotes(now, before)];
}

/** What differs between the workbook after a fault and a clean run, and one in which nothing failed. */
export function damageAfterRepair(now: State, wanted: State): string[] {
  const damage: string[] = [];
  for (const id of new Set([...now.keys(), ...wanted.keys()])) {
    const found = differences(withoutRuns(id, now.get(id)), withoutRuns(id, wanted.get(id)));
    if (now.get(id)?.name !== wanted.get(id)?.name) found.push(`called ${now.get(id)?.name}`);
    if (found.length > 0) damage.push(`${id}: ${found.slice(0, 4)}`);
  }
  const order = [...wanted.keys()].join();
  if (damage.length === 0 && [...now.keys()].join() !== order) damage.push('tabs in another order');
  return [...damage, ...lostNotes(now, wanted)];
}

/**
 * Start says what went wrong in a run, and Data quality how the last ones went: that is other after a fault than where nothing
 * failed, and it is to be.
 */
function withoutRuns(id: string, tab: TabState | undefined): TabState | undefined {
  if (!tab || (id !== 'start' && id !== 'dataQuality')) return tab;
  const titles = [...tab.cells].flatMap(([place, cell]) => (RUNS_TITLES.includes(cell) ? rowOf(place) : []));
  if (id === 'dataQuality' && titles.length === 0) return tab;
  const first = id === 'start' ? FAILURE_ROW : Math.min(...titles);
  const last = id === 'start' ? FAILURE_ROW : first + ROWS_ABOVE_RUNS + MOST_RUNS - 1;
  const others = (cells: TabState['cells']) =>
    new Map([...cells].filter(([place]) => rowOf(place) < first || rowOf(place) > last));
  return { ...tab, cells: others(tab.cells), looks: others(tab.looks) };
}

const RUNS_TITLES = labelsOf('runs.title');
/** The title, the schedule and the head. */
const ROWS_ABOVE_RUNS = 3;
const rowOf = (place: string): number => Number(place.split(':')[0]);

/** A sheet whose name says that it is not ready, or whose rows wait to be imported: no report and no data yet. */
function isInTheMaking(id: string, tab: TabState | undefined): boolean {
  return id.startsWith('staging:') || (tab?.name.startsWith('⏳') ?? false);
}

function mixedCells(id: string, is?: TabState, was?: TabState, willBe?: TabState): string[] {
  if (!is) return was ? [`${id}: gone`] : [];
  const places = new Set([...is.cells.keys(), ...(was?.cells.keys() ?? [])]);
  return [...places]
    .filter((place) => {
      const cell = is.cells.get(place);
      return cell !== was?.cells.get(place) && cell !== willBe?.cells.get(place);
    })
    .slice(0, 2)
    .map((place) => `${id}: cell ${place} is ${is.cells.get(place)}`);
}

function differences(one: TabState | undefined, other: TabState | undefined): string[] {
  if (!one || !other) return one === other ? [] : [one ? 'is there' : 'is not there'];
  const found: string[] = [];
  if (one.isVisible !== other.isVisible) found.push(one.isVisible ? 'shown' : 'hidden');
  for (const what of ['cells', 'looks'] as const) {
    for (const place of new Set([...one[what].keys(), ...other[what].keys()])) {
      if (one[what].get(place) === other[what].get(place)) continue;
      found.push(
        `${what} ${place} ${one[what].get(place)?.slice(0, 30)} ≠ ${other[what].get(place)?.slice(0, 30)}`,
      );
      break;
    }
  }
  if (one.charts.join() !== other.charts.join()) found.push('charts');
  return found;
}

function lostNotes(now: State, before: State): string[] {
  const all = (state: State) => new Set([...state.values()].flatMap(({ cells }) => [...cells.values()]));
  const [there, were] = [all(now), all(before)];
  return NOTES.filter((note) => were.has(note) && !there.has(note)).map((note) => `lost: ${note}`);
}
