import { english } from './en.ts';
import { type Guide, picturePath, type Table } from './guide.ts';
import { swedish } from './sv.ts';

function table({ head, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), '| --- | --- |', ...rows.map(row)].join('\n');
}

function guideText({ language, title, before, files, steps, sections }: Guide): string {
  return [
    `<a id="${language}"></a>`,
    `# ${title}`,
    ...before,
    table(files),
    ...steps.flatMap((step, i) => [
      `## ${i + 1} ${step.title}`,
      step.does.map((line) => `- ${line}`).join('\n'),
      `![${step.shows}](${picturePath(step.picture, language)})`,
    ]),
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      ...section.says,
      ...(section.table ? [table(section.table)] : []),
    ]),
  ].join('\n\n');
}

/** INSTALL.md: how to install the add-on, in both languages. */
export function installText(): string {
  return `${['[English](#en) · [Svenska](#sv)', guideText(english), guideText(swedish)].join('\n\n')}\n`;
}
