/**
 * As `NICKNAMES`, of Spanish names; a name of two words stands in one. Source: our own, from how Spanish-speaking
 * families, here and abroad, shorten names.
 */
export const SPANISH_NICKNAMES = `
Adolfo Fito
Adriana Adri
Alberto Al Beto Berto
Alejandra Ale Alex Jandra
Alejandro Alex Ale Jandro
Alfonso Fonso Poncho
Alfredo Fredo Freddy
Alicia Ali Licha
AnaMaría Anamari
Andrés Andy Andresito
Antonia Toña Toni
Antonio Tony Toño Toni Toñito
Beatriz Bea Bety Betty
Camila Cami
Carlos Carlitos Charly Charlie
Carmen Carmelita Menchu
Carolina Caro Carol
Catalina Cata Cati
Concepción Concha Conchita Conchi
Consuelo Chelo
Cristóbal Tobal Chris
Daniela Dani
Dolores Lola Loli
Eduardo Edu Lalo Eddie Ed
Emiliano Emi
Emilio Emi Milo
Emmanuel Emanuel Manny Manu
Enrique Quique Kike Henry
Ernesto Neto Ernie
Estefanía Estefany Fani Stefi
Federico Fede Fico Fred
Felipe Pipe Phil
Fernanda Fer
Fernando Nando Fer
Francisca Fran Paca Pancha
Francisco Paco Pancho Cisco Kiko Fran Frank Frankie Franco Paquito Panchito Curro
Gabriel Gabo
Gabriela Gaby
Gerardo Jerry Lalo
Gilberto Beto Gil
Gonzalo Chalo Gonza
Graciela Chela
Gregorio Goyo Greg
Guadalupe Lupe Lupita Pita
Guillermo Memo Guille Willy Billy
Gustavo Gus Tavo
Humberto Beto
Ignacio Nacho
Isabel Chavela
Jaime Jimmy Jaimito
Javier Javi
Jesús Chuy Chucho Chuyito Chus
Joaquín Joaco Quino
Jorge George Jorgito Coque
José Pepe Chepe Joe Joey Joselito Pepito Cheo
Josefa Pepa
Josefina Pepa Josie Fina
JoséLuis Pepelu
JoséMaría Chema
Juan John Johnny Juanito
Juana Juanita
JuanCarlos Juanca
JuanManuel Juanma
Julieta Juli Julie
Leonardo Leo Nardo
Leopoldo Polo
Leticia Lety Leti
Liliana Lili Lily
Lorenzo Lencho Renzo Larry
Lourdes Lulu
Lucía Lucy Lucha
Luis Lucho Lou Louie Luisito Wicho
Luisa Lulu
Magdalena Maggie Magda Lena
Manuel Manny Manolo Manu Manolito Manuelito
Manuela Manu
Marcela Chela
Margarita Maggie Marga Mago Rita
María Mari Mary Maru
MaríaElena Malena
MaríaFernanda Mafe Mafer
MaríaJosé Majo
MaríaLuisa Marilú
Mariana Mari
MaríaTeresa Maite Maritere Marité
Marisol Mari Sol
Mateo Teo Matt
Mauricio Mau
Maximiliano Max Maxi
Mercedes Meche Merche
Miguel Mike Migue Miguelito Mickey
Montserrat Montse
Natalia Nati Nat
Octavio Tavo
Pablo Pablito Paul
Patricia Pati
Patricio Pato Pat
Paula Pau
Paulina Pau Lina
Pedro Perico Pedrito Pete
Rafael Rafa Rafi Ralph
Ramón Moncho Monchi Ray
Raymundo Mundo Ray
Refugio Cuca Cuco
Ricardo Rick Ricky Richie Rico
Roberto Beto Rob Berto Robbie Bobby
Rodolfo Fito Rodo Rudy
Rodrigo Rigo Rodri
Rosa Rosie Rosita
Rosalinda Rosie
Rosario Charo Chayo Chayito
Salvador Chava Sal
Santiago Santi Chago
Sebastián Sebas Bastian
Sergio Checo
Susana Susi Susy
Teodoro Teo Ted
Tomás Tom Tommy Tomasito
Valentina Val Vale Valen
Vanessa Vane
Vicente Chente Vince
Viviana Vivi
Ximena Jimena Xime
Yesenia Jessie Yesi
Yolanda Yola Yoli
`;
