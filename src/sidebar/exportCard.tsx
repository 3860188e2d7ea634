import type { RejectedRow } from '../addon/protocol.ts';
import { type Preview, previewOf } from '../exports/preview.ts';
import { systemLabel } from '../exports/systems/systems.ts';
import { sentence } from '../language/sentence.ts';
import { fieldLabel } from '../schema/fields.ts';
import { RECORD_KINDS, type RecordKind } from '../schema/kinds.ts';
import { type Candidate, isLacking } from './candidates.ts';
import { Button, ProblemText, RowsTable, SelectField } from './controls.tsx';
import type { StepProps } from './stepProps.ts';

const MOST_REJECTED_SHOWN = 5;

/** What becomes of an export beside those that are there and those that come with it. */
export function placeOf(
  form: string,
  kind: RecordKind,
  coming: readonly string[],
  { words, state }: Pick<StepProps, 'words' | 'state'>,
): string {
  if (coming.filter((one) => one === form).length > 1) return words('sidebar.joins');
  const same = state.exports.find((one) => one.layout === form);
  if (same) return words('sidebar.replaces', { tab: same.tab });
  const other = state.exports.find((one) => one.kind === kind);
  return other ? words('sidebar.besides', { tab: other.tab }) : '';
}

/** An export that was read here and not sent yet. */
export function CandidateCard(props: {
  candidate: Candidate;
  words: StepProps['words'];
  note: string | undefined;
  onKind: (kind: RecordKind | '') => void;
  onSheet: (sheet: string) => void;
  onTurn: () => void;
  onRemove: () => void;
}) {
  const { candidate, words } = props;
  const { reading, refused, file } = candidate;
  const delimiter = file?.delimiter === '\t' ? 'tab' : file?.delimiter;
  const notes = [
    ...(isLacking(candidate) ? [words('sidebar.lacking')] : []),
    ...(props.note === undefined ? [] : [props.note]),
    ...(file?.notes ?? []).map(words.say),
  ];
  return (
    <Card
      words={words}
      name={candidate.name}
      kind={file ? candidate.kind : undefined}
      onKind={props.onKind}
      sheet={file?.sheet}
      sheets={file?.sheets?.map(({ name }) => name)}
      onSheet={props.onSheet}
      onTurn={candidate.wide && props.onTurn}
      onRemove={props.onRemove}
      refused={
        refused
          ? words.say(refused)
          : candidate.fits &&
            words('sidebar.fits', { kinds: candidate.fits.map((kind) => sentence(`kind.${kind}`)) })
      }
      found={
        reading &&
        words('sidebar.found', {
          form: systemLabel(reading.recognition.system) ?? words('sidebar.otherForm'),
          rows: reading.rows,
          reading:
            file!.sheet !== undefined
              ? words('sidebar.sheetRead', { sheet: file!.sheet })
              : file!.encoding === 'text'
                ? words('sidebar.separator', { delimiter: delimiter! })
                : words('sidebar.encoding', { encoding: file!.encoding, delimiter: delimiter! }),
        })
      }
      note={notes.length > 0 ? notes.join(' ') : undefined}
      preview={reading && !isLacking(candidate) ? previewOf(reading, words.language) : undefined}
      rejected={reading?.rejected.map((one) => ({ ...one, reason: words.say(one.reason) }))}
    />
  );
}

/** One export as it was understood: kind, system, rows, what becomes of it, and its first rows as read. */
export function Card(props: {
  words: StepProps['words'];
  name: string;
  /** Undefined where there is nothing to choose a kind for. */
  kind: RecordKind | '' | undefined;
  onKind: (kind: RecordKind | '') => void;
  /** Of a workbook the sheet that is read, and those that it may be. */
  sheet?: string | undefined;
  sheets?: readonly string[] | undefined;
  onSheet?: (sheet: string) => void;
  /** Of a wide table of costs: a row for each month or channel. */
  onTurn?: (() => void) | undefined;
  onRemove: () => void;
  refused?: string | undefined;
  found?: string | undefined;
  note?: string | undefined;
  preview?: Preview | undefined;
  rejected?: readonly RejectedRow[] | undefined;
}) {
  const { words, name, preview, rejected = [], sheet, sheets = [], onSheet } = props;
  return (
    <article class="card">
      <h2>{name}</h2>
      {sheet !== undefined && sheets.length > 1 && onSheet && (
        <SelectField
          label={words('sidebar.sheet')}
          value={sheet}
          options={sheets.map((one) => [one, one] as const)}
          onChange={onSheet}
        />
      )}
      {props.kind !== undefined && (
        <SelectField
          label={words('sidebar.kind')}
          value={props.kind}
          options={[
            ['', words('sidebar.auto')],
            ...RECORD_KINDS.map((kind) => [kind, words(`kind.${kind}`)] as const),
          ]}
          onChange={(kind) => props.onKind(kind as RecordKind | '')}
        />
      )}
      {props.refused && <ProblemText words={props.refused} />}
      {props.onTurn && (
        <>
          <p>{words('sidebar.wide')}</p>
          <Button action onClick={props.onTurn}>
            {words('sidebar.turn')}
          </Button>
        </>
      )}
      {props.found && <p>{props.found}</p>}
      {props.note && <p>{props.note}</p>}
      {rejected.length > 0 && (
        <details>
          <summary>! {words('sidebar.rejected', { n: rejected.length })}</summary>
          <ul>
            {rejected.slice(0, MOST_REJECTED_SHOWN).map((one) => (
              <li key={one.row}>
                {words('sidebar.rowRejected', {
                  row: String(one.row),
                  column: one.column,
                  reason: one.reason,
                })}
              </li>
            ))}
          </ul>
          {rejected.length > MOST_REJECTED_SHOWN && (
            <p>{words('sidebar.more', { n: rejected.length - MOST_REJECTED_SHOWN })}</p>
          )}
        </details>
      )}
      {preview && (
        <RowsTable
          label={words('sidebar.preview', { name })}
          heads={preview.fields.map((field) => words(fieldLabel(field)))}
          rows={preview.rows}
        />
      )}
      <Button onClick={props.onRemove}>{words('sidebar.remove', { name })}</Button>
    </article>
  );
}
