/**
 * The pushed page, Sidebar.html, carries two things: what the browser runs and, in an inert block, the add-on's own
 * code and texts. Every cell formula loads the whole of Code.js, but no cell needs the reports: so they lie here, and
 * are read only when a menu item, the sidebar or a trigger asks for them.
 */
const SIDEBAR_FILE = 'Sidebar';
export const BLOCK_START = '<script type="text/plain" id="addon">';
export const BLOCK_END = '</script><!-- addon -->';
/** The name under which the block's code keeps its exports. */
export const ADDON = 'addon';

function page(incomplete: string): { before: string; code: string; after: string } {
  const content = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).getContent();
  const start = content.indexOf(BLOCK_START);
  const end = content.indexOf(BLOCK_END, start);
  if (start < 0 || end < 0) throw new Error(incomplete);
  return {
    before: content.slice(0, start),
    code: content.slice(start + BLOCK_START.length, end),
    after: content.slice(end + BLOCK_END.length),
  };
}

/**
 * @param incomplete what is said where Sidebar.html was not pushed as it was built
 * @returns the code in the block: it comes from the project's own file, is fixed when the add-on is built, and nothing is put into it
 */
export function addonCode(incomplete: string): string {
  return page(incomplete).code;
}

/** The page as the browser gets it, without the block. */
export function sidebarPage(incomplete: string): string {
  const { before, after } = page(incomplete);
  return before + after;
}
