import { type Words, wordsIn } from '../language/language.ts';
import { type Language, unreadLanguages } from '../language/languages.ts';
import type { SentenceKey } from '../language/topics.ts';
import { ACTIVITY_TYPES } from '../schema/activityTypes.ts';
import { enteredField, FIELDS, fieldLabel } from '../schema/fields.ts';
import { COLUMN_FORMS, MAPPED_KINDS, NO_COLUMN } from '../schema/kinds.ts';
import { STAGES } from '../schema/stages.ts';
import type { ReportTab } from '../schema/tabs.ts';
import { INPUTS, type Input, type InputKey } from '../settings/inputs.ts';
import type { RawLists } from '../settings/parseLists.ts';
import type { RawInputs } from '../settings/parseSettings.ts';
import { freeWeekdays } from '../settings/weekend.ts';
import { clockText } from '../values/dates.ts';
import { WEEKDAYS } from '../values/weekdays.ts';
import { cell, text } from './cells.ts';
import { inputRule } from './inputRule.ts';
import { BLANK, COLOURS, type Format, INDENT, INPUT_COLUMN, type Tab, type TabCell } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Where the lists are, to the right of the single settings; each may grow downwards without end. */
export const SETTINGS_LISTS = [
  { list: 'rates', column: 5, heads: ['settings.currency', 'settings.rate'], formats: ['text', 'rate'] },
  { list: 'holidays', column: 8, heads: ['settings.holiday'], formats: ['date'] },
  {
    list: 'columns',
    column: 10,
    heads: ['settings.kind', 'settings.field', 'settings.header', 'settings.form'],
    formats: ['text', 'text', 'text', 'text'],
  },
  { list: 'stages', column: 15, heads: ['settings.word', 'settings.stage'], formats: ['text', 'text'] },
  {
    list: 'weekdayHours',
    column: 18,
    heads: [
      'settings.weekday',
      'settings.opens',
      'settings.closes',
      'settings.lunchFrom',
      'settings.lunchTo',
    ],
    formats: ['text', 'text', 'text', 'text', 'text'],
  },
  {
    list: 'activityTypes',
    column: 24,
    heads: ['settings.typeWord', 'settings.activityType'],
    formats: ['text', 'text'],
  },
  {
    list: 'sourceAliases',
    column: 27,
    heads: ['settings.aliasedSource', 'settings.goesUnder'],
    formats: ['text', 'text'],
  },
  {
    list: 'kindPromises',
    column: 30,
    heads: [
      'settings.promisedKind',
      'settings.promisedHours',
      'settings.promisedAttempts',
      'settings.promisedDays',
    ],
    formats: ['text', 'general', 'general', 'general'],
  },
  {
    list: 'repAddresses',
    column: 35,
    heads: ['settings.rep', 'settings.repAddress'],
    formats: ['text', 'text'],
  },
] as const;

const STAGE_TARGETS = [...STAGES, 'notLead', 'lost'] as const;
const FIELDS_BY_NAME: ReadonlySet<string> = new Set([
  ...MAPPED_KINDS.flatMap((kind) => FIELDS[kind].map(({ name }) => name)),
  ...STAGES.map(enteredField),
]);

export const SETTINGS_HEAD_ROW = 5;
/** Of the columns, in pixels: an input with what it means, and those of the lists, with a free one between two lists. */
const LIST_COLUMNS = 33;
const WIDTHS = [300, 300, 430, ...new Array<number>(LIST_COLUMNS).fill(120)];

/** The inputs in their order are in groups: each begins with one of them. */
export const GROUPS: Partial<Record<InputKey, SentenceKey>> = {
  language: 'settings.group.general',
  goalStart: 'settings.group.goal',
  firstAttemptWithinHours: 'settings.group.sla',
  open: 'settings.group.calendar',
  reps: 'settings.group.team',
  attributionModel: 'settings.group.attribution',
  retention: 'settings.group.privacy',
  tabs: 'settings.group.reports',
};
const BLANK_LIST_ROWS = 20;

/**
 * What people decide: made once, then theirs.
 *
 * @param typed values for the input cells, where they are already known
 */
export function settingsTab(language: Language, typed: RawInputs, lists: RawLists): Tab {
  const words = wordsIn(language);
  const writer = new TabWriter('settings', words, WIDTHS);
  writer.band('title', writer.name);
  writer.band('subtitle', words('settings.howTo'));
  writer.blank();
  const titles = writer.row();
  const head = writer.row(
    text(words('settings.setting'), 'head'),
    text(words('settings.value'), 'head'),
    text(words('settings.meaning'), 'head'),
  );
  if (head !== SETTINGS_HEAD_ROW) throw new Error('The head of Settings has moved');
  for (const input of INPUTS.filter(({ tab }) => tab === 'settings')) {
    const group = GROUPS[input.key];
    if (group) writer.row(text(words(group), 'section'));
    const row = writer.row(
      text(words(`input.${input.key}`)),
      { ...inputCell(input, typed[input.key], language), style: isLong(input) ? 'prose' : 'input' },
      text(INDENT + meaningOf(input.key, words), 'note'),
    );
    const rule = inputRule(input, words);
    if (rule) writer.choice({ row, column: INPUT_COLUMN, ...rule });
  }
  for (const { list, column, heads, formats } of SETTINGS_LISTS) {
    const rows = lists[list];
    const lines = Array.from({ length: Math.max(BLANK_LIST_ROWS, rows.length + 5) }, (_, i) =>
      formats.map((format, j): TabCell => listCell(inWords(heads[j]!, rows[i]?.[j], rows[i], words), format)),
    );
    writer.beside(titles, column, [[text(words(`settings.${list}`), 'strong')]]);
    writer.beside(head, column, [heads.map((key) => text(words(key), 'head')), ...lines]);
  }
  const list = (keys: readonly Parameters<typeof words>[0][]) => keys.map((key) => words(key)).join(', ');
  writer.blank();
  writer.row(text(words('settings.lists'), 'section'));
  for (const help of [
    words('settings.kindsHelp', { kinds: list(MAPPED_KINDS.map((kind) => `kind.${kind}` as const)) }),
    words('settings.formsHelp', { forms: list(COLUMN_FORMS.map((form) => `form.${form}` as const)) }),
    words('settings.headerHelp', { none: NO_COLUMN }),
    words('settings.stagesHelp', { stages: list(STAGE_TARGETS.map((stage) => `stage.${stage}` as const)) }),
    words('settings.typesHelp', {
      types: list(ACTIVITY_TYPES.map((type) => `activityType.${type}` as const)),
    }),
    words('settings.hoursHelp'),
    words('settings.freeHelp', { none: NO_COLUMN }),
  ])
    writer.row(text(help, 'note'));
  return writer.tab({
    frozenRows: SETTINGS_HEAD_ROW,
    colour: COLOURS.grey,
  });
}

/** Are there many words in one cell? Then it takes several lines. */
function isLong({ kind: { type } }: Input): boolean {
  return type === 'words' || type === 'tabs' || type === 'addresses';
}

function inputCell({ kind, fallback, isProposed }: Input, typed: unknown, language: Language): TabCell {
  const words = wordsIn(language);
  const value = typed ?? (isProposed ? null : fallback);
  if (value === null || value === undefined)
    return { ...BLANK, format: kind.type === 'date' ? 'date' : kind.type === 'time' ? 'text' : 'general' };
  switch (kind.type) {
    case 'choice': {
      const choice = value === true ? 'yes' : value === false ? 'no' : String(value);
      return text(words(`choice.${choice}` as 'choice.yes'));
    }
    case 'tabs': {
      const tabs = value as readonly ReportTab[];
      return text(tabs.length === 0 ? NO_COLUMN : tabs.map((tab) => words(`tab.${tab}`)).join(', '));
    }
    case 'weekend': {
      const days = freeWeekdays(String(value)).map((day) => words(`weekday.${day}`));
      return text(days.length === 0 ? NO_COLUMN : days.join(', '));
    }
    case 'time':
      return text(clockText(Number(value)));
    case 'date':
      return cell(Number(value), 'date');
    case 'number':
      return cell(Number(value), kind.format);
    case 'rate':
      return cell(Number(value), 'percent');
    default:
      return text(String(value));
  }
}

/** What the sidebar or a settings file calls by its inner name is here as people call it. */
function inWords(
  head: SentenceKey,
  value: unknown,
  row: readonly unknown[] | undefined,
  words: Words,
): unknown {
  const kind = MAPPED_KINDS.find((known) => known === row?.[0]);
  if (head === 'settings.kind' && kind) return words(`kind.${kind}`);
  if (head === 'settings.field' && FIELDS_BY_NAME.has(String(value))) return words(fieldLabel(String(value)));
  const form = head === 'settings.form' && COLUMN_FORMS.find((known) => known === value);
  if (form) return words(`form.${form}`);
  const weekday = head === 'settings.weekday' && WEEKDAYS.find((known) => known === value);
  if (weekday) return words(`weekday.${weekday}`);
  const type = head === 'settings.activityType' && ACTIVITY_TYPES.find((known) => known === value);
  if (type) return words(`activityType.${type}`);
  const stage = head === 'settings.stage' && STAGE_TARGETS.find((known) => known === value);
  return stage ? words(`stage.${stage}`) : value;
}

function listCell(value: unknown, format: Format): TabCell {
  return {
    value: value === undefined || value === null ? null : (value as string | number),
    format,
    style: 'input',
  };
}

/** What an input means; of the language rather which ones nobody has read whose own they are, while there are some. */
function meaningOf(key: InputKey, words: Words): string {
  const languages = unreadLanguages();
  if (key === 'language' && languages !== '') return words('language.unread', { languages });
  return words(`meaning.${key}` as 'meaning.language');
}
