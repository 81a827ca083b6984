/**
 * First names borne nearly always by women, or by men; those borne by both are left out. From common knowledge. Only asked
 * where a text tells nothing itself, and only to see whom a pronoun or a title cannot mean.
 */
import { fold } from './fold.ts';

export type Gender = 'female' | 'male';

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const WOMEN = names(`
  abigail agnes aisha alexandra alexandria alice alicia alison alyssa amanda amelia amina aminata amy ana anastasia
  angela angelina anita anjali ann anna annalena anne annette annie antonia astrid audrey ayanna ayesha barbara beata
  beatrice beatriz bella benazir bernadette beth betsy betty beverly bonnie brenda bridget brittany brooke camilla
  carla carly carmen carol carole caroline carolyn catherine cathy cecilia celia chantal charlotte chelsea cheryl
  chloe christiane christina christine cindy claire clara clare claudia cristina crystal cynthia daisy daniela
  danielle daria debbie debby deborah debra denise diana diane dianne dilma donna doris dorothy edith edna eileen
  ekaterina elaine eleanor elena elizabeth ella ellen emily emma erica erika erin esther ethel eva eve evelyn farah
  fatima fatou fatuma federica fiona florence folake frances francesca francoise gabriela gail gemma georgia geraldine
  gertrude ghislaine gina ginni giorgia gladys gloria grace greta gwen gwendolyn haley hannah harriet hasina hazel
  heather heidi helen helena helene hillary helga holly ilhan indira ingrid irene irina iris irma isabel isabella isabelle
  ivana ivanka jacinda jacqueline jane janet janice janine janis jasmine jeanne jeannette jelena jennifer jenny
  jessica jill joanna joanne jocelyn jodie johanna joni josephine joy joyce juanita judith judy julia juliana julie
  june justine kaja kamala karen karin karolina kate katherine kathleen kathryn kathy katie katja katrin kayla
  kellyanne kemi khaleda kimberly kirsten kirstjen kristen kristin kristina kristine laila lakshmi lara laura lauren
  leah leila lena lidia lila lilian liliana linda lindsay lisa liz loretta lorna louise lucia lucille lucy luisa lydia
  lynne mabel madeleine magdalena maggie malala mamata marcia marcy margaret margarita margot maria mariam mariana
  marianne marie marilyn marina marine marjorie marsha marta martha martina mary maryam matilda maureen maxine maya
  megan megyn melania melanie melinda melissa meredith mette mia michelle mildred milena miranda miriam moira molly
  mona monica monika muriel myriam nadia nadine nancy naomi natalia natalie natasha nellie ngozi nicole nikol nina
  nisha nora norma olena olga olive olivia oprah paige pam pamela paola patricia paula pauline peggy penelope penny
  petra philippa phyllis pilar priscilla priti priya priyanka rachel rania rashida rebecca rebekah reema regina renata
  rhonda rita roberta rosa rosalind rose rosemary roxana roxanne ruth sabine sabrina sally salma samantha sandra sanna
  sara sarah segolene serena sharon sheila shelley shelly shirin shirley silvia sofia sonia sonja sophia sophie
  stefania stella stephanie sue suella susan susanna susanne suzanne svetlana sylvia sylvie tamara tammy tania tanya
  tara tatiana teresa tessa thelma theresa tiffany tina trudy tulsi ulrike ursula usha valentina valerie vanessa velma
  vera veronica victoria viola virginia vivienne wanda wendy wilma winnie xiomara yasmin yasmine yoko yolanda yulia
  yvette yvonne zahra zainab zara zoe`);

const MEN = names(`
  aaron abdallah abdel abdoulaye abdul abdulaziz abdulla abdullah abdulrahman abe abraham abubakar achim adam adel
  adnan adrian ahmad ahmed akbar akira al alain alan alastair albert alberto alec alejandro aleksandar aleksander
  aleksandr aleksei alessandro alexander alexandre alexei alexey alfonso alfred alfredo alistair allan allen alois
  alvaro amadou amin amir amos anatoly anders andre andreas andrei andres andrew andrey andriy andrzej andy anil
  anthony antoine anton antonio antony anwar arjun armando arnold arthur arturo arun ashok ashraf asif augusto ayman
  aziz barney barry bart bashar bashir beau ben benedict benjamin benny bernard bernardo bernie bert bill binyamin
  bjorn bob boris brad bradford bradley brandon brendan brett brian bruce bruno bryan burak caleb calvin carl carlo
  carlos carlton cecil cesar chad charles christoph christophe christopher chuck clarence claudio clement cliff clint
  clinton clive clyde colin connor constantine cornel craig cristian cristiano curtis cyril daisuke damian damien dan
  daniel danilo danny dario darren darryl dave david davide deepak denis dennis denny derek derrick desmond deval
  dewey dick didier diego dieter dimitri dimitris dinesh dirk dmitri dmitry dmytro dominic donald donnie doug douglas
  duncan dwayne dwight earl eddie edgar edmund eduardo edward edwin elias elijah elliot elliott elon emil emmanuel
  enrico enrique eric erik ernest ernesto ernie ethan eugene evan everett evgeny ezra fabio fabrice faisal farid
  farouk fawzi federico felipe felix ferdinand fernando fidel finn floyd francesco francisco franco francois frank
  frankie franklin frans franz fred freddie frederic frederick friedrich gareth garrett gary gavin gene gennady geoff
  geoffrey georg george georges georgios gerald gerard gerhard gerry gilbert giles giorgio giovanni giuseppe glen
  glenn gonzalo gordon graeme graham grant greg gregor gregory grover guillaume guillermo gunter gus gustavo habib
  hadi haider hakan hakim hamad hamid hamza hank hans harold haroon harry haruki haruna harvey hasan hashim hassan
  hector heinrich heinz helmut henri henrik henry herb herbert herman herschel hideo hiroshi horst hosni howard hubert
  hugh hugo humphrey hussain hussein ian ibrahim igor ilya imran irving isaac isaias ismail ivan ivar jack jacob
  jacques jake jakob jamal james jared jason javier jayson jeb jed jeff jefferson jeffrey jens jeremy jerome jerry
  jesse jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jomo jon jonah jonas jonathan
  jorge jose josef joseph josh joshua juan jukka julian julien julio julius junichi jurgen justin kamal kamran karel
  karim karl kasper keir keith kenji kenneth kevin khaled khalid kirill kirk klaus kojo konrad krzysztof kurt kwame
  kwasi kyle lamar lamont lance larry lars laszlo laurent lawrence lech len leo leon leonard leonardo leonid leopold
  leroy liam lionel lloyd lorenzo louis luc luca lucas luciano ludwig luigi luis luiz lukas luke lyle lyndon magnus
  mahinda mahmoud malcolm mamadou manfred manmohan manuel marc marcel marcelo marcin marco marcos marcus marek mario
  marius mariusz markus martin marty marvin mathew mathias matt matteo matthew matthias maurice mauricio mauro maxim
  mehdi mehmet mel merrick michael miguel mihai mikael mike mikhail mikko milan milos milton mitch mitchell mitt
  mohamad mohamed mohammad mohammed mohan mohsen moises mort mortimer moses moshe mostafa muhammad muhammadu murray
  musa mustafa mustapha myron nabil najib narendra nate nathan nathaniel ned neil nelson newt nicholas nick nicolae
  nicolas niels nigel nikolai nikolay nikos nils norm norman nuno olaf oleg oleksandr oleksiy oliver olivier omar
  orrin osama oscar oussama owen pablo padraig paolo pascal patrick patrik paul paulo pavel pawel pedro pete peter
  petro phil philip philippe phillip pierre piers pieter pietro piotr prakash pranab pravin preston quentin rafael
  rafiq raghav rahul raj rajesh rajiv rajnath ralf ralph ramesh ramon ramzan rand randall randy raphael rashid raul
  ravi ray raymond recep reince reinhard renzo rex reza ricardo richard rick ricky rishi rob robert roberto roderick
  rodney rodrick rodrigo roger rohit roland rolf roman romano ron ronald ronaldo ronnie roscoe ross roy ruben rudolf
  rudy rupert russell ryan sachin sadiq saeed salah saleh salim salman salvador salvatore samir samuel sandeep sanjay
  satoshi saul sean sebastian selim serge sergei sergey sergio seth shahid shaun sheldon sherman sherrod shinzo sigmar
  silvio simon solomon soren spencer stan stanislav stanley stefan stefano steffen stephan stephane stephen steve
  steven stewart stuart subhash sunil suresh sven tad tadeusz takashi takeshi tarek tariq ted terence terrence thad
  theo theodore thierry thomas tim timothy tobias todd tom tomas tomasz tommy tony travis trent trevor tristan troy
  tucker ty tyler tyrone uhuru ulrich umar umaru usain usman vadim valentin vernon victor vijay vince vincent vinod
  virgil vitali vitaly vivek vladimir vladislav vojislav volodymyr vyacheslav wade waleed walid wally walter warren
  wayne wendell werner wesley wilfred wilhelm willem william willie willy winston wolfgang woody xavier yahya yaser
  yasir yasser yevgeny yitzhak yoshihide youssef yousuf yuri yury yusuf yves zac zach zachary zoltan zoran zsolt`);

export function genderOfName(name: string): Gender | null {
  const [first = ''] = fold(name).split(' ');
  return WOMEN.has(first) ? 'female' : MEN.has(first) ? 'male' : null;
}
