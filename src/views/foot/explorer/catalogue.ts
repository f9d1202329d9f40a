/** The parts as the page lists them: what the script knows of them is read from there. */
import { PART_KINDS, type PartKind } from '#anatomy/parts/part.ts';
import { part, parts } from '#views/core/part.ts';
import type { Layer } from '../foot-picture.ts';
import { LAYER_OF } from './explorer-state.ts';

export interface ListedPart {
  readonly id: string;
  readonly kind: PartKind;
  readonly layer: Layer;
  /** Plain name. */
  readonly name: string;
  /** Name in anatomy books; the plain one where there is no other. */
  readonly term: string;
  readonly identity: string | undefined;
  readonly row: HTMLElement;
  readonly chooser: HTMLButtonElement;
  /** What is known of it. */
  readonly facts: HTMLElement;
}

export interface Catalogue {
  readonly all: readonly ListedPart[];
  readonly find: (id: string | undefined) => ListedPart | undefined;
}

export function readCatalogue(host: Element): Catalogue {
  const all = parts(host, 'row', HTMLElement).map(readRow);
  const byId = new Map(all.map((listed) => [listed.id, listed]));
  return { all, find: (id) => (id === undefined ? undefined : byId.get(id)) };
}

function readRow(row: HTMLElement): ListedPart {
  const { id = '', kind: written, identity } = row.dataset;
  const kind = PART_KINDS.find((known) => known === written) ?? 'bone';
  const textOf = (name: string): string | undefined =>
    row.querySelector(`[data-part="${name}"]`)?.textContent.trim();
  const name = textOf('name') ?? id;
  return {
    id,
    kind,
    layer: LAYER_OF[kind],
    name,
    term: textOf('term') ?? name,
    identity,
    row,
    chooser: part(row, 'choose', HTMLButtonElement),
    facts: part(row, 'facts', HTMLElement),
  };
}
