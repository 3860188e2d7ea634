import { describe, expect, it } from 'vitest';
import { dataQualityTab } from '../../src/tabs/dataQuality.ts';
import { isLink } from '../../src/tabs/tab.ts';
import { reportFrom } from '../support/reporting.ts';
import { TROUBLED } from '../support/troubled.ts';

describe('what keeps figures from adding up, with its row', () => {
  const report = reportFrom(TROUBLED);

  it('on the tab each leads to its row', () => {
    const links = dataQualityTab(report)
      .rows.flat()
      .flatMap(({ value }) => (isLink(value) ? [value] : []));
    expect(links).toContainEqual({ text: 'deals, row 3', link: { file: 'deals', row: 3 } });
  });
});
