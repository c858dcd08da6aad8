import type { Random } from './random';

/** Given names and invented surnames by naming region; accents and hyphens are wanted, they break naive code. */
interface NameRegion {
  country: string;
  weight: number;
  cities: readonly string[];
  given: readonly string[];
  family: readonly string[];
}

const words = (text: string): string[] => text.split(' ').map((word) => word.replaceAll('_', ' '));

export const NAME_REGIONS: readonly NameRegion[] = [
  {
    country: 'USA',
    weight: 62,
    cities: words(
      'Calder_Bay Ashby_Junction Marlow Brannock Tall_Elm Fogarty Two_Rivers Red_Silo Dunmore_Falls',
    ),
    given: words(
      'Aldous Barnaby Caleb Corwin Dashiell Declan Desmond Ellery Emmett Ezra Fenton Garrick Gideon Grady Hollis Ira ' +
        'Jarvis Jethro Kellan Lachlan Leopold Linus Magnus Merritt Nash Orson Percy Quill Rafferty Rhett Silas Tobin ' +
        'Thaddeus Ulric Vance Wendell Winslow Zeke Amos Bram Cyrus Darby Elias Fox Hale Jonah Kit Lowell Miles Otis',
    ),
    family: words(
      'Abernatty Ashgrove Bellwray Birchmoor Brackwater Brindleton Calloweth Chadderly Cloverstone Copperthwait ' +
        'Crankshaw Dappleby Drumgoole Eddowes Elmsworth Fairbrook Fennimoor Fothergale Gadsworthy Glanfield Gorsebury ' +
        'Hadlow-Pryce Hartlebrook Hexworth Hobblethwaite Inglewray Kestermoor Kirkbrandt Larkhollow Lindquister ' +
        "Lockridge-Vane Maplethorne Merriwick Millbanke Netherfold O'Carrowan O'Dunlevin Oakhampter Pendlewick " +
        'Pettibrook Quarrington Rackstraw Ravensby Rookwith Saddlemoor Shackleby Sparrowick Stonebraker-Lee ' +
        "Tanglewood Thistlewait Tolliver-Gray Underhallow Varnholt Wetherlamb Whitcastle Wickersall Yarborne D'Aubrey Jr.",
    ).filter((name) => name !== 'Jr.'),
  },
  {
    country: 'Isla Brisa',
    weight: 26,
    cities: words('Santa_Brisa Puerto_Añil San_Telmo_del_Río Villa_Güira Cañaveral_Alto Bahía_Clara'),
    given: words(
      'Adán Amílcar Anselmo Baltasar Benicio Cándido Ciro Damián Edmundo Efraín Evaristo Fermín Germán Hernán Iñaki ' +
        'Íñigo Jerónimo Joaquín Leónidas Lázaro Maximiliano Néstor Nicanor Octavio Osías Plácido Quirino Ramiro ' +
        'Rogelio Rubén Salomón Sebastián Teófilo Tomás Ulises Valentín Wilfredo Yadián Zacarías',
    ),
    family: words(
      'Abascalejo Acuñedo Albarracín Arrozarena Bolañuelos Caamañez Cabañero Castañeiro Cifuentado Cordobés ' +
        'Échevarro Escalañte Espinarro Fontañez Galíndez-Roa Garabito Güemezano Ibañuelo Jaramilla Lizarrague ' +
        'Luceñada Machuquero Marañelo Montañedo Nuñezal Ocañarte Ordóñico Pedrañez Peñalosa_Vidal Quiñonero Riveroll ' +
        'Saldañero Sepúlvedo Tamargol Toñaríz Urdañeta Valdovín Vizcayno Yáñezal Zúñigardo',
    ),
  },
  {
    country: 'Nordhavn',
    weight: 5,
    cities: words('Nordhavn Skærby Åsmunda'),
    given: words('Aksel Bjørn Eirik Håkon Jørgen Lárus Måns Óskar Søren Torbjørn Viðar Øystein'),
    family: words(
      'Åkerlundh Bjørnvald Bøgelund Fjeldstrøm Grønhaug Hækkelund Kjærsvik Lindegård Mørkedal Nygårdsen Østervik ' +
        'Rødseth Sjøgaard Skårberg Tøndeler',
    ),
  },
  {
    country: 'Hoshima',
    weight: 5,
    cities: words('Hoshima Kawanabe Minatori'),
    given: words('Akihiro Daigo Fumiya Haruto Itsuki Jun Kaito Kōki Naoya Ryūta Shōgo Taiga Yūdai Zen'),
    family: words(
      'Amanokura Fujisawara Hanamori Isonobe Kamihara Kurotsuki Minazuru Nakahoshi Ōtsukawa Shirogane Tachimori Yūkimura',
    ),
  },
  {
    country: 'Haneul',
    weight: 2,
    cities: words('Haneul Baekdo'),
    given: words('Do-Hyun Ji-Ho Min-Jae Seo-Jun Tae-Woo Young-Min'),
    family: words('Baekra Cheonga Damwol Gangseo Namgyu Pyoha'),
  },
];

export interface PersonName {
  first: string;
  middle: string;
  last: string;
  country: string;
  city: string;
}

/** Draws a name and a birthplace. */
export function drawName(random: Random): PersonName {
  const region = random.weighted(NAME_REGIONS, (r) => r.weight);
  const first = random.pick(region.given);
  return {
    first,
    middle: random.pick(region.given.filter((name) => name !== first)),
    last: random.pick(region.family) + (random.chance(0.025) ? ' Jr.' : ''),
    country: region.country,
    city: random.pick(region.cities),
  };
}
