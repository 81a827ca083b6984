/** Places beside countries: states and cities of the United States, continents, seas, regions. Facts from common knowledge. */
const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

export const US_PLACES =
  list(`Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,
  Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,
  New Jersey,New Mexico,New York,New York City,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,
  South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Washington State,Wisconsin,Wyoming,District of Columbia,Guam,American Samoa,
  Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,Austin,Jacksonville,San Francisco,Columbus,Indianapolis,Seattle,
  Denver,Boston,Nashville,Detroit,Portland,Las Vegas,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Kansas City,
  Atlanta,Miami,Tampa,Orlando,Oakland,Minneapolis,St. Louis,St Louis,St. Paul,Pittsburgh,Cincinnati,Cleveland,New Orleans,Salt Lake City,
  Honolulu,Anchorage,Buffalo,Newark,Brooklyn,Manhattan,Queens,Bronx,Harlem,Hollywood,Silicon Valley,Baton Rouge,Birmingham,Des Moines,El Paso,
  Charlotte,Raleigh,Richmond,Charleston,Savannah,Omaha,Tulsa,Wichita,Boise,Charlottesville,Ferguson,Flint,Palo Alto,Pearl Harbor,Annapolis,
  Beverly Hills,Capitol Hill,Long Island,Staten Island,Times Square,Central Park,Camp David,Calif.,Fla.,Mass.,Tenn.,N.Y.,N.J.,Pa.,D.C.`);

export const REGIONS =
  list(`Africa,Asia,Europe,Antarctica,North America,South America,Latin America,Central America,Oceania,Eastern Europe,
  Western Europe,Central Europe,Northern Europe,Southern Europe,Southeast Asia,South-East Asia,South Asia,East Asia,Central Asia,West Africa,
  East Africa,North Africa,Southern Africa,Central Africa,Horn of Africa,Middle East,Far East,Near East,Balkans,Caucasus,Scandinavia,Caribbean,
  Sahel,Sahara,Maghreb,Arctic,Pacific,Atlantic,Mediterranean,Mediterranean Sea,Black Sea,Baltic Sea,North Sea,Red Sea,Caspian Sea,Dead Sea,
  South China Sea,East China Sea,Arabian Sea,Sea of Azov,Gulf of Mexico,Gulf of Aden,Persian Gulf,Arctic Ocean,Atlantic Ocean,Pacific Ocean,
  Indian Ocean,English Channel,Suez Canal,Panama Canal,Strait of Hormuz,Himalayas,Alps,Andes,Rockies,Mount Everest,Everest,Amazon,Nile,Danube,Rhine,
  Thames,Mekong,Volga,Ganges,Euphrates,Tigris,Congo River,Lake Victoria,Lake Chad,Kilimanjaro,Korean Peninsula,Arabian Peninsula,Sinai Peninsula,
  Baltic,Baltics,Gulf,Levant,Eurasia,Indo-Pacific,Asia-Pacific,Nagorno-Karabakh,Mesopotamia,Polynesia,Siberia,Lapland,Patagonia,Earth,
  Middle-East,Midwest,West Midlands,East End,Channel Islands,Virgin Islands,French Guiana,Guadeloupe,Martinique,New Caledonia,Tahiti,Curacao,Aruba`);

/** Adjectives of regions, peoples and faiths: neither a person nor a place. */
export const ADJECTIVES =
  list(`European,African,Asian,Arab,Arabic,Latino,Latina,Hispanic,Nordic,Scandinavian,Baltic,Western,Eastern,Northern,
  Southern,West African,East African,North African,Southern African,North American,South American,Latin American,Central American,Middle Eastern,
  Caribbean,African-American,African American,Asian-American,Eastern European,Western European,South Asian,Southeast Asian,East Asian,Islamic,
  Islamist,Muslim,Moslem,Christian,Catholic,Roman Catholic,Protestant,Orthodox,Jewish,Jew,Sunni,Shiite,Shia,Hindu,Buddhist,Sikh,Hebrew,Latin,
  Democrat,Democratic,Republican,Communist,Nazi,Marxist,Zionist,Anglican,Evangelical,Methodist,Baptist,Mormon,Conservative,Tory,Labour,Liberal,
  Aboriginal,Indigenous,Inuit,Zionism,Islam,Christianity,Hinduism,Buddhism,Judaism,Marxism,Communism,Francophone,Anglophone,Transatlantic,Black,
  White,Cold War,World War,First World War,Second World War,World War I,World War II,Olympic,Paralympic,Bible,Koran,Quran,God,Allah,Internet,Brexit,
  Covid,Covid-19,COVID-19,COVID,Ebola,HIV,AIDS,Christmas,Easter,Ramadan,Eid,Diwali,Thanksgiving,Halloween,New Year,Passover,Hanukkah,Lent,
  Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,Mondays,Tuesdays,Wednesdays,Thursdays,Fridays,Saturdays,Sundays,Mon,Tue,Tues,Wed,Thu,
  Thurs,Fri,January,February,March,April,June,July,August,September,October,November,December,Jan,Feb,Mar,Apr,Jun,Jul,Aug,Sept,Sep,Oct,Nov,Dec,
  GMT,BST,EST,EDT,PST,PDT,CET,UTC,AM,PM,GDP,CEO,CFO,COO,MP,MPs,PM,TV,DNA,ID,IT,PC,CCTV,GPS,HIV/AIDS,SUV,NGO,NGOs,VIP,FAQ,PR,HR,AI,OK,USD,GBP,EUR,
  PhD,MBA,QC,VAT,IPO,ICU,CV,DJ,PDF,SMS,URL,UFO,MEP,MEPs,SIM,USB,RSS,HQ,FM,DVD,CD,R&B,PTSD,LGBT,LGBTQ,IQ,FY,Q1,Q2,Q3,Q4,Dr,Mr,Mrs,Ms,
  ATM,ATMs,LNG,LPG,TB,R&D,IE,HTML,IP,STEM,COP,PPE,EV,EVs,PCR,CEOs,SME,SMEs,GDPR,GNI,CO2,EPS,EBITDA,IPOs,BBQ,ESG,NFT,NFTs,VR,AR,5G,4G,LED,MRI,CT,
  PPP,KPI,SOS,Q&A,OTC,ETF,ETFs,BCE,CE,AD,BC,FIR,First Nations,First Nation,Nobel,Nobel Prize`);
