/**
 * Minutes ahead of UTC of the abbreviations that mean one thing. Those that mean several are not here: IST is India,
 * Israel or Ireland, CST America or China, BST Britain or Bangladesh, AST the Atlantic or Arabia.
 */
const MINUTES: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  UT: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  MET: 60,
  MEZ: 60,
  CEST: 120,
  CEDT: 120,
  MEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  SAST: 120,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  JST: 540,
  KST: 540,
  AWST: 480,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};
/** Names of UTC itself in full or from the database of zones. */
const UTC_NAMES =
  /^(?:(?:etc\/)?(?:utc|gmt|uct|zulu|universal|greenwich)|coordinated universal time|universal time coordinated|greenwich mean time)$/i;
/** What names a zone without saying its offset: "IST", "Europe/Stockholm", "Central European Summer Time", "svensk tid". */
const ZONE_NAME = /^(?:[A-Z]{2,5}|[A-Za-z]+\/[\w/+-]+|.{0,60}(?:[Tt]ime|[Tt]id|zeit))$/;
/** Zones lie between UTC-12 and UTC+14, on whole quarters of an hour. */
const FURTHEST_WEST = -12 * 60;
const FURTHEST_EAST = 14 * 60;

/** The zone behind a time: how far it is ahead of UTC in minutes, or its name where that does not say it. */
export type Zone = { readonly minutes: number } | { readonly unknown: string };

/**
 * Reads what stands behind a time: "Z", "+02:00", "+00", "GMT+1", "UTC-5:30", "CEST", "(UTC)", "+0000 UTC",
 * "GMT+0200 (Central European Summer Time)", "+02:00[Europe/Stockholm]". Where there is an offset, it says it all.
 *
 * @returns undefined where it is no zone
 */
export function zoneOf(text: string): Zone | undefined {
  if (text === 'Z') return { minutes: 0 };
  const offset = /^[([]?(UTC|GMT|UT|Z)?\s?([+-])(\d{1,2})(?::?(\d{2}))?[)\]]?(?:\s*(.*))?$/i.exec(text);
  if (offset) {
    const [, base, sign, hours, minutes = '0', name = ''] = offset;
    // In brackets it is the same zone in any language; a bare word behind an offset may be another thing.
    if (/^[^([]/.test(name) && zoneOf(name) === undefined) return undefined;
    // Without UTC before it an hour of one digit may be anything: "9:00 +1" is the next day in a timetable.
    if (base === undefined && hours!.length === 1) return undefined;
    const ahead = (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
    return ahead >= FURTHEST_WEST && ahead <= FURTHEST_EAST && ahead % 15 === 0
      ? { minutes: ahead }
      : undefined;
  }
  const [, bare, inBrackets] = /^([^()[\]]*?)\s*(?:[([]([^()[\]]*)[)\]])?$/.exec(text) ?? [];
  const name = bare || inBrackets;
  if (!name) return undefined;
  const minutes = UTC_NAMES.test(name) ? 0 : MINUTES[name.toUpperCase()];
  if (minutes !== undefined) return { minutes };
  return ZONE_NAME.test(name) ? { unknown: name } : undefined;
}
