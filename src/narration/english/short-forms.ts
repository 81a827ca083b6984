/** Short forms and what they are short for. Written without their full stop. Compiled by hand from common knowledge. */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .split('|')
      .map((pair) => pair.trim().split(' '))
      .map(([short = '', ...words]) => [short, words.join(' ')]),
  );

/** Before a name, with or without a stop. */
export const TITLES = pairs(
  'Prof Professor|Profs Professors|Gov Governor|Govs Governors|Sen Senator|Sens Senators|Rep Representative|' +
    'Reps Representatives|Gen General|Gens Generals|Lt Lieutenant|Col Colonel|Sgt Sergeant|Cpl Corporal|Capt Captain|' +
    'Maj Major|Cmdr Commander|Cdr Commander|Adm Admiral|Brig Brigadier|Pte Private|Pvt Private|Spc Specialist|Rev Reverend|' +
    'Supt Superintendent|Insp Inspector|Det Detective|Pres President|Amb Ambassador|Atty Attorney|Dep Deputy|Asst Assistant|' +
    'Assoc Associate|Msgr Monsignor|Hon Honourable|Messrs Messieurs|Mt Mount|Ft Fort|Secy Secretary|Fr Father',
);

/** Before a name; every voice knows them, and takes their stop for a pause. */
export const KNOWN_TITLES = new Set('Mr Mrs Ms Mx Dr Drs St Ste Mme Mlle Sr Sra Jr'.split(' '));

/** After a name. */
export const AFTER_NAMES = pairs(
  'Jr Junior|Sr Senior|Esq Esquire|Corp Corporation|Co Company|Cos Companies|Ltd Limited|Bros Brothers|Assn Association|' +
    'Dept Department|Univ University|Bldg Building|Hosp Hospital|Natl National|Intl International|Ave Avenue|Blvd Boulevard|' +
    'Rd Road|Sq Square|Hwy Highway|Pkwy Parkway|Ln Lane|Terr Terrace',
);

/** Wherever they stand; a stop must follow those marked with one. */
export const COMMON = pairs(
  'vs versus|eg. for example|e.g. for example|ie. that is|i.e. that is|viz. namely|cf. compare|approx. approximately|' +
    'approx approximately|aka also known as|a.k.a. also known as|govt government|dept. department|no. number|est. established|' +
    'incl. including|excl. excluding|max. maximum|min. minimum|misc. miscellaneous|tel. telephone|ext. extension|' +
    'temp. temperature|avg. average|vol. volume|ed. editor|eds. editors|dept department|etc. et cetera|esp. especially|asst assistant',
);

/** Before a number. */
export const BEFORE_NUMBERS = pairs(
  'No number|no number|Nos numbers|nos numbers|Nr number|p page|pp pages|Vol Volume|Vols Volumes|Ch Chapter|Fig Figure|' +
    'Figs Figures|Sec Section|Art Article|Op Opus|para paragraph|paras paragraphs|c circa|ca circa|Rt Route|Rte Route|' +
    'Apt Apartment|Pt Part|Bk Book|Tel Telephone|tel telephone|ext extension',
);

/** States, as newspapers write them after a town. */
export const STATES = pairs(
  'Ala Alabama|Ariz Arizona|Ark Arkansas|Calif California|Colo Colorado|Conn Connecticut|Del Delaware|Fla Florida|Ga Georgia|' +
    'Ill Illinois|Ind Indiana|Kan Kansas|Ky Kentucky|La Louisiana|Md Maryland|Mass Massachusetts|Mich Michigan|Minn Minnesota|' +
    'Miss Mississippi|Mo Missouri|Mont Montana|Neb Nebraska|Nev Nevada|Okla Oklahoma|Ore Oregon|Pa Pennsylvania|' +
    'Tenn Tennessee|Tex Texas|Vt Vermont|Va Virginia|Wash Washington|Wis Wisconsin|Wyo Wyoming|Ont Ontario|Que Quebec',
);
