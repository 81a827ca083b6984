/** First names frequent in the news of many countries. From common knowledge; words that are also places or ordinary nouns are left out. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdel Abdul Abdullah Abdulla Abdallah Abdulaziz Abdulrahman Abdoulaye Abigail Abraham Abubakar Achim Adam Adama Adebayo Adel Aditya Adnan Adrian Agnes Ahmad Ahmed
  Aisha Ajay Akbar Akin Akira Alain Alan Alastair Albert Alberto Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander Alexandra
  Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alison Alistair Allan Allen Alma Alois Alvaro Amadou Amanda Amani Amar Amara Amber Amelia Amin Amina Aminata
  Amir Amit Amos Amy Ana Anas Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andriy Andrzej Andy Angel Angela Angelina Angelo
  Anil Anita Anjali Ann Anna Anne Annette Annie Anthony Antoine Anton Antonia Antonio Antony Anwar April Arash Ariel Arjun Armando Arnold Arthur Arturo Arun Asad Asha
  Ashley Ashok Ashraf Asif Astrid Atiku Audrey Augustin Augusto Austin Ayesha Ayman Aziz Babatunde Barack Barbara Barry Bart Bashar Bashir Beata Beatrice Beatriz Ben Benedict
  Benjamin Benny Bernard Bernardo Bernie Bert Beth Betty Beverly Bill Billy Binyamin Benazir Bjorn Blaise Bob Bobby Bola Bonnie Boris Brad Bradley Brandon Brenda
  Brendan Brett Brian Bridget Bruce Bruno Bryan Burak Caleb Cameron Camilla Camille Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Catherine Cathy Cecilia Celia
  Cesar Chandra Chantal Charles Charlie Charlotte Chen Cheryl Chidi Chinedu Chloe Chris Christian Christiane Christina Christine Christoph Christophe Christopher Chuck Chukwuma Cindy Claire
  Clara Clare Clarence Claude Claudia Claudio Clement Cliff Clive Colin Connor Constantine Cory Craig Cristian Cristiano Cristina Curtis Cynthia Cyril Daisuke Daisy Damian
  Damien Dan Dana Daniel Daniela Daniele Danielle Danilo Danny Darren Daria Dario Dave David Davide Dawn Dean Deborah Debbie Deepak Denis Denise Dennis Derek Desmond Devin Diana Diane Didier Diego
  Dieter Dimitri Dimitris Dinesh Dirk Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas Duncan Dwayne Dylan Ebrahim Eddie Edgar Edith Eduardo Edward Edwin Eileen Ekaterina
  Elaine Eleanor Elena Elias Elie Elijah Elizabeth Ella Ellen Elliot Elliott Elon Emeka Emil Emily Emma Emmanuel Emmerson Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernesto Esther
  Ethan Eugene Eva Evan Eve Evelyn Evgeny Ewa Fabio Fabrice Faisal Farah Farid Farouk Fatima Fatou Fatuma Fawzi Federica Federico Felipe Felix Ferdinand Fernando Fidel Finn Fiona Florence Folake
  Frances Francesca Francesco Francis Francisco Franco Francois Francoise Frank Franklin Frans Franz Fred Freddie Frederic Frederick Friedrich Gabriel Gabriela Gareth Gary Gavin
  Gemma Gennady Geoff Geoffrey Georg George Georges Georgia Georgios Gerald Gerard Gerhard Gerry Gilbert Giles Gina Giorgia Giorgio Giovanni Giuseppe Gladys Glen Glenn Gloria Goodluck Gonzalo Gordon Grace
  Graeme Graham Greg Gregor Gregory Greta Guillaume Guillermo Gunter Gustavo Guy Habib Hadi Haider Hakan Hakim Hamid Hamad Hamza Hannah Hans Harold Haroon Haruki Harriet Harry Haruna Harvey Hasan Hashim Hassan Hazel
  Heather Hector Heidi Heinrich Heinz Helen Helena Helene Helga Helmut Henri Henrik Henry Herbert Herman Hideo Hilary Hillary Hiroshi Holly Horst Hosni Howard Hubert Hugh Hugo
  Humphrey Hussain Hussein Hyun Ian Ibrahim Idris Igor Ikram Ilham Ilya Imran Ines Ingrid Irene Irina Iris Isaac Isaias Isabel Isabella Isabelle Ismail Ivan Ivana Ivar Jabu Jack Jackie Jackson Jacob Jacques
  Jacqueline Jaime Jair Jake Jakob James Jamal Jamie Jan Jane Janet Janice Janine Jared Jasmine Jason Javier Jay Jayson Jean Jeanne Jeff Jeffrey Jelena Jennifer Jenny Jens Jeremy Jerome
  Jerry Jesse Jessica Jesus Jill Jim Jimmy Jo Joachim Joan Joanna Joanne Joao Joaquin Jodie Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Jomo Jon Jonah Jonas Jonathan Joram
  Jorge Jose Josef Joseph Josephine Josh Joshua Joy Joyce Juan Juana Jude Judith Judy Jukka Jules Julia Julian Juliana Julie Julien Julio Julius Jun June Junichi Juma Jurgen Justin Justine Kaja Kamala Kamal
  Kamran Karan Karel Karen Karim Karin Karl Karolina Kasper Kate Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kay Kayode Keir Keith Kelly Kemi Ken Kenji Kenneth Kerry Kevin Khaled Khalid Khalifa Kim
  Kimberly Kirill Kirsten Klaus Kofi Kojo Konrad Kristen Kristin Kristina Kristine Krzysztof Kumar Kurt Kwame Kwasi Kyle Laila Lakshmi Lance Lara Larry Lars Laszlo Laura Lauren Laurent
  Lawrence Leah Lech Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leroy Leslie Lewis Li Liam Lidia Lila Lilian Liliana Linda Lindsay Lindsey Lionel Lisa Liu Liz Lloyd Lorenzo Loretta
  Louis Louise Luc Luca Lucas Lucia Luciano Lucy Ludwig Luigi Luis Luisa Luiz Lukas Luke Lula Lydia Lyndon Lynn Magdalena Maggie Magnus Mahamadou Mahmoud Mahinda Malala Malcolm Malik Mamadou Manfred Manmohan Manuel
  Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Margaret Margarita Margot Maria Mariam Marian Mariana Marianne Marie Marilyn Marin Marina Mario Marion Marius Mariusz Mark Markus
  Marta Martha Martin Martina Marvin Mary Maryam Mateusz Mathew Mathias Matilda Matt Matteo Matthew Matthias Maureen Maurice Mauricio Mauro Max Maxim Maxime Maya Megan Mehdi Mehmet Mei Melanie Melinda Melissa
  Mercy Meredith Mia Micah Michael Michal Michel Michele Michelle Miguel Mihai Mikael Mike Mikhail Mikko Milan Milena Milos Ming Miranda Miriam Mitch Mitchell Mitt Mo Mohamad Mohamed Mohammad
  Mohammed Mohan Mohsen Moira Moises Molly Mona Monica Monika Morgan Moses Moshe Mostafa Moussa Muammar Muhammad Muhammadu Mukesh Musa Mustafa Mustapha Myriam Nabil Nadia Nadine Najib Nana Nancy Naomi Narendra Natalia
  Natalie Natasha Nathan Nathaniel Navin Nawaz Neil Nelson Ngozi Nguyen Nicholas Nick Nicki Nicola Nicolae Nicolas Nicole Niels Nigel Nikita Nikki Nikolai Nikolay Nikos Nils Nina Nisha Noah Noel Nora Norma Norman Nouri
  Nuno Obinna Okechukwu Olaf Oleg Oleksandr Oleksiy Olena Olga Olive Oliver Olivia Olivier Olusegun Omar Oprah Oscar Osama Oumar Oussama Owen Pablo Padraig Paola Paolo Pascal Pat Patrice Patricia Patrick Patrik
  Paul Paula Pauline Paulo Pavel Pawel Pedro Peggy Penelope Penny Per Pete Peter Petra Petro Phil Philip Philippa Philippe Phillip Phyllis Pierre Pieter Piers Pietro Pilar Piotr Prakash Pranab
  Pravin Priscilla Priti Priya Priyanka Qasim Quentin Rachel Rafael Rafiq Raghav Rahm Rahul Raila Raj Rajesh Rajiv Rajnath Ralf Ralph Ram Ramesh Ramon Ramzan Rania Raphael Rashid Raul Ravi Ray Raymond Rebecca Recep Reema
  Regina Reinhard Rene Renata Renzo Reza Ricardo Richard Rick Ricky Rishi Rita Rob Robert Roberta Roberto Robin Rod Roderick Rodrigo Rodney Roger Rohit Roland Rolf Roman Romano Ron Ronald Ronaldo Ronnie Rory Rosa Rose
  Rosemary Ross Roy Ruben Rudolf Rudy Rui Rupert Russell Ruth Ryan Sabine Sabrina Sachin Sadiq Saad Saeed Said Salah Saleh Salim Sally Salma Salman Salvador Salvatore Sam Samantha Sami Samir Samuel Sandeep
  Sandra Sandy Sanjay Sara Sarah Satoshi Saul Scott Sean Sebastian Seif Selim Serena Serge Sergei Sergey Sergio Seth Shah Shahid Shane Shannon Sharon Shaun Shawn Sheikh Sheila Shelley Shimon Shinzo Shirin Shirley Sibusiso
  Sidney Sigmar Silvia Silvio Simon Simone Sipho Sofia Solomon Somchai Sonia Sophia Sophie Soren Stacey Stan Stanislav Stanley Stefan Stefania Stefano Steffen Stella Stephan Stephane Stephanie Stephen Steve Steven Stewart Stuart
  Subhash Sue Sultan Sunil Suresh Susan Susanna Susanne Suzanne Svetlana Sven Sylvia Sylvie Syed Tadeusz Takashi Takeshi Tamara Tania Tanya Tara Tarek Tariq Tatiana Ted Temitope Tendai Terence Teresa Terrence Terry Tessa Thabo Theo Theodore
  Theresa Thierry Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tommy Tony Tracy Trevor Tristan Tunde Tyler Uche Uhuru Ulrich Ulrike Umar Umaru Ursula Usain Usha Usman Vadim Valentin Valentina Valerie
  Vanessa Vera Veronica Victor Victoria Vijay Viktor Vince Vincent Vinod Viola Virginia Vitali Vitaly Vivek Vivian Vladimir Vladislav Volodymyr Vojislav Vuk Vyacheslav Waleed Walid Walter Wanda Wang Warren Wayne Wendy Werner
  Wesley Wilfred Wilhelm Will Willem William Willie Willy Winston Wolfgang Xavier Xi Yahya Yair Yan Yana Yaser Yasir Yasser Yasmin Yevgeny Yitzhak Yoko Yolanda Yoshihide Youssef Yousuf Yuki Yulia Yuri Yury Yusuf Yves Yvette Yvonne
  Zac Zach Zachary Zahra Zainab Zara Zeid Zhang Zoe Zoltan Zoran Zsolt`.split(/\s+/),
);
