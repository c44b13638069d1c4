import given from './givenNames.json';

/** Names that are missing from those that `npm run build-given-names` takes from compromise, or that it knows for one gender alone. */
const list = (names: string, more: string): ReadonlySet<string> =>
  new Set([...names.split(/\s+/u).filter(Boolean), ...more.split(' ')]);

/** Common given names of men, lower-cased. A name in both lists tells nothing of gender. */
export const MALE_NAMES: ReadonlySet<string> = list(
  `
  kelly taylor robin leslie lindsay ashley courtney tracy stacy dana pat jackie sasha andrea nicola noor nour vivian evelyn kerry shannon jody
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
  kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
  samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy
  harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan
  alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny bradley fred ernest martin craig stanley leonard glenn
  clarence earl howard francis victor alfred barry bernie bernard bill bob jim tom tim dan ben sam mike matt nick rick dick steve dave chris tony ted
  ron don ken greg jeff josh jeb rand marco barack bernard mitt newt rudy lindsey chuck harry hank ned max leo luke liam oliver oscar owen hugh ian
  graham neil nigel simon stuart colin derek trevor clive geoffrey gordon malcolm rory angus alistair alastair duncan hamish ewan evan gareth rhys
  rishi boris keir nadhim sajid kwasi jacob jeremy dominic matthias markus stefan hans jürgen jurgen klaus wolfgang dieter uwe olaf friedrich heinz
  karl otto fritz günther gunther lars sven bjorn björn erik anders magnus nils ole pieter jan piet willem geert dirk joost sander bart henk kees
  jean pierre jacques michel françois francois emmanuel nicolas philippe laurent alain bernard gerard gérard olivier thierry yves luc marcel rené rene
  antoine guillaume mathieu sébastien sebastien etienne giuseppe giovanni matteo luigi mario paolo marco silvio enrico francesco antonio sergio alberto
  roberto carlos luis miguel jorge pedro javier alejandro fernando rafael ricardo eduardo pablo diego andrés andres manuel ramón ramon enrique
  jesús alvaro rodrigo felipe gustavo nayib hugo nicolás evo lula jair joão joao paulo rui nuno tiago ivan vladimir dmitry dmitri sergei sergey alexei
  aleksei alexey mikhail nikolai yuri igor oleg boris viktor andrei andrey anatoly konstantin maxim pavel roman ruslan ramzan yevgeny evgeny gennady
  volodymyr petro oleksandr oleksiy mykhailo andriy andrii dmytro yevhen serhiy vitali vitaliy taras bohdan arkady lev vassily vasily grigory
  recep ahmet mehmet mustafa ali hasan hassan hussein husein hussain omar umar ahmed ahmad mohammed muhammad mohamed mohammad mahmoud mahmud abdullah
  abdul ibrahim ismail khalid khaled yusuf yousef youssef osama usama saeb salim salem samir tariq tarek walid zaid ziad bashar hafez nasser faisal
  fahd salman bandar turki rashid hamad tamim sultan yahya saleh riyad nabil karim jamal jamil imad adel anwar ayman saeed said hamid majid mehdi
  hossein reza javad ebrahim qassem ghassan fouad fadi rami sami munir arif asif imran nawaz shehbaz bilawal pervez zulfikar asad rajnath narendra
  rahul amit arvind sanjay rajesh suresh ramesh anil sunil vijay ravi ashok manoj deepak prakash arun kumar mohan mukesh nitin piyush pranab yogi
  shinzo fumio yoshihide shigeru taro junichiro hiroshi takeshi kenji kazuo yuichiro nobuyuki haruhiko akira makoto satoshi toshihiro jin jinping
  xi wang li wei jun lei feng hui kim moon jae-in ban lee joon yoon chung ho minh bongbong rodrigo ferdinand arturo vicente joko prabowo anwar mahathir
  najib lee barnaby kofi nelson jacob cyril julius thabo desmond robert emmerson uhuru william raila paul yoweri muhammadu goodluck bola abiy isaias
  juma joseph kwame nana antónio stephane stéphane jens petr milan tomas tomáš andrej robert viktor péter peter gábor gabor zoltan zoltán janos jános
  donald zbigniew andrzej jarosław jaroslaw lech mateusz krzysztof piotr marcin pawel paweł wojciech kostas alexis kyriakos nikos giorgos yannis
  benny avi yair benjamin ehud ariel shimon yitzhak naftali yoav avigdor moshe itamar bezalel gideon isaac eli amir joel seth caleb derrick darren
  dwayne jamal tyrone lamar lebron kobe tiger curtis carlton cedric cory corey dale dean drew dustin edwin floyd franklin garrett gavin gene gilbert
  glen grant guy harvey herbert herman ira irving ivo jay jerome jimmy joel julian karl kent kirk kurt lance leon leroy lester lewis lloyd lonnie
  loren luther lyle marc marcus marvin maurice melvin micah mitch mitchell morris murray norman orlando perry phil preston quentin randall ray reginald
  rex rob rod roderick rodney roland ross ruben rufus salvador shane shawn sheldon sidney spencer sterling tod todd travis troy vernon virgil wade
  warren wendell wesley wilbur winston woody xavier zach zack gus sid stan stu theo toby trent wes will brad brett brent bret bryce cameron chad clay
  clint clyde cody cole conor connor damon daryl darrell
`,
  given.male,
);

/** Common given names of women, lower-cased. */
export const FEMALE_NAMES: ReadonlySet<string> = list(
  `
  jordan lindsey chris sam terry cameron lee drew jan ariel
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol
  amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine
  christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn
  judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia
  grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary chelsea ivanka melania
  tiffany megyn carly elise nikki kellyanne huma debbie nancy kamala condoleezza sonia ruth elena loretta valerie susan samantha theresa angela ursula
  christine annalena ségolène segolene anne brigitte simone giorgia mette sanna jacinda julia gillian penny nicola ruth priti suella liz yvette
  rachel angela emily harriet diane caroline catriona mhairi fiona kirsty lorna heidi ingrid astrid greta sofia elsa karin kristina birgitta eva eve
  petra monika sabine renate ulrike heike anke claudia katrin katja silke svetlana svitlana natalia natalya olga irina tatiana tatyana elena yelena
  ekaterina yekaterina maria marina galina lyudmila ludmila yulia julia oksana olena iryna kateryna daria darya anastasia ksenia nadezhda vera lyubov
  fatima aisha khadija maryam mariam zainab zaynab leila layla laila amina amira hanan huda iman jamila karima lina lubna maha mona nadia nadine
  najla noor nour rania reem rima salma samira sana shireen soraya yasmin yasmine zahra malala benazir asma hina mehbooba mamata indira sonia sushma
  smriti nirmala priya priyanka deepika anjali kavita lakshmi meena neha pooja rekha ritu sunita swati usha vandana aung sheikha khaleda hasina
  yuriko sanae naoko yoko keiko akiko tomoko megumi michiko mei ling xiu ying hua yan fang tsai ing-wen yingluck corazon gloria imelda leni megawati
  retno winnie graca ngozi ellen joyce wangari chimamanda rosa carmen isabel ana lucia lucía pilar dolores mercedes cristina dilma michelle veronica
  verónica gabriela daniela paula adriana alejandra beatriz elisa esther eugenia josefina juana luisa manuela marta mónica monica patricia raquel
  silvia susana xiomara claudia jaclyn hayley sonya louise jane kate kathy katie kay kristen kristin kristi kristina kim tina tammy tara tracy
  wendy vicki vivian yolanda yvonne zoe zoë abby ada adele agnes alexandra alison allison alyssa anita annie antonia april audrey becky bella bernice
  bertha bessie beth bonnie bridget camille candace carla carmen carole carrie cassandra cassie cathy cecilia celeste celia charlene christy cindy clara
  claire clare colleen connie constance courtney crystal daisy dana darlene dawn deanna delia della desiree eileen elaine eleanor ella ellen eloise
  elsie erica erika erin ernestine estelle ethel eunice faith faye felicia florence frances freda geneva genevieve georgia geraldine gertrude gina
  ginger gladys glenda greta gwen gwendolyn hazel helena henrietta hilda holly hope ida irene iris irma isabelle ivy jackie jana janie janis jasmine
  jeanette jeanne jenna jenny jill jo joann joanna joanne jodi jody johanna josephine joy juanita judi june karla kathrine kendra kerry krista kristy
  latoya lela lena leona leslie leticia lillian lily lindsay lois lola loren lorraine louisa lucille lucy lydia lynda lynn lynne mabel mae maggie
  mandy marcella marcia margarita marguerite marianne marjorie marlene marsha maureen maxine may melanie mercedes mildred mindy minnie miranda miriam
  molly muriel myra myrtle nadine naomi natasha nellie nina nora norma ophelia pam pat paulette pauline pearl peggy penelope phyllis priscilla rachael
  ramona regina renee rhonda rita roberta robin robyn rosalie rose rosemarie rosemary roxanne ruby sabrina sally sandy sasha shannon sheila shelley
  shelly sheri sherri sherry sonja stacey stacy stella sue susie suzanne sylvia tabitha tamara tanya terri thelma toni tricia ronna rochelle
  trudy ursula vanessa velma vera verna viola violet wilma winifred melanne loretta arianna meryl oprah beyoncé beyonce taylor rihanna adele kaja milena
  zoya roberta ilhan rashida alexandria ayanna pramila elissa tulsi kirsten tammy mazie lisa deb dianne barbara debbie
`,
  given.female,
);

/** Of either gender, lower-cased. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([...MALE_NAMES, ...FEMALE_NAMES]);
