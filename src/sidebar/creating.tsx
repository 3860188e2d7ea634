import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../language/language.ts';
import { Progress } from './controls.tsx';

/** The bar stands here when the time of the last run has passed. */
const WHEN_DUE = 0.9;

/**
 * How far a run has probably come, by how long the last one took: the server says nothing until it is done.
 *
 * @param passed seconds since it began
 * @param usual seconds that the last one took, above 0
 * @returns below 1, however long it takes
 */
export function likelyShare(passed: number, usual: number): number {
  if (passed <= usual) return (WHEN_DUE * passed) / usual;
  return WHEN_DUE + (0.99 - WHEN_DUE) * (1 - Math.exp(1 - passed / usual));
}

/** Said while the reports are written, which nobody can stop half-way. @param usual seconds of the last run, if there was one */
export function Creating({ words, usual }: { words: Words; usual: number | undefined }) {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setPassed((Date.now() - began) / 1000), 500);
    return () => clearInterval(timer);
  }, []);
  if (!usual) return <Progress words={words('sidebar.creatingFirst')} />;
  const share = likelyShare(passed, usual);
  return (
    <Progress
      words={words('sidebar.creating', {
        share: Math.round(share * 100),
        seconds: Math.max(1, Math.round(usual)),
      })}
      share={share}
    />
  );
}
