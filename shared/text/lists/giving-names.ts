/** More of what businesses, trades, clubs and congregations call themselves. In a name, on folded text. Source: our own. */
export const TRADES = `
  (mill/woolen mill/mining/aggregate/millworks/greenhouse/greenhouses/nursery/nurseries/foundry/forge/brothers/bros/quilters/congregational/bus company/party rental/vineyards/creamery/kennel/printing company/sons)
  (bridal/tailor+/tailoring/boutique/apparel/clothiers/shoes/shoe/footwear/uniforms/embroidery/screen printing/quilters/stitchers/stitch/yarn/fabric+/thrift/consignment)
  (salon/spa/barber+/barbershop/beauty/nails/hair/cuts/taper)
  (co-op/coop/cooperative/pantry/provisions/produce/harvest/farmers/ranch/acres/orchards/apiary/honey/eggs/poultry/seed/feed/mill/mills/grain/growers)
  (bakeshop/bake shop/bakehouse/bakers/bread/pies/cakes/cupcakes/cookies/sweets/candy/confections/chocolates/ice cream/gelato/custard/yogurt/pretzels/popcorn/snacks)
  (coffeehouse/roasters/roastery/espresso/tea house/teahouse/juice/smoothie+/brew/brewhouse/winery/taproom/tap)
  (eatery/cantina/taqueria/taco/sushi/ramen/pho/noodle+/wok/curry/kebab/gyros/shawarma/falafel/bbq/smokehouse/steakhouse/chophouse/wings/burger+/sub+/sandwich+/hoagies/pancake+/waffle+/soup/salad+/oven/hearth/table/spoon/fork/plate)
  (cooking/caterers/meats/fish/seafood/supper club/tavern/pub/inn/lodge/hotel/suites/motel/resort)
  (smile/smiles/therapy/physical therapy/rehab/wellness/health/healthcare/clinics/dentistry/dentist+/smiles/optical/eyecare/eye care/eyewear/hearing/hospice/senior living/care center/urgent care/animal/pet+/vet/vets/kennels)
  (gym/yoga/pilates/martial arts/karate/dance/ballet/cheer/gymnastics/skate/skates/ski+/golf/lanes/bowl/bowling/arcade/trampoline/cinema+/theater/theatre/playhouse/players/gallery/arts/framing/frames)
  (masonry/excavating/drywall/flooring/floors/carpet+/tile+/stone/granite/marble/windows/doors/siding/gutters/fence/fencing/paving/asphalt/carpentry/carpenters/woodworks/woodworking/cabinets/millwork/welding/metals/steel/iron/machine/tool/tools/supply/supplies/rentals/storage/moving/movers/hauling/waste/disposal/recycling/sanitation/septic/well drilling/tree service/tree care/lawn/turf/irrigation/snow removal)
  (mechanical/hvac/cooling/energy/power/solar/wind/gas/oil/fuel/petroleum/propane/utilities/water/aviation/airlines/air/travel/tours/charter/coaches/bus lines/freight/shipping/delivery/towing/garage/body shop/transmission/tire/wheels/marine/boats/powersports/harley)
  (anodizing/plating/molding/plastics/packaging/paper/print/press/publishing/publishers/booksellers/bookshop/comics/toys/games/hobby/crafts/gifts/antiques/auction+/pawn)
  (labs/laboratories/biotech/robotics inc/motion/dynamics/controls/instruments/devices/electronics/computers/networks/telecom/wireless/broadband/data/digital/interactive/creative/design+/marketing/advertising/radio/broadcasting)
  (bancorp/savings/lending/mortgage/investments/accounting/tax/cpa/cpas/attorneys/law office+/llp/pllc/ltd/agency/associates/holdings/properties/apartments/development)
  (troop/pack/scouts/ymca/ywca/salvation army/goodwill/habitat/united way/red cross/sons of norway/shriners/masons/eagles aerie/legion post/moose/soroptimist/zonta/p.e.o/peo/league/federation/union local/ministries/mission/parish/cathedral/chapel/lutheran/methodist/baptist/catholic/mosque/masjid/islamic center/synagogue/gurdwara/congregation/fellowship/assembly of god)
  (depot/warehouse/outlet/emporium/mercantile/general store/goods/trading/imports/exchange/corner/barn/shack/hut/haus/den/spot/cottage/works/workshop/crafters/makers)
  (3m/thrivent/aldi/aldi's/lunds/byerlys/kowalski's/jerry's foods/trader joe's/whole foods/dairy queen/dq/mcdonald's/caribou/starbucks/dunkin/panera/noodles/jimmy john's/jersey mike's/domino's/papa murphy's/davanni's/cane's/canes/chick-fil-a/qdoba/texas roadhouse/applebee's/perkins/old navy/kohl's/dick's/rei/petco/petsmart/michaels/barnes and noble/half price books/schmitt music/land o lakes/hormel/us bank/wells fargo/bremer/tcf/securian/andersen/pentair/graco/optum/unitedhealth/blue cross/mayo/hennepin healthcare/delta air lines/sun country/vikings/twins/timberwolves/lynx/minnesota wild/loons/minnesota united)
  (cargill/ziegler/menards/polaris/donaldson/ecolab/medtronic/general mills/toro/seagate/best buy/xcel/centerpoint/comcast/xfinity/verizon/t-mobile/costco/sam's club/walmart/walgreens/cvs/home depot/lowe's/ace hardware/fleet farm/cub foods/cub/hy-vee/kwik trip/holiday stationstores/speedway/subway/chipotle/culver's/arby's/wendy's/burger king/taco bell/pizza hut/papa john's/little caesars/pizza ranch/buffalo wild wings/olive garden/red lobster/ikea/nordstrom/macy's/scheels/healthpartners/allina/fairview/park nicollet/delta dental/allianz/ameriprise/travelers/thomson reuters/boston scientific/abbott/honeywell/lockheed/collins aerospace/amazon/google/microsoft/intel/dell/bosch/caterpillar/john deere/arctic cat/marvin/sherwin-williams/great clips/massage envy/anytime fitness/planet fitness/life time/ymca/polar semiconductor/skywater/cintas/ups/fedex/crayola/scholastic/barnes & noble/jostens/lifetouch/herff jones/dairy queen/cold stone/nothing bundt/crumbl/bachman's/old navy/denny's/pearson's/cowboy jack's/wild bill's/buca di beppo/arc's value village/st. jude/erik's bike shop/us bank/u.s. bank/old national/huntington/wings financial/affinity plus/trustone/spire)
  (foundation/fund/trust/endowment/charities)
`;

/** In a name that is no donor’s: a school’s, a public body’s, a day’s or an event’s. On folded text. */
export const NO_DONOR = `
  (school+/college/university/academy/elementary/middle/high/isd/district)
  (library/libraries/zoo/museum/nature center/science center/park/parks/arboretum/historical society)
  (police/fire department/fire station/sheriff/county ./city of/department/state patrol/national guard/army/navy/marines/air force/post office)
  (week/day/month/night/festival/fair/fest/tournament/invitational/conference/classic/new year/new years/celebration/showcase/parade) .
  (student council/honor society/color guard/robotics team/pledge/spirit week/key club/link crew/web leaders/yearbook/debate team)
  (families/parents/students/staff/seniors/juniors/sophomores/freshmen/graders)
  food shelf
  (target field/target center/us bank stadium/u.s. bank stadium/xcel energy center/bank stadium)
  (pep band/marching band/concert band/band/choir/orchestra/student section/drumline/cheerleaders/dance team/squad/cast/crew)
  (summer/school/free/holiday) (meals/lunch/lunches/breakfast)
`;

/**
 * Businesses, brands and charities by name that no word above gives away. Only names that are hardly a word or a person
 * besides. In a name, on folded text. Source: our own.
 */
export const BRANDS = `
  (wingstop/valvoline/valleyfair/veap/under armour/uber/ucare/toppers/supercuts/sport clips/sodexo/sharpie/sebastian joe's/schwan's/riddell/red savoy/red robin/radisson/re-max/potbelly/portillo's/pepsi/pannekoeken/park nicollet/outback/old dutch/nike/micro center/medica/mcknight/marriott/malt-o-meal)
  (loaves and fishes/leeann chin/lego/krispy kreme/kincaid's/khan's/kemps/keller williams/jostens/josten's/jiffy lube/joann/ikea/ihop/hyundai/holy land/hiway/hilton/hertz/half price books/google/gertens/gatorade/fresh thyme/freddy's/five guys/firelake/federated/famous dave's/facebook/discount tire/crooked pint/cracker barrel)
  (companies/nothing bundt/bowlero/slumberland/schmitt music/aveda/lakewinds/yoyo donuts/home depot/ryan companies/coldwell banker/coca-cola/coke/ciao bella/children's minnesota/chevrolet/chevy/chartwells/centurylink/casey's/cvs/buca/bruegger's/benihana/balfour/baker's square/andiamo/allstate/adidas/pf chang's/kfc/a&w/popeyes/zaxby's/white castle/panda express/cinnabon/auntie anne's/crayola/hasbro/mattel/disney/netflix/spotify)
  (sony/samsung/nikon/logitech/adobe/cisco/oracle/ibm/tesla/john deere/winnebago/andersen windows/pella/carhartt/patagonia/north face/rawlings/easton/bauer/schutt/pure hockey/fastsigns/vistaprint/office depot/officemax/staples/fedex/ups/dhl/geico/liberty mutual/edward jones/charles schwab/fidelity/h&r block/kumon/mathnasium)
  (chuck e cheese/dave & buster's/topgolf/sky zone/urban air/sea life/feeding america/toys for tots/make-a-wish/ronald mcdonald house/unicef/spire/tcf/u.s. bank/us bank/at&t/ymca/ywca/vfw/rei/hp/aaa/salvation army/raising cane's/bachman's/petco/petsmart/chewy/gamestop/sephora/sherwin-williams/benjamin moore/valspar)
  (walser/luther auto/subaru/nissan/kia/mazda/lexus/boston scientific/lockheed martin/honeywell/graco/pentair/tennant/3m/starkey/deluxe corp/land o'lakes/securian/ameriprise/affinity plus/topline/royal credit/trustone/blaze credit/bremer/huntington bank/old national/wells fargo/donors choose/donorschoose/barnes & noble/scholastic)
`;
