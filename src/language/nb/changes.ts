import type { Texts } from '../topics.ts';

/** What is new in the version, for Help. */
export const changes: Texts<'changes'> = {
  'changes.0.4.0':
    'Nytt i den:\n• Avtalen lagres i versjoner, hver med en dag den gjelder fra, og dere ser på forhånd hvor ofte hver side ville holde den.\n• Prognose: hva målperioden vil ha gitt når den er over, med et intervall og sjansen for å nå målet.\n• Mål per kvartal eller regnskapsår, måned for måned i Plan.\n• Deals, Ringeliste, Leads mot plan og Leads er egne faner; Start leder til alle faner.\n• Periode, sammenligning og «vis bare» velges på Start; alle rapporter følger med.\n• «Vis leadene bak tallet» i menyen.\n• Excel-filer, zip-filer og eksporter med overskrifter på seks språk leses.\n• «Hva betyr tallet?» i menyen, for hver fane; norsk bokmål (ikke lest av noen som har det som morsmål).\n• E-post til selgere om leads der fristen snart løper ut, hvis dere slår det på.',
};
