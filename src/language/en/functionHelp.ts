import type { FunctionHelps, FunctionsPage } from '../functionHelp.ts';

const CALENDAR = {
  open: 'Optional. Opening time as an hour or a time of day; 8 by default.',
  close: 'Optional. Closing time as an hour or a time of day; 17 by default.',
  weekend:
    'Optional. Weekend code as in NETWORKDAYS.INTL (1, 2 … 17 or "0000011"); Saturday and Sunday by default.',
  holidays: 'Optional. Range with the days that are free.',
};

export const functionHelp: FunctionHelps = {
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
      ...CALENDAR,
    },
    returns: 'Date and time.',
  },
  NETWORKHOURS: {
    says: 'Working hours between two times.',
    parameters: {
      start: 'Date and time.',
      end: 'Date and time; before start it gives a negative number.',
      ...CALENDAR,
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
      weekend: CALENDAR.weekend,
      holidays: CALENDAR.holidays,
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

/** The words of docs/functions.en.md. */
export const functionsPage: FunctionsPage = {
  title: 'Functions for cells',
  gives: 'gives',
  parameter: 'Parameter',
  meaning: 'Meaning',
  introduction:
    'Every parameter takes a cell or a range. Ranges go element by element, a single value meets every element, a blank cell gives a blank; in a range a cell that cannot be used gets its sentence in its own place. A parameter in brackets may be left out. Errors are in the spreadsheet’s language. Text that reads as a number ("100 000 kr") is one; a date that is text is read as the spreadsheet’s locale writes dates, and refused where that leaves two days: 2026-10-16 is always right. Between arguments write `;` in a Swedish spreadsheet and `,` in an English one. The names are the same everywhere.',
};
