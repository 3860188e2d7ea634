import { textKey } from '../values/plainText.ts';

/** The stages in their order. What a CRM calls them is mapped in Settings; known words come mapped. */
export const STAGES = ['lead', 'mql', 'sql', 'opportunity', 'customer'] as const;
export type StageKey = (typeof STAGES)[number];

/** Where a stage word can be mapped to: one of the stages, a contact that is no lead, or a deal that was lost. */
export type StageTarget = StageKey | 'notLead' | 'lost';

export const OPPORTUNITY = STAGES.indexOf('opportunity');
export const CUSTOMER = STAGES.indexOf('customer');

const STAGE_WORDS: Readonly<Record<StageKey | 'notLead', string>> = {
  notLead: 'subscriber,prenumerant,abonnent,other,annat,övrigt',
  lead: 'lead,leads,new,ny,nytt,open,contacted,inquiry,potentiell kund',
  mql: 'mql,marketing qualified lead,marketing qualified,marketingqualifiedlead,marknadskvalificerat lead,marknadskvalificerad,marknadskvalificerat',
  sql: 'sql,sales qualified lead,sales qualified,salesqualifiedlead,säljkvalificerat lead,säljkvalificerad,säljkvalificerat,försäljningskvalificerat lead',
  opportunity: 'opportunity,affärsmöjlighet,möjlighet,deal,affär,offert',
  customer: 'customer,evangelist,kund,ambassadör,won,closed won,vunnen',
};

/** What CRMs call the steps of a deal that is neither won nor lost yet. */
const OPEN_DEAL_WORDS: ReadonlySet<string> = new Set(
  [
    'open,new,in progress,opportunity,deal,prospecting,engaging,qualification,qualified,needs analysis,value proposition',
    'id. decision makers,perception analysis,proposal,proposal/price quote,proposal made,quote sent,negotiation',
    'negotiation/review,negotiations started,contact made,demo scheduled,meeting booked,appointment scheduled',
    'appointmentscheduled,qualified to buy,qualifiedtobuy,presentation scheduled,presentationscheduled',
    'decision maker bought-in,decisionmakerboughtin,contract sent,contractsent,qualify,develop,propose',
    'öppen,öppet,ny,nytt,pågående,affärsmöjlighet,möjlighet,affär,kvalificering,kvalificerad,kvalificerad köpare',
    'behovsanalys,möte bokat,demo bokad,presentation bokad,beslutsfattare övertygad,offert,offert skickad,förhandling',
    'avtal skickat,kontrakt skickat',
  ].flatMap((words) => words.split(',')),
);

/** Is it a known word for a deal that is still open? */
export function isOpenDealWord(word: string): boolean {
  const key = stageWord(word);
  return OPEN_DEAL_WORDS.has(key) || OPEN_DEAL_WORDS.has(unnumbered(key));
}

/** What an export's own form says of its stage words, as `stageWord` writes them. */
export type FormStages = Readonly<Record<string, StageTarget>>;

/** What the form says of a word; a number before it ("1. Offert") only orders the steps. */
export function formStage(word: string, stages: FormStages | undefined): StageTarget | undefined {
  if (!stages) return undefined;
  const key = stageWord(word);
  const named = Object.entries(stages);
  const find = (text: string) => named.find(([known]) => known === text)?.[1];
  return find(key) ?? find(unnumbered(key));
}

/**
 * The stage that a word means in Settings; where Settings say nothing, to the export's own form; else by the known
 * words; else undefined.
 */
export function stageOf(
  word: string,
  mapped: ReadonlyMap<string, StageTarget> = new Map(),
  stages?: FormStages,
): StageTarget | undefined {
  const key = stageWord(word);
  return mapped.get(key) ?? formStage(word, stages) ?? KNOWN.get(key) ?? KNOWN.get(unnumbered(key));
}

/** A stage word as it is compared: case, outer space and repeated space aside. */
export function stageWord(word: string): string {
  return textKey(word).replace(/[_\s]+/g, ' ');
}

function unnumbered(key: string): string {
  return key.replace(/^\d{1,2}\s*[.):-]\s*/, '');
}

const KNOWN: ReadonlyMap<string, StageTarget> = new Map(
  ([...STAGES, 'notLead'] as const).flatMap((stage) =>
    STAGE_WORDS[stage].split(',').map((word): [string, StageTarget] => [word, stage]),
  ),
);
