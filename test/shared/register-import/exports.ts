/** Exports as the systems write them, of invented people. */

export const INFINITE_CAMPUS = `student.studentNumber,student.lastName,student.firstName,student.grade,school.name,flags.name,flags.startDate,flags.endDate
00412,Testwood,Marlo,03,Ridgeview Elementary School,No Media,09/04/2026,
00413,Samplefield,Wren,KG,Ridgeview Elementary School,Peanut Allergy,09/02/2025,
00413,Samplefield,Wren,KG,Ridgeview Elementary School,No Media,09/02/2025,06/30/2026
00414,"Mockingham, Jr.",Ode,11,Kennedy High School,Do Not Photograph,10/01/2026,
`;

export const POWERSCHOOL_PERMISSION = `Student_Number\tLastFirst\tGrade_Level\tSchoolID\tHome_Room\tPermission to Publish
10001\tTestwood, Marlo\t3\tRidgeview\t12A\tY
10002\tSamplefield, Wren Q\t0\tRidgeview\t12B\tN
10003\tMockingham, Ode\t-1\tRidgeview\t12B\t
`;

export const POWERSCHOOL_OPT_OUT = `Student_Number,LastFirst,Grade_Level,SchoolID,Home_Room,Media Opt Out
10001,"Testwood, Marlo",3,Ridgeview,12A,
10002,"Samplefield, Wren",4,Ridgeview,12B,No Photo
10003,"Mockingham, Ode",5,Ridgeview,12B,
`;

export const SYNERGY = `SIS Number;Last Name;First Name;Grade;School Name;Directory Information Release
000071;Testwood;Marlo;EC;Ridgeview Elementary School;Yes
000072;Samplefield;Wren;02;Ridgeview Elementary School;No
000073;Mockingham;Ode;12;Kennedy High School;
`;

export const SKYWARD = `"Student Full Name","Other ID","Grd","Entity Name","Photo Release","Web Release","Date Signed"
"Testwood, Marlo","T100","K","Ridgeview","1","0","8/20/2026"
"Samplefield, Wren","T101","1","Ridgeview","1","1","08/21/2026 10:15 AM"
"Mockingham, Ode","T102","2","Ridgeview","0","0","2026-08-22"
`;
