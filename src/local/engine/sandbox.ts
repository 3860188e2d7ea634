/** Where the add-on's script runs: its own global scope, with the services in it and nothing else. */

// biome-ignore lint/suspicious/noExplicitAny: the script's functions take and give anything
type AnyFunction = (...args: any[]) => unknown;

/** A script that has been run. */
export interface Sandbox {
  /** Its top-level functions by name: what menus, triggers, cells and the sidebar can call. */
  functions: Record<string, AnyFunction>;
  /** The constructors of its own global scope: `instanceof` there holds only for what these have made. */
  Date: DateConstructor;
  Error: ErrorConstructor;
}

/** The files of a script project by name, in the order in which they are run: all in one global scope. */
export type Scripts = Readonly<Record<string, string>>;

/** A function at the top of a file: what Google finds as well. */
const DECLARATION = /^function\s+([A-Za-z_$][\w$]*)/gm;

/** The names of a script's top-level functions, each once. */
export const declaredFunctions = (script: string): string[] => [
  ...new Set(Array.from(script.matchAll(DECLARATION), ([, name]) => name!)),
];

/**
 * Runs a project's files with the given globals; Node and the browser each have their way. Code made from text (`eval`,
 * `new Function`) is refused. With a clock, the script's own `new Date()` and `Date.now()` tell its time: see
 * {@link SET_CLOCK}.
 */
export type RunScripts = (
  scripts: Scripts,
  globals: Record<string, unknown>,
  clock?: () => number,
) => Sandbox;

/** The text of a function that, called in the sandbox with a clock, makes the sandbox's Date tell its time. */
export const SET_CLOCK = `(clock) => {
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [clock()], made),
    apply: (target) => new target(clock()).toString(),
    get: (target, key) => (key === 'now' ? clock : Reflect.get(target, key)),
  });
}`;
