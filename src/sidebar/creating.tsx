import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../language/language.ts';
import { Heading, Progress } from './controls.tsx';
import { likelyShare } from './likelyShare.ts';

/** Said while the reports are written, which nobody can stop half-way. @param usual seconds of the last run, if there was one */
export function Creating({ words, usual }: { words: Words; usual: number | undefined }) {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setPassed((Date.now() - began) / 1000), 500);
    return () => clearInterval(timer);
  }, []);
  const share = usual ? likelyShare(passed, usual) : undefined;
  const said =
    share === undefined
      ? words('sidebar.creatingFirst')
      : words('sidebar.creating', {
          share: Math.round(share * 100),
          seconds: Math.max(1, Math.round(usual!)),
        });
  return (
    <>
      <Heading>{words('sidebar.title')}</Heading>
      <Progress words={said} share={share} />
    </>
  );
}
