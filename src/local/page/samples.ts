/** The sample exports: read and imported as a person would, through what the sidebar calls. */
import { readFile, rowsOf } from '../../exports/file.ts';
import { SAMPLES, type SampleName } from '../sampleFiles.ts';
import type { LocalWorkbook } from '../workbook.ts';
import type { Calls } from './calls.ts';

/** Imports a sample's settings and files and writes the reports. */
export async function loadSample(name: SampleName, workbook: LocalWorkbook, calls: Calls): Promise<void> {
  const { folder, files } = SAMPLES[name];
  const get = async (file: string): Promise<Response> => {
    const answer = await fetch(`samples/${folder}/${file}`);
    if (!answer.ok) throw new Error(`${file}: ${answer.status} ${answer.statusText}`);
    return answer;
  };
  const settings: unknown = await (await get('settings.json')).json();
  await calls.ask(() => workbook.run('saveSettings', [settings]), 'settings.json');
  for (const [kind, file] of Object.entries(files)) {
    const bytes = new Uint8Array(await (await get(file)).arrayBuffer());
    const rows = rowsOf(readFile(bytes));
    await calls.ask(() => workbook.run('importRows', [{ kind, name: file, rows }]), file);
  }
  await calls.ask(() => workbook.run('generate', [{}]));
}
