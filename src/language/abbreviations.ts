/**
 * Abbreviations that carry a full stop in English news, by what may follow them.
 * Compiled by hand from common knowledge; matched as written, without the last stop.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Always bound to the name after them: no sentence ends here. */
export const BEFORE_NAMES = words(`
  Mr Mrs Ms Mx Dr Prof Gen Sen Rep Gov Lt Col Sgt Cpl Pte Capt Maj Cmdr Cdr Adm Brig Rev Fr Hon Msgr Pres Supt Insp Det
  Messrs Mmes Mme Mlle Sens Reps Govs Gens Drs Profs Amb Atty Dep Asst Assoc St Ste Mt Ft Lt.Col Lt.Gen Maj.Gen Brig.Gen
  vs v e.g i.e cf viz al approx Vol Op Herr Sra Sr.a Dir Secy Pvt Spc`);

/** Bound to a number after them. */
export const BEFORE_NUMBERS = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos no nos Fig Figs fig p pp par Art art Sec sec Ch ch Vol vol vv
  ca c est circa Nr Rs Tk Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`);

/** May stand in mid-sentence or end one: what follows decides. */
export const MAY_END = words(`
  Inc Corp Co Cos Ltd Bros Jr Sr Esq etc Ph.D M.D B.A M.A B.Sc M.Sc LL.B Ave Blvd Rd Dept Univ Assn Bldg Pty plc
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Que
  Tenn Tex Va Vt Wash Wis Wyo a.m p.m A.M P.M U.S U.K U.N E.U U.S.A D.C N.Y N.J U.A.E B.C A.D N.C S.C N.D S.D N.M N.H R.I W.Va
  Cal Minn Hosp hrs hr min sec ft in lb lbs oz mph sq`);

/** In other languages, bound to what follows: magnitudes, titles, "number", "for example". */
export const ABROAD = words(`
  Mio Mrd Tsd Mln Mld mln mld mil Nr bzw ca z.B u.a d.h Hr Dr Prof St Abs vgl M MM Mme Mmes Mlle av núm pág Sr Sra Sres Srta
  Sta Sto Avda D.ª art nº tys św ul np tzn dr prof hr mevr dhr sig sigg dott т.е ул г руб тыс`);

/** Languages whose ordinals carry a full stop ("13. März"). */
export const DOTTED_ORDINALS = words('de da nb nn no fi cs sk hu hr bs sr sl et lv is pl tr');

/** Words that begin a sentence far more often than they continue a name. */
export const STARTERS = words(`
  The A An This That These Those There Here He She It We They You I His Her Its Our Their My Your One Some Many Most All Both Each
  In On At By For From With Without After Before Since During Under Over As If When While Where Although Though Because Until Unless
  But And Or So Yet Nor However Meanwhile Still Then Now Also Even Only Not No What Who Why How Which Whether
  Another Other Others More Few Several Such Today Yesterday Tomorrow Last Next Earlier Later According Despite Once
  Officials Police Authorities Critics Experts Analysts Asked Do Does Did Is Are Was Were Have Has Had Will Would Can Could Should May Let
  Two Three Four Five Six Seven Eight Nine Ten Hundreds Thousands Millions People Nobody Everyone Somebody Nothing Instead Among Between`);

/** Verbs that name a speaker after a question or a cry: `"Why?" Amara asked.` */
export const CUE_VERBS = words(`
  said says asked asks told tells replied replies added adds cried cries shouted shouts wrote writes tweeted wondered wonders
  exclaimed yelled whispered demanded demands joked quipped answered continued noted screamed posted`);
