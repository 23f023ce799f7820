/// Names as the Norwegian press spells them and as English does. Only names that English spells otherwise.
enum RomanisationPairs {
  /// What the rules were made with. When they were new to the rules, 176 of the last 206 came
  /// out right; the rules were mended after that.
  static let known = pairs(
    """
    Grusjko Grushko; Sjojgu Shoigu; Zelenskyj Zelenskyy; Donbass Donbas; Janukovytsj Yanukovych; Khrusjtsjov Khrushchev
    Gorbatsjov Gorbachev; Jeltsin Yeltsin; Sjevtsjenko Shevchenko; Porosjenko Poroshenko; Tymosjenko Tymoshenko
    Jusjtsjenko Yushchenko; Kutsjma Kuchma; Kravtsjuk Kravchuk; Klytsjko Klitschko; Navalnyj Navalny; Prigozjin Prigozhin
    Patrusjev Patrushev; Mezjyhirja Mezhyhiria; Zaporizjzja Zaporizhzhia; Mykolajiv Mykolaiv; Tsjernihiv Chernihiv
    Solzjenitsyn Solzhenitsyn; Tolstoj Tolstoy; Tsjekhov Chekhov; Politkovskaja Politkovskaya; Jasjin Yashin
    Rjabkov Ryabkov; Tsjetsjenia Chechnya; Zjukov Zhukov; Zaluzjnyj Zaluzhnyi; Matvijenko Matviyenko; Sobtsjak Sobchak
    Sjuvalov Shuvalov; Tsjubajs Chubais; Jakunin Yakunin; Nebenzja Nebenzya; Kosatsjov Kosachev; Slutskij Slutsky
    Sjmyhal Shmyhal; Stefantsjuk Stefanchuk; Arestovytsj Arestovych; Tsjeljabinsk Chelyabinsk; Kirijenko Kiriyenko
    Jekaterinburg Yekaterinburg; Jakutsk Yakutsk; Solovjov Solovyov; Tsjajkovskij Tchaikovsky; Brezjnev Brezhnev
    Tsjernenko Chernenko; Stepasjin Stepashin; Zjirinovskij Zhirinovsky; Zjuganov Zyuganov; Kyjiv Kyiv; Avdijivka Avdiivka
    Groznyj Grozny; Krasnojarsk Krasnoyarsk; Jakovlev Yakovlev; Javlinskij Yavlinsky; Khmelnytskyj Khmelnytskyi
    Jarosj Yarosh; Firtasj Firtash; Petljura Petliura; Pasjinjan Pashinyan; Petrosjan Petrosyan; Jarovaja Yarovaya
    Brjansk Bryansk; Kupjansk Kupiansk; Borodjanka Borodianka; Slovjansk Sloviansk
    Abramovitsj Abramovich; Berezovskij Berezovsky; Khodorkovskij Khodorkovsky; Jevtusjenkov Yevtushenkov
    Jevtusjenko Yevtushenko; Lukasjenko Lukashenko; Tsjikatilo Chikatilo; Misjustin Mishustin; Tsjernomyrdin Chernomyrdin
    Gajdar Gaidar; Sjevardnadze Shevardnadze; Lugovoj Lugovoy; Tsjepiga Chepiga; Misjkin Mishkin
    Alijev Aliyev; Nazarbajev Nazarbayev; Tokajev Tokayev; Mirzijojev Mirziyoyev; Basajev Basayev
    Dudajev Dudayev; Zakajev Zakayev; Tsjemezov Chemezov; Setsjin Sechin; Timtsjenko Timchenko; Narysjkin Naryshkin
    Tsjajka Chaika; Isinbajeva Isinbayeva; Teresjkova Tereshkova; Koroljov Korolev; Kalasjnikov Kalashnikov
    Vysjinskij Vyshinsky; Trotskij Trotsky; Dzerzjinskij Dzerzhinsky; Kerenskij Kerensky; Kollontaj Kollontai
    Lunatsjarskij Lunacharsky; Tukhatsjevskij Tukhachevsky; Rokossovskij Rokossovsky; Vasilevskij Vasilevsky
    Jusupov Yusupov; Pusjkin Pushkin; Gontsjarov Goncharov; Tsvetajeva Tsvetaeva; Jesenin Yesenin; Tarkovskij Tarkovsky
    Zvjagintsev Zvyagintsev; Stanislavskij Stanislavsky; Barysjnikov Baryshnikov; Plisetskaja Plisetskaya
    Nurejev Nureyev; Kandinskij Kandinsky; Malevitsj Malevich; Rostropovitsj Rostropovich; Stravinskij Stravinsky
    Mendelejev Mendeleyev; Lobatsjevskij Lobachevsky; Tsjebysjov Chebyshev; Sjtsjedrin Shchedrin; Sjtsjerbakov Shcherbakov
    Vysotskij Vysotsky; Okudzjava Okudzhava; Pugatsjova Pugacheva; Sobjanin Sobyanin; Tsjurov Churov; Volosjin Voloshin
    Tsjita Chita; Sotsji Sochi; Voronezj Voronezh; Tsjerepovets Cherepovets; Jaroslavl Yaroslavl
    Petsjora Pechora; Petsjenga Pechenga; Zapoljarnyj Zapolyarny; Makhatsjkala Makhachkala; Naltsjik Nalchik
    Tsjerkessk Cherkessk; Nizjnevartovsk Nizhnevartovsk; Jamal Yamal; Tsjusovoj Chusovoy; Kamtsjatka Kamchatka
    Orjol Oryol; Tsjeboksary Cheboksary; Izjevsk Izhevsk; Belojarsk Beloyarsk; Tsjernivtsi Chernivtsi
    Uzjhorod Uzhhorod; Zjytomyr Zhytomyr; Tsjerkasy Cherkasy; Lysytsjansk Lysychansk; Butsja Bucha
    Vovtsjansk Vovchansk; Turtsjynov Turchynov; Heletej Heletei
    Sjabunin Shabunin; Maljar Maliar; Hajdaj Haidai; Lukasjevytsj Lukashevych; Zjadan Zhadan; Andrukhovytsj Andrukhovych
    Zabuzjko Zabuzhko; Sjukhevytsj Shukhevych; Hrusjevskyj Hrushevskyi; Skoropadskyj Skoropadskyi
    Lomatsjenko Lomachenko; Sjevtsjuk Shevchuk; Medvedtsjuk Medvedchuk; Kolomojskyj Kolomoiskyi
    Pintsjuk Pinchuk; Kozjara Kozhara; Sadovyj Sadovyi
    Tsjkalov Chkalov; Jevdokimov Yevdokimov; Jefremov Yefremov; Jerofejev Yerofeyev; Tsjernysjevskij Chernyshevsky
    Rimskij Rimsky; Sjklovskij Shklovsky; Sjuksjin Shukshin; Strugatskij Strugatsky; Paustovskij Paustovsky
    Lukjanenko Lukyanenko; Ulitskaja Ulitskaya; Petrusjevskaja Petrushevskaya; Aleksijevitsj Alexievich; Sjisjkin Shishkin
    Ajvazovskij Aivazovsky; Kramskoj Kramskoy; Rodtsjenko Rodchenko; Dovzjenko Dovzhenko; Bondartsjuk Bondarchuk
    Tsjukhraj Chukhrai; Rozjdestvenskij Rozhdestvensky; Ojstrakh Oistrakh; Tarpisjtsjev Tarpishchev; Arsjavin Arshavin
    Dzagojev Dzagoev; Tsjerysjev Cheryshev; Zjirkov Zhirkov; Pavljutsjenko Pavlyuchenko; Ovetsjkin Ovechkin
    Mikhajlov Mikhailov; Tretjak Tretiak; Zjdanov Zhdanov; Kaganovitsj Kaganovich; Vorosjilov Voroshilov
    Budjonnyj Budyonny; Mikojan Mikoyan; Sjusjkevitsj Shushkevich; Sjatalin Shatalin; Ligatsjov Ligachev
    Ryzjkov Ryzhkov; Gratsjov Grachev; Stankevitsj Stankevich; Jusjenkov Yushenkov; Starovojtova Starovoitova
    Kovaljov Kovalyov; Tsjirikova Chirikova; Sjenderovitsj Shenderovich; Tsjajanov Chayanov; Jablokov Yablokov
    Sjevtsov Shevtsov; Sjubin Shubin; Sjipulin Shipulin; Ustjugov Ustyugov; Bolsjunov Bolshunov; Tsjervotkin Chervotkin
    Jegorova Yegorova; Tsjepalova Chepalova; Rotsjev Rochev; Vylegzjanin Vylegzhanin; Krjukov Kryukov
    Dementjev Dementyev; Neprjajeva Nepryaeva; Tsjukotka Chukotka; Bologoje Bologoye; Gattsjina Gatchina; Pusjkino Pushkino
    Zjeleznogorsk Zheleznogorsk; Njandoma Nyandoma; Kandalaksja Kandalaksha; Montsjegorsk Monchegorsk
    Tsjernjakhovsk Chernyakhovsk; Sjlisselburg Shlisselburg; Sjostka Shostka; Zjmerynka Zhmerynka; Ovrutsj Ovruch
    Tsjortkiv Chortkiv; Nizjyn Nizhyn; Huljajpole Huliaipole; Sjepetivka Shepetivka; Zjdanivka Zhdanivka
    Makijivka Makiivka; Otsjakiv Ochakiv; Izmajil Izmail; Jaremtsje Yaremche; Hontsjaruk Honcharuk
    Hontsjarenko Honcharenko; Kolisnytsjenko Kolisnychenko; Kyslytsja Kyslytsia; Sjkarlet Shkarlet; Ljasjko Liashko
    Muzjenko Muzhenko; Jarmolenko Yarmolenko; Zintsjenko Zinchenko; Sjakhtar Shakhtar; Pidhrusjna Pidhrushna
    """)

  /// Names that the rules did not see at first: written down before the first run with them.
  ///
  /// They were 95. Ten that had been made up, and are nobody's, were taken out. What sees in a text that a name is Russian
  /// or Ukrainian was later widened with other names, when its misses here were known; then 80 of them came out right, 75 in
  /// a text, and the rules were mended for the rest.
  static let seenLate = pairs(
    """
    Afanasjev Afanasyev; Aksjonov Aksyonov; Artemjev Artemyev; Babtsjenko Babchenko; Basjmet Bashmet; Bezrutsjenko Bezruchenko
    Bogatyrjov Bogatyryov; Burljajev Burlyaev
    Dorosjenko Doroshenko; Druzjinin Druzhinin; Fadejev Fadeyev; Fedortsjuk Fedorchuk
    Goljadkin Golyadkin; Gorjunov Goryunov; Grebensjtsjikov Grebenshchikov; Iljin Ilyin; Iljusjin Ilyushin
    Ivasjko Ivashko; Jagoda Yagoda; Jakimenko Yakimenko; Jarosjenko Yaroshenko; Jemeljanov Yemelyanov; Jerjomenko Yeryomenko
    Kadysjev Kadyshev; Karpusjin Karpushin; Kasjtsjenko Kashchenko; Katsjalov Kachalov
    Kisljak Kislyak; Klimkovitsj Klimkovich; Klutsjevskij Kluchevsky; Knjazev Knyazev; Kostjukov Kostyukov
    Kozjevnikov Kozhevnikov; Krajnov Krainov; Krasjeninnikov Krasheninnikov; Krivosjeina Krivosheina; Lavrentjev Lavrentyev
    Lesjtsjenko Leshchenko; Lisitsjkin Lisichkin; Makhnovskij Makhnovsky; Maljutin Malyutin
    Mesjkov Meshkov; Mjasojedov Myasoyedov; Nikolajenko Nikolayenko; Oljokminsk Olyokminsk
    Osjtsjepkov Oshchepkov; Pankratjev Pankratyev; Petrusjenko Petrushenko; Podgornyj Podgorny; Poljakov Polyakov
    Ponomarjov Ponomaryov; Prokopjev Prokopyev; Putjagin Putyagin; Rastorgujev Rastorguyev; Rjazjskij Ryazhsky
    Rusjailo Rushailo; Sadovnitsjij Sadovnichy; Semjonov Semyonov; Sjabalin Shabalin; Sjakirov Shakirov; Sjalamov Shalamov
    Sjaposjnikov Shaposhnikov; Sjarov Sharov; Sjatskij Shatsky; Sjelepin Shelepin; Sjeremetjevo Sheremetyevo
    Sjilov Shilov; Sjpigun Shpigun; Sjtykov Shtykov; Sobolevskij Sobolevsky
    Terjokhin Teryokhin; Timosjin Timoshin; Tjutsjev Tyutchev; Tresjtsjev Treshchev; Tsjagin Chagin; Tsjalyj Chaly
    Tsjebotarjov Chebotaryov; Tsjerkasov Cherkasov; Tsjistjakov Chistyakov; Tsjujkov Chuikov; Vasjuta Vasyuta
    Vertinskij Vertinsky; Vjazemskij Vyazemsky; Zagorujko Zagoruiko; Zjelobov Zhelobov
    """)

  /// Names written down after those above had all been looked at; 87 of the 108 came out right then. No rule was made for them.
  static let unseen = pairs(
    """
    Agejev Ageyev; Andrejev Andreyev; Sjvydkoj Shvydkoy; Tsjaplin Chaplin; Matsjulskij Machulsky; Sjaljapin Shalyapin
    Jakovenko Yakovenko; Sjisjov Shishov; Medinskij Medinsky; Ljubimov Lyubimov; Dejnega Deinega; Tsjerepanov Cherepanov
    Jelagin Yelagin; Jermolov Yermolov; Kozjukhov Kozhukhov; Gratsjevskij Grachevsky; Pletnjov Pletnyov
    Sjapovalov Shapovalov; Katsjanov Kachanov; Rubljov Rublyov; Sjostakovitsj Shostakovich; Mjaskovskij Myaskovsky
    Ljadov Lyadov; Sjaporin Shaporin; Sjebalin Shebalin; Kabalevskij Kabalevsky; Dunajevskij Dunayevsky
    Mravinskij Mravinsky; Kondrasjin Kondrashin; Golysjev Golyshev; Kozlovskij Kozlovsky; Lemesjev Lemeshev
    Visjnevskaja Vishnevskaya; Majakovskij Mayakovsky; Voznesenskij Voznesensky; Brodskij Brodsky; Sjolokhov Sholokhov
    Zosjtsjenko Zoshchenko; Zamjatin Zamyatin; Sjmeljov Shmelyov; Pilnjak Pilnyak; Tsiolkovskij Tsiolkovsky
    Vernadskij Vernadsky; Metsjnikov Mechnikov; Setsjenov Sechenov; Kovalevskaja Kovalevskaya; Zjukovskij Zhukovsky
    Mozjajskij Mozhaisky; Sjukhov Shukhov; Tsjerenkov Cherenkov; Vasjukov Vasyukov; Masjuk Masyuk; Ivasjuk Ivasiuk
    Syrskyj Syrskyi; Tarnavskyj Tarnavskyi; Pavljuk Pavliuk; Stupnytskyj Stupnytskyi; Sjaptala Shaptala
    Tytsjyna Tychyna; Rylskyj Rylskyi; Kotljarevskyj Kotliarevskyi; Bojtsjenko Boichenko; Sjvets Shvets
    Tysjtsjenko Tyshchenko; Onysjtsjenko Onyshchenko; Marusjtsjak Marushchak; Krysjtsjenko Kryshchenko
    Tsjerevatyj Cherevatyi; Zahorodnjuk Zahorodniuk; Kovaltsjuk Kovalchuk; Melnytsjuk Melnychuk; Romantsjenko Romanchenko
    Tkatsjenko Tkachenko; Tkatsjuk Tkachuk; Savtsjenko Savchenko; Sjamraj Shamrai; Zjuravel Zhuravel; Pryjmak Pryimak
    Pasitsjnyk Pasichnyk; Lozovskyj Lozovskyi; Starytskyj Starytskyi; Tsjernogolovka Chernogolovka; Nizjnij Nizhny
    Velikij Veliky; Jelets Yelets; Jejsk Yeysk; Jevpatorija Yevpatoria; Feodosija Feodosia; Kertsj Kerch; Dzjankoj Dzhankoi
    Jasnohorodka Yasnohorodka; Zolotsjiv Zolochiv; Berdytsjiv Berdychiv; Zjovkva Zhovkva; Drohobytsj Drohobych
    Tsjyhyryn Chyhyryn; Krementsjuk Kremenchuk; Sjyrokyne Shyrokyne; Tsjasiv Chasiv; Rubizjne Rubizhne
    Henitsjesk Henichesk; Olesjky Oleshky; Jampil Yampil; Trostjanets Trostianets; Tsjuhujiv Chuhuiv; Izjum Izium
    Balaklija Balakliia; Kotsjubynskyj Kotsiubynskyi
    """)

  /// Names of other languages, that must stay as they are.
  static let others = """
    Fjeldskov Kjellin Bjurlin Hjertin Mjaaland Mjelde Fjordskov Bjerring Gjessing Hjelmskov Kjellberg Fjelsted \
    Sjur Kjell Bjørn Johansen Jens Jan Kjetil Mjøsa Fjellheim Hjort Gjerde Skjeggestad Sjøvold Tjøme Ljungberg Njål \
    Stoltenberg Maja Freja Katja Tanja Sonja Anja Vilja Benjamin Ronja Nadja Jorunn Sørensen Ljubljana Sarajevo Skopje \
    Jugoslavia Jyväskylä Marja Dijk Nijmegen Trujillo Wojciech Najib Jaipur Vijay Sjöberg Djurgården Kaj Bojsen Højgaard \
    Nikolaj Andrej Jasmin Jasmina Justin Josefine Josefin Janin Jolin Kristjan Sebastjan Reykjavik Björk Guðjohnsen \
    Jernbaneverket Kirkenes Storskog Solberg Støre Vedum Jagland Bondevik Erna Jonas Hadia Tajik Lysbakken Listhaug \
    Moxnes Haltbrekken Gjeldsvik Sejersted Gjerløv Hjelmeland Bjerkreim Fjaler Gjøvik Hjartdal Kjøpsvik Sjøholt Skjåk \
    Tjeldsund Tjøtta Tysnes Jølster Jevnaker Njardarheim Ljan Lierskogen Ljønes Sandefjord Hammerfest Flekkefjord Fjærland \
    Bajas Trajkovski Milosevic Jovanovic Djokovic Jokic Tadic Jelavic Modric Mandzukic Benjaminsen Jakobsen Jespersen \
    Mikkelsen Rasmussen Vestager Frederiksen Hjorth Lykketoft Helle Jakobine Bjerregaard Skov Bjerreskov Jernskov \
    Göteborg Jönköping Luleå Norrköping Reinfeldt Löfven Bildt Åkesson Jimmie Johansson Kjellström Sjöstedt Ljungström \
    Merkel Jung Jansen Jürgen Joschka Majestic Major Johnson Jenkins Ajax Rajoy Borja Jorge Javier Mejia Tijuana Rioja \
    Kashoggi Khamenei Khalid Khan Fujimori Beijing Jinping Abidjan Azerbaijan Fiji Niger Django Soja Rajapaksa Modi Jaitley \
    Obama Clinton Trump Harris Sanders Blinken Jefferson Jackson Jersey Ohio Haugland Fossli Myrland Evjen Bjerke Tveitan
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

  private static func pairs(_ text: String) -> [(norwegian: String, english: String)] {
    text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { pair in
      let words = pair.split(separator: " ")
      return (String(words[0]), String(words[1]))
    }
  }
}
