/**
 * Names, places, foods and titles that are spelled with a listed word. Whole words only are ever matched, so Scunthorpe,
 * Essex, classic, assessment, shiitake, Hancock, cocktail and the like need no line here.
 */
export const PROFANITY_ALLOW: readonly string[] = `
bitchfield
chingas
thot not
get laid off
got laid off
pick up yours
give up yours
gave up yours
giving up yours
given up yours
hang up yours
hung up yours
clean up yours
save up yours
saved up yours
fill up yours
filled up yours
split up yours
offer up yours
put up yours
pack up yours
charge up yours
zip up yours
roll up yours
send up yours
warm up yours
wrap up yours
open up yours
use up yours
eat up yours
grow up yours
back up yours
brush up yours
read up yours
wash up yours
picked up yours
set up yours
look up yours
sign up yours
make up yours
bring up yours
line up yours
getting laid off
jackass flat
pissy poville
wadi fukin
horny toad
horny toads
finger prick
finger pricks
pin prick
pin pricks
needle prick
needle pricks
heel prick
skin prick
thumb prick
prick the
prick your
prick a
prick an
prick each
prick it
prick them
prick up
prick holes
pricks up
pricks the
pricks her
pricks his
prick of
shittake
bastard township
moby dick
dick van dyke
dick clark
dick tracy
dick cheney
dick grayson
dick whittington
dick and jane
dick jane and spot
dick's sporting goods
dicks sporting goods
dick's drive in
tom dick and harry
every tom dick and harry
philip k dick
dick francis
dick butkus
dick vitale
dick button
spotted dick
deadeye dick
cock a doodle
cock a doodle doo
cock robin
cock robins
who killed cock robin
cock and bull
cock of the walk
cock of the rock
weather cock
pussy willow
pussy willows
pussy cat
pussy cats
pussy riot
pussy toes
the owl and the pussy cat
summa cum laude
magna cum laude
cum laude
cum gpa
cum file
cum folder
cum files
cum total
blue tits
great tits
coal tits
willow tits
damn yankees
damned yankees
the damned united
village of the damned
silly ass
balaam's ass
wild ass
wild asses
african wild ass
jenny ass
jackass penguin
jackass penguins
jackass flats
booby trap
booby traps
booby trapped
booby prize
booby prizes
blue footed booby
blue footed boobies
red footed booby
masked booby
brown booby
puto bayan
bibingka at puto
kutsinta at puto
puto bumbong
pinche de cocina
pinches de cocina
bastard cabbage
bastard sword
bastard toadflax
inglourious basterds
hell's kitchen
hells kitchen
hell creek
hell's angels
highway to hell
dante's hell
heaven and hell
tit for tat
tit bits
stripper clips
wire stripper
wire strippers
cable stripper
paint stripper
paint strippers
wallpaper stripper
corn stripper
`
  .trim()
  .split('\n')
  .map((line) => line.trim());
