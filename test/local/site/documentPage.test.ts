import { describe, expect, it } from 'vitest';
import { anchorOf, documentPage } from '../../../src/local/site/documentPage.ts';

const page = (markdown: string) =>
  documentPage({ file: 'method', title: 'What <figures> mean', language: 'en' }, markdown);

it('a heading is linked to by its words', () => {
  expect(anchorOf('Weeks’ pace, and a *goal*')).toBe('weeks-pace-and-a-goal');
  expect(anchorOf('Så räknas  öre')).toBe('så-räknas--öre');
  expect(page('## Weeks’ pace')).toContain('<h2 id="weeks-pace">Weeks’ pace</h2>');
});

describe('a link', () => {
  it.each([
    ['[w](warehouse.md#costs)', '<a href="warehouse.html#costs">w</a>'],
    ['[here](#costs)', '<a href="#costs">here</a>'],
    ['[out](https://example.com/)', '<a href="https://example.com/">out</a>'],
    // What is not on the site is named all the same.
    ['[its code](../src/x.ts)', '<p>its code</p>'],
    ['[a page](nowhere.md)', '<p>a page</p>'],
    ['[CRMs](crm/index.en.md)', '<a href="crm/index.en.html">CRMs</a>'],
    ['[deals](../samples/hubspot-en/deals.csv)', '<a href="../samples/hubspot-en/deals.csv">deals</a>'],
    ['[run](javascript:alert)', '<p>run</p>'],
  ])('%s becomes %s', (markdown, html) => expect(page(markdown)).toContain(html));
});

it('a page in a folder leads to the pages beside it and above it', () => {
  const html = documentPage(
    { file: 'crm/hubspot.en', title: 'From HubSpot', language: 'en' },
    '[all](index.en.md) [tutorial](../tutorial.en.md) [code](../../src/x.md)',
  );
  expect(html).toContain('<a href="index.en.html">all</a> <a href="../tutorial.en.html">tutorial</a> code');
  expect(html).toContain('<link rel="stylesheet" href="../documents.css">');
  expect(html).toContain('<a href="../../">Try it</a> <a href="../">Documents</a>');
});

it('says its language and title, and lets no script run', () => {
  const html = page('text');
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<title>What &#60;figures&#62; mean · Smarketing for Sheets</title>');
  expect(html).toContain("default-src 'none'; style-src 'self'; img-src 'self'");
});

it('a table that the keyboard scrolls is named after the heading above it', () => {
  const table = '| a |\n| - |\n| b |\n';
  const html = page(
    `${table}\n## Costs of \`x\` & "y"\n\n${table}\n${table.replace('a', 'c')}\ntext\n\n${table}`,
  );
  const names = [...html.matchAll(/<section class="wide" tabindex="0" aria-label="([^"]*)"><table>/g)];
  expect(names.map(([, name]) => name)).toEqual([
    'What &#60;figures&#62; mean',
    'Costs of x &amp; &quot;y&quot;',
    'Costs of x &amp; &quot;y&quot; (2)',
    'Costs of x &amp; &quot;y&quot; (3)',
  ]);
});
