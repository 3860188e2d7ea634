import type { FunctionHelps, FunctionsPage } from '../functionHelp.ts';

const CALENDAR = {
  open: 'Valfri. Öppningstid som timme eller klockslag; 8 om den utelämnas.',
  close: 'Valfri. Stängningstid som timme eller klockslag; 17 om den utelämnas.',
  weekend:
    'Valfri. Helgkod som i NETWORKDAYS.INTL (1, 2 … 17 eller "0000011"); lördag och söndag om den utelämnas.',
  holidays: 'Valfri. Område med dagar som är lediga.',
};

export const functionHelp: FunctionHelps = {
  CUSTOMERS_NEEDED: {
    says: 'Kunder som behövs för att nå ett intäktsmål, avrundat uppåt.',
    parameters: {
      revenue_goal: 'Intäkt att nå, minst 0.',
      average_order_value: 'Snittorder i samma valuta, över 0.',
    },
    returns: 'Hela kunder.',
  },
  LEADS_NEEDED: {
    says: 'Leads som behövs för ett intäktsmåls kunder: i genomsnitt, eller med en säkerhet.',
    parameters: {
      revenue_goal: 'Intäkt att nå, minst 0.',
      average_order_value: 'Snittorder i samma valuta, över 0.',
      lead_to_customer_rate: 'Andel leads som blir kunder, över 0 och högst 1, som 2%.',
      certainty: 'Valfri. Hur säkra kunderna ska vara, som 90%; utan den ges genomsnittet.',
      rate_from_leads: 'Valfri. Antal leads som andelen är lärd av; då räknas dess osäkerhet in.',
    },
    returns: 'Hela leads.',
  },
  FUNNEL_NEEDED: {
    says: 'Antalet som behövs i varje fas för att nå ett intäktsmål, från leads överst till kunder nederst.',
    parameters: {
      revenue_goal: 'Intäkt att nå, minst 0.',
      average_order_value: 'Snittorder i samma valuta, över 0.',
      stage_rates: 'Område med konverteringsgraden från varje fas till nästa, uppifrån och ned.',
    },
    returns: 'Ett antal mer än det finns andelar.',
  },
  GOAL_CHANCE: {
    says: 'Chansen att ett antal leads ger minst ett antal kunder.',
    parameters: {
      leads: 'Hela leads, minst 0.',
      lead_to_customer_rate: 'Andel leads som blir kunder, över 0 och högst 1, som 2%.',
      customers: 'Hela kunder att nå, minst 0.',
      rate_from_leads: 'Valfri. Antal leads som andelen är lärd av; då räknas dess osäkerhet in.',
    },
    returns: 'En andel från 0 till 1.',
  },
  LEAD_VALUE: {
    says: 'Vad ett lead är värt: snittorder × andel leads som blir kunder.',
    parameters: {
      average_order_value: 'Snittorder, minst 0.',
      lead_to_customer_rate: 'Andel leads som blir kunder, från 0 till 1.',
    },
    returns: 'Pengar, i orderns valuta.',
  },
  LEAD_GRADE: {
    says: 'Betyg på ett lead efter passform (A till D) och intresse (1 till 4): A och 1 från 75, B och 2 från 50, C och 3 från 25.',
    parameters: { fit: 'Poäng för passform, 0 till 100.', interest: 'Poäng för intresse, 0 till 100.' },
    returns: 'A1 till D4.',
  },
  SLA_LEADS: {
    says: 'Leads som en säljare behöver för sitt säljmål; med en mix, leads av varje sort.',
    parameters: {
      quota: 'Säljarens intäktsmål, minst 0.',
      revenue_per_customer: 'Genomsnittlig intäkt av en kund, över 0.',
      close_rate: 'Andel leads som blir kunder, från 0 till 1; med en mix en för varje sort.',
      mix: 'Valfri. Varje sorts andel av leadsen, av samma form som close_rate, tillsammans 100%.',
    },
    returns: 'Hela leads.',
  },
  SLA_CAPACITY: {
    says: 'Hela kontaktförsök per lead som timmarna räcker till.',
    parameters: {
      leads: 'Leads att följa upp, över 0.',
      hours: 'Timmar som är avsatta under samma tid, minst 0.',
      minutes_per_attempt: 'Minuter som ett försök tar, över 0.',
    },
    returns: 'Hela försök.',
  },
  SLA_HOURS: {
    says: 'Timmar som ett löfte om kontaktförsök kostar.',
    parameters: {
      leads: 'Leads att följa upp, minst 0.',
      attempts_per_lead: 'Utlovade försök per lead, minst 0.',
      minutes_per_attempt: 'Minuter som ett försök tar, minst 0.',
    },
    returns: 'Timmar.',
  },
  SLA_REPS: {
    says: 'Säljare som behövs för att hålla ett löfte om kontaktförsök, avrundat uppåt.',
    parameters: {
      leads: 'Leads att följa upp, minst 0.',
      attempts_per_lead: 'Utlovade försök per lead, minst 0.',
      minutes_per_attempt: 'Minuter som ett försök tar, minst 0.',
      hours_per_rep: 'Timmar som en säljare har för det under samma tid, över 0.',
    },
    returns: 'Hela säljare.',
  },
  SLA_ATTEMPTS: {
    says: 'Hur många kontaktförsök per lead som ger störst förväntad vinst.',
    parameters: {
      reach_rates:
        'Område med chansen att varje försök når ett lead som inte nåtts förut, första försöket först.',
      value_per_reached_lead: 'Vad ett nått lead är värt, minst 0.',
      cost_per_attempt: 'Vad ett försök kostar, minst 0.',
    },
    returns: 'Hela försök.',
  },
  SLA_DUE: {
    says: 'När så många arbetstimmar har gått: tiden då ett löfte ska vara hållet.',
    parameters: {
      start: 'Datum och tid då klockan startar.',
      hours: 'Arbetstimmar, minst 0.',
      ...CALENDAR,
    },
    returns: 'Datum och tid.',
  },
  NETWORKHOURS: {
    says: 'Arbetstimmar mellan två tidpunkter.',
    parameters: {
      start: 'Datum och tid.',
      end: 'Datum och tid; före start ger den ett negativt tal.',
      ...CALENDAR,
    },
    returns: 'Timmar.',
  },
  SLA_PACE: {
    says: 'Den del av ett mål som ska vara nådd vid slutet av en dag; den växer med arbetsdagarna.',
    parameters: {
      goal: 'Målet för hela perioden, minst 0.',
      start: 'Periodens första dag.',
      end: 'Periodens sista dag.',
      date: 'Dagen.',
      weekend: CALENDAR.weekend,
      holidays: CALENDAR.holidays,
    },
    returns: 'En del av målet.',
  },
  CONVERSION_INTERVAL: {
    says: 'Hur säker en konverteringsgrad är: intervallets lägsta och högsta värde (Wilson).',
    parameters: {
      converted: 'Heltal som konverterade, minst 0.',
      total: 'Heltal för alla, minst 1.',
      confidence: 'Valfri. Intervallets konfidensgrad; 95% om den utelämnas.',
    },
    returns: 'Två andelar bredvid varandra.',
  },
  CONVERSION_BY_AGE: {
    says: 'Andel av leads som blir kunder inom ett antal dagar, där leads som är för unga att bedöma räknas så länge de har följts (Kaplan–Meier).',
    parameters: {
      created: 'Område med varje leads skapandedatum; en rad utan datum utelämnas.',
      converted:
        'Område med datum då varje lead blev kund; tomt för det som inte har blivit det. Lika stort.',
      as_of: 'Den sista dagen som räknas, till exempel TODAY().',
      days: 'Hela dagar sedan leadet skapades, minst 0.',
    },
    returns: 'En andel från 0 till 1; ett fel som säger det om inget lead har följts så länge.',
  },
  ATTRIBUTION: {
    says: 'Vad varje kanal får tillgodoräkna sig när vägar över flera kanaler leder till konverteringar; tillsammans alla.',
    parameters: {
      paths:
        'Område med en väg i varje cell, som "webb > mässa > webb". För time_decay med dagar före konverteringen efter varje kontaktpunkt: "webb@12 > mässa@3".',
      conversions: 'Lika stort område: konverteringar för varje väg, eller vad de var värda.',
      model:
        'Valfri. first (första), last (sista), linear (lika, om den utelämnas), position (40% första, 40% sista, 20% däremellan), time_decay (hälften för var 7:e dag; i en väg utan dagar hälften för varje kontaktpunkt bakåt), markov (borttagningseffekt) eller shapley.',
      non_conversions:
        'Valfri. Lika stort område: hur ofta varje väg slutade utan konvertering. Bara markov frågar efter det, och då ska conversions vara ett antal gånger, inte pengar.',
      separator: 'Valfri. Det som står mellan kontaktpunkterna i en väg; > om den utelämnas.',
    },
    returns: 'Kanal och vad den får tillgodoräkna sig på varje rad, störst först.',
  },
};

/** The words of docs/functions.sv.md. */
export const functionsPage: FunctionsPage = {
  title: 'Funktioner för celler',
  gives: 'ger',
  parameter: 'Parameter',
  meaning: 'Betydelse',
  introduction:
    'Varje parameter tar en cell eller ett område. Områden räknas element för element, ett ensamt värde möter varje element, en tom cell ger en tom cell; i ett område får en cell som inte kan användas sin mening på sin egen plats. En parameter inom hakparentes kan utelämnas. Felen är på kalkylarkets språk. Text som läses som ett tal ("100 000 kr") är ett tal; ett datum som är text läses som man skriver datum där kalkylarkets språk hör hemma, och avvisas om det ändå kan vara två dagar: 2026-10-16 är alltid rätt. Skriv `;` mellan argumenten i ett svenskt kalkylark och `,` i ett engelskt. Namnen är desamma överallt.',
};
