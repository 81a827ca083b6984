/**
 * Countries and territories: name; other names; capital and other large cities; demonyms.
 * Facts from common knowledge, one country a line: `names | cities | demonyms`, the first name being the usual one.
 * Demonyms are kept apart: `Russian` is neither a person nor a place.
 */
export const COUNTRIES = `
Afghanistan|Kabul,Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz|Afghan
Albania|Tirana,Durres|Albanian
Algeria|Algiers,Oran,Constantine|Algerian
Andorra|Andorra la Vella|Andorran
Angola|Luanda,Huambo,Cabinda|Angolan
Antigua and Barbuda,Antigua|St. John's|Antiguan
Argentina|Buenos Aires,Cordoba,Rosario,Mendoza|Argentine,Argentinian
Armenia|Yerevan,Gyumri|Armenian
Australia|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Queensland,New South Wales,Tasmania,Northern Territory|Australian,Aussie
Austria|Vienna,Salzburg,Graz,Linz,Innsbruck|Austrian
Azerbaijan|Baku,Ganja|Azerbaijani,Azeri
Bahamas,The Bahamas|Nassau|Bahamian
Bahrain|Manama|Bahraini
Bangladesh|Dhaka,Chittagong,Khulna,Sylhet,Rajshahi,Cox's Bazar|Bangladeshi
Barbados|Bridgetown|Barbadian
Belarus|Minsk,Gomel,Brest,Grodno|Belarusian,Belarussian
Belgium|Brussels,Antwerp,Ghent,Bruges,Liege,Flanders,Wallonia|Belgian,Flemish
Belize|Belmopan,Belize City|Belizean
Benin|Porto-Novo,Cotonou|Beninese
Bhutan|Thimphu|Bhutanese
Bolivia|La Paz,Sucre,Santa Cruz,Cochabamba|Bolivian
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Sarajevo,Banja Luka,Mostar,Srebrenica|Bosnian,Bosniak
Botswana|Gaborone,Francistown|Botswanan,Batswana
Brazil|Brasilia,Sao Paulo,Rio de Janeiro,Salvador,Recife,Fortaleza,Manaus,Belo Horizonte,Porto Alegre,Curitiba,Rio|Brazilian
Brunei|Bandar Seri Begawan|Bruneian
Bulgaria|Sofia,Plovdiv,Varna|Bulgarian
Burkina Faso|Ouagadougou,Bobo-Dioulasso|Burkinabe
Burundi|Bujumbura,Gitega|Burundian
Cambodia|Phnom Penh,Siem Reap|Cambodian,Khmer
Cameroon|Yaounde,Douala|Cameroonian
Canada|Ottawa,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec,Ontario,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon|Canadian,Quebecois
Cape Verde,Cabo Verde|Praia|Cape Verdean
Central African Republic|Bangui|Central African
Chad|N'Djamena|Chadian
Chile|Santiago,Valparaiso,Concepcion|Chilean
China,People's Republic of China|Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan,Chongqing,Chengdu,Tianjin,Nanjing,Xi'an,Hangzhou,Harbin,Urumqi,Lhasa,Kunming,Dalian,Qingdao,Xinjiang,Tibet,Guangdong,Sichuan,Hubei,Hunan,Yunnan,Fujian,Zhejiang,Jiangsu,Hebei,Henan,Shandong,Shanxi,Shaanxi,Inner Mongolia|Chinese,Tibetan,Uyghur,Uighur
Colombia|Bogota,Medellin,Cali,Barranquilla,Cartagena|Colombian
Comoros|Moroni|Comorian
Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo,Republic of the Congo,Congo-Brazzaville,Zaire|Kinshasa,Lubumbashi,Goma,Bukavu,Brazzaville,Kisangani,North Kivu,South Kivu,Ituri,Katanga|Congolese
Costa Rica|San Jose|Costa Rican
Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Abidjan,Yamoussoukro,Bouake|Ivorian
Croatia|Zagreb,Split,Dubrovnik,Rijeka|Croatian,Croat
Cuba|Havana,Santiago de Cuba,Guantanamo,Guantanamo Bay|Cuban
Cyprus,Northern Cyprus|Nicosia,Limassol,Larnaca|Cypriot
Czech Republic,Czechia,Czechoslovakia|Prague,Brno,Ostrava|Czech
Denmark|Copenhagen,Aarhus,Odense|Danish,Dane,Danes
Djibouti||Djiboutian
Dominica|Roseau|
Dominican Republic|Santo Domingo|Dominican
East Timor,Timor-Leste|Dili|Timorese,East Timorese
Ecuador|Quito,Guayaquil|Ecuadorean,Ecuadorian
Egypt|Cairo,Alexandria,Giza,Luxor,Aswan,Port Said,Suez,Sinai,Sharm el-Sheikh|Egyptian
El Salvador|San Salvador|Salvadoran,Salvadorean
Equatorial Guinea|Malabo|Equatoguinean
Eritrea|Asmara|Eritrean
Estonia|Tallinn,Tartu,Narva|Estonian
Eswatini,Swaziland|Mbabane|Swazi
Ethiopia|Addis Ababa,Mekelle,Tigray,Oromia,Amhara,Dire Dawa|Ethiopian,Tigrayan,Oromo
Fiji|Suva|Fijian
Finland|Helsinki,Tampere,Turku,Espoo|Finnish,Finn
France|Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Bordeaux,Lille,Calais,Cannes,Normandy,Brittany,Provence,Corsica|French,Frenchman,Frenchwoman,Parisian
Gabon|Libreville|Gabonese
Gambia,The Gambia|Banjul|Gambian
Georgia,Abkhazia,South Ossetia|Tbilisi,Batumi|Georgian,Abkhazian,Abkhaz
Germany,East Germany,West Germany|Berlin,Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Dusseldorf,Leipzig,Dresden,Bonn,Hanover,Nuremberg,Bremen,Bavaria,Saxony|German,Bavarian
Ghana|Accra,Kumasi,Tamale|Ghanaian
Greece|Athens,Thessaloniki,Patras,Crete,Lesbos,Corfu|Greek,Athenian
Greenland|Nuuk|Greenlandic
Grenada|St. George's|Grenadian
Guatemala|Guatemala City|Guatemalan
Guinea|Conakry|Guinean
Guinea-Bissau|Bissau|
Guyana|Georgetown|Guyanese
Haiti|Port-au-Prince,Cap-Haitien|Haitian
Honduras|Tegucigalpa,San Pedro Sula|Honduran
Hong Kong|Kowloon|Hong Konger,Hongkonger
Hungary|Budapest,Debrecen|Hungarian
Iceland|Reykjavik|Icelandic,Icelander
India|New Delhi,Delhi,Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Srinagar,Kashmir,Punjab,Gujarat,Kerala,Tamil Nadu,Maharashtra,Bihar,Uttar Pradesh,Assam,West Bengal,Goa,Karnataka,Rajasthan,Odisha,Manipur,Jammu,Varanasi,Amritsar,Bhopal|Indian,Kashmiri,Punjabi,Tamil,Gujarati,Bengali
Indonesia|Jakarta,Surabaya,Bandung,Medan,Bali,Java,Sumatra,Aceh,Papua,West Papua,Sulawesi,Borneo,Lombok,Yogyakarta,Makassar|Indonesian,Balinese,Javanese,Papuan,Acehnese
Iran|Tehran,Mashhad,Isfahan,Tabriz,Shiraz,Qom,Natanz|Iranian,Persian
Iraq|Baghdad,Basra,Mosul,Erbil,Irbil,Kirkuk,Najaf,Karbala,Fallujah,Tikrit,Ramadi,Iraqi Kurdistan,Kurdistan|Iraqi,Kurdish,Kurd
Ireland,Republic of Ireland|Dublin,Cork,Galway,Limerick|Irish,Irishman,Irishwoman
Israel|Jerusalem,Tel Aviv,Haifa,Beersheba,Eilat,Golan Heights|Israeli
Italy|Rome,Milan,Naples,Turin,Venice,Florence,Genoa,Bologna,Palermo,Verona,Sicily,Sardinia,Tuscany,Lombardy,Lampedusa|Italian,Roman,Sicilian
Jamaica|Kingston,Montego Bay|Jamaican
Japan|Tokyo,Osaka,Kyoto,Yokohama,Nagoya,Sapporo,Hiroshima,Nagasaki,Fukushima,Kobe,Fukuoka,Sendai,Okinawa,Hokkaido|Japanese
Jordan|Amman,Aqaba,Zarqa|Jordanian
Kazakhstan|Astana,Nur-Sultan,Almaty|Kazakh,Kazakhstani
Kenya|Nairobi,Mombasa,Kisumu,Nakuru,Eldoret,Garissa|Kenyan
Kiribati|Tarawa|
Kosovo|Pristina,Mitrovica|Kosovar,Kosovan
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek,Osh|Kyrgyz
Laos|Vientiane,Luang Prabang|Laotian,Lao
Latvia|Riga|Latvian
Lebanon|Beirut,Tripoli,Sidon,Tyre|Lebanese
Lesotho|Maseru|Basotho
Liberia|Monrovia|Liberian
Libya|Tripoli,Benghazi,Misrata,Sirte|Libyan
Liechtenstein|Vaduz|
Lithuania|Vilnius,Kaunas|Lithuanian
Luxembourg||Luxembourger
Macau,Macao||Macanese
Macedonia,North Macedonia|Skopje|Macedonian
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe,Blantyre,Zomba,Mzuzu|Malawian
Malaysia|Kuala Lumpur,Penang,Johor,Sarawak,Sabah,Putrajaya,Selangor,Kelantan|Malaysian,Malay
Maldives|Male|Maldivian
Mali|Bamako,Timbuktu,Gao,Mopti|Malian
Malta|Valletta|Maltese
Marshall Islands|Majuro|Marshallese
Mauritania|Nouakchott|Mauritanian
Mauritius|Port Louis|Mauritian
Mexico|Mexico City,Guadalajara,Monterrey,Tijuana,Acapulco,Cancun,Ciudad Juarez,Puebla,Oaxaca,Chiapas,Sinaloa,Veracruz|Mexican
Micronesia|Palikir|Micronesian
Moldova,Transnistria|Chisinau|Moldovan
Monaco|Monte Carlo|
Mongolia|Ulaanbaatar,Ulan Bator|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco,Western Sahara|Rabat,Casablanca,Marrakesh,Marrakech,Fez,Tangier,Agadir|Moroccan,Sahrawi
Mozambique|Maputo,Beira,Cabo Delgado,Nampula|Mozambican
Myanmar,Burma|Naypyidaw,Yangon,Rangoon,Mandalay,Rakhine,Kachin|Burmese,Rohingya
Namibia|Windhoek,Walvis Bay|Namibian
Nauru||Nauruan
Nepal|Kathmandu,Pokhara,Lalitpur,Biratnagar,Chitwan|Nepali,Nepalese
Netherlands,The Netherlands,Holland|Amsterdam,The Hague,Rotterdam,Utrecht,Eindhoven,Maastricht|Dutch,Dutchman
New Zealand,Aotearoa|Wellington,Auckland,Christchurch,Dunedin,Hamilton|New Zealander,Kiwi,Maori
Nicaragua|Managua|Nicaraguan
Niger|Niamey,Agadez|Nigerien
Nigeria|Abuja,Lagos,Kano,Ibadan,Kaduna,Port Harcourt,Benin City,Maiduguri,Jos,Enugu,Borno,Rivers State,Ogun,Oyo,Anambra,Zamfara,Katsina,Sokoto,Biafra,Niger Delta,Plateau State,Abeokuta,Ilorin,Owerri|Nigerian,Yoruba,Igbo,Hausa
North Korea,DPRK|Pyongyang|North Korean
Norway|Oslo,Bergen,Trondheim,Stavanger,Svalbard|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad,Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad,Multan,Swat,Waziristan,Balochistan,Sindh,Khyber Pakhtunkhwa|Pakistani,Pashtun,Baloch
Palau||Palauan
Palestine,Palestinian Territories,Gaza,Gaza Strip,West Bank|Gaza City,Ramallah,Rafah,Khan Younis,Hebron,Nablus,Jenin,Bethlehem,East Jerusalem|Palestinian
Panama|Panama City|Panamanian
Papua New Guinea,PNG|Port Moresby,Bougainville,Lae|Papua New Guinean
Paraguay|Asuncion|Paraguayan
Peru|Lima,Cusco,Arequipa|Peruvian
Philippines,The Philippines|Manila,Quezon City,Davao,Cebu,Mindanao,Luzon,Marawi,Zamboanga|Philippine,Filipino,Filipina
Poland|Warsaw,Krakow,Gdansk,Lodz,Wroclaw,Poznan,Lublin|Polish,Pole
Portugal|Lisbon,Porto,Madeira,Azores,Algarve|Portuguese
Puerto Rico|San Juan|Puerto Rican
Qatar|Doha|Qatari
Romania|Bucharest,Cluj,Timisoara,Transylvania|Romanian
Russia,Russian Federation,Soviet Union,USSR|Moscow,St. Petersburg,St Petersburg,Saint Petersburg,Novosibirsk,Yekaterinburg,Kazan,Vladivostok,Sochi,Rostov,Grozny,Volgograd,Murmansk,Kaliningrad,Belgorod,Kursk,Siberia,Chechnya,Dagestan,Leningrad|Russian,Soviet,Chechen,Muscovite
Rwanda|Kigali|Rwandan,Hutu,Tutsi
Samoa|Apia|Samoan
San Marino||
Sao Tome and Principe|Sao Tome|
Saudi Arabia|Riyadh,Jeddah,Mecca,Medina,Dammam|Saudi,Saudi Arabian
Senegal|Dakar,Saint-Louis|Senegalese
Serbia,Yugoslavia|Belgrade,Novi Sad,Nis|Serbian,Serb,Yugoslav
Seychelles|Victoria|Seychellois
Sierra Leone|Freetown|Sierra Leonean
Singapore||Singaporean
Slovakia|Bratislava,Kosice|Slovak,Slovakian
Slovenia|Ljubljana,Maribor|Slovenian,Slovene
Solomon Islands|Honiara|
Somalia,Somaliland,Puntland|Mogadishu,Hargeisa,Kismayo,Baidoa|Somali,Somalian
South Africa|Pretoria,Cape Town,Johannesburg,Durban,Soweto,Port Elizabeth,Bloemfontein,Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Limpopo,Mpumalanga,Tshwane|South African,Zulu,Afrikaner
South Korea,Korea|Seoul,Busan,Incheon,Daegu,Gwangju,Pyeongchang|South Korean,Korean
South Sudan|Juba|South Sudanese
Spain|Madrid,Barcelona,Valencia,Seville,Bilbao,Malaga,Granada,Zaragoza,Catalonia,Andalusia,Basque Country,Galicia,Canary Islands,Tenerife,Mallorca,Ibiza|Spanish,Spaniard,Catalan,Basque
Sri Lanka|Colombo,Kandy,Jaffna,Galle,Trincomalee|Sri Lankan,Sinhalese
Saint Kitts and Nevis,St. Kitts and Nevis|Basseterre|
Saint Lucia,St. Lucia,St Lucia|Castries|Saint Lucian
Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Kingstown|Vincentian
Sudan,Darfur|Khartoum,Omdurman,Port Sudan,El Fasher|Sudanese
Suriname|Paramaribo|Surinamese
Sweden|Stockholm,Gothenburg,Malmo,Uppsala|Swedish,Swede
Switzerland|Bern,Geneva,Zurich,Basel,Lausanne,Davos,Lugano|Swiss
Syria|Damascus,Aleppo,Homs,Idlib,Raqqa,Hama,Latakia,Deir al-Zor,Deir ez-Zor,Daraa,Palmyra,Eastern Ghouta|Syrian
Taiwan,Republic of China|Taipei,Kaohsiung|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania,Zanzibar|Dodoma,Dar es Salaam,Arusha,Mwanza|Tanzanian,Zanzibari
Thailand|Bangkok,Chiang Mai,Phuket,Pattaya|Thai
Togo|Lome|Togolese
Tonga|Nuku'alofa|Tongan
Trinidad and Tobago,Trinidad,Tobago|Port of Spain,Port-of-Spain|Trinidadian
Tunisia|Tunis,Sfax,Sousse|Tunisian
Turkey,Türkiye,Turkiye|Ankara,Istanbul,Izmir,Antalya,Diyarbakir,Gaziantep,Adana,Bursa|Turkish,Turk,Turks,Ottoman
Turkmenistan|Ashgabat|Turkmen
Tuvalu|Funafuti|Tuvaluan
Uganda|Kampala,Entebbe,Gulu,Jinja|Ugandan
Ukraine|Kyiv,Kiev,Kharkiv,Odessa,Odesa,Lviv,Donetsk,Luhansk,Mariupol,Kherson,Zaporizhzhia,Dnipro,Bakhmut,Chernobyl,Crimea,Donbas,Donbass,Sevastopol,Bucha,Simferopol|Ukrainian,Crimean
United Arab Emirates,UAE,Emirates|Abu Dhabi,Dubai,Sharjah|Emirati
United Kingdom,UK,U.K.,Britain,Great Britain|London,Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Southampton,Portsmouth,Belfast,Cardiff,Swansea,Aberdeen,Oxford,Cambridge,York,Brighton,Plymouth,Norwich,Coventry,Hull,Dover,Kent,Essex,Cornwall,Yorkshire,Wimbledon,Westminster,Downing Street,England,Scotland,Wales,Northern Ireland,Ulster,Isle of Man,Jersey,Guernsey,Gibraltar,Bermuda,Cayman Islands,British Virgin Islands,Falkland Islands,Falklands|British,Briton,Brit,English,Scottish,Scot,Welsh,Englishman,Scotsman,Londoner
United States,United States of America,US,U.S.,USA,U.S.A.,America|Washington,Washington DC,Washington D.C.,Washington, D.C.|American,Hawaiian,Texan,Californian,New Yorker
Uruguay|Montevideo,Punta del Este|Uruguayan
Uzbekistan|Tashkent,Samarkand,Bukhara|Uzbek
Vanuatu|Port Vila|Vanuatuan
Vatican,Vatican City,Holy See||
Venezuela|Caracas,Maracaibo|Venezuelan
Vietnam|Hanoi,Ho Chi Minh City,Saigon,Da Nang,Hue,Haiphong|Vietnamese
Yemen|Sanaa,Sana'a,Aden,Hodeidah,Taiz,Marib|Yemeni
Zambia|Lusaka,Kitwe,Ndola,Livingstone|Zambian
Zimbabwe,Rhodesia|Harare,Bulawayo,Mutare|Zimbabwean`;
