import type { Language } from './languages.ts';

/**
 * What the help card and the documentation say of the custom functions. It is read when the add-on is built, not when
 * a cell computes, so it weighs nothing there. Google shows no line breaks and marks nothing optional: each text is
 * short and says so itself.
 */
export interface FunctionHelp {
  readonly says: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
}

type HelpTexts = Readonly<Record<string, FunctionHelp>>;

const CALENDAR_EN = {
  open: 'Optional. Opening time as an hour or a time of day; 8 by default.',
  close: 'Optional. Closing time as an hour or a time of day; 17 by default.',
  weekend:
    'Optional. Weekend code as in NETWORKDAYS.INTL (1, 2 … 17 or "0000011"); Saturday and Sunday by default.',
  holidays: 'Optional. Range with the days that are free.',
};

const EN: HelpTexts = {
  CUSTOMERS_NEEDED: {
    says: 'Customers needed to reach a revenue goal, rounded up.',
    parameters: {
      revenue_goal: 'Revenue to reach, at least 0.',
      average_order_value: 'Average order in the same currency, above 0.',
    },
    returns: 'Whole customers.',
  },
  LEADS_NEEDED: {
    says: 'Leads needed for the customers of a revenue goal: on average, or with a certainty.',
    parameters: {
      revenue_goal: 'Revenue to reach, at least 0.',
      average_order_value: 'Average order in the same currency, above 0.',
      lead_to_customer_rate: 'Share of leads that become customers, above 0 and at most 1, such as 2%.',
      certainty: 'Optional. How sure the customers should be, such as 90%; without it the average is given.',
      rate_from_leads:
        'Optional. The number of leads the rate was learnt from; its uncertainty is then counted in.',
    },
    returns: 'Whole leads.',
  },
  FUNNEL_NEEDED: {
    says: 'The count needed in every stage to reach a revenue goal, from leads at the top to customers at the bottom.',
    parameters: {
      revenue_goal: 'Revenue to reach, at least 0.',
      average_order_value: 'Average order in the same currency, above 0.',
      stage_rates: 'Range with the conversion rate of each stage to the next, top to bottom.',
    },
    returns: 'One count more than there are rates.',
  },
  GOAL_CHANCE: {
    says: 'Chance that a number of leads gives at least a number of customers.',
    parameters: {
      leads: 'Whole leads, at least 0.',
      lead_to_customer_rate: 'Share of leads that become customers, above 0 and at most 1, such as 2%.',
      customers: 'Whole customers to reach, at least 0.',
      rate_from_leads:
        'Optional. The number of leads the rate was learnt from; its uncertainty is then counted in.',
    },
    returns: 'A share from 0 to 1.',
  },
  LEAD_VALUE: {
    says: 'What a lead is worth: average order × lead-to-customer rate.',
    parameters: {
      average_order_value: 'Average order, at least 0.',
      lead_to_customer_rate: 'Share of leads that become customers, from 0 to 1.',
    },
    returns: 'Money, in the currency of the order.',
  },
  LEAD_GRADE: {
    says: 'Grade of a lead by fit (A to D) and interest (1 to 4): A and 1 from 75, B and 2 from 50, C and 3 from 25.',
    parameters: { fit: 'Fit score, 0 to 100.', interest: 'Interest score, 0 to 100.' },
    returns: 'A1 to D4.',
  },
  SLA_LEADS: {
    says: 'Leads that one rep needs to make quota; with a mix, leads of each kind.',
    parameters: {
      quota: 'The rep’s revenue goal, at least 0.',
      revenue_per_customer: 'Average revenue of a customer, above 0.',
      close_rate: 'Share of leads that become customers, from 0 to 1; with a mix, one for each kind.',
      mix: 'Optional. Each kind’s share of the leads, of the same shape as close_rate, summing to 100%.',
    },
    returns: 'Whole leads.',
  },
  SLA_CAPACITY: {
    says: 'Whole attempts per lead that the hours allow.',
    parameters: {
      leads: 'Leads to follow up, above 0.',
      hours: 'Hours set aside in the same period, at least 0.',
      minutes_per_attempt: 'Minutes that one attempt takes, above 0.',
    },
    returns: 'Whole attempts.',
  },
  SLA_HOURS: {
    says: 'Hours that a promise of attempts costs.',
    parameters: {
      leads: 'Leads to follow up, at least 0.',
      attempts_per_lead: 'Attempts promised per lead, at least 0.',
      minutes_per_attempt: 'Minutes that one attempt takes, at least 0.',
    },
    returns: 'Hours.',
  },
  SLA_REPS: {
    says: 'Reps needed to keep a promise of attempts, rounded up.',
    parameters: {
      leads: 'Leads to follow up, at least 0.',
      attempts_per_lead: 'Attempts promised per lead, at least 0.',
      minutes_per_attempt: 'Minutes that one attempt takes, at least 0.',
      hours_per_rep: 'Hours that a rep has for it in the same period, above 0.',
    },
    returns: 'Whole reps.',
  },
  SLA_ATTEMPTS: {
    says: 'How many attempts per lead bring the greatest expected gain.',
    parameters: {
      reach_rates:
        'Range with the chance that each attempt reaches a lead not reached before, first attempt first.',
      value_per_reached_lead: 'What a reached lead is worth, at least 0.',
      cost_per_attempt: 'What an attempt costs, at least 0.',
    },
    returns: 'Whole attempts.',
  },
  SLA_DUE: {
    says: 'When so many working hours have passed: the time by which a promise must be kept.',
    parameters: {
      start: 'Date and time the clock starts.',
      hours: 'Working hours, at least 0.',
      ...CALENDAR_EN,
    },
    returns: 'Date and time.',
  },
  NETWORKHOURS: {
    says: 'Working hours between two times.',
    parameters: {
      start: 'Date and time.',
      end: 'Date and time; before start it gives a negative number.',
      ...CALENDAR_EN,
    },
    returns: 'Hours.',
  },
  SLA_PACE: {
    says: 'The part of a goal that is due by the end of a day, growing by working days.',
    parameters: {
      goal: 'The goal of the whole period, at least 0.',
      start: 'First day of the period.',
      end: 'Last day of the period.',
      date: 'The day.',
      weekend: CALENDAR_EN.weekend,
      holidays: CALENDAR_EN.holidays,
    },
    returns: 'A part of the goal.',
  },
  CONVERSION_INTERVAL: {
    says: 'How sure a conversion rate is: low and high end of its interval (Wilson).',
    parameters: {
      converted: 'Whole number that converted, at least 0.',
      total: 'Whole number of all, at least 1.',
      confidence: 'Optional. Confidence of the interval; 95% by default.',
    },
    returns: 'Two shares beside each other.',
  },
  CONVERSION_BY_AGE: {
    says: 'Share of leads that become customers within a number of days, with leads too young to judge counted for as long as they have been followed (Kaplan–Meier).',
    parameters: {
      created: 'Range with the creation date of each lead; a row without one is left out.',
      converted:
        'Range with the date each became a customer; blank for a lead that has not. Of the same size.',
      as_of: 'The last day that counts, such as TODAY().',
      days: 'Whole days since creation, at least 0.',
    },
    returns: 'A share from 0 to 1; an error that says so where no lead has been followed for so long.',
  },
  ATTRIBUTION: {
    says: 'What each channel is credited with when paths of several channels end in conversions; together all of them.',
    parameters: {
      paths:
        'Range with a path in each cell, as "web > fair > web". For time_decay with the days before the conversion behind every touch: "web@12 > fair@3".',
      conversions: 'Range of the same size: conversions of each path, or what they were worth.',
      model:
        'Optional. first, last, linear (the default), position (40% first, 40% last, 20% between), time_decay (half for every 7 days; in a path without days, half for every touch back), markov (removal effect) or shapley.',
      non_conversions:
        'Optional. Range of the same size: how often each path ended without a conversion. Only markov asks for it, and then conversions must be a number of times, not money.',
      separator: 'Optional. What is between the touches of a path; > by default.',
    },
    returns: 'Channel and credit in each row, the most credited first.',
  },
};

const CALENDAR_SV = {
  open: 'Valfri. Öppningstid som timme eller klockslag; 8 om den utelämnas.',
  close: 'Valfri. Stängningstid som timme eller klockslag; 17 om den utelämnas.',
  weekend:
    'Valfri. Helgkod som i NETWORKDAYS.INTL (1, 2 … 17 eller "0000011"); lördag och söndag om den utelämnas.',
  holidays: 'Valfri. Område med dagar som är lediga.',
};

const SV: HelpTexts = {
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
      ...CALENDAR_SV,
    },
    returns: 'Datum och tid.',
  },
  NETWORKHOURS: {
    says: 'Arbetstimmar mellan två tidpunkter.',
    parameters: {
      start: 'Datum och tid.',
      end: 'Datum och tid; före start ger den ett negativt tal.',
      ...CALENDAR_SV,
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
      weekend: CALENDAR_SV.weekend,
      holidays: CALENDAR_SV.holidays,
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

export const FUNCTION_HELP: Readonly<Record<Language, HelpTexts>> = { en: EN, sv: SV };
