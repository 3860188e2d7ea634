export const settings = {
  'settings.weekdayHours': 'Weekdays with other hours',
  'settings.weekday': 'Weekday',
  'settings.opens': 'Opens',
  'settings.closes': 'Closes',
  'settings.lunchFrom': 'Lunch from',
  'settings.lunchTo': 'Lunch to',
  'settings.hoursHelp':
    'Weekdays with other hours: Friday, 08:00, 15:00. Lunch left blank is as on other days; {none} instead of a time is no lunch, or a free day.',
  'settings.howTo': 'Type in the yellow cells. Your own entries are kept.',
  'settings.setting': 'Setting',
  'settings.value': 'Value',
  'settings.meaning': 'What it means',
  'settings.rates': 'Exchange rates',
  'settings.currency': 'Currency',
  'settings.rate': 'Worth of one',
  'settings.holidays': 'Holidays',
  'settings.holiday': 'Holiday',
  'settings.columns': 'Columns, where they were not found',
  'settings.kind': 'Kind',
  'settings.field': 'Field',
  'settings.header': 'Header in your export',
  'settings.form': 'Read as',
  'settings.stages': 'Your words for the stages',
  'settings.word': 'Word in your CRM',
  'settings.stage': 'Our stage',
  'settings.activityTypes': 'Activities: your words for their types',
  'settings.typeWord': 'Type in your CRM',
  'settings.activityType': 'What it is',
  'settings.sourceAliases': 'Sources that go under another name',
  'settings.aliasedSource': 'Source in your exports',
  'settings.goesUnder': 'Goes under the name',
  'settings.listsHelp':
    'Kinds: {kinds}. Read as: {forms}. {none} as header: the field is not read from any column. Stages: {stages}. Activities: {types}.',

  'setting.bad': '{setting} cannot be “{value}”: it must be {expected}.',
  'setting.help': 'This must be {expected}.',
  'setting.openAfterClose': 'The working day must open before it closes.',
  'setting.startAfterEnd': '“{start}” must not be later than “{end}”.',
  'setting.badRate':
    'The exchange rate “{currency}” = “{value}” cannot be used: write a three-letter currency and a number above 0, e.g. EUR and 11.20.',
  'setting.badHoliday': 'The holiday “{value}” is not a valid date: write e.g. 2026-06-19.',
  'setting.badForm':
    'Settings, columns: “{value}” cannot be used. Write how it is read as day first, month first, decimal comma or decimal point, or leave it blank.',
  'setting.badColumn':
    'The line “{value}” under Columns cannot be used: write a kind, one of its fields, and the header in your export.',
  'setting.badStage':
    '“{word}” is mapped to “{value}”, which is not a stage: write one of those listed below Settings.',
  'setting.badActivityType':
    'The type “{word}” is said to be “{value}”: write one of the words that are listed below Settings for activities.',
  'setting.badAlias':
    'The line “{source}” – “{name}” under Sources cannot be used: write the source as your exports have it, and the name it goes under.',
  'setting.unknown': 'There is no setting called “{name}”. Check the spelling.',
  'setting.badLunch':
    'Lunch cannot be used: fill in both when it begins and when it ends, between {open} and {close}, or leave both blank.',
  'setting.badHours':
    'The weekday line “{value}” cannot be used: write a weekday, when it opens and closes, and if you like its lunch, as Friday 08:00 15:00; a dash instead of the times makes the day free.',
  'setting.noWorkingDay': 'The weekday lines leave no working day: take one away that makes a day free.',

  'meaning.language': 'The language of the tabs: Swedish or English.',
  'meaning.currency':
    'Three letters; blank: SEK. Amounts in other currencies need a rate in the list to the right.',
  'meaning.certainty': '90%: the chance of reaching the goal.',
  'meaning.promise':
    'The leads that reach the goal on average, or with the certainty in Plan. All tabs show that number.',
  'meaning.asOf': 'The last day that counts. Blank: today.',
  'meaning.goalStart': 'Blank: the first day of the month.',
  'meaning.goalEnd': 'Blank: the last day of the month.',
  'meaning.periodStart': 'Only leads created in this period are reported. Blank: all.',
  'meaning.periodEnd': 'The day itself is included. Blank: all.',
  'meaning.firstAttemptWithinHours':
    'What sales promises: working hours from the start of the clock to the first attempt.',
  'meaning.attempts': 'What sales promises: how many times a lead is contacted.',
  'meaning.attemptsWithinDays': 'Calendar days from the start of the clock.',
  'meaning.reachedEndsDepth': 'Yes: a lead that was reached needs no further attempts.',
  'meaning.clockStart': 'Created, assigned to a rep, MQL or SQL.',
  'meaning.open': 'As 08:00. A lead that comes at night starts here.',
  'meaning.close': 'As 17:00.',
  'meaning.weekend': 'Comma-separated, such as Saturday, Sunday. –: none.',
  'meaning.reps': 'How many share the leads. Blank: 5.',
  'meaning.hoursPerMonth': 'Time set aside to follow up leads.',
  'meaning.minutesPerAttempt': 'One call or mail with what belongs to it.',
  'meaning.costPerHour': 'Salary incl. overhead; blank: attempts are weighed by hours only.',
  'meaning.showNames':
    'No: reps are Rep 1, Rep 2 …, leads only their id, and contacts named in other texts Contact 1, Contact 2 … The data tabs stay as they are.',
  'meaning.tabs': 'Blank: all. Else their names, comma-separated; one that is left out is hidden.',
  'meaning.digestTo': 'Separate addresses with commas; recipients see each other. Leave blank for none.',
  'meaning.digestWhen': 'At every scheduled refresh, or only when something is off.',
  'meaning.digestThreshold': 'First attempts or all attempts in time below this need attention.',
  'meaning.lunchStart': 'As 12:00. Blank: no lunch break is taken off.',
  'meaning.lunchEnd': 'As 13:00.',
  'meaning.holidayCountry':
    'Sweden, Norway, Denmark or Finland; blank: none. Own days: the list to the right.',
  'meaning.holidayEves': 'Christmas Eve and the like: no public holidays, but offices are shut.',
  'meaning.bridgeDays': 'Such as the Friday between Ascension Day and the weekend.',
  'meaning.attributionModel': 'How a won deal is shared out; Attribution says the weights of each.',
  'meaning.comparisonModel': 'Shown next to it, since no model is the truth.',
  'meaning.lookbackDays': 'What is older than that before the close has no part in the deal.',
  'meaning.touchActivities': 'No: sources, forms and campaigns only.',
  'meaning.salesSourceWords': 'Comma-separated. All other sources are marketing’s. –: none.',
  'meaning.retention':
    'Retention date: leads of which nothing has happened since are counted as too old, and the menu’s Erase a person takes them out. Blank: none.',
  'meaning.rateBasis': 'All leads so far, or mature: corrected for young leads.',
  'meaning.rateWithinDays': 'Mature: leads that become customers within so many days.',
  'meaning.marketingShare': 'Share of the goal that should come from marketing leads.',
  'meaning.convertedMeans':
    'Where a file of no known system says only that a lead is converted, and there are no deals.',
  'meaning.leadKind': 'Source, grade or not divided. Each kind has its own rate and lead value.',
} as const;
