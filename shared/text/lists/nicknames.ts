/**
 * Everyday forms of one given name, a name a line: who is Michael in the register is Mike in the caption. Source: our
 * own, from how English-speaking families shorten names; a form may stand in several lines. Used only
 * beside the last name; alone such a form names nobody. A form that more children are christened than called (Liam for
 * William) is left out. Long because: a name a line.
 */
export const NICKNAMES = `
Abigail Abby Abbie Gail Abbey
Abraham Abe Bram
Addison Addie Addy
Adelaide Addie Adele Addy Della
Adeline Addie Addy
Agnes Aggie
Albert Al Bert Bertie
Alexander Alex Al Xander Lex Sasha Alec Sandy Xan
Alexandra Alex Alexa Lexi Lexie Sasha Ali Sandy
Alexis Alex Lexi Lexie
Alfred Al Alf Fred Freddie
Alice Allie Ali Ally
Allison Alison Allie Ali Ally Alli
Alyssa Aly Lyss
Amanda Mandy Manda Mandi
Amelia Amy Millie
Anastasia Stacy Stasia
Andrea Andie Andy Andi Drea
Andrew Andy Drew Dre
Angela Angie Ang
Angelica Angie
Angelina Angie Lina
Anna Ann Annie Anne Ana Nan
Annabelle Anna Belle Bella
Anthony Antony Tony Ant Anton Toni
Antoinette Toni Nettie
Arabella Bella
Archibald Archie
Arnold Arnie
Arthur Art Artie
Asher Ash
Ashley Ash
August Augustus Augie Gus
Barbara Barb Barbie Babs
Bartholomew Bart
Beatrice Bea Trixie
Belinda Bel
Benedict Ben
Benjamin Ben Benny Benji Bennie Benj
Bernadette Bernie
Bernard Bernie
Bethany Beth
Bradford Brad
Bradley Brad
Brandon Bran
Brenda Bren
Brianna Bri Bree
Bridget Bridie
Brittany Britt Brit
Brooklyn Brook Brooke
Caitlin Kaitlyn Katelyn Kaitlin Cait Kait Kate Katie
Caleb Cal
Calvin Cal
Cameron Cam
Camille Cami Cam Millie
Candace Candice Candy
Caroline Carrie Caro Carolyn
Cassandra Cassie Cass
Catherine Katherine Kathryn Kathleen Kate Katie Katy Kathy Cathy Cate Kat Kit Kitty Kay Katharine Catharine Cathie Kathie Kath
Cecilia Cecelia Ceci Cece Celia Cissy
Cedric Ced
Charles Charlie Chuck Chas Chip Charley
Charlotte Charlie Lottie Lotte Char Lotta
Chester Chet
Christian Cristian Chris Cris
Christina Christine Kristina Kristine Chris Chrissy Christy Tina Kris Kristy Cristina Cristy Christie Kristie Crissy
Christopher Chris Topher Kit
Clarissa Clare Rissa
Clementine Clem
Clifford Cliff
Clinton Clint
Constance Connie
Cooper Coop
Courtney Court
Curtis Curt
Cynthia Cindy
Daniel Dan Danny Dani Dannie
Danielle Dani Dannie
David Dave Davey Davy
Deborah Debbie Deb Debra Debby Debi
Delilah Lila
Dennis Denny
Desiree Desi
Desmond Des
Diana Diane Di
Dominic Dominick Dom Nick
Donald Don Donnie Donny
Dorothy Dot Dottie
Douglas Doug
Edgar Ed Eddie
Edith Edie
Edmund Ed Eddie Ned Ted
Edward Ed Eddie Ned Ted Teddy Eddy
Edwin Ed Eddie
Eleanor Ellie Nell Elly Nellie
Elias Eli
Elijah Eli
Elizabeth Elisabeth Liz Lizzie Beth Betty Eliza Libby Bess Ellie Betsy Bessie Bettie Bette Lizzy Liza Lisbeth
Ellen Ellie Nell Nellie
Emily Em Emmy
Emma Em Emmy
Ernest Ernie
Esther Essie
Eugene Gene
Eugenia Genie Gina
Evelyn Evie Eve
Everett Ev Rhett
Ezekiel Zeke
Felicia Fel
Finley Fin Finn
Finnegan Finn
Florence Flo Florrie
Frances Fran Frannie Francie Franny Frankie
Francis Frank Frankie Franky
Franklin Frank
Frederick Fred Freddie Rick Fredrick Freddy Fritz
Gabriel Gabe Gabi Gabby
Gabriela Gabriella Gabby Gabi
Genevieve Gen Evie Viv
George Georgie
Gerald Gerry Jerry
Gertrude Gertie Trudy
Gilbert Gil Bert
Giovanna Gio
Giovanni Gio
Grace Gracie
Gregory Greg
Gwendolyn Gwen
Hannah Hanna
Harold Hal Harry
Harriet Hattie
Harrison Harry
Helen Nell Nellie
Helena Lena
Henry Hank Harry Hal
Herbert Bert Herb
Howard Howie
Isaac Ike Zac
Isabel Isabella Isabelle Izzy Bella Belle Isa Chabela Izzie Ysabel
Isaiah Ike Zay
Jackson Jack Jax
Jacob Jake Coby Jakey
Jacqueline Jackie
James Jim Jimmy Jamie Jem Jimmie
Jane Janie Jenny
Janet Jan
Janice Jan
Jasmine Jazz Jas Jaz Jazzy
Jason Jase Jay
Jayden Jay
Jeffrey Geoffrey Jeff Geoff
Jennifer Jen Jenny Jenna Jenn Jennie Jenni
Jeremiah Jerry Jem
Jeremy Jerry Jem
Jessica Jess Jessie
Jillian Gillian Jill Jilly
Joan Joanie
Joanna Jo Joanne
Jocelyn Joss
Johanna Jo Hanna
John Johnny Jack Jon Johnnie Jonny
Jonathan Jon Jonny Johnathan Johnny
Jordan Jordy
Joseph Joe Joey
Josephine Jo Josie
Joshua Josh
Josiah Joe
Judith Judy Jude
Julia Jules
Julian Jules Jule
Julie Jules
Juliet Juliette Jules Julie
Justin Jus
Katrina Kat Trina
Kenneth Ken Kenny Kenney
Kevin Kev
Kimberly Kim Kimmie Kimber Kimberley
Kristen Kristin Kris Kristi Kristy Krissy
Kristopher Chris Kris
Laura Laurie
Lauren Laurie
Lawrence Laurence Larry Laurie
Leonard Len Lenny Leo
Leslie Les
Lillian Lily Lil Lilian Lilly Lillie
Lincoln Linc
Loretta Lori Etta
Lorraine Lori
Louis Lou Louie
Louise Lou
Lucas Lukas Luke
Lucille Lucy Lu
Lucinda Cindy Lucy
Mackenzie McKenzie Kenzie Mac
Madeline Madeleine Madelyn Maddie Maddy
Makayla Kayla
Malcolm Mal
Marcus Marc
Margaret Maggie Meg Peggy Marge Margie Greta Peg Maggy Margo Margot Madge Mags Maisie
Marjorie Margie Marge
Martha Marty Mattie
Martin Marty
Mary Polly Mamie
Matilda Mattie Tillie Tilly
Matthew Matt Matty Mathew Mattie
Maureen Mo
Maurice Mo Moe Morrie
Maximilian Maxwell Max Maxie
Megan Meg Meghan
Melanie Mel
Melinda Lindy Mel Mindy
Melissa Mel Missy Lissa
Melvin Mel
Meredith Mer Merry
Michael Mike Mikey Mick Mickey Micky Micheal
Michelle Shelly Mich Shell Shelley
Mildred Millie
Milton Milt
Miranda Randi Mira
Miriam Mimi
Mitchell Mitch
Monica Moni
Montgomery Monty
Morgan Mo
Nancy Nan
Natalie Nat
Nathan Nathaniel Nate Nat Nathanael Natty
Nicholas Nick Nicky Nico Nicolas
Nicole Nikki Nic Nicky Niki
Norman Norm
Oliver Ollie
Olivia Liv Livvy Ollie
Orlando Lando
Oscar Ozzie
Pamela Pam Pammy
Patricia Pat Patty Patti Trish Tricia Patsy Tish
Patrick Pat Paddy
Paul Paulie
Penelope Penny
Percival Percy
Peter Pete Petey
Philip Phillip Phil Pip
Philippa Pip Pippa
Priscilla Cilla Prissy
Prudence Pru
Quentin Quinn
Rachel Rach
Randall Randy
Raphael Rafe Raph
Raymond Ray
Rebecca Rebekah Becky Becca Beck Becki Becka Reba
Reginald Reg Reggie
Reuben Rube
Richard Rich Rick Ricky Dick Richie
Robert Rob Bob Bobby Robbie Bert Robby
Roberta Bobbie Robbie
Roderick Rod Roddy Rick
Rodney Rod
Roger Rodge
Roland Rollie
Ronald Ron Ronnie Ronny
Rosalie Rose Rosie
Rosalind Roz
Rosemary Rose Rosie
Roxanne Roxy
Rudolph Rudy
Russell Russ
Ruth Ruthie
Ryan Ry
Sabrina Brina
Salvatore Sal
Samantha Sam Sammy Sammie
Samuel Sam Sammy Sammie
Sarah Sara Sadie Sally
Savannah Savvy
Scott Scotty
Sebastian Seb Bash
Shannon Shan
Sidney Sid Syd
Silas Si
Simon Si
Sofia Sophia Sophie Sofi
Solomon Sol
Spencer Spence
Stanley Stan
Stephanie Steph Stevie Stefanie Stef Steffi
Stephen Steven Steve Stevie Stephan
Stuart Stewart Stu
Sullivan Sully
Susan Sue Susie Suzie Suzanne Susanna Susannah Suzy
Sydney Syd
Sylvester Sly
Sylvia Silvia Syl
Tabitha Tabby
Tamara Tam Tammy
Tatiana Tati Tania
Terrence Terrance Terry
Theodora Dora Thea Theo
Theodore Ted Teddy Theo
Theresa Teresa Terry Tess Tere Terri Tessa
Thomas Tom Tommy Tommie
Tiffany Tiff
Timothy Tim Timmy Timmie
Tobias Toby
Trevor Trev
Tyler Ty
Valerie Val Vallie
Vanessa Nessa
Vernon Vern
Veronica Ronnie Vero
Victor Vic Vick
Victoria Vicky Vicki Tori Vickie Tory
Vincent Vince Vinny Vin Vinnie
Virginia Ginny Ginger Ginnie Gina
Vivian Vivienne Viv
Wallace Wally
Walter Walt Wally Wat
Wesley Wes
Wilfred Fred Wilf Will
Wilhelmina Mina Minnie Willa
William Will Bill Billy Willie Willy Billie
Winifred Winnie
Winston Win
Woodrow Woody
Xavier Xavi
Yvonne Vonnie
Zachary Zach Zack Zackary Zak Zac
Zoe Zoey
`;
