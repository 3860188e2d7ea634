import { helpers } from './engine.ts';

/** Lets an id for each command be made at once: o-spreadsheet asks for 31 random bytes one by one. */
export function makeIdsAtOnce(): void {
  const { UuidGenerator } = helpers as unknown as { UuidGenerator: { prototype: { uuidv4(): string } } };
  UuidGenerator.prototype.uuidv4 = () => crypto.randomUUID();
}
