import type { Catalogue } from '../en/index.ts';

export const spectrum: Catalogue['spectrum'] = {
  title: 'Ritmos del temblor',
  lead: 'aceleración del tobillo, últimos 7 segundos',
  inTheMovement: (words) => `Ritmos del movimiento del tobillo. ${words}`,
  inPeople: (from, to) => `${from}–${to} Hz en personas`,
  bracket: (who) => `El corchete es lo que se midió en personas: ${who}.`,
  height: 'La altura es con cuánta fuerza tiembla el tobillo dentro de cada hercio.',
  theory:
    'Las marcas son teoría de los movimientos más pequeños de esta sola articulación. No tienen por qué ' +
    'coincidir con un pico, y un pico cerca de una marca no prueba de dónde viene.',
  markers: { mechanical: 'Mecánica', reflex: 'Reflejo', central: 'Central' },
  moves: {
    mechanical: 'Arrástrala a la izquierda para añadir peso.',
    reflex: 'Arrástrala a la izquierda para frenar el nervio.',
    central: 'Arrástrala para cambiar el compás.',
  },
  none: 'ninguna',
  offThisAxis: (told) => `${told}, fuera de este eje`,
  beyondThisAxis: (told, setting) => `${told}, más allá de este eje, ${setting}`,
  silent: (told) => `${told}, en silencio`,
  silence: {
    mechanical: '',
    reflex: 'El reflejo está apagado ahora',
    central: 'Ningún compás así llega ahora al pie',
  },
  settings: {
    central: 'el compás que hemos puesto como si fuera del cerebro, haga lo que haga el pie',
    reflex: (delay) =>
      `a qué ritmo empieza a oscilar el bucle, con un retardo de ${delay}; una oscilación amplia es más lenta`,
    unloaded: 'a qué ritmo oscilaría el pie elástico tras un empujón, sin peso añadido',
    loaded: (load) =>
      `a qué ritmo oscilaría el pie elástico tras un empujón, con ${load} de peso añadido`,
  },
  missing: {
    mechanical: 'ninguna, pues con tanto rozamiento nada oscila',
    cut: 'ninguna, pues el nervio sensitivo está cortado',
    noEdge: 'ninguna, pues ningún reflejo, por fuerte que sea, hace que este pie oscile solo',
  },
  noRhythm: 'El tobillo apenas se mueve: no hay ritmo que mostrar.',
  oneLeads: (hertz) => `Manda un solo ritmo, a ${hertz}.`,
  mixture: (highest, middle) => `Una mezcla: lo más alto a ${highest}, el centro a ${middle}.`,
  dottedStill: (kept) => `De puntos: ${kept}, que apenas se movió.`,
  dotted: (kept, hertz) => `De puntos: ${kept}, lo más alto a ${hertz}.`,
  oneClose: (name) => `Cerca está la marca «${name}».`,
  someClose: (names) => `Cerca están las marcas ${names.map((name) => `«${name}»`).join(' y ')}.`,
  people: {
    held: 'tobillos de personas sanas, sostenidos con la punta hacia abajo',
    clonus:
      'velocidades a las que el reflejo de un tobillo ayudó al movimiento; la carga cambia el ritmo del clonus',
    neuropathic: 'piernas en una enfermedad nerviosa hereditaria, CMT1A',
    orthostatic: 'piernas en el temblor ortostático',
    parkinsonian: 'temblor en la enfermedad de Parkinson, de toda clase y en cualquier extremidad',
    'drug-parkinsonism': 'temblor por medicamentos, en cualquier extremidad',
    essential: 'temblor esencial, sobre todo en las manos',
    dystonic: 'temblor distónico, en cualquier extremidad',
    functional: 'temblor funcional, en cualquier extremidad',
    cerebellar: 'temblor cerebeloso, en cualquier extremidad',
  },
};
