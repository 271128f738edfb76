/**
 * Everyday forms of one given name, a name a line: who is Michael in the register is Mike in the caption. Source: our
 * own, from how English- and Spanish-speaking families shorten names; a form may stand in several lines. Used only
 * beside the last name; alone such a form names nobody.
 */
export const NICKNAMES = `
Abigail Abby Abbie Gail
Abraham Abe Bram
Adelaide Addie Adele
Albert Al Bert Bertie
Alejandro Alex Ale Jandro
Alexander Alex Al Xander Lex Sasha
Alexandra Alex Alexa Lexi Lexie Sasha
Alexis Alex Lexi Lexie
Alice Allie
Allison Alison Allie
Amanda Mandy Manda
Andrew Andy Drew
Andrea Andie Andy
Angela Angie
Anna Ann Annie Anne Ana
Anthony Antony Tony Ant
Antonio Tony Toño Toni
Arthur Art Artie
Barbara Barb Barbie
Benjamin Ben Benny Benji
Bernard Bernie
Bradley Brad
Brandon Bran
Brianna Bri Bree
Bridget Bridie
Brittany Britt Brit
Caleb Cal
Calvin Cal
Cameron Cam
Caroline Carrie Caro Carolyn
Cassandra Cassie Cass
Catherine Katherine Kathryn Kathleen Kate Katie Katy Kathy Cathy Cate Kat Kit Kitty Kay
Charles Charlie Chuck Chas Chip
Charlotte Charlie Lottie Lotte
Christina Christine Kristina Kristine Chris Chrissy Christy Tina Kris Kristy
Christopher Chris Topher Kit
Clifford Cliff
Clinton Clint
Concepción Concha Conchita
Curtis Curt
Cynthia Cindy
Daniel Dan Danny
Danielle Dani
David Dave Davey Davy
Deborah Debbie Deb
Dolores Lola
Donald Don Donnie
Dorothy Dot Dottie
Douglas Doug
Edward Ed Eddie Ned Ted Teddy
Edwin Ed Eddie
Eduardo Edu Lalo
Eleanor Ellie Nell
Elizabeth Elisabeth Liz Lizzie Beth Betty Eliza Libby Bess Ellie
Emily Em Emmy
Enrique Quique Kike
Ernesto Neto
Eugene Gene
Evelyn Evie Eve
Ezekiel Zeke
Fernando Nando Fer
Frances Fran Frannie Francie
Francis Frank Frankie
Francisco Paco Pancho Cisco Kiko
Franklin Frank
Frederick Fred Freddie Rick
Gabriel Gabe Gabi
Gabriela Gabriella Gabby Gabi
George Georgie
Gerald Gerry Jerry
Gregory Greg
Graciela Chela
Guadalupe Lupe Lupita
Guillermo Memo
Gwendolyn Gwen
Hannah Hanna
Harold Hal Harry
Harrison Harry
Henry Hank Harry Hal
Ignacio Nacho
Isaac Ike Zac
Isabel Isabella Isabelle Izzy Bella Belle Isa Chabela
Jackson Jack Jax
Jacob Jake Coby
Jacqueline Jackie
James Jim Jimmy Jamie Jem
Janet Jan
Jasmine Jazz Jas
Jeffrey Geoffrey Jeff Geoff
Jennifer Jen Jenny Jenna
Jeremiah Jerry Jem
Jeremy Jerry Jem
Jessica Jess Jessie
Jesús Chuy
Joan Joanie
Joanna Jo Joanne
John Johnny Jack Jon
Jonathan Jon Jonny
José Pepe Chepe
Joseph Joe Joey
Josefina Pepa Josie Fina
Josephine Jo Josie
Joshua Josh
Judith Judy Jude
Julia Jules
Julian Jules
Justin Jus
Katrina Kat Trina
Kenneth Ken Kenny
Kimberly Kim Kimmie
Laura Laurie
Lawrence Laurence Larry Laurie
Leonard Len Lenny Leo
Leonardo Leo
Leticia Lety
Lillian Lily Lil
Louis Lou Louie
Louise Lou
Lucille Lucy Lu
Luis Lucho
Madeline Madeleine Madelyn Maddie Maddy
Magdalena Maggie Magda Lena
Manuel Manny Manolo
Marcus Marc
Margaret Maggie Meg Peggy Marge Margie Greta Peg
Mariana Mari
Martha Marty Mattie
Martin Marty
Matthew Matt Matty
Maximilian Maxwell Max
Megan Meg Meghan
Melanie Mel
Melissa Mel Missy
Mercedes Meche
Michael Mike Mikey Mick Mickey
Michelle Shelly Mich
Miguel Mike Migue
Mildred Millie
Miranda Randi Mira
Mohamed Mohammed Muhammad Mohamud Moe Mo
Mitchell Mitch
Nancy Nan
Natalie Nat
Nathan Nathaniel Nate Nat
Nicholas Nick Nicky Nico Nicolas
Nicole Nikki Nic
Olivia Liv Livvy Ollie
Oliver Ollie
Pamela Pam
Patricia Pat Patty Patti Trish Tricia
Patrick Pat Paddy
Pedro Perico
Penelope Penny
Peter Pete
Philip Phillip Phil Pip
Priscilla Cilla Prissy
Rachel Rach
Ramón Moncho
Randall Randy
Raymond Ray
Rebecca Rebekah Becky Becca Beck
Reginald Reg Reggie
Ricardo Rick Ricky Richie
Richard Rich Rick Ricky Dick Richie
Robert Rob Bob Bobby Robbie Bert
Roberto Beto Rob
Roger Rodge
Ronald Ron Ronnie
Rosario Charo Chayo
Roxanne Roxy
Russell Russ
Ryan Ry
Samantha Sam Sammy
Samuel Sam Sammy
Sarah Sara Sadie Sally
Savannah Savvy
Sebastian Seb Bash
Sergio Checo
Shannon Shan
Sofia Sophia Sophie Sofi
Stanley Stan
Stephanie Steph Stevie
Stephen Steven Steve Stevie
Susan Sue Susie Suzie Suzanne
Sydney Syd
Tabitha Tabby
Theodore Ted Teddy Theo
Theresa Teresa Terry Tess Tere
Thomas Tom Tommy
Tiffany Tiff
Timothy Tim Timmy
Tobias Toby
Valentina Val Vale
Valerie Val
Vanessa Nessa
Veronica Ronnie Vero
Victor Vic
Victoria Vicky Vicki Tori
Vincent Vince Vinny Vin
Virginia Ginny Ginger
Walter Walt Wally
Wesley Wes
William Will Bill Billy Willie
Winifred Winnie
Yvonne Vonnie
Zachary Zach Zack
Zoe Zoey
`;
