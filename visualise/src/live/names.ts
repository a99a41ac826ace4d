/** Made-up first names, so that a room can talk about a person. The key decides, so a name stays. */
const women = ['Anna', 'Riet', 'Fatima', 'Joke', 'Els', 'Wilma', 'Samira', 'Greet', 'Truus', 'Hanna', 'Ineke', 'Nel', 'Sevda', 'Bea', 'Corrie',
  'Lies', 'Mieke', 'Aaltje', 'Yvonne', 'Tineke', 'Rosa', 'Emine', 'Marja', 'Loes', 'Sanne', 'Kim', 'Noor', 'Lotte', 'Naima', 'Dewi',
  'Jannie', 'Dina', 'Gerda', 'Willy', 'Toos', 'Ada', 'Hennie', 'Marijke', 'Karin', 'Petra', 'Esther', 'Iris', 'Linda', 'Ria', 'Sita', 'Zohra', 'Femke',
  'Maud', 'Puck', 'Roos', 'Trees', 'Wies', 'Leny', 'Ans', 'Cobie', 'Door', 'Elly', 'Fien', 'Guusje', 'Hilde', 'Ilse'];
const men = ['Henk', 'Jan', 'Mohamed', 'Piet', 'Kees', 'Wim', 'Ahmed', 'Gerrit', 'Bert', 'Cor', 'Ali', 'Theo', 'Joop', 'Frans', 'Dirk',
  'Johan', 'Ruud', 'Mehmet', 'Arie', 'Hans', 'Sjaak', 'Youssef', 'Tom', 'Bram', 'Daan', 'Sven', 'Rik', 'Omar', 'Luuk', 'Stef',
  'Adri', 'Barend', 'Chris', 'Evert', 'Freek', 'Gijs', 'Harm', 'Ivo', 'Jaap', 'Koos', 'Leo', 'Maarten', 'Nico', 'Otto', 'Pim', 'Rob', 'Said', 'Teun',
  'Udo', 'Victor', 'Wout', 'Yusuf', 'Bas', 'Cas', 'Derk', 'Emiel', 'Gert', 'Hamid', 'Joris', 'Klaas', 'Melle'];

export function nameOf(person: { key: string; sex: 'm' | 'f' }): string {
  const list = person.sex === 'f' ? women : men;
  return list[parseInt(person.key.slice(-6), 16) % list.length]!;
}
