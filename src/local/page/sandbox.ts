/** The script's sandbox in the page: a hidden frame from which everything of a browser is taken away. */
import { declaredFunctions, type RunScripts, type Sandbox, SET_CLOCK } from '../engine/sandbox.ts';

/** What the language itself has; Apps Script has these too. */
const LANGUAGE = new Set<string | symbol>(
  `globalThis undefined NaN Infinity eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape Object Function Array Number String Boolean Symbol BigInt Date RegExp Math JSON
  Reflect Proxy Promise Intl Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer SharedArrayBuffer Atomics DataView Int8Array
  Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array
  BigUint64Array Iterator`.split(/\s+/),
);

const FRAME = 'addon-sandbox';

/** What of the frame's window is used here; the rest of it is what the script sees. */
type Scope = Record<string, unknown> & {
  eval(code: string): unknown;
  Date: DateConstructor;
  Error: ErrorConstructor;
};

/** The text of a function that, called in the sandbox, makes it refuse to make code from text. */
const REFUSE_TEXT = `() => {
  const refuse = () => { throw new EvalError('Code generation from strings disallowed for this context'); };
  for (const made of [function () {}, function* () {}, async function () {}, async function* () {}]) {
    const { prototype } = made.constructor;
    const refusing = new Proxy(made.constructor, { construct: refuse, apply: refuse });
    Object.defineProperty(prototype, 'constructor', { value: refusing });
    if (made.constructor.name === 'Function') globalThis.Function = refusing;
  }
  globalThis.eval = refuse;
}`;

/**
 * Runs the script in a frame of its own that holds the language, `console` and the given services. There is one
 * such frame in the page: that of a former script goes.
 */
export const runInPage: RunScripts = (scripts, globals, clock) => {
  document.getElementById(FRAME)?.remove();
  const frame = document.createElement('iframe');
  frame.id = FRAME;
  frame.hidden = true;
  frame.title = FRAME;
  document.body.append(frame);
  const scope = frame.contentWindow as unknown as Scope;
  const run = scope.eval;
  const unforgeable = takeAway(scope);
  Object.assign(scope, globals);
  if (clock) (run(SET_CLOCK) as (clock: () => number) => void)(clock);
  // What a browser does not let go is hidden by parameters of its name. (`with` would hide it too, and slow down every name.)
  const text = Object.values(scripts).join('\n');
  const made = declaredFunctions(text)
    .map((name) => `get ${name}() { return ${name}; }`)
    .join(', ');
  const call = run(
    `(function (${unforgeable.join(', ')}) {\n${text}\nreturn { ${made} };\n})\n//# sourceURL=addon.js`,
  ) as () => Sandbox['functions'];
  const functions = { ...call() };
  (run(REFUSE_TEXT) as () => void)();
  return { functions, Date: scope.Date, Error: scope.Error };
};

/**
 * Runs a project that a person has put together. Where its files cannot be run, nothing is said until one of its functions
 * is called: that fails then, as at Google.
 */
export const runProjectInPage: RunScripts = (scripts, globals, clock) => {
  try {
    return runInPage(scripts, globals, clock);
  } catch (error) {
    const fail = () => {
      throw error;
    };
    const names = declaredFunctions(Object.values(scripts).join('\n'));
    return {
      ...runInPage({}, globals, clock),
      functions: Object.fromEntries(names.map((name) => [name, fail])),
    };
  }
};

/** Deletes from a window what is not the language's, and gives the names that a browser does not let go. */
function takeAway(scope: Scope): string[] {
  // The frame's own Object.prototype ends the chain; it belongs to the language.
  const root = (scope.Object as ObjectConstructor).prototype;
  const left: string[] = [];
  for (let holder: object = scope; holder && holder !== root; holder = Object.getPrototypeOf(holder)) {
    for (const key of Reflect.ownKeys(holder)) {
      if (holder === scope && LANGUAGE.has(key)) continue;
      if (!Reflect.deleteProperty(holder, key) && typeof key === 'string' && /^[A-Za-z_$]/.test(key))
        left.push(key);
    }
  }
  return [...new Set(left)];
}
