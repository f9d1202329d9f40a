import type { Catalogue } from '../en/index.ts';

export const site: Catalogue['site'] = {
  name: '¿Por qué me tiembla el pie?',
  question: '¿Por qué me tiembla el pie al doblar los dedos?',
  workTitle: '¿Por qué me tiembla el pie al doblar los dedos?',
  authors: 'Los autores de «¿Por qué me tiembla el pie al doblar los dedos?»',
  skip: 'Saltar al texto',
  bar: 'Sitio',
  more: 'Más',
  languages: 'Idiomas',
  links: {
    getHelp: 'Pedir ayuda',
    chapters: 'Capítulos',
    foot: 'El pie',
    lab: 'El laboratorio',
    model: 'El modelo',
    glossary: 'Glosario',
    references: 'Referencias',
    onePage: 'En una página',
    about: 'Acerca de',
  },
  education: 'Divulgación, no un diagnóstico.',
  notReviewed: 'Sin revisión clínica.',
  unmeasured: 'Se han medido tobillos; dedos del pie, no.',
  noTrackers: 'Sin rastreadores. Nada sale de este dispositivo.',
  citation: {
    chapter: (number) => `Capítulo ${number}`,
    in: 'En:',
    of: (chapter, work) => `${chapter} de: ${work}`,
    version: (version, day) => `Versión ${version}, cotejada o corregida por última vez el ${day}`,
  },
  picture: {
    cover: 'Ocho capítulos y un pie para probarlo',
    common: 'Divulgación, no un diagnóstico',
    chapter: (number, count, name) => `Capítulo ${number} de ${count} · ${name}`,
    inWords: (title, label) =>
      `«${title}» aparece sobre una línea fina: seis segundos del tobillo de un modelo, escritos desde el borde ` +
      `izquierdo hasta la punta de un dedo gordo. Bajo la línea se lee «${label}».`,
  },
  forMachines: {
    resource: 'Explicación explorable',
    level: 'Educación secundaria y público general',
    symptom: 'Temblor del pie',
    audience: 'Público general',
  },
};
