import type { FunctionHelps, FunctionsPage } from '../functionHelp.ts';

const CALENDAR = {
  open: 'Valgfri. Åpningstid som time eller klokkeslett; 8 hvis den utelates.',
  close: 'Valgfri. Stengetid som time eller klokkeslett; 17 hvis den utelates.',
  weekend:
    'Valgfri. Helgekode som i NETWORKDAYS.INTL (1, 2 … 17 eller "0000011"); lørdag og søndag hvis den utelates.',
  holidays: 'Valgfri. Område med dagene som er fri.',
};

export const functionHelp: FunctionHelps = {
  CUSTOMERS_NEEDED: {
    says: 'Kunder som trengs for å nå et inntektsmål, rundet opp.',
    parameters: {
      revenue_goal: 'Inntekter som skal nås, minst 0.',
      average_order_value: 'Snittordre i samme valuta, over 0.',
    },
    returns: 'Hele kunder.',
  },
  LEADS_NEEDED: {
    says: 'Leads som trengs for kundene i et inntektsmål: i gjennomsnitt, eller med en sikkerhet.',
    parameters: {
      revenue_goal: 'Inntekter som skal nås, minst 0.',
      average_order_value: 'Snittordre i samme valuta, over 0.',
      lead_to_customer_rate: 'Andel leads som blir kunder, over 0 og høyst 1, som 2%.',
      certainty: 'Valgfri. Hvor sikre kundene skal være, som 90%; uten den gis gjennomsnittet.',
      rate_from_leads: 'Valgfri. Antall leads som andelen er lært av; da regnes usikkerheten i den med.',
    },
    returns: 'Hele leads.',
  },
  FUNNEL_NEEDED: {
    says: 'Antallet som trengs i hver fase for å nå et inntektsmål, fra leads øverst til kunder nederst.',
    parameters: {
      revenue_goal: 'Inntekter som skal nås, minst 0.',
      average_order_value: 'Snittordre i samme valuta, over 0.',
      stage_rates: 'Område med konverteringsgraden fra hver fase til den neste, ovenfra og ned.',
    },
    returns: 'Ett antall mer enn det er andeler.',
  },
  GOAL_CHANCE: {
    says: 'Sjansen for at et antall leads gir minst et antall kunder.',
    parameters: {
      leads: 'Hele leads, minst 0.',
      lead_to_customer_rate: 'Andel leads som blir kunder, over 0 og høyst 1, som 2%.',
      customers: 'Hele kunder som skal nås, minst 0.',
      rate_from_leads: 'Valgfri. Antall leads som andelen er lært av; da regnes usikkerheten i den med.',
    },
    returns: 'En andel fra 0 til 1.',
  },
  LEAD_VALUE: {
    says: 'Hva et lead er verdt: snittordre × andel leads som blir kunder.',
    parameters: {
      average_order_value: 'Snittordre, minst 0.',
      lead_to_customer_rate: 'Andel leads som blir kunder, fra 0 til 1.',
    },
    returns: 'Penger, i ordrens valuta.',
  },
  LEAD_GRADE: {
    says: 'Karakteren til et lead etter hvor godt det passer (A til D) og interesse (1 til 4): A og 1 fra 75, B og 2 fra 50, C og 3 fra 25.',
    parameters: {
      fit: 'Poeng for hvor godt det passer, 0 til 100.',
      interest: 'Poeng for interesse, 0 til 100.',
    },
    returns: 'A1 til D4.',
  },
  SLA_LEADS: {
    says: 'Leads som en selger trenger for å nå salgsmålet sitt; med en mix, leads av hver type.',
    parameters: {
      quota: 'Selgerens inntektsmål, minst 0.',
      revenue_per_customer: 'Gjennomsnittlig inntekt av en kunde, over 0.',
      close_rate: 'Andel leads som blir kunder, fra 0 til 1; med en mix én for hver type.',
      mix: 'Valgfri. Hver types andel av leadene, av samme form som close_rate, til sammen 100%.',
    },
    returns: 'Hele leads.',
  },
  SLA_CAPACITY: {
    says: 'Hele kontaktforsøk per lead som timene rekker til.',
    parameters: {
      leads: 'Leads som skal følges opp, over 0.',
      hours: 'Timer som er satt av i samme tidsrom, minst 0.',
      minutes_per_attempt: 'Minutter som ett forsøk tar, over 0.',
    },
    returns: 'Hele forsøk.',
  },
  SLA_HOURS: {
    says: 'Timer som et løfte om kontaktforsøk koster.',
    parameters: {
      leads: 'Leads som skal følges opp, minst 0.',
      attempts_per_lead: 'Lovede forsøk per lead, minst 0.',
      minutes_per_attempt: 'Minutter som ett forsøk tar, minst 0.',
    },
    returns: 'Timer.',
  },
  SLA_REPS: {
    says: 'Selgere som trengs for å holde et løfte om kontaktforsøk, rundet opp.',
    parameters: {
      leads: 'Leads som skal følges opp, minst 0.',
      attempts_per_lead: 'Lovede forsøk per lead, minst 0.',
      minutes_per_attempt: 'Minutter som ett forsøk tar, minst 0.',
      hours_per_rep: 'Timer som en selger har til det i samme tidsrom, over 0.',
    },
    returns: 'Hele selgere.',
  },
  SLA_ATTEMPTS: {
    says: 'Hvor mange kontaktforsøk per lead som gir størst forventet gevinst.',
    parameters: {
      reach_rates:
        'Område med sjansen for at hvert forsøk når et lead som ikke er nådd før, det første forsøket først.',
      value_per_reached_lead: 'Hva et lead som er nådd, er verdt, minst 0.',
      cost_per_attempt: 'Hva et forsøk koster, minst 0.',
    },
    returns: 'Hele forsøk.',
  },
  SLA_DUE: {
    says: 'Når så mange arbeidstimer har gått: tidspunktet da et løfte må være holdt.',
    parameters: {
      start: 'Dato og klokkeslett da klokken starter.',
      hours: 'Arbeidstimer, minst 0.',
      ...CALENDAR,
    },
    returns: 'Dato og klokkeslett.',
  },
  NETWORKHOURS: {
    says: 'Arbeidstimer mellom to tidspunkter.',
    parameters: {
      start: 'Dato og klokkeslett.',
      end: 'Dato og klokkeslett; før start gir det et negativt tall.',
      ...CALENDAR,
    },
    returns: 'Timer.',
  },
  SLA_PACE: {
    says: 'Den delen av et mål som skal være nådd ved slutten av en dag; den vokser med virkedagene.',
    parameters: {
      goal: 'Målet for hele perioden, minst 0.',
      start: 'Periodens første dag.',
      end: 'Periodens siste dag.',
      date: 'Dagen.',
      weekend: CALENDAR.weekend,
      holidays: CALENDAR.holidays,
    },
    returns: 'En del av målet.',
  },
  CONVERSION_INTERVAL: {
    says: 'Hvor sikker en konverteringsgrad er: den laveste og høyeste verdien i intervallet (Wilson).',
    parameters: {
      converted: 'Heltall som konverterte, minst 0.',
      total: 'Heltall for alle, minst 1.',
      confidence: 'Valgfri. Intervallets konfidensgrad; 95% hvis den utelates.',
    },
    returns: 'To andeler ved siden av hverandre.',
  },
  CONVERSION_BY_AGE: {
    says: 'Andel av leads som blir kunder innen et antall dager, der leads som er for unge til å bedømmes, regnes så lenge de er fulgt (Kaplan–Meier).',
    parameters: {
      created: 'Område med datoen da hvert lead ble opprettet; en rad uten dato utelates.',
      converted: 'Område med datoen da hvert lead ble kunde; tomt for et som ikke er blitt det. Like stort.',
      as_of: 'Den siste dagen som teller, som TODAY().',
      days: 'Hele dager siden leadet ble opprettet, minst 0.',
    },
    returns: 'En andel fra 0 til 1; en feil som sier det hvis ingen leads er fulgt så lenge.',
  },
  ATTRIBUTION: {
    says: 'Hva hver kanal får æren for når veier over flere kanaler ender i konverteringer; til sammen alle.',
    parameters: {
      paths:
        'Område med en vei i hver celle, som "nett > messe > nett". For time_decay med dagene før konverteringen etter hvert kontaktpunkt: "nett@12 > messe@3".',
      conversions: 'Like stort område: konverteringer for hver vei, eller hva de var verdt.',
      model:
        'Valgfri. first (første), last (siste), linear (likt; hvis den utelates), position (40% første, 40% siste, 20% imellom), time_decay (halvparten for hver 7. dag; i en vei uten dager halvparten for hvert kontaktpunkt bakover), markov (fjerningseffekt) eller shapley.',
      non_conversions:
        'Valgfri. Like stort område: hvor ofte hver vei endte uten konvertering. Bare markov spør etter det, og da må conversions være et antall ganger, ikke penger.',
      separator: 'Valgfri. Det som står mellom kontaktpunktene i en vei; > hvis den utelates.',
    },
    returns: 'Kanal og det den får æren for i hver rad, den største først.',
  },
};

/** The words of docs/functions.nb.md. */
export const functionsPage: FunctionsPage = {
  title: 'Funksjoner for celler',
  gives: 'gir',
  parameter: 'Parameter',
  meaning: 'Betydning',
  introduction:
    'Hver parameter tar en celle eller et område. Områder regnes element for element, en enkelt verdi møter hvert element, en tom celle gir en tom celle; i et område får en celle som ikke kan brukes, setningen sin på sin egen plass. En parameter i hakeparentes kan utelates. Feilene er på regnearkets språk. Tekst som leses som et tall ("100 000 kr"), er et tall; en dato som er tekst, leses slik datoer skrives der regnearkets språk hører hjemme, og avvises hvis den likevel kan være to dager: 2026-10-16 er alltid riktig. Skriv `;` mellom argumentene i et norsk regneark og `,` i et engelsk. Navnene er de samme overalt.',
};
