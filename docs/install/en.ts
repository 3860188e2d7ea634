import { FOLDERS } from '../../src/language/folder.ts';
import { TEXTS } from '../../src/language/texts.ts';
import type { Guide } from './guide.ts';

const menu = FOLDERS.en.menu;
const texts = TEXTS.en;

/** How to install it, in English. What the product says is taken from the product. */
export const english: Guide = {
  language: 'en',
  title: 'Put Smarketing into your Google spreadsheet',
  before: [
    'You need a computer, a Google account, a spreadsheet in Google Sheets, and about ten minutes. You write no code: you copy four texts to four places.',
    'Unpack the zip first. **Open `INSTALL.html`**: it is this guide with a button that copies each text whole. Do not open `Code.js` or `Reports.js` by a double-click; without the buttons, open all four in a text editor.',
  ],
  files: {
    head: ['file', 'where its text goes in Apps Script'],
    rows: [
      ['`Code.js`', 'replaces all text of `Code.gs`'],
      ['`Reports.js`', 'a new file of the kind Script, named `Reports`'],
      ['`Sidebar.html`', 'a new file of the kind HTML, named `Sidebar`'],
      ['`appsscript.json`', 'replaces all text of `appsscript.json`'],
      ['`INSTALL.html`, `INSTALL.md`, `pictures/`', 'nowhere: this guide'],
      ['`LICENSE`, `NOTICES.md`', 'nowhere: the licence, and those of the libraries inside'],
    ],
  },
  steps: [
    {
      title: 'Open Apps Script',
      does: [
        'Open your spreadsheet and choose **Extensions → Apps Script**. A new browser tab opens.',
        'Click the name “Untitled project” at the top and call it `Smarketing`: the menu gets that name.',
        'If the menu entry is missing, your organisation’s administrator has switched Apps Script off.',
      ],
      picture: 'editor',
      shows: 'The spreadsheet’s menu bar with Extensions open and Apps Script marked',
    },
    {
      title: 'Show the file appsscript.json',
      does: [
        'At the left of the Apps Script tab, click the cog: **Project Settings**.',
        'Tick **Show "appsscript.json" manifest file in editor**, then click **Editor** (< >) at the left.',
      ],
      picture: 'manifest',
      shows: 'Project Settings with the tick box for the manifest file marked',
    },
    {
      title: 'Paste Code.js',
      does: [
        'Click `Code.gs` in the list of files, then in its text. Select all (Ctrl+A, on a Mac ⌘A) and paste the whole text of `Code.js` over it.',
      ],
      picture: 'code',
      shows: 'The list of files with Code.gs marked; the text of Code.js goes into it',
      file: 'Code.js',
    },
    {
      title: 'Add Reports and paste Reports.js',
      does: [
        'Click **+** beside Files and choose **Script**. Type `Reports` and press Enter; the ending `.gs` comes by itself.',
        'Select all of its text and paste the whole text of `Reports.js` over it. It is long; give it some seconds.',
      ],
      picture: 'reports',
      shows: 'The list of files with a new file Reports.gs; the text of Reports.js goes into it',
      file: 'Reports.js',
    },
    {
      title: 'Add Sidebar and paste Sidebar.html',
      does: [
        'Click **+** beside Files and choose **HTML**. Type `Sidebar` and press Enter; the ending `.html` comes by itself.',
        'Select all of its text and paste the whole text of `Sidebar.html` over it.',
      ],
      picture: 'sidebar',
      shows: 'The list of files with a new file Sidebar.html; the text of Sidebar.html goes into it',
      file: 'Sidebar.html',
    },
    {
      title: 'Paste appsscript.json and save',
      does: [
        'Click `appsscript.json`, select all of its text and paste the whole text of the file with the same name over it.',
        'Save: the disk above the text, or Ctrl+S (⌘S). No file may have a dot or star of unsaved changes left.',
      ],
      picture: 'rights',
      shows: 'The list of files with appsscript.json marked; its text is replaced',
      file: 'appsscript.json',
    },
    {
      title: 'Open it in the spreadsheet',
      does: [
        'Go back to the spreadsheet and reload the page. Wait some seconds for the menu.',
        `Choose **Extensions → Smarketing → ${menu.openSidebar}**.`,
      ],
      picture: 'menu',
      shows: `The menu Extensions with Smarketing open and ${menu.openSidebar} marked`,
    },
    {
      title: 'Give your consent, once',
      does: [
        'Google asks for consent: press **Continue** (or OK) and choose your account.',
        'Google says that it has not verified this app. It says so of every script that somebody pastes for themselves: you have just put it there. Press **Advanced**, then **Go to Smarketing (unsafe)**.',
        'Tick all four rights (below, what each is for) and press **Continue**. If the sidebar does not open then, choose the menu entry once more.',
      ],
      picture: 'consent',
      shows: 'The four pages of consent in order: continue, account, advanced, tick all four rights',
    },
    {
      title: 'Type the goal and drop your exports',
      does: [
        `The sidebar begins with “${texts['sidebar.startTitle']}”. Type the goal and press **${texts['sidebar.next']}**.`,
        'Drop the exports of your CRM (CSV or Excel), leads and deals first, and go on from step to step. Which columns to take, for each CRM: the project’s page “From your CRM to the sheet”. The last step creates the reports. (The picture is of the local page; the sidebar is the same.)',
      ],
      picture: 'wizard',
      shows: 'The sidebar at its first step: the goal',
    },
    {
      title: 'Read the first report',
      does: [
        `You are on the tab **${texts['tab.start']}**: where you stand, and the way to every other tab. (The picture has sample data, on the local page; yours has your own.)`,
        `**${menu.showHelp}** in the menu says how to go on, which version you have and what is new in it.`,
      ],
      picture: 'report',
      shows: 'The tab Start with sample data: the goal, what is won of it, and what to look at',
    },
  ],
  sections: [
    {
      title: 'What Google asks for',
      says: ['Four rights, and no other. Nothing is sent anywhere but the mails in the last row.'],
      table: {
        head: ['Google’s words', 'what it is for'],
        rows: [
          [
            'View and manage spreadsheets that this application has been installed in',
            'reads and writes this spreadsheet, and no other file of yours',
          ],
          [
            'Display and run third-party web content in prompts and sidebars inside Google applications',
            'shows the sidebar',
          ],
          [
            'Allow this application to run when you are not present',
            `the scheduled refresh, once you have chosen one under “${menu.openSchedule}”`,
          ],
          [
            'Send email as you',
            'the digest, and mail to reps and managers where you switch it on: only to addresses that you have typed in Settings; none typed, no mail',
          ],
        ],
      },
    },
    {
      title: 'When something is wrong',
      says: [],
      table: {
        head: ['what you see', 'what helps'],
        rows: [
          [
            'There is no appsscript.json in the list of files',
            'It is not shown yet: step 2. Do not add a file of that name.',
          ],
          [
            '“A file with this name already exists in the current project”',
            'The file is there already. If its ending is right (`Reports.gs`, `Sidebar.html`), click it and paste; else delete it (⋮ beside its name) and add it anew.',
          ],
          [
            'Apps Script says “Syntax error” or “has errors” when you save',
            'Nothing was saved. The file that it names is pasted in part, or beside what was there: select all in it and paste the whole text again. If it names `Sidebar.gs`, that file was added as a script: delete it (⋮ beside its name), then step 5.',
          ],
          [
            'No menu Smarketing after reloading',
            'Wait half a minute and reload. If it stays away: was everything saved (step 6), is `Code.gs` whole, with nothing else in it (step 3)? A menu “Untitled project” is the right one, without its name: step 1.',
          ],
          [
            'Google asks to see, edit, create and delete all your spreadsheets',
            'The text of appsscript.json is not pasted or not saved. Press **Cancel**, do steps 2 and 6, and choose the menu entry again.',
          ],
          [
            `“${menu.incomplete}”`,
            'The file Reports is not there, is not saved, or was added as HTML: step 4. In the list it is `Reports.gs`.',
          ],
          [
            'No HTML file named Sidebar was found',
            'The file Sidebar is not there, is not saved, or has another name: step 5. In the list it is `Sidebar.html`, with a capital S and one ending; ⋮ beside its name renames it.',
          ],
          [
            'The sidebar stays blank',
            'Sidebar is pasted in part: step 5 again, then reload the spreadsheet.',
          ],
          [
            'A page says that the file cannot be opened at the moment, or asks for access',
            'The browser is signed in with several Google accounts. Use a private window in which only yours is.',
          ],
          [
            'A right is said to be missing, or “You do not have permission to call …”',
            'A box was left unticked. Choose the menu entry again and tick all four.',
          ],
          [
            'Your organisation blocks the app',
            'Its administrator allows it or not; show them the four rights above.',
          ],
        ],
      },
    },
    {
      title: 'A newer version',
      says: [
        'Open Extensions → Apps Script and paste the four texts of the newer zip over the old ones (steps 3 to 6; the files are there already). Save, reload the spreadsheet, and choose the menu’s ' +
          `**${menu.refreshReports}**. Your exports, settings, versions of the agreement and notes stay. Google asks for consent again only if the rights have changed.`,
        `Which version you have is under **${menu.showHelp}** in the menu.`,
      ],
    },
    {
      title: 'For colleagues',
      says: [
        'Who may edit the spreadsheet has the menu too, and gives consent for themselves. **File → Make a copy** gives a spreadsheet of its own with the add-on in it; a scheduled refresh has to be chosen there anew.',
      ],
    },
    {
      title: 'Remove it',
      says: [
        `First choose “${texts['sidebar.schedule.never']}” under **${menu.openSchedule}**, so that nothing runs by itself any more.`,
        'Then Extensions → Apps Script → Overview, and remove the project; where that is not offered, delete the four files’ text and save. Take back the consent on the page Third-party connections of your Google account.',
        'The tabs stay as they are; delete those that you do not want, the hidden ones too. Functions such as `=LEADS_NEEDED(…)` then say that they are unknown.',
      ],
    },
  ],
  copy: {
    button: 'Copy the whole text of {file}',
    done: 'Copied: {file}, {size}. Now paste it.',
    byHand: 'Your browser does not copy by itself. The text is selected below: press Ctrl+C (⌘C).',
  },
};
