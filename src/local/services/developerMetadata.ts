import type { MetadataEntry } from '../engine/corePlugins.ts';
import type { Context } from './context.ts';
import { Service } from './service.ts';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What metadata lies on: a tab, or the spreadsheet itself. */
export interface MetadataHolder {
  readonly context: Context;
  readonly read: () => readonly MetadataEntry[];
  readonly write: (entries: MetadataEntry[]) => void;
  /** The tab; null for the spreadsheet. */
  readonly sheet: Sheet | null;
}

/** Characters of keys and values together that a tab, or the spreadsheet, can have at Google. */
const MOST_CHARACTERS = 30_000;

/** A note of a script on a tab or on the spreadsheet, which people do not see. */
class LocalDeveloperMetadata
  extends Service
  implements Pick<DeveloperMetadata, 'getKey' | 'getValue' | 'getLocation' | 'setValue' | 'remove'>
{
  readonly #holder: MetadataHolder;
  readonly #id: number;

  constructor(holder: MetadataHolder, id: number) {
    super(holder.context.callLog, {
      name: 'DeveloperMetadata',
      inCustomFunctions: 'reading',
      navigation: ['getKey', 'getValue', 'getLocation'],
    });
    this.#holder = holder;
    this.#id = id;
  }

  #entry(): MetadataEntry {
    const entry = this.#holder.read().find(({ id }) => id === this.#id);
    if (!entry) throw new Error('The developer metadata was removed.');
    return entry;
  }
  getKey(): string {
    return this.#entry().key;
  }
  getValue(): string {
    return this.#entry().value;
  }
  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    return new LocalMetadataLocation(
      this.#holder,
    ) as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
  }
  setValue(value: string): DeveloperMetadata {
    this.#entry();
    put(
      this.#holder,
      this.#holder.read().map((entry) => (entry.id === this.#id ? { ...entry, value } : entry)),
    );
    return this as unknown as DeveloperMetadata;
  }
  remove(): void {
    this.#entry();
    this.#holder.write(this.#holder.read().filter(({ id }) => id !== this.#id));
  }
}

class LocalMetadataLocation
  extends Service
  implements Pick<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, 'getSheet'>
{
  readonly #holder: MetadataHolder;

  constructor(holder: MetadataHolder) {
    super(holder.context.callLog, {
      name: 'DeveloperMetadataLocation',
      inCustomFunctions: 'reading',
      navigation: ['getSheet'],
    });
    this.#holder = holder;
  }

  getSheet(): Sheet | null {
    return this.#holder.sheet;
  }
}

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Finds metadata of the spreadsheet and of all its tabs by one call. */
export class LocalDeveloperMetadataFinder extends Service implements Pick<Finder, 'withKey' | 'find'> {
  readonly #holders: readonly MetadataHolder[];
  readonly #key: string | undefined;

  constructor(context: Context, holders: readonly MetadataHolder[], key?: string) {
    super(context.callLog, { name: 'DeveloperMetadataFinder', navigation: ['withKey'] });
    this.#holders = holders;
    this.#key = key;
  }

  withKey(key: string): Finder {
    const { context } = this.#holders[0]!;
    return new LocalDeveloperMetadataFinder(context, this.#holders, key) as unknown as Finder;
  }
  /** In no order that a script could rely on. */
  find(): DeveloperMetadata[] {
    return this.#holders
      .flatMap(metadataOf)
      .reverse()
      .filter((one) => this.#key === undefined || one.getKey() === this.#key);
  }
}

export function metadataOf(holder: MetadataHolder): DeveloperMetadata[] {
  return holder
    .read()
    .map(({ id }) => new LocalDeveloperMetadata(holder, id) as unknown as DeveloperMetadata);
}

export function addMetadata(holder: MetadataHolder, key: string, value: string): void {
  put(holder, [...holder.read(), { id: Math.floor(Math.random() * 2 ** 31), key, value }]);
}

function put(holder: MetadataHolder, entries: MetadataEntry[]): void {
  const characters = entries.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (characters > MOST_CHARACTERS) {
    throw new Error(
      `The developer metadata would have ${characters} characters, above the limit of ${MOST_CHARACTERS}.`,
    );
  }
  holder.write(entries);
}
