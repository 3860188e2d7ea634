import { wordsIn } from '../../src/language/language.ts';
import { fieldLabel } from '../../src/schema/fields.ts';
import {
  type Column,
  type CrmPage,
  type ExportList,
  type PageLanguage,
  type Statement,
  TOPICS,
  type Topic,
} from './crmPage.ts';
import { MISSING } from './missing.ts';
import { dynamics } from './pages/dynamics.ts';
import { hubspot } from './pages/hubspot.ts';
import { lime } from './pages/lime.ts';
import { other } from './pages/other.ts';
import { pipedrive } from './pages/pipedrive.ts';
import { salesforce } from './pages/salesforce.ts';
import { superoffice } from './pages/superoffice.ts';
import { upsales } from './pages/upsales.ts';

/** Every CRM that has a page, in the order in which they are listed. */
export const CRM_PAGES: readonly CrmPage[] = [
  hubspot,
  salesforce,
  pipedrive,
  lime,
  superoffice,
  upsales,
  dynamics,
  other,
];

const WORDS = {
  en: {
    title: 'From {label} to the sheet',
    back: '[All CRMs](index.en.md) · [The tutorial](../tutorial.en.md)',
    legend:
      '**✓ confirmed**: the source whose number is named shows it; of a column, a real file or public code that reads such files ([which](../exports.md#what-is-known-of-each-system)). **? assumed**: nothing was found that shows it; look at what your CRM shows you. A header that is assumed wrongly does no harm: you point at the column in step 3 of the sidebar.',
    where: 'Where it is',
    columnHead: ['column', 'read as', 'need', 'what is missing without it', 'how sure'],
    topicHead: ['what', 'how', 'how sure'],
    swedish: 'in Swedish, assumed: `{header}`',
    knownBy: 'Leave in as well, for the list is known by it: {headers}.',
    needed: '**needed**',
    useful: 'useful',
    comesOut: 'How these come out',
    traps: 'Usual traps',
    sources: 'Sources',
    confirmed: '✓ confirmed',
    assumed: '? assumed',
    topics: {
      stages: 'History of stages',
      zone: 'Time zone',
      owner: 'Owner',
      lostReason: 'Lost reason',
      wonDate: 'Won date',
    },
    next: 'Then drop the files on the sidebar’s step “{step}”. What was read stands beside each file; what was not understood is asked in the next step.',
    indexTitle: 'From your CRM to the sheet',
    index:
      'A page for each CRM: where its export is, which columns to take, what each is read as and what is missing without it. What is confirmed stands apart from what is assumed.',
    indexHead: ['CRM', 'take', 'columns confirmed'],
  },
  sv: {
    title: 'Från {label} till kalkylarket',
    back: '[Alla CRM](index.sv.md) · [Guiden](../tutorial.sv.md)',
    legend:
      '**✓ bekräftat**: källan vars nummer anges visar det; för en kolumn en verklig fil eller publik kod som läser sådana filer ([vilken](../exports.md#what-is-known-of-each-system), på engelska). **? antaget**: inget har hittats som visar det; titta på vad ditt CRM visar dig. En rubrik som är fel antagen gör ingen skada: du pekar ut kolumnen i sidopanelens steg 3.',
    where: 'Var den finns',
    columnHead: ['kolumn', 'läses som', 'behov', 'vad som saknas utan den', 'hur säkert'],
    topicHead: ['vad', 'hur', 'hur säkert'],
    swedish: 'på svenska, antaget: `{header}`',
    knownBy: 'Låt också vara kvar, för listan känns igen på det: {headers}.',
    needed: '**behövs**',
    useful: 'bra att ha',
    comesOut: 'Så kommer detta ut',
    traps: 'Vanliga fällor',
    sources: 'Källor',
    confirmed: '✓ bekräftat',
    assumed: '? antaget',
    topics: {
      stages: 'Fashistorik',
      zone: 'Tidszon',
      owner: 'Ägare',
      lostReason: 'Förlustorsak',
      wonDate: 'Datum för vunnen',
    },
    next: 'Släpp sedan filerna på sidopanelens steg ”{step}”. Vad som lästes står bredvid varje fil; det som inte förstods frågas i nästa steg.',
    indexTitle: 'Från ert CRM till kalkylarket',
    index:
      'En sida per CRM: var exporten finns, vilka kolumner som ska med, vad var och en läses som och vad som saknas utan den. Det som är bekräftat står åtskilt från det som är antaget.',
    indexHead: ['CRM', 'ta med', 'kolumner bekräftade'],
  },
} as const;

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function said({ said: how, source }: Pick<Statement, 'said' | 'source'>, language: PageLanguage): string {
  return source === undefined ? WORDS[language][how] : `${WORDS[language][how]} (${source})`;
}

/** A header, with what it is called in a CRM that is set to Swedish. */
function headerText({ header, swedish }: Pick<Column, 'header' | 'swedish'>, language: PageLanguage): string {
  return swedish
    ? `\`${header}\` (${WORDS[language].swedish.replace('{header}', swedish)})`
    : `\`${header}\``;
}

function listText({ title, kind, path, columns, knownBy }: ExportList, language: PageLanguage): string[] {
  const words = WORDS[language];
  return [
    `## ${title[language]}`,
    `${words.where}: ${path.text[language]} *${said(path, language)}*`,
    table(
      words.columnHead,
      columns.map((column) => {
        const { isNeeded, without } = MISSING[kind]![column.field]!;
        return [
          headerText(column, language),
          wordsIn(language)(fieldLabel(column.field)),
          isNeeded ? words.needed : words.useful,
          without[language],
          said(column, language),
        ];
      }),
    ),
    ...(knownBy
      ? [words.knownBy.replace('{headers}', knownBy.map((column) => headerText(column, language)).join(', '))]
      : []),
  ];
}

/** What the page of a CRM is called. */
export function crmPageTitle({ label }: CrmPage, language: PageLanguage): string {
  return WORDS[language].title.replace('{label}', label[language]);
}

/** What the list of all pages is called. */
export const crmIndexTitle = (language: PageLanguage): string => WORDS[language].indexTitle;

/** The page of a CRM as Markdown. */
export function crmPageText(page: CrmPage, language: PageLanguage): string {
  const words = WORDS[language];
  return `${[
    `# ${crmPageTitle(page, language)}`,
    words.back,
    page.finding[language],
    words.legend,
    ...page.lists.flatMap((list) => listText(list, language)),
    words.next.replace('{step}', wordsIn(language)('sidebar.dataTitle')),
    `## ${words.comesOut}`,
    table(
      words.topicHead,
      TOPICS.map((topic: Topic) => [
        words.topics[topic],
        page.comesOut[topic].text[language],
        said(page.comesOut[topic], language),
      ]),
    ),
    `## ${words.traps}`,
    page.traps.map((trap) => `- ${trap.text[language]} *${said(trap, language)}*`).join('\n'),
    `## ${words.sources}`,
    page.sources
      .map(({ title, address }, i) => `${i + 1}. ${address ? `[${title}](${address})` : title}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}

/** The list of all pages. */
export function crmIndexText(language: PageLanguage): string {
  const words = WORDS[language];
  return `${[
    `# ${crmIndexTitle(language)}`,
    words.index,
    table(
      words.indexHead,
      CRM_PAGES.map((page) => {
        const all = page.lists.flatMap((list) => list.columns);
        return [
          `[${capital(page.label[language])}](${page.name}.${language}.md)`,
          page.lists.map(({ title }) => title[language]).join(', '),
          `${all.filter((column) => column.said === 'confirmed').length} / ${all.length}`,
        ];
      }),
    ),
    words.legend,
  ].join('\n\n')}\n`;
}

/** Every page by its path from docs/, in both languages. */
export function crmTexts(): Record<string, string> {
  return Object.fromEntries(
    (['en', 'sv'] as const).flatMap((language) => [
      [`crm/index.${language}.md`, crmIndexText(language)],
      ...CRM_PAGES.map((page) => [`crm/${page.name}.${language}.md`, crmPageText(page, language)]),
    ]),
  );
}
