/** What schools write with numbers in it that is no way to reach anybody, by kind; a blank line parts the sentences. */
const KINDS: Readonly<Record<string, string>> = {
  'rooms, doors and buses': `
Family Math Night is in Room 204, use Door 5 on the Penn Avenue side.
Bus 31 Lyndale Avenue S runs ten minutes late today.
Bus 612 leaves from door 5, bus 763 from door 7. Room 1406 has the maps.
Use Door 12 Park Avenue entrance for the gym.
Route 18 Nicollet Avenue is full, route 4 is not.
Rooms 101-118 vote in the media center, rooms 201-226 in the gym.
Buses 14, 22, 31 and 40 load on 98th Street.
Pick up tickets at Window 3 Main Gym.
Locker 1420 Broad Hall needs a new lock.
Bus 12 Oak Street stop moves to the corner for the week.
Gate 4 Field Drive opens at 5:00.
Parents park in Lot 2 River Road side, please.
Classroom 300 West Wing welcomes visitors.
Section 112 Row 8 Seat 14 is ours for the Twins game.`,
  'scores and seasons': `
Jaguars won 58-51 and 101-95; our record is 12-3-1 in 2025-2026.
Volleyball took it in four: 25-18, 25-21, 22-25, 25-16.
Final: Kennedy 21, Jefferson 14. What a night under the lights.
We beat Eden Prairie 7-6 in 12 innings on Tuesday.
Wrestling finished 204-187 in the duals.
Hockey is 14-2-1 and hosts Edina at 7.
Swimmers took 1st, 3rd and 4th in the 200 Medley Relay.
Our relay ran 3:21.45, and the 4x400 Way was a joy to watch.
Two 5-4 wins put us at 12 straight road wins.
Lacrosse leads the section 9-0 with 121 goals for and 42 against.
Bowling: 612 555 589 were the top series.
She scored 1,000 career points and 412 rebounds.
Section 3AAA champs, 2026 Lake Conference Champions.
5 Lake Conference titles in 10 years.
4 Square tournament winners: Room 12.
In cross country, 18 Valley runners set bests on the 5K loop.
Our 12 East St. Paul opponents were gracious hosts.`,
  'years and grades': `
Class of 2026 Reunion Drive starts in May.
The 2026-2027 calendar is online.
Grades 6-8 meet in the gym, grades 9-12 in the auditorium.
In 1998 Main Street looked nothing like this.
The 2026 Penn Avenue Block Party welcomes all.
2026 Food Drive: 3rd Place goes to Room 12.
Grade 5 Lincoln Way students sang.
Since 1965 Normandale Hills has been our home.
The 2027 Winter Court will be named Friday.
Kindergarten 2027 Circle Time starts in September.
Our 1968 State Way banner still hangs in the gym.
Ages 3-5, Section 12 Circle of Parents.
The class of 2031 Run is on Saturday.`,
  'times and bells': `
Period 1 8:10-8:55, Period 2 9:00-9:45, Lunch 11:20-11:50.
Doors open 6:30-8:00 p.m. on Thursday.
Nov. 24, 2026, 6:30-8:00 p.m.; 11/24/2026; doors 5:45.
Late bus at 4:15 and 5:45, Monday 11-25-2026.
Breakfast 7:30-8:15, first bell 8:20.
Dec. 12 Penn Avenue is closed for the parade.
Conferences are March 4 from 4-8 and March 5 from 8-12.
1st hour 7:45 - 8:35 / 2nd hour 8:41 - 9:31 / 3rd hour 9:37 - 10:27
Countdown: 10 9 8 7 6 5 4 3 2 1 lift off.
Testing window 04.12.2027 through 04.23.2027.
2027-03-12 18:00 is when sign-up closes.
At 7 Spirit Circle meets by the flagpole.`,
  'money and counts': `
Together we raised $612,555.42 and read 1,234,567 minutes in 300-400 classrooms.
The budget of $4,125,000 passed 6-1.
Tickets are $5, families $15.00, under 5 free.
We collected 450 cans, 1,200 coats and 36 boxes.
The food shelf gave out 2400 Holiday Drive boxes.
120 Book Drive boxes filled the hall.
PTO raised 412 during the penny drive.
300 Color Run shirts arrived.
Enrollment: 512 students in 2025, 555 in 2026, 612 in 2027.
Levy question: 12.5 mills on 101,000 parcels.
200 Oak Grove students and 14 teachers planted 300 trees.
All 120 Oak Street families got a card.
400 Main Street Elementary students marched in the parade.
12 Lake Street businesses gave prizes.
The top 10 Main Street restaurants give a share on Tuesday.
25 Book Drive boxes, 100 Day Circle time, 400 Fun Run Loop.
Fund 01-005-203-000-401-000 pays for supplies.
Only 40 Sunshine Court tickets left.
3 Point shootout, 4 Square, 12 Way tie.`,
  'schools and places named for streets': `
The 400 Main Street Elementary kinds of names fill our league.
Our friends at 98th Street Elementary sent a card.
5 Main Street School teachers came to visit.
Two Lake Street Elementary classes are our pen pals.
One Main Street School classroom wrote back.
Thank you to 12 Park Avenue Church volunteers.
30 Valley View Road families met at the bus stop.
Crews repave 98th Street at Penn Avenue; buses use Old Shakopee Road.
Meet at 98th & Penn at noon.
12 St. Paul teams and 4 Dr. Seuss books on our homecoming court.
We read 21 Jump Street to Freedom reviews, and The House on Mango Street.
20 Lyndale Lane Players perform on Friday.
Theater tickets: 42nd Street runs three nights.
The 12 Main Street bus is late.
Students walked 2 miles down Portland Avenue.
Our 5 Penn Avenue crossing guards are heroes.
Welcome 3 Washington Avenue Library storytellers.
6 Grand Avenue Band members play at noon.
Highway 169 and 494 are slow this morning.
Take Highway 13 to County Road 42, then left.
Exit 12 Highway 13 is closed.
The 3 Highway 61 teams meet again.
Bus 410 Route 6 skips the stop.
The walk starts on the corner of 84th and Penn.
The 800 block of Upton Avenue is closed for the race.
Door number 5 on Park Avenue is for buses only.
Bus number 412 on Penn Avenue runs late.
Ticket #3387 Oak Street bus.
#23 Jordan Lane scored 12 points.
Nov. 9, 2024 Lake Street Cleanup.
Twelve Meryl Streep films, 20 Meryl Streep roles.
The bear lives on berries and honey, and he lives on Pizza and Coke.
Our school lives by Grace and Grit each day.
School is our home and Oak Grove and Kennedy are friends.`,
  'statutes, policies and codes': `
See policy 515-2, policy 458 and Minn. Stat. 13.32.
Minnesota Statutes, section 121A.031, subdivision 3.
Resolution 412-2026 passed.
ISD 271-2026 calendar, first draft.
Book club reads ISBN 978-0-13-468599-1; meeting ID 812 555 0142.
ISBN 0-306-40615-2 is on the shelf, call number 612.5 SMI.
Zoom ID: 812 5550 0142, passcode 412555.
Order #6125550142 has shipped.
Ticket 6125550142 won the quilt.
Student ID 6125550142 is an example on the form.
EIN 41-6001234, ZIP 55425-1234.
Invoice no. 612-555-0142 was paid twice.
Rubric 4.1.2.3, standard 6.12.5.5.
28 CFR 35.200 and 34 CFR 99.30 set the rules.
Page 412 Circle the verbs, then page 415.
Version 2.10.0142 of the app fixes sign-in.
UPC 612555014200 on the soup label.
Serial 8005550142A, model 450-2200.
Case number 27-CV-26-1234 is not ours to discuss.
Account 271-0142 pays for buses.`,
  'addresses of the web': `
https://x.com/a/status/1612555014212345678 and zoom.us/j/6125550142
Register at https://www.bloomington.k12.mn.us/forms/612-555-0142.pdf
#Class2026 #Room204 #5thGradeWay #100DaysOfSchool
#2026FoodDrive #355bookdrive #2025fooddrive #2027BloodDrive #1500MinuteRun #Bus12ParkAve #4StarCourt
https://www.google.com/maps/place/Jefferson+High+School/@44.81234,-93.33123,17z
IMG_20261124_153045.jpg, VID_6125550142.mp4
See example.org/1420-main-street for the story.
Watch live @ nfhsnetwork.com on Friday.
Meet at school at 7, or look at example dot com.
Thanks @RidgeviewBPS, see you @ the gym at 6.
Follow us at facebook.com and at instagram.com.
Sign up at signup.com before noon.
We stream at youtube.com, see you there.
Thank you @jaguarband for the show @ halftime.`,
  'mathematics and science': `
one two three four five six seven eight nine ten, ready or not
Pi day: three point one four one five nine two six five.
Pi is 3.14159265358979, and 22/7 is close.
2, 4, 6, 8, who do we appreciate?
Count by twos: 2 4 6 8 10 12 14 16 18 20.
Add 612 + 555 + 142 and show your work.
The answer is 555 - 142 = 413.
Measure 12 ft by 20 ft, then 3 in. by 5 in.
At 70 N 45 W the ship turned.
Sound travels 343 m in a second, 1125 ft too.
A half circle is 180 degrees, a full circle 360.
Boil at 212 F, freeze at 32 F.
Lot 7 Square numbers, 5 Cube numbers.
Solve 5 x 4, 6 x 7 and 12 x 12 in a minute.`,
  'help lines and words': `
Call or text 988 for support, 911 in an emergency, 741741 for the text line.
5 Ways to help: a food drive, 3rd Place ribbons, 100 Day Circle time.
One Way Street is the name of our musical.
Two Harbors Road Trip for the choir.
The twenty Park Drive winners get a shirt.
One of our teachers, one of our stars.
One Love Avenue is the theme, one team, one school.
Four Square Court rules are posted.
One hundred Main Street lanterns lit the way.
Three Rivers Park District hosts the race.
Ten Lake Street murals, ten artists.
First Avenue hosts our jazz band in May.
Ella reads 30 Magic Tree House books.
Send 2 Valentine Lane notes to a friend.
We love the 100 Acre Woods play.
4 Privet Drive is where Harry lived, and 221 pages fly by.
7 Habits Way of the week: sharpen the saw.
Our 3 Kings Row seats are gone.
The 101 Dalmatians Trail cast list is up.
Spring play: 12 Angry Jurors.
The choir sings Route 66 and 59th Street Bridge Song.
The 50 Yard Line Club meets.
Thirty Minute Drive, great views, happy kids.`,
  'everyday posts': `
Grade 3 visited the Science Museum and saw 4 dinosaurs, 12 fossils and a 3D film.
Lunch menu: Monday pizza, Tuesday tacos, Wednesday 2 for 1 yogurt.
Band concert 7:00 p.m. Thursday, Feb. 11, Schmidt Auditorium, 250 seats.
Jefferson 68, Kennedy 61. Halftime 34-30.
Congrats to our 18 National Honor Society members and 6 Eagle Scouts.
Wear blue and gold on 10/14 for Spirit Day.
2026-27 kindergarten registration opens Jan. 11 at 8 a.m.
The Jaguars finished 3rd of 24 teams with 412 points at the Park Center Invite.
Volunteers packed 1,512 meals in 90 minutes.
Thank you to the 45 Ridge Runners who helped.
Bus 204 is 15 minutes late to Penn Lake.
Girls 4x200 relay: 1:44.32, a school record since 1998.
Picture retakes are Wed. Nov. 4 from 8:15-10:30 in Room 118.
Reading log: 20 minutes a day, 5 days a week, 100 Day Challenge.
It was a 5 star performance at Center Stage.
See page 212 of the handbook, Policy 514, for the whole text.
We need 30 shoeboxes, 12 glue sticks and 200 Popsicle sticks.
Our chess team placed 2nd at State, 9.5-2.5.
Order your yearbook by May 1; $45 before, $60 after. Code JHS2027.
School resumes Monday, January 4, 2027.
Girls hockey: 2 goals by Ella in a 4-3 OT win at Bloomington Ice Garden rink 1.
Room 6 Circle Time with Officer Dan.
Track 4 Lane Lines were repainted.
Thanks, Lions Club, for 300 new dictionaries!
Math league took 1st with 158 points, Edina 2nd with 155.
Come see Newsies, March 5-7 at 7:00, March 8 at 2:00. $10 adults, $5 students.
The 8th grade trip to Valleyfair is June 4, back by 6:30.
Please use Entrance C, Lot 3, off 102nd Street.
Turn left on Highway 100 and right at 77th Street.
Crews work on 86th Street between Penn and Lyndale until August 20.
Our school was built in 1957 on Xerxes Avenue.
In 2025 Park Avenue families gave 600 books.
ACT on April 7, report to Room 1402 by 7:45.
Testing codes: 4412-2231-09.
Our Wi-Fi reaches 300 Mbps in all 62 rooms.
Boys basketball improves to 12-4 (6-2 Lake).
Water bottle 24 oz, snack, hat and sunscreen.
5 Little Monkeys, 10 Apples Up On Top and 100 Hungry Ants are in the library.
H.F. 1234 and S.F. 2045 were heard in committee.
Our robot, Team 3102, won 4 of 5 matches, 88-72 in the final.
Ms. Patel has taught for 25 Years on Portland.
Section 5AA final Thursday at 7 at Chaska Community Center.
The garden club grew 42 Square feet of lettuce.
The play opens at 7 Friday Court side.
Kennedy's 1987 State Champs will be honored.
Popcorn $2, water $1, 50/50 raffle at half.
We raised $4,512.75 for Loaves & Fishes.
Students read 41,206 minutes, 3,120 more than last year.
Homeroom 8:20-8:30, 1st 8:35-9:25, 2nd 9:30-10:20.
Please park on the north side, 1st Ave is closed.
9 Lanes of the pool are open.
Two students, three teachers, one big idea.
One way to help is to read together.
Five Star Way awards go to Room 9.
Celebramos Calle Ocho 2026 con tacos, y en la calle tiene 25 puestos.
Zoom 845 2231 0098, passcode 4410.
ID number 20261234 is on the lunch card.
The code is 555-123 for the food drive.
Read pages 281-348, 498-1187 and 301-1212.
Call number 612.3 is in the science section.
Vote in Room 12: 112 yes, 98 no.
Dial 9 for an outside line from the office phone.
Text JAGS to 81010 for reminders.
Use short code 226787.
Bring 2 No. 2 pencils and a calculator.
The score after 3 was 45-45; then 61-58.
Our 100th day was Feb. 12, day 101 is Feb. 16.
School supply list: 24 crayons, 2 folders, 1 box of tissues.
The new gym seats 1,850. Capacity 1850 Center Court.
Class of 1976, your 50 Year Circle reunion is June 19.
Temp is 12 above, feels like 5 below; recess inside.
There are 180 school days, 3 Trimester breaks.
1st place: Room 204. 2nd place: Room 112. 3rd place: Room 118.
Thank you to 400 Washburn families.
The Ridgeview 5K Run starts at 9:00 from Door 1.
Our solar array made 612 kWh today, 555 yesterday, 142 more than planned.
Girls soccer ranked 4 State wide.
Oak Grove 27, Olson 20. Great game.
The 2027 Prom Court: 12 seniors.
Drop-off lane: 3 cars at a time, 5 mph.
Bake sale sold 212 brownies, 155 cookies and 142 muffins.
The 6 Hills Farms field trip is Tuesday.
Title IX, Section 504 and Part 200 apply.
Our 4 Seasons Park clean-up filled 31 bags.
Spelling bee: 24 rounds, 3 finalists, 1 champion.
Last seen in 1912 Library photos, the bell is back.
Bus routes 12, 14 and 18 will run 20 minutes late along Normandale Boulevard.
The 500 Book Challenge is on!`,
};

/** Each innocent sentence with its kind. */
export const INNOCENTS: readonly (readonly [kind: string, text: string])[] = Object.entries(KINDS).flatMap(
  ([kind, texts]) =>
    texts
      .trim()
      .split('\n')
      .map((text) => [kind, text] as const),
);
