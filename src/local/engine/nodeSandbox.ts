/** The script's sandbox in Node: a bare context, with neither Node's nor a browser's globals. */
import { createContext, Script } from 'node:vm';
import { type RunScripts, type Sandbox, SET_CLOCK } from './sandbox.ts';

/** Runs the script in a context of its own that holds the language, `console` and the given services. */
export const runInNode: RunScripts = (scripts, globals, clock) => {
  const context = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: true } });
  if (clock) (new Script(SET_CLOCK).runInContext(context) as (clock: () => number) => void)(clock);
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
