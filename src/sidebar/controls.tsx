import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** The few controls that the wizard is built from: labels above fields, every one of them reachable by keyboard. */

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
}

export function TextField(
  props: FieldProps & {
    value: string;
    onInput: (value: string) => void;
    onLeave?: () => void;
    error?: string | undefined;
    numeric?: boolean;
    type?: 'text' | 'date';
    placeholder?: string;
  },
) {
  const id = useId();
  const about = [props.error && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        {...(props.type === 'date' ? { type: 'date' as const } : { type: 'text' as const })}
        inputMode={props.numeric ? 'decimal' : 'text'}
        value={props.value}
        placeholder={props.placeholder ?? ''}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={about || undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onLeave}
      />
      {props.error && (
        <p class="wrong" id={`${id}-error`}>
          ! {props.error}
        </p>
      )}
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

export function SelectField(
  props: FieldProps & {
    value: string;
    options: readonly (readonly [value: string, label: string])[];
    onChange: (value: string) => void;
  },
) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

export function CheckField(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}

/** A table in a box of its own that scrolls sideways: the sidebar itself never does. */
export function RowsTable(props: {
  label: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table" aria-label={props.label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {props.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, i) => (
            <tr key={`${i}`}>
              {row.map((value, column) => (
                <td key={props.heads[column]}>{value || '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A heading that takes the focus when it appears, so that keyboard and screen reader follow the step. */
export function Heading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}

/** What went wrong. It is looked at and read out where it comes up after something that was asked for. */
export function ProblemText({ words, seek = false }: { words: string | undefined; seek?: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (seek && words) place.current?.focus();
  }, [words]);
  return (
    <div role="alert" tabIndex={-1} ref={place} class={words ? 'problem' : ''}>
      {words && `! ${words}`}
    </div>
  );
}

/** What is said while something takes its time; with a share, a bar. */
export function Progress({ words, share }: { words: string; share?: number | undefined }) {
  return (
    <div class="working" role="status">
      <p>{words}</p>
      <progress aria-label={words} {...(share === undefined ? {} : { value: share, max: 1 })} />
    </div>
  );
}

export function Button(props: {
  children: ComponentChildren;
  onClick: () => void;
  action?: boolean;
  quiet?: boolean;
  disabled?: boolean;
  /** Takes the focus when it appears. */
  focused?: boolean;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.focused) button.current?.focus();
  }, []);
  return (
    <button
      type="button"
      ref={button}
      class={props.action ? 'action' : props.quiet ? 'quiet' : ''}
      disabled={props.disabled ?? false}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
