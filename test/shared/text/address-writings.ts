/** How street addresses are written, form by form. Every house is invented; the chance is seeded, so a failure comes back. */

export type Chance = () => number;

/** Numbers from 0 to 1, the same ones for the same seed (a linear congruence of 32 bits). */
export const seeded = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

export const pick = <T>(chance: Chance, from: readonly T[]): T => {
  const one = from[Math.floor(chance() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const split = (words: string): readonly string[] => words.split('|');

const NAMES = split(
  'Maple|Oak|Elm|Cedar|Upton|Penn|Xerxes|Lyndale|Nicollet|Wentworth|Zimmerman|Kaposia|Yellowtail|Ferncroft|Quince|Old Orchard|Red Wing|Valley Creek|Martin Luther King|Cesar Chavez|Bunker Hill|Sugarloaf|Wolf Creek|Tammerack|Pilot Knob|Diffley|Kimberling|Hiawatha|Pokegama|Winnetka',
);
const STRONG = split(
  'Street|St|St.|Avenue|Ave|Ave.|Av|Boulevard|Blvd|Blvd.|Road|Rd|Rd.|Lane|Ln|Ln.|Parkway|Pkwy|Terrace|Ter|Alley|Aly|Trl|Cir|Causeway|Cswy|Turnpike|Tpke|Expressway|Expy',
);
const WEAK = split(
  'Drive|Dr|Dr.|Court|Ct|Ct.|Way|Circle|Cir|Place|Pl|Pl.|Square|Sq|Trail|Loop|Plaza|Plz|Crossing|Xing|Cove|Cv|Ridge|Rdg|Point|Pt|Curve|Crescent|Cres|Crest',
);
const FAINT = split(
  'Bend|Bnd|Bluff|Bypass|Canyon|Cyn|Commons|Cliff|Creek|Crk|Estates|Falls|Glen|Green|Grove|Grv|Harbor|Hbr|Heights|Hts|Hills|Hls|Hollow|Holw|Junction|Jct|Knoll|Knl|Landing|Lndg|Manor|Mnr|Meadows|Mdws|Mews|Mill|Orchard|Overlook|Pass|Path|Pike|Pines|Prairie|Row|Shores|Shrs|Summit|Trace|Trce|Vale|Valley|Vly|View|Vw|Village|Vlg|Vista|Woods|Springs|Spgs|Highlands Bend',
);
const SHORT = split('N|S|E|W|NE|NW|SE|SW|N.|S.|E.|W.|N.E.|S.W.');
const LONG = split('North|South|East|West|Northeast|Northwest|Southeast|Southwest');
const UNITS = split(
  'Apt 3|Apt. 12B|apt #4|#210|Unit 7|Unit B|Suite 400|Ste 12|Ste. 2A|Lot 14|Trlr 9|Bldg 3|Floor 2|2nd Floor|Apartment 5|Rm 12|# 6',
);
const TOWNS = split(
  'Fargo ND 58102|Fertile, MN 56540|Waco, TX 76701|Boise, Idaho 83702|Santa Fe NM 87501|St. Cloud, MN 56301-4412|Bangor ME 04401|New Ulm, Minnesota 56073|Portland, OR 97201|Cary, N.C. 27511',
);

const house = (chance: Chance, least = 100, most = 19_999): string => {
  const number = Math.floor(least + chance() * (most - least));
  // Years are a form of their own.
  return String(number > 1899 && number < 2100 ? number + 300 : number);
};
const ordinal = (n: number): string => {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
};
const nth = (chance: Chance): string => ordinal(1 + Math.floor(chance() * 180));
const small = (chance: Chance): number => 1 + Math.floor(chance() * 98);

export type Form = (chance: Chance) => string;

export const ADDRESS_FORMS: Readonly<Record<string, Form>> = {
  'plain suffix': (c) => `${house(c)} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  'everyday suffix': (c) => `${house(c)} ${pick(c, NAMES)} ${pick(c, WEAK)}`,
  'rare suffix': (c) => `${house(c, 1000)} ${pick(c, NAMES)} ${pick(c, FAINT)}`,
  'rare suffix, three digits': (c) => `${house(c, 100, 999)} ${pick(c, NAMES)} ${pick(c, FAINT)}`,
  'two digits': (c) => `${house(c, 10, 99)} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  'two digits, everyday suffix': (c) => `${house(c, 10, 99)} ${pick(c, NAMES)} ${pick(c, WEAK)}`,
  'one digit': (c) => `${house(c, 1, 9)} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  'like a year': (c) =>
    `${house(c, 1900, 1901).replace(/.*/, '20')}${10 + Math.floor(c() * 80)} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  'direction before': (c) => `${house(c)} ${pick(c, SHORT)} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  'direction in full': (c) => `${house(c)} ${pick(c, LONG)} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  'direction after': (c) => `${house(c)} ${pick(c, NAMES)} ${pick(c, STRONG)} ${pick(c, SHORT)}`,
  'direction after, in full': (c) => `${house(c)} ${pick(c, NAMES)} ${pick(c, STRONG)} ${pick(c, LONG)}`,
  'numbered street': (c) => `${house(c)} ${nth(c)} ${pick(c, STRONG)}`,
  'numbered, direction before': (c) => `${house(c)} ${pick(c, SHORT)} ${nth(c)} ${pick(c, STRONG)}`,
  'numbered, direction after': (c) => `${house(c)} ${nth(c)} ${pick(c, STRONG)} ${pick(c, LONG)}`,
  'numbered, everyday suffix': (c) =>
    `${house(c)} ${nth(c)} ${pick(c, ['Place', 'Pl N', 'Ct', 'Court', 'Dr NE'])}`,
  'numbered in words': (c) =>
    `${house(c)} ${pick(c, split('First|Second|Fifth|Tenth|Twenty-Second|Eighth'))} ${pick(c, STRONG)}`,
  'numbered without ending': (c) => `${house(c)} ${pick(c, ['W', 'E', 'N', 'S'])} ${small(c)} St`,
  'county road': (c) =>
    `${house(c)} ${pick(c, split('County Road|County Rd|Co Rd|Co. Rd.|CR|CSAH|County Highway|Cty Rd'))} ${small(c)}${pick(c, ['', ' N', ' SW', ''])}`,
  highway: (c) =>
    `${house(c)} ${pick(c, split('Hwy|Highway|US Hwy|U.S. Highway|State Hwy|State Highway|State Route|SR|Route|Rte.|Rt|US|FM|State Road|TX-|US-'))} ${small(c)}${pick(c, ['', ' S', ' East', ''])}`.replace(
      '- ',
      '-',
    ),
  'lettered road': (c) =>
    `${house(c)} ${pick(c, ['County Road', 'Co Rd', 'County Hwy'])} ${pick(c, ['B', 'K', 'CC', 'B2'])}`,
  fraction: (c) =>
    `${house(c, 10, 1999)}${pick(c, ['½', ' 1/2', '-1/2'])} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  'letter at the number': (c) =>
    `${house(c, 10)}${pick(c, ['A', 'B', 'C', '-A'])} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  Queens: (c) =>
    `${small(c) + 12}-${10 + (small(c) % 80)} ${ordinal(20 + small(c))} ${pick(c, ['St', 'Ave', 'Road', 'Pl'])}`,
  'Hawaiian number': (c) =>
    `${small(c)}-${house(c, 100, 1800)} ${pick(c, split('Kamehameha Hwy|Kahuailani St|Farrington Highway|Moanalua Rd|Ala Moana Blvd'))}`,
  'Utah grid': (c) =>
    `${house(c, 10, 1800)} ${pick(c, ['S', 'N', 'South'])} ${small(c) * 100} ${pick(c, ['E', 'W', 'East'])}`,
  'Wisconsin grid': (c) =>
    `${pick(c, split('N64W23760|W239N1700|N64 W23760|W239 N1700|W3456|N1455'))} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  'Illinois grid': (c) =>
    `${small(c)}${pick(c, ['W', 'N', 'S'])}${house(c, 100, 900)} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  'rural route': (c) =>
    `${pick(c, split('RR|R.R.|Rural Route|HC|Rt|Route|Star Route|RFD|HCR'))} ${small(c)}${pick(c, [' ', ', '])}Box ${house(c, 1, 900)}${pick(c, ['', 'A', '-B'])}`,
  'post office box': (c) =>
    `${pick(c, split('PO Box|P.O. Box|P O Box|Post Office Box|POB|p.o. box|PO BOX|P. O. Box|PO Drawer'))} ${pick(c, ['', '', '#'])}${house(c, 1, 99_999)}`,
  unit: (c) =>
    `${house(c)} ${pick(c, NAMES)} ${pick(c, [...STRONG, ...WEAK])}${pick(c, [' ', ', '])}${pick(c, UNITS)}`,
  'town, state and ZIP code': (c) =>
    `${house(c)} ${pick(c, NAMES)} ${pick(c, [...STRONG, ...WEAK])}, ${pick(c, TOWNS)}`,
  'no suffix, with town': (c) =>
    `${house(c, 10)} ${pick(c, [...NAMES, 'Broadway', 'Larkin'])}, ${pick(c, TOWNS)}`,
  'no commas': (c) =>
    `${house(c)} ${pick(c, NAMES)} ${pick(c, STRONG)} ${pick(c, TOWNS).replaceAll(',', '')}`,
  'one word': (c) => `${house(c)} ${pick(c, ['Broadway', 'Boardwalk', 'Embarcadero', 'Broadway NE'])}`,
  Spanish: (c) =>
    `${house(c)} ${pick(c, split('Calle de la Paz|Calle Luna|Avenida Cesar Chavez|Camino Real|El Camino Real|Paseo del Norte|Via Verde|Caminito Alegre|Calle 8|Avenida de las Flores|Camino de los Robles'))}`,
  French: (c) =>
    `${house(c)} ${pick(c, split('Rue Dumaine|Rue de la Paix|Chemin Royale|Bayou Black Dr|Beau Chene Blvd|Petit Bois St|Prairie du Chien Rd'))}`,
  'lettered avenue': (c) =>
    `${house(c)} ${pick(c, ['Avenue', 'Ave', 'Ave.'])} ${pick(c, ['K', 'M', 'U', 'B'])}`,
  'single letter street': (c) =>
    `${house(c)} ${pick(c, ['K', 'C', 'Q', 'D'])} ${pick(c, ['St', 'Street'])} ${pick(c, ['NW', 'SE', ''])}`.trim(),
  'saints and people': (c) =>
    `${house(c)} ${pick(c, split('St. Croix Trl|St. Clair Ave|Ste. Marie St|Dr. Martin Luther King Jr. Blvd|Martin Luther King, Jr. Way|Mt. Curve Ave|Mt Vernon Ln|Fr. Hennepin Dr|Saint Anthony Pkwy|Gen. Sieben Dr|O’Neill Rd|McAndrews Rd|Ft. Snelling Rd|J.F. Kennedy Dr|Van Buren St|De La Cruz Ave'))}`,
  'small letters': (c) => `${house(c)} ${pick(c, NAMES)} ${pick(c, STRONG)}`.toLowerCase(),
  'small letters, everyday suffix': (c) => `${house(c)} ${pick(c, NAMES)} ${pick(c, WEAK)}`.toLowerCase(),
  'small letters, direction': (c) =>
    `${house(c)} ${nth(c)} ${pick(c, STRONG)} ${pick(c, SHORT)}`.toLowerCase(),
  capitals: (c) =>
    `${house(c)} ${pick(c, SHORT)} ${pick(c, NAMES)} ${pick(c, [...STRONG, ...WEAK])}`.toUpperCase(),
  'over lines': (c) => `${house(c)} ${pick(c, NAMES)} ${pick(c, STRONG)}\n${pick(c, TOWNS)}`,
  'broken name': (c) => `${house(c)} ${pick(c, split('Maple|Upton|Oak|Cedar'))}\n${pick(c, STRONG)}`,
  'between two streets': (c) =>
    `${house(c, 1000)} ${pick(c, ['W', 'E', 'West'])} ${60 + small(c)}${pick(c, [' 1/2', ' ½', '½'])} ${pick(c, ['St', 'Street'])}`,
  'direction of old': (c) => `${house(c)} ${pick(c, ['So.', 'No.'])} ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  'direction in full, numbered, no suffix': (c) =>
    `${house(c, 2100)} ${pick(c, ['East', 'West', 'E.', 'W.'])} ${ordinal(20 + small(c))}`,
  'a slip of the keys': (c) =>
    `${house(c)} ${pick(c, NAMES)} ${pick(c, split('Avneue|Aveneu|Avenu|Streett|Stret|Boulvard|Boulevrad|Parkwy|Cirlce'))}`,
  'number named': (c) =>
    `${pick(c, split('house number|house #|house no.|number|no.'))} ${house(c)} on ${pick(c, NAMES)} ${pick(c, STRONG)}`,
  hashtag: (c) =>
    `#${house(c, 2100)}${pick(c, NAMES).replaceAll(' ', '')}${pick(c, split('Ave|AveS|Street|StreetNorth|Rd|_Ave|_St'))}`,
  'hashtag in small letters': (c) =>
    `#${house(c, 2100)}${pick(c, NAMES).replaceAll(' ', '')}${pick(c, split('Avenue|AveS|Street|Road'))}`.toLowerCase(),
  'link to a map': (c) =>
    `${pick(c, split('https://maps.google.com/?q=|https://www.google.com/maps/place/|https://maps.apple.com/?address='))}${`${house(c)} ${pick(c, NAMES)} ${pick(c, STRONG)}`.replaceAll(' ', pick(c, ['+', '%20']))}`,
  'lettered county road': (c) =>
    `${house(c, 2100)} ${pick(c, split('CR|CSAH|County|Co Rd'))} ${pick(c, ['C', 'D', 'J'])}`,
  'house number in words': (c) =>
    `${pick(c, split('twelve hundred|one twenty-two|forty-five oh one|One Hundred Twelve|nine eight zero one|Twenty-two|four hundred and ten|Ninety-eight oh one'))} ${pick(c, split('Elm Street|Maple Ave|Upton Avenue South|Old Orchard Road|Birch Lane|Penn Ave S'))}`,
};

/** Sentences an address stands in, with `@` for it. */
export const ADDRESS_FRAMES = [
  'Send cards to @.',
  'The team dinner is Friday at @, bring a salad.',
  'Lucia lives at @ and loves mail',
  '@',
  'Address: @\nDoors open at six.',
  'Meet us on Saturday (@) for the car wash.',
  'Graduation open house, @, from 2 to 5 p.m.',
  'Their new home is @ if you would like to help',
] as const;
