/**
 * The script's functions as other programs can compute them: Excel and LibreOffice do not have them, so that a formula
 * is written with what every spreadsheet has had since long. test/local/xlsx compares each with the function itself.
 */
import {
  astToFormula,
  convertAstNodes,
  helpers,
  iterateAstNodes,
  parse,
  registries,
} from '../engine/engine.ts';

type Ast = ReturnType<typeof parse>;

/**
 * Puts formulas into a hidden column, from its first row on.
 *
 * @param cells given the name of a row of that column, counted from 1
 * @returns the name of the last of the cells
 */
export type HiddenColumn = (cells: readonly ((nameOf: (row: number) => string) => string)[]) => string;

/** A function with its arguments as they are written, for the cell in so many rows below the formula's own. */
type Ordinary = (args: readonly string[], below: number, hidden: HiddenColumn) => string | undefined;

/** What is not what a function takes gives an error, as from the function. */
const unless = (conditions: readonly string[], formula: string): string =>
  `IF(AND(${conditions.join(',')}),${formula},NA())`;

/** Up to a whole number; what is above it by binary dust only is that number. */
const roundedUp = (exact: string): string => `ROUNDUP(${exact}*0.999999999,0)`;

const customersOf = (goal: string, order: string): string =>
  unless([`${goal}>=0`, `${order}>0`], roundedUp(`${goal}/${order}`));

/** Customers and leads of a rate that was learnt, with half of each added (Jeffreys' prior). */
function learntFrom(rate: string, learnt: string): { won: string; lost: string } {
  const customers = `${rate}*${learnt}`;
  return { won: `(${customers}+0.5)`, lost: `(${learnt}-${customers}+0.5)` };
}

/**
 * The chance of at least so many customers: binomial as the beta distribution of the rate, and, where the rate was learnt, one
 * less the sum of the beta-binomial chances of fewer customers. BETADIST and GAMMALN are in every program, under these names.
 */
function chanceOf(leads: string, rate: string, customers: string, learnt: string | undefined): string {
  const known = `BETADIST(${rate},${customers},${leads}-${customers}+1)`;
  const chance = learnt === undefined ? known : `IF(N(${learnt})>0,${learntChance()},${known})`;
  return `IF(${customers}<=0,1,IF(${leads}<${customers},0,${chance}))`;

  function learntChance(): string {
    const { won, lost } = learntFrom(rate, learnt!);
    const fewer = `(ROW(INDIRECT("A1:A"&${customers}))-1)`;
    const gamma = (x: string) => `GAMMALN(${x})`;
    const ways = `${gamma(`${leads}+1`)}-${gamma(`${fewer}+1`)}-${gamma(`${leads}-${fewer}+1`)}`;
    const drawn = `${gamma(`${fewer}+${won}`)}+${gamma(`${leads}-${fewer}+${lost}`)}-${gamma(`${leads}+${won}+${lost}`)}`;
    const prior = `${gamma(`${won}+${lost}`)}-${gamma(won)}-${gamma(lost)}`;
    return `1-SUMPRODUCT(EXP(${ways}+${drawn}+${prior}))`;
  }
}

/** The steps by which the leads are found are powers of two: this many reach more than a thousand million leads. */
const STEPS = 30;

/**
 * The least leads that are sure enough have no formula of their own: in a hidden column each cell goes so many leads further, if
 * with as many it is not sure enough yet.
 */
function leadsAtCertainty(
  [goal, order, rate, certainty, learnt]: readonly string[],
  hidden: HiddenColumn,
): string {
  const last = hidden([
    () => customersOf(goal!, order!),
    () => rate!,
    () => certainty!,
    () => (learnt === undefined ? '0' : `N(${learnt})`),
    () => '0',
    ...Array.from({ length: STEPS }, (_, i) => (nameOf: (row: number) => string) => {
      const further = 2 ** (STEPS - 1 - i);
      const [customers, rate, certainty, learnt] = [1, 2, 3, 4].map(nameOf);
      const before = nameOf(5 + i);
      const chance = chanceOf(`(${customers}+${before}+${further}-1)`, rate!, customers!, learnt);
      // Where a program gives up on very many leads, fewer are tried.
      return `${before}+IF(IFERROR(${chance}<${certainty}*0.999999999,FALSE),${further},0)`;
    }),
  ]);
  const customers = customersOf(goal!, order!);
  return unless(
    [`${rate}>0`, `${rate}<=1`, `${certainty}>0`, `${certainty}<1`, `${last}<${2 ** STEPS - 1}`],
    `IF(${customers}<=0,0,${customers}+${last})`,
  );
}

/** By name; a function that is not here stays the value that it has given. */
const ORDINARY: Readonly<Record<string, Ordinary>> = {
  CUSTOMERS_NEEDED: ([goal, order]) => customersOf(goal!, order!),
  LEADS_NEEDED: (args, _, hidden) => {
    const [goal, order, rate, certainty] = args;
    if (certainty !== undefined) return leadsAtCertainty(args, hidden);
    const leads = roundedUp(`${customersOf(goal!, order!)}/${rate}`);
    return unless([`${rate}>0`, `${rate}<=1`], leads);
  },
  GOAL_CHANCE: (args, below) => {
    // Of a list of leads, each cell has its own; it may be a text of digits.
    const [leads, rate, customers, learnt] = args.map((arg) => {
      const own = partOf(arg, below)?.first;
      return own === undefined ? arg : `(${own}+0)`;
    });
    return unless(
      [`${rate}>0`, `${rate}<=1`, `${leads}>=0`, `${customers}>=0`, `INT(${leads})=${leads}`],
      chanceOf(leads!, rate!, customers!, learnt),
    );
  },
  LEAD_VALUE: ([order, rate]) => unless([`${order}>=0`, `${rate}>=0`, `${rate}<=1`], `${order}*${rate}`),
  FUNNEL_NEEDED: ([goal, order, rates], below) => {
    const all = partOf(rates!, 0);
    if (!all) return undefined;
    const customers = customersOf(goal!, order!);
    const left = all.rows === below ? undefined : partOf(rates!, below)!.rest;
    const needed = left === undefined ? customers : roundedUp(`${customers}/PRODUCT(${left})`);
    return unless([`COUNT(${rates})=${all.rows}`, `MIN(${rates})>0`, `MAX(${rates})<=1`], needed);
  },
};

/** Of a range that is one column: the cell so many rows below its first, and what there is from that on. */
function partOf(range: string, below: number): { first: string; rest: string; rows: number } | undefined {
  const [, sheet = '', name] =
    /^((?:'(?:[^']|'')*'|[^'!:]+)!)?(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)$/.exec(range) ?? [];
  if (name === undefined) return undefined;
  const { left, right, top, bottom } = helpers.toZone(name);
  const rows = bottom - top + 1;
  if (left !== right || below >= rows) return undefined;
  const first = helpers.toXC(left, top + below);
  return { first: sheet + first, rest: `${sheet}${first}:${helpers.toXC(left, bottom)}`, rows };
}

/**
 * A formula with functions of the script, for other programs.
 *
 * @param formula as o-spreadsheet has it
 * @param below in how many rows below its own cell what it gives is to be computed
 * @returns undefined where it cannot be written for them
 */
export function ordinaryFormula(formula: string, below: number, hidden: HiddenColumn): string | undefined {
  let canBeWritten = true;
  const write = (ast: Ast): Ast =>
    convertAstNodes(ast, 'FUNCALL', (call) => {
      const name = call.value.toUpperCase();
      const ordinary = ORDINARY[name];
      if (!ordinary) {
        canBeWritten &&= isKnownToAll(name);
        return call;
      }
      // In brackets, so that they stay together whatever is written around them.
      const args = call.args.map((arg) => {
        const written = astToFormula(write(arg));
        return /^[\w$.!:']*$/.test(written) ? written : `(${written})`;
      });
      const text = ordinary(args, below, hidden);
      if (text === undefined) canBeWritten = false;
      return text === undefined ? call : ({ ...parse('=0'), type: 'SYMBOL', value: `(${text})` } as Ast);
    });
  const written = write(parse(formula));
  return canBeWritten ? `=${astToFormula(written)}` : undefined;
}

const isKnownToAll = (name: string): boolean =>
  registries.functionRegistry.contains(name) && registries.functionRegistry.get(name).isExported === true;

/**
 * Does a formula compute with whole ranges where one value is expected? Only then other programs have to be told so; they show
 * such a formula in braces and do not let a person change it like any other.
 */
export function isArrayFormula(formula: string): boolean {
  const ast = parse(formula);
  const lists = iterateAstNodes(ast).filter(isList);
  const taken = iterateAstNodes(ast).flatMap((node) =>
    node.type === 'FUNCALL' ? node.args.filter((arg, i) => isList(arg) && takesList(node.value, i)) : [],
  );
  return lists.length > taken.length;
}

const isList = (node: Ast): boolean =>
  node.type === 'ARRAY' || (node.type === 'REFERENCE' && node.value.includes(':'));

function takesList(name: string, place: number): boolean {
  if (!registries.functionRegistry.contains(name.toUpperCase())) return false;
  const { args } = registries.functionRegistry.get(name.toUpperCase());
  return args[Math.min(place, args.length - 1)]?.acceptMatrix ?? false;
}
