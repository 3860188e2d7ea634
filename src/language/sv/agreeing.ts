import type { Texts } from '../topics.ts';

export const agreeing: Texts<'agreeing'> = {
  'agree.title': 'Kom överens',
  'agree.first':
    'Inget är överenskommet än: överenskommelsen följer era inställningar och data. När ni har kommit överens ändras inget i den, och båda sidor mäts mot den.',
  'agree.after':
    'Version {last} är överenskommen från {from}. Detta skulle bli version {version}; till dess gäller version {last}.',
  'agree.nothing':
    'Version {last} är överenskommen från {from}, och era inställningar säger detsamma. Gå till steget ”Överenskommelse” för att ändra något.',
  'agree.changes': 'Vad som skulle ändras från version {version}',
  'agree.whole': 'Hela version {version}',
  'agree.from': 'Gäller från',
  'agree.fromHelp': 'Dagar dessförinnan mäts mot versionen före.',
  'agree.nameHelp': 'Namnet på den som kommer överens; det kan lämnas tomt och undertecknas på papper.',
  'agree.change': 'Ändra något',
  'agree.now': 'Kom överens om version {version}',
  'agree.notAgreed': 'Inget är överenskommet än: fliken Överenskommelse är ett förslag.',
  'agree.agreed': 'Version {version} av överenskommelsen är vad båda sidor mäts mot.',
  'agree.agreedChanged':
    'Inställningar eller Plan säger något annat än version {version} av överenskommelsen, som fortfarande gäller.',
  'agree.open': 'Se och kom överens',
  'agree.noLeads':
    'Leads kan inte utlovas än: Plan behöver ett snittordervärde och en andel leads som blir kunder.',
  'agree.forMarketing': 'Kommer överens för marknad',
  'agree.forSales': 'Kommer överens för sälj',
  'agree.keeping': 'I hur många av 100 sådana perioder det skulle hållas',
  'agree.keepingBasis':
    'Så som de senaste {weeks} veckorna i era exporter gick. Marknad: {marketing}. Sälj: {sales}.',
  'agree.keepingUnknown': 'Era exporter har för få veckor för att säga hur ofta detta skulle hållas.',
  'agree.concession': '{what}: marknad {marketing}, sälj {sales}.',
  'agree.useStrictest': 'Föreslå detta i stället',
  'agree.addressOf': 'E-postadress till {rep}',
  'agree.noReps': 'Säljarna står här när det finns rapporter.',
};
