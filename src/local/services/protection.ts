import type { ProtectionEntry } from '../engine/corePlugins.ts';
import type { Context } from './context.ts';
import { Service } from './service.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A protected range. Nothing is enforced here: there is only one person. */
export class LocalProtection
  extends Service
  implements
    Pick<
      Protection,
      'setDescription' | 'getDescription' | 'setWarningOnly' | 'isWarningOnly' | 'remove' | 'getRangeName'
    >
{
  readonly #context: Context;
  readonly #sheetId: string;
  readonly #id: number;

  constructor(context: Context, sheetId: string, id: number) {
    super(context.journal, { name: 'Protection' });
    this.#context = context;
    this.#sheetId = sheetId;
    this.#id = id;
  }

  static add(context: Context, sheetId: string, range: string): Protection {
    const protections = context.book.extras(sheetId).protections ?? [];
    const id = Math.max(0, ...protections.map((entry) => entry.id)) + 1;
    const entry: ProtectionEntry = { id, range, description: '', warningOnly: false };
    context.book.setExtras(sheetId, { protections: [...protections, entry] });
    return new LocalProtection(context, sheetId, id) as unknown as Protection;
  }

  /** The protections of a tab. */
  static all(context: Context, sheetId: string): Protection[] {
    return (context.book.extras(sheetId).protections ?? []).map(
      ({ id }) => new LocalProtection(context, sheetId, id) as unknown as Protection,
    );
  }

  #entries(): ProtectionEntry[] {
    return this.#context.book.extras(this.#sheetId).protections ?? [];
  }
  #entry(): ProtectionEntry {
    const entry = this.#entries().find(({ id }) => id === this.#id);
    if (!entry) throw new Error('The protection was removed.');
    return entry;
  }
  #change(change: Partial<ProtectionEntry>): Protection {
    this.#entry();
    this.#context.book.setExtras(this.#sheetId, {
      protections: this.#entries().map((entry) => (entry.id === this.#id ? { ...entry, ...change } : entry)),
    });
    return this as unknown as Protection;
  }
  setDescription(description: string): Protection {
    return this.#change({ description });
  }
  getDescription(): string {
    return this.#entry().description;
  }
  setWarningOnly(warningOnly: boolean): Protection {
    return this.#change({ warningOnly });
  }
  isWarningOnly(): boolean {
    return this.#entry().warningOnly;
  }
  /** Ranges are protected by place here, never by name. */
  getRangeName(): string {
    return '';
  }
  remove(): void {
    this.#entry();
    this.#context.book.setExtras(this.#sheetId, {
      protections: this.#entries().filter(({ id }) => id !== this.#id),
    });
  }
}
