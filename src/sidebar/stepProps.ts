import type { WizardState } from '../addon/protocol.ts';
import type { Words } from '../language/language.ts';

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
  /** The wizard is through: who comes back sees the overview. */
  readonly finish: () => void;
}
