/**
 * Names that streets all over the United States bear, from our own memory of maps, and those of our own town: an address in
 * small letters ("412 maple") is believed the sooner for one of them.
 */
export const STREET_NAMES: ReadonlySet<string> = new Set(
  `abbott acacia adams alder almond alpine amber andover apache apple applewood arbor arlington ash ashland aspen aster
aurora autumn azalea baker balsam banyan barberry barley bass bayberry bay beacon bear beard beaver beech beechwood
belmont berkshire birch birchwood blackberry blackhawk blaisdell bloomfield blossom bluebell blueberry bluebird bluff
blueridge bobwhite boulder boxwood bradford brentwood briar briarwood bridge bridle bristol broad broadway brook brookside
bryant buckeye buckingham buena burgundy bush butler buttercup butternut cambridge camden camellia canal canterbury canyon
cardinal caribou carlton carriage carver catalpa cedar cedarwood center central chapel charles chatham cherokee cherry
chester chestnut cheyenne chickadee chicago chowen church clark clay clearwater cleveland cliff clifton clinton clover
college colonial columbia columbus commerce concord congress coolidge cooper copper cornell cottage cottonwood country
county court covington coventry cranberry creek creekside crescent crestview cross crystal cumberland cypress daffodil
dahlia daisy dakota dale davis deer deerfield delaware devon dewey diamond division dogwood dove dover douglas drew duck
dupont eagle east eastwood edgewood edison egret eisenhower elder elk ellis elm elmwood emerson essex euclid evergreen
ewing fairfield fairmont fairview fairway falcon fallow fawn fern fillmore finch fir first flint florence foothill forest
fountain fox foxglove france franklin freemont fremont friendly front fulton garden garfield garland georgia gettysburg
girard gladstone glen glendale glenwood golf goose grace grand grandview granite grant grape green greenbriar greenfield
greenwood grove hamilton hampton harbor harding hardwood harriet harrison hartford harvard harvest hawk hawthorn hawthorne
hazel heather hemlock henry heritage heron hickory hidden high highland hill hillcrest hillside hilltop holiday hollow
holly hollyhock honeysuckle hoover hope horizon houston howard hubbard huckleberry hudson humboldt hunter huntington huron
idlewild illinois independence indian indiana iris irving ivy jackson james jasmine jay jefferson john johnson jones
joppa juniper kennedy kensington kent kentucky king kings kingston knox knoll lafayette lake lakeside lakeview lakewood
lancaster larch lark larkspur laurel lavender lawn lee leslie lewis lexington liberty lilac lily lincoln linden live lloyd
locust logan london longfellow lookout lotus louisiana lupine lyndale lynwood madison magnolia mahogany main mallard manor
maple maplewood marigold marion market marsh marshall martin mason mayflower mckinley meadow meadowbrook meadowlark
mechanic memorial michigan mill miller minnehaha minnesota mirror mission mockingbird mohawk monroe monterey montgomery
moose morgan morningside moss mound mountain mulberry mustang myrtle new newport newton nicollet nokomis nord norfolk
normandale north northview norway norwood nottingham oak oakdale oakland oakmont oakwood ocean ohio old olive oliver
olympic orange orchard oregon oriole otter overlook oxford pacific palm palmetto park parkside parkview partridge patriot
peach peachtree pear pearl pebble pecan pelican penn pennsylvania peony persimmon pheasant pillsbury pine pinehurst
pinewood pioneer plantation pleasant plum plymouth polk pond ponderosa poplar portland powderhorn prairie primrose
princeton prospect providence pueblo quail quaker quarry queen rabbit raccoon railroad ranch raspberry raven red redbird
redbud redwood regent revere rhode richfield richmond ridge ridgeview ridgewood river riverside riverview roanoke robin
rock rolling roosevelt rose rosemary rosewood royal ruby running russell rustic sage sandy sandpiper sandstone sapphire
sassafras school scott seminole sequoia shady shadow shakopee shannon shelby sheridan sherman sherwood shore sierra silver
skyline smith somerset south southview spring springfield spruce squirrel stable stafford stage stanford starling state
stevens stone stonegate stratford strawberry sugar summer summit sumac sun sunflower sunny sunnyside sunrise sunset
sussex swan sweetbriar sycamore tamarack tanglewood taylor teal tennessee texas thistle thomas thornwood timber timberline
township trillium trinity truman tulip turkey turner turtle tyler union university upton valley van verbena vermont vernon
victoria view villa village vincent vine violet virginia vista wagon walden walker wall walnut walton warbler warren
warwick washburn washington water waverly webster wellington wentworth west western westminster westover westwood wheat
whippoorwill white wild wildflower william williams willow wilson winding windmill windsor winter winthrop wisteria wolf
wood woodbine woodbridge woodcrest woodland woodlawn woodside wooddale wren wyoming xerxes yale york young yucca zenith
zinnia mlk kalakaua kamehameha kapiolani beretania lanai kuhio
aldrich amsden arlene arona asbury barclay bremer brunswick cahill canabury chatsworth colfax como concordia cretin
dayton diffley dodd doswell edmund elliot excelsior fairmount flagstaff galaxie gleason goodrich grotto gunflint hague
halifax hamline hendon hewitt hiawatha iglehart inglewood ipava irvine jenks jessamine judicial juliet kasota kellogg
kenrick killebrew kipling kraft larpenteur lindau lombardy marquette maryland mcknight milton minnetonka nesbitt
nicols oxboro pascal payne phalen quebec randolph raymond selby sherburne sherren shingle snelling stinson sumter
tracy tyrol ulysses utica veness wabasha wayzata wheelock yosemite`
    .trim()
    .split(/\s+/),
);

/** Streets of one word: nothing stands after them. */
export const WHOLE_STREETS: ReadonlySet<string> = new Set(
  'broadway boardwalk bowery embarcadero esplanade fenway greenway jamaicaway lakeshore lynnway parkway promenade riverway speedway strand alameda malecon midway lakeway'.split(
    ' ',
  ),
);

/** What stands before a street's name in Spanish, French and Hawaiian, and in "Avenue K". */
export const OPENERS: ReadonlySet<string> = new Set(
  'calle callejon camino caminito avenida paseo carretera calzada carrera rue chemin allee impasse avenue ave'.split(
    ' ',
  ),
);

/** The same, words of other senses: they need a capital and a long number. */
export const WEAK_OPENERS: ReadonlySet<string> = new Set(
  'bayou via vista corte rancho entrada circulo cerro cuesta loma caminos placita plaza cam avda av cll cours quai ala alameda terrace place villa rambla sendero vereda boulevard bulevar rincon arroyo'.split(
    ' ',
  ),
);
