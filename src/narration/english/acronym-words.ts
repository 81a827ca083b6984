/** Which words of capitals are words, and which are letters. Compiled by hand; eSpeak NG guesses by length and place. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Up to three letters that are said as a word; those of four and more a voice says so by itself. */
export const SAID_AS_WORDS = set('ICE GIF SIM RAM ROM PIN ZIP LOL PAC SAG NAM JAG LAX');

/** Four letters and more that a voice would say as a word, and are none. */
export const SPELLED = set('OSCE ACLU NCAA IAEA AAAS USPS USPGA IRGC IFRC IUCN');
/** Short English words, which capitals only stress: "I did NOT", "a NEW law". */
export const STRESSED = set(`
  AM AN AS AT BE BY DO GO HE IF IN IS ME MY NO OF OH ON OR SO TO UP WE THE AND FOR NOT BUT ALL ANY ARE CAN DID GET GOT
  HAD HAS HER HIM HIS HOW ITS LET MAY NEW NOW OFF OLD ONE OUR OUT OWN PUT SAY SEE SHE TEN TOO TOP TRY TWO USE WAR WAS WAY
  WHY WIN WON YES YET YOU DAY END FAR FEW FIX HIT JOB KEY LAW LIE LOW MAN BAD BIG BAN BUY CUT DIE EAT FUN GUN HOT RUN SET
  SIX SIR SUN TAX VIA ACT AGE AGO AID AIM AIR ARM ASK BAR BED BET BOX BOY BUS CAR CUP DAD DOG DRY EAR EGG EYE FAN FAT FIT
  FLY GAP GAS GOD GUY HAT INN JOY KID LEG LOT MAP MIX MOM MUM NET NOR OIL PAY PER PET POP PUB RAW RED RID ROW SAD SEA SIT
  SKY SON TEA TIE TIP TOY VAN WET ZOO`);
/** Those every voice spells, also among other words in capitals. */
export const KNOWN = set('UN US USA UK EU AI ID IT OK UFO DIY NHS IRS HIV FBI CIA BBC CEO');
