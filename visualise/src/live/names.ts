/** Made-up first names, so that a room can talk about a person. The key decides, so a name stays. */
const women = ['Anna', 'Riet', 'Fatima', 'Joke', 'Els', 'Wilma', 'Samira', 'Greet', 'Truus', 'Hanna', 'Ineke', 'Nel', 'Sevda', 'Bea', 'Corrie',
  'Lies', 'Mieke', 'Aaltje', 'Yvonne', 'Tineke', 'Rosa', 'Emine', 'Marja', 'Loes', 'Sanne', 'Kim', 'Noor', 'Lotte', 'Naima', 'Dewi'];
const men = ['Henk', 'Jan', 'Mohamed', 'Piet', 'Kees', 'Wim', 'Ahmed', 'Gerrit', 'Bert', 'Cor', 'Ali', 'Theo', 'Joop', 'Frans', 'Dirk',
  'Johan', 'Ruud', 'Mehmet', 'Arie', 'Hans', 'Sjaak', 'Youssef', 'Tom', 'Bram', 'Daan', 'Sven', 'Rik', 'Omar', 'Luuk', 'Stef'];

export function nameOf(person: { key: string; sex: 'm' | 'f' }): string {
  const list = person.sex === 'f' ? women : men;
  return list[parseInt(person.key.slice(-6), 16) % list.length]!;
}
