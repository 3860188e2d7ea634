/** The only door to google.script.run: the add-on's functions as promises. */

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  [name: string]: (...args: never[]) => unknown;
}

declare const google: { script: { run: Runner } };

export interface SidebarState {
  readonly language: 'sv' | 'en';
  readonly texts: Readonly<Record<string, string>>;
  readonly kinds: readonly { readonly kind: string; readonly label: string }[];
}

export interface ImportAnswer {
  readonly message: string;
  readonly notes: readonly string[];
}

/** Only JSON-like values go either way. */
export function call<T>(name: string, request: unknown = null): Promise<T> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(value as T))
      .withFailureHandler(reject);
    (runner as unknown as Record<string, (request: unknown) => void>)[name]!(request);
  });
}
