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
Bus 410 Route 6 skips the stop.`,
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
};

/** Each innocent sentence with its kind. */
export const INNOCENTS: readonly (readonly [kind: string, text: string])[] = Object.entries(KINDS).flatMap(
  ([kind, texts]) =>
    texts
      .trim()
      .split('\n')
      .map((text) => [kind, text] as const),
);
