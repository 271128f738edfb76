/**
 * What stands beside a school's short name and makes it something else: a street, a person, another town's. Small letters,
 * without dots. Source: our own reading of school posts and of the map around Bloomington.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** After the name: a street, a park, a business, another kind of place. */
export const PLACE_AFTER = words(`
road rd street st avenue ave av lane ln drive dr boulevard blvd parkway pkwy circle cir court ct trail trl way terrace
place pl highway hwy bridge park playfield playground pond lake creek river valley hills woods forest meadows grove
church chapel lutheran methodist baptist catholic presbyterian covenant cemetery synagogue mosque
county city township village state college university airport hospital clinic dental bank center centre mall plaza
apartments condos townhomes estates manor golf club country shopping market cafe grill bakery farm farms nature
preserve refuge library museum memorial monument space stadium neighborhood association tower building foundation
award scholarship act administration campus house seminary charter academy christian private prep preparatory
montessori orchard winery ballroom tigers lions bears wildcats hawks panthers bulldogs knights warriors wolves cougars falcons huskies hornets trojans
spartans mustangs pirates raiders rams blazers line expressway freeway station stop presidential expedition
`);

/** Before the name: a person's title. Names before it are told by their capital. */
export const TITLE_BEFORE = words(`
mr mrs ms mx miss dr prof professor coach principal president superintendent teacher officer nurse judge senator sen
representative rep governor gov mayor councilmember councilman councilwoman commissioner director chief captain capt sgt
sergeant deputy author artist pastor rev reverend father sister brother uncle aunt grandma grandpa senor senora srta sra
sr maestra maestro profesor profesora jfk john thomas jackie robert bobby ted caroline
`);

/** After the name of a person: what people do, where schools rarely do. */
export const PERSON_AFTER = words(`
twin twins siblings brothers sisters sister brother said says scored threw caught pitched batted ran swam jumped dribbled assisted wrote wrote's painted teaches taught retires retired
`);

/** Before the name: of a town or a street. */
export const PLACE_BEFORE = words('lake mount mt fort camp city town village county near old downtown');

/** Words with a capital that are no first name, when the name stands after them. */
export const NO_FIRST_NAME = words(`
go at from the our to congrats congratulations welcome meet visit with and or for in of by thanks thank dear hello hi
both all new happy proud home host hosts grade graders students families parents buses bus choir band team teams boys
girls jv varsity freshman sophomore junior senior fall winter spring summer monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december bloomington bps
vs versus beat defeat against registration attention calling hey yes no school inside outside around see join come
`);

/** Names of states and how they are shortened, after a comma: a town elsewhere. */
export const STATE_AFTER =
  /^,? (?:minnesota|minn|mn|wisconsin|wis|wi|iowa|ia|north dakota|nd|south dakota|sd|illinois|ill|il|missouri|mo|virginia|va|california|calif|ca|texas|tx|florida|fla|fl|ohio|oh|oregon|ore|or|washington|wash|georgia|ga|colorado|colo|co|nebraska|neb|ne|kansas|kan|ks|michigan|mich|mi)\b/i;

/** "in Moorhead", "of Burnsville": another town's school of that name. */
export const TOWN_AFTER =
  /^,? (?:in|of|from|near) (?!bloomington\b|the\b|our\b|district\b|isd\b|bps\b)([A-Z][a-z]+)/;

/** A game, a visit or something the schools do together: another school is named rightly. Folded text. */
export const GAME_OR_VISIT =
  /\b(?:vs|v\.|versus|against|beat|beats|defeat\w*|games?|match(?:es)?|meets?|tournaments?|tourney|scrimmage\w*|rivals?|rivalry|crosstown|cross-town|invitational|invite|jamboree|dual|triangular|quad|conference championship|sections?|sectionals?|playoffs?|face(?:s|d)? off|faces?|facing|takes? on|took on|host(?:s|ed|ing)?|travel\w*|head(?:s|ed|ing)? (?:to|over|across|down|up)|road trip|on the road|away|opponents?|kickoff|tip-?off|puck drop|face-?off|first pitch|visit\w*|tour(?:s|ed|ing)?|field trip|guests?|buddies|buddy|pen ?pals?|partner\w*|mentor\w*|together with|alongside|side by side|joined (?:by|us|with)|joins? us|join(?:ed)? (?:the )?(?:students|friends|singers|musicians)|(?:practice|rehears\w*|train\w*|sing\w*|play\w*|work\w*|compet\w*|perform\w*|concert|band|choir|team\w*) (?:together )?(?:with|up with)|came to|come to us|came from|perform(?:s|ed|ing)? (?:for|at)|sang (?:for|at)|sing (?:for|at)|play(?:s|ed|ing)? (?:for|at)|read (?:to|with)|shadow\w*|incoming|next year|move up|moving up|move on|moving on|transition\w*|feeder|future|former|alum\w*|graduat\w*|went on to|neighbors?|sister school|shared|shares?|joint|all-?district|district-?wide|festival at|combined|co-?op|carpool|shuttle|visitantes?|visit(?:a|amos|aron)|partido|contra|juego|varsity|jv|wrestl\w*|mats|swimmers|divers|gymnasts|runners|debaters|mathletes|quiz bowl|relays?)\b|\b\d{1,3} ?[-–] ?\d{1,3}\b/;

/** In the sentence with a name, these make it a president. Folded text. */
export const PRESIDENTS =
  /\b(?:presidents?|presidential|declaration of|founding fathers?|founders|inaugura\w*|constitution|monticello|rushmore|assassinat\w*|white house|space race|moon (?:speech|landing|shot)|american history|history wall|lincoln|adams|madison|roosevelt|hamilton|franklin|obama|reagan|nixon|eisenhower|truman|1776|1963)\b/;
