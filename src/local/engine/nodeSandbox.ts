/** The script's sandbox in Node: a bare context, with neither Node's nor a browser's globals. */
import { createContext, Script } from 'node:vm';
import { declaredFunctions, type RunScripts, type Sandbox, SET_CLOCK } from './sandbox.ts';

/** Names that no script can declare. */
const FIXED = ['globalThis', 'undefined', 'NaN', 'Infinity'];

/** Runs the script in a context of its own that holds the language, `console` and the given services. */
export const runInNode: RunScripts = (scripts, globals, clock) => {
  const context = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: true } });
  if (clock) (new Script(SET_CLOCK).runInContext(context) as (clock: () => number) => void)(clock);
  // Node asks its host for every name that is a property of such a context's global: a hundred times slower than a constant.
  const names = new Script('Object.getOwnPropertyNames(globalThis)').runInContext(context) as string[];
  const taken = new Set([...FIXED, ...declaredFunctions(Object.values(scripts).join('\n'))]);
  const constants = names.filter((name) => !taken.has(name)).map((name) => `${name} = globalThis.${name}`);
  new Script(`const ${constants.join(', ')};`).runInContext(context);
  for (const [filename, text] of Object.entries(scripts))
    new Script(text, { filename }).runInContext(context);
  const functions: Sandbox['functions'] = {};
  for (const [name, value] of Object.entries(context)) {
    if (typeof value === 'function' && !(name in globals) && name !== 'Date')
      functions[name] = value as Sandbox['functions'][string];
  }
  const builtIn = (name: string): unknown => new Script(name).runInContext(context);
  return {
    functions,
    Date: builtIn('Date') as DateConstructor,
    Error: builtIn('Error') as ErrorConstructor,
  };
};
