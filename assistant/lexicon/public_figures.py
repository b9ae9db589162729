"""Public figures whom news names by the surname alone, since every reader knows the rest.

``FIGURES``: `surname | forename, another form of it; another person's`. Membership: heads of state
and government, leaders of parties, ministers and party leaders of the United States and the
United Kingdom, and candidates for these offices, whom a newspaper's reader anywhere knows without
an introduction. The table says nothing of who holds which office today.
"""

__all__ = ["FIGURES"]

FIGURES = """
Abe | Shinzo
Adams | Eric
Ahmadinejad | Mahmoud
Albanese | Anthony
Albright | Madeleine
Annan | Kofi
Arafat | Yasser
Ardern | Jacinda
Ashcroft | John
Assad | Bashar
Badenoch | Kemi
Balls | Ed
Barak | Ehud
Barr | William, Bill
Berlusconi | Silvio
Bernanke | Ben
Bessent | Scott
Bhutto | Benazir
Biden | Joe, Joseph
Blair | Tony
Blinken | Antony
Blunkett | David
Boehner | John
Bolsonaro | Jair
Bolton | John
Bondi | Pam
Booker | Cory
Brown | Gordon
Burnham | Andy
Bush | George
Buttigieg | Pete
Cameron | David
Carney | Mark
Carter | Jimmy
Castro | Fidel, Raul
Chavez | Hugo
Cheney | Dick
Chirac | Jacques
Cleverly | James
Clegg | Nick
Clinton | Hillary, Bill
Comey | James
Cook | Robin
Corbyn | Jeremy
Cruz | Ted
Darling | Alistair
Davey | Ed
DeSantis | Ron
Draghi | Mario
Duterte | Rodrigo
Erdogan | Tayyip, Recep
Farage | Nigel
Fauci | Anthony
Fox | Liam
Gandhi | Rahul, Sonia, Indira
Garland | Merrick
Giuliani | Rudy
Gorbachev | Mikhail
Gore | Al
Gove | Michael
Greenspan | Alan
Guterres | Antonio
Hague | William
Haley | Nikki
Hammond | Philip
Hancock | Matt
Harris | Kamala
Hegseth | Pete
Hollande | Francois
Howard | Michael, John
Hunt | Jeremy
Hussein | Saddam
Javid | Sajid
Jeffries | Hakeem
Johnson | Boris, Mike
Juncker | Jean-Claude
Kavanaugh | Brett
Kennedy | Charles, Robert, Ted
Kerry | John
Khamenei | Ali
Khan | Imran, Sadiq
Khodorkovsky | Mikhail
Kissinger | Henry
Kohl | Helmut
Kwarteng | Kwasi
Lagarde | Christine
Lammy | David
Lavrov | Sergei, Sergey
Le Pen | Marine
Lukashenko | Alexander
Macron | Emmanuel
Maduro | Nicolas
Major | John
Mandela | Nelson
Mandelson | Peter
May | Theresa
Mbeki | Thabo
McCain | John
McCarthy | Kevin
McConnell | Mitch
McDonnell | John
Medvedev | Dmitry
Meloni | Giorgia
Menendez | Bob
Merkel | Angela
Merz | Friedrich
Miliband | Ed, David
Milei | Javier
Mnuchin | Steven
Modi | Narendra
Morsi | Mohamed
Mubarak | Hosni
Mueller | Robert
Mugabe | Robert
Murray | Patty
Musharraf | Pervez
Musk | Elon
Navalny | Alexei, Alexey
Netanyahu | Benjamin
Newsom | Gavin
Noem | Kristi
Obama | Barack
Ocasio-Cortez | Alexandria
Orban | Viktor
Osborne | George
Patel | Priti, Kash
Paulson | Henry, Hank
Pelosi | Nancy
Pence | Mike
Petraeus | David
Pompeo | Mike
Poroshenko | Petro
Powell | Colin, Jerome
Prescott | John
Prodi | Romano
Putin | Vladimir
Raab | Dominic
Rajoy | Mariano
Rayner | Angela
Reagan | Ronald
Reeves | Rachel
Reid | Harry, John
Renzi | Matteo
Rice | Condoleezza, Susan
Romney | Mitt
Rouhani | Hassan
Rousseff | Dilma
Rubio | Marco
Rudd | Amber, Kevin
Rumsfeld | Donald
Rutte | Mark
Ryan | Paul
Salmond | Alex
Salvini | Matteo
Sanders | Bernie
Santorum | Rick
Sarkozy | Nicolas
Schiff | Adam
Scholz | Olaf
Schroeder | Gerhard
Schumer | Chuck
Schwarzenegger | Arnold
Sessions | Jeff
Shapps | Grant
Sharon | Ariel
Sharif | Nawaz, Shehbaz
Sheinbaum | Claudia
Snowden | Edward
Soleimani | Qassem
Starmer | Keir
Stoltenberg | Jens
Straw | Jack
Streeting | Wes
Sturgeon | Nicola
Sunak | Rishi
Swinney | John
Thatcher | Margaret
Tillerson | Rex
Trudeau | Justin
Trump | Donald
Truss | Liz
Tsipras | Alexis
Tusk | Donald
Vance | JD
Varadkar | Leo
von der Leyen | Ursula
Walz | Tim
Warren | Elizabeth
Yanukovych | Viktor
Yellen | Janet
Yeltsin | Boris
Zelensky | Volodymyr
Zelenskiy | Volodymyr
Zelenskyy | Volodymyr
Zuckerberg | Mark
Zuma | Jacob
"""
