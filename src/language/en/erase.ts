export const erase = {
  'erase.title': 'Erase personal data',
  'erase.help':
    'Takes a person out of every data tab and every report. Leads and activities go as rows; of a deal, which is the company’s revenue, only e-mail, contact and name go. First you see where they are.',
  'erase.find': 'Find',
  'erase.findOld': 'Find leads before {date}',
  'erase.none': 'Nobody was found in the data tabs.',
  'erase.found': 'To be erased:',
  'erase.in': '{tab}: {rows} {rows|row|rows}, {cells} {cells|cell|cells} more',
  'erase.erase': 'Erase for good',
  'erase.done': 'Erased, and the reports are written anew:',
  'erase.after':
    'Erase the person in your CRM as well, else the next export brings them back. Google keeps earlier versions under File → Version history.',
  'erase.elsewhere': 'Written by people, and left for you to change:',
  'erase.uncertain':
    'Left, for they give only the name, which another lead or an owner has too. Look yourself who is meant:',
  'erase.cut':
    'Time ran out before all tabs were looked through for what people have written. Press Find to look once more.',
} as const;
