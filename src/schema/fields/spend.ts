import { type Field, field } from './field.ts';

/** The fields of a cost and the headers that name them. */
export const SPEND_FIELDS: readonly Field[] = [
  field('date', 'date', {
    en: 'date,day,month,period,start date,gregorian date,reporting starts,time period,week,year month,date start,month year,invoice date',
    sv: 'datum,dag,månad,period,startdatum,vecka,fakturadatum',
    nb: 'dato,dag,måned,periode,startdato,uke',
    da: 'dato,dag,måned,periode,startdato,uge',
    fi: 'päivämäärä,päivä,kuukausi,pvm,jakso,viikko',
    de: 'datum,tag,monat,zeitraum,startdatum,woche',
  }),
  field('source', 'word', {
    en: 'source,channel,lead source,utm source,platform,ad platform,network,publisher,media channel,marketing channel,ad network,session source,source medium,session source medium,session default channel group,session primary channel group,session primary channel group default channel group,first user primary channel group,first user primary channel group default channel group,first user default channel group,first user source,first user source medium,default channel group,vendor,site dcm,publisher platform',
    sv: 'källa,kanal,leadkälla,plattform,mediekanal,annonsplattform,marknadskanal',
    nb: 'kilde,kanal,plattform',
    da: 'kilde,kanal,platform',
    fi: 'lähde,kanava,alusta',
    de: 'quelle,kanal,plattform,netzwerk',
  }),
  field('campaign', 'text', {
    en: 'campaign,campaign name,utm campaign,session campaign,session campaign name,ad campaign,placement campaign',
    sv: 'kampanj,kampanjnamn',
    nb: 'kampanje,kampanjenavn',
    da: 'kampagne,kampagnenavn',
    fi: 'kampanja,kampanjan nimi',
    de: 'kampagne,kampagnenname',
  }),
  field('cost', 'money', {
    en: 'cost,spend,amount spent,total cost,total spent,total spend,spent,ad spend,ad cost,ads spend,ads cost,advertiser ad cost,advertising cost,advertising spend,advertiser cost,google ads cost,media cost,media spend,marketing cost,marketing spend,campaign cost,campaign spend,costs,cost total,actual cost,actual spend,net cost,cost excl vat,cost ex vat,investment,amount,expense,expenses',
    sv: 'kostnad,kostnader,utgift,utgifter,belopp,spenderat,spenderat belopp,annonskostnad,annonseringskostnad,mediekostnad,kampanjkostnad,marknadskostnad,totalkostnad,total kostnad,kostnad exkl moms,kostnad ex moms,faktisk kostnad',
    nb: 'kostnad,kostnader,forbruk,beløp,brukt beløp,beløp brukt,annonsekostnad,utgift,utgifter',
    da: 'omkostning,omkostninger,udgift,udgifter,forbrug,beløb,brugt beløb,annonceudgift,pris',
    fi: 'kustannus,kustannukset,kulutus,kulut,kulu,summa,mainoskulut,käytetty summa',
    de: 'kosten,ausgaben,betrag,ausgegebener betrag,werbekosten,werbeausgaben,gesamtkosten',
  }),
  field('currency', 'word', {
    en: 'currency,currency code,account currency,spend currency,cost currency',
    sv: 'valuta,valutakod',
    nb: 'valuta,valutakode',
    da: 'valuta,valutakode',
    fi: 'valuutta,valuuttakoodi',
    de: 'währung,währungscode',
  }),
];
