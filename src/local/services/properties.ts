import { type CallLog, Service } from './service.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = Pick<
  GoogleAppsScript.Properties.PropertiesService,
  'getDocumentProperties' | 'getUserProperties'
>;

/** The three property stores of a workbook, as plain data. */
export interface PropertyStores {
  document: Record<string, string>;
  user: Record<string, string>;
  script: Record<string, string>;
}

export const emptyStores = (): PropertyStores => ({ document: {}, user: {}, script: {} });

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

class LocalProperties
  extends Service
  implements Pick<Properties, 'getKeys' | 'getProperties' | 'getProperty'>
{
  readonly #store: Record<string, string>;

  constructor(callLog: CallLog, store: Record<string, string>) {
    super(callLog, { name: 'Properties', inCustomFunctions: 'all' });
    this.#store = store;
  }

  deleteProperty(key: string): Properties {
    delete this.#store[key];
    return this as unknown as Properties;
  }
  getKeys(): string[] {
    return Object.keys(this.#store);
  }
  getProperties(): Record<string, string> {
    return { ...this.#store };
  }
  getProperty(key: string): string | null {
    return this.#store[key] ?? null;
  }
  setProperties(properties: Record<string, string>, deleteAllOthers?: boolean): Properties {
    if (deleteAllOthers) for (const key of this.getKeys()) this.deleteProperty(key);
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this as unknown as Properties;
  }
  setProperty(key: string, value: string): Properties {
    const text = String(value);
    const bytes = (part: string): number => new TextEncoder().encode(part).length;
    if (bytes(text) > VALUE_LIMIT) throw new Error('Argument too large: value');
    const others = Object.entries(this.#store).filter(([name]) => name !== key);
    const total = others.reduce(
      (sum, [name, other]) => sum + bytes(name) + bytes(other),
      bytes(key) + bytes(text),
    );
    if (total > STORE_LIMIT) {
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#store[key] = text;
    return this as unknown as Properties;
  }
}

/** PropertiesService. */
export class LocalPropertiesService extends Service implements PropertiesService {
  readonly #callLog: CallLog;
  readonly #stores: PropertyStores;

  constructor(callLog: CallLog, stores: PropertyStores) {
    super(callLog, {
      name: 'PropertiesService',
      inCustomFunctions: 'all',
      navigation: ['getDocumentProperties', 'getUserProperties'],
    });
    this.#callLog = callLog;
    this.#stores = stores;
  }

  getDocumentProperties(): Properties {
    return new LocalProperties(this.#callLog, this.#stores.document) as unknown as Properties;
  }
  getUserProperties(): Properties {
    return new LocalProperties(this.#callLog, this.#stores.user) as unknown as Properties;
  }
}
