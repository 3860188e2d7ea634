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
    numeric?: boolean;
    type?: 'text' | 'date';
    placeholder?: string;
  },
) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        {...(props.type === 'date' ? { type: 'date' as const } : { type: 'text' as const })}
        inputMode={props.numeric ? 'decimal' : 'text'}
        value={props.value}
        placeholder={props.placeholder ?? ''}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
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

export function Problem({ words }: { words: string | undefined }) {
  return (
    <div role="alert" class={words ? 'problem' : ''}>
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
  disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class={props.action ? 'action' : ''}
      disabled={props.disabled ?? false}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
