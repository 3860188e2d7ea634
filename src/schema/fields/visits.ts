import { type Field, field } from './field.ts';
import { SPEND_FIELDS } from './spend.ts';

const named = (name: string): Field => SPEND_FIELDS.find((one) => one.name === name)!;

/** The fields of a count of visitors and the headers that name them. Day, source and campaign are called as those of a cost. */
export const VISIT_FIELDS: readonly Field[] = [
  named('date'),
  named('source'),
  named('campaign'),
  field('visitors', 'number', {
    en: 'visitors,unique visitors,total users,active users,users,nb uniq visitors,website visitors,site visitors,web visitors,number of visitors,total visitors,website users,new users',
    sv: 'besökare,unika besökare,antal besökare,webbplatsbesökare,totalt antal användare,aktiva användare,användare,nya användare',
    nb: 'besøkende,unike besøkende,antall besøkende,brukere,aktive brukere',
    da: 'besøgende,unikke besøgende,antal besøgende,brugere,aktive brugere',
    fi: 'kävijät,yksilölliset kävijät,käyttäjät,aktiiviset käyttäjät',
    de: 'besucher,eindeutige besucher,anzahl besucher,nutzer,aktive nutzer',
  }),
  field('sessions', 'number', {
    en: 'sessions,visits,nb visits,number of visits,number of sessions,website visits,site visits,website sessions,total visits,total sessions',
    sv: 'sessioner,besök,antal besök,antal sessioner',
    nb: 'økter,besøk,antall besøk',
    da: 'sessioner,besøg,antal besøg',
    fi: 'istunnot,käynnit',
    de: 'sitzungen,besuche,anzahl besuche',
  }),
];
