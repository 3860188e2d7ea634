/**
 * google.script as a page of the add-on sees it. It is put in front of that page's html and runs in its frame, from
 * where it can reach nothing but its parent's mailbox.
 */

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

type Runner = Record<string, (...args: unknown[]) => unknown>;

/** What the frame says to the page. */
export type FrameMessage =
  | { smarketing: 'run'; id: number; name: string; args: unknown[] }
  | { smarketing: 'close' | 'focus' }
  | { smarketing: 'leave'; back: boolean };

/** What the page answers. */
export type PageMessage =
  | { smarketing: 'done'; id: number; value: unknown }
  | { smarketing: 'failed'; id: number; name: string; message: string };

/** Makes `google.script` with the given functions of the add-on. */
export function install(functions: readonly string[]): void {
  const waiting = new Map<number, Handlers>();
  const say = (message: FrameMessage): void => parent.postMessage(message, '*');
  let last = 0;

  const runner = (handlers: Handlers): Runner => {
    const made: Runner = {
      withSuccessHandler: (success) => runner({ ...handlers, success: success as Handler }),
      withFailureHandler: (failure) => runner({ ...handlers, failure: failure as Handler }),
      withUserObject: (userObject) => runner({ ...handlers, userObject }),
    };
    for (const name of functions) {
      made[name] = (...args) => {
        for (const [index, arg] of args.entries()) requireJson(arg, String(index), []);
        last += 1;
        waiting.set(last, handlers);
        say({ smarketing: 'run', id: last, name, args });
      };
    }
    return Object.freeze(made);
  };

  window.addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const answer = data as PageMessage;
    const handlers = waiting.get(answer.id);
    if (!handlers) return;
    waiting.delete(answer.id);
    if (answer.smarketing === 'done') {
      handlers.success?.(answer.value, handlers.userObject);
      return;
    }
    const error = Object.assign(new Error(answer.message), { name: answer.name });
    // As at Google: a failure that nobody handles is in the browser's console.
    if (!handlers.failure) throw error;
    handlers.failure(error, handlers.userObject);
  });

  window.addEventListener('keydown', (event) => {
    if (event.key === 'F6') say({ smarketing: 'leave', back: event.shiftKey });
  });

  const none = (): void => undefined;
  Object.assign(window, {
    google: {
      script: {
        run: runner({}),
        host: {
          close: () => say({ smarketing: 'close' }),
          setHeight: none,
          setWidth: none,
          editor: { focus: () => say({ smarketing: 'focus' }) },
        },
      },
    },
  });
}

/** Throws, as Google does at the call itself, if the value is not JSON-like. */
function requireJson(value: unknown, place: string, around: readonly unknown[]): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value === 'object' && !around.includes(value)) {
    const within = [...around, value];
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i += 1) requireJson(value[i], `${place}[${i}]`, within);
      return;
    }
    const prototype = Object.getPrototypeOf(value) as unknown;
    if (prototype === Object.prototype || prototype === null) {
      for (const [key, item] of Object.entries(value as object)) requireJson(item, `${place}.${key}`, within);
      return;
    }
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const what = around.includes(value)
    ? 'an object within itself'
    : typeof value === 'number'
      ? String(value)
      : kind;
  throw new TypeError(
    `Failed due to illegal value in property: ${place}. It is ${what}. Numbers, strings, booleans, null, and arrays and objects of them can be sent.`,
  );
}
