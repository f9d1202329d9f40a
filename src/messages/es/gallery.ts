import type { Catalogue } from '../en/index.ts';

export const gallery: Catalogue['gallery'] = {
  broughtOnBy: 'Qué lo provoca',
  typicalRhythm: 'Ritmo que aquí se toma como típico',
  published: 'Ritmos publicados',
  look: 'Qué aspecto tiene',
  unmeasured: 'Sin medir',
  sources: 'Fuentes de estas palabras',
  about: (band, condition) => `Se toma como típico: ${band}. ${condition}`,
  runBoth: 'Poner ambos en marcha',
  whatBringsItOn: 'Qué lo provoca',
  anySituation: 'Cualquier cosa',
  situations: {
    rest: 'En reposo',
    hold: 'Al sostener una postura',
    move: 'Al moverse',
    press: 'Al apretar',
    stand: 'De pie',
    stretch: 'Con estiramiento',
  },
  allShown: (all) => `Se muestran los ${all} tipos.`,
  someShown: (shown, all, situation) =>
    `${shown} de ${all} tipos pueden aparecer así: ${situation.toLowerCase()}.`,
  swing: (size, rhythm) => `${size} a cada lado, ${rhythm}`,
  outline: (swing) =>
    `El pie derecho desde su lado interior, con la oscilación de su tobillo como un eco: ${swing}`,
  line: (seconds, swing) => `Ángulo del tobillo durante ${seconds} segundos: ${swing}`,
  pastTheEdges: 'A esta escala se sale por los bordes.',
  leftOut: (entry) => `«${entry}» no significa nada aquí y se ha dejado fuera.`,
  sameOnBothSides: 'Pedía un mismo tipo en los dos lados: el segundo es otro.',
};
