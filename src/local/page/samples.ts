/** The sample exports: read and imported as a person would, through what the sidebar calls. */
import { readFile, rowsOf } from '../../exports/file.ts';
import { SAMPLES, type SampleName } from '../sampleFiles.ts';
import type { LocalWorkbook } from '../workbook.ts';
import type { Calls } from './calls.ts';

const SETTINGS = 'settings.json';

/** Imports a sample's settings and files and writes the reports: for the page one call, with one sign. */
export function loadSample(name: SampleName, workbook: LocalWorkbook, calls: Calls): Promise<void> {
  const { folder, files } = SAMPLES[name];
  const get = async (file: string): Promise<Response> => {
    const answer = await fetch(`samples/${folder}/${file}`);
    if (!answer.ok) throw new Error(`${file}: ${answer.status} ${answer.statusText}`);
    return answer;
  };
  return calls.ask(async (say) => {
    const settings: unknown = await (await get(SETTINGS)).json();
    workbook.run('saveSettings', [settings]);
    for (const [kind, file] of Object.entries(files)) {
      const bytes = new Uint8Array(await (await get(file)).arrayBuffer());
      await say(file);
      workbook.run('importRows', [{ kind, name: file, rows: rowsOf(readFile(bytes)) }]);
    }
    await say();
    workbook.run('generate', [{}]);
  }, SETTINGS);
}
