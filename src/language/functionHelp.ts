/**
 * What the help card and the documentation say of a function for cells. Google shows no line breaks and marks nothing optional:
 * each text is short and says so itself.
 */
export interface FunctionHelp {
  readonly says: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
}

/** By the function's name. They are read when the add-on is built, not when a cell computes. */
export type FunctionHelps = Readonly<Record<string, FunctionHelp>>;

/** The words of the page that documents the functions. */
export type FunctionsPage = Readonly<
  Record<'title' | 'gives' | 'parameter' | 'meaning' | 'introduction', string>
>;
