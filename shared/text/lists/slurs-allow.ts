import { lines } from './listed.ts';

/**
 * Names, titles, foods and sayings spelled with a listed term. Matched as they stand. Whole words only are ever found,
 * so raccoon, retardant, gobbledygook, Vandyke or sauerkraut need no line.
 */
export const SLURS_ALLOW: readonly string[] = lines(`
  coon rapids
  coon valley
  coon lake
  coon creek
  coon hollow
  coon hound
  coon hounds
  coon dog
  coon dogs
  coon cat
  coon cats
  maine coon
  maine coons
  coon skin cap
  coon skin caps
  coonskin
  chink in the armor
  chink in the armour
  chink in our armor
  chink in their armor
  chink in his armor
  chink in her armor
  chinks in the armor
  chinks in the armour
  chinks in their armor
  chinks in our armor
  spic and span
  spic n span
  spick and span
  spick n span
  doo wop
  do wop
  doo wops
  honky tonk
  honky tonks
  kaffir lime
  kaffir limes
  kaffir lily
  kaffir lilies
  kaffir corn
  homo sapiens
  homo erectus
  homo habilis
  homo sapien
  homo naledi
  ecce homo
  homo economicus
  to retard
  retarding
  faggoting
  cripples the
  cripples a
  cripples our
  retard the
  retards the
  retard growth
  retard spoilage
  retard spread
  retarded growth of plants
  mental retardation
  fire retarded
  flame retarded
  injun joe
  uncle tom's cabin
  dick van dyke
  van dyke
  washington redskins
  midget hockey
  midget football
  midget league
  midget submarine
  midget submarines
  bimbo bakeries
  bimbo bakery
  grupo bimbo
  boeing attack helicopter
  apache attack helicopter
  attack helicopter pilot
  attack helicopter battalion
  army attack helicopter
  attack helicopter repairer
  attack helicopter simulator
  fag end
  fag ends
`);
