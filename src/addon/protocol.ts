import type { ColumnSeen } from '../exports/columnsSeen.ts';
import type { Preview } from '../exports/preview.ts';
import type { History } from '../formulas/binomial.ts';
import type { Language } from '../language/languages.ts';
import type { DepthBasis } from '../measures/attempts/optimalAttempts.ts';
import type { WhyMissing } from '../measures/plan/whyMissing.ts';
import type { ActivityWord } from '../records/activityWords.ts';
import type { Choices } from '../records/choices.ts';
import type { SourceName } from '../records/sourceNames.ts';
import type { StageWord } from '../records/stageWords.ts';
import type { HistorySaid } from '../report/history/history.ts';
import type { ReportJson } from '../report/json.ts';
import type { ColumnForm, Mapping, RecordKind } from '../schema/kinds.ts';
import type { ReportTab, TabId } from '../schema/tabs.ts';
import type { InputKey } from '../settings/inputs.ts';
import type { HolidayCountry, MonthFactors } from '../settings/settings.ts';
import type { Cell } from '../values/cell.ts';
import type { Question } from '../warehouse/question.ts';

/** What the sidebar and the add-on say to each other: JSON-like values only, for google.script.run carries no others. */

/** What is reported of the last refresh to a person who comes back. */
export interface LastRun {
  /** "2026-11-30 16:00" */
  readonly time: string;
  readonly holding: number;
  readonly failingCount: number;
  /** The first checks that do not hold, in words. */
  readonly failing: readonly string[];
  /** What the reports can be narrowed to; absent after a run of an earlier version. */
  readonly choices?: Choices;
  /** Owners in the exports. */
  readonly owners?: number;
  /** How long it took. */
  readonly seconds?: number;
  /** What was said of History, a sign of the figures that it was said of, and whether they are on the tab. */
  readonly history?: { readonly sign: string; readonly said: HistorySaid; readonly isKept: boolean };
}

/** When the reports are refreshed by themselves. */
export interface Schedule {
  readonly every: 'never' | 'day' | 'week';
  /** 0–23, in the spreadsheet's time zone. */
  readonly hour: number;
  /** Does it run by the hour as well, to tell reps of leads whose time runs out? */
  readonly alerts?: boolean;
  /** Who has chosen it, as they call themselves: it runs by their account and stops if they leave. */
  readonly by?: string;
}

/** A data tab: what it holds, and by what layout it is known (`layoutId`). */
export interface DataTab {
  readonly kind: RecordKind;
  readonly tab: string;
  readonly layout: string;
}

/** What a tab of the person's own is, before it is taken as an export. */
export interface TabPreview {
  readonly kind: RecordKind;
  readonly system: string;
  readonly layout: string;
  readonly rows: number;
  readonly rejected: readonly RejectedRow[];
  readonly preview: Preview;
}

/** A row that could not be read, in words. */
export interface RejectedRow {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

export interface WizardState {
  readonly language: Language;
  /** The inputs as they are understood, typed or by default; dates as ISO text. */
  readonly inputs: Readonly<Record<string, string | number | boolean | null>>;
  /** Those of them that somebody has typed. */
  readonly typed: readonly InputKey[];
  /** The report tabs that are written. */
  readonly reportTabs: readonly ReportTab[];
  /** Data tabs: what they hold and what they are called. */
  readonly exports: readonly DataTab[];
  /** The person's own tabs, which may hold an export. */
  readonly tabs: readonly string[];
  readonly step: number;
  /** The day that counts as today, as ISO text: the report date where one is set. */
  readonly today: string;
  /** The day that it is. */
  readonly now: string;
  /** The currency of the spreadsheet's country; null where it is not known. */
  readonly localCurrency: string | null;
  /** Our tabs that are there. */
  readonly made: readonly TabId[];
  /** Were exports read in since the reports were written? */
  readonly isOutdated: boolean;
  readonly lastRun: LastRun | null;
  /** What went wrong in the last run, and what was put right of the schedule, in words. */
  readonly notices: readonly string[];
  readonly schedule: Schedule;
  /** Does something else stand on Definitions than what the reports obey? */
  readonly definitionsChanged: boolean;
  /** Where each rep gets their mail. */
  readonly repAddresses: readonly { readonly rep: string; readonly address: string }[];
  /** The version of the agreement that was agreed last, and whether Settings say something else now; null: none. */
  readonly agreement: { readonly version: number; readonly isChanged: boolean } | null;
  /** What the person has asked for in the menu. */
  readonly opensAt: 'schedule' | 'erase' | 'agree' | 'meanings' | null;
  /** Which of our tabs is open; null where it is none of them. */
  readonly openTab: TabId | null;
  readonly currency: string;
  /** The columns that the person has named. */
  readonly mapping: Mapping;
}

/** A column that can be read in two ways: a value of it, and what that value would be in each. */
export interface DoubtSurvey {
  readonly field: string;
  readonly column: string;
  readonly example: string;
  readonly taken: ColumnForm;
  readonly readings: readonly { readonly form: ColumnForm; readonly value: string }[];
}

export interface ExportSurvey {
  readonly kind: RecordKind;
  readonly tab: string;
  readonly system: string;
  readonly rows: number;
  readonly rejected: number;
  readonly headers: readonly string[];
  /** Every field of the kind, with its column's header where one was found. */
  readonly fields: readonly { readonly name: string; readonly header: string | null }[];
  readonly doubts: readonly DoubtSurvey[];
  /** Groups of fields of which the kind asks for one and none has a column: then the person is to point at them. */
  readonly lacks: readonly (readonly string[])[];
  /** What the columns seem to hold; only where some are lacking. */
  readonly columns: readonly ColumnSeen[];
}

/** What the exports say: columns, stage words, and the figures that the agreement can start from. */
export interface Survey {
  readonly exports: readonly ExportSurvey[];
  readonly stageWords: readonly StageWord[];
  readonly activityWords: readonly ActivityWord[];
  readonly sourceNames: readonly SourceName[];
  /** Currencies of amounts and costs that have no rate yet. */
  readonly withoutRate: readonly string[];
  readonly averageOrderValue: number | null;
  readonly leadToCustomerRate: number | null;
  /** What the stage rates typed on Plan give together; null where none is typed. */
  readonly rateFromStages: number | null;
  readonly whyMissing: WhyMissing;
  /** What that rate was learnt from. */
  readonly learntFrom: History | null;
  /** How a goal of a quarter or a year is divided into months; null: evenly. */
  readonly months: MonthFactors | null;
  /** Leads that are converted, where no file and no deal says into what. */
  readonly convertedUnsaid: number;
  /** What the activities say of how often to try; null where they are too few. */
  readonly depth: DepthBasis | null;
  /** Owners of leads and deals. */
  readonly owners: number;
  /** The last day that the exports know of, as ISO text. */
  readonly lastDay: string | null;
  /** What Settings may start from, for those that nobody has typed. */
  readonly proposed: Proposed;
}

/** Settings as the exports and the spreadsheet's country suggest them; null where they say nothing. */
export interface Proposed {
  readonly reps: number | null;
  readonly currency: string | null;
  readonly holidayCountry: HolidayCountry;
  /** Does an export name the currency? */
  readonly isOfExports: boolean;
}

/** One export on its way in: a tab of the person's, or rows that came in batches under an id. */
export interface Incoming {
  readonly name: string;
  readonly kind?: RecordKind;
  readonly id?: string;
  readonly tab?: string;
  /** Does the person point at its columns after it has been imported? */
  readonly columnsLater?: boolean;
}

/** What both sides have agreed on, and from when. */
export interface AgreeRequest {
  /** The first day on which it is in force, as ISO text. */
  readonly from: string;
  /** Who has agreed for either side; '' where nobody is named yet. */
  readonly forMarketing: string;
  readonly forSales: string;
}

/** The next version of the agreement, before it is agreed. */
export interface AgreementProposal {
  readonly version: number;
  /** The version that it would follow; null for the first. */
  readonly last: { readonly version: number; readonly from: string } | null;
  /** What it would promise, in words, section by section. */
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** How it differs from the version last agreed, line by line in words. */
  readonly changes: readonly string[];
  /** Whether it can be kept; null where the exports hold too few weeks to say. */
  readonly keeping: ProposalKeeping | null;
  /** Can leads be promised? Else Plan lacks an order or a rate. */
  readonly hasLeads: boolean;
  /** The day from which it is proposed to be in force, as ISO text. */
  readonly from: string;
}

/** In how many of 100 periods each side would keep a proposal; null where the exports do not tell. */
export interface ProposalKeeping {
  /** So many weeks were learnt from. */
  readonly weeks: number;
  readonly marketing: number | null;
  readonly sales: number | null;
  /** What giving in on one thing does to it, in words. */
  readonly concessions: readonly {
    readonly words: string;
    readonly marketing: number | null;
    readonly sales: number | null;
  }[];
  /** The strictest settings that both sides keep in 95 of 100 periods, in words; null where they are those that are proposed. */
  readonly strictest: { readonly words: string; readonly settings: Record<string, number> } | null;
}

/** Whom to erase: the person with the e-mail; without it all leads before the retention date. */
export interface EraseRequest {
  readonly email?: string;
}

export interface EraseAnswer {
  /** Data tabs: whole rows, and cells of rows that stay. */
  readonly found: readonly { readonly tab: string; readonly rows: number; readonly cells: number }[];
  /** Where people have written an e-mail themselves; row counted from 1. */
  readonly elsewhere: readonly RowPlace[];
  /** True where time ran out before all tabs were looked through for what people have written. */
  readonly isCut?: boolean;
  /** Rows that give only a name that another lead or an owner has as well: they are left. Absent where there is none. */
  readonly uncertain?: readonly RowPlace[];
}

/** A row of a tab, counted from 1. */
export interface RowPlace {
  readonly tab: string;
  readonly row: number;
}

/** What is reported of an export that was put into its data tab. */
export interface ImportAnswer {
  readonly tab: string;
  readonly kind: RecordKind;
  readonly system: string;
  readonly rows: number;
  readonly rejected: number;
  readonly message: string;
  readonly notes: readonly string[];
}

/** What the sidebar may call of the add-on, by the name of the top-level function: one list for both sides. */
export interface Server {
  wizardState(): WizardState;
  surveyExports(): Survey;
  previewTab(request: { name: string; kind?: RecordKind }): TabPreview;
  openTab(request: { tab: TabId }): void;
  rememberWizardStep(request: { step: number }): void;
  saveSettings(settings: Record<string, unknown>): void;
  /** `start` is how many rows have been sent under the id before; so a batch may be sent once more. */
  sendRows(request: { id: string; rows: readonly (readonly Cell[])[]; start?: number }): void;
  /** `left` exports were not come to in time: asked once more in the same words, it goes on with those. */
  finishImports(request: {
    incoming: readonly Incoming[];
  }): { made: ImportAnswer[]; survey: Survey } | { left: number };
  cancelImports(request: { ids: readonly string[] }): void;
  scheduleRefresh(schedule: Schedule): void;
  findPersons(request: EraseRequest): EraseAnswer;
  erasePersons(request: EraseRequest): EraseAnswer;
  sendDigest(): string;
  /** `stay`: the person is left on the tab where they are. */
  generate(request: { asOf?: string; stay?: boolean }): ReportJson;
  keepAndGenerate(): ReportJson;
  proposedAgreement(): AgreementProposal;
  /** What of Settings the SQL for a warehouse asks for. */
  warehouseQuestion(): Question;
  /** Null where there is no export to report on yet. */
  agreeAndGenerate(request: AgreeRequest): ReportJson | null;
}
