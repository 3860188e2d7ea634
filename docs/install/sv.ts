import { FOLDERS } from '../../src/language/folder.ts';
import { TEXTS } from '../../src/language/texts.ts';
import type { Guide } from './guide.ts';

const menu = FOLDERS.sv.menu;
const texts = TEXTS.sv;

/** How to install it, in Swedish. What the product says is taken from the product. */
export const swedish: Guide = {
  language: 'sv',
  title: 'Lägg in Smarketing i ert Google-kalkylark',
  before: [
    'Du behöver en dator, ett Google-konto, ett kalkylark i Google Kalkylark och ungefär tio minuter. Du skriver ingen kod: du kopierar fyra texter till fyra platser.',
    'Packa först upp zip-filen. **Öppna `INSTALL.html`**: det är den här guiden med en knapp som kopierar varje text hel. Dubbelklicka inte på `Code.js` eller `Reports.js`; utan knapparna öppnar du alla fyra i en textredigerare.',
    'Apps Script kan visa sina ord på engelska även när kalkylarket är på svenska. De engelska orden står därför här.',
  ],
  files: {
    head: ['fil', 'var texten ska stå i Apps Script'],
    rows: [
      ['`Code.js`', 'ersätter all text i `Code.gs`'],
      ['`Reports.js`', 'en ny fil av slaget Script, med namnet `Reports`'],
      ['`Sidebar.html`', 'en ny fil av slaget HTML, med namnet `Sidebar`'],
      ['`appsscript.json`', 'ersätter all text i `appsscript.json`'],
      ['`INSTALL.html`, `INSTALL.md`, `pictures/`', 'ingenstans: den här guiden'],
      ['`LICENSE`, `NOTICES.md`', 'ingenstans: licensen, och licenserna för biblioteken inuti'],
    ],
  },
  steps: [
    {
      title: 'Öppna Apps Script',
      does: [
        'Öppna kalkylarket och välj **Tillägg → Apps Script**. En ny flik öppnas i webbläsaren.',
        'Klicka på namnet högst upp (”Untitled project”) och kalla det `Smarketing`: menyn får det namnet.',
        'Saknas menyvalet har administratören i er organisation stängt av Apps Script.',
      ],
      picture: 'editor',
      shows: 'Kalkylarkets menyrad med Tillägg öppet och Apps Script markerat',
    },
    {
      title: 'Visa filen appsscript.json',
      does: [
        'Klicka på kugghjulet till vänster i Apps Script: **Project Settings**.',
        'Kryssa i **Show "appsscript.json" manifest file in editor** och klicka sedan på **Editor** (< >) till vänster.',
      ],
      picture: 'manifest',
      shows: 'Project Settings med kryssrutan för manifestfilen markerad',
    },
    {
      title: 'Klistra in Code.js',
      does: [
        'Klicka på `Code.gs` i listan över filer och sedan i texten. Markera allt (Ctrl+A, på Mac ⌘A) och klistra in hela texten i `Code.js` i stället.',
      ],
      picture: 'code',
      shows: 'Listan över filer med Code.gs markerad; texten i Code.js ska dit',
      file: 'Code.js',
    },
    {
      title: 'Lägg till Reports och klistra in Reports.js',
      does: [
        'Klicka på **+** bredvid Files och välj **Script**. Skriv `Reports` och tryck Enter; ändelsen `.gs` kommer av sig själv.',
        'Markera all text i den och klistra in hela texten i `Reports.js` i stället. Den är lång; ge den några sekunder.',
      ],
      picture: 'reports',
      shows: 'Listan över filer med den nya filen Reports.gs; texten i Reports.js ska dit',
      file: 'Reports.js',
    },
    {
      title: 'Lägg till Sidebar och klistra in Sidebar.html',
      does: [
        'Klicka på **+** bredvid Files och välj **HTML**. Skriv `Sidebar` och tryck Enter; ändelsen `.html` kommer av sig själv.',
        'Markera all text i den och klistra in hela texten i `Sidebar.html` i stället.',
      ],
      picture: 'sidebar',
      shows: 'Listan över filer med den nya filen Sidebar.html; texten i Sidebar.html ska dit',
      file: 'Sidebar.html',
    },
    {
      title: 'Klistra in appsscript.json och spara',
      does: [
        'Klicka på `appsscript.json`, markera all text och klistra in hela texten i filen med samma namn i stället.',
        'Spara: disketten ovanför texten, eller Ctrl+S (⌘S). Ingen fil får ha kvar en prick eller stjärna för osparade ändringar.',
      ],
      picture: 'rights',
      shows: 'Listan över filer med appsscript.json markerad; texten ersätts',
      file: 'appsscript.json',
    },
    {
      title: 'Öppna det i kalkylarket',
      does: [
        'Gå tillbaka till kalkylarket och ladda om sidan. Vänta några sekunder på menyn.',
        `Välj **Tillägg → Smarketing → ${menu.openSidebar}**.`,
      ],
      picture: 'menu',
      shows: `Menyn Tillägg med Smarketing öppet och ${menu.openSidebar} markerat`,
    },
    {
      title: 'Ge ditt samtycke, en gång',
      does: [
        'Google ber om samtycke: tryck på **Fortsätt** (eller OK) och välj ditt konto.',
        'Google säger att appen inte är verifierad. Det står om varje skript som man klistrar in åt sig själv: du har just lagt det där. Tryck på **Avancerat** och sedan på **Gå till Smarketing (osäkert)**.',
        'Kryssa i alla fyra rättigheterna (nedan står vad var och en är till för) och tryck på **Fortsätt**. Öppnas inte sidofältet då, välj menyvalet en gång till.',
      ],
      picture: 'consent',
      shows:
        'De fyra sidorna för samtycke i ordning: fortsätt, konto, avancerat, kryssa i alla fyra rättigheterna',
    },
    {
      title: 'Skriv målet och släpp era exporter',
      does: [
        `Sidofältet börjar med ”${texts['sidebar.startTitle']}”. Skriv målet och tryck på **${texts['sidebar.next']}**.`,
        'Släpp exporterna från ert CRM (CSV eller Excel), leads och affärer först, och gå vidare steg för steg. Vilka kolumner som ska med, för varje CRM: projektets sida ”Från ert CRM till kalkylarket”. Sista steget skapar rapporterna. (Bilden är från den lokala sidan; sidofältet är detsamma.)',
      ],
      picture: 'wizard',
      shows: 'Sidofältet vid första steget: målet',
    },
    {
      title: 'Läs den första rapporten',
      does: [
        `Du är på fliken **${texts['tab.start']}**: hur ni ligger till, och vägen till alla andra flikar. (Bilden har exempeldata, på den lokala sidan; er har era egna.)`,
        `**${menu.showHelp}** i menyn säger hur du går vidare, vilken version du har och vad som är nytt i den.`,
      ],
      picture: 'report',
      shows: 'Fliken Start med exempeldata: målet, vad som är vunnet av det och vad ni bör titta på',
    },
  ],
  sections: [
    {
      title: 'Det här ber Google om',
      says: ['Fyra rättigheter och ingen annan. Ingenting skickas någonstans utom mejlen på sista raden.'],
      table: {
        head: ['vad det gäller', 'vad det är till för'],
        rows: [
          [
            'Visa och hantera kalkylark där appen är installerad',
            'läser och skriver i det här kalkylarket, och i ingen annan av dina filer',
          ],
          ['Visa innehåll i dialoger och sidofält i Googles appar', 'visar sidofältet'],
          [
            'Köra appen när du inte är där',
            `den schemalagda uppdateringen, när du har valt en under ”${menu.openSchedule}”`,
          ],
          [
            'Skicka e-post som du',
            'sammandraget, och mejl till säljare och chefer om ni slår på det: bara till adresser som ni har skrivit i Inställningar; ingen adress, inget mejl',
          ],
        ],
      },
    },
    {
      title: 'Om något är fel',
      says: [],
      table: {
        head: ['det här ser du', 'det här hjälper'],
        rows: [
          [
            'appsscript.json finns inte i listan över filer',
            'Den visas inte än: steg 2. Lägg inte till en fil med det namnet.',
          ],
          [
            '”A file with this name already exists in the current project”',
            'Filen finns redan. Är ändelsen rätt (`Reports.gs`, `Sidebar.html`) klickar du på den och klistrar in; annars tar du bort den (⋮ bredvid namnet) och lägger till den på nytt.',
          ],
          [
            'Apps Script säger ”Syntax error” eller ”has errors” när du sparar',
            'Ingenting sparades. Filen som nämns är bara delvis inklistrad, eller bredvid det som stod där: markera allt i den och klistra in hela texten igen. Nämns `Sidebar.gs` lades den filen till som ett skript: ta bort den (⋮ bredvid namnet), sedan steg 5.',
          ],
          [
            'Ingen meny Smarketing när du har laddat om',
            'Vänta en halv minut och ladda om. Kommer den ändå inte: är allt sparat (steg 6), är `Code.gs` hel, utan något annat i (steg 3)? En meny ”Untitled project” är den rätta, utan sitt namn: steg 1.',
          ],
          [
            'Google ber om att få se, redigera, skapa och radera alla dina kalkylark',
            'Texten i appsscript.json är inte inklistrad eller inte sparad. Tryck på **Avbryt**, gör steg 2 och 6 och välj menyvalet igen.',
          ],
          [
            `”${menu.incomplete}”`,
            'Filen Reports finns inte, är inte sparad eller lades till som HTML: steg 4. I listan heter den `Reports.gs`.',
          ],
          [
            'Att det inte finns någon HTML-fil med namnet Sidebar (”No HTML file named Sidebar was found”)',
            'Filen Sidebar finns inte, är inte sparad eller heter något annat: steg 5. I listan heter den `Sidebar.html`, med stort S och en enda ändelse; ⋮ bredvid namnet byter namn på den.',
          ],
          ['Sidofältet är tomt', 'Sidebar är bara delvis inklistrad: steg 5 igen, och ladda om kalkylarket.'],
          [
            'En sida säger att filen inte kan öppnas just nu, eller ber om åtkomst',
            'Webbläsaren är inloggad med flera Google-konton. Använd ett privat fönster där bara ditt är inloggat.',
          ],
          [
            'Det står att en rättighet saknas, eller ”You do not have permission to call …”',
            'En ruta blev inte ikryssad. Välj menyvalet igen och kryssa i alla fyra.',
          ],
          [
            'Er organisation blockerar appen',
            'Administratören avgör om den får användas; visa de fyra rättigheterna ovan.',
          ],
        ],
      },
    },
    {
      title: 'En nyare version',
      says: [
        'Öppna Tillägg → Apps Script och klistra in de fyra texterna ur den nyare zip-filen i stället för de gamla (steg 3 till 6; filerna finns redan). Spara, ladda om kalkylarket och välj ' +
          `**${menu.refreshReports}** i menyn. Era exporter, inställningar, versioner av överenskommelsen och anteckningar är kvar. Google ber om samtycke igen bara om rättigheterna har ändrats.`,
        `Vilken version du har står under **${menu.showHelp}** i menyn.`,
      ],
    },
    {
      title: 'För kollegor',
      says: [
        'Den som får redigera kalkylarket har också menyn och ger sitt eget samtycke. **Arkiv → Skapa en kopia** ger ett eget kalkylark med tillägget i; en schemalagd uppdatering får väljas på nytt där.',
      ],
    },
    {
      title: 'Ta bort det',
      says: [
        `Välj först ”${texts['sidebar.schedule.never']}” under **${menu.openSchedule}**, så att ingenting körs av sig självt längre.`,
        'Sedan Tillägg → Apps Script → Overview, och ta bort projektet; där det inte går tömmer du de fyra filerna och sparar. Ta tillbaka samtycket på sidan för anslutningar till tredje part i ditt Google-konto.',
        'Flikarna är kvar som de är; radera dem som du inte vill ha, även de dolda. Funktioner som `=LEADS_NEEDED(…)` säger sedan att de är okända.',
      ],
    },
  ],
  copy: {
    button: 'Kopiera hela texten i {file}',
    done: 'Kopierat: {file}, {size}. Klistra in nu.',
    byHand: 'Webbläsaren kopierar inte själv. Texten är markerad nedan: tryck Ctrl+C (⌘C).',
  },
};
