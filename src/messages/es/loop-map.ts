import type { Catalogue } from '../en/index.ts';

export const loopMap: Catalogue['loopMap'] = {
  title: 'El bucle',
  thereAndBack: 'ida y vuelta',
  cutALink: 'Corta un enlace',
  cutBefore: 'Cortar ',
  names: {
    nerve: 'los nervios sensitivos',
    reflex: 'el reflejo',
    inhibition: 'el alivio del compañero',
    command: 'la vía del cerebro',
  },
  whats: {
    nerve: 'los nervios sensitivos de los dos músculos',
    reflex: 'el reflejo en la médula',
    inhibition: 'el enlace que deja aflojar al compañero',
    command: 'la vía del cerebro',
  },
  howToRead: 'Cómo leer esto',
  rules: [
    'El camino se dibuja tan largo como tarda, con una raya corta cada 2 milisegundos. Que la mitad sea de ida ' +
      'y la mitad de vuelta es suposición nuestra. Cuanto más se aparta una cuenta, más lejos está la señal de ' +
      'su nivel habitual. El punto sale del flexor cada vez que su señal de estiramiento sube por ese nivel. ' +
      'Del músculo a los dedos y vuelta solo marca el tiempo hasta que sale el siguiente. Una línea más gruesa ' +
      'trabaja más, en promedio de un segundo y medio.',
    'Cortar los nervios sensitivos o el reflejo lo corta para los dos músculos. Los nervios que van de la ' +
      'médula a los músculos no se pueden cortar: el modelo no tiene ese ajuste. Cuando se corta la vía del ' +
      'cerebro, queda la corrección lenta de la postura.',
  ],
  picture: 'El bucle desde los músculos del pie hasta la médula espinal y vuelta',
  words: {
    cut: 'cortado',
    stretch: 'señal de',
    signal: 'estiramiento',
    command: 'orden',
    flexor: 'flexor',
    extensor: 'extensor',
    cord: 'médula',
    brain: 'cerebro',
    load: 'carga',
    noLoad: 'sin carga',
  },
  road: (delay) =>
    `Una señal de estiramiento necesita ${delay} para ir a la médula espinal y volver al músculo.`,
  reflexOff: 'El reflejo está apagado.',
  withoutEdge: (gain) =>
    `La ganancia del reflejo es ${gain}; tal como están las cosas, ninguna ganancia hace oscilar el pie.`,
  answersAt: (gain) => `El reflejo responde a ${gain}.`,
  fibresCut: (share) => `De las fibras sensitivas está cortado el ${share} %.`,
  noneCut: 'No hay ningún enlace cortado.',
  isCut: (links) => `Cortado: ${links.join('; ')}.`,
};
