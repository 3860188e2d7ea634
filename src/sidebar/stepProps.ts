import type { WizardState } from '../addon/protocol.ts';
import type { Words } from '../language/language.ts';
import type { ReportJson } from '../report/json.ts';

/** What every step is given. */
export interface StepProps {
  readonly words: Words;
  readonly state: WizardState;
  /** Runs a task of the server's while a sign shows that it runs; what fails is said, and undefined comes back. */
  readonly ask: <T>(task: () => Promise<T>) => Promise<T | undefined>;
  /** Asks the server anew where the document is. */
  readonly reload: () => Promise<void>;
  readonly next: () => void;
  readonly back: () => void;
  /** Writes the reports while a sign says how far it has probably come; then the overview shows what came of it. */
  readonly make: (task: () => Promise<ReportJson | null>) => Promise<void>;
}
