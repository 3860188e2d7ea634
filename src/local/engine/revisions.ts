/**
 * The changes of a document, one by one, as o-spreadsheet tells them to others who have it open. Told to a reader of what
 * the document was before, they make it what it is now: so a change can be kept without keeping the whole again.
 */
import { LocalTransportService, type Model } from './engine.ts';

/** A change; plain JSON. What else is in it is o-spreadsheet's own. */
export interface Revision {
  readonly type: 'REMOTE_REVISION' | 'REVISION_UNDONE' | 'REVISION_REDONE';
  /** The change that it follows. */
  readonly serverRevisionId: string;
  readonly nextRevisionId: string;
}

const TYPES: readonly string[] = ['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE'];

/** Carries the changes back to the model itself, as o-spreadsheet's own does, and tells each first. */
export class RevisionTransport extends LocalTransportService {
  constructor(private readonly onRevision: (revision: Revision) => void) {
    super();
  }

  override sendMessage(message: Parameters<LocalTransportService['sendMessage']>[0]): Promise<void> {
    if (TYPES.includes(message.type)) this.onRevision(message as unknown as Revision);
    return super.sendMessage(message);
  }
}

/** A part of o-spreadsheet's Model that is not in its types. */
interface ModelInside {
  session: { getRevisionId(): string };
}

/**
 * Throws if the model, opened with the changes, did not take all of them: o-spreadsheet passes over one that follows
 * another than the last.
 */
export function requireAllTaken(model: Model, revisions: readonly Revision[]): void {
  const last = revisions.at(-1);
  if (last && (model as unknown as ModelInside).session.getRevisionId() !== last.nextRevisionId)
    throw new Error('Some of the changes are missing.');
}
