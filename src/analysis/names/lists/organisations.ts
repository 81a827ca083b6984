/** Words and names that tell an organisation. From common knowledge. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** A name that holds one of these is an organisation's. */
export const ORGANISATION_WORDS = words(`
  Ministry Department Dept Agency Authority Commission Committee Council Court Tribunal Parliament Senate Congress Assembly Legislature
  Cabinet Bureau Board Bank University College School Academy Institute Institution Foundation Trust Fund Association Organization
  Organisation Union Federation Confederation League Alliance Coalition Party Front Movement Brigade Army Navy Forces Force Guard Guards
  Police Corps Command Regiment Battalion Militia Company Corporation Corp Inc Ltd Limited LLC PLC plc Co Cos Group Holdings Industries
  Enterprises Partners Associates Bros Airlines Airways Air Motors Motor Energy Petroleum Oil Gas Electric Steel Pharma Pharmaceuticals
  Insurance Securities Investments Capital Financial Finance Telecom Telecommunications Communications Technologies Technology Systems
  Software Networks Network Media News Times Post Tribune Herald Gazette Guardian Journal Chronicle Observer Telegraph Daily Mirror Press
  Broadcasting Television Radio Studios Pictures Entertainment Records Magazine Publishing Church Diocese Hospital Clinic Centre Center
  Museum Library Theatre Theater Gallery Orchestra Society Club FC United Rovers Wanderers Athletic Albion Rangers Team Chamber Secretariat Office
  Service Services Administration Directorate Inspectorate Embassy Consulate Observatory Laboratory Laboratories Exchange Consortium
  Cooperative Syndicate Cartel Initiative Programme Campaign Network Forum Task Mission Ombudsman Treasury Reserve Kremlin Pentagon
  Government Opposition Interpol Electoral Workers Lawyers Doctors Journalists Reporters Teachers Farmers Students Women Youth International
  Watch Relief Aid Rights Justice Education Health Affairs Security Defence Defense Interior Development Reform Democrats Republicans
  Conservatives Liberals Greens Socialists Communists Tories Supreme Bundestag Knesset Duma Politburo Sox Yankees Lakers Bulls Dodgers`);

/** The first word of `Bank of England`: an "of", "for" or "on" after it belongs to the name. */
export const HEADS_WITH_OF = words(`
  Ministry Department Agency Authority Commission Committee Council Court Parliament Congress Assembly Bureau Board Bank University
  College School Academy Institute Foundation Trust Fund Association Organization Organisation Union Federation Confederation League
  Alliance Coalition Party Front Movement House Church Office Centre Center Museum Society Club Chamber Exchange Group Conference Community
  Army Mayor Brotherhood Network Initiative Forum Campaign Programme Directorate Service Secretariat Bank Lords Mission Force Coordinator
  Commonwealth Friends Doctors Reporters Citizens Campaign Movement Alliance Rally Partnership Journalists Guild Order Knights Defence`);

/** Organisations often in the news, one a line; the names on a line are one organisation's, the fullest first. */
export const KNOWN_ORGANISATIONS: readonly (readonly string[])[] = `
European Union|EU|E.U.
United Nations|UN|U.N.
North Atlantic Treaty Organization|NATO|Nato|North Atlantic Treaty Organisation
African Union|AU
World Health Organization|WHO|World Health Organisation
World Trade Organization|WTO|World Trade Organisation
International Monetary Fund|IMF
World Bank
European Commission|EC
European Parliament
European Central Bank|ECB
European Court of Human Rights|ECHR
International Criminal Court|ICC
International Court of Justice|ICJ
International Atomic Energy Agency|IAEA
Organization for Security and Cooperation in Europe|OSCE|Organization for Security and Co-operation in Europe
Organization of the Petroleum Exporting Countries|OPEC|Opec
Organization of American States|OAS
Association of Southeast Asian Nations|ASEAN|Asean
Economic Community of West African States|ECOWAS|Ecowas
Southern African Development Community|SADC
Security Council|UN Security Council|U.N. Security Council
General Assembly|UN General Assembly|U.N. General Assembly
Federal Reserve|Fed
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
National Security Agency|NSA
Food and Drug Administration|FDA
Centers for Disease Control and Prevention|CDC
Environmental Protection Agency|EPA
Securities and Exchange Commission|SEC
Department of Homeland Security|DHS
State Department
Justice Department
White House
Capitol
Pentagon
Kremlin
Supreme Court
Congress
Senate
Parliament
House of Representatives
House of Commons
House of Lords
Bundestag
Knesset
Duma
Downing Street
Foreign Office
Home Office
Scotland Yard|Metropolitan Police
Buckingham Palace
Elysee
Labour Party
Conservative Party
Democratic Party
Republican Party|GOP
Communist Party
Muslim Brotherhood
Islamic State|ISIS|Isis|ISIL|Daesh|IS
al-Qaeda|Al Qaeda|Al-Qaeda|al Qaeda|al-Qaida|Al-Qaida|Al Qaida
Taliban|Taleban
Hamas
Hezbollah|Hizbollah|Hizbullah
Fatah
Boko Haram
al-Shabab|Al-Shabaab|al-Shabaab|Al Shabaab|Al-Shabab
Houthis|Houthi
Red Cross|International Committee of the Red Cross|ICRC
Amnesty International|Amnesty
Human Rights Watch|HRW
Greenpeace
Oxfam
UNICEF|Unicef
UNESCO|Unesco
UNHCR
Doctors Without Borders|MSF|Medecins Sans Frontieres
Transparency International
Associated Press|AP
Agence France-Presse|AFP
Reuters
Bloomberg
BBC
CNN
Fox News
Sky News
Al Jazeera|Al-Jazeera|Aljazeera
New York Times|The New York Times
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal
Guardian|The Guardian
Financial Times
Der Spiegel
Le Monde
Xinhua
Google
Facebook
Twitter
YouTube
Instagram
WhatsApp
Microsoft
Apple
Amazon
Meta
IBM
Intel
Tesla
SpaceX
NASA|Nasa
Netflix
Samsung
Sony
Toyota
Honda
Nissan
Volkswagen|VW
BMW
Boeing
Airbus
Shell
BP
ExxonMobil|Exxon
Chevron
Gazprom
Rosneft
Total
HSBC
Barclays
Goldman Sachs
Morgan Stanley
JPMorgan|JP Morgan|J.P. Morgan
Citigroup
Deutsche Bank
Pfizer
AstraZeneca
Moderna
FIFA|Fifa
UEFA|Uefa
IOC|International Olympic Committee
NBA
NFL
Interpol
Europol
Manchester United
Manchester City
Real Madrid
Wall Street
Wikipedia
Huawei
Alibaba
Uber
Nike
McDonald's
Walmart|Wal-Mart
Starbucks
Coca-Cola
Vodafone
Nokia
Siemens
Nestle
Unilever`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));
