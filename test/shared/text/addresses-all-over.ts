/** Addresses the way all states write them, from memory of maps; house numbers are invented. A bar parts them. */
export const ADDRESSES_ALL_OVER: readonly string[] = `
2417 Dauphin Island Pkwy, Mobile, AL 36605 | 615 N Gay St, Auburn, AL | 31 County Road 1043, Cullman AL 35057 |
4809 Cahaba River Rd Apt 212 | 1926 Spenard Rd | 8840 Old Seward Hwy, Anchorage AK 99515 |
Mile 48 Parks Hwy, Wasilla AK 99654 | 3170 Airport Way Unit C | HC 60 Box 4417, Copper Center AK 99573 |
7711 E Camelback Rd #308 | 1442 W Thunderbird Rd, Phoenix, Arizona 85023 | 20418 N 83rd Ave | 512 E Speedway Blvd |
6140 S Calle de la Tienda, Tucson AZ | N Hwy 89 Milepost 466 | 1705 S University Ave, Little Rock |
906 Garland Ave, Fayetteville AR 72701 | 4418 Hwy 5 N, Bryant AR 72022 | 2281 Polk Road 41 |
1550 Alameda de las Pulgas, San Mateo, CA | 742 Valencia St | 18 Calle Pelicano, San Clemente CA 92673 |
25512 Via Verde | 3385 Camino del Rio S | 901 Embarcadero del Mar | 4017 Telegraph Ave, Oakland, CA 94609 |
12744 Ventura Blvd, Unit 9 | 1226 1/2 N Alvarado St | 677 Haight | 23801 Avenida de la Carlota |
55 E 19th Avenue Denver | 8874 W Colfax Ave | 1337 County Rd 250, Durango CO 81301 | 2200 Kalmia Ave | 46 Lazy Z Rd |
710 Mt Princeton Cir | 93 Boston Post Rd, Waterford | 18 Pequot Trail | 227 Whalley Ave New Haven CT 06511 |
5 Old Farm Hill Rd | 64 E Main St Fl 2 | 1405 N DuPont Hwy | 34821 Bookhammer Landing Rd | 1630 Connecticut Ave NW |
4428 Georgia Avenue, N.W. | 519 Q St NE | 208 12th St SE Apt 4 | 2950 SW 27th Ave, Miami FL | 14560 SR 70 E |
880 NE 79th St Cswy | 733 A1A Beach Blvd | 4901 Ocean Dr Apt 1204 | 1318 Tamiami Trl N | 6214 Gulf of Mexico Drive |
2509 Bayshore Blvd | 4118 Peachtree Dunwoody Rd NE | 780 Ponce de Leon Ave | 66 Moreland Ave SE |
1229 Ga Hwy 21, Springfield GA 31329 | 305 W Broughton St | 45-559 Kamehameha Highway | 94-366 Pupukahi St |
2118 Kalia Rd | 68-1330 Mauna Lani Dr | 3750 Wailea Alanui | 1712 Ala Moana Blvd #1903 | 2910 W Overland Rd |
13840 N Hwy 41, Rathdrum, ID 83858 | 455 E 300 N, Rexburg ID | 612 Yellowstone Ave | 5547 N Kedzie Ave, 2nd Floor |
1901 W Armitage | 28W571 Batavia Rd | 4N330 Kirk Rd | 9310 S Cottage Grove Ave | 816 Sangamon Ave |
2104 Pioneer Pkwy | 11 Hawthorne Pl | 6801 N 500 W | 3317 E County Road 400 S | 2145 W 96th St, Indianapolis |
7020 Pendleton Pike | 418 Kokomo Pl | 1209 Lincolnway E | 2735 Merle Hay Rd | 1830 310th St, Fairfield IA 52556 |
904 Brady St | 66 Iowa Ave Apt 6 | 2410 240th Avenue | 1201 SW Wanamaker Rd | 8117 W 119th Ter | 440 K-7 Hwy |
3712 Massachusetts St | 1120 N 1550 Rd, Lawrence KS 66046 | 519 Bardstown Rd | 4480 KY-80 | 210 Clays Mill Rd |
74 Hollow Creek Branch Rd | 1507 Dixie Highway | 833 Bourbon St, Unit D | 2415 Esplanade Ave | 41270 Hwy 23 |
1408 Rue Simone | 7719 Bayou Paul Ln | 905 Tchoupitoulas | 316 Chemin Metairie Pkwy | 9 Ledge Way |
277 Camden St Rockland ME | 1184 US Route 1 | 44 Old County Rd | PO Box 917, Kennebunkport ME 04046 |
8808 Liberty Rd | 2013 Eastern Ave | 10441 Twin Rivers Rd Apt 3B | 77 Solomons Island Rd |
3rd house, 611 N Calvert Street | 19 Hammond Pond Pkwy | 284 Mass Ave, Cambridge | 55 Commonwealth Avenue #2 |
27 Lower County Rd | 8 Fenway Plz | 102 Rte 6A | 31 Beals Cove Rd Unit G | 1480 Woodward Ave |
M-22, 4418 N Manitou Trl | 2900 E Grand River Ave | 6677 28th St SE | 16850 W 10 Mile Rd | 3501 Lapeer Rd |
12290 US-31 N | 715 Ionia Ave NW | 204 Hennepin Ave | 8213 Queen Ave S | 10640 Nesbitt Ave So | 3418 Chicago Ave |
1706 Grand Ave, St. Paul | 9155 Old Cedar Ave. South | 25240 County 10 Blvd | 18577 CSAH 24 | 1902 London Road |
433 3rd Ave SW | 8701 11th Ave S lower level | 10100 Bren Road East | 14 St Marys Dr | 2280 Old Hwy 8 NW |
5620 Smetana Dr #315 | 1255 Hardy St | 6012 I-55 Frontage Rd | 2209 Hwy 11 S | 40 Natchez Trace Dr | 317 E Capitol |
3940 Gravois Ave | 7711 NW Barry Rd | 1650 E Sunshine St | 24315 State Hwy 39 | 809 Gravois Bluffs Plaza Dr |
RR 4 Box 388, Doniphan MO 63935 | 2025 Grand Ave Billings MT | 1640 Hwy 93 N | 77 Sourdough Ridge Rd |
5 Mill Creek Rd, Pray, MT 59065 | 302 N 27th | 6019 Ames Ave | 11320 S 208th St | 1445 Q Rd | 2780 O St |
4135 W Charleston Blvd | 8975 S Eastern Ave Ste 110 | 50 Gold Hill Hwy | 1180 Fremont | 97 Kancamagus Hwy |
22 Lily Pond Rd | 603 Daniel Webster Highway | 41 Route 101A | 1412 Springfield Ave Fl 1 | 780 Bergenline Ave |
35 Plainsboro Rd | 2 Paddock Ct, Marlton NJ | 1601 Atlantic Ave | 88 Brick Church Plaza | 5600 Coors Blvd NW |
1215 Paseo de Peralta | 708 Camino Cabra | 47 County Road 84D | 3 Old Santa Fe Trl | 2019 Menaul Blvd NE |
41-18 Kissena Blvd | 118-02 Rockaway Blvd | 34-57 82nd St, Apt 3F | 350 W 57th St #14C | 1919 Grand Concourse |
77 Bleecker | 2280 Frederick Douglass Blvd | 86 Avenue C | 1511 Kings Hwy, Brooklyn | 60 E 8th St | 3 Hanover Sq |
405 Lexington Ave, New York, NY 10174 | 9 Shore Rd, Glen Cove | 1738 Route 9 | 2661 Delaware Ave |
4113 State Highway 30 | RD 2 Box 119 | 5412 Carmel Rd | 709 Ninth St | 1800 Cherokee Hwy 19 |
36 Old Burnsville Hill Rd | 2311 S Tryon St | 330 NC-54 | 101 Manteo Cv | 1405 13th Ave N | 3820 4th St SW |
6845 Hwy 2 W | 1719 139th Ave NW | 2640 Euclid Heights Blvd | 4499 Reading Rd | 118 Twp Rd 1422 | 7740 Sawmill Pl |
1011 Madison Ave Apt A | 9310 SR 45 | 5 Wren Hollow Ct | 7213 S Yale Ave | 2105 NW 23rd | 44560 E 1180 Rd |
1401 W Will Rogers Blvd | Rt 2 Box 77A, Stilwell OK | 4235 SE Hawthorne Blvd | 1730 NW Glisan | 62600 NE 27th St |
980 Siskiyou Blvd, Ashland | 35 SW Naito Pkwy | 7719 SE 82nd Ave Trlr 23 | 1524 Passyunk Ave |
4001 Baltimore Avenue | 266 Lincoln Hwy E | 2100 Wharton St, Pittsburgh | 38 Old Gulph Rd | 116 Conestoga Blvd |
1 Penn Hollow Ln | 22 Calle San Sebastian | Urb Villa Nevarez 1022 Calle 18 | 17 Thayer St | 460 Hope Street |
1294 Post Rd, Unit 3 | 3 Bellevue Ave | 1919 Savannah Hwy | 27 Legare St | 4400 Old Buncombe Rd |
8612 Hwy 17 Bypass | 904 W 41st St | 22870 Sturgis Rd | 513 Mt. Rushmore Rd | 27311 474th Ave | 2118 Poplar Ave |
3907 Gallatin Pike | 610 Gay St SW | 160 Dry Hollow Rd | 9715 Kingston Pk | 4800 N Lamar Blvd | 1207 FM 1960 Rd W |
3318 CR 217 | 22014 IH 35 S | 700 Ranch Road 620 S | 9118 Fondren | 6300 Harry Hines Blvd #1105 | 14 Via Sorrento |
805 Loop 336 W | 5523 Bull Verde | 1100 E Paisano Dr | 9401 Culebra Rd | 1860 S 300 W | 7120 South 1300 East |
240 N 200 E #4 | 1418 E Harrison Ave | 3300 W 3500 S | 88 Church Street | 517 VT Route 100 | 40 Pleasant Valley Rd |
2901 Jefferson Davis Hwy | 4210 Monument Ave | 7719 Richmond Hwy | 300 Chatham Dr | 13 Old Ox Rd, Sterling VA 20166 |
1516 Pike Pl | 4309 SW Admiral Way | 12422 NE 116th St | 18 E Sprague | 3704 172nd St NE | 9911 State Route 302 NW |
2207 S 19th | 47 Kanawha Blvd E | 1809 Washington St W | RR 1 Box 290B | 63 Big Otter Fork | 4618 MacCorkle Ave SE |
W5510 County Road KK | N89W16790 Appleton Ave | S76W17501 Janesville Rd | 2730 N Humboldt Blvd | 1421 Regent St |
W226N1700 Eastmound Dr | 8 Odana Ct | 7305 County Hwy M | E9212 Birch Hill Ln | 1822 Dell Range Blvd | 640 S Hwy 89 |
115 Coffeen Ave | 2140 CY Ave | post office box 1188 | P.O. Box Q | General Delivery, Talkeetna AK 99676 |
PSC 473 Box 1188, FPO AP 96349 | one fourteen Birch Street | nine hundred West Lake Drive | 4127 park ave |
220 w maple st apt 2 | 8817 xerxes | 1508 e 66th street | 933 marshall ave. | 77 CROCUS HILL | 5021 VINCENT AVE S |
3309 HAVENHURST CT | 6 Fox Run | 214 Deer Path | 1117 The Strand | 9 Meadowview | 3115 Weeping Willow Trail |
62 Harbour Pointe | 2704 Lost Pines | 19 Kings Row | 1350 Hidden Springs Way | 411 Sugar Maple Trce |
8 Chickadee Ct. | 12007 Quail Hollow | 509 Mountain Laurel Pass | 1904 Stonebridge Xing | 1107 Gulf Shores Pkwy |
2330 Highland Ave S, Birmingham, AL 35205 | 414 Turkey Heaven Rd | 19 Lee Rd 137 | 6550 Zeigler Blvd |
P.O. Box 4109, Selma AL | 1313 Northway Village Cir | 5215 E Northern Lights Blvd Apt B | Box 62, Chignik AK 99564 |
41180 Kalifornsky Beach Rd | 2525 W Happy Valley Rd | 9402 S Avenida del Yaqui | 3040 N 7th Street, Unit 12 |
811 W Gurley St | 1661 Hwy 260 | 62 Apache Trl | 1900 Bentonville Plaza Dr | 225 Spring St | 1801 Caraway Rd |
14 Watts Bend | 2710 Rodeo Dr | 1144 Camino Magenta | 55 Los Gatos Blvd | 830 Foothill Dr | 3127 24th St |
5010 El Cajon Blvd | 40611 Big Bear Blvd | 119 E Weddell Dr Spc 44 | 16600 Mulholland Dr. |
PO BOX 77 Bolinas CA 94924 | 702 San Pasqual | 3800 Alpine Meadows Rd | 2145 S Josephine Way |
1090 Cheyenne Mountain Blvd | 17200 E 160th Ave | 555 County Road 12S | 4180 Hwy 82 | 38 Skyline Dr |
117 Asylum St, Apt 10 | 1 Gold Hill Ln | 740 Whitney Ave | 56 Long Neck Point Rd | 1220 N Market St Ste 808 |
28 Rehoboth Blvd | 3114 M Street NW | 1350 Massachusetts Ave. S.E. | 401 Rittenhouse St NW #302 |
7201 Wisconsin Ave | 1519 Collins Ave | 10900 Griffing Blvd | 820 NW 23rd Ter | 4444 S Rio Grande Ave |
1007 E Cass St | 29 Palmetto Bluff Trace | 19940 US Hwy 441 | 7 Sandpiper Ct | 3325 Piedmont Rd |
1170 Spring Street NW | 44 Tybee Isle Dr | 2250 Old Peachtree Road NW | 410 Waihee Pl | 15-2660 Pahoa Village Rd |
57-091 Eleku Kuilima Pl | 3541 Lower Honoapiilani Rd | 1099 Bishop St | 640 Warm Springs Ave | 1704 N 1st St |
7110 S 4000 W | 3090 E Fernan Lake Rd | 1460 W Chicago Ave | 2233 S Dr Martin Luther King Jr Dr |
730 N Lake Shore Dr, Apt 5 | 9S101 Clarendon Hills Rd | 202 E University Ave | 1407 Illini Ct | 12N700 Tina Trl |
318 Main St, Galena IL | 1800 N Meridian St | 6330 E 75th Street | 104 County Line Rd W | 5050 W Bethel Ave |
92 N 7th St | 707 Grand Avenue | 1523 Kirkwood Blvd SE | 2855 Hickory Grove Rd | 30045 Old Portland Rd |
333 E 4th Street North | 11900 W 87th Street Pkwy | 2525 SE California | 1515 Vine | 1700 Rd 22 |
2100 Frankfort Ave | 1030 Tates Creek Rd | 65 Lick Fork | 611 US 127 S | 320 Old Lafayette Ave | 1435 Jackson Ave |
7800 Airline Hwy | 112 Rue Beauregard | 2727 Canal Blvd | 30 Exchange St | 441 Ocean House Rd | 12 Birch Point Rd |
1500 Forest Ave | RFD 1 Box 30 | 3100 St Paul St | 7905 Old Georgetown Rd | 5 Cedar Wood Ct | 1401 Light St |
28 Chesapeake Bay Dr | 142 Newbury St | 33 Harvard Street | 4 Cranberry Bog Ln | 1220 Main St Unit 2 |
16 Lothrop's Lane | 91 Old Post Rd | 5120 Cass Ave | 1010 W Michigan Ave | E3122 M-28 | 8899 Gratiot |
2211 Burton St SE | 43 Mackinac Trl | 2900 E Beltline Ave NE | 1600 W 82nd St | 5601 Smetana Drive |
9700 Portland Avenue South | 8100 Old Cedar Ave S | 7340 Xerxes Ave | 10733 Kell Cir | 2315 W 91st Street |
4800 W Old Shakopee Rd | 115 2nd St NE | 50340 State Highway 6 | 1450 Energy Park Dr | 22055 Niagara Ln N |
8500 Tessman Farm Rd | 706 Lake Ave S | 3399 Penn Ave N | 12 Hill Farm Cir | 201 Bluff St, Red Wing | 46 Front St |
2420 Pass Road | 3911 Lakeland Dr | 1300 Beach Blvd | 4500 Main | 2727 S Brentwood Blvd | 1812 N Benton Ave |
5330 Lake Ozark Pkwy | 18 Arsenal Way | 417 W State Highway CC | 101 Big Sky Rd | 2340 9th Ave N | 508 Bozeman Ave |
PO Box 310 Ekalaka MT 59324 | 13010 Pacific St | 1926 S 33rd Street | 501 Rd 4 | 70 Elkhorn Dr |
3200 Las Vegas Blvd S | 2140 Idlewild Dr | 1 Hot Springs Rd | 310 Lakeside Dr | 24 Loudon Rd | 161 Amherst St |
19 Ossipee Mountain Hwy | 88 Kinnelon Rd | 300 Boardwalk | 1010 Bloomfield Ave 3rd Fl | 45 Hillcrest Avenue |
9 Kips Ridge | 615 Haddon Ave | 1504 Old Pecos Trl | 9900 Montgomery Blvd NE Unit 8 | 3 Calle Medico |
55 Arroyo Hondo Mesa Rd | 28 Spruce Ln | 30-30 47th Ave | 144-21 Jamaica Ave | 1060 Fifth Avenue | 2 5th Ave |
155 Riverside Drive | 217 E 105th St Apt 4R | 940 Grand Concourse | 14 Ave D | 7 Maple Ridge Dr | 65 Broadway |
1560 Elmwood Ave | 3701 Saunders Settlement Rd | 8 Ketewamoke Ave | 5500 Brewerton Road | 1021 State Route 7 |
2508 Hillsborough St | 7101 Creedmoor Rd | 4820 Tar Heel Ln | 101 Biltmore Ave | 6400 Market Street |
1221 10th St NE | 3300 Main Avenue | 4980 88th Ave SE | 1111 W Broadway Ave | 17800 Lorain Ave | 1400 N High St |
3500 Erie Avenue | 6280 State Route 132 | 210 Boardman Poland Rd | 45 Turtle Creek Xing | 11 S Broadway |
7300 NW Expressway | 2233 E 61st St | 403 N Muskogee Ave | 20015 S 4110 Rd | 1933 NE Broadway St | 4545 SW Vermont |
90 Commercial St SE | 61535 S Hwy 97 | 2600 Crater Lake Hwy | 1240 Bybee Rd | 6100 Germantown Ave |
500 E Butler Pike | 31 Hickory Run | 234 Walnut St Rear | 2233 Route 22 | 105 Lower Burrell Rd | 150 Benefit St |
77 Thames Street | 33 Ocean Rd | 25 Fox Hill Dr | 910 Ribaut Rd | 2007 Sea Pines Dr | 14 Folly Field Rd |
1505 Wade Hampton Blvd | 1300 S Minnesota Ave | 11800 Deadwood Ave | 415 Elk Vale Rd | 35720 SD Hwy 34 |
2150 Union Ave | 4007 Granny White Pike | 905 Cherokee Blvd | 1415 Brainerd Rd | 30 Sugar Creek Cv |
2222 Rio Grande St | 1800 S Congress Ave Apt 121 | 4321 Swiss Avenue | 12300 FM 2244 | 990 NASA Pkwy |
3300 N Zarzamora | 6700 Ferris St | 1715 Westheimer Rd | 805 N Loop 499 | 8114 Sands Point | 5100 Mesa St |
250 Padre Blvd | 115 PR 1512 | 2700 W 4700 S | 155 E 900 S | 1435 North 1200 West | 7700 Highland Dr |
1640 N Main St | 40 Maple Leaf Rd | 2100 Mountain Rd | 45 Green Mountain Drive | 1200 Wilson Blvd Apt 900 |
4603 Patterson Ave | 815 Colley Ave | 98 Shenandoah Valley Pike | 100 Old Lynchburg Rd | 4200 Kings Mill Ln |
1100 E Union St | 2912 NE Alberta | 5510 Rainier Ave S | 1021 W Northwest Blvd | 39 Bellingham Bay Dr |
3700 SE Mill Plain Rd | 1 Monongalia Way | 1015 Quarrier St | 300 Rich Mountain Rd | 217 W Burke St |
1640 Monroe St | 2121 N Lake Dr | N6150 Rolling Hills Ln | W156N11357 Pilgrim Rd | 4801 S 27th St | 1209 S Oneida |
855 County Road B | 7710 State Road 42 | S4401 Hwy 23 | 1405 Big Horn Ave | 400 E Pershing Blvd | 22 Elk Refuge Rd |
Calle Fortaleza 63 | 1250 Ave Ponce de Leon | HC 3 Box 7120 | 5th floor, 840 Lasalle Ave | three oh six Walnut Lane |
sixteen hundred Old Mill Road | Twelve Oak Ridge Drive | 4409 aldrich av s | 1216 powderhorn ter |
650 n 9th street apt c | 87 hickory hollow rd | 2300 cedar lake pkwy | 12 pine tree ln | 5140 W 102ND ST |
909 WASHINGTON AVE SE APT 1204 | 2618 GIRARD | 410 Harbour Town Pl | 7 Partridge Berry Path | 52 Whispering Pines |
3021 Chapel Hill | 940 Sunny Slope Trl | 16 Old Mill Pond | 4712 Timberwolf Trl | 508 Meadow Lark Lane`
  .trim()
  .split(/\s*\|\s*/);
