import { useEffect, useState } from 'preact/hooks';
import type { WizardState } from '../addon/protocol.ts';
import { say, wordsIn } from '../language/language.ts';
import { languageOfLocale } from '../language/languages.ts';
import { Refusal, sentence } from '../language/sentence.ts';
import type { ReportJson } from '../report/json.ts';
import { AgreePage } from './agree.tsx';
import { Button, ProblemText, Progress } from './controls.tsx';
import { Creating } from './creating.tsx';
import { ErasePage } from './erase.tsx';
import { MeaningsPage } from './meanings.tsx';
import { SchedulePage } from './schedule.tsx';
import { server } from './server.ts';
import type { StepProps } from './stepProps.ts';
import { AgreementStep } from './steps/agreement.tsx';
import { ColumnsStep } from './steps/columns.tsx';
import { DataStep } from './steps/data.tsx';
import { GenerateStep } from './steps/generate.tsx';
import { StagesStep } from './steps/mapStages.tsx';
import { StartStep } from './steps/start.tsx';
import { Summary } from './steps/summary.tsx';

const STEPS = [StartStep, DataStep, ColumnsStep, StagesStep, AgreementStep, GenerateStep] as const;
const SUMMARY = 0;
/** The step at which both sides' promises are typed. */
const AGREEMENT = 5;

/** The wizard's frame: which step, what is asked of the server, what went wrong. Everything else lives in the document. */
export function App() {
  const [state, setState] = useState<WizardState>();
  const [step, setStep] = useState(SUMMARY);
  const [page, setPage] = useState<WizardState['opensAt']>(null);
  const [busy, setBusy] = useState<'working' | 'creating'>();
  const [made, setMade] = useState<{ report: ReportJson; isFirst: boolean }>();
  const [problem, setProblem] = useState<string>();
  const fallback = languageOfLocale(navigator.language);
  const words = wordsIn(state?.language ?? fallback);

  const load = async (first: boolean): Promise<void> => {
    try {
      const now = await server.wizardState();
      document.documentElement.lang = now.language;
      setState(now);
      if (!first) return;
      setStep(now.step || (now.lastRun ? SUMMARY : 1));
      setPage(now.opensAt);
    } catch {
      setProblem(say(fallback, sentence('sidebar.unreachable')));
    }
  };
  useEffect(() => {
    // What is said before the document has told its language is read out in the one that it is in.
    document.documentElement.lang = fallback;
    void load(true);
  }, []);

  const ask = async <T,>(
    task: () => Promise<T>,
    doing: 'working' | 'creating' = 'working',
  ): Promise<T | undefined> => {
    setBusy(doing);
    setProblem(undefined);
    try {
      return await task();
    } catch (error) {
      setProblem(error instanceof Refusal ? words.say(error.sentence) : (error as Error).message);
      return undefined;
    } finally {
      setBusy(undefined);
    }
  };
  const go = (to: number): void => {
    setProblem(undefined);
    setMade(undefined);
    setStep(to);
    void server.rememberWizardStep({ step: to });
  };
  const make = async (task: () => Promise<ReportJson | null>): Promise<void> => {
    const isFirst = !state?.lastRun;
    const report = await ask(async () => {
      const done = await task();
      await load(false);
      return done;
    }, 'creating');
    if (!report) return;
    go(SUMMARY);
    setMade({ report, isFirst });
  };

  if (!state)
    return (
      <main>
        <h1>{words('sidebar.title')}</h1>
        {problem ? <ProblemText words={problem} /> : <Progress words={words('sidebar.working')} />}
      </main>
    );
  const props: StepProps = {
    words,
    state,
    ask,
    reload: () => load(false),
    next: () => go(Math.min(STEPS.length, step + 1)),
    back: () => go(step - 1),
    make,
  };
  const Step = STEPS[step - 1];
  return (
    <main onInput={() => setProblem(undefined)}>
      <ProblemText words={problem} seek />
      {state.notices.map((notice) => (
        <ProblemText key={notice} words={notice} />
      ))}
      <div hidden={busy === 'creating'}>
        {page === 'schedule' ? (
          <SchedulePage {...props} leave={() => setPage(null)} />
        ) : page === 'erase' ? (
          <ErasePage {...props} leave={() => setPage(null)} />
        ) : page === 'meanings' ? (
          <MeaningsPage {...props} leave={() => setPage(null)} />
        ) : page === 'agree' ? (
          <AgreePage
            {...props}
            leave={() => setPage(null)}
            change={() => {
              setPage(null);
              go(AGREEMENT);
            }}
          />
        ) : Step ? (
          <>
            {state.lastRun && (
              <Button quiet onClick={() => go(SUMMARY)}>
                {words('sidebar.overview')}
              </Button>
            )}
            <p class="steps">{words('sidebar.step', { step, steps: STEPS.length })}</p>
            <Step key={step} {...props} />
          </>
        ) : (
          <Summary
            {...props}
            made={made}
            start={() => go(1)}
            paste={() => go(2)}
            promise={() => go(AGREEMENT)}
            agree={() => setPage('agree')}
            explain={() => void ask(() => load(false)).then(() => setPage('meanings'))}
          />
        )}
      </div>
      {busy === 'working' && <Progress words={words('sidebar.working')} />}
      {busy === 'creating' && <Creating words={words} usual={state.lastRun?.seconds} />}
    </main>
  );
}
