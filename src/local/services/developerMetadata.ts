import type { MetadataEntry } from '../corePlugins.ts';
import type { Context } from './context.ts';
import { Service } from './service.ts';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A note of a script on a tab, which people do not see. */
export class LocalDeveloperMetadata
  extends Service
  implements Pick<DeveloperMetadata, 'getId' | 'getKey' | 'getValue' | 'setValue' | 'remove'>
{
  readonly #context: Context;
  readonly #sheetId: string;
  readonly #id: number;

  constructor(context: Context, sheetId: string, id: number) {
    super(context.journal, {
      name: 'DeveloperMetadata',
      inCustomFunctions: 'reading',
      navigation: ['getId', 'getKey', 'getValue'],
    });
    this.#context = context;
    this.#sheetId = sheetId;
    this.#id = id;
  }

  static add(context: Context, sheetId: string, key: string, value: string): void {
    const metadata = context.book.extras(sheetId).metadata ?? [];
    const id = Math.floor(Math.random() * 2 ** 31);
    context.book.setExtras(sheetId, { metadata: [...metadata, { id, key, value }] });
  }

  static all(context: Context, sheetId: string): DeveloperMetadata[] {
    return (context.book.extras(sheetId).metadata ?? []).map(
      ({ id }) => new LocalDeveloperMetadata(context, sheetId, id) as unknown as DeveloperMetadata,
    );
  }

  #entries(): MetadataEntry[] {
    return this.#context.book.extras(this.#sheetId).metadata ?? [];
  }
  #entry(): MetadataEntry {
    const entry = this.#entries().find(({ id }) => id === this.#id);
    if (!entry) throw new Error('The developer metadata was removed.');
    return entry;
  }
  getId(): number {
    return this.#id;
  }
  getKey(): string {
    return this.#entry().key;
  }
  getValue(): string {
    return this.#entry().value;
  }
  setValue(value: string): DeveloperMetadata {
    this.#entry();
    this.#context.book.setExtras(this.#sheetId, {
      metadata: this.#entries().map((entry) => (entry.id === this.#id ? { ...entry, value } : entry)),
    });
    return this as unknown as DeveloperMetadata;
  }
  remove(): void {
    this.#entry();
    this.#context.book.setExtras(this.#sheetId, {
      metadata: this.#entries().filter(({ id }) => id !== this.#id),
    });
  }
}
