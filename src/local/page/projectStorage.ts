/** The script project that is bound to a spreadsheet, and the person's consent to it, in the browser's storage. */
import { type Consent, NO_CONSENT } from '../project/consent.ts';
import type { Project } from '../project/project.ts';
import { openDatabase, readKey, writeTo } from './storage.ts';

/** A project, and to which spreadsheet it belongs. */
export interface KeptProject {
  readonly spreadsheet: string;
  readonly project: Project;
}

const PROJECT = 'project';
/** Apart, since the editor writes the one and the spreadsheet's page the other. */
const CONSENT = 'consent';

/** One project is kept, as one workbook is. */
export class ProjectStorage {
  private constructor(private readonly database: IDBDatabase) {}

  static async open(): Promise<ProjectStorage> {
    return new ProjectStorage(await openDatabase());
  }

  async read(): Promise<KeptProject | undefined> {
    return (await readKey(this.database, PROJECT)) as KeptProject | undefined;
  }

  keep(kept: KeptProject): Promise<void> {
    return writeTo(this.database, (store) => store.put(kept, PROJECT));
  }

  /** There is no project any more. */
  forget(): Promise<void> {
    return writeTo(this.database, (store) => {
      store.delete(PROJECT);
      store.delete(CONSENT);
    });
  }

  /** @param spreadsheet the id of the one to which the project belongs: a copy's is asked for anew */
  async consent(spreadsheet: string): Promise<Consent> {
    const kept = (await readKey(this.database, CONSENT)) as (Consent & { spreadsheet: string }) | undefined;
    return kept?.spreadsheet === spreadsheet ? { granted: kept.granted } : NO_CONSENT;
  }

  keepConsent(spreadsheet: string, { granted }: Consent): Promise<void> {
    return writeTo(this.database, (store) => store.put({ spreadsheet, granted }, CONSENT));
  }
}
