import type { Server } from '../addon/protocol.ts';

/** The only door to google.script.run: the add-on's functions as promises. Only JSON-like values go either way. */

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

type Called = {
  readonly [Name in keyof Server]: (
    ...request: Parameters<Server[Name]>
  ) => Promise<ReturnType<Server[Name]>>;
};

/** The add-on's functions by their own names. */
export const server = new Proxy({} as Called, {
  get:
    (_, name: string) =>
    (request: unknown = null) =>
      new Promise((resolve, reject) => {
        const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
        (runner[name] as (request: unknown) => void)(request);
      }),
});

export const closeSidebar = (): void => google.script.host.close();
