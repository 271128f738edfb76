/**
 * As `NICKNAMES`, of Somali names, with how the same name is spelled in Somali, Arabic and English. Source: our own,
 * from how Somali families here write and shorten names.
 */
export const SOMALI_NICKNAMES = `
Abdiaziz Abdulaziz Cabdicasiis Aziz Abdi
Abdifatah Abdifatax Cabdifataax Fatah Abdi
Abdihakim Abdulhakim Hakim Abdi
Abdikadir Abdulkadir Abdiqadir Cabdiqaadir Qadir Abdi
Abdikarim Abdulkarim Cabdikariim Karim Abdi
Abdimalik Abdulmalik Malik Abdi
Abdinasir Abdinasser Cabdinaasir Nasir Abdi
Abdirahman Abdulrahman Abdurahman Abdurrahman Cabdiraxmaan Rahman Abdi
Abdirashid Abdulrashid Cabdirashiid Rashid Abdi
Abdirizak Abdirizaq Abdirazak Cabdirisaaq Abdi
Abdisalan Abdisalam Cabdisalaan Abdi
Abdiwali Cabdiwali Wali Abdi
Abdullahi Abdulahi Abdullah Abdallah Abdalla Cabdullaahi Abdi
Ahmed Ahmad Axmed
Aisha Asha Aysha Ayesha Caasha
Ali Cali
Amina Aamina Aminah Amino
Farhiya Farxiya
Fatima Fatuma Fatumo Faduma Fadumo Faadumo Fatma Fatimah
Halima Halimo Xaliima
Hassan Hasan Xasan
Hawa Hawo Xaawo
Hussein Husein Hussain Xuseen
Ibrahim Ibraahim Ibro
Ismail Ismael Ismaaciil
Jamila Jamilo
Khadija Khadijo Khadijah Kadija
Maryan Maryam Mariam Maryama
Mohamed Mohammed Muhammad Mohamud Moe Mo Mohammad Muhammed Mahamed Maxamed Mohamoud Maxamuud Moha
Mustafa Mustaf Mustafe
Naima Naimo
Omar Omer Umar Cumar
Osman Usman Othman Uthman Cusmaan
Safia Safiya Safiyo
Sahra Zahra Saahra
Suleiman Sulaiman Saleban Saleebaan
Yusuf Yousuf Yusef Yousef Yuusuf
Zainab Zaynab Zeinab Seynab
Zakaria Zakariya Zakariye Zak
`;
