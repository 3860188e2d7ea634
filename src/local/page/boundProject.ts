/** A workbook whose script project lies open in the editor: it runs what is saved there, and asks for consent first. */
import { type Consent, missingScopes, refusedScopes } from '../project/consent.ts';
import { type Project, pagesOf, scriptsOf } from '../project/project.ts';
import type { LocalWorkbook } from '../workbook.ts';
import type { Calls } from './calls.ts';
import { askForScopes } from './consentPages.ts';
import { consentWords } from './consentWords.ts';
import { ProjectLink, type ProjectMessage } from './projectLink.ts';
import type { ProjectStorage } from './projectStorage.ts';

export interface BoundProjectOptions {
  readonly workbook: LocalWorkbook;
  readonly project: Project;
  readonly storage: ProjectStorage;
  readonly consent: Consent;
  readonly calls: Calls;
  /** Of the pages of consent. */
  readonly language: string;
}

/** The project of the workbook that is shown. */
export class BoundProject {
  /** As it was saved last. */
  project: Project;
  private consent: Consent;
  private readonly link: ProjectLink;

  constructor(private readonly options: BoundProjectOptions) {
    this.project = options.project;
    this.consent = options.consent;
    this.link = new ProjectLink(options.workbook.id, (message) => void this.hear(message));
  }

  /**
   * Whether a menu item may be run now. Where something is not allowed yet the person is asked; the first time the item has
   * to be chosen once more afterwards, as it can be at Google.
   */
  async mayCall(): Promise<boolean> {
    const missing = missingScopes(this.project, this.consent);
    if (missing.length === 0) return true;
    const words = consentWords(this.options.language, this.project.name);
    const ticked = await askForScopes(missing, words);
    if (!ticked) return false;
    const isFirst = this.consent.granted.length === 0;
    this.consent = { granted: [...this.consent.granted, ...ticked] };
    const { storage, workbook } = this.options;
    await storage.keepConsent(workbook.id, this.consent);
    refuse(workbook, this.project, this.consent);
    return !isFirst;
  }

  stop(): void {
    this.link.close();
  }

  private async hear(message: ProjectMessage): Promise<void> {
    const { calls, workbook } = this.options;
    const { spreadsheet } = message;
    if (message.said === 'saved') await calls.ask(() => this.load());
    if (message.said !== 'run') return;
    const { id, name } = message;
    this.link.say({ said: 'running', spreadsheet, id });
    try {
      await calls.ask(() => workbook.call(name));
      this.link.say({ said: 'ran', spreadsheet, id });
    } catch (error) {
      const { name: kind = 'Error', message: text = String(error) } = error as Partial<Error>;
      this.link.say({ said: 'ran', spreadsheet, id, error: `${kind}: ${text}` });
    }
  }

  private async load(): Promise<void> {
    const { storage, workbook } = this.options;
    const kept = await storage.read();
    if (kept?.spreadsheet !== workbook.id) return;
    this.project = kept.project;
    this.consent = await storage.consent(workbook.id);
    workbook.load(scriptsOf(this.project), pagesOf(this.project));
    refuse(workbook, this.project, this.consent);
  }
}

/** From now on the workbook's script may do what its person has allowed. */
export function refuse(workbook: LocalWorkbook, project: Project, consent: Consent): void {
  workbook.refused.clear();
  for (const scope of refusedScopes(project, consent)) workbook.refused.add(scope);
}
