/** Titles and posts that stand before or after a person's name. From common knowledge. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Forms of address: they say that a person follows, and are no role. */
export const HONORIFICS = words(`
  Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Prof Rev Hon Fr Mme Mlle Messrs Madame Madam Monsieur Herr Frau Signor Senor Senora
  Sheikh Sheik Shaikh Hajj Haji Alhaji Chief Malam Mallam Imam Ayatollah Mullah Maulana Sri Shri Ustad Barrister Engr Comrade Mzee
  Mr. Mrs. Ms. Dr. Prof. Rev. Hon. Fr. Sr. Sis. Mstr Highness Majesty Excellency HRH HE`);

/** The word a capitalised or small post ends with: `Deputy Foreign Minister`, `spokesman`. */
export const POSTS = words(`
  president minister premier chancellor secretary secretary-general director director-general governor mayor senator congressman
  congresswoman representative lawmaker legislator deputy councillor councilor councilman councilwoman commissioner ambassador envoy consul
  diplomat spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief head leader boss executive ceo founder
  co-founder owner manager coach captain general lieutenant colonel major sergeant corporal admiral commander commandant marshal brigadier officer
  inspector superintendent detective constable sheriff deputy judge justice magistrate prosecutor attorney solicitor lawyer barrister
  advocate counsel bishop archbishop cardinal pope pastor priest rabbi imam cleric reverend king queen prince princess duke duchess
  emperor sultan emir crown-prince baron count professor lecturer teacher doctor surgeon scientist researcher analyst economist historian
  expert strategist adviser advisor aide journalist reporter correspondent editor columnist presenter anchor host author writer novelist
  poet actor actress singer musician artist director producer designer architect engineer astronaut player striker midfielder defender
  goalkeeper winger forward quarterback pitcher champion activist campaigner dissident candidate nominee treasurer accountant banker
  investor billionaire tycoon businessman businesswoman entrepreneur farmer fisherman resident student coordinator co-ordinator
  administrator principal rector provost chancellor warden donor celebrity celebrities gen gov sen rep lt col sgt capt maj cmdr adm pres speaker whip mp mep
  undersecretary under-secretary vice-president vice-chancellor vice-chairman ex-president tsar czar psychologist epidemiologist
  physician nurse pilot driver victim suspect comedian filmmaker film-maker photographer trader broker partner cofounder archdeacon
  gen. gov. sen. rep. lt. col. sgt. capt. maj. cmdr. adm. pres. registrar auditor assemblyman assemblywoman delegate
  first-lady mother father brother sister son daughter wife husband widow uncle aunt cousin grandson nephew`);

/** What may come before the last word of a post, and belongs to it. */
export const POST_MODIFIERS = words(`
  deputy vice assistant acting interim former ex then late outgoing incoming first second senior junior lead chief prime foreign defence
  defense finance interior home health education justice economy energy trade transport agriculture labour labor environment information
  communications culture sports sport tourism planning oil water housing social security national state federal public press media executive
  managing general police army military navy naval air force opposition parliamentary presidential vice party campaign human rights
  attorney district high court supreme crown union cabinet shadow permanent special honorary joint associate research staff political
  economic financial legal medical technical sales marketing head team world two-time three-time veteran retired longtime longest-serving
  co chief-executive deputy-general commander-in-chief under foreign-affairs business science external affairs internal welfare women`);

/** Words that follow `secretary`, `chief`, `attorney`... and end the post: `Secretary of State`. */
export const POST_TAILS = [
  'of state',
  'of staff',
  'of defence',
  'of defense',
  'of the treasury',
  'of police',
  'of the interior',
] as const;
