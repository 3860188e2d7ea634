/**
 * What stands in a column for companies and is none, as the words of a company's name (case and accents aside): what
 * people without a company are written under, what is written where nothing is known, and what stands in the columns
 * beside it (size, type).
 */
const NO_NAMES: ReadonlySet<string> = new Set(
  [
    // Private persons
    'private,private person,private persons,private individual,private customer,private client,individual,individuals,individual account,individual customer',
    'person,personal,consumer,consumers,household,household account,home,family,me,myself,self,hobby,walk in,walk in customer,guest,guest customer,end user',
    'privat,privatperson,privatpersoner,privatpers,privat person,privatkund,privatkunder,privat kund,konsument,konsumenter,person,hushall,hemma,familj',
    'privatmarknad,personligt,jag sjalv,mig sjalv,gast,gastkund,enskild,enskild person,fysisk person,privatpersonal,privatkunde,privatkunden',
    'forbruker,forbruger,privat personer,yksityishenkilo,yksityinen,yksityinen henkilo,yksityisasiakas,kuluttaja,kotitalous,eraisik,einstaklingur',
    'privatmann,privatleute,verbraucher,particulier,particuliers,consommateur,particular,particulares,persona fisica,persona privata,persona natural,consumidor',
    'consumidor final,privato,privati,consumatore,pessoa fisica,osoba prywatna,osoba fizyczna,osoba prywatna,klient indywidualny,konsumer,fizinis asmuo',
    'fiziska persona,privatpersona,privatus asmuo,fyzicka osoba,maganszemely,persoana fizica,privepersoon,частное лицо,физлицо,физическое лицо,個人,个人,개인',
    // People who work for themselves, or do not work
    'self employed,selfemployed,self employeed,sole trader,sole proprietor,sole proprietorship,own company,own business,my business,freelance,freelancer,freelancing,contractor',
    'independent consultant,independent contractor,egenforetagare,sjalvstandig,egen foretagare,egen,egen firma,eget,eget foretag,egen verksamhet,enskild firma,enskild naringsidkare,enskild naringsverksamhet',
    'frilans,frilansare,frilanser,selvstendig,selvstendig naringsdrivende,selvstendig naeringsdrivende,selvstaendig,selvstaendig erhvervsdrivende,enkeltpersonforetak,enkeltmandsvirksomhed',
    'yrittaja,toiminimi,selbststandig,selbstandig,selbststandiger,freiberufler,freiberuflich,einzelunternehmer,einzelunternehmen,independant,auto entrepreneur,autoentrepreneur,micro entrepreneur',
    'autonomo,autonoma,por cuenta propia,libero professionista,lavoratore autonomo,zzp,zzper,samozatrudniony,wolny strzelec,самозанятый,фрилансер',
    'student,students,studerande,opiskelija,schuler,etudiant,etudiante,estudiante,studente,retired,pensioner,pensionar,pensionist,rentner,elakelainen',
    'unemployed,jobseeker,job seeker,between jobs,not employed,not working,arbetslos,arbetssokande,foraldraledig,arbeitslos,tyoton',
    // Nothing, or not known
    'none,no,nil,null,nothing,n a,na,nan,no company,nocompany,no company name,no account,no name,noname,not applicable,not available,not provided,not specified,not set,not known',
    'not a company,unknown,unknown company,unknown account,unknown organization,unkown,undefined,unspecified,undisclosed,confidential,anonymous,tbd,tba,tbc,to be confirmed,to be defined',
    'company,company name,companyname,my company,your company,the company,account,account name,organization,organisation,business,firm,employer,customer,client,placeholder,default',
    'other,others,misc,miscellaneous,various,test,tests,testing,tester,test company,testcompany,test account,test lead,demo,demo company,dummy,example,sample,fake',
    'asdf,asdasd,qwerty,foo,foobar,lorem ipsum,x,xx,xxx,xxxx,abc123',
    'okand,okant,okand kund,okant foretag,okant bolag,saknas,foretag saknas,uppgift saknas,ingen,inget,inga,inget foretag,inget bolag,ingen arbetsgivare,ej angivet,ej angiven,ej aktuellt',
    'ej tillampligt,ej relevant,finns ej,finns inte,har inget,vet ej,vet inte,foretag,foretaget,foretagsnamn,bolag,bolaget,firma,firmanamn,kund,ovrigt,ovriga,annat,andra,diverse,testforetag,test foretag,testbolag,anonym',
    'ukjent,ukendt,intet,ikke oppgitt,ikke angivet,mangler,annet,andet,tuntematon,ei ole,ei mitaan,ei yritysta,muu,unbekannt,keine,kein,keiner,keine firma,keine angabe,nicht angegeben,ohne,sonstige,sonstiges,unternehmen',
    'inconnu,inconnue,aucun,aucune,aucune entreprise,non renseigne,sans,autre,entreprise,desconocido,desconocida,ninguno,ninguna,ninguna empresa,sin empresa,otro,empresa,sconosciuto,sconosciuta,nessuno,nessuna,altro,azienda',
    'desconhecido,nenhum,nenhuma,nieznany,nieznana,brak,brak firmy,inne,onbekend,geen,geen bedrijf,overig,nezinams,nezinoma,nera,teadmata,puudub,neznamy,nincs,неизвестно,нет,не указано,без компании,未知,無,无,なし,없음',
    // Whether somebody is a customer, and of what kind: "Customer: New"
    'new,existing,new customer,existing customer,new business,existing business,returning,returning customer,current customer,former customer,prospect,prospects,prospective,suspect,partner,partners,supplier,vendor,reseller,distributor,competitor,active,inactive',
    'ny,nytt,befintlig,befintliga,befintlig kund,ny kund,nykund,nykunder,tidigare kund,aterkommande,leverantor,aterforsaljare,konkurrent,aktiv,inaktiv,eksisterende,eksisterende kunde,ny kunde,tidligere kunde,leverandor,forhandler',
    'uusi,uusi asiakas,nykyinen,nykyinen asiakas,toimittaja,neu,neukunde,bestandskunde,bestehend,bestehender kunde,interessent,lieferant',
    // Size and type
    'b2b,b2c,b2g,b2b2c,d2c,c2c,smb,smbs,sme,smes,small,medium,large,micro,small business,medium business,large business,small company,medium company,large company,mid market,midmarket,mid size,midsize',
    'mid sized,medium sized,enterprise,large enterprise,small and medium,startup,start up,scaleup,scale up,one person,litet,liten,mellan,medel,medelstort,stort,storforetag,smaforetag,mikroforetag,enmansforetag,kmu,pme,pyme,mkb',
  ].flatMap((names) => names.split(',')),
);
/** What stands before a number of those who work there, or between two. */
const BEFORE_SIZE: ReadonlySet<string> = new Set(
  'over,under,more,less,fewer,than,up,to,or,above,below,about,approx,between,and,from,only,size,upp,till,mer,mindre,an,ca,cirka,minst,hogst,mellan,och,fran,storlek,yli,alle,bis,uber,unter,mehr,als,weniger,ab,von,plus,moins,de,a,mas,menos,piu,oltre,od,do,powyzej,ponad'.split(
    ',',
  ),
);
/** What stands behind it. */
const BEHIND_SIZE: ReadonlySet<string> = new Set(
  [
    'employee,employees,people,persons,staff,fte,ftes,headcount,users,seats,members,or,more,fewer,less,plus,above,over,k,full time',
    'anstalld,anstallda,personer,medarbetare,st,stycken,fler,farre,fleer,eller,ansatte,ansat,medarbejdere,henkiloa,henkilo,tyontekijaa,mitarbeiter,mitarbeitende,mitarbeiterinnen,beschaftigte,personen,mehr',
    'salaries,salarie,employes,personnes,plus,empleados,trabajadores,personas,dipendenti,addetti,persone,pracownikow,osob,medewerkers,werknemers',
  ].flatMap((words) => words.split(',')),
);
/** What stands before a number that a register gives, and before one for the telephone. */
const REGISTER_WORDS: ReadonlySet<string> = new Set(
  'org,orgnr,nr,no,number,nummer,organisationsnummer,organisasjonsnummer,cvr,vat,momsnr,moms,mva,id,ytunnus,y,tunnus,duns,ust,idnr,hrb,hra,siret,siren,nif,cif,piva,p,iva,nip,regon,krs,ein,tax,reg,tel,phone,telefon'.split(
    ',',
  ),
);
const FEWEST_DIGITS_OF_REGISTER = 6;
/** A number of the register for value added tax: the country's letters and digits. */
const VAT_NUMBER = /^(?:[a-z]{2,3})?\d{6,14}(?:[a-z]\d{2}|mva|mwst|tva|iva)?$/;
const ADDRESS_OF_SITE = /^(?:https?:|www\.)/i;
const LETTER = /\p{L}/u;
const NUMBER = /^\d+k?$/;

/**
 * Does a text in a column for companies name none? A legal form behind it makes a name of nearly everything ("Student AB",
 * "1337 AB").
 *
 * @param text as the cell holds it
 * @param words of it as they are compared, with its legal form
 * @param kept the same without it
 */
export function namesNoCompany(text: string, words: readonly string[], kept: readonly string[]): boolean {
  if (text.includes('@') || ADDRESS_OF_SITE.test(text) || NO_NAMES.has(words.join(' '))) return true;
  if (kept.length < words.length) return false;
  return (
    !words.some((word) => LETTER.test(word)) ||
    VAT_NUMBER.test(words.join('')) ||
    isRegisterNumber(words) ||
    isSize(words)
  );
}

/** "11-50 employees", "over 1000", "1k-5k"; with a number alone, a name may be one ("3M"). */
function isSize(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const first = words.findIndex((word) => NUMBER.test(word));
  const last = words.map((word) => NUMBER.test(word)).lastIndexOf(true);
  return (
    first >= 0 &&
    words.every((word, i) =>
      i < first ? BEFORE_SIZE.has(word) : i > last ? BEHIND_SIZE.has(word) : isInside(word),
    )
  );
}

function isInside(word: string): boolean {
  return NUMBER.test(word) || BEFORE_SIZE.has(word);
}

function isRegisterNumber(words: readonly string[]): boolean {
  const digits = words.join('').replace(/\D+/g, '').length;
  return (
    digits >= FEWEST_DIGITS_OF_REGISTER &&
    words.every((word) => !LETTER.test(word) || REGISTER_WORDS.has(word))
  );
}
